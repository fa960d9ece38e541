"""Captions and credits of pictures, with and without markup, and the numbers of slides."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from .hits import MORE, PROSE, hits_on, page

KOREAN = "한빛시 항만위원회는 화요일 밤 회의를 열어 낡은 부두를 어떻게 할지 세 시간 동안 논의했다."

POINTING = [
    ("▲ 얼어붙은 한빛시 항구의 모습.", KOREAN, True),
    ("▲ 얼어붙은 한빛시 항구의 모습.", "▲ 부두에 늘어선 어선들의 모습.", False),  # a list
    ("▲ 부두는 내년에 다시 엽니다.", "부두는 언제 다시 엽니까?", False),  # an answer
    ("▲ 부두 보수 ▲ 항로 준설 ▲ 어시장 이전", KOREAN, False),
    ("▲ 부두 보수", KOREAN, False),
]


@pytest.mark.parametrize("credit", ["— Picture by Ann Ray", "Pic: Ann Ray", "Courtesy of Ann Ray",
                                    "Picture: Ann Ray.", "Handout via Reuters"])
def test_a_caption_s_credit(credit: str) -> None:
    line = f"Boats lie at the quay in the first ice of the year. {credit}"
    hits = hits_on(f"Vote put off\n\n{PROSE}\n\n{line}\n\n{MORE}", line)
    assert "caption-line" in {hit.rule for hit in hits}


@pytest.mark.parametrize(("line", "claimed"), [
    ("本报记者 陈平 摄", True), ("（陈平摄）", True), ("记者 陈平 文/摄", False)])
def test_who_took_a_picture_in_china(line: str, claimed: bool) -> None:
    prose = "港口委员会星期二晚上开会，花了三个小时讨论怎么处理旧码头，最后决定推迟到春天再投票。"
    hits = hits_on(f"旧码头的投票推迟到春天\n\n{prose}\n\n{line}\n\n{prose}", line)
    assert any(hit.rule == "credit" and hit.sure for hit in hits) == claimed


@pytest.mark.parametrize(("line", "above", "claimed"), POINTING)
def test_the_caption_that_points_at_its_picture(line: str, above: str, claimed: bool) -> None:
    source = f"항구가 얼어붙다\n\n{KOREAN} {KOREAN}\n\n{above}\n\n{line}\n\n{KOREAN} {KOREAN}"
    assert ("caption-line" in {hit.rule for hit in hits_on(source, line)}) == claimed


CHINESE = "港口委员会星期二晚上开会，花了三个小时讨论怎么处理旧码头，最后决定推迟到春天再投票。"


@pytest.mark.parametrize(("line", "above", "claimed"), [
    ("△ 结冰的码头，停着六条船", CHINESE, True),
    ("▲图为结冰的码头和停着的渔船", CHINESE, True),
    ("▲ 结冰的码头和停着的渔船", "▲ 鱼市搬到广场去营业", False),  # a list
    ("△ 码头明年春天重新开放。", "码头什么时候重新开放？", False),  # an answer
])
def test_the_caption_that_points_at_a_chinese_picture(line: str, above: str,
                                                      claimed: bool) -> None:
    source = f"码头结冰\n\n{CHINESE}{CHINESE}\n\n{above}\n\n{line}\n\n{CHINESE}{CHINESE}"
    assert ("caption-line" in {hit.rule for hit in hits_on(source, line)}) == claimed


@pytest.mark.parametrize(("line", "below", "claimed"), [
    ("배들이 얼어붙은 부두에 서 있다. 한서윤 기자 hsy@namdo.example", KOREAN, True),
    ("배들이 얼어붙은 부두에 서 있다. 한서윤 선임기자(hsy@namdo.example)", KOREAN, True),
    ("배들이 얼어붙은 부두에 서 있다. 한서윤 기자 hsy@namdo.example", "댓글", False),  # the end
    ("제보는 이메일로 받습니다 언제든지 보내 주세요 hsy@namdo.example", KOREAN, False),
])
def test_the_caption_that_a_korean_reporter_signs(line: str, below: str, claimed: bool) -> None:
    source = f"항구가 얼어붙다\n\n{KOREAN} {KOREAN}\n\n{line}\n\n{below}"
    assert ("caption-line" in {hit.rule for hit in hits_on(source, line)}) == claimed


ABOVE_CREDITS = [
    ("Boats lie at the quay in the first ice of the year.", "Photo: Ann Ray", True),
    ("Pilots break the ice at the quay on Monday morning.", "(Photo: AP)", True),
    ("Gulls wait on the roof for what falls off the carts.", "Getty Images", True),
    ("What else is new at the quay of Ostwick this winter", "Photo: Ann Ray", False),  # a heading
    ("The ice is here.", "Photo: Ann Ray", False),
    (f"{PROSE} {PROSE}", "Photo: Ann Ray", False),
    ("”Ingen båt har gått ut sedan i tisdags”, säger Ann Ray.", "Foto: Per Lund", False),
    ("«Не было выбора, — сказала она. — Лёд держится неделю».", "Фото: ТАСС", False),
    (("市議会は火曜日、契約をさらに2年間延長することを可決した。費用をめぐる長い議論の後、市長が声明で明らかにし、"
     "住民はより短い期間を求めていたという。"), "写真：共同", False),
    ("Boats lie at the quay in the first ice of the year.", "Photos are not allowed here.", False),
    ("Boats lie at the quay in the first ice of the year.", "Ann Ray took the photo.", False),
    ("Boats lie at the quay in the first ice of the year.", "PHOTOS: The ice of the year", False),
    ("Boats lie at the quay in the first ice of the year.", "جانب من الجولة", False),
]


@pytest.mark.parametrize(("above", "credit", "claimed"), ABOVE_CREDITS)
def test_the_caption_above_a_credit(above: str, credit: str, claimed: bool) -> None:
    source = f"Harbour vote put off\n\n{MORE}\n\n{above}\n\n{credit}\n\n{MORE} {PROSE}"
    assert ("caption-line" in {hit.rule for hit in hits_on(source, above)}) == claimed


@pytest.mark.parametrize(("other", "certain"), [("2/5", True), ("1/5", False), ("5 of us", False)])
def test_several_numbers_of_slides_are_certain(other: str, certain: bool) -> None:
    body = f"<p>1/5</p><p>{PROSE}</p><p>{other}</p><p>{MORE}</p>"
    hits = hits_on(f"<body><h1>Harbour vote put off</h1>{body}</body>", "1/5")
    assert [hit.phrase for hit in hits if hit.rule == "carousel"][:1] == [certain]


SLIDES = ("Boats lie at the quay in the first ice of the year.",
          "Gulls wait on the roof for what falls off the carts.")


@pytest.mark.parametrize(("above", "told", "below", "claimed"), [
    ("The old quay", SLIDES, "2/3", False),
    ("The old quay", SLIDES, "", False),
    ("The old quay", SLIDES, MORE, True),  # a paragraph goes on
    ("The old quay", SLIDES[:1] * 2, "2/3", True),  # one picture twice
    ("The old quay", SLIDES[:1], "2/3", True),
    ("It froze.", SLIDES, "2/3", True),
    ("Quay", SLIDES, "2/3", True)])
def test_what_galleries_tell_stands_above_credits(
        above: str, told: Sequence[str], below: str, claimed: bool) -> None:
    slides = "\n\n".join(f"{above}\n\n{one}\n\nPhoto: Ann Ray\n\n{below}" for one in told)
    source = f"Harbour vote put off\n\n{MORE}\n\n{slides}\n\n{above}\n\n{MORE}\n\n{PROSE}"
    assert ("caption-line" in {hit.rule for hit in hits_on(source, told[0])}) == claimed


@pytest.mark.parametrize(("label", "above", "below"), [
    ("Image caption,", False, True), ("Image source,", False, True),
    ("Photo: Ann Ray", True, False), ("Photo: Ann Ray,", True, False),
    ("In the photo of the quay, taken by day,", False, False)])
def test_a_label_with_a_comma_says_what_is_below(label: str, *, above: bool, below: bool) -> None:
    lines = ("The council met on the quay for the first time.", label, "Gulls wait for the carts")
    source = "\n\n".join(("Harbour vote put off", MORE, *lines, MORE, PROSE))
    for line, claimed in ((lines[0], above), (lines[2], below)):
        assert ("caption-line" in {hit.rule for hit in hits_on(source, line)}) == claimed


@pytest.mark.parametrize(("label", "claimed"), [("Źródło: PAP", False), ("Foto: Anna Lis", True)])
def test_the_source_of_a_text_is_no_credit(label: str, claimed: bool) -> None:
    above = "Łodzie stoją przy nabrzeżu od pierwszego lodu tego roku."
    prose = ("Rada miasta zgodziła się w poniedziałek na nową umowę z portem, która ma potrwać "
             "do końca przyszłego roku i kosztować mniej niż poprzednia.")
    source = f"Port zamarzł\n\n{prose}\n\n{above}\n\n{label}\n\n{prose} {prose}"
    assert ("caption-line" in {hit.rule for hit in hits_on(source, above)}) == claimed


def test_the_last_paragraph_is_no_caption() -> None:
    last = "The first boats are expected at the quay in the spring."
    source = f"Harbour vote put off\n\n{MORE}\n\n{last}\n\nPhoto: Ann Ray\n\nShare\n\nMore news"
    assert "caption-line" not in {hit.rule for hit in hits_on(source, last)}


@pytest.mark.parametrize(("line", "claimed"), [
    ("學生用紙箱打造的紙船3日試航。（學校提供）博文社記者林品妤傳真 113年5月3日", True),
    ("學生用紙箱打造的紙船3日試航。博文社記者林品妤攝 113年5月3日", True),
    ("紙船的展覽由學校舉辦，開放參觀的日子是113年5月3日", False),
])
def test_a_caption_ends_in_its_maker_and_the_day(line: str, claimed: bool) -> None:
    prose = "花蓮一所國中的學生用回收紙箱造船，今天在潟湖試航，紙船載著兩人漂流兩公里沒有沉沒。"
    hits = hits_on("\n\n".join(["紙船試航", line, *[prose] * 4]), line)
    assert ("caption-line" in {hit.rule for hit in hits}) == claimed


@pytest.mark.parametrize(("text", "claimed"), [
    ("Video: Ann Ray", True), ("Video: 2019 Ann Ray", True), ("Video: 4K/60p", False),
    ("Photos: 48 MP at most", False)])
def test_measures_are_no_credit(text: str, claimed: bool) -> None:
    hits = hits_on(page(f"<ul><li>{text}</li></ul>"), text)
    assert any(hit.rule == "credit" for hit in hits) == claimed


@pytest.mark.parametrize("line", [
    "Figure 2 shows the quay before and after the storm.", "Table 4: 3 of 5 boats were lost",
    "Chart rooms. They are cold in May and warm in June.", "Figures. 12 of them were lost at sea."])
def test_a_figures_number_needs_a_mark_behind_it(line: str) -> None:
    assert "caption-line" not in {hit.rule for hit in hits_on(f"{PROSE}\n\n{line}", line)}
