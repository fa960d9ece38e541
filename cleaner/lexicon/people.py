"""Words that stand in bylines beside or within names, the same in many languages."""

from __future__ import annotations

AGENCIES = frozenset((
    *(
        "aa aap acp adnkronos afp afp.com agerpres agi agp aip amap angop ani anka anp ansa antara "
        "ap ap. apa apo aps ats belga bernama bgnes bns bopa bta cna cp ctk dha dpa dpa-afx "
        "dpa-tmn efe elta epd europapress fena fonet gna hina ians iha interfax irna isna jiji "
        "keystone-ats keystone-sda kna kuna kyodo lana lusa mena mti nampa nhk notimex ntb "
        "pa panapress pap pti qna reuters ria ritzau sda sid sonna spa sta stt suna tanjug tasnim "
        "tasr tass telam tt ukrinform upi urn wam xinhua yonhap čtk бта интерфакс рια тасс "
        "укрінформ 共同通信 新华社 απε-μπε бгнес белта танјуг фонет хина 연합뉴스 뉴시스 뉴스1 "
        "時事通信 中新社 中央社 新華社 رويترز الأناضول أ.ف.ب د.ب.أ أ.ش.أ إرنا ایرنا ایسنا تسنیم "
        "רויטרס"
    ).split(),
    "african news agency", "agence de presse sénégalaise", "agence france presse",
    "agence france-presse", "agencia efe", "agência lusa", "anadolu agency", "associated press",
    "canadian press", "deutsche presse-agentur", "europa press", "ghana news agency",
    "news agency of nigeria", "pa media", "press association", "press trust of india",
    "the associated press", "the canadian press", "uganda radio network", "voice of america",
    "أ ف ب", "د ب أ", "فرانس برس", "риа новости",
    "asian news international", "associated press of pakistan", "bangladesh sangbad sangstha",
    "indo-asian news service", "philippine news agency", "united news of india",
    "vietnam news agency",
))
"""News agencies, as bylines write them."""

AGENCIES_IN_CAPITALS = frozenset(
    "aip ani antara apo aps hina lana lusa mena pa pap ria spa sta suna urn".split())
"""Those whose names are other words where they are written small: "20 de ani"."""

DEGREES = frozenset(
    "ace acsm aprn ba bs bsc cbe cdces cde cdn cfa cfp cnc cnm cpa cpt csci cscs cssd dba dc "
    "dds dmd do dphil dpt dvm edd esq faan faap facog facp facs fahs fand fnp frcp frcs ibclc "
    "issa jd kc lac lcsw ld ldn llb llm lmft lpc ma mba mbbs mbe md med meng mfa mp mpa mph "
    "mrcp ms msc nasm nd np obe ot pa-c pac pharmd phd pmp psyd pt qc rd rdn rn rph".split())
"""Academic degrees and professional letters after a name, without dots."""

PARTICLES = frozenset(
    "'t abu af af's al av ben bin bint d' da dalla das de degli del della den der des di do "
    "dos du e el i ibn l' la le les lo mac o op st. te ten ter und van vom von y zu zum "
    "zur".split())
"""Words written small within names."""

ELIDED = ("all'", "d'", "dall'", "dell'")
"""Particles that have lost their last letter before a vowel, written small: "d'Albret"."""

DOUBLING = frozenset("e y".split())
"""What joins the two surnames of one person: "dos Santos e Silva", "Ortega y Gasset"."""

