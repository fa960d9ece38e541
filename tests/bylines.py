"""What the tests of bylines share: pages and texts, and who is found to have written them."""

from __future__ import annotations

import json

from cleaner.model import Fact, Source
from cleaner.segment import segment

from .facts import read_facts
from .headlines import PROSE

TITLE = "Harbour freezes over for days in the north"
URL = "https://www.ostwick-post.example/a/1"
Found = tuple[Fact | None, tuple[str, ...], str | None]


def read_html(head: str, body: str) -> Found:
    site = '<meta property="og:site_name" content="Ostwick Post">'
    markup = (f"<html><head>{site}{head}</head><body><article>"
              f"<h1>Harbour freezes over</h1>{body}<p>{PROSE}</p></article></body></html>")
    page = segment(Source(markup, "html", URL, "utf-8"))
    facts = read_facts(page)
    return facts.byline, facts.names, facts.printed


def read_text(text: str) -> Found:
    page = segment(Source(text, "text", None, "utf-8"))
    facts = read_facts(page)
    return facts.byline, facts.names, facts.printed


def link(**thing: object) -> str:
    return ('<script type="application/ld+json">'
            + json.dumps({"@type": "NewsArticle", "headline": "Harbour freezes over"} | thing)
            + "</script>")


def state(name: str, content: str) -> str:
    return f'<meta name="{name}" property="{name}" content="{content}">'


