"""Authors as agencies and papers of Asia name them: in datelines, and at the end."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.model import Source
from cleaner.segment import segment

from .bylines import UNCASED
from .facts import read_facts


@pytest.mark.parametrize(("language", "before", "behind", "expected"), [
    ("zh", "博文社北京3月5日电（记者张三丰、李四光）", "", ["张三丰", "李四光"]),
    ("zh", "本报讯（记者 陈国栋 王晓燕）", "", ["陈国栋", "王晓燕"]),
    ("zh", "（博文社記者林品妤台東縣5日電）", "", ["林品妤"]),
    ("zh", "（博文社記者王明台北5日電）", "", ["王明"]),
    ("zh", "〔記者王善嬿／嘉義報導〕", "", ["王善嬿"]),
    ("zh", "本报讯（记者摄）", "", []),
    ("zh", "他说（记者在场），", "", []),
    ("ko", "(완도=남도통신) 한서윤 기자 = ", "", ["한서윤"]),
    ("ko", "[남도신문 한서윤 기자] ", "", ["한서윤"]),
    ("ko", "[남도신문 온라인 기자] ", "", []),
    ("ko", "(사진) ", "", []),
    ("ja", "", "（小宮山亮、藤田みづき）", ["小宮山亮", "藤田みづき"]),
    ("ja", "", "（千葉県、東京都）", []),
    ("ja", "", "（以下略）", []),
    ("ja", "", "（高橋みづき）", ["高橋みづき"]),
    ("ja", "", "（高橋新聞社）", []),
    ("ja", "", "（佐々木花子）", ["佐々木花子"]),
    ("ja", "", "（長谷川町議会）", []),
    ("ja", "", "（小宮山亮）", []),
    ("ja", "文＝小宮山亮　", "（小宮山亮）", ["小宮山亮"]),
])
def test_reads_who_a_paragraph_is_by(language: str, before: str, behind: str,
                                     expected: list[str]) -> None:
    title, prose = UNCASED[language]
    text = f"{title}\n\n{before}{prose}\n\n{prose}\n\n{prose}{behind}"
    assert list(read_facts(segment(Source(text, "text", None, "utf-8"))).names) == expected
    assert prose in clean(text).body


@pytest.mark.parametrize(("language", "line", "expected"), [
    ("ja", "（聞き手・小宮山亮）", ["小宮山亮"]),
    ("ja", "（取材・文：小宮山 亮　撮影：藤田 みづき）", ["小宮山 亮"]),
    ("ja", "（写真：藤田 みづき）", []),
    ("ja", "（宮地あかね）", ["宮地あかね"]),
    ("ja", "（敬称略）", []),
    ("ja", "（おわり）", []),
    ("ja", "（写真はすべて藤田）", []),
    ("ko", "/완도=한서윤 기자 hsy@namdo.example", ["한서윤"]),
    ("ko", "한서윤·김보라 기자", ["한서윤", "김보라"]),
    ("vi", "LÊ THỊ MẬN", ["LÊ THỊ MẬN"]),
    ("vi", "Trọng Khang", ["Trọng Khang"]),
    ("vi", "Lê Mận (tổng hợp)", ["Lê Mận"]),
    ("vi", "Hồ Chí Minh", []),
    ("vi", "TIN LIÊN QUAN", []),
    ("id", "Laporan Wartawan Berita.com, Nur Fadillah", ["Nur Fadillah"]),
    ("id", "Laporan Wartawan Berita.com, 12 Mei", []),
])
def test_reads_who_signs_an_article(language: str, line: str, expected: list[str]) -> None:
    title, prose = UNCASED[language]
    text = "\n\n".join([title, *[prose] * 9, line])
    assert list(read_facts(segment(Source(text, "text", None, "utf-8"))).names) == expected


@pytest.mark.parametrize("line", ["（记者 罗一凡）", "（作者：罗一凡）", "记者 罗一凡"])
def test_a_short_last_paragraph_is_signed_as_well(line: str) -> None:
    title, prose = UNCASED["zh"]
    text = "\n\n".join([title, prose, prose, "施工期间，摊位将搬到广场的帐篷下面营业。", line])
    assert list(read_facts(segment(Source(text, "text", None, "utf-8"))).names) == ["罗一凡"]


@pytest.mark.parametrize(("line", "names"), [
    ("한서윤 기자가 다녀왔습니다.", ["한서윤"]),
    ("한서윤, 김보라 기자가 그 현장을 직접 찾아가 봤습니다.", ["한서윤", "김보라"]),
    ("한서윤 기자의 보도입니다.", ["한서윤"]),
    ("한서윤 기자는 울었습니다.", []),
    ("온라인 기자가 보도합니다.", []),
])
def test_a_studio_names_the_reporter_to_whom_it_hands_over(line: str, names: list[str]) -> None:
    title, prose = UNCASED["ko"]
    text = "\n\n".join([title, prose, line, prose, prose])
    assert list(read_facts(segment(Source(text, "text", None, "utf-8"))).names) == names
    assert line in clean(text).body


@pytest.mark.parametrize(("line", "names"), [
    ("Б.Номин", ["Б.Номин"]),
    ("О. Тэмүүлэн", ["О. Тэмүүлэн"]),
    ("Б.Номин-Эрдэнэ 2023-03-09", ["Б.Номин-Эрдэнэ"]),
    ("Сэтгүүлч Б.НОМИН", ["Б.НОМИН"]),
    ("Б.Номин багш ирсэн", []),
])
@pytest.mark.parametrize("low", [False, True])
def test_a_mongolian_name_is_told_by_its_letter(line: str, names: list[str], low: bool) -> None:
    prose = ("Өмнөговь аймгийн сумын багш хүүхдүүдийнхээ араас нүүж яваа нь энэ өвөл дөч дэх "
             "жилтэйгээ золгож байна. Түүний сургууль хоёр тэмээнд ачигддаг бөгөөд нэг дээр нь "
             "ханын дөрвөн самбар, нөгөө дээр нь хоёр зуун ном бий.")
    lines = [prose, prose, line] if low else [line, prose, prose]
    text = "\n\n".join(["Нүүдэлчин багш сургуулиа ачаад дөчин жил", *lines])
    assert list(read_facts(segment(Source(text, "text", None, "utf-8"))).names) == names


@pytest.mark.parametrize(("below", "names"), [
    ("hsy@namdo.example", ["한서윤"]), ("항구의 봄", [])])
def test_a_korean_name_above_its_address_is_the_reporters(below: str, names: list[str]) -> None:
    title, prose = UNCASED["ko"]
    text = "\n\n".join([title, *[prose] * 9, "한서윤", below])
    assert list(read_facts(segment(Source(text, "text", None, "utf-8"))).names) == names