CHINESE_SURNAMES = frozenset((
    *(
        "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭"
        "曾肖萧蕭田董袁潘蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范廖石金韦韋贾賈夏"
        "方邹鄒熊白孟秦邱侯江尹薛闫閻雷段郝孔邵史毛龙龍常万萬顾顧赖賴武康贺賀严嚴钱錢施牛洪龚龔汤湯陶黎"
        "温溫莫易樊安乔喬殷颜顏庄莊章鲁魯倪邢俞翟蓝藍聂聶申齐齊耿柳柯欧歐阮翁凌游詹纪紀焦涂童管简簡連"
        "葛裴瞿覃鲍鮑尤艾邬鄔骆駱柴冉戚滕卜匡霍褚娄婁闵閔祁卞辜裘岑"
    ), "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "张简", "皇甫", "慕容"))
"""Family names of nearly all Chinese, as both ways of writing have them."""

JAPANESE_SURNAMES = tuple((
    "佐藤 鈴木 高橋 田中 渡辺 渡邊 渡部 伊藤 山本 中村 小林 加藤 吉田 山田 佐々木 松本 井上 "
    "木村 斎藤 斉藤 齋藤 清水 山崎 池田 橋本 阿部 山下 中島 石井 小川 前田 岡田 長谷川 藤田 "
    "後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 "
    "松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 横山 高木 安藤 宮本 大野 "
    "小島 工藤 谷口 今井 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 "
    "武田 松井 菅原 岩崎 久保 木下 佐野 野村 松尾 市川 菊地 菊池 杉本 古川 大西 島田 水野 "
    "桜井 高野 吉川 山内 西田 飯田 西川 小松 北村 安田 五十嵐 川口 平田 中田 服部 岩田 土屋 "
    "本田 樋口 秋山 田口 永井 中西 吉村 川上 大橋 石原 松岡 浜田 馬場 森本 矢野 浅野 松下 "
    "星野 小池 三好"
).split())
"""The commonest family names of Japan, less those that are large places too."""

VIETNAMESE_SURNAMES = frozenset(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn trịnh "
    "mai tô trương lâm cao tạ châu quách thái lương".split())
"""The commonest family names of Vietnam."""

KOREAN_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현"
    "함변염여추도소석선설마길연위표명기반왕금옥육맹제모탁국어은편용피")
"""Family names of nearly all Koreans."""

RANKS = frozenset(
    "assistant associate chief contributing deputy executive freelance head junior lead managing "
    "principal senior".split())
"""What stands before a role: "Senior Autos Reporter"."""

DESKS = frozenset(
    "affairs africa arts asia audience banking books breaking brussels business celebrity "
    "city climate community consumer courts crime culture data defence defense digital "
    "diplomatic economics education employment energy entertainment environment europe "
    "fashion features film finance financial food football foreign health home housing "
    "industry investigations legal lifestyle local media medical money music national north "
    "northern outdoors parliamentary personal policy political politics property religion "
    "rugby science scotland security showbiz social south southern special sport sports staff "
    "tech technology theatre trade transport travel trends tv video wales westminster "
    "world".split())
"""What stands before a role, and says what its bearer writes of: "Health editor"."""

TITLES = frozenset(
    "dame dipl.-ing. dr dr. mr mr. mrs mrs. ms. prof prof. rev rev. sir".split())
"""Titles before names, that stay with them."""

COMPANIES = frozenset(
    "ag association bv company corp corporation ev foundation gmbh inc institute kg limited "
    "llc llp ltd nv plc pllc sa sarl spa srl university".split())
"""Words, less their dots, that end the name of an organization."""

OTHER_HANDS = frozenset((
    "reviewed by", "medically reviewed by", "clinically reviewed by", "expert reviewed by",
    "legally reviewed by", "fact checked by", "fact-checked by", "edited by", "curated by",
    "translated by", "from", "theo", "editado por", "traducido por", "traduit par",
    "édité par", "bewerkt door", "redigido por", "edição de", "edição",
    "szerkesztette", "szerkesztő", "redagował", "redagowała", "redigeret af", "redakčně upravil",
    "редактор", "перевел", "перевела", "перевод", "переклав", "переклала", "переклад", "превод",
    "çeviren", "editör", "biên tập", "अनुवाद", "एडिटेड", "एडिटेड बाई", "एडिटेड बाय",
    "एडिटेड बाय:", "עורך", "επιμέλεια", "επιμέλεια:", "επιμελεια", "επιμελεια:"))
"""What stands before those who edited, checked, translated or lent a text but did not write it."""

OPENERS = frozenset((
    "author(s)", "authors", "contributors", "written and photographed by", "words and photos by",
    "eingestellt von", "publiziert von", "text & fotos", "text & bilder", "napsal", "napsala",
    "napsali", "escribe", "escriben", "par notre correspondant", "door onze redacteur",
    "door onze verslaggever", "door onze correspondent", "penulis", "聞き手", "文・写真"))
"""More of what stands before an author's name."""

ABOUT_AUTHORS = frozenset((
    "about", "about author", "by", "insights from", "latest posts by", "meet", "more articles from",
    "more from", "more stories from", "posted by", "read more posts by", "written by",
    "alle artikel von", "mehr von", "über", "von", "zeige alle beiträge von",
    "à propos de", "par", "plus de", "acerca de", "más de", "por", "sobre", "altri articoli di",
    "di", "mais de", "sobre o autor", "door", "meer van", "over", "av", "om", "af", "mere fra",
    "mer från", "więcej od", "o autorze", "další články od", "про автора", "об авторе"))
"""What stands before the name of an author below an article: "About Jane Doe", "More from"."""

CONTACT_STEMS = ("contact", "contat", "kontakt", "ansprechp", "prens", "press", "rückfrag",
                 "enquir", "inquir", "relations", "auskünft", "informac", "informat", "informaz",
                 "voorlicht", "woordvoer")
"""What words begin with that tell the label of those whom a release gives for questions."""

AUTHOR_STEMS = ("auth", "auteu", "auto", "autri", "forfatter", "författar", "skribent", "writer")
"""What words begin with that call authors."""

LABELS = frozenset(
    "author autor auteur autore yazan penulis автор الكاتب الكاتبة نویسنده लेखक লেখক લેખક "
    "ਲੇਖਕ لکھاری مصنف రచయిత".split())
"""What boxes call the author before a comma: "Author, Jo Lund"."""

COLUMNS = frozenset(
    "message messages post posts replies subject text thread title topic topics views beitrag "
    "beiträge betreff nachricht thema titel mensaje tema título messaggio argomento titolo "
    "sujet titre bericht onderwerp wiadomość temat mensagem assunto tópico inlägg ämne meddelande "
    "indlæg emne innlegg zpráva сообщение тема".split())
"""What stands beside "Author" over the columns of a forum's table."""

ROLES = frozenset(
    "role rol função cargo fonction ruolo unvan peran должность посада роль الوظيفة صفة شغل عہدہ "
    "पदनाम पद ভূমিকা".split())
"""What such boxes call what an author is: "Role, Correspondent"."""

OWN_OPENERS = {"ca": "per", "cy": "gan", "ga": "le", "ha": "daga", "ht": "pa", "lb": "vun",
               "mt": "minn", "sq": "nga", "sw": "na", "tl": "ni"}
"""What opens a byline in one language, and is a common word in others."""

BEHIND_NAMES = {"tr": " tarafından", "az": " tərəfindən", "uz": " tomonidan", "ky": " тарабынан"}
"""What stands behind a name in one language for "by" before it: "Jane Doe tarafından yazıldı"."""
OWN_BEHIND = {"it": "da"}
"""What does so behind a date alone: "da" begins many an Italian line."""

GENRES = frozenset(
    "account analysis article blog column comment dispatch essay feature guest interview opinion "
    "piece post reportage report review story text words artikel beitrag bericht blogbeitrag "
    "fragen gastbeitrag gespräch interview kommentar pressemeldung pressemitteilung reportage "
    "statement analyse "
    "artículo columna crónica entrevista nota reportaje texto billet chronique communiqué "
    "entretien texte tribune artigo comunicado matéria reportagem articolo comunicato intervista "
    "servizio testo tekst verhaal artykuł rozmowa článek статья материал текст репортаж".split())
"""What a text may be called before "by": "An article by Jane Doe"."""

BEING = frozenset("was is wurde ist fue es foi é est è werd is är blev er ble".split())
"""What stands between that and "written by": "This article was written by Jane Doe"."""

REACHING = ("Reach ", "Contact ", "Email ", "E-mail ", "Follow ", "You can reach ")
"""What tells readers to write to the author whose name follows."""
PICTURES = frozenset(
    "photo photos photographer photographs photography photographies image images illustration "
    "illustrations pictures foto fotos foto's fotografie fotograf fotografi fotografia fotografía "
    "fotografías bild bilder bilde beeld billeder kuva kuvat valokuva valokuvat imagen imágenes "
    "imagens video zdjęcia zdjęcie fotók fotó képek fotky fotoğraf fotoğraflar grafik grafiken "
    "фото світлини φωτογραφία φωτογραφίες φωτο 摄影 攝影 写真 撮影 사진 صور تصوير".split())
"""What stands before the name of whoever took the pictures, or in brackets behind it."""

OF_BOOKS = frozenset((
    "publisher", "pages", "page count", "isbn", "isbn-13", "isbn-10", "asin", "genre", "genres",
    "verlag", "seiten", "seitenzahl", "éditeur", "éditions", "nombre de pages", "editorial",
    "páginas", "nº de páginas", "editora", "editore", "pagine", "uitgeverij", "aantal pagina's",
    "wydawnictwo", "liczba stron", "издательство", "förlag", "forlag", "kustantaja"))
"""What is stated of a book beside its author, before a colon."""
OTHER_LABELS = PICTURES | frozenset((
    "designed", "developed", "powered", "theme", "website", "editor", "edited", "curated",
    "quelle", "source", "fuente", "fonte", "zdroj", "источник", "редактор", "编辑", "责任编辑",
    "責任編輯", "来源", "來源", "편집", "المصدر", "تحرير", "źródło", "джерело", "извор", "izvor",
    "lähde", "källa", "kilde", "forrás", "sursa", "sursă", "πηγή", "kaynak", "šaltinis", "allikas",
    "avots", "vir", "источники", "nguồn", "출처", "出典", "bron"))
"""What stands before a colon and the name of somebody else than the author, or of a source."""

OTHER_WORK = OTHER_LABELS | frozenset((
    "translation", "translated", "translator", "übersetzung", "redaktion", "redigatur",
    "traduction", "traducción", "traduzione", "tradução", "vertaling", "eindredactie", "edición",
    "tłumaczenie", "redakcja", "překlad", "översättning", "oversættelse", "oversettelse",
    "redigering", "fordítás", "fordította", "szerkesztő", "szerkesztette", "traducere",
    "μετάφραση", "επιμέλεια", "перевод", "переклад", "превод", "prevod", "редакция", "çeviri",
    "çeviren", "editör", "ترجمة", "ترجمه", "ویراستار", "תרגום", "עריכה", "अनुवाद", "संपादन",
    "সম্পাদনা", "biên tập", "biên dịch", "บรรณาธิการ", "翻译", "翻譯", "翻訳", "編集", "번역",
    "penerjemah", "penyunting"))
"""The same, and what says who edited or translated a text, as all of a line with their names."""

PLACE_BEGINNINGS = frozenset(
    "bad belo buenos burkina cabo cape castel champions ciudad copa coupe côte den giro gran grand "
    "jakarta jawa kansas kuala las los mount new nieuw nova nová nové nový nowa nowe nowy nueva "
    "nuevo premier puerto real reggio rio saint sainte san sankt sant santa santo saudi são sri "
    "st. ste. super tour united "
    "великие великий верхний верхняя набережные нижний нижняя новый старый".split())
"""What names of places, clubs and leagues begin with, and few people's."""

PLACE_ENDINGS = frozenset(
    "africa airport america arabia arena asia bay beach bridge city county cup district emirates "
    "europe harbour heights island islands kingdom korea lanka league leone republic springs "
    "stadium station street sudan town township university valley zealand "
    "barat selatan tengah utara край область район".split())
"""What they end with; behind a given name some are surnames."""

PUBLICATIONS = frozenset(
    "abend agency agencia agence agentur allgemeine anzeiger argus beacon blatt blog bote "
    "briefing broadcasting bulletin business center centre channel chronicle clinic club "
    "college company correo corriere courier courrier daily diario digest digital dispatch echo "
    "enquirer entertainment examiner express facts finance fm foundation gazeta gazette "
    "gazzetta giornale globe group guide hebdo herald hospital hub independent inquirer "
    "institute insider international journal kurier ledger letter mag magazin magazine mail "
    "media mercury merkur mirror monitor museum nachrichten network news nieuws noticias "
    "notizie nyheter observer online periódico portal post presse press quotidien radio record "
    "register report review rundschau scotsman sentinel services solutions spiegel standard "
    "star state store studio studios sun tagblatt telegraph telegraaf television time times "
    "tidningen today tribune tv university voice wave weekly welle welt wire wiki world zeitung "
    "dagblad deník dziennik jornal krant noviny revista tageblatt ziarul "
    "газета вестник новости بريس برس نيوز جريدة صحيفة وكالة قناة بوابة".split())
"""Words in the names of papers, broadcasters and companies, seldom in those of people."""
