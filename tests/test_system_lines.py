"""The names and the days that content systems print above articles, in their words and markup."""

from __future__ import annotations

import pytest

from cleaner import Article, clean

from .bylines import PROSE, TITLE, UNCASED

JOOMLA = ('<div class="item-page"><div class="page-header"><h2>{title}</h2></div>'
          '<dl class="article-info muted"><dt class="article-info-term">{0}</dt>'
          '<dd class="createdby">{1}</dd><dd class="category-name">{2}</dd>'
          '<dd class="published">{3}</dd><dd class="modified">{4}</dd>'
          '<dd class="hits">{5}</dd></dl><div itemprop="articleBody">{prose}</div></div>')
DRUPAL = ('<h1 class="title">{title}</h1><div class="node"><div class="meta submitted">{0}</div>'
          '<div class="content">{prose}</div></div>')
TYPO3 = ('<div class="news-single"><h1>{title}</h1><p class="news-list-date"><time>{0}</time></p>'
         '<p class="news-author">{1}</p><div class="news-text-wrap">{prose}</div></div>')
SPIP = ('<div class="cartouche"><h1>{title}</h1><p class="info-publi">{0}</p></div>'
        '<div class="texte">{prose}</div>')
K2 = ('<div class="itemView"><span class="itemDateCreated">{0}</span><h2>{title}</h2>'
      '<span class="itemAuthor">{1}</span><div class="itemBody">{prose}</div></div>')
OWN = {
    "tr": "Liman altmış yıldır ilk kez salı günü dondu ve posta gemisi mürettebatı ile iki çuval "
          "mektupla birlikte buzun içinde kaldı, balıkçılar ise evlerine yürüyerek döndü.",
    "el": "Το λιμάνι πάγωσε την Τρίτη για πρώτη φορά εδώ και εξήντα χρόνια, και τα πλοία για τα "
          "νησιά έμειναν δεμένα ως το απόγευμα, είπαν οι πλοηγοί του λιμανιού.",
    "km": "កំពង់ផែបានកកជាលើកដំបូងក្នុងរយៈពេលហុកសិបឆ្នាំ ហើយសាឡាងទៅកាន់កោះនានា"
          "បានឈប់នៅមាត់ច្រាំងរហូតដល់រសៀល ដូចដែលអ្នកបើកសាឡាងបាននិយាយ។",
    "vi": UNCASED["vi"][1],
}
"""An article's paragraph in languages of which lines are read as such only there."""

JOOMLA_LINES = (
    ("bg", "Детайли", "Написана от Петър Иванов", "Категория: Новини",
     "Публикувана на 12 март 2019", "Последно обновена на 14 март 2019", "Посещения: 1482"),
    ("mk", "Детали", "Напишано од Петар Иванов", "Категорија: Вести", "Објавено: 12 март 2019",
     "Последно освежување: 14 март 2019", "Посети: 1482"),
    ("hr", "Detalji", "Napisao/la Ivan Horvat", "Kategorija: Vijesti",
     "Objavljeno: 12 ožujka 2019", "Ažurirano: 14 ožujka 2019", "Hitovi: 1482"),
    ("sr", "Детаљи", "Аутор Петар Јовановић", "Категорија: Вести",
     "Датум креирања: 12 март 2019", "Датум последње измене 14 март 2019", "Погодака: 1482"),
    ("el", "Πληροφοριακά Στοιχεία", "Γράφτηκε από τον/την Γιώργος Παππάς", "Κατηγορία: Νέα",
     "Δημοσιεύθηκε : 12 Μαρτίου 2019", "Τελευταία ενημέρωση : 14 Μαρτίου 2019",
     "Εμφανίσεις: 1482"),
    ("hu", "Részletek", "Írta: Nagy Péter", "Kategória: Hírek", "Készült: 2019. március 12.",
     "Módosítás: 2019. március 14.", "Találatok: 1482"),
    ("km", "សេចក្ដីលម្អិត", "និពន្ធដោយ សុខ វណ្ណា", "ជំពូក៖ ព័ត៌មាន", "ចេញផ្សាយ៖ 12 មីនា 2019",
     "បច្ចុប្បន្នភាពចុងក្រោយ៖ 14 មីនា 2019", "ចុចដង៖ 1482"),
    ("eu", "Xehetasunak", "Nork idatzia: Jon Etxeberria", "Kategoria: Berriak",
     "Argitaratua: 2019 martxoa 12", "Azken eguneratzea: 2019 martxoa 14", "Bisitak: 1482"),
    ("vi", "Chi tiết", "Viết bởi Nguyễn Văn An", "Chuyên mục: Tin tức",
     "Được đăng: 12 Tháng 3 2019", "Cập nhật lần cuối: 14 Tháng 3 2019", "Lượt xem: 1482"),
    ("ar", "التفاصيل", "كتب بواسطة: أحمد حسن", "المجموعة: أخبار",
     "أنشئ بتاريخ: 12 آذار/مارس 2019", "حدث بتاريخ: 14 آذار/مارس 2019", "الزيارات: 1482"),
    ("sk", "Podrobnosti", "Napísal: Peter Novák", "Kategória: Aktuality",
     "Uverejnené: 12. marec 2019", "Ostatná aktualizácia: 14. marec 2019", "Prečítané: 1482x"),
)
NAMES = {"bg": "Петър Иванов", "mk": "Петар Иванов", "hr": "Ivan Horvat",
         "sr": "Петар Јовановић", "el": "Γιώργος Παππάς", "hu": "Nagy Péter", "km": "សុខ វណ្ណា",
         "eu": "Jon Etxeberria", "vi": "Nguyễn Văn An", "ar": "أحمد حسن", "sk": "Peter Novák"}


