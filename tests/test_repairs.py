"""Repairs of a text as a whole: what each mends, and what looks alike and stays."""

from __future__ import annotations

import pytest

from cleaner.segment.repairs import REPAIRS, mend, repair_escapes

LISTED = "  1. file:///a\n  2. http://b.example\n  11. mailto:c@c.example\n"
BROWSED = ("The [1]bakery and the [2]\nold mill closed.[3b]\n\nReferences\n\n   Visible links:\n"
           + LISTED)

TRACKED = ("window.dataLayer = window.dataLayer || [];\n"
           "function gtag(){dataLayer.push(arguments);}\ngtag('js', new Date());\n"
           "document.addEventListener('load', function() {go();});")
STYLED = "body{margin:0;font-size:16px}@media print{.nav,.foot{display:none !important}}"
STATED = ('{"@context":"https://schema.org","@type":"NewsArticle",'
          '"headline":"The ferry is back; at last"}')
TUTORIAL = """Then write this line, and look what happens on the page that you have made before:

let box = document.querySelector(".box");
box.addEventListener("click", function() { box.style = "margin: 0;" });

It is called whenever somebody clicks."""

PARTS = [f"Row {number} of the mill's ledger says that rye was ground and paid for in coin."
         for number in range(25)]
KOREAN = [f"방앗간 장부 {number}번 줄에는 호밀을 빻아 값을 치렀다고 적혀 있다."
          for number in range(21)]
LINKED = ("Home  (/)\nThe [mill] (https://e.example/a_(b)), closed (#end) and\n(/more)\n"
          "so (/n) did (/o) we.")

MAILED = ("View in browser [https://e.example/?qs=a8f3]\n\nThe mill <https://e.example/m>, which "
          "is shut [https://e.example/s].\n[cid:image001.png@01D8]\n"
          "Read on ( https://e.example/r )\nUnsubscribe <https://e.example/u?k=1>")
DEFINED = "\n".join(f"The [mill {n}] shut.\n\n[mill {n}]: <https://e.example/{n}>"
                    for n in range(9))

CRAWLED = ("Home⟨1⟩\n![Logo⟨2⟩](https://e.example/)\n![A mill⟨3⟩] The mill.\n"
           "The bakery and the old mill⟨4⟩ closed.\n\n## References\n\n"
           "⟨1⟩ https://e.example/: Home\n⟨2⟩ /i.svg\n⟨4⟩ https://e.example/mill\n")

