"""Printed dates, machine stamps and date lines, as tables."""

from __future__ import annotations

from datetime import date
from typing import Literal

import pytest
from babel.dates import format_date

from cleaner.facts.calendar import Order, add_time, find_printed
from cleaner.facts.clock import is_american_summer, read_time
from cleaner.facts.date_labels import bound_time
from cleaner.facts.date_lines import is_stamp, reads_as_date
from cleaner.facts.stamps import read_stamp
from cleaner.lexicon.languages import list_languages

PRINTED = [
    ("March 5, 2021", "2021-03-05"),
    ("Sept. 9th, 2021", "2021-09-09"),
    ("3rd of March, 2019", "2019-03-03"),
    ("5 March 2021", "2021-03-05"),
    ("10-Oct-2017", "2017-10-10"),
    ("d. 19/2-2024", "2024-02-19"),
    ("19 II 2024", "2024-02-19"),
    ("19. XII. 2024", "2024-12-19"),
    ("Tuesday 5 March 2021", "2021-03-05"),
    ("Wed May 19 14:07:52 CEST 1999", "1999-05-19"),
    ("Fri Jan  5 09:01:00 2001", "2001-01-05"),
    ("May 19 14:07:52 +0000 2012", "2012-05-19"),
    ("5. März 2021", "2021-03-05"),
    ("31. Dez. 2021", "2021-12-31"),
    ("am 28.4.2023 um 18:41 Uhr", "2023-04-28"),
    ("28. 4. 2023", "2023-04-28"),
    ("le 1er février 2020", "2020-02-01"),
    ("14 août 2020 à 10h30", "2020-08-14"),
    ("10 de octubre de 2017", "2017-10-10"),
    ("10 de outubro de 2017", "2017-10-10"),
    ("19 febbraio 2020", "2020-02-19"),
    ("5 maart 2021", "2021-03-05"),
    ("12 marca 2021", "2021-03-12"),
    ("12 września 2021 r.", "2021-09-12"),
    ("15 августа 2016, 13:43", "2016-08-15"),
    ("15 серпня 2016 р.", "2016-08-15"),
    ("15. srpna 2016", "2016-08-15"),
    ("den 5 juni 2025", "2025-06-05"),
    ("5. juni 2025", "2025-06-05"),
    ("2 EKİM 2020 Cuma", "2020-10-02"),
    ("2 Ağustos 2020", "2020-08-02"),
    ("الأربعاء، 07 أكتوبر 2020", "2020-10-07"),
    ("٣ يونيو ٢٠٢٠", "2020-06-03"),
    ("24 نيسان / أبريل 2020", "2020-04-24"),
    ("5 अप्रैल 2024", "2024-04-05"),
    ("५ अप्रैल २०२४", "2024-04-05"),
    ("Kamis, 02 Agustus 2023", "2023-08-02"),
    ("2024年4月3日(水)", "2024-04-03"),
    ("2024년 4월 3일", "2024-04-03"),
    ("2024-04-03 10:29", "2024-04-03"),
    ("2024/4/3", "2024-04-03"),
    ("２０２４／０４／０３", "2024-04-03"),
    ("２０２４．４．３ １０：３０", "2024-04-03"),
    ("2024－04－03", "2024-04-03"),
    ("25/12/2021", "2021-12-25"),
    ("12/25/2021", "2021-12-25"),
    ("29 / 12 / 2022", "2022-12-29"),
    ("26 | 01 | 2022", "2022-01-26"),
    ("BusinessSeptember 22, 2017World", "2017-09-22"),
    ("HealthDECEMBER 22, 2022Updated", "2022-12-22"),
    ("Feb 182009", "2009-02-18"),
    ("📅Jul. 11. 2025", "2025-07-11"),
    ("⏱3. Sept. 2021", "2021-09-03"),
    ("2024 m. sausio 17 d.", "2024-01-17"),
    ("2024. gada 17. janvāris", "2024-01-17"),
    ("2024(e)ko urtarrilaren 17(a)", "2024-01-17"),
    ("Thứ Tư, ngày 17 tháng 1 năm 2024", "2024-01-17"),
    ("12 Tháng 3 2019", "2019-03-12"),
    ("الخميس 12 آذار (مارس) 2020", "2020-03-12"),
    ("17\u200f/01\u200f/2024", "2024-01-17"),
    ("১৭ জানুয়ারি, ২০২৪", "2024-01-17"),
    ("17 มกราคม 2567", "2024-01-17"),
    ("วันที่ 17/01/2567", "2024-01-17"),
    ("17 ม.ค. 2567", "2024-01-17"),
    ("17 ม.ค. 67", "2024-01-17"),
    ("6 มิ.ย. 54 01:15", "2011-06-06"),
    ("۲۷ دی ۱۴۰۲", "2024-01-17"),
    ("۱۴۰۲/۱۰/۲۷", "2024-01-17"),
    ("۳۰ اسفند ۱۴۰۳", "2025-03-20"),
    ("令和6年1月17日", "2024-01-17"),
    ("平成元年2月3日", "1989-02-03"),
    ("民國113年1月17日", "2024-01-17"),
    ("14 تشرين الثاني/نوفمبر 2023", "2023-11-14"),
    ("1402/08/23 10:45", "2023-11-14"),
    ("۱۴۰۲-۰۸-۲۳", "2023-11-14"),
    ("۱۴ عقرب ۱۴۰۲", "2023-11-05"),
    ("Nofembar 14, 2023", "2023-11-14"),
    ("8 Oktoba, 2024", "2024-10-08"),
    ("22 oktòb 2024", "2024-10-22"),
    ("3 out 2024", "2024-10-03"),
    ("17 Oṣù Ìgbé 2024", "2024-04-17"),
    ("Kuwa 17 Mata 2024", "2024-04-17"),
    ("17. listopada 2024.", "2024-10-17"),
    ("17 listopada 2024", "2024-11-17"),
    ("27-yanvar, 2024", "2024-01-27"),
    ("2024-ж., 19-сентябрь", "2024-09-19"),
    ("2024 оны 1-р сарын 17", "2024-01-17"),
    ("2024 оны арван нэгдүгээр сарын 17", "2024-11-17"),
    ("2024 оны 01 дүгээр сарын 17", "2024-01-17"),
    ("၂၀၂၄ ခုနှစ် ဇန်နဝါရီ ၁၇", "2024-01-17"),
    ("၂၀၂၄ ခုနှစ်၊ ဇန်နဝါရီလ ၁၇ ရက်", "2024-01-17"),
    ("ថ្ងៃទី១៧ ខែមករា ឆ្នាំ២០២៤", "2024-01-17"),
    ("١٧ی کانوونی دووەمی ٢٠٢٤", "2024-01-17"),
    ("17 ta’ Jannar 2024", "2024-01-17"),
    ("19ê îlona 2024an", "2024-09-19"),
    ("Dé hAoine 8 Meán Fómhair 2023", "2023-09-08"),
    ("Technovol 3 March 2024", "2024-03-03"),
    ("Issue 12, March 17, 2024", "2024-03-17"),
    ("14 เดือนมกราคม 2564", "2021-01-14"), ("14 เมษา 2564", "2021-04-14"),
    ("14 לינואר 2021", "2021-01-14"), ("14. syysk. 2021", "2021-09-14"),
    ("tra 14, 2021", "2021-04-14"), ("14 አፕሪል 2021", "2021-04-14"), ("14 ኤፕሪ 2021", "2021-04-14"),
    ("14 آگست 2021", "2021-08-14"), ("14 يولية 2021", "2021-07-14"),
    ("14 noiem. 2021", "2021-11-14"), ("14. аугуста 2021", "2021-08-14"),
]

