"""The names of a byline: split, cleaned, and told from roles, places and words."""

from __future__ import annotations

import pytest

from cleaner.facts.name_parting import split_languages
from cleaner.facts.names import split_names
from cleaner.facts.persons import cut_cues, is_full_name
from cleaner.facts.roles import is_role


@pytest.mark.parametrize(("text", "expected"), [
    ("By Jo Lund", ["Jo Lund"]),
    ("Von Jo Lund und Ana Ruiz", ["Jo Lund", "Ana Ruiz"]),
    ("Par Jo Lund et Ana Ruiz avec AFP", ["Jo Lund", "Ana Ruiz", "AFP"]),
    ("Por Jo Lund y Ana Ruiz", ["Jo Lund", "Ana Ruiz"]),
    ("Di Jo Lund e Ana Ruiz", ["Jo Lund", "Ana Ruiz"]),
    ("Door Jo Lund en Ana Ruiz", ["Jo Lund", "Ana Ruiz"]),
    ("Jo Lund–Ana Ruiz", ["Jo Lund", "Ana Ruiz"]),
    ("Jo Lund–Ruiz", ["Jo Lund–Ruiz"]),
    ("Sara Lund Ana Ruiz Peter Larsson", ["Sara Lund", "Ana Ruiz", "Peter Larsson"]),
    ("Ana Maria Peter Ruiz", ["Ana Maria Peter Ruiz"]),
    ("Ana Lund Ruiz Wei", ["Ana Lund Ruiz Wei"]),
    ("Jo Lund (Reuters)", ["Jo Lund", "Reuters"]),
    ("Jo Lund, MD, PhD", ["Jo Lund"]),
    ("Jo Lund M.D.", ["Jo Lund"]),
    ("Dr. Jo Lund", ["Dr. Jo Lund"]),
    ("Jo Lund Jr., Ana Ruiz", ["Jo Lund Jr.", "Ana Ruiz"]),
    ("By Jo Lund.", ["Jo Lund"]),
    ("By Jo Lund Jr.", ["Jo Lund Jr."]),
    ("Von Jo Lund, Berlin", ["Jo Lund"]),
    ("Ludwig van der Meer", ["Ludwig van der Meer"]),
    ("Jo Lund | jo@ostwick-post.example", ["Jo Lund"]),
    ("By Jo Lund | May 3, 2021 | Weather and Climate", ["Jo Lund"]),
    ("By Jo LundMay 3, 2021", ["Jo Lund"]),
    ("By Jo Lund, Senior Content Strategist, and Ana Ruiz, Principal Engineer",
     ["Jo Lund", "Ana Ruiz"]),
    ("By Jo Lund, Partner & Ana Ruiz, Director", ["Jo Lund", "Ana Ruiz"]),
    ("By Jo Lund, Textile Conservator", ["Jo Lund"]),
    ("By Jo Lund j.lund at obs.example.nl", ["Jo Lund"]),
    ("By Jo LundqvistShare", ["Jo Lundqvist"]),
    ("Jo LundqvistSara Ruiz", ["Jo Lundqvist", "Sara Ruiz"]),
    ("Jo LundqvistSara", ["Jo Lundqvist"]),
    ("Jo LundqvistSara RuizOstwick Post", ["Jo Lundqvist", "Sara Ruiz"]),
    ("Jo LundqvistSara Ruiz Ostwick Post", ["Jo Lundqvist", "Sara Ruiz"]),
    ("Jo LundqvistGrace Post", ["Jo Lundqvist"]),
    ("By Jo LundqvistIn Ferries, Rope Guides, Anchor Tips", ["Jo Lundqvist"]),
    ("By Jo McDonald and Ana DeLuca", ["Jo McDonald", "Ana DeLuca"]),
    ("By Ana FitzGerald", ["Ana FitzGerald"]),
    ("By Lundqvist PhotoStudio", ["Lundqvist PhotoStudio"]),
    ("Jo Lund and Ana Ruiz in Ostwick", ["Jo Lund", "Ana Ruiz"]),
    ("By Jo Lund in Ostwick and Ana Ruiz in Berlin", ["Jo Lund", "Ana Ruiz"]),
    ("By Jo Lund, Ana Ruiz and Sara Park in Berlin", ["Jo Lund", "Ana Ruiz", "Sara Park"]),
    ("By Jo Lund, Harbour Friends in Berlin", ["Jo Lund"]),
    ("Text: Jo Lund Foto: Ana Ruiz", ["Jo Lund"]),
    ("Jo Lund (Text) und Ana Ruiz (Fotos)", ["Jo Lund"]),
    ("Von Jo Lund (Fotos) und Ana Ruiz (Text)", ["Ana Ruiz"]),
    ("Jo Lund (tekst), Ana Ruiz (foto’s), Li Wei", ["Jo Lund", "Li Wei"]),
    ("Jo Lund (text and photos)", ["Jo Lund"]),
    ("Par Ana Ruiz et Jo Lund (Ostwick [Loire], envoyés spéciaux)", ["Ana Ruiz", "Jo Lund"]),
    ("Jo Lund [Ostwick (North)]", ["Jo Lund"]),
    ("LUCÍA LUND Ostwick 10 AGO 2003", ["LUCÍA LUND"]),
    ("LUCÍA LUND Santa Fe", ["LUCÍA LUND"]),
    ("LUCÍA DEL VALLE LUND", ["LUCÍA DEL VALLE LUND"]),
    ("Jo Lund, Santa Fe", ["Jo Lund"]),
    ("Tekst Jo Lund Foto's Ana Ruiz", ["Jo Lund"]),
    ("Tekst en foto's Jo Lund", ["Jo Lund"]),
    ("Penulis: Jo Lund | Editor: Ana Ruiz", ["Jo Lund"]),
    ("Door onze redacteur Jo Lund", ["Jo Lund"]),
    ("Por Jo Lund e Ana Ruiz, de Santa Rita", ["Jo Lund", "Ana Ruiz"]),
    ("한서윤 기자", ["한서윤"]),
    ("기자명 한서윤", ["한서윤"]),
    ("By Jo Lund Edited By: Ana Ruiz Publish Date: Sat, 20 Jan 2024", ["Jo Lund"]),
    ("सुनीता यादव Edited By: राकेश मेहरा", ["सुनीता यादव"]),
    ("Edited by Jo Lund", []),
    ("三好かおり 釧網支局長", ["三好かおり"]),
    ("Közzétette: Lund Ákos", ["Lund Ákos"]),
    ("Redaktor: Jan Lund", ["Jan Lund"]),
    ("聞き手・三好かおり", ["三好かおり"]),
    ("By Press Trust of India", ["Press Trust of India"]),
    ("BY JO LUND FOR THE OSTWICK POST", ["JO LUND"]),
    ("BY JO LUND AND ANA RUIZ FOR OSTWICK ONLINE", ["JO LUND", "ANA RUIZ"]),
    ("By Jo Lund And Ana Ruiz For The Ostwick Post On Sunday", ["Jo Lund", "Ana Ruiz"]),
    ("By Jo Lund For Ostwick.example", ["Jo Lund"]),
    ("Center For Ice And Snow", ["Center For Ice"]),
    ("ANI", ["ANI"]),
    ("dpa", ["dpa"]),
    ("ani", []),
    ("Qun Ruoq redaktor", ["Qun Ruoq"]),
    ("Sara Lund Environment correspondent", ["Sara Lund"]),
    ("By Sara Lund@saralund Senior Reporter", ["Sara Lund"]),
    ("Sara Lund Audience Editor", ["Sara Lund"]),
    ("By Sara Lund@saralundSenior Reporter", ["Sara Lund"]),
    ("Sara Lund@saralund.", ["Sara Lund"]),
    ("Sara Lund slund@host", ["Sara Lund"]),
    ("Sara Lund slund@host.example", ["Sara Lund"]),
    ("Qun Ruoq Chief political correspondent", ["Qun Ruoq"]),
    ("Sara Maria Lund sports reporter", ["Sara Maria Lund"]),
    ("Sara Lund Journalist 3. Mai 2021", ["Sara Lund"]),
    ("Peter Lund Reporter, Ana Ruiz Fotograf", ["Peter Lund", "Ana Ruiz"]),
    ("Анна Лунд корреспондент", ["Анна Лунд"]),
    ("The Ostwick correspondent", []),
    ("Ostwick Post reporter", []),
    ("Ruoq Lund Environment", ["Ruoq Lund Environment"]),
    ("Anna Lund wtorek, 4 maja 2021", ["Anna Lund"]),
    ("Jo Lund Monday, 3 May 2021", ["Jo Lund"]),
    ("Posted By Jo Lund On Monday, 3 May 2021", ["Jo Lund"]),
    ("Indsendt af Jo Lund den man, 03/05/2021 - 11:52", ["Jo Lund"]),
    ("Inskickad av Jo Lund den mån, 2021-05-03 11:52", ["Jo Lund"]),
    ("Enviat per Jo Lund el dl, 03/05/2021 - 11:52", ["Jo Lund"]),
    ("Poslao Jo Lund dana pon, 03/05/2021 - 11:52", ["Jo Lund"]),
    ("Odoslal Jo Lund dňa Po, 03/05/2021 - 11:52", ["Jo Lund"]),
    ("Υποβλήθηκε από Jo Lund την Δευ, 03/05/2021 - 11:52", ["Jo Lund"]),
    ("Опубликовано пользователем Jo Lund вкл Пнд, 03/05/2021 - 11:52", ["Jo Lund"]),
    ("Jo van Hall, 3 May 2021", ["Jo van Hall"]),
    ("Juan Domingo, Ana Ruiz", ["Juan Domingo", "Ana Ruiz"]),
    ("Bram van Lunddinsdag 4 mei 2021", ["Bram van Lund"]),
    ("Bram van Lunddinsdag", ["Bram van Lunddinsdag"]),
    ("Jo Lund 04-05-21, 08:41", ["Jo Lund"]),
    ("Theo Gallardo", ["Theo Gallardo"]),
    ("By", []),
    ("By 2021", []),
    ("Par Anne-Sophie Le Goff 07 novembre 2025 à 08h15", ["Anne-Sophie Le Goff"]),
    ("Jo Lund Le 07 novembre 2025", ["Jo Lund"]),
    ("Jo Lund Le vendredi 7 novembre 2025", ["Jo Lund"]),
    ("Por María del Carmen Lund 5 nov 2025", ["María del Carmen Lund"]),
    ("Por Ana Lund El 5 nov 2025", ["Ana Lund"]),
    ("Par Marie de La Tour 7 novembre 2025", ["Marie de La Tour"]),
    ("Par Jean d’Albret 7 novembre 2025", ["Jean d’Albret"]),
    ("Ana d'Oliveira", ["Ana d'Oliveira"]),
    ("Ada dell’Orto", ["Ada dell’Orto"]),
    ("Jo l'Ostwick", []),
    ("José dos Santos e Silva", ["José dos Santos e Silva"]),
    ("Por José dos Santos e Silva 9 de novembro de 2025", ["José dos Santos e Silva"]),
    ("Por Ana Ortega y Gasset, Jo Lund", ["Ana Ortega y Gasset", "Jo Lund"]),
    ("Ana Ruiz y EFE", ["Ana Ruiz", "EFE"]),
    ("Ana Ruiz e Redação", ["Ana Ruiz"]),
    ("Ana e Silva", ["Ana", "Silva"]),
    ("Jo Lund i Ostwick", ["Jo Lund"]),
    *((name, [name]) for name in ("Ana Lund-McDonald", "Ana Lund-DeLuca", "Ana O'Ruiz-FitzGerald")),
    ("Ana Lund-RuizShare", ["Ana Lund-Ruiz"]),
    ("ALİ KAYA, Ali Kaya, Işıl Lund, IŞIL LUND", ["ALİ KAYA", "Işıl Lund"]),
])
def test_splits_and_cleans_names(text: str, expected: list[str]) -> None:
    assert split_names(text, strict=True) == expected


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("nl", "Jan van der Meer", "Jan van der Meer"),
    ("nl", "Jan van der Meer Lees ook", "Jan van der Meer"),
    ("nl", "Jan Lund Meer nieuws", "Jan Lund"),
    ("nl", "Jan Lund op Meer", "Jan Lund op"),
    ("es", "Ana Lund de la Fuente", "Ana Lund de la Fuente"),
    ("es", "Ana Lund Fuente propia", "Ana Lund"),
    ("es", "Ana Lund de la Fuente: propia", "Ana Lund de la"),
    ("en", "Dr. Ana Price", "Dr. Ana Price"),
    ("en", "Mary Ann Price", "Mary Ann Price"),
    ("en", "Ana M. Cook", "Ana M. Cook"),
    ("en", "Dr. Ana Lund Share", "Dr. Ana Lund"),
    ("en", "Ana Lund Page 3", "Ana Lund"),
    ("en", "Ana Lund Trends Writer", "Ana Lund"),
    ("en", "Ana Trends Writer", "Ana Trends"),
    ("ka", "ნინო კაპანაძე ნახვა: 5", "ნინო კაპანაძე"),
    ("en", "Qylo Lund Seen: 5", "Qylo Lund"),
    ("en", "qylo by lund: 5", "qylo by lund: 5"),
    ("vi", "Hoàng Vũ Nam", "Hoàng Vũ Nam"),
    ("vi", "Hoàng Vũ Chia sẻ", "Hoàng Vũ"),
])
def test_cuts_cues_off_names(language: str, text: str, expected: str) -> None:
    assert cut_cues(text, language) == expected


