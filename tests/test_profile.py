"""What repeats across a site is taken out; what only looks so stays."""

from __future__ import annotations

import json
import os
import pickle
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from cleaner import Options, clean
from cleaner.batch.buckets import ContentFile, part_buckets
from cleaner.batch.count import Contents, ReadContent, Site, count_pages, count_sites
from cleaner.batch.record import Record
from cleaner.learned import read_page_cues
from cleaner.model import SiteProfile
from cleaner.profile import ProfilesBroken, read_profiles, write_profiles
from cleaner.read import read
from cleaner.rules import find_hits
from cleaner.rules.profile import LEAST_PAGES, fingerprint
from cleaner.segment import segment

from .conftest import Run
from .facts import read_facts

SUBJECTS = ("harbour ferry quay pilot winter", "school lesson teacher pupil summer",
            "orchard apple cider farmer autumn", "library shelf reader novel spring",
            "tunnel engine driver signal morning", "museum painting curator visitor evening",
            "forest ranger beaver river night", "bakery oven dough baker dawn",
            "theatre stage actor curtain season", "bridge mason arch flood decade")
SENTENCES = (
    "The {0} was closed on Monday, and nobody in town could say when the {1} would be back.",
    "“We have waited for the {2} since the last {4},” said the woman who looks after the {0}.",
    "By the afternoon a {3} had come from the next valley with two trucks and a long ladder.",
    "The council will talk about the {1} again in a month, once the bill for the {2} is known.",
    "Until then, the {3} and the {0} have to make do with what the {4} has left them.")
TOP = ("Radio Fjellvik hører med til morgenkaffen i hele fylket",
       "Vinterpakke for hytta henger fortsatt i butikken")
SLOGAN = "Fjellvik hører til oss alle, og vi skriver om bygda hver eneste dag hele året rundt."
BOTTOM = ("Hytteeiere møter oss på torget hver eneste torsdag klokka 12, og kaffen er gratis der.",
          "Vi lager avis for folk som bor langs fjorden, og for dem som har reist derfra.",
          "Kart over bygda henger ved brua")
REFRAIN = "And still the river ran."
QUOTATION = ("“Nobody who has seen the fjord in winter will ever want to live anywhere else,” the "
             "poet wrote.")


def write_paragraphs(number: int) -> list[str]:
    words = SUBJECTS[number].split()
    return [sentence.format(*words) + f" It was the {words[number % 5]} of {words[-1]}."
            for sentence in SENTENCES]


def write_text(number: int, extra: tuple[str, ...] = ()) -> str:
    one, two, *rest = write_paragraphs(number)
    title = f"Trouble at the {SUBJECTS[number].split()[0]}"
    return "\n\n".join((*TOP, title, one, two, *extra, SLOGAN, *rest, *BOTTOM))


def write_html(number: int, extra: tuple[str, ...] = ()) -> str:
    blocks = write_text(number, extra).split("\n\n")
    body = "".join(f"<h1>{block}</h1>" if block.startswith("Trouble") else f"<p>{block}</p>"
                   for block in blocks)
    return f"<html><head><title>x</title></head><body><div>{body}</div></body></html>"


WRITERS = {"text": write_text, "html": write_html}


def read_contents(pages: list[str], url: str) -> Contents:
    contents = Contents()
    for number, page in enumerate(pages):
        contents.add(ReadContent()(Record(number, url.format(number), page)))
    return contents


def learn(pages: list[str], url: str = "https://www.fjellvik.example/{0}",
          ) -> dict[str, SiteProfile]:
    lines = map(json.loads, count_sites([read_contents(pages, url)]))
    return {line["site"]: SiteProfile(line["site"], line["pages"],
                                      {int(key, 16): count for key, count, _ in line["blocks"]})
            for line in lines}


@pytest.mark.parametrize("kind", ["text", "html"])
def test_what_it_gains(kind: str) -> None:
    """No word of it is in a lexicon, nor does it look like boilerplate; only the site tells."""
    pages = [WRITERS[kind](number) for number in range(10)]
    profiles = learn(pages)
    site = (*TOP, SLOGAN, *BOTTOM)
    left = [0, 0]
    for number, page in enumerate(pages):
        url = f"https://fjellvik.example/a/{number}"
        for which, options in enumerate((Options(), Options(profiles=profiles))):
            article = clean(page, url=url, options=options)
            left[which] += sum(line in article.body for line in site)
        assert [text for text in write_paragraphs(number) if text not in article.body] == []
        because = {removal.because for removal in article.removed if removal.text in site}
        assert "stands on 10 of 10 pages of the site" in because
    assert left[1] == 0 < left[0]


def test_another_site_is_none_of_it() -> None:
    profiles = learn([write_text(number) for number in range(10)])
    page = write_text(3)
    for url in ("https://other.example/3", None):
        assert clean(page, url=url, options=Options(profiles=profiles)) == clean(page, url=url)