NO_DATES = [
    "10 people died in October 2017",
    "October 2017",
    "2017",
    "© 2012-2024 The Example",
    "call 0800 2021 2022",
    "31 June 2021",
    "version 10.12.2.2021",
    "20211399",
    "Room 12, 2021 Main Street",
    "2500 คน",
    "tel. 1402/08/23/11",
    "1402-08-23-1",
    "Gas Springs Pages 219-255, 2024",
    "14 تشرين الثاني/مايو 2023",
    "item 2024.02.2020",
    "۳۱ دی ۱۴۰۲",
    "令和の17日",
    "17 ม.ค. 09:15",
    "17 ม.ค. 67:15",
    "17 คน 67",
    "2024 17 people",
    "2024 in May 3 people died",
    "2024 оны 17",
    "Issue 12, March 2024",
    "Vol. 7 No. 3, March 2024",
    "Ausgabe 12, März 2024",
    "n° 12, mars 2024",
    "",
]


@pytest.mark.parametrize(("text", "day"), PRINTED)
def test_printed_date_is_read(text: str, day: str) -> None:
    assert [printed.day for printed in find_printed(text)] == [day]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert find_printed(text) == ()


@pytest.mark.parametrize(("text", "order", "days"), [
    ("03/04/2024", "dmy", ["2024-04-03"]),
    ("03/04/2024", "mdy", ["2024-03-04"]),
    ("03/04/2024", "", []),
    ("03.04.2024", "mdy", ["2024-04-03"]),
    ("03·04·2024", "", ["2024-04-03"]),
    ("04/04/2024", "", ["2024-04-04"]),
    ("17/11/201917/12/2019", "", ["2019-11-17", "2019-12-17"]),
    ("2024.02.202024.02.27", "", ["2024-02-20", "2024-02-27"]),
    ("28. Juli 201928. August 2019", "", ["2019-07-28", "2019-08-28"]),
    ("August 12, 2021 August 13, 2021", "", ["2021-08-12", "2021-08-13"]),
])
def test_order_and_several_dates(text: str, order: Order, days: list[str]) -> None:
    assert [printed.day for printed in find_printed(text, order)] == days


