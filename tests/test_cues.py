"""The cue phrases of a text, as the compiled core finds them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cleaner.lexicon.cues import CUE, NO_CUES, load_phrases_of, read_all_cues, read_cues
from cleaner.native import cues, known, residue
from cleaner.native.cues import split_words
from cleaner.native.texts import lay_lines

FOUND = (
    ("Leave a Reply", "en", "comments", "whole"),
    ("LEAVE A REPLY:", "en", "comments", "whole"),
    ("1.024 comments", "en", "comments", "whole"),
    ("٣٢ comments", "en", "comments", "whole"),
    ("Lesen Sie auch:", "de", "related", "whole"),
    ("Lesen Sie auch:", "en", "related", "whole"),
    ("Foto: dpa", "en", "credit", "bits"),
    ("写真：共同", "fr", "credit", "bits"),
    ("12件のコメント", "ja", "comments", "whole"),
    ("사진 12장", "ko", "carousel", "whole"),
    ("Leave a Reply", "de", "comments", "whole"),
    ("YORUM YAPIN", "tr", "comments", "bits"),
    ("関連記事はこちらをご覧ください", "ja", "related", "bits"),
    ("Print Email Share", "en", "share", "bar"),
    ("公開した。（写真：時事）", "ja", "credit", "bits"),
    ("発表を見る人々（港で、３日）＝ＡＰ", "ja", "credit", "bits"),
    ("공개됐다. [사진=연합뉴스]", "ko", "credit", "bits"),
    ("【写真】港が凍った朝", "ja", "related", "bits"),
    ("„OK“ und „Abbrechen“", "de", "consent", ""),
    ("Pages: 1 2 3 4", "en", "chrome", "whole"),
    ("Seiten: 1 2", "de", "chrome", "whole"),
    ("Image used under license from Stock & Sons", "en", "credit", "bits"),
    ("People are also reading…", "en", "related", "whole"),
    ("Image source, Ann Ray", "en", "credit", "bits"),
    ("The quay. AGENCY/Ann Ray Purchase Licensing Rights, opens new tab", "en", "credit", "bits"),
    ("Privacy Notice: Newsletters may contain info about ice.", "en", "newsletter", "bits"),
    ("It helps us keep paywalls away from the ice.", "en", "donate", "bits"),
    ("Best viewed in 800x600 with any browser.", "en", "chrome", "bits"),
    ("List of 3 items", "en", "chrome", "whole"),
    ("This advertisement has not loaded yet", "en", "advertisement", "whole"),
    ("Mit Ihrer Zustimmung wird hier ein externes Video geladen.", "de", "consent", "bits"),
    ("Video jetzt laden", "de", "consent", "whole"),
    ("Jeden Morgen um 6 Uhr in Ihrem Postfach.", "de", "newsletter", "bits"),
    ("Über dieses Thema berichtete der Funk am Abend.", "de", "syndication", "bits"),
    ("Elke dag gratis in uw mailbox", "nl", "newsletter", "bits"),
    ("Det här är en nyhetsartikel.", "sv", "legal", "bits"),
    ("Send oss gjerne en e-post.", "no", "chrome", "bits"),
    ("Mitä ajatuksia juttu herätti?", "fi", "comments", "bits"),
    ("Écouter 2 min", "fr", "share", "whole"),
    ("Ir a los comentarios", "es", "comments", "whole"),
    ("Assista: a maré sobe", "pt", "related", "bits"),
    ("Colaborou: Ana Lund", "pt", "syndication", "bits"),
    ("Segui il porto anche sul canale WhatsApp", "it", "app", "bits"),
    ("Alte știri din categorie", "ro", "related", "whole"),
    ("Feu-vos-en subscriptors", "ca", "donate", "bits"),
    ("Wyświetleń: 1234", "pl", "chrome", "whole"),
    ("Posłuchaj artykułu 12:48", "pl", "share", "whole"),
    ("Komentáře ke článku", "cs", "comments", "whole"),
    ("Ранее мы писали: лёд растаял", "ru", "related", "bits"),
    ("Підписуйтеся на новини у Viber", "uk", "app", "bits"),
    ("Бонус видео: лед", "sr", "carousel", "bits"),
    ("Vezane vijesti", "hr", "related", "whole"),
    ("8412 прочитания", "bg", "chrome", "whole"),
    ("6' χρόνος ανάγνωσης", "el", "chrome", "whole"),
    ("Támogasd a munkánkat!", "hu", "donate", "whole"),
    ("会員になると続きをお読みいただけます。", "ja", "paywall", "bits"),
    ("打开港口新闻查看精彩图片", "zh", "app", "bits"),
    ("이동 통신망을 이용하여 음성을 재생하면 통화료가 든다.", "ko", "chrome", "bits"),
    ("[Gambas:Video 20detik]", "id", "carousel", "bits"),
    ("Đọc ngay", "vi", "related", "whole"),
    ("כתבות נוספות בנושא", "he", "related", "whole"),
    ("// انتهى //", "ar", "chrome", "whole"),
    ("فایل صوتی", "fa", "carousel", "whole"),
    ("रहें हर खबर से अपडेट", "hi", "app", "bits"),
    ("BAKMADAN GEÇME!", "tr", "related", "whole"),
    ("Haberin devamı", "tr", "inline-promo", "whole"),
    ("Like Reply", "en", "comments", "whole"),
    ("Reply · Share", "en", "comments", "whole"),
    ("Like · Reply · Report", "en", "comments", "bar"),
    ("Antworten Melden", "de", "comments", "bar"),
    ("Gefällt mir Antworten", "de", "comments", "whole"),
    ("J’aime Répondre", "fr", "comments", "whole"),
    ("Me gusta Responder", "es", "comments", "whole"),
    ("Нравится Ответить", "ru", "comments", "whole"),
    ("Komentarze (3)", "pl", "comments", "whole"),
    ("Kommentarer (4)", "no", "comments", "whole"),
    ("Commenti (12)", "it", "comments", "whole"),
    # links that have run together
    ("TeilenMerkenDrucken", "de", "share", "glued"),
    ("SharePinterestWhatsAppCopy link", "en", "share", "glued"),
    ("AnteriorSiguienteAmpliar", "es", "carousel", "glued"),
    ("Accept allManage options", "en", "consent", "glued"),
    ("Like ReplyReport", "en", "comments", "glued"),
    ("ПоделитьсяСохранить", "ru", "share", "glued"),
    ("ShareTheIce", "en", "share", ""),
    ("LikeMind shares it", "en", "share", ""),
    ("Share theTweet", "en", "share", ""),
    ("WhatsApp ice", "en", "share", ""),
    ("WhatsApp Privacy", "en", "share", ""),
    (f"{'Share' * 24}Tweet", "en", "share", ""),
    ("View this email in your browser | Unsubscribe | Update your preferences", "en", "chrome",
     "glued"),
    ("Unsubscribe | Privacy Policy", "en", "newsletter", "glued"),
    ("Abmelden | Im Browser ansehen | Impressum", "de", "paywall", "glued"),
    ("Unsubscribe | Ice", "en", "newsletter", ""),
    ("Se désinscrire", "fr", "newsletter", "whole"),
    ("Darse de baja", "es", "newsletter", "whole"),
    ("Wypisz się z newslettera", "pl", "newsletter", "whole"),
    ("Отписаться от рассылки", "ru", "newsletter", "whole"),
    ("メール配信停止", "ja", "newsletter", "whole"),
    ("You received this email because you asked for it.", "en", "newsletter", "bits"),
    ("He had to unsubscribe.", "en", "newsletter", ""),
    ("Подписывайтесь на «Гавань» в Дзене и получайте лёд", "ru", "app", "bits"),
    ("Самые важные новости — в нашем Telegram-канале", "ru", "app", "bits"),
    ("Имеются противопоказания, необходима консультация врача", "ru", "legal", "bits"),
    ("Осталось прочитать 80%", "ru", "paywall", "bits"),
    ("Есть что сказать? Пишите в комментариях", "ru", "comments", "bits"),
    ("Підписуйтесь на Гавань у Google News", "uk", "app", "bits"),
    ("Більше за темою", "uk", "related", "whole"),
    ("Bir sonraki haber", "tr", "related", "bits"),
    ("Yazıların sorumluluğu yazarlarına aittir.", "tr", "legal", "bits"),
    ("كاتبة وصحافية", "ar", "author-bio", "whole"),
    ("تحرير: منى العلي", "ar", "author-bio", "bits"),
    ("نظرات بینندگان", "fa", "comments", "whole"),
    ("אולי פספסתם", "he", "related", "whole"),
    ("Edited By: Asha Rao", "hi", "author-bio", "bits"),
    ("হিমায়িত বন্দর: আরও পড়ুনঃ", "bn", "related", ""),
    ("পাঠকের পছন্দ", "bn", "related", "whole"),
    ("Saksikan Video Pilihan di Bawah Ini:", "id", "related", "whole"),
    ("Tối đa: 1500 ký tự", "vi", "comments", "bits"),
    ("อ่านเพิ่มเติม ท่าเรือเป็นน้ำแข็ง", "th", "related", "bits"),
    ("取材・文：山田花子", "ja", "author-bio", "bits"),
    ("残り1234文字（全文2000文字）", "ja", "paywall", "bits"),
    ("좋아요 3 훈훈해요 0 슬퍼요 1 화나요 0", "ko", "share", "whole"),
    ("외부 필자의 원고는 본지의 편집 방향과 다를 수 있습니다.", "ko", "legal", "bits"),
    ("校对：王小明", "zh", "author-bio", "bits"),
    ("返回搜狐，查看更多", "zh", "share", "whole"),
    ("投资有风险，入市需谨慎。", "zh", "legal", "bits"),
    ("Pridružite nam se na Viberu", "sr", "app", "bits"),
    ("Поставете оценка:", "bg", "share", "whole"),
    ("Endelea kufuatilia", "sw", "app", "whole"),
    ("Get the Harbour Post in your inbox each Friday.", "en", "newsletter", "bits"),
    ("The views are the author’s own.", "en", "legal", "bits"),
    ("Spotted an error? Tell us.", "en", "chrome", "bits"),
    ("Jederzeit kündbar", "de", "paywall", "whole"),
    ("Danach 9,99 Euro im Monat", "de", "paywall", "bits"),
    ("Der Morgen im Hafen, direkt in dein Postfach", "de", "newsletter", "bits"),
    ("Die Autorin ist Kapitänin.", "de", "author-bio", "bits"),
    ("Résiliable à tout moment.", "fr", "paywall", "whole"),
    ("Chaque matin, l’essentiel de l’actualité du port.", "fr", "newsletter", "bits"),
    ("La newsletter de la rade", "fr", "newsletter", "bits"),
    ("L’auteur est professeur d’histoire à Brest.", "fr", "author-bio", "bits"),
    ("Propos recueillis par Ann Le Port", "fr", "author-bio", "bits"),
    ("Cancela en cualquier momento", "es", "paywall", "bits"),
    ("Síguenos en Google News", "es", "app", "bits"),
    ("El autor es catedrático de Historia.", "es", "author-bio", "bits"),
    ("Disdici quando vuoi", "it", "paywall", "whole"),
    ("Le notizie del porto, ogni mattina nella tua casella", "it", "newsletter", "bits"),
    ("Cancele quando quiser", "pt", "paywall", "whole"),
    ("O autor escreve segundo o novo acordo ortográfico", "pt", "author-bio", "bits"),
    ("Verder lezen?", "nl", "paywall", "whole"),
    ("Word abonnee voor 1 euro in de eerste maand.", "nl", "paywall", "bits"),
    ("De auteur is hoogleraar.", "nl", "author-bio", "bits"),
    ("Rezygnujesz, kiedy chcesz", "pl", "paywall", "whole"),
    ("Wieści z portu na Twoją skrzynkę", "pl", "newsletter", "bits"),
    ("Ingen bindningstid", "sv", "paywall", "whole"),
    ("Skribenten är hamnkapten.", "sv", "author-bio", "bits"),
    ("Avslutt når du vil", "no", "paywall", "whole"),
    ("Har du fundet en fejl i artiklen?", "da", "chrome", "bits"),
    ("Peru milloin tahansa", "fi", "paywall", "whole"),
    ("Bez závazků", "cs", "paywall", "whole"),
    ("A szerző újságíró.", "hu", "author-bio", "bits"),
    ("Anulezi oricând", "ro", "paywall", "whole"),
    ("Ο συγγραφέας είναι καπετάνιος.", "el", "author-bio", "bits"),
    ("Volg ons op Instagram", "nl", "share", "bits"),
    ("Може не збігатися з позицією редакції", "uk", "legal", "bits"),
    # what looks like them and says nothing
    ("Who wrote the letter in your inbox is not known.", "en", "newsletter", ""),
    ("The state can cancel the lease at any time.", "en", "paywall", ""),
    ("Der Vertrag ist monatlich kündbar.", "de", "paywall", ""),
    ("Das Gespräch führte zu nichts.", "de", "author-bio", ""),
    ("L’auteur est en fuite depuis lundi.", "fr", "author-bio", ""),
    ("El autor es un joven de veinte años.", "es", "author-bio", ""),
    ("O ministro escreveu no seu e-mail que o porto fecha.", "pt", "newsletter", ""),
    ("De pomp stopt automatisch bij ijs.", "nl", "paywall", ""),
    ("Rozmawiał z nią o lodzie.", "pl", "author-bio", ""),
    ("A szerző szerint a jég elolvad.", "hu", "author-bio", ""),
    ("Ο καπετάνιος έφυγε.", "el", "author-bio", ""),
    ("Редактор газеты сообщил о льде.", "ru", "author-bio", ""),
    ("Он сообщил об этом в Telegram-канале ведомства.", "ru", "app", ""),
    ("Если имеются противопоказания, лёд не прикладывают.", "ru", "legal", ""),
    ("Суд назвал организацию: она признана экстремистской.", "ru", "legal", ""),
    ("Kitap aynı yazara aittir.", "tr", "legal", ""),
    ("रिपोर्ट में कहा गया कि बंदरगाह जम गया।", "hi", "author-bio", ""),
    ("Trở lại cảng sau mười năm, ông thấy băng.", "vi", "share", ""),
    ("PR会社が港で調べた。", "ja", "advertisement", ""),
    ("契約はいつでも解約できる。", "ja", "paywall", ""),
    ("전화를 받은 선장은 항구로 갔다.", "ko", "app", ""),
    ("騙徒要求他加LINE好友。", "zh", "app", ""),
    ("投資人應注意港口的冰。", "zh", "legal", ""),
    ("– „OK.“", "de", "consent", ""),
    ("“Leave a reply!”", "en", "comments", ""),
    ("« Accepter »", "fr", "consent", ""),
    ("Pages: 1 of 7 letters", "en", "chrome", ""),
    ("Pages: 214", "en", "chrome", ""),
    ("Leave a Reply", "xx", "comments", "whole"),
    ("Источник — РБК", "ru", "syndication", "bits"),
    ("Foto – AP", "cs", "credit", "bits"),
    ("Источник в порту сообщил о льде.", "ru", "syndication", ""),
    ("彼の写真が公開された。", "ja", "credit", ""),
    ("Up next: the Otters play on Tuesday.", "en", "related", ""),
    ("UP NEXT", "en", "related", ""),
    ("Haberin devamı", "tr", "related", ""),
    ("The source of the image is not known.", "en", "credit", ""),
    ("The port has a WhatsApp channel for its captains.", "en", "app", ""),
    ("In ihrem Postfach fand sie Drohungen.", "de", "newsletter", ""),
    ("Så jobbar de med isen i hamnen", "sv", "chrome", ""),
    ("Colaborou para o acordo a chuva de janeiro.", "pt", "syndication", ""),
    ("Ранее мы писали письма от руки.", "ru", "related", ""),
    ("Мэр сообщил об этом в телеграм-канале.", "ru", "app", ""),
    ("Il messaggio è apparso sul canale Telegram del porto.", "it", "app", ""),
    ("Byłeś świadkiem jego ślubu, powiedziała.", "pl", "chrome", ""),
    ("채널을 구독하는 사람이 늘었다.", "ko", "app", ""),
    ("在港口查看图片的人很多。", "zh", "app", ""),
    ("ロイターによると、港で新しいＡＰＰが使われる。", "ja", "credit", ""),
    ("Kommentar verfassen", "en", "comments", "whole"),
    ("Publier un commentaire", "it", "comments", "whole"),
    ("発表評論", "en", "comments", ""),
    ("发表评论", "en", "comments", "whole"),
    ("Publier un commentaire est permis.", "en", "comments", ""),
    ("Anzeige", "en", "advertisement", ""),
    ("写真は港で撮られた。", "ja", "related", ""),
    ("그의 사진이 공개됐다.", "ko", "credit", ""),
    ("필자는 그 배를 기억한다.", "ko", "author-bio", ""),
    ("他喜欢摄影和旅行。", "zh", "credit", ""),
    ("12", "en", "comments", ""),
    ("3 / 4", "en", "carousel", ""),
    ("The reply was left at noon.", "en", "comments", ""),
    ("Like a reply", "en", "comments", ""),
    ("Reply to the share", "en", "comments", ""),
    ("Print the letter", "en", "share", ""),
    ("Leave a Reply" + " and on" * 60, "en", "comments", ""),
)


@pytest.mark.parametrize(("text", "language", "kind", "field"), FOUND,
                         ids=[f"{language} {text[:30]}" for text, language, _, _ in FOUND])
def test_cues_of_a_kind(text: str, language: str, kind: str, field: str) -> None:
    found = read_cues(text, load_phrases_of(language))
    if field:
        assert getattr(found, field) & CUE[kind]
    else:
        assert not (found.bits | found.bar | found.glued) & CUE[kind]


SPLIT = (
    ("Don’t miss: 1,024 photos", "don't miss : # photos"),
    ("İstanbul’da", "istanbul'da"),
    ("STRASSE Straße", "strasse strasse"),
    ("no #comment # 1", "no comment # #"),
    ("© 2024 A/B @c (d)", "© # a / b @ c ( d"),
    ("é´a e´a `", "é'a e'a"),
    ("x² x²1", "x² x² #"),
    ("snake_case", "snake case"),
    ("12件のコメント", "# 件のコメント"),
    ("foto – e-mail -x", "foto - e mail x"),
    ("（写真＝共同）｜a", "( 写真 = 共同 | a"),
    ("▲【사진】ⓒ", "▲ 【 사진 ©"),
    ("फोटो: फट", "फोटो : फट"),
    ("می\u200cشود", "میشود"),
    ("مي\u200cشود", "میشود"),
    ("إعـــلان", "اعلان"),
    ("شارِك", "شارک"),
    ("", ""),
)


@pytest.mark.parametrize(("text", "words"), SPLIT)
def test_words(text: str, words: str) -> None:
    assert split_words(text) == words.split()


@example(["", " X;X"], None)
@given(st.lists(st.text(max_size=320), max_size=5), st.sampled_from((None, "de", "ja", "zh", "tr")))
def test_one_text_is_read_as_many_are(texts: list[str], language: str | None) -> None:
    phrases = load_phrases_of(language)
    assert read_all_cues(lay_lines(texts), phrases) == [read_cues(text, phrases) for text in texts]


@given(st.characters(exclude_characters="\u0131\u0307آأإىيكہـ"))  # those are typed in two ways
def test_case_is_folded_as_python_does(mark: str) -> None:
    if mark.isalpha() and mark.casefold().isalpha() and "\u0307" not in mark.casefold():
        assert split_words(mark) == [mark.casefold()]


def test_no_text_has_no_cues() -> None:
    assert read_all_cues(lay_lines([]), load_phrases_of(None)) == []
    assert read_all_cues(lay_lines(["", "\n"]), load_phrases_of(None)) == [NO_CUES, NO_CUES]


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="cue phrases"):
        cues.lay_out([("word " * 70, cues.WHOLE, 1)])
    with pytest.raises(ValueError, match="pairs"):
        residue.lay_openings(f"word w{number}" for number in range(3000))
    with pytest.raises(ValueError, match="so many words"):
        known.lay_out({f"word{number}": 1 for number in range(20_000)})
