"""The language of a text, told by its letters and its commonest words."""

from __future__ import annotations

import json

import pytest

import cleaner
from cleaner.lexicon.languages import (
    add_spellings,
    list_languages,
    list_spellings,
    load_cues,
    load_cues_of,
    load_words,
    read_language,
)
from cleaner.segment.language import read_code, read_sample


@pytest.mark.parametrize("language", list_languages())
def test_a_language_is_told_by_its_commonest_words(language: str) -> None:
    assert read_sample(" ".join(load_words(language)["stop"])) == language


@pytest.mark.parametrize("language", list_languages())
def test_parts_of_a_language_are_found_in_its_file(language: str) -> None:
    text = read_language(language).decode()
    data = json.loads(text)
    assert text == json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    assert load_words(language) == add_spellings(data["words"])
    assert load_cues(language) == add_spellings(data["cues"])
    for kind in ("credit", "author-bio"):
        assert load_cues_of(kind)[language] == add_spellings(data["cues"].get(kind, {}))


PROSE = {
    "hr": (
        "Vlada je jučer objavila da će se gradnja novog mosta nastaviti, ali nije rekla kada će "
        "radovi biti gotovi. Gradonačelnik kaže kako su za to potrebna još dva mjeseca, a oporba "
        "tvrdi da je prije svega riječ o novcu koji nedostaje."),
    "sr": (
        "Vlada je juče saopštila da će se gradnja novog mosta nastaviti, ali nije rekla kada će "
        "radovi biti gotovi. Gradonačelnik kaže da su za to potrebna još dva meseca, dok "
        "opozicija tvrdi da je pre svega reč o novcu koji nedostaje."),
    "sk": (
        "Vláda včera oznámila, že stavba nového mosta bude pokračovať, ale nepovedala, kedy budú "
        "práce hotové. Primátor hovorí, že na to treba ešte dva mesiace, no opozícia tvrdí, že "
        "najmä chýbajú peniaze."),
    "fa": (
        "دولت دیروز اعلام کرد که ساخت پل جدید ادامه خواهد یافت، اما نگفت که این کار چه زمانی به "
        "پایان می‌رسد. شهردار می‌گوید که برای آن دو ماه دیگر لازم است."),
    "ur": (
        "حکومت نے کل اعلان کیا کہ نئے پل کی تعمیر جاری رہے گی، لیکن یہ نہیں بتایا کہ کام کب مکمل "
        "ہو گا۔ میئر کا کہنا ہے کہ اس کے لیے مزید دو ماہ درکار ہیں۔"),
    "ne": (
        "सरकारले नयाँ पुलको निर्माण जारी रहने हिजो बताएको छ, तर काम कहिले सकिने हो भन्ने बताएको "
        "छैन। मेयरले यसका लागि अझै दुई महिना लाग्ने बताए।"),
    "ms": (
        "Kerajaan semalam mengumumkan pembinaan jambatan baharu akan diteruskan, tetapi tidak "
        "menyatakan bila kerja-kerja itu akan siap. Datuk Bandar berkata ia memerlukan dua bulan "
        "lagi."),
    "id": (
        "Pemerintah kemarin mengumumkan bahwa pembangunan jembatan baru akan dilanjutkan, tetapi "
        "tidak mengatakan kapan pekerjaan itu akan selesai. Wali kota mengatakan masih diperlukan "
        "dua bulan lagi, sedangkan oposisi menilai uangnya kurang."),
    "af": (
        "Die regering het gister aangekondig dat die bou van die nuwe brug sal voortgaan, maar "
        "nie gesê wanneer die werk klaar sal wees nie. Die burgemeester sê dit sal nog twee "
        "maande neem."),
    "nl": (
        "De regering heeft gisteren aangekondigd dat de bouw van de nieuwe brug doorgaat, maar "
        "zei niet wanneer het werk klaar zal zijn. De burgemeester zegt dat er nog twee maanden "
        "nodig zijn."),
    "gl": (
        "O goberno anunciou onte que a construción da nova ponte vai continuar, pero non dixo "
        "cando rematarán as obras. O alcalde di que fan falta dous meses máis, mentres que a "
        "oposición afirma que o que falta son os cartos."),
    "ca": (
        "El govern va anunciar ahir que la construcció del nou pont continuarà, però no va dir "
        "quan s'acabaran les obres. L'alcalde diu que calen dos mesos més, mentre que l'oposició "
        "afirma que falten diners."),
    "sl": (
        "Vlada je včeraj sporočila, da se bo gradnja novega mostu nadaljevala, vendar ni "
        "povedala, kdaj bodo dela končana. Župan pravi, da sta za to potrebna še dva meseca."),
    "cs": (
        "Vláda včera oznámila, že stavba nového mostu bude pokračovat, ale neřekla, kdy budou "
        "práce hotové. Primátor říká, že jsou na to potřeba ještě dva měsíce, opozice tvrdí, že "
        "hlavně chybějí peníze."),
    "mk": (
        "Владата вчера соопшти дека изградбата на новиот мост ќе продолжи, но не кажа кога ќе "
        "завршат работите. Градоначалникот вели дека се потребни уште два месеца."),
    "bg": (
        "Правителството обяви вчера, че строежът на новия мост ще продължи, но не каза кога "
        "работата ще бъде завършена. Кметът казва, че са нужни още два месеца."),
    "be": (
        "Урад учора паведаміў, што будаўніцтва новага моста працягнецца, але не сказаў, калі "
        "скончацца работы. Мэр кажа, што для гэтага патрэбна яшчэ два месяцы."),
    "kk": (
        "Үкімет кеше жаңа көпірдің құрылысы жалғасатынын хабарлады, бірақ жұмыстың қашан "
        "аяқталатынын айтқан жоқ. Қала әкімі бұл үшін тағы екі ай керек екенін айтты, ал "
        "оппозиция мәселе ақшада деп отыр."),
    "mr": (
        "सरकारने काल नव्या पुलाचे काम सुरू राहणार असल्याचे जाहीर केले, मात्र काम कधी पूर्ण होणार "
        "हे सांगितले नाही. महापौर म्हणाले की यासाठी आणखी दोन महिने लागतील, तर विरोधकांचे म्हणणे "
        "आहे की पैसा कमी आहे."),
    "no": (
        "Regjeringen kunngjorde i går at byggingen av den nye broen vil fortsette, men sa ikke "
        "når arbeidet blir ferdig. Ordføreren sier at det trengs to måneder til, mens "
        "opposisjonen hevder at det mangler penger."),
    "da": (
        "Regeringen meddelte i går, at byggeriet af den nye bro vil fortsætte, men sagde ikke, "
        "hvornår arbejdet bliver færdigt. Borgmesteren siger, at der skal bruges to måneder mere."),
}