@pytest.mark.parametrize(("name", "language", "expected"), [
    *((f"沈知远 花莲{word}", "zh", ("沈知远",)) for word in ("報導", "报导", "报道", "報道")),
    ("沈知远 林小荷", "zh", ("沈知远", "林小荷")),
    ("三好 かおり", "ja", ("三好 かおり",)),
    ("سلمى الحداد وياسر منصور", "ar", ("سلمى الحداد", "ياسر منصور")),
    ("أحمد وليد", "ar", ("أحمد وليد",)),
    ("በሰላማዊት መንገሻ", "am", ("ሰላማዊት መንገሻ",)),
    ("በቀለ ታደሰ", "am", ("በቀለ ታደሰ",)),
    ("ብተስፋይ ሃይለ", "ti", ("ተስፋይ ሃይለ",)),
])
def test_parts_names_as_their_language_does(name: str, language: str,
                                            expected: tuple[str, ...]) -> None:
    assert split_languages((name,), language) == expected


@pytest.mark.parametrize(("line", "expected"), [
    ("Rabat - Sara Lund", ["Sara Lund"]),
    ("Ostwick Post – Sara Lund", ["Sara Lund"]),
    ("Rabat - Sara Lund 3 May 2021", ["Sara Lund"]),
    ("المنوفية - ليلى الحداد", ["ليلى الحداد"]),
    ("الرباط نيوز - ليلى الحداد", ["ليلى الحداد"]),
    ("Peter Roe - Sara Lund", ["Peter Roe", "Sara Lund"]),
    ("Peter - Sara Lund", ["Peter", "Sara Lund"]),
    ("AFP - Sara Lund", ["AFP", "Sara Lund"]),
    ("Sara Lund - Rabat", ["Sara Lund"]),
])
def test_a_place_or_a_paper_before_a_dash_is_nobody(line: str, expected: list[str]) -> None:
    assert split_names(line, strict=True) == expected


