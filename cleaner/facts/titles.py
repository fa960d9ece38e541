"""What the head of a page says its headline is, and the names that are no part of it."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import unquote

from ..caches import keep_short
from ..captures import find_original
from ..folding import fold
from ..lexicon.marks import COLONS
from ..model import Head, Page
from ..patterns import compile_re
from ..segment.columns import read_columns
from .addresses import split_address
from .shapes import is_publication
from .structured import Data, read_text, read_types

_SEPARATOR = compile_re(
    r"\s{1,3}(?:[|\-–—·•»«›‹:/~>✦★♥]{1,3}\s{1,3}){1,3}|\s{0,3}[|｜•]\s{0,3}|\s{1,3}»|»\s{1,3}")
"""What may stand between a headline and the name of its site."""
_SEPARATING = compile_re(r"[|｜•»]|\s[\-–—·«›‹:/~>✦★♥]")
"""What a part of each separator is."""
_QUOTED = compile_re(r"«[^«»]{1,300}»|»(?=\S)[^«»]{1,300}(?<=\S)«")
"""A quotation, as in French and as in German or Danish."""
_COLON = compile_re(r":\s")
_HYPHENS = compile_re("[-_+. ]")
_INVISIBLE = str.maketrans("", "", "\u00ad\u200b\ufeff\u2060\u200e\u200f")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})
_BARRED = str.maketrans("ıłđøħ", "ildoh")
"""Letters that are not parted from what is in them."""
SITE_METAS = ("og:site_name", "application-name", "apple-mobile-web-app-title", "publisher",
              "dc.publisher", "cre", "article:publisher_name", "al:ios:app_name")
SECTION_METAS = ("article:section", "section", "parsely-section", "sailthru.section",
                 "news_section")
TITLE_METAS = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title",
               "dcterms.title", "citation_title", "headline", "title")
AUTHORS = ("author", "article:author")
"""Meta tags that some sites give their own name."""
EASTERN_PUBLICATIONS = tuple(
    "网 網 报 報 刊 志 誌 社 台 客户端 新闻 新聞 周刊 週刊 在线 线上 線上 "
    "ニュース オンライン 通信 放送 テレビ 신문 일보 뉴스 방송 저널 타임스 타임즈 매일 경제".split())
"""What the names of papers and broadcasters end with in Chinese, Japanese and Korean."""
MOST_SPACES = 3
"""Spaces before a sign that belong to the separator."""
LONGEST = 1000
"""Characters of the longest title that is looked through for separators, end by end."""
MOST_ARTICLES = 20
"""Objects for the article whose titles are read: each heading is held against each of them."""
LONG = 20
"""Characters from which on what stands before a bar is a headline by itself."""
MOBILE = "모바일 사이트, "
"""What stands between the paper's name and the headline where a system of Korean papers writes
titles for telephones."""
SECOND_LEVEL = frozenset("co com org net gov ac edu or ne gob gouv".split())
"""What stands before a country's code as if it were one with it ("co.uk")."""
PLATFORMS = frozenset((
    "blogspot wordpress tumblr github gitlab substack medium livejournal typepad over-blog "
    "canalblog blogger wixsite weebly jimdo jimdofree hatenablog tistory altervista blog "
    "netlify vercel pages squarespace webflow ghost bearblog micro").split())
"""Whose hosts bear the name of each of their sites in front: "ostwick.blogspot.com"."""


LEAST_UNCASED = 8
"""Characters of a headline in letters without capitals that is known for a title's beginning."""
TAILING = frozenset("-_－–—|｜<‹＜«")
"""What parts a headline from the names of section and site behind it; colons part the headline too,
of which the second half is seldom much shorter."""


class Title(NamedTuple):
    """A headline as one part of the head states it."""

    text: str
    origin: str


class Key(NamedTuple):
    """A title that the head states, folded for comparing."""

    letters: str
    words: frozenset[str]


def make_key(title: Title) -> Key:
    """A title folded for comparing."""
    return Key(fold(title.text), frozenset(title.text.casefold().split()))


def measure_agreement(text: str, keys: list[Key]) -> float:
    """How far a text is one of the titles: 1 for the same letters, 0 for nothing shared."""
    letters, words = fold(text), frozenset(text.casefold().split())
    best = 0.0
    for key in keys:
        if letters == key.letters:
            return 1.0
        shorter, longer = sorted((len(letters), len(key.letters)))
        if shorter and (letters in key.letters or key.letters in letters):
            best = max(best, 0.2 + 0.8 * shorter / longer if shorter > 5 else 0.2)
        else:
            best = max(best, len(words & key.words) / max(len(words), len(key.words)))
    return best


