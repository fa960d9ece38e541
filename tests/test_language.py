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
    "fo": (
        "Landsstýrið kunngjørdi í gjár, at arbeiðið við nýggju brúnni fer at halda fram, men tað "
        "varð ikki sagt, nær hon verður liðug. Fólk í bygdini siga, at tey hava bíðað í tjúgu ár, "
        "og at hetta ikki er fyrstu ferð, at politikarar hava lovað teimum nakað. Borgarstjórin, "
        "sum var hjá teimum mánadagin, vildi ikki gera viðmerkingar, áðrenn býráðið hevur viðgjørt "
        "málið."),
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
    "uz": (
        "Hukumat kecha yangi koʻprik qurilishi davom etishini maʼlum qildi, lekin ishlar qachon "
        "tugashini aytmadi. Shahar hokimi buning uchun yana ikki oy kerak, deb aytdi. Muxolifat "
        "esa asosiy muammo pul yetishmasligi ekanini va bu haqida hech kim gapirmayotganini "
        "bildirdi."),
    "my": (
        "အစိုးရက တံတားအသစ် ဆောက်လုပ်ရေး ဆက်လုပ်မယ်လို့ မနေ့က ကြေညာခဲ့ပေမဲ့ ဘယ်အချိန်မှာ "
        "ပြီးမယ်ဆိုတာ မပြောခဲ့ပါဘူး။ မြို့တော်ဝန်က နောက်ထပ် နှစ်လ လိုအပ်တယ်လို့ ပြောပါတယ်။"),
    "si": (
        "නව පාලමේ ඉදිකිරීම් දිගටම කරගෙන යන බව රජය ඊයේ නිවේදනය කළ නමුත් වැඩ අවසන් වන්නේ කවදාදැයි "
        "පැවසුවේ නැත. ඒ සඳහා තවත් මාස දෙකක් අවශ්‍ය බව නගරාධිපතිවරයා පවසයි."),
    "km": (
        "រដ្ឋាភិបាលបានប្រកាសកាលពីម្សិលមិញថា ការសាងសង់ស្ពានថ្មីនឹងបន្ត "
        "ប៉ុន្តែមិនបាននិយាយថាការងារនឹងចប់នៅពេលណាទេ។ អភិបាលក្រុងនិយាយថា ត្រូវការពេលពីរខែទៀត។"),
    "ps": (
        "حکومت پرون اعلان وکړ چې د نوي پله جوړول به دوام ولري، خو دا یې ونه ویل چې کار به کله "
        "پای ته ورسېږي. ښاروال وايي چې د دې لپاره نورې دوې میاشتې پکار دي او ستونزه پیسې دي."),
    "ky": (
        "Өкмөт жаңы көпүрөнүн курулушу уланарын кечээ билдирди, бирок жумуш качан бүтөрүн "
        "айткан жок. Шаар мэри бул үчүн дагы эки ай керек экенин айтты, ал эми оппозиция маселе "
        "акчада деп жатат."),
    "mn": (
        "Засгийн газар шинэ гүүрний барилгын ажил үргэлжилнэ гэж өчигдөр мэдэгдсэн боловч ажил "
        "хэзээ дуусах талаар хэлээгүй байна. Хотын дарга үүнд дахин хоёр сар хэрэгтэй гэж "
        "хэлсэн бол сөрөг хүчин мөнгө дутагдаж байгаа гэсэн байр суурьтай байна."),
    "lo": (
        "ລັດຖະບານໄດ້ປະກາດມື້ວານນີ້ວ່າ ການກໍ່ສ້າງຂົວໃໝ່ຈະສືບຕໍ່ "
        "ແຕ່ບໍ່ໄດ້ບອກວ່າວຽກຈະສຳເລັດເມື່ອໃດ. ເຈົ້າເມືອງກ່າວວ່າ ຕ້ອງການເວລາອີກສອງເດືອນ."),
    "tg": (
        "Ҳукумат дирӯз эълон кард, ки сохтмони пули нав идома меёбад, аммо нагуфт, ки кор кай "
        "ба охир мерасад. Шаҳрдор мегӯяд, ки барои ин боз ду моҳ лозим аст ва мухолифон "
        "мегӯянд, ки мушкил дар пул аст."),
    "cy": (
        "Cyhoeddodd y llywodraeth ddoe y bydd y gwaith o adeiladu'r bont newydd yn parhau, ond "
        "ni ddywedodd pryd y bydd y gwaith wedi ei orffen. Dywed y maer fod angen dau fis "
        "arall, ond mae'r gwrthbleidiau yn honni mai arian sydd yn brin."),
    "ga": (
        "D'fhógair an rialtas inné go leanfaidh tógáil an droichid nua ar aghaidh, ach ní dúirt "
        "sé cathain a bheidh an obair críochnaithe. Deir an méara go bhfuil dhá mhí eile ag "
        "teastáil, ach tá an freasúra ag rá nach bhfuil an t-airgead ann."),
    "mt": (
        "Il-gvern ħabbar ilbieraħ li l-bini tal-pont il-ġdid se jkompli, iżda ma qalx meta "
        "x-xogħol ikun lest. Is-sindku qal li għal dan hemm bżonn ta' xahrejn oħra, filwaqt li "
        "l-oppożizzjoni qalet li l-problema hija n-nuqqas ta' flus."),
    "lb": (
        "D'Regierung huet gëschter matgedeelt, datt de Bau vun der neier Bréck weidergeet, mee "
        "si huet net gesot, wéini d'Aarbechten fäerdeg sinn. De Buergermeeschter seet, datt "
        "dofir nach zwee Méint gebraucht ginn, an d'Oppositioun mengt, et wier eng Fro vum "
        "Geld."),
    "ku": (
        "Hikûmetê duh ragihand ku avakirina pira nû dê bidome, lê negot ku kar dê kengî biqede. "
        "Şaredar dibêje ku ji bo vê yekê du mehên din hewce ne û muxalefet jî dibêje ku pere "
        "kêm in."),
    "ckb": (
        "حکومەت دوێنێ ڕایگەیاند کە دروستکردنی پردە نوێیەکە بەردەوام دەبێت، بەڵام نەیگوت کە "
        "کارەکان کەی تەواو دەبن. سەرۆکی شارەوانی دەڵێت بۆ ئەو کارە دوو مانگی دیکە پێویستە و "
        "کێشەکە لە پارەدایە."),
    "or": (
        "ନୂଆ ପୋଲ ନିର୍ମାଣ ଜାରି ରହିବ ବୋଲି ସରକାର ଗତକାଲି ଘୋଷଣା କରିଛନ୍ତି, କିନ୍ତୁ କାମ କେବେ ଶେଷ ହେବ "
        "ତାହା କହିନାହାନ୍ତି। ଏଥିପାଇଁ ଆଉ ଦୁଇ ମାସ ଲାଗିବ ବୋଲି ମେୟର କହିଛନ୍ତି।"),
    "as": (
        "নতুন দলঙৰ নিৰ্মাণ কাম অব্যাহত থাকিব বুলি চৰকাৰে কালি ঘোষণা কৰিছে, কিন্তু কাম কেতিয়া "
        "শেষ হ'ব সেই বিষয়ে কোৱা নাই। ইয়াৰ বাবে আৰু দুমাহ লাগিব বুলি মেয়ৰে কৈছে, আনহাতে "
        "বিৰোধীয়ে ধনৰ অভাৱ হৈছে বুলি কৈছে।"),
    "bn": (
        "সরকার গতকাল ঘোষণা করেছে যে নতুন সেতুর নির্মাণকাজ চলবে, কিন্তু কবে কাজ শেষ হবে তা "
        "জানায়নি। মেয়র বলেছেন, এর জন্য আরও দুই মাস লাগবে এবং টাকার অভাব রয়েছে।"),
    "jv": (
        "Pamaréntah wingi ngumumake yèn pambangunan kreteg anyar iku bakal diterusake, nanging "
        "ora nyebutake kapan gaweyan iki bakal rampung. Walikutha ngandika yèn kanggo iku isih "
        "butuh rong sasi, lan wong akèh padha nunggu amarga dalan saka desa menyang kutha dadi "
        "adoh."),
    "su": (
        "Pamaréntah kamari ngumumkeun yén pangwangunan sasak anyar éta baris diteruskeun, tapi "
        "henteu nyebutkeun iraha pagawéan ieu bakal réngsé. Walikota nyebutkeun yén pikeun éta "
        "kudu aya dua bulan deui, sarta nu jadi masalah nyaéta duit anu kurang."),
    "am": (
        "መንግሥት የአዲሱ ድልድይ ግንባታ እንደሚቀጥል ትናንት አስታውቋል፤ ይሁን እንጂ ሥራው መቼ እንደሚጠናቀቅ አልገለጸም። ከንቲባዋ ለዚህ "
        "ሁለት ተጨማሪ ወራት እንደሚያስፈልጉ ተናግረዋል፤ ተቃዋሚዎች ግን ችግሩ የገንዘብ እጥረት ነው ብለዋል።"),
    "so": (
        "Dowladda ayaa shalay ku dhawaaqday in dhismaha buundada cusub uu sii socon doono, "
        "laakiin ma aysan sheegin goorta ay shaqadu dhammaan doonto. Duqa magaalada ayaa yiri "
        "waxaa loo baahan yahay laba bilood oo kale."),
    "ha": (
        "Gwamnatin jihar ta sanar a jiya cewa za a ci gaba da gina sabuwar gadar, amma ba ta "
        "bayyana lokacin da za a kammala aikin ba. Magajin garin ya ce ana bukatar karin wata "
        "biyu, yayin da ‘yan adawa suka ce kudi ne babu."),
    "ht": (
        "Gouvènman an te anonse yè konstriksyon nouvo pon an ap kontinye, men li pa di ki lè "
        "travay yo ap fini. Majistra a fè konnen sa ap pran de mwa ankò, pandan opozisyon an di "
        "se lajan ki manke."),
    "yo": (
        "Ìjọba ìpínlẹ̀ Ọ̀yọ́ ti kéde pé iṣẹ́ àtúnṣe afárá tuntun náà yóò bẹ̀rẹ̀ ní ọ̀sẹ̀ tó ń "
        "bọ̀, ṣùgbọ́n wọn kò sọ ìgbà tí iṣẹ́ náà yóò parí. Gómìnà sọ fún àwọn oníròyìn pé owó "
        "tí wọ́n fẹ́ ná lórí iṣẹ́ náà ti wà nílẹ̀, àti pé àwọn òṣìṣẹ́ ti ṣetán."),
    "ig": (
        "Gọọmentị steeti Anambra kwuru na ọ ga-amalite ịrụ akwa mmiri ọhụrụ ahụ n’izu na-abịa, "
        "mana ha ekwughị mgbe ọrụ ahụ ga-agwụ. Gọvanọ gwara ndị nta akụkọ na ego a ga-eji rụọ "
        "ọrụ ahụ adịla njikere, na ndị ọrụ anọrọla ebe ahụ."),
    "om": (
        "Mootummaan naannoo Oromiyaa ijaarsi riqicha haaraa torban dhufu akka jalqabu beeksise, "
        "garuu yeroo itti xumuramu hin ibsine. Kantiibaan magaalaa gaazexeessitootaaf akka "
        "himanitti, maallaqni hojii kanaaf barbaachisu qophaa’eera."),
    "ti": (
        "ምምሕዳር እታ ከተማ ህንጸት እቲ ሓድሽ ድልድል ኣብዚ ዝመጽእ ዘሎ ሰሙን ከምዝጅምር ኣፍሊጡ፡ ይኹን እምበር መዓስ ከምዝውዳእ ኣይገለጸን። "
        "ከንቲባ ንጋዜጠኛታት ከምዝበሎ፡ ነቲ ስራሕ ዘድሊ ገንዘብ ተዳልዩ እዩ፡ ሰራሕተኛታት እውን ድልዋት እዮም።"),
    "rw": (
        "Leta y’u Rwanda yatangaje ko imirimo yo kubaka ikiraro gishya izatangira mu cyumweru "
        "gitaha, ariko ntiyavuze igihe izarangirira. Umuyobozi w’akarere yabwiye abanyamakuru "
        "ko amafaranga azakoreshwa muri iyo mirimo yamaze kuboneka, kandi ko abakozi biteguye."),
    "zu": (
        "UHulumeni wesifundazwe umemezele ukuthi umsebenzi wokwakha ibhuloho elisha uzoqala "
        "ngesonto elizayo, kodwa akashongo ukuthi uzophela nini. IMeya itshele izintatheli "
        "ukuthi imali edingekayo isikhona futhi nabasebenzi sebelungile ukuqala umsebenzi."),
    "mg": (
        "Nanambara ny fanjakana fa hanomboka amin’ny herinandro ambony ny fanamboarana ny "
        "tetezana vaovao, saingy tsy nilaza ny fotoana hahavitan’izany izy ireo. Nilaza "
        "tamin’ny mpanao gazety ny ben’ny tanàna fa efa misy ny vola ilaina amin’ny asa ary efa "
        "vonona ny mpiasa."),
}