@pytest.mark.parametrize(("text", "named"), [
    ("Gwenllian Rees", True), ("Dáithí Ó Sé", True), ("Jákup Hansen", True), ("Uxía Pérez", True),
    ("Oihana Lasa", True), ("Ġorġ Vella", True), ("Язэп Лукашук", True), ("Vjosa Marku", True),
    ("Νίκος Παπάς", True), ("ΓΙΩΡΓΟΣ ΠΑΠΑΣ", True), ("ASLI KAYA", True), ("Գևորգ Պետրոսյան", True),
    ("Una Casa", False), ("Rasa Sayang", False), ("Rok Trajanja", False), ("Biel Stadt", False)])
def test_given_names_are_known_and_everyday_words_are_none(text: str, *, named: bool) -> None:
    assert is_full_name(text) is named


@pytest.mark.parametrize(("line", "role"), [
    ("Health editor", True), ("Redactora de Cultura", True), ("Head of Growth", True),
    ("Maintainer of Tidepool", True), ("Co-Founder & CEO", True), ("Senior UX Researcher", True),
    ("Software engineer at Tidepool", True), ("Senior writer at", False), ("Look at me", False),
    ("Director of Field Research", True), ("Principal Engineer", True),
    ("Heading North", False), ("Officer at the gate", False), ("Jo Lund", False)])
def test_what_is_a_role(line: str, role: bool) -> None:
    assert is_role(line) == role
