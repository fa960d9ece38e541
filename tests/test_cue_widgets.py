"""Cues of what other programs put into a page: comments, buttons to share, rate and hear it."""

from __future__ import annotations

import pytest

from cleaner.facts.date_lines import lay_date_words
from cleaner.native.dates import find_dates
from cleaner.native.texts import lay_lines

from .cues import has_cue

COMMENTS = (
    ("This comment was deleted.", "en"), ("Show 3 more replies", "en"),
    ("Kommentar hier eingeben (mindestens 3 Zeichen)", "de"), ("Kommentar gelöscht.", "de"),
    ("Ce commentaire a été supprimé.", "fr"), ("Cargando comentarios…", "es"),
    ("Escreva um comentário", "pt"), ("Segnala commento", "it"),
    ("Deze reactie is verwijderd", "nl"),
    ("Kommentar i kø for moderation.", "da"), ("Logg inn for å kommentere", "no"),
    ("Visa fler svar", "sv"), ("Tämä kommentti poistettiin", "fi"), ("Festar athugasemdir", "is"),
    ("Ten komentarz został usunięty", "pl"), ("Zatím bez komentářů", "cs"),
    ("Komentár zaradený na schválenie", "sk"), ("Prikaži več odgovorov", "sl"),
    ("Prikaži 3 prethodnih odgovora", "hr"), ("Učitavanje komentara…", "sr"),
    ("Овој коментар е избришан", "mk"), ("Коментарът е изтрит.", "bg"),
    ("Комментарий будет проверен модератором", "ru"), ("Коментарів поки нема", "uk"),
    ("Гэты каментар быў выдалены", "be"), ("Hozzászóláshoz jelentkezz be", "hu"),
    ("Acest comentariu a fost șters", "ro"), ("Το σχόλιο έχει διαγραφεί.", "el"),
    ("Yorumunuz yönetici onayını bekliyor.", "tr"), ("Bu şərh silinib.", "az"),
    ("Izohlar yuklanmoqda…", "uz"), ("კომენტარები იტვირთება…", "ka"),
    ("കമന്റ് ചെയ്യാൻ സൈൻ ഇൻ ചെയ്യുക", "ml"), ("Iruzkinak kargatzen…", "eu"),
    ("Escribe unha resposta", "gl"), ("Comentari en espera de moderació.", "ca"),
    ("תגובה זו נמחקה.", "he"), ("التعليق بانتظار المراجعة.", "ar"), ("نظر حذف شد.", "fa"),
    ("टिप्पणियाँ लोड हो रही हैं…", "hi"), ("এই মন্তব্যটি মুছে ফেলা হয়েছে।", "bn"),
    ("コメントは削除されました", "ja"), ("댓글이 삭제됨.", "ko"), ("评论待审核.", "zh"),
    ("目前尚無留言", "zh"), ("Bình luận đang chờ duyệt", "vi"), ("ยังไม่มีความคิดเห็น", "th"),
    ("Komentar menunggu moderasi.", "id"), ("See kommentaar on kustutatud", "et"),
    ("New replies to my comments", "en"), ("Neuen Antworten auf meine Kommentare", "de"),
    ("Nouvelles réponses à mes commentaires", "fr"), ("Comentarios en línea", "es"),
    ("Novos comentários de acompanhamento", "pt"), ("Informacje zwrotne w treści", "pl"),
    ("Новых ответах на мои комментарии", "ru"), ("Satır İçi Geri Bildirimler", "tr"),
    ("Δείτε όλα τα σχόλια", "el"), ("הצג את כל התגובות", "he"),
    ("Vēl nav komentāru", "lv"), ("Komentarų dar nėra", "lt"), ("មតិនេះត្រូវបានលុបហើយ", "km"),
)
SHARED = (
    ("Save to Pocket", "en"), ("Bei Telegram teilen", "de"), ("Del på Bluesky", "da"),
    ("Del på Reddit", "no"), ("Dela på Pinterest", "sv"), ("Delen op Telegram", "nl"),
    ("Jaa WhatsAppissa", "fi"), ("Partager sur Threads", "fr"), ("Inviare via email", "it"),
    ("Compartir en Bluesky", "es"), ("Compartilhar no Telegram", "pt"),
    ("Distribuie pe LinkedIn", "ro"),
    ("Poslat mailem", "cs"), ("Zdieľať na LinkedIn", "sk"), ("Pošlji po elektronski pošti", "sl"),
    ("Podijeli na Viber", "hr"), ("Podeli na WhatsApp-u", "sr"), ("Сподели на Viber", "mk"),
    ("Сподели в Telegram", "bg"), ("Поделиться в Одноклассниках", "ru"),
    ("Поділитися у WhatsApp", "uk"), ("Megosztás LinkedInen", "hu"),
    ("Κοινοποίηση στο Viber", "el"), ("Pinterest'ta paylaş", "tr"), ("Jaga Blueskyis", "et"),
    ("Dalintis LinkedIn", "lt"), ("Dalīties WhatsApp", "lv"), ("Deila á Bluesky", "is"),
    ("المشاركة على LinkedIn", "ar"), ("اشتراک‌گذاری در LinkedIn", "fa"), ("שיתוף ב-Telegram", "he"),
    ("LinkedIn上で共有", "ja"), ("트위터에서 공유하기", "ko"), ("在LinkedIn上分享", "zh"),
    ("Bagikan di Threads", "id"), ("Chia sẻ lên Telegram", "vi"), ("แชร์ไปยัง LINE", "th"),
)
ABOUT = (
    ("Listen (5 min)", "en"), ("4.5/5 - (12 votes)", "en"), ("[Total: 12 Average: 4.5]", "en"),
    ("Artikel hören", "de"), ("(3 Bewertungen, Durchschnitt: 4,67 von 5)", "de"),
    ("Beitragsaufrufe: 1.234", "de"), ("Nombre de vues : 1 234", "fr"),
    ("Cet audio a été généré par une IA", "fr"), ("Escuchar esta nota", "es"),
    ("Promedio de puntuación 4.5 / 5. Recuento de votos: 12", "es"),
    ("Ouça este texto", "pt"), ("Leggi ad alta voce", "it"), ("Beluister dit artikel", "nl"),
    ("Få artiklen læst op", "da"), ("Visninger: 1 234", "no"), ("Lyssna på den här artikeln", "sv"),
    ("Kuuntele tämä artikkeli", "fi"), ("Hlusta á þessa grein", "is"), ("Odsłuchaj tekst", "pl"),
    ("Kliknutím na hvězdičku jej ohodnotíte!", "cs"), ("Prehrať článok", "sk"),
    ("Povečaj pisavo", "sl"), ("Slušaj članak", "hr"), ("Број прегледа: 1234", "sr"),
    ("Слушај ја веста", "mk"), ("Видяна: 1234 пъти", "bg"), ("Просмотры: 1 234", "ru"),
    ("Послухати статтю", "uk"), ("Праслухаць навіну", "be"), ("Hallgasd meg a cikket", "hu"),
    ("Citește cu voce tare", "ro"), ("Ακρόαση άρθρου", "el"), ("Haberi Dinleyin", "tr"),
    ("Oxunma sayı: 1234", "az"), ("Hinda artiklit", "et"), ("Skatījumi: 1234", "lv"),
    ("Šrifto dydis", "lt"), ("Valora aquesta notícia", "ca"), ("Albistea entzun", "eu"),
    ("استمع إلى الخبر", "ar"), ("به این مطلب امتیاز دهید", "fa"), ("הקשיבו לכתבה", "he"),
    ("यह खबर सुनें", "hi"), ("প্রতিবেদনটি শুনুন", "bn"), ("ही बातमी ऐका", "mr"),
    ("この記事を音声で聴く", "ja"), ("AI 음성으로 듣기", "ko"), ("阅读量：1234", "zh"),
    ("Nghe bài viết này", "vi"), ("ให้คะแนนบทความนี้", "th"), ("Dengarkan berita ini", "id"),
    ("Sikiliza habari hii", "sw"),
)
EMBEDDED = (
    ("This content is hosted by a third party.", "en"), ("YouTube immer entsperren", "de"),
    ("Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung.", "de"),
    ("Sie sehen gerade einen Platzhalterinhalt von YouTube.", "de"),
    ("En chargeant la vidéo, vous acceptez la politique de YouTube.", "fr"),
    ("Al cargar el vídeo, usted acepta la política de YouTube.", "es"),
    ("Ao carregar o vídeo, você aceita a política do YouTube.", "pt"),
    ("Caricando il video, l’utente accetta l’informativa.", "it"),
    ("Wil je deze video bekijken? Accepteer dan onze cookies.", "nl"),
    ("Wczytując film, akceptujesz politykę prywatności YouTube.", "pl"),
    ("Genom att ladda videon godkänner du YouTubes villkor.", "sv"),
    ("Ved at indlæse videoen accepterer du YouTubes vilkår.", "da"),
    ("Opphev alltid blokkering av YouTube", "no"),
    ("Sisältö ei ole saatavilla evästeasetustesi vuoksi", "fi"),
    ("Pro zobrazení obsahu je nutný souhlas s cookies", "cs"),
    ("A tartalom megjelenítéséhez fogadja el a sütiket", "hu"),
    ("Загружая видео, вы соглашаетесь с политикой YouTube.", "ru"),
    ("Videoyu yükleyerek YouTube’un koşullarını kabul edersiniz.", "tr"),
    ("動画を読み込む", "ja"),
)
SENTENCES = (
    ("This content is new to the harbour.", "en", "consent"),
    ("Mit dem Laden der Schiffe begann der Tag.", "de", "consent"),
    ("En chargeant la barque, le pêcheur a glissé.", "fr", "consent"),
    ("Al cargar el barco, el marinero cayó.", "es", "consent"),
    ("This comment was deleted by the mayor, who said so.", "en", "comments"),
    ("Dieser Kommentar wurde gelöscht, sagte der Hafen.", "de", "comments"),
    ("Ce commentaire a été supprimé par le port.", "fr", "comments"),
    ("Ten komentarz został usunięty przez burmistrza.", "pl", "comments"),
    ("Shared on Pocket change, the bill was small.", "en", "share"),
    ("Del på Bluesky deler havnen sine bilder.", "no", "share"),
    ("Listen to the article of faith that ice holds.", "en", "share"),
    ("Ouça este texto do porto amanhã.", "pt", "share"),
    ("Visninger: 1 234 plasser i salen.", "no", "share"),
    ("Partager sur Threads une photo du port est devenu courant.", "fr", "share"),
)
AGO = ("3 ساعات مضت", "et minut siden", "3 månadar sidan", "πριν ένα λεπτό", "duela 3 segundo",
       "לפני 3 שניות", "pillanatokkal ezelőtt", "acum 3 secunde", "một phút trước", "3주일 전")


@pytest.mark.parametrize(("line", "language", "kind"), [
    *((*row, "comments") for row in COMMENTS), *((*row, "share") for row in (*SHARED, *ABOUT))])
def test_labels_of_comments_and_of_buttons_to_share(line: str, language: str, kind: str) -> None:
    assert has_cue(line, language, kind, "whole")


@pytest.mark.parametrize(("line", "language"), EMBEDDED)
def test_what_stands_where_an_embed_waits_for_consent(line: str, language: str) -> None:
    assert has_cue(line, language, "consent", "bits")


@pytest.mark.parametrize(("line", "language", "kind"), SENTENCES)
def test_a_sentence_that_begins_like_a_label_is_none(line: str, language: str, kind: str) -> None:
    assert not has_cue(line, language, kind, "bits" if kind == "consent" else "whole")


@pytest.mark.parametrize("line", AGO)
def test_times_before_now_are_dates(line: str) -> None:
    assert find_dates(lay_lines([line]), lay_date_words())
