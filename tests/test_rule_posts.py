"""Posts of social networks that a text shows, by how they are signed."""

from __future__ import annotations

import pytest

from .hits import MORE, PROSE, hits_on


@pytest.mark.parametrize(("lines", "text"), [
    ("Ann Ray (@annray) wrote that the ice was gone.", None),
    ("The mayor – Ann Ray (@annray) – has left. She is at sea.", None),
    ("The picture is at pic.twitter.com/aB3dE and was seen by many of us.", None),
    ("The ice was gone.\nThe ice! pic.twitter.com/aB3dE", "The ice was gone."),
    ("The ice was gone.\nThe ice! — Ann Ray (@annray)", "The ice was gone."),
    ("The ice was gone.\n♬ La mer", "The ice was gone."),
])
def test_lines_about_posts_are_none(lines: str, text: str | None) -> None:
    source = f"Harbour vote put off\n\n{PROSE}\n\n{lines}\n\n{MORE}"
    assert not any(hit.rule == "embedded-post" for hit in hits_on(source, text or lines))


@pytest.mark.parametrize("line", [
    "— Ann Ray (mail boat)", "Write to Ann Ray (@annray)", "— Ann Ray (@annray) said so"])
def test_what_signs_no_post(line: str) -> None:
    source = f"Harbour vote put off\n\n{PROSE}\n\nOff to sea.\n\n{line}\n\n{MORE}"
    assert "embedded-post" not in {hit.rule for hit in hits_on(source, "Off to sea.")}