class Names(NamedTuple):
    """Folded names that are known of a page's site, and of its sections."""

    sites: frozenset[str]
    hosts: frozenset[str]
    sections: frozenset[str]

    def hold(self, part: str) -> bool:
        """Whether `part` of a title is the name of the site or of a section."""
        name = fold(part)
        return not name or name in self.sections or name in self.sites \
            or any(is_name(name, known) for known in self.sites) \
            or self.is_host(part) or any(is_name(name, host) for host in self.hosts)

    def match(self, text: str) -> bool:
        """Whether a whole title is nothing but the name of the site."""
        name = fold(text)
        return not name or name in self.sites or self.is_host(text)

    def is_host(self, text: str) -> bool:
        """Whether a text is what the site's address says, its accents left out there."""
        return fold(text) in self.hosts or (not text.isascii() and (
            fold_latin(text) in self.hosts or drop_accents(text) in self.hosts))


def is_name(name: str, known: str) -> bool:
    """Whether a folded text is a known name written somewhat longer, or shorter."""
    if len(name) < len(known):
        return len(name) > 3 and name in known and 3 * len(name) >= len(known)
    return len(known) > 3 and known in name and len(name) <= 2 * len(known)


def clean_title(text: str) -> str:
    """Undo entities that were escaped twice, and take out invisible characters."""
    if "&" in text:
        text = html.unescape(html.unescape(text))
    if not text.isascii():
        text = text.translate(_INVISIBLE)
        text = text.partition(MOBILE)[2] or text
    return " ".join(text.split())


def read_names(page: Page, metas: dict[str, str]) -> Names:
    """Collect the names of the page's site and sections."""
    head = page.head
    sites = {fold(clean_title(metas[name])) for name in SITE_METAS if name in metas}
    sections = {fold(metas[name]) for name in SECTION_METAS if name in metas}
    for thing in head.linked_data:
        types = read_types(thing)
        if "website" in types or any("organization" in kind for kind in types):
            sites.add(fold(read_text(thing.get("name"))))
        publisher = thing.get("publisher")
        if isinstance(publisher, dict):
            sites.add(fold(read_text(publisher.get("name"))))
        section = thing.get("articleSection")
        for value in section if isinstance(section, list) else (section,):
            if isinstance(value, str):
                sections.add(fold(value))
    sites |= {fold(tail) for tail in [read_tail(head.title)] if is_publication(tail)
              and any(fold(metas.get(name, "")) == fold(tail) for name in AUTHORS)}
    sites |= {fold(name) for name in map(metas.get, AUTHORS) if name and ends_title(head, name)}
    addresses = {find_original(address) for address in (
        page.source.url, head.canonical, metas.get("og:url")) if address}
    hosts = frozenset().union(*map(read_host, addresses))
    titles = (fold(metas.get("og:title", "")), fold(head.title))
    return Names(frozenset(site for site in sites if site and site not in titles
                           and not site.startswith(titles[0] or "\0")),
                 hosts - {""}, frozenset(sections - {""}))


def ends_title(head: Head, name: str) -> bool:
    """Whether a name is that of a paper in Chinese, Japanese or Korean that ends a page's title."""
    title = head.title.rstrip() if name.endswith(EASTERN_PUBLICATIONS) else ""
    return title.endswith(name) and title.removesuffix(name).rstrip()[-1:] in TAILING


def read_tail(title: str) -> str:
    """What stands behind the last separator of a title, or nothing without any."""
    cuts = find_separators(title := clean_title(title))
    return title[cuts[-1].end():] if cuts else ""


@lru_cache(maxsize=64)
def read_host(address: str) -> frozenset[str]:
    """The label of a host that names the site, alone and with what follows it, folded.

    Of a platform's site its own label, too.
    """
    labels = split_address(address)[0].split(".")
    if len(labels) < 2:
        return frozenset()
    at = -3 if len(labels) > 2 and labels[-2] in SECOND_LEVEL else -2
    own = labels[at - 1:at] if labels[at] in PLATFORMS and labels[at - 1:at] != ["www"] else []
    return frozenset(map(fold, (labels[at], "".join(labels[at:]), *own)))


def fold_latin(text: str) -> str:
    """Letters and digits as addresses write them: umlauts as two letters, no accents."""
    if text.isascii():
        return fold(text)
    return drop_accents(text.casefold().translate(_UMLAUTS))


def drop_accents(text: str) -> str:
    """Letters and digits as addresses write them: without what stands on or in them."""
    text = unicodedata.normalize("NFKD", text.casefold()).translate(_BARRED)
    return "".join(c for c in text if c.isalnum())


@lru_cache(maxsize=64)
def read_slug(address: str | None) -> tuple[str, ...]:
    """The words of an address's longest part, where they are words: mostly the headline's.

    A page's address is asked for several times.
    """
    if not address:
        return ()
    path = split_address(address)[1].partition("#")[0].partition("?")[0]
    parts = unquote(path).lower().split("/")
    best = max(parts, key=lambda part: part.count("-") + part.count("_"), default="")
    words = best.rpartition(".")[0] or best
    return tuple([word for word in _HYPHENS.split(words) if word and not word.isdigit()])