def test_short_years_only_where_asked() -> None:
    assert find_printed("14.11.24", "dmy") == ()
    assert [printed.day for printed in find_printed("14.11.24", "dmy", True)] == ["2024-11-14"]
    assert [printed.day for printed in find_printed("14·11·24 | 9:05", "", True)] == ["2024-11-14"]
    assert find_printed("4·11·24·7", "", True) == ()
    for line in ("14.11.24, 08:16 Uhr", "14.11.24: Ein Fest", "Am 14.11.24."):
        assert [printed.day for printed in find_printed(line, "dmy", True)] == ["2024-11-14"]
    for line in ("14 Nov 24, 08:16", "14. Nov. 24 8.16 Uhr", "14-Nov-24 08:16", "Nov 14 '24",
                 "Nov. 14, ’24", "14 Nov '24"):
        assert find_printed(line, "dmy") == ()
        assert [printed.day for printed in find_printed(line, "dmy", True)] == ["2024-11-14"]
    for line in ("14 November 2023, changed 14.11.24", "14 November 2023 08.16.30"):
        days = [printed.day for printed in find_printed(line, "dmy", True)]
        assert days == ["2023-11-14", "2024-11-14"][:1 + ("changed" in line)]
    for line in ("1.2.3.24", "14.11.24,5", "14.11.24.3", "14.11.24:30", "14 Nov 24", "14 Nov 20:16",
                 "14 Nov 24 seats", "class of '24", "14 pages 24, 08:16"):
        assert find_printed(line, "dmy", True) == ()


@pytest.mark.parametrize(("text", "value"), [
    ("Published October 10th, 2017 - 12:54 GMT", "2017-10-10T12:54:00+00:00"),
    ("November 2, 2023 11:44AM EDT", "2023-11-02T11:44:00-04:00"),
    ("July 9, 2020 at 6:40 PM ET", "2020-07-09T18:40:00-04:00"),
    ("January 9, 2020 at 12:05 a.m. ET", "2020-01-09T00:05:00-05:00"),
    ("11:00 AM PDT • May 16, 2024", "2024-05-16T11:00:00-07:00"),
    ("Kamis, 02 Agustus 2023 20:59 WIB", "2023-08-02T20:59:00+07:00"),
    ("2 Nov 2023, 10:15 UTC+05:30", "2023-11-02T10:15:00+05:30"),
    ("08:40, Thứ Ba, 16/10/2018 (GMT+7)", "2018-10-16T08:40:00+07:00"),
    ("08:40 16/10/2018 GMT+7", "2018-10-16T08:40:00+07:00"),
    ("08:40, 16/10/2018 (VOV)", "2018-10-16"),
    *((f"2 Nov 2023, 10:15 {zone}", f"2023-11-02T10:15:00{offset}") for zone, offset in (
        ("ACST", "+09:30"), ("ACDT", "+10:30"), ("ADT", "-03:00"), ("AKDT", "-08:00"),
        ("NST", "-03:30"), ("NDT", "-02:30"))),
    ("2 Nov 2023, 10:15", "2023-11-02"),
    ("2 Nov 2023, 25:15 GMT", "2023-11-02"),
    ("2 Nov 2023 | 5 min read", "2023-11-02"),
])
def test_time_is_given_with_its_zone_alone(text: str, value: str) -> None:
    printed = find_printed(text)[0]
    assert add_time(text, printed, 0, len(text)) == value


