"""Authors that lines in letters without capitals name."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.model import Source
from cleaner.segment import segment

from .bylines import DATES, UNCASED, read_html, read_text
from .facts import read_facts


@pytest.mark.parametrize(("language", "line", "expected"), [
    ("zh", "记者 罗一凡", ["罗一凡"]),
    ("zh", "记者罗一凡", ["罗一凡"]),
    ("zh", "本报记者 罗一凡 摄", []),
    ("zh", "记者 罗一凡 文/摄", ["罗一凡"]),
    ("zh", "本报记者 罗一凡 文并摄", ["罗一凡"]),
    ("zh", "文/图 罗一凡", ["罗一凡"]),
    ("zh", "本报记者 罗一凡 整理", ["罗一凡"]),
    ("zh", "（记者 罗一凡）", ["罗一凡"]),
    ("zh", "〔記者黃郁婷／台北報導〕", ["黃郁婷"]),
    ("zh", "（记者从会上了解到）", []),
    ("id", "Oleh : *) Adi Wijaya", ["Adi Wijaya"]),
    ("zh", "記者：黃郁婷", ["黃郁婷"]),
    ("zh", "撰文／黃郁婷", ["黃郁婷"]),
    ("zh", "采访快结束时，一位船工推门进来，问渡轮几点到岸。", []),
    ("zh", "记者了解到，栈桥明年春天动工。", []),
    ("zh", "记者了解到", []),
    ("zh", "编译软件的人越来越少，他说。", []),
    ("ja", "取材・文／大槻奈央", ["大槻奈央"]),
    ("ja", "聞き手・三好かおり", ["三好かおり"]),
    ("ja", "文・三好かおり 写真・大槻奈央", ["三好かおり"]),
    ("ja", "三好かおり記者", ["三好かおり"]),
    ("ja", "本紙の記者", []),
    ("ja", "担当者は「検討中」と話した。", []),
    ("ja", "記者会見で、町長は「来春に始める」と述べた。", []),
    ("ja", "記者会見", []),
    ("ja", "執筆に3年、撮影に1年をかけた。", []),
    ("zh", "博文新闻记者 罗一凡 实习生 邱诗雨", ["罗一凡", "邱诗雨"]),
    ("zh", "博文报记者 张建林 编辑 刘倩 校对 王心", ["张建林"]),
    ("zh", "黃郁婷／嘉義報導", ["黃郁婷"]),
    ("zh", "記者黃郁婷／嘉義報導", ["黃郁婷"]),
    ("zh", "〔記者王善嬿／嘉義報導〕", ["王善嬿"]),
    ("zh", "责任编辑：周丽", []),
    ("zh", "由 王淑芬 在 週五, 2017/06/30 - 10:12 發表", ["王淑芬"]),
    ("zh", "由 王淑芬 提交于 周五, 06/30/2017 - 10:12", ["王淑芬"]),
    ("zh", "由王淑芬於2017年06月30日發佈", ["王淑芬"]),
    ("zh", "由 王淑芬 在 港口 發表", []),
    ("zh", "由港務局在2017年發表的報告", []),
    ("zh", "记者节 快乐", []),
    ("ko", "한서윤 기자", ["한서윤"]),
    ("ko", "완도=한서윤 기자", ["한서윤"]),
    ("ko", "한서윤 기자 · 승인 2021-03-09 11:30", ["한서윤"]),
    ("ko", "입력 2021.03.09 11:30 수정 2021.03.10 09:00 한서윤 기자", ["한서윤"]),
    ("ko", "2021-03-09 11:30 | 한서윤 기자 hsy@namdo.example", ["한서윤"]),
    ("ko", "2021-03-09 사회부 기자", []),
    ("ko", "2021년 3월 9일 한서윤 기자가 항구를 찾았다.", []),
    ("zh", "文/罗一凡 图/刘倩", ["罗一凡"]),
    ("zh", "2021-03-09 来源：江报作者：罗一凡浏览量：1203次", ["罗一凡"]),
    ("zh", "作者：罗一凡发布时间：2021-03-09", ["罗一凡"]),
    ("zh", "■本报记者 罗一凡", ["罗一凡"]),
    ("zh", "●本报记者 罗一凡 刘倩 文/图", ["罗一凡", "刘倩"]),
    ("zh", "◎裴一凡", ["裴一凡"]),
    ("zh", "【記者黃郁婷台北報導】", ["黃郁婷"]),
    ("zh", "採訪．撰文｜黃郁婷　攝影｜林品妤", ["黃郁婷"]),
    ("zh", "◆码头的故事", []),
    ("zh", "◎ 王者归来", []),
    ("zh", "■ 高新区", []),
    ("ja", "取材・文＝三好かおり（編集部）", ["三好かおり"]),
    ("ja", "小宮山 亮：経済ジャーナリスト", ["小宮山 亮"]),
    ("ja", "小宮山 亮（編集委員）", ["小宮山 亮"]),
    ("ja", "高橋亮 フリーライター", ["高橋亮"]),
    ("ja", "特集：編集部", []),
    ("ja", "港の町から 若い小説の作家", []),
    ("ja", "（文・三好かおり／写真・大槻奈央）", ["三好かおり"]),
    ("ja", "文＝三好かおり　写真＝大槻奈央", ["三好かおり"]),
    ("ja", "著：三好かおり", ["三好かおり"]),
    ("ko", "사진=한서윤 기자", []),
    ("ko", "글 한서윤 기자 사진 김보라 기자", ["한서윤"]),
    ("ko", "한서윤 선임기자", ["한서윤"]),
    ("ko", "[남도신문 한서윤 기자]", ["한서윤"]),
    ("ko", "[남도신문 온라인 기자]", []),
    ("ko", "기자명 한서윤", ["한서윤"]),
    ("ko", "[남도신문=한서윤 기자]", ["한서윤"]),
    ("ko", "한서윤 기자 hsy@namdo.example", ["한서윤"]),
    ("ko", "한서윤 hsy@namdo.example", ["한서윤"]),
    ("ko", "한서윤 (hsy@namdo.example)", ["한서윤"]),
    ("ko", "제보 hsy@namdo.example", []),
    ("ko", "이메일 hsy@namdo.example", []),
    ("ko", "편집국 hsy@namdo.example", []),
    ("ko", "온라인 기자", []),
    ("ko", "글 한서윤", ["한서윤"]),
    ("ko", "인터뷰 내내 그는 웃었다.", []),
    ("ar", "بقلم: سلمى الحداد", ["سلمى الحداد"]),
    ("ar", "كتبت: سلمى الحداد الثلاثاء، 09 مارس 2021 07:15 م", ["سلمى الحداد"]),
    ("ar", "بقلم: سلمى الحداد، محمد علي", ["سلمى الحداد", "محمد علي"]),
    ("ar", "كتبت- سلمى الحداد:", ["سلمى الحداد"]),
    ("ar", "بقلم/ سلمى الحداد", ["سلمى الحداد"]),
    ("ar", "كتب ـ محمد الحداد", ["محمد الحداد"]),
    ("fa", "نویسنده: لیلا صادقی", ["لیلا صادقی"]),
    ("fa", "نويسنده: ليلا صادقي", ["ليلا صادقي"]),
    ("fa", "ليلا صادقي", ["ليلا صادقي"]),
    ("ar", "اعداد: سلمى الحداد", ["سلمى الحداد"]),
    ("ar", "محمد الحداد - القاهرة", ["محمد الحداد"]),
    ("ar", "بيروت – ريتا الحداد", ["ريتا الحداد"]),
    ("ar", "القاهرة: محمد الحداد", ["محمد الحداد"]),
    ("ar", "محمد الحداد، سلمى الحداد", ["محمد الحداد", "سلمى الحداد"]),
    ("ar", "محمد الحداد - رصيف المرفأ القديم كله", []),
    ("ar", "على الرصيف القديم", []),
    ("ar", "صورة: محمد الحداد", []),
    ("ar", "تصوير: محمد الحداد", []),
    ("ar", "المصدر: محمد الحداد", []),
    ("he", "צילום: נועה קורן", []),
    ("he", "נועה קורן, אסף לוין", ["נועה קורן", "אסף לוין"]),
    ("he", "נועה קורן ואסף לוין", ["נועה קורן", "אסף לוין"]),
    ("he", "מאת נועה קורן ואסף לוין", ["נועה קורן", "אסף לוין"]),
    ("he", "נועה בן ורד", ["נועה בן ורד"]),
    ("he", "חיפה, הנמל הישן", []),
    ("zh", "2025/02/26 16:08記者黃郁婷／嘉義報導", ["黃郁婷"]),
    ("zh", "作者：黃郁婷 字号：大 中 小", ["黃郁婷"]),
    ("hi", "लेखक के बारे में", []),
    ("hi", "लेखक राकेश द्विवेदी", ["राकेश द्विवेदी"]),
    ("ja", "森下 千尋", ["森下 千尋"]),
    ("ja", "地域 経済 文化", []),
    ("ja", "三好かおり 2024年5月12日 6時00分", ["三好かおり"]),
    ("ja", "地域経済 2024年5月12日 6時00分", []),
    ("ar", "من جهته، قال الحارس إن الرصيف آمن.", []),
    ("ja", "投稿日: 2021年5月3日 投稿者: 森下千尋", ["森下千尋"]),
    ("ja", "佐藤千尋 が 2021年5月3日 に投稿", ["佐藤千尋"]),
    ("ja", "佐藤千尋が2021年5月3日10時12分に公開しました", ["佐藤千尋"]),
    ("ja", "町役場が2021年5月3日に公開", []),
    ("ko", "작성일 2021년 5월 3일 글쓴이: 김민지", ["김민지"]),
    ("zh", "发表于 2021年5月3日 作者: 黃郁婷", ["黃郁婷"]),
    ("zh", "发表于2021年5月3日由黃郁婷", ["黃郁婷"]),
    ("zh", "由 黃郁婷 發佈於 2021年5月3日", ["黃郁婷"]),
    ("zh", "2021年5月3日由市政府发布", []),
    ("zh", "王晓明 发表于 2021-05-03 10:12", ["王晓明"]),
    ("zh", "由 歐陽文達 發表於 2021年5月3日", ["歐陽文達"]),
    ("zh", "新片 发表于 2021-05-03 10:12", []),
    ("fa", "نوشته شده در 3 مه 2021 توسط لیلا صادقی", ["لیلا صادقی"]),
    ("vi", "Hoàng Vũ Nam", ["Hoàng Vũ Nam"]),
    ("vi", "Nguyễn Thị Bình", ["Nguyễn Thị Bình"]),
    ("vi", "Bất Động Sản", []),
])
def test_reads_names_where_no_letter_is_a_capital(language: str, line: str,
                                                  expected: list[str]) -> None:
    title, prose = UNCASED[language]
    assert list(read_text(f"{title}\n\n{line}\n\n{prose}\n\n{prose}")[1]) == expected


def test_a_sign_before_when_it_was_written() -> None:
    """As Blogfa has it below a post."""
    title, prose = UNCASED["fa"]
    line = "+ نوشته شده در ۱۴۰۰/۰۲/۲۲ ساعت ۱۰:۲۰ توسط لیلا صادقی"
    page = f"<h1>{title}</h1><div><p>{prose}</p><p>{prose}</p></div><div>{line}</div>"
    assert clean(f"<html lang=fa><body><article>{page}</article>", kind="html").byline == (
        "لیلا صادقی",)


@pytest.mark.parametrize(("language", "line", "marked", "beside"), [
    ("ar", "ليلى الحداد", True, True),
    ("ar", "نجوى الحداد", True, True),
    ("ar", "أخبار محلية", True, False),
    ("ar", "هيئة التحرير", False, False),
    ("ar", "الاقتصاد", False, False),
    ("fa", "لیلا صادقی", True, True),
    ("fa", "ریحانه صادقی", True, True),
    ("fa", "خبرنگار اقتصادی", False, False),
    ("fa", "کد مطلب 6412377 سردبیر: سعید", False, False),
    ("he", "נועה קורן", True, True),
    ("he", "ענבל קורן", True, True),
    ("he", "חדשות המקומיות", False, False),
    ("hi", "राकेश द्विवेदी", True, True),
    ("hi", "रवि द्विवेदी", True, True),
    ("hi", "रवि शनि", False, False),
    ("hi", "स्थानीय समाचार", True, False),
    ("bn", "অভিজিৎ সরকার", True, True),
    ("bn", "মাহবুবা সরকার", True, True),
    ("bn", "স্থানীয় সংবাদ", True, False),
    ("ta", "க.செந்தாமரை", True, True),
    ("ta", "இரா. வினோத்", True, True),
    ("ta", "கவிதா முருகன்", True, True),
    ("ta", "தமிழகம்", False, False),
    ("hi", "अनिकेत जगताप", True, True),
    ("hi", "राजेन्द्र जगताप", True, True),
    ("ml", "സിബി തോമസ്", True, True),
    ("ml", "പ്രാദേശിക വാർത്തകൾ", True, False),
    ("te", "రమేష్ గౌడ్", True, True),
])
def test_reads_names_of_several_words_without_capitals(language: str, line: str, marked: bool,
                                                       beside: bool) -> None:
    title, prose = UNCASED[language]
    date = DATES[language]
    text = "\n\n".join([title, line, date, prose, prose])
    names = read_facts(segment(Source(text, "text", None, "utf-8"))).names
    assert list(names) == ([line] if beside else [])
    markup = (f"<article><h1>{title}</h1><div class=author>{line}</div><p>{date}</p>"
              f"<p>{prose}</p><p>{prose}</p></article>")
    names = read_facts(segment(Source(markup, "html", None, "utf-8"))).names
    assert list(names) == ([line] if marked else [])


@pytest.mark.parametrize(("lines", "expected"), [
    (("Author, सीमा कोठारी", "पदनाम, बीबीसी संवाददाता"), ["सीमा कोठारी"]),
    (("लेखक, सीमा कोठारी", "Role, संवाददाता", "लेखक, राकेश द्विवेदी"), ["सीमा कोठारी", "राकेश द्विवेदी"]),
    (("पदनाम, बीबीसी संवाददाता",), []),
])
def test_reads_boxes_of_labels_before_commas(lines: tuple[str, ...], expected: list[str]) -> None:
    title, prose = UNCASED["hi"]
    items = "".join(f"<li>{line}</li>" for line in lines)
    article = clean(f"<article><h1>{title}</h1><ul>{items}</ul><p>{prose}</p><p>{prose}</p>"
                    f"<p>{prose}</p></article>")
    assert list(article.byline) == expected
    assert not expected or not any(line in article.body for line in lines)


@pytest.mark.parametrize(("lines", "expected"), [
    (["梁心怡", "陳柏熙"], ["梁心怡", "陳柏熙"]),
    (["梁心怡", "港聞版"], ["梁心怡"]),
])
def test_reads_lines_of_chinese_names_below_their_label(lines: list[str],
                                                        expected: list[str]) -> None:
    title, prose = UNCASED["zh"]
    text = "\n\n".join([title, "撰文：", *lines, "出版：", "2024-09-11 17:05", prose, prose])
    assert list(read_facts(segment(Source(text, "text", None, "utf-8"))).names) == expected


def test_labels_at_the_foot_name_nobody() -> None:
    title, prose = UNCASED["he"]
    text = "\n\n".join([title, DATES["he"], prose, prose, "מערכת", "הנהלה"])
    assert not read_facts(segment(Source(text, "text", None, "utf-8"))).names


def test_names_between_headline_and_date_are_authors_where_one_is_known() -> None:
    title, prose = UNCASED["ja"]
    names = ["小宮山亮", "藤田みづき"]
    for line, expected in (("夏祭り　花火大会", []), ("　".join(names), names)):
        text = "\n\n".join([title, line, "2024年5月12日 6時00分", prose, prose])
        assert list(read_facts(segment(Source(text, "text", None, "utf-8"))).names) == expected


@pytest.mark.parametrize(("line", "expected"), [
    ("க.செந்தாமரை", ["க.செந்தாமரை"]),
    ("தமிழகம்", []),
])
def test_initials_before_a_name_stand_alone_below_a_headline(line: str,
                                                             expected: list[str]) -> None:
    title, prose = UNCASED["ta"]
    assert list(read_html("", f"<h1>{title}</h1><div>{line}</div><p>{prose}</p>")[1]) == expected


def test_a_place_before_a_name_without_capitals_is_nobody() -> None:
    title, prose = UNCASED["ar"]
    text = "\n\n".join([title, "المنوفية - ليلى الحداد", DATES["ar"], prose, prose])
    names = read_facts(segment(Source(text, "text", None, "utf-8"))).names
    assert list(names) == ["ليلى الحداد"]