MENDED = [
    ("repair-address", MAILED,
     "View in browser\n\nThe mill, which is shut.\n\nRead on\nUnsubscribe"),
    ("repair-address", LINKED, "Home\nThe [mill], closed and\n\nso did we."),
    ("repair-parting", " | ".join(PARTS), "\n".join(PARTS)),
    ("repair-parting", " | ".join(KOREAN), "\n".join(KOREAN)),
    ("repair-parting", "\t\t".join(PARTS) + "\n", "\n".join(PARTS) + "\n"),
    ("repair-escape", r"Rye\nThe mill is closed.\n\nIt\u2019s \"for good\".\tReally.",
     "Rye\nThe mill is closed.\n\nIt’s \"for good\".\tReally."),
    ("repair-escape", r'''"The mill\r\nis closed.\r\nFor \ud83d\ude00 good.\r\nSo it is."''',
     "The mill\nis closed.\nFor \U0001f600 good.\nSo it is."),
    ("repair-escape", r"\u78e8\u574a\u5173\u4e86\u3002\n\n\u518d\u89c1\u3002",
     "磨坊关了。\n\n再见。"),
    ("repair-escape", r"磨坊关了。\\n\\n大家都来了。", "磨坊关了。\n\n大家都来了。"),
    ("repair-script", f"The ferry is back.\n{TRACKED}\n{STYLED}\nIt left at noon.",
     "The ferry is back.\n\n\n\n\n\nIt left at noon."),
    ("repair-script", f"The ferry{STATED}is back. {STYLED}{TRACKED}It left at noon.",
     "The ferry\nis back. \n\n\nIt left at noon."),
    ("repair-mojibake", "Itâ€™s the cafÃ©â€™s sugar", "It’s the café’s sugar"),
    ("repair-mojibake", "â‚¬30,000 in ZÃ¼rich", "€30,000 in Zürich"),
    ("repair-mojibake", "\x93It\x92s shut\x85 for\ngood\x94 \x96 or caf\xe9",
     "“It’s shut… for\ngood” – or café"),
    ("repair-mojibake", "ā\x80\x9cItā\x80\x99s shutā\x80\x9d, they say", "“It’s shut”, they say"),
    ("repair-mojibake", "It shut.Â\nÂ\nNobodyÂ came:Â \nÂ “Why?”Â",
     "It shut.\n\nNobody came: \n “Why?”"),
    ("repair-mojibake", "Rye\x85The mill shut.\x85So it is.", "Rye\nThe mill shut.\nSo it is."),
    ("repair-soft-hyphen", "the judg\u00ad\nment of the court", "the judgment of the court"),
    ("repair-entity", "Smith &amp; Sons &#8211; caf&eacute;", "Smith & Sons – café"),
    ("repair-entity", "R&amp;amp;D costs &pound;2", "R&D costs £2"),
    ("repair-entity", f"R&{'amp;' * 9}D costs &{'amp;' * 9}pound;2", "R&D costs £2"),
    ("repair-entity", f"R&{'amp;' * 9}D; costs &#38;#163;2", "R&D; costs £2"),
    ("repair-invisible", "on\u200b the quay\ufeff", "on the quay"),
    ("repair-tag", "<p>The <b>old</b> loaf won by far this time.</p>",
     "\nThe old loaf won by far this time.\n"),
    ("repair-tag", "The mill is shut.<br />\nSo is <the> bakery.<br>\nSo it goes.",
     "The mill is shut.\n\nSo is <the> bakery.\n\nSo it goes."),
    ("repair-text-browser", "(BUTTON) Menu\nIFRAME: https://ads.example.org/a\nThe bakery closed.",
     " Menu\n\nThe bakery closed."),
    ("repair-text-browser", "  IFRAME:\n  https://e.example/a?b=1&\n  c=2\n\nThe bakery closed.",
     "\n\nThe bakery closed."),
    ("repair-text-browser", "Shut.\n  [20100515_quay-2]\n[mill-800x535]\nFor good.",
     "Shut.\n\n\nFor good."),
    ("repair-escape", r"\u0020\n\u0020\n\u0020\n", " \n \n \n"),
    ("repair-text-browser", BROWSED, "The bakery and the \nold mill closed.[3b]\n"),
    ("repair-text-browser", CRAWLED,
     "Home\n\n\n\nThe mill.\nThe bakery and the old mill closed.\n"),
    ("repair-text-browser", "So [1]sagt sie.\n\nVerweise\n\n" + LISTED, "So sagt sie.\n"),
]


@pytest.mark.parametrize(("rule", "text", "wanted"), MENDED)
def test_mends(rule: str, text: str, wanted: str) -> None:
    mended, account = mend(text)
    assert mended == wanted
    assert rule in [removal.rule for removal in account]