@pytest.mark.parametrize(("text", "values"), [
    ("Published 2 May 2024 10:00 GMT, updated 3 May 2024", ("2024-05-02T10:00:00+00:00",
                                                            "2024-05-03")),
    ("2 May 2024 10:00 GMT | 3 May 2024", ("2024-05-02T10:00:00+00:00", "2024-05-03")),
    ("2 May 2024 | 3 May 2024 10:00 GMT", ("2024-05-02", "2024-05-03T10:00:00+00:00")),
    ("Posted 2 May 2024 | Updated 10:00 GMT, 3 May 2024", ("2024-05-02",
                                                          "2024-05-03T10:00:00+00:00")),
    ("Updated 3 May 2024 10:00 GMT | Published 9:15 GMT 2 May 2024", (
        "2024-05-03T10:00:00+00:00", "2024-05-02T09:15:00+00:00")),
])
def test_a_time_is_of_one_date(text: str, values: tuple[str, str]) -> None:
    assert tuple(add_time(text, printed, *bound_time(text, printed))
                 for printed in find_printed(text)) == values


@pytest.mark.parametrize(("stamp", "value"), [
    ("2017-10-10T12:54:00Z", "2017-10-10T12:54:00+00:00"),
    ("2017-10-10T12:54:00.123+0200", "2017-10-10T12:54:00+02:00"),
    ("2017-10-10 12:54", "2017-10-10"),
    ("2020-03-05 00:00:00 +0000", "2020-03-05"),
    ("2023-11-06T10:00+01", "2023-11-06T10:00:00+01:00"),
    ("2023-11-06T10:00+5:30", "2023-11-06T10:00:00+05:30"),
    ("2023-11-06 10:00:00 UTC+8", "2023-11-06T10:00:00+08:00"),
    ("2023-11-06 10:00 GMT-0330", "2023-11-06T10:00:00-03:30"),
    ("2023-11-06T10:00:00−05:00", "2023-11-06T10:00:00-05:00"),
    ("2023-11-06 10:00 UTC", "2023-11-06T10:00:00+00:00"),
    ("2023-11-06T10:00+12345", "2023-11-06"),
    ("20171010", "2017-10-10"),
    ("20230925T101000+0200", "2023-09-25T10:10:00+02:00"),
    ("1507639999", "2017-10-10T12:53:19+00:00"),
    ("1507639999000", "2017-10-10T12:53:19+00:00"),
    ("Thu, 16 Apr 2020 01:00:00 GMT", "2020-04-16T01:00:00+00:00"),
    ("Thu Oct 12 10:00:00 EDT 2017", "2017-10-12"),
    ("Jan 17, 2025", "2025-01-17"),
    ("2024-4-3", "2024-04-03"),
    ("0000-00-00", ""),
    ("2017-13-40", ""),
    ("12345", ""),
    ("²" * 10, ""),
    ("①" * 13, ""),
    ("yesterday", ""),
    ("2017-10-10" + " " * 200, ""),
])
def test_stamp(stamp: str, value: str) -> None:
    assert read_stamp(stamp) == value