def keep(pages: list[str], text: str, page: str | None = None) -> bool:
    """Whether a text stays in the page, the last unless given, with the profile of them all."""
    profiles = learn(pages)
    article = clean(page or pages[-1], url="https://fjellvik.example/",
                    options=Options(profiles=profiles))
    return text in article.body


def test_an_article_published_often_is_counted_once() -> None:
    pages = [*(write_text(number) for number in range(9)),
             *(write_text(9).replace("Trouble", f"Trouble ({n})") for n in range(12))]
    assert learn(pages)["fjellvik.example"].pages == 10
    for text in write_paragraphs(9):
        assert keep(pages, text)


def test_a_quotation_on_a_few_pages_stays() -> None:
    pages = [write_text(number, (QUOTATION,) if number > 5 else ()) for number in range(10)]
    assert keep(pages, QUOTATION)


def test_a_refrain_stays() -> None:
    """It counts once a page, however often it stands there."""
    page = write_text(0).replace("\n\n“We", f"\n\n{REFRAIN}\n\n“We").replace(
        "\n\nBy the", f"\n\n{REFRAIN}\n\nBy the")
    site = Site("fjellvik.example")
    site.add(ReadContent()(Record(0, source=page)).blocks)
    assert set(site.counts.values()) == {1}
    assert keep([*(write_text(number) for number in range(1, 10)), page], REFRAIN) \
        == (REFRAIN in clean(page).body)


@pytest.mark.parametrize("pages", [1, 2, 3])
def test_a_site_with_few_pages_has_no_profile(pages: int) -> None:
    assert learn([write_text(number) for number in range(pages)]) == {}


def test_sub_headings_are_left_to_the_judge() -> None:
    pages = [re.sub(r"<p>By the", "<h2>What happens next</h2><p>By the", write_html(number))
             for number in range(10)]
    sure = find_repeats(pages[4], learn(pages)["fjellvik.example"])
    assert sure.pop("What happens next") is False
    assert set(sure) == {*TOP, SLOGAN, *BOTTOM}
    assert all(sure.values())


def test_what_teases_on_few_pages_is_left_to_the_judge() -> None:
    """A standfirst, and a sentence that stands by itself; not what stands side by side."""
    one, two, _, four, _ = write_paragraphs(0)
    teased, sure = dict.fromkeys((one, two, four), False), dict.fromkeys((*TOP, *BOTTOM), True)
    profile = SiteProfile("fjellvik.example", 100, dict.fromkeys(
        map(fingerprint, (*teased, *sure)), 40))
    assert find_repeats(write_html(0), profile) == teased | sure
    few = profile._replace(pages=LEAST_PAGES - 1)
    assert find_repeats(write_html(0), few) == {}


def find_repeats(page: str, profile: SiteProfile) -> dict[str, bool]:
    """What of a page repeats across its site, and whether that is sure."""
    held = segment(read(page, url=None, kind="html", options=Options()))._replace(site=profile)
    return {held.blocks[hit.block].text: hit.sure
            for hit in find_hits(held, read_facts(held), read_page_cues(held))
            if hit.rule == "site-repeat"}


def test_memory_is_bounded_and_counts_are_never_too_high() -> None:
    exact, bounded = Site("e.example"), Site("e.example", most=200)
    for number in range(300):
        blocks = [(key, 20, f"block {key}") for key in range(5)]
        blocks += [(1000 + number * 10 + key, 20, "once") for key in range(8)]
        for site in (exact, bounded):
            site.add(blocks)
            assert site is exact or len(site.counts) <= 200
    assert bounded.missed
    got, true = (json.loads(site.write()) for site in (bounded, exact))
    assert got["missed"] == bounded.missed
    assert {key for key, *_ in got["blocks"]} == {key for key, *_ in true["blocks"]} == {
        f"{key:016x}" for key in range(5)}
    for key in range(5):
        assert exact.counts[key] - bounded.missed <= bounded.counts[key] <= exact.counts[key]