@pytest.mark.parametrize("row", JOOMLA_LINES, ids=[row[0] for row in JOOMLA_LINES])
def test_the_details_of_joomla(row: tuple[str, ...]) -> None:
    language, *lines = row
    article = read(JOOMLA, lines, language)
    assert list(article.byline) == [NAMES[language]]
    assert article.date == "2019-03-12"
    assert article.body.startswith(OWN.get(language, PROSE))
    text = clean("\n\n".join([TITLE, *lines, *[OWN.get(language, PROSE)] * 3]), kind="text")
    assert list(text.byline) == [NAMES[language]]
    assert text.date == "2019-03-12"


@pytest.mark.parametrize(("layout", "language", "lines", "name"), [
    *((DRUPAL, language, [line], name) for language, line, name in (
        ("de", "Gespeichert von Peter Müller am Di., 12.03.2019 - 10:22", "Peter Müller"),
        ("de", "Eingetragen von Peter Müller am 12. März 2019 - 10:22", "Peter Müller"),
        ("sv", "Inskickat av Anders Svensson den tis, 2019-03-12 10:22", "Anders Svensson"),
        ("da", "Indsendt af Jens Hansen den tir, 12/03/2019 - 10:22", "Jens Hansen"),
        ("no", "Sendt inn av Ola Nordmann den tir, 12/03/2019 - 10:22", "Ola Nordmann"),
        ("fi", "Lähettänyt Matti Korhonen ti, 12/03/2019 - 10:22", "Matti Korhonen"),
        ("el", "Υποβλήθηκε από Γιώργος Παππάς στις Τρί, 12/03/2019 - 10:22", "Γιώργος Παππάς"),
        ("bg", "Изпратено от Петър Иванов на вт, 12/03/2019 - 10:22", "Петър Иванов"),
        ("ca", "Enviat per Jordi Puig el dt, 12/03/2019 - 10:22", "Jordi Puig"),
        ("ar", "أرسله أحمد حسن في ثلاثاء, 12/03/2019 - 10:22", "أحمد حسن"),
        ("el", "Αναρτήθηκε από Γιώργος Παππάς στις 12 Μαρτίου 2019", "Γιώργος Παππάς"),
        ("cs", "Napsal uživatel Petr Novák, Úterý, 12 Březen 2019 10:22", "Petr Novák"),
        ("hr", "Postavio Ivan Horvat 12. ožujka 2019.", "Ivan Horvat"))),
    *((TYPO3, language, ["12.03.2019", line], name) for language, line, name in (
        ("nl", "Aangemaakt door Jan de Vries", "Jan de Vries"),
        ("da", "Oprettet af Jens Hansen", "Jens Hansen"),
        ("fi", "Luonut: Matti Korhonen", "Matti Korhonen"),
        ("cs", "Vytvořil Petr Novák", "Petr Novák"))),
    (SPIP, "ar", ["الخميس 12 آذار (مارس) 2019, بقلم أحمد حسن"], "أحمد حسن"),
    (K2, "el", ["Τρίτη, 12 Μαρτίου 2019 10:22", "Γράφτηκε από την Μαρία Παππά"], "Μαρία Παππά"),
])
def test_lines_of_a_name_and_a_day(layout: str, language: str, lines: list[str],
                                   name: str) -> None:
    article = read(layout, lines, language)
    assert list(article.byline) == [name]
    assert (article.date or "")[:10] == "2019-03-12"


@pytest.mark.parametrize(("line", "names"), [
    ("Mehmet Yılmaz tarafından yazıldı.", ["Mehmet Yılmaz"]),
    ("Mehmet Yılmaz tarafından", ["Mehmet Yılmaz"]),
    ("Kitap Mehmet Yılmaz tarafından yazıldı.", []),
    ("Mehmet Yılmaz tarafından yazılan kitap sel sularında kaldı.", []),
    ("Belediye tarafından yazıldı.", [])])
def test_what_is_by_behind_a_name(line: str, names: list[str]) -> None:
    prose = f"<p>{OWN['tr']}</p>" * 4
    article = clean(f"<html lang=tr><body><h1>Liman dondu</h1><p>{line}</p>{prose}</body></html>",
                    kind="html")
    assert list(article.byline) == names


def read(layout: str, lines: list[str], language: str) -> Article:
    """A page of a content system with these lines above its article."""
    body = layout.format(*lines, title=TITLE, prose=f"<p>{OWN.get(language, PROSE)}</p>" * 3)
    return clean(f'<html lang="{language}"><body><main>{body}</main></body></html>', kind="html")