DATE_LINES = [
    "October 10, 2017",
    "Published October 10th, 2017 - 12:54 GMT",
    "Updated 5 March 2021 10:15",
    "Monday, 5 October 2020 | 5 min read",
    "Reading Time: 8 minutes",
    "Estimated reading time: 1 min",
    "Oct. 5",
    "2 hours ago",
    "Heute, 12:37 Uhr",
    "Yesterday at 14:40",
    "aujourd’hui à 12h30",
    "16. Dezember 2019, 10:15 Uhr",
    "Veröffentlicht am 5. März 2021",
    "Publié le 5 mars 2021 à 10h15",
    "10 de octubre de 2017",
    "15 августа 2016, 13:43",
    "2024年4月3日",
    "2024-04-03 10:29",
    "03/04/2024",
    "更新时间：2024-04-03 10:29",
    "最后更新于 2024年4月3日。",
    "2024年4月3日（水）",
    "【2024年4月3日】",
    "अंतिम अद्यतन: 3 अप्रैल 2024।",
    "2024-04-03に更新",
    "3 Nisan 2024 tarihinde güncellendi",
    "Cập nhật lần cuối vào 03/04/2024",
    "Viimane uuendus: 2024-04-03",
    "Laatst geupdate op 3 april 2024.",
    "725 Wörter",
    "725 слов",
    "12 mars 2024 · 725 ord · 4 min",
    "725 từ",
    "About 725 words",
    "Less than 1 minute read",
    "weniger als 1 Minuten zum lesen",
    "Environ 725 mots",
    "Прачытанне зойме 7 хв",
    "7 λεπτά διάβασμα",
    "7 minututan irakurtzeko",
    "7 मिनट पढ़ने को",
    "4 daqiqa o'qish",
    "4 daqiqa o‘qish",
    "7 munud i'w ddarllen",
    "Ընթերցում՝ 7 րոպե",
    "7-minutiline lugemine",
    "Weniger als 1 Minute",
    "725 words · 4 min read",
    "4 分钟读完 (大约 725 个字)",
    "约 725 字 预计阅读 4 分钟",
    "1.2k words",
    "需要 7 分钟阅读时间",
    "大约725个字",
    "このページは約7分で読めます",
    "GÜNCELLEME TARİHİ: 3 MAYIS 2024",
    "YAYINLANMA TARİHİ: 3 KASIM 2024 CUMARTESİ",
    "3 DAKİKA ÖNCE",
    "ΔΗΜΟΣΙΕΥΘΗΚΕ ΣΤΙΣ 3 ΑΠΡΙΛΙΟΥ 2024, ΤΕΤΑΡΤΗ",
    "ΤΕΛΕΥΤΑΙΑ ΕΝΗΜΕΡΩΣΗ: 3 ΜΑΪΟΥ 2024",
    "２０２４／０４／０３　１０：３０",
    "２０２４－０４－０３",
    "更新：２０２４．４．３",
]
NOT_DATE_LINES = [
    "",
    "May",
    "Chapter 3",
    "Junho: 31,4",
    "In March 2020 the city closed its schools",
    "On 5 March 2021 the council met",
    "By Ann Ray | March 5, 2021",
    "September 22, 2017 World News",
    "Call 555 0123",
    "Gestern 3:2 verloren",
    "Today 3:2",
    "12:37",
    "1 / 7",
    "H5035A Oct 14, 2025",
    "725 Wörter fehlen",
    "About 725 fish",
    "10 minutes – 15 minutes",
    "4 minutes 30 seconds",
    "会议：2024年4月3日",
    "2024-04-03に開港",
    "大约725个人",
    "March 5, 2021 " * 20,
]


@pytest.mark.parametrize("text", DATE_LINES)
def test_date_line(text: str) -> None:
    assert reads_as_date(text)


@pytest.mark.parametrize("text", NOT_DATE_LINES)
def test_no_date_line(text: str) -> None:
    assert not reads_as_date(text)


def test_american_summer() -> None:
    assert is_american_summer("2024-03-10")
    assert not is_american_summer("2024-03-09")
    assert not is_american_summer("2024-11-03")


def test_unknown_zone_gives_the_day() -> None:
    assert read_time("10:15 XYZ", "2024-03-10") == "2024-03-10"


LOCALES = {"ht": [], "no": ["nb"], "sr": ["sr_Cyrl", "sr_Latn"], "tl": ["fil"],
           "uz": ["uz_Cyrl", "uz_Latn"], "zu": ["zu", "xh"]}
"""Unicode's names of languages, where they are others than the lexicon's, or none."""


@pytest.mark.parametrize("locale", [locale for language in list_languages()
                                    for locale in LOCALES.get(language, [language])])
@pytest.mark.parametrize("form", ["long", "full"])
def test_dates_are_read_in_every_language(locale: str, form: Literal["long", "full"]) -> None:
    """As Unicode's Common Locale Data Repository has them written."""
    days = [date(2024, month, 28 - month) for month in range(1, 13)]
    lines = [format_date(day, form, locale) for day in days]
    assert [[printed.day for printed in find_printed(line)] for line in lines] \
        == [[day.isoformat()] for day in days]
    assert [line for line in lines if not reads_as_date(line)] == []


@pytest.mark.parametrize(("text", "stamped"), [
    ("23. 12. 2024 13:31", True), ("17:41 JST, October 13, 2024", True), ("22 hours ago", True),
    ("vor 2 Std.", True), ("5 Minute Read", True), ("Updated August 29, 2025", True),
    ("Last updated on November 24, 2025", True), ("Publisert: 05.08.24 kl. 14:47", True),
    ("05.03.2024", False), ("July 8, 1972:", False), ("12 March", False), ("14:05", False),
    ("16.05 GMT", True), ("4.20 pm BST", True), ("14:05 ICE", False),
    ("Updated at 16.20 GMT", True),
])
def test_the_dates_of_pages(text: str, stamped: bool) -> None:
    assert is_stamp(text) == stamped