def test_what_memory_does_not_hold_is_counted_from_a_file(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyarrow")
    monkeypatch.setattr("cleaner.batch.buckets.MOST", 90)
    assert len(part_buckets(900)) == 11
    pages = [ReadContent()(Record(number, f"https://site{number % 7}.example/", write_text(number)))
             for number in range(10)] * 8
    pages = [page._replace(site=f"site{number % 7}.example", blocks=[
        *page.blocks, (number, 40, f"only here {number}")]) for number, page in enumerate(pages)]
    held = ContentFile(tmp_path / "held")
    with ContentFile(tmp_path / "spilled", most=90) as spilled:
        for page in pages:
            held.add(page)
            spilled.add(page)
        assert len(spilled.held) < 90
        assert (held.pages, held.lines) == (spilled.pages, spilled.lines)
        got, wanted = ([json.loads(line) for line in file.count()] for file in (spilled, held))
    assert [site["site"] for site in wanted] == sorted(f"site{number}.example"
                                                       for number in range(7))
    assert not (tmp_path / "held").exists()
    for line in (*got, *wanted):
        line["blocks"] = [block[:2] for block in line["blocks"]]
    assert got == wanted


def test_sites_are_found_in_the_file(tmp_path: Path) -> None:
    names = sorted(("", "a.example", "b.example", "fjord.example", "straße.example", "ä.example"))
    path = tmp_path / "sites.jsonl"
    sites = []
    for number, name in enumerate(names):
        sites.append(Site(name))
        for page in range(4 + number):
            sites[-1].add([(7, 20, "Läs mer"), (100 + page, 40, "x")])
    assert write_profiles((site.write() for site in sites), path) == 6
    profiles = pickle.loads(pickle.dumps(read_profiles(path)))
    assert list(profiles) == names
    assert {name: profiles[name].pages for name in reversed(names)} == {
        name: 4 + number for number, name in enumerate(names)}
    for name in ("A", "aa.example", "zz.example", "ö.example"):
        assert name not in profiles
    write_profiles([], path)
    assert not read_profiles(path)
    assert "a.example" not in read_profiles(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes that have a name")
def test_what_is_no_file_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert write_profiles(['{"site": "a.example"}\n'], pipe) == 1
        assert os.read(reader, 1000) == b'{"profiles": 1}\n{"site": "a.example"}\n'
    finally:
        os.close(reader)
    assert pipe.is_fifo()


def test_nothing_is_left_of_profiles_that_can_not_be_written(tmp_path: Path) -> None:
    def fail() -> Iterator[str]:
        yield '{"site": "a.example"}\n'
        raise RuntimeError

    (tmp_path / "sites.jsonl").write_text("former")
    with pytest.raises(RuntimeError):
        write_profiles(fail(), tmp_path / "sites.jsonl")
    with pytest.raises(IsADirectoryError):
        write_profiles([], tmp_path)
    assert [path.read_text() for path in tmp_path.iterdir()] == ["former"]
    assert not [*tmp_path.parent.glob("*.part")]


def test_a_file_there_and_back(tmp_path: Path) -> None:
    pages = [write_text(number) for number in range(10)]
    contents = read_contents(pages, "https://fjellvik.example/{0}")
    path = tmp_path / "sites.jsonl"
    assert write_profiles(count_sites([contents]), path) == 1
    profiles = read_profiles(path)
    assert profiles == learn(pages)
    assert isinstance(profiles["fjellvik.example"], SiteProfile)
    shown = json.loads(path.read_text(encoding="utf-8").splitlines()[1])
    assert SLOGAN[:80] in [text for _, _, text in shown["blocks"]]


@pytest.mark.parametrize(("content", "message"), [
    ("", "holds no profiles"), ('{"profiles": 99}\n', "is of version 99, not 1"),
    ("[1]\n", "holds no profiles"), ('{"profiles": 1}\n{"site": 3}\n', "holds no profiles"),
])
def test_files_that_hold_no_profiles(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "sites.jsonl"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ProfilesBroken, match=message):
        read_profiles(path)
    with pytest.raises(ProfilesBroken, match="can't be read"):
        read_profiles(tmp_path / "none")


def test_pages_that_fail_are_given_back() -> None:
    def give() -> Iterator[Record]:
        yield Record("a", source="")
        yield Record("b", source=write_text(0))

    contents = Contents()
    assert [(record.id, error) for record, error in count_pages(give(), contents, workers=1)] == [
        ("a", "source-empty: holds no text"), ("b", None)]
    assert contents.sites == [""]


def test_the_commands(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(10):
        (folder / f"{number}.txt").write_text(write_text(number), encoding="utf-8")
    done = run("profile", "pages", "-o", "sites.jsonl")
    assert (done.returncode, done.stdout) == (0, b"")
    assert "1 site with pages enough" in done.stderr.decode()
    plain = run("batch", "pages", "-o", "-", "-q").stdout
    given = run("batch", "pages", "-o", "-", "-q", "--profiles", "sites.jsonl").stdout
    assert run("batch", "pages", "-o", "learned.jsonl", "-q", "--learn").returncode == 0
    assert (tmp_path / "learned.jsonl").read_bytes() == given != plain
    assert SLOGAN.encode() not in given
    body = json.loads(given.splitlines()[0])["body"]
    cleaned = run("clean", "pages/0.txt", "--format", "body", "--profiles", "sites.jsonl")
    assert cleaned.stdout.decode() == body + "\n"
    assert "stands on 10 of 10 pages" in run("explain", "pages/0.txt", "--profiles",
                                             "sites.jsonl").stdout.decode()
    for arguments in (("clean", "pages/0.txt", "--profiles", "none"),
                      ("batch", "pages", "-o", "-", "--learn", "--profiles", "sites.jsonl")):
        assert run(*arguments).returncode == 2
    assert "Example: cleaner profile" in run("profile", "--help").stdout.decode()
