"""Articles in XML come to be texts; whatever is no such XML stays."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.model import Options
from cleaner.read import read
from cleaner.tei import read_xml

SAYS = ("Nobody at Oster Creek had thought that the mill would stand still before the winter, said "
        "the miller.")
LAST = "The stones are in the school's garden now, where children sit on them at noon."
DOC = f"""<?xml version="1.0" encoding="UTF-8"?>
<doc title="The last sack &amp; the mill" author="Ivo Marsh; Lena Falk" date="2021-10-04"
 url="https://mills.example.org/rye" hostname="mills.example.org">
  <main>
    <p>{SAYS}</p>
    <head rend="h3">What is <hi rend="#b">left</hi></head>
    <list rend="ul"><item>two stones</item>
      <item>a <ref target="/w">wheel</ref>,<lb/>broken</item></list>
    <table><row><cell>Rye</cell><cell>9 t</cell></row></table>
    <quote>Loose words<p>It turns.</p> and a tail</quote>
    <p>{LAST}</p>
  </main>
  <comments/>
</doc>"""
TEI = f"""<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
<titleStmt><title type="main">The last sack</title><author>Ivo Marsh</author></titleStmt>
<sourceDesc><biblFull><titleStmt><title>The last sack</title><author>Ivo Marsh</author>
<author><persName>Lena Falk</persName></author></titleStmt><publicationStmt>
<publisher>Creek Gazette</publisher><ptr type="URL" target="https://mills.example.org/rye"/>
<date>2021-10-04</date></publicationStmt></biblFull></sourceDesc></fileDesc>
<profileDesc><creation><date type="download">2026-11-29</date></creation></profileDesc></teiHeader>
<text><body><div type="entry"><ab type="header" rend="h2">What is left</ab><p>{SAYS}</p>
<p>{LAST}</p></div></body></text></TEI>"""


def test_lines_are_the_blocks_of_the_xml() -> None:
    text = read_xml(DOC.encode())
    assert text.partition("---\n\n")[2].split("\n\n") == [
        SAYS, "### What is left", "- two stones", "- a wheel, broken", "Rye 9 t",
        "Loose words", "It turns.", "and a tail", LAST]


@pytest.mark.parametrize(("source", "headline"), [
    (DOC, "The last sack & the mill"), (TEI, "The last sack")])
def test_the_header_gives_the_facts(source: str, headline: str) -> None:
    article = clean(source)
    assert article.headline == headline
    assert article.byline == ("Ivo Marsh", "Lena Falk")
    assert article.date == "2021-10-04"
    assert article.body.startswith((SAYS, "What is left"))
    assert article.body.endswith(LAST)
    assert "repair-front-matter" in [removed.rule for removed in article.removed]


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1"])
def test_the_declared_encoding_is_that_of_bytes(encoding: str) -> None:
    source = DOC.replace("UTF-8", encoding).replace("Ivo Marsh", "Ívo Märsh")
    for form in (source, source.encode(encoding)):
        assert clean(form).byline[0] == "Ívo Märsh"


def test_broken_xml_gives_what_it_holds() -> None:
    assert clean(DOC[:DOC.index("</list>")].replace("&amp;", "&")).body.startswith(SAYS)


@pytest.mark.parametrize("source", [
    "<TEI>", "<doc></doc>", "<doc", "<TEI><teiHeader><title>The mill</title></teiHeader></TEI>",
    f"<DOC>\n<DOCNO>AP-1</DOCNO>\n<TEXT>\n{SAYS}\n</TEXT>\n</DOC>"])
def test_other_xml_stays(source: str) -> None:
    assert read(source, url=None, kind="auto", options=Options()).text == source
