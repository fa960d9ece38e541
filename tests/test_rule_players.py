"""The menus of players amid an article, in the words of the languages that these speak."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.rules.carousel import is_figure, may_stand_in_menu, says_much

from .cues import has_cue
from .hits import MORE, PROSE

MENU = ("Video Player is loading.", "Play Video", "Mute", "Current Time 0:00", "/", "Duration 2:36",
        "Loaded: 2.10%", "1x", "Playback Rate", "2x", "1.5x", "Chapters",
        "descriptions off, selected",
        "captions settings, opens captions settings dialog", "Audio Track", "Fullscreen",
        "This is a modal window.",
        "Beginning of dialog window. Escape will cancel and close the window.",
        "TextColorWhiteBlackRedGreenBlueOpacityOpaqueSemi-TransparentWindowColorBlack",
        "Reset restore all settings to the default valuesDone", "End of dialog window.", "1080p")
FEATURES = ("Chapters", "Subtitles", "Playback speed", "Fullscreen", "Audio track", "White",
            "Volume")
LABELS = (
    ("Use Up/Down Arrow keys to increase or decrease volume.", "en"),
    ("This audio was created using AI.", "en"), ("0 seconds of 2 minutes, 4 seconds", "en"),
    ("Verbleibende Zeit -2:36", "de"), ("Untertitel aus, ausgewählt", "de"),
    ("Ende des Dialogfensters.", "de"), ("Ceci est une fenêtre modale", "fr"),
    ("Esta es una ventana modal", "es"), ("Use las flechas Arriba/Abajo para subir", "es"),
    ("Tempo restante -0:10", "pt"), ("Schermo intero", "it"), ("Ondertiteling uit", "nl"),
    ("Hopp til live, spiller live nå", "no"), ("Det gick inte att ladda videon.", "sv"),
    ("Afspilningshastighed", "da"), ("Poistu koko näytön tilasta", "fi"),
    ("Napisy wyłączone, zaznaczone", "pl"), ("Zbývající čas -2:36", "cs"),
    ("Toto je modálne okno", "sk"), ("Konec pogovornega okna.", "sl"), ("Stopa reprodukcije", "hr"),
    ("Користите стрелице горе/доле", "sr"), ("Оставащо време", "bg"),
    ("Это модальное окно", "ru"), ("Кінець діалогового вікна.", "uk"),
    ("Párbeszédablak vége", "hu"), ("Aceasta este o fereastră modală", "ro"),
    ("Κλείσιμο αναδυόμενου παραθύρου", "el"), ("Etkileşim penceresinin sonu", "tr"),
    ("Dialoq pəncərəsinin sonu", "az"), ("See on modaalaken", "et"), ("Atlikušais laiks", "lv"),
    ("Garso grotuvas", "lt"), ("Fi del diàleg.", "ca"), ("Leihoaren amaiera", "eu"),
    ("Fin da xanela de diálogo.", "gl"), ("Diwedd ffenestr deialog.", "cy"),
    ("مشغل الفيديو", "ar"), ("سرعت پخش", "fa"), ("סוף חלון דו-שיח.", "he"),
    ("पिक्चर-इन-पिक्चर", "hi"), ("डायलॉग विंडोचा शेवट.", "mr"), ("बाँकी समय", "ne"),
    ("ভিডিও প্লেয়ার", "bn"), ("డైలాగ్ విండో ముగింపు.", "te"), ("เวลาที่เหลือ", "th"),
    ("Kết thúc cửa sổ hộp thoại", "vi"), ("Gunakan anak panah atas/bawah", "id"),
    ("Pemain Audio", "ms"), ("ダイアログボックスの終了", "ja"), ("대화창 종료", "ko"),
    ("结束对话窗口", "zh"), ("結束對話視窗", "zh"),
)
GLUED = (
    "Audio Player00:0000:00Use Up/Down Arrow keys to increase or decrease volume.",
    "00:00 00:00 Use Up/Down Arrow keys to increase or decrease volume.",
    ("Chaptersdescriptions off, selectedcaptions settings, opens captions settings dialogcaptions "
     "off, selected"),
    "Video Player is loading.Play VideoPlayMuteCurrent Time 0:00/Stream Type LIVERemaining Time -1",
    "This is a modal window.Beginning of dialog window. Escape will cancel and close the window.",
    "Volume 90%Press shift question mark to access a list of keyboard shortcuts",
    " ".join(MENU),
)
TIMED = "At the current time 10:30 the ferry leaves the quay, and the clock of the church says so."
SENTENCES = (
    ("The player who is loading the boat is a keeper.", "en"),
    ("Escape was no choice for the crew.", "en"),
    ("Das Ende des Dialogs kam am Dienstag.", "de"), ("Esta es una ventana al puerto.", "es"),
    ("Ceci est une fenêtre sur le port.", "fr"), ("Konec pogovorov je napovedala vlada.", "sl"),
    ("Slutet på dialogen kom i går.", "sv"), ("视频显示港口结冰。", "zh"),
)


@pytest.mark.parametrize("kind", ["text", "html"])
def test_a_player_s_menu_amid_an_article_goes(kind: str) -> None:
    assert clean(write(MENU, kind), kind=kind).body == f"{PROSE}\n\n{MORE}"


def test_the_figures_around_a_player_s_menu_go_with_it() -> None:
    figures = ("/", "1080p")
    article = clean(write((*figures, *MENU, *figures), "html"), kind="html")
    assert article.body == f"{PROSE}\n\n{MORE}"
    assert {removal.rule for removal in article.removed if removal.text in figures} == {"carousel"}


@pytest.mark.parametrize("kind", ["text", "html"])
@pytest.mark.parametrize("line", GLUED)
def test_a_player_s_menu_in_one_line_goes(line: str, kind: str) -> None:
    body = clean(write((line,), kind), kind=kind).body
    assert line[:30] not in body
    assert body.endswith(f"{PROSE}\n\n{MORE}")


@pytest.mark.parametrize("kind", ["text", "html"])
def test_a_sentence_with_a_time_stays(kind: str) -> None:
    assert TIMED in clean(write((TIMED,), kind), kind=kind).body


def test_a_list_of_a_player_s_features_stays() -> None:
    listed = "".join(f"<li>{feature}</li>" for feature in FEATURES)
    source = write(("Its player has these:",), "html").replace("</div>", f"</div><ul>{listed}</ul>")
    assert all(feature in clean(source, kind="html").body for feature in FEATURES)


def test_what_stands_between_two_players_stays() -> None:
    title = "The second film shows the ferry in the ice."
    hits = clean(write((*MENU, title, *MENU), "html"), kind="html")
    assert title in hits.body


@pytest.mark.parametrize(("line", "language"), [*LABELS, *SENTENCES])
def test_labels_of_players_are_known_by_their_language(line: str, language: str) -> None:
    assert has_cue(line, language, "player", "bits") is ((line, language) in LABELS)


def test_what_may_stand_among_a_player_s_labels() -> None:
    options = "TextColorWhiteBlack" * 8
    assert [may_stand_in_menu(text, beside) for text, beside in (
        ("White", 9), (options, 2), (options, 4), (MORE, 1))] == [True, True, False, False]
    assert [is_figure(text) for text in ("1080p", "/", "12 boats")] == [True, True, False]
    assert [says_much(text) for text in (
        "Current Time 0:00", "ダイアログ", "Full screen")] == [True, True, False]


def write(lines: tuple[str, ...], kind: str) -> str:
    """An article with some lines in its middle, each a block by itself."""
    if kind == "text":
        return "\n\n".join(("Harbour vote put off", PROSE, *lines, MORE))
    inner = "".join(f"<div><span>{line}</span></div>" for line in lines)
    return (f"<html lang=en><body><main><h1>Harbour vote put off</h1><p>{PROSE}</p>{inner}"
            f"<p>{MORE}</p></main></body></html>")