def read_own_slug(page: Page) -> tuple[str, ...]:
    """The words of the page's address, as it is given or as the page states it: where more are."""
    return max(read_slug(page.address), read_slug(find_original(page.head.canonical)), key=len)


def mask_quotations(text: str) -> str:
    """A text with other signs about its quotations than those that part titles and paths."""
    if "«" not in text or "»" not in text:
        return text
    return _QUOTED.sub(lambda quoted: f'"{quoted[0][1:-1]}"', text)


@keep_short(64)  # a page states its title in several places
def find_separators(text: str) -> tuple[re.Match[str], ...]:
    """What may part a title from names; nothing does before the first of its signs.

    The signs about a quotation part nothing.
    """
    text = mask_quotations(text)
    first = _SEPARATING.search(text) if len(text) <= LONGEST else None
    return tuple(_SEPARATOR.finditer(text, max(0, first.start() - MOST_SPACES))) if first else ()


def cut_names(text: str, names: Names) -> str:
    """Cut a site's name or a section off the ends of a title, where it is known to be one."""
    text = cut_host(text, names)
    while cuts := find_separators(text):
        first, last = cuts[0], cuts[-1]
        if "«" in text and not text[last.end():].strip():
            return text  # the end of a quotation
        if last.start() and names.hold(text[last.end():]):
            text = text[:last.start()].rstrip()
        elif last.end() < len(text) and fold(text[:first.start()]) not in names.sections \
                and names.hold(text[:first.start()]):
            text = text[first.end():].lstrip()
        else:
            break
    return text


def cut_host(text: str, names: Names) -> str:
    """Cut off the site's name that its address says, and what its title says of it behind that.

    "Harbour freezes over | ostwick.example | News", "Ostwick Post: Harbour freezes over".
    """
    for cut, after in pairwise(find_separators(text)):
        name = text[cut.end():after.start()].strip()
        if cut.start() >= LONG and name and names.is_host(name) \
                and not names.hold(text[:cut.start()]):
            return text[:cut.start()].rstrip()
    name, colon, rest = text.partition(": ")
    return rest if colon and len(rest) >= LONG and names.is_host(name) else text


def cut_bar(text: str) -> str:
    """Cut the short label after a bar off a long heading ("… | Opinion"): no sentence has bars.

    Several part what it is a list of: "Letters: Ice | Boats | Bees".
    """
    start, bar, label = text.rpartition(" | ")
    return start.rstrip() if bar and len(start) >= LONG and 2 * len(label) <= len(start) \
        and bar not in start else text


def find_beginning(page: Page, text: str) -> str:
    """The longest beginning of a title, up to a sign that parts it, that is a line of the page."""
    fitting = read_columns(page).find(least=LEAST_UNCASED, most=len(text) - 1)
    best = text[:0]
    for block in [page.blocks[index] for index in fitting]:
        if block.kind != "menu" and len(block.text) > len(best) and text.startswith(block.text):
            tail = text[len(block.text):].lstrip()
            if tail[0] in TAILING or (tail[0] in COLONS and 2 * len(tail) <= len(block.text)):
                best = block.text
    return best or text


def split_title(text: str) -> list[str]:
    """The parts of a title between separators, and what is left where one end is taken off."""
    cuts = find_separators(text)
    parts = [text[:cut.start()] for cut in cuts] + [text[cut.end():] for cut in cuts]
    return [part.strip() for part in parts if part.strip()]


def list_ends(title: str) -> list[tuple[str, str]]:
    """What may be the site's name at an end of a title, and the rest: a colon parts them too."""
    if len(title) > LONGEST:
        return []
    cuts = [*find_separators(title)[:1], *find_separators(title)[-1:], *_COLON.finditer(title)]
    parts = [(title[:cut.start()].strip(), title[cut.end():].strip()) for cut in cuts]
    return parts + [(last, first) for first, last in parts]


def read_titles(page: Page, names: Names, data: Data) -> list[Title]:
    """What the head states for a headline, most trusted first, less the site's name."""
    linked = (read_text(thing.get("headline")) or read_text(thing.get("name"))
              for thing in data.articles[:MOST_ARTICLES])
    found = [(text, "json-ld") for text in linked]
    found += [(data.metas[name], f"meta {name}") for name in TITLE_METAS if name in data.metas]
    found.append((page.head.title, "title"))
    cleaned: dict[str, Title] = {}
    for text, origin in found:
        if text and text not in cleaned:
            cleaned[text] = Title(cut_names(clean_title(text), names), origin)
    return [title for title in cleaned.values() if not names.match(title.text)]