@pytest.mark.parametrize("language", PROSE)
def test_language_of_prose(language: str) -> None:
    assert read_sample(PROSE[language]) == language


LABELS = " ".join(f"Hafenfest{number}" for number in range(150))
GERMAN = ("Die Stadt hat am Montag beschlossen, dass die neue Brücke noch in diesem Jahr gebaut "
          "wird, wie der Bürgermeister nach der Sitzung sagte, bei der es um das Geld ging")


@pytest.mark.parametrize("text", [f"{LABELS}\n\n{GERMAN}.", f"{LABELS[:300]}\n\n{GERMAN}"],
                         ids=["sentences before longer labels", "what does not end, beside labels"])
def test_labels_do_not_hide_the_language(text: str) -> None:
    assert cleaner.clean(text).language == "de"


def test_too_little_tells_nothing() -> None:
    assert read_sample("Some words") is None


@pytest.mark.parametrize(("tag", "code"), [
    ("pt-BR", "pt"), ("de_AT", "de"), ("nb-NO", "no"), ("fil", "tl"), ("EN", "en"), ("", ""),
])
def test_code_of_a_tag(tag: str, code: str) -> None:
    assert read_code(tag) == code


def test_a_given_language_holds() -> None:
    options = cleaner.Options(language="nn-NO")
    assert cleaner.clean("Some words.", options=options).language == "no"


def test_letters_of_two_characters_are_known_as_one() -> None:
    assert list_spellings("\u09af\u09bc") == ("\u09af\u09bc", "\u09df")
    assert list_spellings("plain") == ("plain",)