@pytest.mark.parametrize("text", [
    "The mill (https://e.example/a) closed (https://e.example/b), and (/c) is no link (#4 is).",
    "The mill <https://e.example/a> shut [https://e.example/b], says ( https://e.example/c ) he.",
    DEFINED,
    "[https://e.example/a](https://e.example/a) " * 9,
    " ".join(PARTS),
    " | ".join(PARTS[:15]),
    "\n".join(f"{part}\t{part}" for part in PARTS),
    r"Write \n where a line ends. \n\n makes two of them.",
    r"""print("The mill is closed.\nFor good.\nReally.")
It prints three lines.
Each ends in a line feed.""",
    r"The file is in C:\new\notes, or in D:\nothing.",
    r"It said \"Closed.\n\" and was right.",
    "Ça va, São João? Ångström’s naïve façade – “über” €5",
    "๐\x9f\x94\x8e Data that was read as Thai",
    "AT&T and R&D; Marks & Spencer",
    "if a < b and b > c then a < c",
    "A line ends in <br />\nor in <br>, and what comes then begins another one, says the book.",
    "Use the <b> tag for bold text, and the <i> tag for what is set in italics, says the book.",
    "भक्\u200dति and उद्\u200cघाटन keep their joiners",
    "Vor- und Nachteile",
    "Ã is a letter of Portuguese: AMANHÃ",
    "“CHEGA AMANHÃ”, DIZ A “IRMÃ” e a «FÃ»; „SÄ“ ou »SÅ« e ‘LÃ’",
    "The letter Â stands for\nÂ\nin DÜNYÂ and HÂLÂ.",
    "The study [1] was doubted [2].\n\n1. https://example.org/a\n2. https://example.org/b",
    "The study [1] was doubted.\n\n1. Writer, Mills, 1911\n2. Same, Bread\n3. Same, Yeast",
    f"[1] here\n{LISTED}\nThen the text goes on, as texts do that only quote a list.",
    "Press the (button) and wait",
    "Let ⟨1⟩ be a group.\n\n⟨1⟩ is trivial, as was shown,\nand so is ⟨2⟩.",
    "[Applause]\nThe mill, he said, was closed.\n[1]\n[a word or 2]\nAnd [one-2] stays.\n[a-1.png]",
    TUTORIAL,
    f"The style of the page said {STYLED}, and nothing else.",
])
def test_leaves(text: str) -> None:
    assert mend(text) == (text, [])


STATE = '"title":"It shut.","body":"It shut for good, says the town.",' * 9
TOLD = "The mill shut, and nobody in the town knew why it had not done so before. " * 10


@pytest.mark.parametrize(("line", "goes"), [
    (f'{{"props":{{"pageProps":{{{STATE}}}}}}}', True),
    (f'self.__next_f.push([1,"{STATE}"])', True),
    (f"window.__NUXT__=(function(a){{return {{{STATE}}}}}(1));", True),
    (f'[["ShallowReactive",1],{STATE}]', True),
    ("  {" + STATE.replace('"', "&q;") + "}", True),
    ('{"props":{"pageProps":{"title":"It shut."}}}', False),
    (f"The line that holds __NUXT__ is long here: {TOLD}", False),
    (f"{{{STATE}}}", False)])
def test_lines_in_which_a_page_hands_over_its_data(line: str, *, goes: bool) -> None:
    text, account = mend(f"{TOLD}\n{line}\n{TOLD}")
    assert [removal.rule for removal in account] == ["repair-script"] * goes
    assert (line in text) is not goes
    assert mend(f"The mill\n{line}") == (f"The mill\n{line}", [])


def test_what_scripts_hold_says_nothing_of_the_text() -> None:
    spelt = r"It shut.\n\nFor good.\n\n" * 20
    script = f'self.push([1, {{"body": "{spelt}"}}]);{TRACKED}'
    source = f"The ferry is back.\n{script}\nIt left at noon."
    assert repair_escapes(source)[1].times
    text, account = mend(source)
    assert [removal.rule for removal in account] == ["repair-script"]
    assert text.split("\n")[0] == "The ferry is back."
    assert text.split("\n")[-1] == "It left at noon."


def test_account_names_the_first_place() -> None:
    _, account = mend("Nothing here.\n\nFish &amp; chips &amp; peas")
    assert [(r.rule, r.text, r.because, r.where) for r in account] == [
        ("repair-entity", "&amp;", "2 times", "line 3")]


def test_names_are_those_of_the_docstrings() -> None:
    assert [name for name, _ in REPAIRS] == [
        (repair.__doc__ or "").partition(":")[0] for _, repair in REPAIRS]


@pytest.mark.parametrize("text", [text for _, text, _ in MENDED])
def test_mending_twice_is_mending_once(text: str) -> None:
    once, _ = mend(text)
    assert mend(once)[0] == once