@pytest.mark.parametrize("language", PROSE)
def test_language_of_prose(language: str) -> None:
    assert read_sample(PROSE[language]) == language


def test_uzbek_is_told_in_both_its_scripts() -> None:
    assert read_sample(
        "Ҳукумат кеча янги кўприк қурилиши давом этишини маълум қилди, лекин ишлар қачон "
        "тугашини айтмади. Шаҳар ҳокими бунинг учун яна икки ой керак, деб айтди. Мухолифат "
        "эса бу ҳақида ҳеч ким гапирмаётганини билдирди.") == "uz"


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
    ("ckb-IQ", "ckb"), ("kmr", "ku"), ("spa", "es"), ("swe-SE", "sv"), ("est", "et"), ("ben", "bn"),
    ("GER", "de"), ("deu", "de"), ("zho-Hans", "zh"), ("ceb", "ceb"), ("english", "en"),
    ("{{ lang }}", ""), ("x", ""), ("日本", ""),
])
def test_code_of_a_tag(tag: str, code: str) -> None:
    assert read_code(tag) == code


def test_a_given_language_holds() -> None:
    options = cleaner.Options(language="nn-NO")
    assert cleaner.clean("Some words.", options=options).language == "no"


def test_letters_of_two_characters_are_known_as_one() -> None:
    assert list_spellings("\u09af\u09bc") == ("\u09af\u09bc", "\u09df")
    assert list_spellings("plain") == ("plain",)