UNCASED = {
    "zh": ("码头的栈桥", (
        "码头的栈桥建于七十年前，木板已经换过三次。去年冬天一场大风把最外面的两段吹进了海里，渡轮只好停在湾口，"
        "由小船把旅客一批一批接上岸来。镇上的人说，没有栈桥的日子比想象中难过。")),
    "ja": ("港の桟橋の話", (
        "港の桟橋は七十年前に造られ、板は三度張り替えられた。去年の冬の大風で先の二間が海に落ち、渡し船は湾の口に"
        "泊まるしかなく、小舟が客を少しずつ岸まで運んだ。町の人は、桟橋のない日々は思ったより長いと言う。")),
    "ko": ("항구의 나무 다리 이야기", (
        "항구의 나무 다리는 칠십 년 전에 놓였고 널빤지는 세 번 갈았다. 지난겨울 큰바람에 "
        "끝의 두 칸이 바다로 떨어져 나룻배는 만 어귀에 설 수밖에 없었고, 작은 배가 손님을 "
        "조금씩 뭍으로 날랐다.")),
    "ar": ("حكاية رصيف المرفأ القديم", (
        "بني رصيف المرفأ قبل سبعين عاما واستبدلت ألواحه ثلاث مرات، وفي الشتاء الماضي "
        "أسقطت الريح طرفه في البحر فبقيت العبارات عند فم الخليج، وحملت القوارب الصغيرة "
        "الركاب إلى البر جماعة بعد أخرى.")),
    "vi": ("Cây cầu gỗ cuối cùng của bến", (
        "Cây cầu gỗ ở bến được dựng từ bảy mươi năm trước và ván đã thay ba lần. Mùa đông năm "
        "ngoái một cơn gió lớn thổi hai nhịp ngoài cùng xuống biển, và những chiếc thuyền nhỏ "
        "phải đưa khách vào bờ từng nhóm một. Người trong thị trấn nói những ngày đó thật dài.")),
    "id": ("Jembatan kayu terakhir di dermaga", (
        "Jembatan kayu yang ada di dermaga itu dibangun tujuh puluh tahun lalu dan papannya sudah "
        "tiga kali diganti. Warga mengatakan bahwa angin besar dari laut tidak akan berhenti, dan "
        "perahu kecil harus mengantar penumpang untuk naik ke darat dengan pelan setiap hari.")),
    "fa": ("حکایت اسکله کهنه بندر", (
        "اسکله بندر هفتاد سال پیش ساخته شد و تخته‌های آن را سه بار عوض کرده‌اند. زمستان گذشته "
        "باد سر آن را به دریا انداخت و قایق‌های کوچک مسافران را دسته دسته به ساحل آوردند.")),
    "he": ("סיפורו של הרציף הישן בנמל", (
        "הרציף בנמל נבנה לפני שבעים שנה, והקרשים שלו הוחלפו שלוש פעמים. בחורף שעבר הפילה הרוח "
        "את קצהו אל הים, והסירות הקטנות הביאו את הנוסעים אל החוף קבוצה אחר קבוצה.")),
    "hi": ("बंदरगाह के पुराने घाट की कहानी", (
        "बंदरगाह का घाट सत्तर साल पहले बना था और उसके तख्ते तीन बार बदले जा चुके हैं। पिछली सर्दियों में "
        "हवा ने उसका सिरा समुद्र में गिरा दिया और छोटी नावें यात्रियों को किनारे तक लाती रहीं।")),
    "ta": ("மலைக் கிராமத்துக்கு முதல் நூலகம்", (
        "நீலகிரி மாவட்டத்தின் கிராமத்தில், பழுதடைந்த அரசுப் பேருந்து ஒன்றை ஆசிரியர் ஒருவர் "
        "நூலகமாக மாற்றியுள்ளார். தற்போது நூலகத்தில் 1,900 நூல்கள் உள்ளன. மாலை நேரத்தில் அது "
        "திறந்திருக்கும் என்று அவர் கூறினார்.")),
    "bn": ("বন্দরের পুরনো ঘাটের গল্প", (
        "বন্দরের ঘাট সত্তর বছর আগে তৈরি হয়েছিল এবং তার তক্তা তিনবার বদলানো হয়েছে। গত শীতে ঝড়ে তার "
        "শেষ অংশ সমুদ্রে পড়ে যায় আর ছোট নৌকা যাত্রীদের দলে দলে তীরে নিয়ে আসে।")),
    "ml": ("കായലിലെ പഴയ മരപ്പാലം", (
        "കായലിലെ മരപ്പാലം എഴുപതു വർഷം മുൻപാണു പണിതത്. പലകകൾ മൂന്നു തവണ മാറ്റി എന്ന് നാട്ടുകാർ പറഞ്ഞു. "
        "കഴിഞ്ഞ വർഷം ഒരു കാറ്റിൽ പാലത്തിന്റെ അറ്റം വെള്ളത്തിൽ വീണു, ചെറിയ വള്ളങ്ങൾ ആളുകളെ കരയിലെത്തിച്ചു.")),
    "te": ("రేవులోని పాత చెక్క వంతెన", (
        "రేవులోని చెక్క వంతెనను డెబ్బై ఏళ్ల క్రితం నిర్మించారు. పలకలను మూడుసార్లు మార్చారు అని గ్రామస్తులు చెప్పారు. "
        "గత ఏడాది గాలికి వంతెన చివర నీటిలో పడిపోయింది, చిన్న పడవలు ప్రయాణికులను ఒడ్డుకు చేర్చాయి.")),
}
"""A title and a paragraph of languages without capitals."""

TURKISH = ("Eski iskelenin hikâyesi", (
    "İskele yetmiş yıl önce yapıldı ve tahtaları üç kez değiştirildi. Geçen kış rüzgâr ucunu "
    "denize düşürdü ve bir gün sonra küçük kayıklar yolcuları kıyıya taşıdı. Bu iskele için çok "
    "para gerekiyor, ama belediye daha ne kadar olduğunu söylemedi."))
DATES = {"ml": "14 നവംബർ 2023", "te": "14 నవంబర్ 2023",
         "bn": "১৪ নভেম্বর ২০২৩", "ar": "14 نوفمبر 2023", "fa": "۲۳ آبان ۱۴۰۲",
         "he": "14 בנובמבר 2023", "hi": "14 नवंबर 2023", "ta": "15 ஆகஸ்ட் 2024"}
