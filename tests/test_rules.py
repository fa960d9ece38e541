"""Every rule by a table: what it claims, and what looks alike and must not be claimed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from cleaner.learned import read_page_cues
from cleaner.model import Fact, Hit, Options, Page, Source
from cleaner.read import read
from cleaner.rules import RULES, describe_rules, find_hits
from cleaner.rules.hints import find_hint
from cleaner.rules.repeats import find_copied_labels
from cleaner.segment import segment
from cleaner.segment.html import segment_html

from .facts import read_facts

PROSE = ("The council met on Tuesday evening to hear the plans for the old harbour, and "
         "after three hours of talk it put off the vote until the spring, members said.")
MAY = "The council put off the vote until 3 May 2024, when the ice will be gone, members said."
MORE = ("“We have waited for ten years and can wait for one winter more,” said Ann Ray, who sails "
        "the mail boat to the islands and keeps the harbour's books in her spare time for nothing.")

LINKS = ("<li><a href=/f>How the boats are built of ice</a></li>"
         "<li><a href=/g>Who is to sail them in the end</a></li>")


def hits_on(source: str, text: str) -> list[Hit]:
    """The hits on the block of a source that has this text."""
    kind = "html" if source.lstrip().startswith("<") else "text"
    page: Page = segment(read(source, url=None, kind=kind, options=Options()))
    hits = find_hits(page, read_facts(page), read_page_cues(page))
    claimed = {hit.block for hit in hits}
    for block in page.blocks:
        if block.index not in claimed and (hint := find_hint(block)):
            hits.append(Hit(block.index, *hint, sure=False))
    blocks = [block.index for block in page.blocks if block.text == text]
    assert blocks, [block.text for block in page.blocks]
    return [hit for hit in hits if hit.block == blocks[-1]]


def page(body: str) -> str:
    inside, behind = ("", body) if body.startswith("<footer") else (body, "")
    return (f"<html><body><article><h1>Harbour vote put off</h1><p>{PROSE}</p><p>{MORE}</p>{inside}"
            f"</article>{behind}</body></html>")


CLAIMED = [
    ("menu", "<nav><a href=/>Home</a> <a href=/w>World</a></nav>", "Home World"),
    ("menu", "<footer><p>About us</p><p>Imprint</p></footer>", "About us Imprint"),
    ("control", "<button>Show me</button>", "Show me"),
    ("control", "<label>Street and number</label>", "Street and number"),
    ("headline", "<p>Harbour vote put off</p>", "Harbour vote put off"),
    ("headline", "<div>HARBOUR VOTE PUT OFF</div>", "HARBOUR VOTE PUT OFF"),
    ("tag-list", "<ul class='schlagworte'><li><a href=/i>Ice</a></li></ul>", "Ice"),
    ("date", "<p>Published 12 March 2024</p>", "Published 12 March 2024"),
    ("date", "<p>12. März 2024, 14:05 Uhr</p>", "12. März 2024, 14:05 Uhr"),
    *(("date", f"<p>{line}</p>", line) for line in (
        "Submitted by admin on Sun, 05/12/2021 - 10:15",
        "Enviado por admin el Dom, 02/07/2023 - 10:15", "The Post - 10 May 2023 at 17:30",
        "Le Port du Lot - 10 août 2023 à 17:30 - Temps de lecture : 2 min",
        "Updated at 16.20 GMT", "16.05 GMT", "Last modified at 4.20pm", "Updated: 4.20 pm BST",
        "Aktualisiert um 16.20 Uhr", "Publié à 5 h 00", "Mis à jour à 15 h 12",
        "Publié le 5 octobre 2023 à 6 h 02 HNE")),
    ("caption", "<figure><img src=a><figcaption>The harbour at dawn</figcaption></figure>",
     "The harbour at dawn"),
    ("caption", "<figure><img src=a><p>The harbour at dusk</p></figure>", "The harbour at dusk"),
    ("caption-line", f"<p>The quay in May. (Reuters)</p><p>{MORE}</p>",
     "The quay in May. (Reuters)"),
    ("caption-line", "<p>The quay in May (Reuters)</p>", "The quay in May (Reuters)"),
    *(("caption-line", f"<table align=right><tr><td><img src=a>{below}</td></tr></table>", text)
      for below, text in (
          ("<br><font size=1>The quay at dawn</font>", "The quay at dawn"),
          ("</td></tr><tr><td>DDP</td></tr><tr><td>The quay at dawn", "DDP"),
          ("</td></tr><tr><td>DDP</td></tr><tr><td>The quay at dawn", "The quay at dawn"))),
    ("caption-line", "<div><img src=a><p>The quay at dawn.</p><p>Photo: Ann Ray</p></div>",
     "The quay at dawn."),
    ("caption-line", ("<div><img src=a><div class=c>Photo: Ann Ray, The Post</div>"
                      "<p>The quay at dawn.</p></div>"), "The quay at dawn."),
    *(("caption-line", f"<div><img src=a><p>{line}</p><p>{MORE}</p></div>", line) for line in (
        "The quay in May. / Ann Ray", "The old quay in May | Ann Ray", "The quay at dawn / EFE")),
    ("carousel", "<p>View as list</p>", "View as list"),
    ("carousel", "<span>3 / 7</span>", "3 / 7"),
    ("carousel", "<div>Image 2 of 7</div>", "Image 2 of 7"),
    ("credit", "<p>File photo</p>", "File photo"),
    ("credit", "<p>Photo: Ann Ray</p>", "Photo: Ann Ray"),
    *(("embedded-post", f"<blockquote class={name}><p>Off to sea.</p>— Ann Ray</blockquote>",
       "Off to sea.") for name in ("twitter-tweet", "bluesky-embed", "instagram-media")),
    ("comment-form", "<h3>Leave a Reply</h3>", "Leave a Reply"),
    ("comment-form", "<p>Your email address will not be published.</p>",
     "Your email address will not be published."),
    ("comment-form", "<p>comment (0)</p>", "comment (0)"),
    ("comment-section", "<div class='comments'><p>Well said, neighbour.</p></div>",
     "Well said, neighbour."),
    ("newsletter-prompt", "<p>Sign up for our newsletter</p>", "Sign up for our newsletter"),
    ("newsletter-prompt", "<div class='newsletter-box'><p>News by the sea, daily.</p></div>",
     "News by the sea, daily."),
    *(("newsletter-prompt", f"<div class={name}><p>News by the sea, daily.</p></div>",
       "News by the sea, daily.") for name in ("newsletterbox", "nieuwsbrief", "c-nyhetsbrev")),
    ("consent-notice", "<div id=cmpbox><p>We keep what we know of you.</p></div>",
     "We keep what we know of you."),
    ("newsletter-prompt", "<p>Read more of it here and sign up to our daily newsletter here.</p>",
     "Read more of it here and sign up to our daily newsletter here."),
    ("share-bar", "<p>PRINT Send Mail</p>", "PRINT Send Mail"),
    ("share-bar", "<p>Share on Facebook</p>", "Share on Facebook"),
    ("reading-prompt", "<p>Continue reading below</p>", "Continue reading below"),
    ("advertisement", "<p>Advertisement</p>", "Advertisement"),
    *((rule, f"<p>{text}</p>", text) for rule, text in (
        ("advertisement", "Request a callback"), ("advertisement", "Speak with an attorney"),
        ("advertisement", "Add to basket"), ("advertisement", "Instant confirmation"),
        ("related-links", "Related glossary terms"), ("related-links", "More case studies"),
        ("related-links", "Articles in this section"), ("related-links", "More reads"),
        ("site-chrome", "12 out of 19 found this helpful"), ("site-chrome", "Back to glossary"),
        ("site-chrome", "Have more questions? Submit a request"),
        ("comment-form", "You must log in or register to reply here."),
        ("author-biography", "This article was reviewed for accuracy by Ann Ray, a lawyer."),
        ("author-biography", "On Behalf of Ray & Lund LLP | May 3, 2021 | Boats"))),
    ("consent-notice", "<p>Accept all cookies</p>", "Accept all cookies"),
    ("paywall-notice", "<p>Subscribe to continue reading</p>", "Subscribe to continue reading"),
    ("app-prompt", "<p>Download our app</p>", "Download our app"),
    ("donation-prompt", "<p>Support our journalism</p>", "Support our journalism"),
    ("rights-notice", "<p>ⓒ 남도신문. 무단 전재 금지</p>", "ⓒ 남도신문. 무단 전재 금지"),
    ("rights-notice", "<p>© 2024 The Harbour Times</p>", "© 2024 The Harbour Times"),
    ("rights-notice", "<p>All rights reserved.</p>", "All rights reserved."),
    ("rights-notice", "<p>Copyright The Harbour Times.</p>", "Copyright The Harbour Times."),
    ("rights-notice", "<p>Copyright HARBOUR TIMES</p>", "Copyright HARBOUR TIMES"),
    *(("related-links", f"<p>{line}</p><p>{PROSE}</p>", line) for line in (
        "How the longest pier of the islands is built 19 February, 08:00",
        "Как строят самый длинный причал островов19 февраля, 08:00")),
    *((rule, f"<p>{line}</p>", line) for rule, line in (
        ("site-chrome", "AI-generated summary"),
        ("syndication-line", "This summary was generated by AI and may contain errors."),
        ("syndication-line", "This article was translated from Spanish using AI."),
        ("syndication-line", "(Original title: The harbour thaws)"),
        ("share-bar", "Sent from my iPhone"), ("share-bar", "Translated by Google"),
        ("author-biography", "(Web editor: Liu Fang, Wang Mei)"),
        ("syndication-line", "This article was translated by AI and checked by Ann Ray."))),
    *(("syndication-line", f"<p>{line}</p>", line) for line in (
        "(jlu)", "(JL, ab)", "(Post/Tanjug)", "(AP - Post)", "[dpa]")),
    ("labelled-link", "<p>Read also:<br><a href=/f>Fish prices fall again</a></p>",
     "Fish prices fall again"),
    ("labelled-link", "<p>Read also:<br>• <a href=/f>Fish and ice</a><br>• <a href=/g>Nets</a></p>",
     "• Nets"),
    *(("labelled-link", f"{label}<ul>{LINKS}</ul>", "How the boats are built of ice")
      for label in ("<p>Looking for more? Check out these posts next:</p>",
                    "<h3>More ice posts you'll love</h3>")),
    ("labelled-link", ("<table><tr><td>It froze at the quay.<br><br>» <a href=/f>See how the fish "
                       "prices fall</a></td></tr></table>"), "» See how the fish prices fall"),
    *(("labelled-link", f"<p>{mark} <a href=/f>See how the fish prices fall</a></p>",
       f"{mark} See how the fish prices fall") for mark in (">>", "»", "→", "👉")),
    ("syndication-line", "<p>This article first appeared in The Harbour Times.</p>",
     "This article first appeared in The Harbour Times."),
    ("syndication-line", "<p>Published in Dusk, March 4th, 2024</p>",
     "Published in Dusk, March 4th, 2024"),
    ("byline", "<p>(rih/apl)</p>", "(rih/apl)"),
    *(("syndication-line", f"<p>{line}</p>", line) for line in (
        "(dmk)", "kl/rcr", "mgm/jl/pe", "JPI // ZO", "(ab/dpa)")),
    *(("syndication-line", f"<p>{line}</p>", line) for line in (
        "– Ends –", "ENDS", "SOURCE Lund Nets, Inc.", "Cautionary Statement",
        "Forward-Looking Statements", "Cautionary Note Regarding Forward-Looking Statements")),
    ("tag-list", "<p>Filed under</p>", "Filed under"),
    *(("syndication-line", f"<p>{sign}</p>", sign) for sign in (
        "GNA", "رويترز", "(jl)", "[jol]", "(AP/jl)", "jl/ap", "/ritzau/", "(red, APA)",
        "(red, 6.3.2025)",
        "(jl – ap)", "jol")),
    *(("author-biography", ("<p><b>Media contact:</b></p><p>Harbour Board<br>Jo Lund<br>Phone: "
       "05555 94320</p><p>Ships are welcome</p>"), text)
      for text in ("Harbour Board", "Jo Lund", "Phone: 05555 94320")),
    *(("author-biography", ("<p>Media Contacts:</p><p>Investors:</p><p>Jo Lund</p><p>Lund Nets, "
       "Inc.</p><p>617-555-0147</p><p>Media:</p><p>Ann Ray</p><p>ann@lund.example</p>"), text)
      for text in ("Investors:", "Jo Lund", "Lund Nets, Inc.", "617-555-0147", "Media:",
                   "Ann Ray")),
    *(("author-biography", f"<p>{label}</p><p>Jo Lund</p><p>jo(at)lund.example</p>", "Jo Lund")
      for label in ("For more information or to arrange an interview, please contact:",
                    "Press enquiries", "Media relations")),
    ("author-biography", "<h4>About the author</h4>", "About the author"),
    ("author-biography", "<div class='author-bio'><p>Ann Ray lives by the sea.</p></div>",
     "Ann Ray lives by the sea."),
    ("related-links", "<h3>You may also like</h3>", "You may also like"),
    ("related-links", "<div class='related-posts'><p>Fish prices fall</p></div>",
     "Fish prices fall"),
    ("pull-quote", "<aside class='pullquote'><p>it put off the vote until the spring</p></aside>",
     "it put off the vote until the spring"),
    ("repeated-block", f"<div><p>{PROSE}</p></div>", PROSE),
    ("teaser", "<div class='teaser'><a href=/f>Fish prices fall again this week</a></div>",
     "Fish prices fall again this week"),
    ("site-chrome", "<p>Skip to main content</p>", "Skip to main content"),
    *(("site-chrome", f"<p>{line}</p>", line) for line in (
        "« The ice | Main | The boats »", "‹ The ice of the bay | Next: the boats ›",
        "Home > News > The harbour", "Home / Weather / Ice", "You are here: Home › News",
        "News » Local » Harbour vote put off")),
    *((rule, f"<p>{line}</p>", line) for rule, line in (
        ("site-chrome", "To report a correction or typo, please email desk@e.example"),
        ("site-chrome", "Have a news tip? Write to the desk."),
        ("site-chrome", "Do you have a photo of the ice? Send it here."),
        ("carousel", "Note: The video above is from last week."),
        ("carousel", "Editor's note: The video above aired on Monday."),
        ("paywall-notice", "Reminder, this is a Premium article and needs a subscription."),
        ("newsletter-prompt", "Don't miss out on the headlines from Port Ida. Follow it."),
        ("syndication-line", "Accuracy and availability vary. The authoritative record of it is"),
        ("syndication-line", "Transcript provided by NPR, Copyright NPR."))),
    ("machine-data", '<p>{"layout": 2, "button": {"text": "Buy now"}}</p>',
     '{"layout": 2, "button": {"text": "Buy now"}}'),
    ("share-bar", "<p>View this post on Instagram</p>", "View this post on Instagram"),
    ("share-bar", "<p>A post shared by Ann Ray (@annray)</p>",
     "A post shared by Ann Ray (@annray)"),
    ("consent-notice", "<p>This content is provided by Bildnetz, which may be using cookies.</p>",
     "This content is provided by Bildnetz, which may be using cookies."),
    ("template", "<template><p>Hello, unseen reader of this page.</p></template>",
     "Hello, unseen reader of this page."),
]

CLAIMED += [
    *(("labelled-link", f"<p>{line}</p>", text) for line, text in (
        ("Read also - <a href=/f>Fish prices fall</a>", "Read also - Fish prices fall"),
        ("<a href=/f>ALSO READ | Fish prices fall</a>", "ALSO READ | Fish prices fall"),
        ("Also read <a href=/f>Fish prices fall again</a>", "Also read Fish prices fall again"),
        ("You may also like: <a href=/f>Fish and bread</a>", "You may also like: Fish and bread"),
        ("<b>Lesen Sie auch</b> <a href=/f>Die Fischpreise fallen wieder</a>",
         "Lesen Sie auch Die Fischpreise fallen wieder"),
        ("<a href=/f>【関連記事】港の氷が解ける</a>", "【関連記事】港の氷が解ける"),
        ("<a href=/f>▶ Fish prices fall again</a>", "▶ Fish prices fall again"))),
    ("labelled-link", "<p>Read more: <a href=/f>Fish prices fall again</a></p>",
     "Read more: Fish prices fall again"),
    ("next-article",
     f"</article><article><h2><a href=/f>Fish prices</a></h2><p>{PROSE[:80]}</p></article>",
     "Fish prices"),
    ("next-article", f"</article><article><h1>Fish prices fall</h1><p>{PROSE[:80]}</p></article>",
     "Fish prices fall"),
    ("caption", "<table><tr><td class='tr-caption'>The stall of Adelino</td></tr></table>",
     "The stall of Adelino"),
    ("caption", ("<table class='tr-caption-container'><tr><td><img src=a></td></tr><tr>"
                 "<td class='tr-caption'>The stall of Adelino</td></tr></table>"),
     "The stall of Adelino"),
    ("carousel", "<div class='photo-gallery'><h3>Slideshow</h3><p>Ice on the quay</p></div>",
     "Ice on the quay"),
    ("comment-section", ("<div><p>Ann wrote on 3 May 2008:</p><p>So it was.</p>"
                         "<p>Ute wrote on 4 May 2008:</p><p>Where is the boat?</p></div>"),
     "Where is the boat?"),
    *(("credit", f"<p>{line}</p>", line) for line in (
        "Foto Jo Lund", "Photo courtesy of Ann Ray", "(Illustration by Ann Ray)",
        "Фото Анны Петровой")),
    ("advertisement", "<p>It may contain affiliate links: we may earn a commission.</p>",
     "It may contain affiliate links: we may earn a commission."),
    *((rule, f"<p>{line}</p>", line) for rule, line in (
        ("syndication-line", "A copy of Hollow Ice was provided for review by Harbour Games."),
        ("syndication-line", "Review code provided by the publisher."),
        ("syndication-line", "Note: it is produced to be heard. Transcripts may contain errors."),
        ("advertisement", "We checked in May. We may earn a commission if you buy one."),
        ("advertisement", "All prices correct at time of writing, tax aside."),
        ("app-prompt", "The Post App is now available in the App Store! Download it now for the"),
        ("paywall-notice", "You have free articles left this month, and a boat."),
        ("credit", "Courtesy of Dray"),
        ("credit", "Neil Lund/GC Images"),
        ("credit", "Photo-Illustration: Post Staff"),
        ("advertisement", "All products featured on the Post are chosen by us."),
        ("rights-notice", "Gamble responsibly, says the bookmaker."))),
    *(("reader-poll", "".join(f"<p>{line}</p>" for line in lines), lines[at]) for at, lines in (
        (0, ("Should the harbour be closed?", "Yes", "No", "Don't know")),
        (2, ("Should the harbour be closed?", "Yes", "No", "Don't know")),
        (1, ("Soll der Hafen schließen?", "Ja – sofort", "Vielleicht", "Nein – nie")),
        (4, ("Soll der Hafen schließen?", "Ja, unbedingt.", "Nein, das wäre schade.",
             "Nur wenn es sein muss.", "Ich bin mir nicht sicher.")),
        (1, ("هل يجب إغلاق الميناء؟", "نعم 45%", "لا 55%")),
        (2, ("港を閉めるべきですか？", "はい", "いいえ")))),
    ("edit-link", "<h2>The ice<span>[</span><a href='/e'>edit</a><span>]</span></h2>",
     "The ice[edit]"),
    ("edit-link", "<p>[править | править код]</p>", "[править | править код]"),
    ("inline-residue", "<p>The ice held for a week in all. Continue reading below »</p>",
     "The ice held for a week in all. Continue reading below »"),
    *(("long-notice", f"<p>{line} {MORE}</p>", f"{line} {MORE}") for line in (
        "This press release contains “forward-looking statements” as to the ice.",
        "Certain statements in this release are of the future.",
        "Past performance is no guarantee of what comes.",
        "This website uses cookies to tell you of the ice.",
        "Many, or all, of the products featured here come from those who sail.",
        "By submitting your email, you agree to all that is said below.",
        "This story was reported on-air by a journalist and rewritten by a machine.",
        "Do you want to share a story with us? Do you want to advertise with us?",
        "We want our comments to be a lively part of what the town talks of.",
        "We don't have a paywall, and never will.", "You have read 3 free articles.",
        "Do you have a story in your town to share with us? Write to the desk.",
        "Follow us on WhatsApp for more of the harbour's news.",
        "Click here to add The Quay as your preferred source on Google.",
        "Get the latest updates on ice, tides and ferries.")),
    *(("asked-prompt", f"<p>{line}</p>", line) for line in (
        "Like the ice? Share it!", "Do you skate? Let me know in the comments below.",
        "Thanks for reading! Subscribe for free to receive each of them.")),
    *(("related-links", f"<p><a href=/i>{title}</a>{day}</p>", f"{title}{day}")
      for title, day in (("Ferries wait for the ice", " (3 May 2010)"),
                         ("• Ferries wait for the ice", " (03.05.2010)"),
                         ("Ferries wait for the ice", " (May 3, 2010)"))),
    *((rule, f"<p>{line}</p>", line) for rule, line in (
        ("share-bar", "Pin it for later!"), ("share-bar", "Click to tweet"),
        ("comment-form", "How helpful was this post? Click on a star to rate it!"),
        ("comment-form", "I'd love to hear from you: leave a word below."),
        ("newsletter-prompt", "Was this forwarded to you? Sign up here."),
        ("newsletter-prompt", "Forward it to a friend who likes boats."),
        ("advertisement", "Call us today for a free look at your quay."),
        ("advertisement", "Many, or all, of the products featured here are from our partners."),
        ("advertisement", "Prices and availability are subject to change."),
        ("author-biography", "This article was edited by Ann Ray and Jo Lund."),
        ("rights-notice",
         "It is for educational purposes only, and does not constitute legal advice."),
        ("carousel", "Sorry, your browser doesn't support embedded videos."),
        ("donation-prompt", "Sign the petition"),
        ("share-bar", "Facebook Share Icon"), ("carousel", "This is a modal window."),
        ("comment-form", "Be truthful. Don't knowingly lie about anyone or anything."),
        ("comment-form", "Continue the conversation on our page about the ice."),
        ("comment-form", "Do you have memories of the winter of 1962?"),
        ("newsletter-prompt", "Want to see more local news? Visit our site."),
        ("paywall-notice", "Login or signup to continue reading"),
        ("app-prompt", "Follow us on our WhatsApp channel for news of the ice."),
        ("donation-prompt", "Our journalists work hard to bring you news of the ice."),
        ("share-bar", "Digg this story"), ("share-bar", "Add to del.icio.us"),
        ("share-bar", "E-mail this to a friend"), ("share-bar", "Printer-friendly page"),
        ("share-bar", "Share and Enjoy: These icons link to social bookmarking sites."),
        ("comment-form", "Listed below are links to weblogs that reference the ice:"),
        ("comment-form", "You can follow any responses to this entry as they come."),
        ("related-links", "Most e-mailed"), ("related-links", "Next Article in U.S. (3 of 21) »"),
        ("carousel", "Click on image to enlarge"), ("site-chrome", "Who's Online"),
        ("site-chrome", "All times are GMT -5. The time now is 10:41 PM."),
        ("paywall-notice", "If this is your first visit, be sure to check out the FAQ there."),
        ("reading-prompt", "Stay with Port 7 for the latest on this developing story."))),
]

FORMULA = r"\[\text{Depth}=\frac{\text{Cold(days)}}{\text{Salt(grams)}};\quad{}h_{0}=\sqrt{2}\]"
GALLERY = '[gallery ids="12,14,19" size="large"]'
STYLE = ".menu-item{display:block;margin:0 auto 2rem}@media(min-width:48rem){.menu-item{margin:0}}"
SECTIONS = ("Where the days go", "Set limits before you buy", "What to measure")
LISTED = "\n".join((PROSE, "In this article", *SECTIONS, *(
    line for title in SECTIONS for line in (title, MORE))))

CLAIMED_IN_TEXT = [
    ("contents-list", LISTED, "In this article"),
    ("newsletter-prompt", "Unsubscribe Update preferences", "Unsubscribe Update preferences"),
    ("labelled-link", "Related articlesThe ice is gone", "Related articlesThe ice is gone"),
    ("labelled-link", "Read also The ice is gone", "Read also The ice is gone"),
    ("labelled-link", "READ MORE Fish prices fall again", "READ MORE Fish prices fall again"),
    ("byline", "Jo Lund\n\nBy Ann Ray", "By Ann Ray"),
    ("byline", "By Jo Lund\n\nEditor: Ann Ray", "Editor: Ann Ray"),
    ("byline", "By Qun Ruoq\n\nThe ice held for a week.\n\nBy Qun Ruoq", "By Qun Ruoq"),
    ("byline", "By Jo Lund\n\n16:48Ann Ray", "16:48Ann Ray"),
    ("byline", "By Jo Lund\n\nÜbersetzung: Ann Ray", "Übersetzung: Ann Ray"),
    ("date", "By Jo Lund\n\nUpdated:\n\nMay 3, 2021", "Updated:"),
    ("share-bar", "ShareTweetCopy link", "ShareTweetCopy link"),
    ("comment-form", f"{PROSE}\n\nLike Reply Report", "Like Reply Report"),
    ("comment-form", f"{PROSE}\n\nUpvote Downvote Reply Share", "Upvote Downvote Reply Share"),
    *(("embedded-post", lines, text) for lines, text in (
        ("Off to sea.\n\n— Ann Ray (@annray) May 3, 2024", "Off to sea."),
        ("Off to sea.\n\n— Ann Ray (@annray) May 3, 2024", "— Ann Ray (@annray) May 3, 2024"),
        ("Off to sea.\n\n— Ann Ray (@annray)\n\nMay 3, 2024", "May 3, 2024"),
        ("Off to sea.\n\npic.x.example/a7\n\n— Ann Ray (@annray)", "Off to sea."))),
    ("bare-link", "[Fish prices fall again](https://e.example/f)", "Fish prices fall again"),
    ("bare-link", "- [**Fish prices** fall again](/f)", "Fish prices fall again"),
    *(("caption-line", f"{PROSE}\n\n{line}", line) for line in (
        "Figure 2. The quay before and after the storm", "Fig. 12: the quay in May, from above",
        "Abb. 3: Der Kai nach dem Sturm im Mai", "Рис. 4. Причал после бури, вид сверху",
        "图1：风暴之后的码头，从灯塔上看过去的全部景象和海岸线")),
    ("machine-data", STYLE, STYLE),
    ("machine-data", "{{#summary}}{{{summary}}}{{/summary}}",
     "{{#summary}}{{{summary}}}{{/summary}}"),
    ("machine-data", "{{ post.title }} | {{ post.date }}", "{{ post.title }} | {{ post.date }}"),
    ("machine-data", GALLERY, GALLERY),
    ("machine-data", "[signup form=1630175]", "[signup form=1630175]"),
    ("machine-data", "[in-post-player id=”h2” name=”The ice”]",
     "[in-post-player id=”h2” name=”The ice”]"),
    ("share-bar", "Share Facebook Send Mail", "Share Facebook Send Mail"),
    ("caption-line", "Boats at the quay, 5 March. © Ann Ray / The Harbour Times",
     "Boats at the quay, 5 March. © Ann Ray / The Harbour Times"),
    ("carousel", "Previous Next", "Previous Next"),
    ("slide", "Image 1 of 2: Boats in the harbour\n\nImage 2 of 2: Ice on the quay",
     "Image 2 of 2: Ice on the quay"),
    ("caption-line", "Boats at the quay. Photo: AP", "Boats at the quay. Photo: AP"),
    ("caption-line", "Boats at the quay. / Ann Ray", "Boats at the quay. / Ann Ray"),
    ("labelled-link", "Read more: Fish prices fall again", "Read more: Fish prices fall again"),
    ("image-line", "[harbour-480.jpg]", "[harbour-480.jpg]"),
    ("caption-line", "The harbour in March. PHOTO ANN RAY", "The harbour in March. PHOTO ANN RAY"),
    ("caption-line", f"The boats lie in the ice of the bay. ANN RAY, THE POST\n\n{PROSE}",
     "The boats lie in the ice of the bay. ANN RAY, THE POST"),
    ("caption-line", "The harbour in March. (Ann Ray for Harbour Wire)",
     "The harbour in March. (Ann Ray for Harbour Wire)"),
    *(("caption-line", line, line) for line in (
        "A boat at the quay © Ann Ray", "Ice at the quay. Bild © Ann Ray (hr)",
        "The harbour in March Photo: Ann Ray / AP",
        "The mayor at the quay Ann Ray/Harbour Images", "The mayor at the quay AFP/ Ann Ray",
        "The harbour as in 2018, Photo: Ann Ray", "FILE - The quay on March 1, 2018, in the ice.",
        "Boats at the quay on Tuesday. (Reuters)", "Ice at the quay. It is thick. (Photo: AP)",
        "The harbour in March, Photo: Ann Ray", "Ice at the quay. (seagull7 / iStock.com)")),
    ("glued-date", "September 22, 2017World News", "September 22, 2017World News"),
    ("markup-copy", "\n\n".join(
        [*(f"{n} {PROSE}" for n in range(9)), *(f"<p>{n} {PROSE}</p>" for n in range(3))]),
     f"<p>2 {PROSE}</p>"),
    *(("edit-link", f"{PROSE}\n\nThe ice\n[\nedit\n|\nedit source\n]\n{MORE}", text)
      for text in ("The ice [edit", "|", "edit source]")),
    ("edit-link", f"{PROSE}\n\nDas Eis [ Bearbeiten | Quelltext bearbeiten ]\n\n{MORE}",
     "Das Eis [ Bearbeiten | Quelltext bearbeiten ]"),
    ("syndication-line", "From the Harbour Times", "From the Harbour Times"),
    *(("embedded-post", lines, lines.rpartition("\n")[2]) for lines in (
        "— Ann Ray (@annray) May 3, 2021", "— Ann Ray (@annray)", "– Le Port (@leport) 3 mai 2021",
        "The ice is gone! #ice pic.twitter.com/aB3dE", "The ice is gone!\npic.twitter.com/aB3dE",
        "The ice is gone! — Ann Ray (@annray) May 3, 2021", "@annray\nThe ice is gone\n♬ son")),
    *(("embedded-post", lines, "The ice is gone!") for lines in (
        "The ice is gone!\n#ice\n@leport\npic.twitter.com/aB3dE\n— Ann Ray (@annray)",
        "The ice is gone!\n— Ann Ray (@annray) May 3, 2021",
        "@annray\nThe ice is gone!\n#ice\n♬ original sound - annray")),
]

JAPANESE = "港の評議会は火曜日の夜に集まり、古い埠頭をどうするかについて三時間話し合った。" * 8
UNCLAIMED = [
    ("caption", f"<figure><img src=a><p>{JAPANESE}</p></figure>", JAPANESE),
    ("labelled-link", "<p>Read more: it is good for you, as <a href=/t>teachers</a> tell us.</p>",
     "Read more: it is good for you, as teachers tell us."),
    ("next-article", f"<article><h3>A box</h3><p>{PROSE[:80]}</p></article>", "A box"),
    ("next-article", f"</article><article><h2>Instructions</h2><p>{PROSE[:80]}</p></article>",
     "Instructions"),
    ("embedded-post", "<blockquote class=quote><p>Off to sea.</p>— Ann Ray</blockquote>",
     "Off to sea."),
    ("embedded-post", f"<blockquote class=twitter-tweet><p>{MORE}</p>— Ann Ray</blockquote>",
     MORE),  # what the article is about
    ("inline-residue", "<p>They went on reading below deck, and continue reading to this day.</p>",
     "They went on reading below deck, and continue reading to this day."),
    ("slide", "<p>Two of seven boats sank: 2 of 7 is too many.</p>",
     "Two of seven boats sank: 2 of 7 is too many."),
    ("caption-line", "<p>Prices rose (by a third).</p>", "Prices rose (by a third)."),
    *(("caption-line", f"<table>{rows}</table>", "The quay at dawn") for rows in (
        "<tr><td>The quay at dawn</td></tr>",
        "<tr><td>The quay at dawn</td></tr><tr><td><img src=a></td></tr>",
        ("<tr><td><img src=a></td></tr><tr><td>The quay at dawn</td></tr>"
         f"<tr><td>{MORE} {PROSE}</td></tr>"),
        "<tr><td><img src=a></td><td>The quay at dawn</td></tr><tr><td>1</td><td>2</td></tr>")),
    *(("caption-line", f"<img src=a><p>{line}</p>", line) for line in (
        "The quay in May / The harbour in June", "Ice / Ann Ray", "News / The quay / Ann Ray")),
    ("caption-line", "<p>The quay in May. / Ann Ray</p>", "The quay in May. / Ann Ray"),
    ("caption-line", "<div><p>It froze at dawn.</p><p>Photo: Ann Ray</p></div>",
     "It froze at dawn."),
    ("caption-line", f"<div><img src=a><p>It froze.</p><p>{MAY}</p><p>Photo: Ann Ray</p></div>",
     "It froze."),
    *(("caption-line", f"<p>{line}</p><p>{PROSE}</p>", line) for line in (
        "THE BOATS LIE IN THE ICE OF THE BAY. ANN RAY, THE POST",
        "“No boat has left it,” said the mayor. “Not one.” SO ANN RAY, THE POST",
        "No boat of the bay has left it since the vote of the NATO, EU")),
    *(("caption-line", f"<p>{line}</p>", line) for line in (
        "The quay and the ferry © 2024 The Harbour Times", "The photo: A Story of Ice",
        "What the photo: Ice Age leaves out", "The quay and/or the Ferry",
        "File - who has kept it?", "A band that plays AC/DC", "All rights reserved © Ann Ray")),
    *(("caption-line", f"{PROSE} {MORE} ({agency})", f"{PROSE} {MORE} ({agency})")
      for agency in ("dpa", "AFP", "dpa/lni", "AP, Reuters")),
    *(("caption-line", f"<p>It is in May. {sign}</p><p>Share</p>", f"It is in May. {sign}")
      for sign in ("(Reuters)", "(dpa/lni)", "—AFP", "/dpa")),
    ("image-line", "<p>She kept it as harbour.jpg on a disk.</p>",
     "She kept it as harbour.jpg on a disk."),
    *(("labelled-link", f"<p>{line}</p>", text) for line, text in (
        ("<a href=/f>Fish - and more of it</a>", "Fish - and more of it"),
        ("More than <a href=/f>sixty boats lie in ice</a>", "More than sixty boats lie in ice"),
        ("<a href=/f>Read-only files and others</a>", "Read-only files and others"),
        ("Read also the <a href=/f>plan</a>, which is long.", "Read also the plan, which is long."),
        ("▶ The ice is sixty centimetres thick.", "▶ The ice is sixty centimetres thick."))),
    ("labelled-link", "<p>Read more: the ice will melt in May.</p>",
     "Read more: the ice will melt in May."),
    ("labelled-link", "<p>Read More Books Than Ever</p>", "Read More Books Than Ever"),
    *(("credit", f"<p>{line}</p>", line) for line in (
        "Photo books sell well", "Picture Ann Ray in a boat on the ice", "Bild hat recht")),
    ("author-biography", "<p>Use Apple's Find my iPhone to prevent loss, says the editor.</p>",
     "Use Apple's Find my iPhone to prevent loss, says the editor."),
    ("labelled-link", "<p>One thing more: the ice will melt.</p>",
     "One thing more: the ice will melt."),
    ("glued-date", "<p>In 2017 the harbour froze.</p>", "In 2017 the harbour froze."),
    ("embedded-post", "<p>— Ann Ray (@annray)</p>", "— Ann Ray (@annray)"),
    ("markup-copy", f"<p>{PROSE}</p><p>{PROSE}</p>", PROSE),
    *(("reader-poll", "".join(f"<p>{line}</p>" for line in lines), lines[1]) for lines in (
        ("Is the ice thick?", "No.", "Will it melt?", "Yes."),
        ("What makes a good boat?", "Yes really.", "No really.", "The wood."),
        ("Is the ice thick?", "Yes, it is.", "It melts in May."),
        ("Is the ice thick?", "Yes, it is.", MORE, "No"))),
    ("edit-link", "<h2>The ice [video]</h2>", "The ice [video]"),
    ("edit-link", "<p>She writes that it had gone through an edit [an edit by Ann Ray].</p>",
     "She writes that it had gone through an edit [an edit by Ann Ray]."),
    ("edit-link", "<p>Ice | edit source]</p><p>|</p><p>edit source]</p>", "edit source]"),
    ("edit-link", "<p>Press the key [edit] and wait.</p>", "Press the key [edit] and wait."),
    ("menu", "<p>Home is where the harbour is.</p>", "Home is where the harbour is."),
    *(("long-notice", f"<p>{line} {MORE}</p>", f"{line} {MORE}") for line in (
        "This press release is what the board came to talk of.", "Certain statements were false.",
        "This website is what the harbour board pays for.", "Many or all of the boats were lost.",
        "“This website uses cookies” is all it said.",
        "This story was reported by two men in a boat.", "Do you want to share a boat?",
        "We want the ice to be ours.", "They have read three articles on ice.",
        "Do you have a boat? So the mayor asked.", "Follow us, she said to the men.",
        "Click here to see the ice, it said.", "Get the latest catch ashore before noon.")),
    *(("asked-prompt", f"<p>{line}</p>", line) for line in (
        "Who pays for the ice? Those who share it.", "Sign up for our newsletter.",
        "“Like it? Share it!” says the mayor.", "Was it cold! Few left a reply.")),
    *(("related-links", markup, text) for markup, text in (
        ("<p>Ferries wait for the ice (3 May 2010)</p>", "Ferries wait for the ice (3 May 2010)"),
        ("<h3><a href=/i>Ferries in the ice</a> (May 2010)</h3>", "Ferries in the ice (May 2010)"),
        ("<p><a href=/i>Ferries in the ice</a> (Ann Ray)</p>", "Ferries in the ice (Ann Ray)"),
        ("<p>In <a href=/i>Ferries in the ice</a> (3 May)</p>", "In Ferries in the ice (3 May)"))),
    *((rule, f"<p>{line}</p>", line) for rule, line in (
        ("share-bar", "Pin the map to the wall, so that you have it for later."),
        ("comment-form", "She would love to hear from you if you saw the boat."),
        ("comment-form", "Be truthful, she told them, and be quick."),
        ("comment-form", "Some have memories of the winter of 1962."),
        ("donation-prompt", "Our journalists work in a shed by the quay."),
        ("share-bar", "The Facebook icon was carved in the ice."),
        ("newsletter-prompt", "He sent the letter on to a friend who likes boats."),
        ("advertisement", "Call the harbour office today for the price of a free berth."),
        ("advertisement", "Many or all of the boats were lost."),
        ("advertisement", "Ask a lawyer for a free first talk before you buy a boat."),
        ("author-biography", "This article was the first that she wrote on ice."),
        ("donation-prompt", "Those who sign the petition want the quay to stay."),
        ("share-bar", "They had to dig this story out of the ice."),
        ("share-bar", "Those who enjoy it share and share alike."),
        ("comment-form", "You can follow any of the boats on the map."),
        ("site-chrome", "The time now is right for ice."),
        ("newsletter-prompt", "Get home delivery of fish."),
        ("related-links", "The next article in his series is on ice."),
        ("site-chrome", "All times are hard on those who fish."),
        ("reading-prompt", "They stayed at the quay for the latest boat."))),
    *(("site-chrome", f"<p>{line}</p>", line) for line in (
        "« The ice and the boats »", "«The ice | the boats", "The quay > the harbour > the sea",
        "The quay > the harbour > the sea: so it went.", "Ice / water / sea")),
    ("control", "<h3><button>Who pays for the harbour?</button></h3>",
     "Who pays for the harbour?"),
    ("headline", "<p>The harbour vote was put off again.</p>",
     "The harbour vote was put off again."),
    *((rule, f"<p>{line}</p>", line) for rule, line in (
        ("syndication-line", "A copy of the letter was found in the ice."),
        ("advertisement", "All prices in the harbour rose that winter."),
        ("app-prompt", "His app is now available in the north."),
        ("credit", "Courtesy and patience kept the queue quiet."),
        ("advertisement", "All products of the harbour are dear."),
        ("rights-notice", "Gamblers came from all over the north."))),
    ("date", "<p>On 12 March 2024 the harbour froze.</p>", "On 12 March 2024 the harbour froze."),
    ("date", "<p>The ferry: 16.20 GMT</p>", "The ferry: 16.20 GMT"),
    ("date", "<p>Updated at 16.20 by Ann</p>", "Updated at 16.20 by Ann"),
    ("date", "<p>Le port ouvre à 5 h 00</p>", "Le port ouvre à 5 h 00"),
    ("date", "<p>The Harbour opened again on 10 May 2023</p>",
     "The Harbour opened again on 10 May 2023"),
    ("date", "<p>Update, Feb. 14:</p><p>The mayor called to say that she had not read it.</p>",
     "Update, Feb. 14:"),
    ("caption", "<figure><blockquote><p>The sea gives and takes.</p></blockquote></figure>",
     "The sea gives and takes."),
    *((rule, f"<p>{line}</p>", line) for rule, line in (
        ("site-chrome", "To report a fire, the keeper rang the bell."),
        ("carousel", "The video above the bar shows the harbour."),
        ("syndication-line", "Its accuracy and its range were poor."))),
    ("carousel", "<p>Riders on the carousel at the fair paid 3 euros.</p>",
     "Riders on the carousel at the fair paid 3 euros."),
    ("credit", "<p>Photography came late to the harbour.</p>",
     "Photography came late to the harbour."),
    ("comment-form", "<p>She would leave a reply for the mayor on Friday, she said.</p>",
     "She would leave a reply for the mayor on Friday, she said."),
    ("newsletter-prompt", "<p>The newsletter of the harbour board is read by few.</p>",
     "The newsletter of the harbour board is read by few."),
    ("share-bar", "<p>Share prices of the harbour company fell on Monday.</p>",
     "Share prices of the harbour company fell on Monday."),
    ("reading-prompt", "<p>They were reading below deck when the storm came.</p>",
     "They were reading below deck when the storm came."),
    *((rule, f"<p>{text}</p>", text) for rule, text in (
        ("advertisement", "She would make an appointment with the pilot on the next morning."),
        ("advertisement", "They call today for the bridge to be closed."),
        ("related-links", "More case studies were asked for by the council."),
        ("site-chrome", "Of 19 readers 12 found this helpful."),
        ("author-biography", "The mayor spoke on behalf of the council."))),
    ("advertisement", "<p>The advertisement that the port placed in 1912 is still known.</p>",
     "The advertisement that the port placed in 1912 is still known."),
    ("consent-notice", "<p>The bakery sells cookies in the shape of boats.</p>",
     "The bakery sells cookies in the shape of boats."),
    ("paywall-notice", "<p>Few would subscribe to that view of the harbour.</p>",
     "Few would subscribe to that view of the harbour."),
    ("app-prompt", "<p>The app that the fishers use shows the tides.</p>",
     "The app that the fishers use shows the tides."),
    ("donation-prompt", "<p>Support for the harbour plan has grown.</p>",
     "Support for the harbour plan has grown."),
    *(("rights-notice", f"<p>{line}</p>", line) for line in (
        "Copyright is gone.", "Copyright Law in Ostwick", "Copyright Law")),
    ("rights-notice", "<p>The rights to the harbour were sold in 1880.</p>",
     "The rights to the harbour were sold in 1880."),
    *(("related-links", f"<p>{line}</p>{below}", line) for line, below in (
        ("How the longest pier of the islands is built 19 February, 08:00",
         f"<p>Ferries 20 February, 09:00</p><p>{PROSE}</p>"),
        ("How the longest pier of the islands is built 19 boats, 08:00", f"<p>{PROSE}</p>"),
        ("The vote is to be held on the pier at 08:00", f"<p>{PROSE}</p>"))),
    *(("syndication-line", f"<p>{line}</p>", line) for line in (
        "(a)", "(sighs)", "(the ice)", "(Port 4)")),
    ("syndication-line", f"<p>(jlu)</p><p>{PROSE}</p><p>{MORE}</p>", "(jlu)"),
    ("labelled-link", "<p>Read also:<br>Ann on <a href=/f>fish</a></p>", "Ann on fish"),
    *(("labelled-link", f"{label}<ul>{links}</ul>", "How the boats are built of ice")
      for label, links in (
          ("<p>See also the boats we sail, and how.</p>", LINKS),
          ("<p>What the harbour sells:</p>", LINKS),
          ("<p>Check out these posts next:</p>", LINKS.partition("</li>")[0]),
          ("<p>Check out these posts next:</p>",
           LINKS.replace("<a href=/f>How the boats", "How the boats<a href=/f>")))),
    ("labelled-link", "<h2>See also</h2><ul><li><a href=/f>Pier</a><li><a href=/g>Ice</a></ul>",
     "Pier"),
    ("labelled-link", ("<table><tr><td>▶ <a href=/f>See how the fish prices fall</a></td>"
                       "<td>3</td></tr></table>"), "▶ See how the fish prices fall"),
    ("labelled-link", "<p>👉 <a href=/f>Buy a lamp here</a></p>", "👉 Buy a lamp here"),
    ("labelled-link", "<p>»<a href=/f>Fish prices fall again this winter</a>« is a book.</p>",
     "»Fish prices fall again this winter« is a book."),
    *(("syndication-line", f"<p>{line}</p>", line) for line in (
        "The article that was translated by AI made her famous.",
        "AI tools write half of the port's timetables, says the harbour master.")),
    ("syndication-line", "<p>From the harbour to the mill</p>", "From the harbour to the mill"),
    ("syndication-line", "<p>From the harbour wall one sees the island.</p>",
     "From the harbour wall one sees the island."),
    ("syndication-line", "<p>Published in Ostwick, the book was read to March 4, 2024, or so.</p>",
     "Published in Ostwick, the book was read to March 4, 2024, or so."),
    ("syndication-line", "<p>Published in the spring of March 4, 2024</p>",
     "Published in the spring of March 4, 2024"),
    ("byline", "<p>(laughs)</p>", "(laughs)"),
    ("byline", "<p>(North/South)</p>", "(North/South)"),
    *(("syndication-line", f"<p>{line}</p>{below}", line) for line, below in (
        ("(dmk)", f"<p>{PROSE}</p>"), ("GNA", f"<p>{MORE}</p>"), ("QUAY", ""), ("ice", ""),
        ("and/or it", ""), ("AC/DC", ""),
        ("(Ice)", ""), ("fish", ""))),
    *(("syndication-line", f"<p>{line}</p>", line) for line in (
        "SOURCE OF THE ICE", "Sources of the ice", "The ice ends", "Forward-looking boards")),
    ("tag-list", "<p>The tags on the nets were red.</p>", "The tags on the nets were red."),
    *(("syndication-line", f"<p>{line}</p>{behind}", line) for line, behind in (
        ("(jl)", f"<p>{MORE}</p>"), ("(2024)", ""), ("(Harbour Road)", ""), ("Quay", ""),
        ("(Tags)", ""), ("(海)", ""), ("ice/water", ""), ("it was/is", ""))),
    ("author-biography", ("<p><b>Media contact:</b></p><p>Jo Lund<br>Phone: 05555 94320</p>"
     "<p>Ships are welcome</p>"), "Ships are welcome"),
    ("author-biography", "<p>Media contact:</p><p>2020-09-01 $2,800 Jo Lund</p>",
     "2020-09-01 $2,800 Jo Lund"),
    ("author-biography", ("<p>Media contact:</p><p>The board</p><p>Phone the harbour at 05555 "
     "94320, she said.</p>"), "The board"),
    ("author-biography", "<p>Media contact:</p><p>Boards</p><p>10 / 15.03.2026</p>", "Boards"),
    ("author-biography", "<p>Media contact:</p><h2>Ships</h2><p>Phone: 05555 94320</p>", "Ships"),
    ("author-biography", ("<p>Media contact:</p><p>Phone: 05555 943</p><p>Ships are in the "
     "harbour.</p><p>Read at www.lund.example</p>"), "Ships are in the harbour."),
    ("author-biography", "<p>Home</p><p>Jo Lund</p><p>Phone: 05555 943</p>", "Jo Lund"),
    ("author-biography", "<p>The author is honoured with a statue at the quay.</p>",
     "The author is honoured with a statue at the quay."),
    ("related-links", "<p>Read more than one page of the report and you see why.</p>",
     "Read more than one page of the report and you see why."),
    ("pull-quote", "<blockquote><p>We will vote when the ice is gone.</p></blockquote>",
     "We will vote when the ice is gone."),
    ("repeated-block", "<p>So it goes by the sea.</p><p>So it goes by the sea.</p>",
     "So it goes by the sea."),
    ("teaser", "<div class='teaser'><p>Prices of fish fell again this week.</p></div>",
     "Prices of fish fell again this week."),
    ("machine-data", '<pre>{"layout": 2, "button": {"text": "Buy now"}}</pre>',
     '{"layout": 2, "button": {"text": "Buy now"}}'),
    ("machine-data", f"<pre><code>{STYLE}</code></pre>", STYLE),
    ("machine-data", "<p>The rule (see {1}, {2}) is that x = 1; the ice = 2; so it goes on.</p>",
     "The rule (see {1}, {2}) is that x = 1; the ice = 2; so it goes on."),
    ("machine-data", f"<p>{FORMULA}</p>", FORMULA),
    ("machine-data", "<p>{{ ice }} is what the template is filled with here.</p>",
     "{{ ice }} is what the template is filled with here."),
    ("share-bar", "<p>A post shared by all the harbours of the north holds the net.</p>",
     "A post shared by all the harbours of the north holds the net."),
    ("machine-data", "<p>[Translated by the harbour office.]</p>",
     "[Translated by the harbour office.]"),
    ("machine-data", "<p>[see fig=12 of the report]</p>", "[see fig=12 of the report]"),
    ("site-chrome", "<p>Skip the harbour and you miss the best of the town.</p>",
     "Skip the harbour and you miss the best of the town."),
]


@pytest.mark.parametrize(("rule", "markup", "text"), CLAIMED)
def test_rule_claims(rule: str, markup: str, text: str) -> None:
    assert rule in {hit.rule for hit in hits_on(page(markup), text)}


@pytest.mark.parametrize(("line", "below", "claimed"), [
    ("(Ostwick Post)", "", True), ("/Ostwick Post/", "", True),
    ("(Ostwick Post)", ("<p>All rights reserved. The Ostwick Post is not responsible for what its "
                        "readers write in the comments below.</p>"), True),
    ("(Ostwick Post)", f"<p>{PROSE}</p><p>{MORE}</p>", False),
    ("(Ostwick Hall)", "", False), ("Ostwick Post", "", False)])
def test_a_site_signs_with_its_name(line: str, below: str, claimed: bool) -> None:
    markup = page(f"<p>{line}</p>{below}").replace(
        "<body>", '<head><meta property="og:site_name" content="Ostwick Post"></head><body>')
    assert ("syndication-line" in {hit.rule for hit in hits_on(markup, line)}) is claimed


@pytest.mark.parametrize(("left", "claimed"), [
    ("Poll<br>How is the ice?<br>Thin", True), (f"{PROSE}<br>{MORE}<br>How is the ice?", False)])
def test_cells_above_the_headline_are_a_column(left: str, claimed: bool) -> None:
    markup = (f"<html><body><table><tr><td>{left}<br>The town</td><td><b>The harbour</b><br>"
              f"<h1>Harbour vote put off</h1>{PROSE}<br><br>{MORE}</td></tr></table></body></html>")
    asked = [hit for hit in hits_on(markup, "How is the ice?") if hit.rule == "menu"]
    assert bool(asked) is claimed


@pytest.mark.parametrize(("label", "links", "claimed"), [
    ("More news from the harbour", 2, True), ("More news", 3, True),
    ("More news from the harbour", 1, False), ("The town", 2, False),
    ("More news came in on Monday.", 2, False)])
def test_links_below_a_label(label: str, links: int, claimed: bool) -> None:
    lines = "".join(f"- <a href=/{at}>How the boats are built of ice, part {at}</a><br>"
                    for at in range(1, links + 1))
    found = hits_on(page(f"<div><b>{label}</b><br>{lines}</div>"),
                    f"- How the boats are built of ice, part {links}")
    assert any(hit.rule == "labelled-link" for hit in found) is claimed


@pytest.mark.parametrize(("rule", "lines", "text"), CLAIMED_IN_TEXT)
def test_rule_claims_in_text(rule: str, lines: str, text: str) -> None:
    source = f"Harbour vote put off\n\n{PROSE}\n\n{lines}\n\n{MORE}"
    assert rule in {hit.rule for hit in hits_on(source, text)}


@pytest.mark.parametrize(("lines", "text"), [
    ("Ann Ray (@annray) wrote that the ice was gone.", None),
    ("The mayor – Ann Ray (@annray) – has left. She is at sea.", None),
    ("The picture is at pic.twitter.com/aB3dE and was seen by many of us.", None),
    ("The ice was gone.\nThe ice! pic.twitter.com/aB3dE", "The ice was gone."),
    ("The ice was gone.\nThe ice! — Ann Ray (@annray)", "The ice was gone."),
    ("The ice was gone.\n♬ La mer", "The ice was gone."),
])
def test_lines_about_posts_are_none(lines: str, text: str | None) -> None:
    source = f"Harbour vote put off\n\n{PROSE}\n\n{lines}\n\n{MORE}"
    assert not any(hit.rule == "embedded-post" for hit in hits_on(source, text or lines))
@pytest.mark.parametrize("line", [
    "— Ann Ray (mail boat)", "Write to Ann Ray (@annray)", "— Ann Ray (@annray) said so"])
def test_what_signs_no_post(line: str) -> None:
    source = f"Harbour vote put off\n\n{PROSE}\n\nOff to sea.\n\n{line}\n\n{MORE}"
    assert "embedded-post" not in {hit.rule for hit in hits_on(source, "Off to sea.")}
@pytest.mark.parametrize(("head", "text", "claimed"), [
    ("<p class='dachzeile'>Housing</p><h1>Harbour vote put off</h1>", "Housing", True),
    ("<p>Housing</p><h2>Harbour vote put off</h2>", "Housing", False),
    ("<title>Harbour vote put off - Post</title><p>Housing</p><h2>Harbour vote put off</h2>",
     "Housing", True),
    (("<title>Harbour vote put off</title><table><tr><td><b>Housing</b><br><font size=5>"
     "Harbour vote put off</font></td></tr></table>"), "Housing", True),
    ("<title>Harbour vote put off</title><ul><li>Housing</li></ul><h2>Harbour vote put off</h2>",
     "Housing", False),
    ("<p>The ice is to blame for it.</p><h1>Harbour vote put off</h1>",
     "The ice is to blame for it.", False),
    (f"<p>{PROSE}</p><p>Housing</p><h1>Harbour vote put off</h1>", "Housing", False),
    ("<ul><li>Housing</li></ul><h1>Harbour vote put off</h1>", "Housing", False),
])
def test_the_label_above_the_headline(head: str, text: str, claimed: bool) -> None:
    hits = hits_on(f"<html><body><article>{head}<p>{MORE}</p></article></body></html>", text)
    assert any(hit.rule == "kicker" for hit in hits) == claimed


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


@pytest.mark.parametrize(("head", "certain"), [
    ("This press release contains “forward-looking statements” as to the ice.", [True]),
    ("This website uses cookies to tell you of the ice.", [True]),
    ("Disclosure: Some of the links below are affiliate links.", [True]),
    ("By submitting your email, you agree to all that is said below.", [True]),
    ("The website uses cookies to tell you of the ice.", []),
    ("The release contained forward-looking statements as to the ice.", []),
    ("Links that are called affiliate links pay for the harbour's lamps.", [])])
def test_a_long_notice_goes_however_it_reads(head: str, certain: list[bool]) -> None:
    hits = hits_on(page(f"<p>{head} {MORE}</p>"), f"{head} {MORE}")
    assert [hit.phrase for hit in hits if hit.rule == "long-notice"] == certain


@pytest.mark.parametrize(("before", "line", "behind", "claimed"), [
    ("", "Jo Anna Lund (in Ostwick)", "", True),
    ("", "Jo Anna Lund, Ostwick", "", True),
    ("", "Jo Anna LUND – harbour reporter", "", True),
    ("", "Jo A. Lund", "", True),
    ("<h3>The end</h3>", "Jo Anna Lund, Ostwick", f"<p>{PROSE}</p>", True),
    ("", "Jo Anna Lund, Ostwick", f"<p>{MORE}</p>", False),
    ("<p>Send it to:</p>", "Jo Anna Lund, Ostwick", "", False),
    ("", "Jo Anna Lund, who wrote this, was born in Ostwick", "", False),
    ("", "Jo Anna Lund was there", "", False),
    ("", "Jo B. Roe", "", False),
    ("", "Ann Ray (in Ostwick)", "", False),
])
def test_a_line_that_signs_says_where_its_author_is(before: str, line: str, behind: str, *,
                                                    claimed: bool) -> None:
    markup = page(f"{before}<p>{line}</p>{behind}").replace(
        "</h1>", "</h1><p>By Jo Anna Lund</p>", 1)
    assert ("byline" in {hit.rule for hit in hits_on(markup, line)}) == claimed


@pytest.mark.parametrize(("first", "last", "claimed"), [
    ("skip past newsletter promotion", "after newsletter promotion", True),
    ("skip past newsletter promotion", "Continue reading", False),
    ("Continue reading below", "Continue reading", False),
    ("Continue reading", "Continue reading", False),
])
def test_what_readers_may_skip_goes(first: str, last: str, *, claimed: bool) -> None:
    markup = page(f"<p>{first}</p><p>Ice and boats</p><p>{last}</p><p>{MORE}</p>")
    hits = hits_on(markup, "Ice and boats")
    assert ("reading-prompt" in {hit.rule for hit in hits}) == claimed


@pytest.mark.parametrize(("copy", "claimed"), [
    ("<p>{0}</p><h3>Who pays</h3><p>{1}</p><p>{2}</p>", ["Who pays"]),
    ("<p>{0}</p><h3>What is left</h3><p>{1}</p><p>{2}</p>", []),
    ("<p>{1}</p><h3>Who pays</h3><p>{0}</p><p>{2}</p>", []),
    ("<table><tr><td>{0}</td><td>Who pays</td><td>{1}</td><td>{2}</td></tr></table>", []),
    ("<p>{0}</p><h3>Who pays</h3>", [])])
def test_labels_within_a_copy_of_the_text(copy: str, claimed: list[str]) -> None:
    story = "<p>{0}</p><h3>Who pays</h3><p>{1}</p><p>{2}</p>"
    texts = [f"{text} It went on for days by the sea." for text in ("Ice came.", "Fog!", "Rain.")]
    page = segment_html(Source((story + copy).format(*texts), "html", None, "unicode"))
    again = {i for i, block in enumerate(page.blocks) if i > 3 and block.text in texts}
    hits = find_copied_labels(page.blocks, again)
    assert [page.blocks[hit.block].text for hit in hits] == claimed


def test_the_last_paragraph_is_no_caption() -> None:
    last = "The first boats are expected at the quay in the spring."
    source = f"Harbour vote put off\n\n{MORE}\n\n{last}\n\nPhoto: Ann Ray\n\nShare\n\nMore news"
    assert "caption-line" not in {hit.rule for hit in hits_on(source, last)}


@pytest.mark.parametrize(("rule", "markup", "text"), UNCLAIMED)
def test_rule_is_not_sure_of_look_alike(rule: str, markup: str, text: str) -> None:
    assert rule not in {hit.rule for hit in hits_on(page(markup), text) if hit.sure}


@pytest.mark.parametrize(("line", "claimed"), [
    ("Harbour.net / 05:12 AM May 3, 2021", True),
    ("HARBOUR.com - 3 May 2021, 10:30 WIB", True),
    ("Ice in the harbour of May 3, 2021", False),
    ("Ice in the harbour - May 3, 2021 in pictures", False),
])
def test_a_label_before_the_date_goes_with_it(line: str, claimed: bool) -> None:
    source = f"<article><h1>Vote put off</h1><p>{line}</p><p>{PROSE}</p><p>{MORE}</p></article>"
    assert ("date" in {hit.rule for hit in hits_on(source, line)}) == claimed


@pytest.mark.parametrize(("lines", "last", "claimed"), [
    (["Published"], "Published", True),
    (["Published", "on"], "on", True),
    (["Publié", ",", "le"], ",", True),
    (["Ann Ray", "Erstellt:"], "Erstellt:", True),
    (["on"], "on", True),
    (["Ice", "…"], "…", False),
    (["The published"], "The published", False),
    ([PROSE, "Update:"], "Update:", False),
])
def test_a_label_whose_date_is_lost(lines: list[str], last: str, claimed: bool) -> None:
    below = "".join(f"<p>{line}</p>" for line in lines)
    source = f"<article><h1>Vote put off</h1>{below}<p>{PROSE}</p><p>{MORE}</p></article>"
    assert ("date" in {hit.rule for hit in hits_on(source, last)}) == claimed


@pytest.mark.parametrize(("line", "claimed"), [
    ("學生用紙箱打造的紙船3日試航。（學校提供）博文社記者林品妤傳真 113年5月3日", True),
    ("學生用紙箱打造的紙船3日試航。博文社記者林品妤攝 113年5月3日", True),
    ("紙船的展覽由學校舉辦，開放參觀的日子是113年5月3日", False),
])
def test_a_caption_ends_in_its_maker_and_the_day(line: str, claimed: bool) -> None:
    prose = "花蓮一所國中的學生用回收紙箱造船，今天在潟湖試航，紙船載著兩人漂流兩公里沒有沉沒。"
    hits = hits_on("\n\n".join(["紙船試航", line, *[prose] * 4]), line)
    assert ("caption-line" in {hit.rule for hit in hits}) == claimed


def test_byline_line_is_claimed() -> None:
    source = page("").replace("</h1>", "</h1><p class='byline'>By Ann Ray</p>")
    assert "byline" in {hit.rule for hit in hits_on(source, "By Ann Ray")}


@pytest.mark.parametrize(("text", "claimed"), [
    ("Ann Ray and Ute Lund", True), ("ANN RAY | UTE LUND", True), ("Ann Ray, Ute Lund", True),
    ("Ute Lund & Ann Ray,", True), ("Ann Ray thanks Ute Lund", False), ("Ann Ray and Jo", False),
])
def test_all_the_names_on_a_line_are_a_byline(text: str, claimed: bool) -> None:
    above = "</h1><p class='byline'>By Ann Ray and Ute Lund</p>"
    source = page(f"<p>{text}</p>").replace("</h1>", above)
    assert ("byline" in {hit.rule for hit in hits_on(source, text)}) == claimed


@pytest.mark.parametrize(("line", "claimed"), [
    ("Harbour Times > News > Local", True), ("新闻中心 > 国内新闻 > 正文", True),
    ("Harbour Times > News", False), ("Ice / water / sea", False),
    ("The ice > what the ferries of the harbour have to pay for it > the sea", False),
])
def test_a_trail_of_sections_above_the_headline(line: str, claimed: bool) -> None:
    source = page("").replace("<h1>", f"<p>{line}</p><h1>")
    assert ("site-chrome" in {hit.rule for hit in hits_on(source, line)}) == claimed


@pytest.mark.parametrize(("byline", "claimed"), [
    ("By ANN RAY and UTE LUND", True), ("By Ann Ray and Ute Lund", True), ("By JO LUND", False)])
def test_authors_in_capitals_report_from_places(byline: str, claimed: bool) -> None:
    text = "Ann Ray reported from Kvitoy, and Ute Lund from Ostwick on the other side."
    source = f"Harbour vote put off\n\n{byline}\n\n{PROSE}\n\n{MORE}\n\n{text}"
    assert ("author-biography" in {hit.rule for hit in hits_on(source, text)}) == claimed


@pytest.mark.parametrize(("text", "above", "below", "claimed"), [
    ("Ann Ray is a sailor, and she writes of ice.", "", "", True),
    ("*Ann Ray is a sailor, and she writes of ice.", "", "", True),
    ("(Ann Ray teaches the mail boat's crew to sail.)", "", "", True),
    ("Ann Ray is a sailor, and she writes of ice.", "",
     f"<div class='comments'><p>{PROSE}</p></div>", True),
    ("Ann Ray is a sailor, and she writes of ice.", "", f"<p>{PROSE}</p><p>{MORE}</p>", False),
    ("Ann Ray is a sailor, and she writes of ice.", "<h3>Why trust us</h3>", "", False),
    ("Reach Ann Ray on 555-0142, or write to the desk in Ostwick.", "", "", True),
    ("Follow Ann Ray on her way to the islands: @annray.", "", "", True),
    ("Find Ann Ray at the quay on most days, with the mail.", "", "", False),
    ("Ann Rayburn is a sailor, and she writes of ice.", "", "", False),
    ("Of ice Ann Ray writes as sailors do.", "", "", False),
])
def test_who_the_author_is_below_the_article(text: str, above: str, below: str,
                                             claimed: bool) -> None:
    byline = "</h1><p class='byline'>By Ann Ray</p>"
    source = page(f"<p>{PROSE}.</p>{above}<p>{text}</p>{below}").replace("</h1>", byline)
    assert ("author-biography" in {hit.rule for hit in hits_on(source, text)}) == claimed


@pytest.mark.parametrize(("lines", "text", "claimed"), [
    (("By Ann Ray", "Ostwick", "3 May 2021"), "Ostwick", True),
    (("By Ann Ray", "Health editor", "3 May 2021"), "Health editor", True),
    (("By Ann Ray", "Correspondent", "By Ute Lund", "3 May 2021"), "By Ute Lund", True),
    (("By Ann Ray", "Correspondent", "By Ute Lund", "3 May 2021"), "Correspondent", True),
    (("Ann Ray", "Ostwick", "The pilots stayed"), "Ostwick", False),
    (("Ann Ray", "The pilots stayed.", "3 May 2021"), "The pilots stayed.", False),
    (("By Ann Ray", "By the quay", "3 May 2021"), "By the quay", False),
    (("By Ann Ray", "Topic: Boats", "3 May 2021"), "Topic: Boats", False),
    (("By Ann Ray", "Links for Ann Ray", "3 May 2021"), "Links for Ann Ray", False),
    (("By Ann Ray", "Listen to this article", "3 May 2021"), "Listen to this article", False),
])
def test_what_goes_with_a_byline_is_claimed(lines: tuple[str, ...], text: str,
                                            claimed: bool) -> None:
    head = "</h1>" + "".join(f"<p>{line}</p>" for line in lines)
    hits = hits_on(page("").replace("</h1>", head), text)
    assert ("byline" in {hit.rule for hit in hits}) == claimed


@pytest.mark.parametrize(("text", "start"), [
    (f"{MAY} POST/(author: Ann Ray, editor: Ute Lund)", len(MAY) + 1),
    ("Ostwick, 3 May 2024. Author: Ann Ray", None),
])
def test_what_an_author_signs_is_kept(text: str, start: int | None) -> None:
    source = page(f"<p>{text}</p>")
    spans = [hit.span for hit in hits_on(source, text) if hit.rule == "byline"]
    assert spans == [(start, len(text)) if start else None]


def test_byline_in_prose_is_not_claimed() -> None:
    source = page("<p>By Ann's count the harbour holds ninety boats in summer.</p>")
    hits = hits_on(source, "By Ann's count the harbour holds ninety boats in summer.")
    assert "byline" not in {hit.rule for hit in hits}


@pytest.mark.parametrize("text", [
    "Author Ann Ray, from the harbour, said she had begun to read of ice when she was a child.",
])
def test_a_sentence_about_an_author_is_no_byline(text: str) -> None:
    assert "byline" not in {hit.rule for hit in hits_on(f"{PROSE}\n\n{MORE}\n\n{text}", text)}


@pytest.mark.parametrize(("quote", "text", "claimed"), [
    ("<blockquote><p>The council met again.</p></blockquote>", "The council met again.", False),
    ("<blockquote><p>We can wait for one winter more.</p></blockquote>",
     "We can wait for one winter more.", False),
    ("<blockquote><p>Have waited for ten years.</p></blockquote>", "Have waited for ten years.",
     True),
    ("<blockquote><p>Ten years</p></blockquote>", "Ten years", False),
    (("<blockquote class=quote><div>“We have waited for ten years”</div><cite>Ann Ray</cite>"
      "</blockquote>"), "Ann Ray", True),
])
def test_pull_quotes_of_few_words(quote: str, text: str, claimed: bool) -> None:
    assert ("pull-quote" in {hit.rule for hit in hits_on(page(quote), text)}) == claimed


PARTED = "“It is the ice that pays,” she said. “Nobody asks the ice.”"


@pytest.mark.parametrize(("quote", "claimed"), [
    ("“It is the ice that pays. Nobody asks the ice.”", True),
    ("It is the ice that pays! Nobody asks the ice.", True),
    ("“It is the ice that pays. Nobody asks for the ice.”", False),
    ("“Nobody asks. It is the ice that pays for it.”", False),
])
def test_a_pull_quote_that_the_text_parts(quote: str, claimed: bool) -> None:
    body = f"<blockquote><p>{quote}</p></blockquote><p>{PARTED} So it went on for years.</p>"
    assert ("pull-quote" in {hit.rule for hit in hits_on(page(body), quote)}) == claimed


@pytest.mark.parametrize(("text", "below", "claimed"), [
    ("Ann Ray Lund is a writer and photographer who lives by the sea.", "", True),
    ("(Ann Lund is a freelance editor and the founder of a mail service.)", "", True),
    ("Ann Lund is a freelance editor, and here is what she wrote us.", f"{PROSE}\n\n{MORE}", False),
    ("Ann Lund is an attorney in Ostwick and advises the owners of boats.", "", True),
    ("Anna Lund ist ZDF-Reporterin für die Häfen des Nordens und der Inseln.", "", True),
    ("Anna Lund ist Rechtsanwältin in Ostwick und berät Bootsbesitzer.", "", True),
    ("Anne Lund est maître de conférences à Ostwick et travaille sur la glace.", "", True),
    ("Анна Лунд — кандидат наук, преподаватель и автор книг о гаванях.", "", True),
    ("Anna Lund wartet seit Stunden am Hafen auf den Rechtsanwalt.", f"{PROSE}\n\n{MORE}", False),
    ("Ann Lund, the harbour's editor, has seen the ice and did not like it.", "", False),
    ("Ann Lund has seen the ice for sixty years and did not like it.", "", False),
    ("Ann Ray Lund - writer and editor of the guide - said that the ice would stay.", "", False),
    ("The Harbour Times has an editor who lives by the sea all year.", "", False),
    ("大槻源三(おおつき・げんぞう) 1942年生まれ。中学卒業後、家業に入る。", "", True),
    ("大槻源三(おおつき・げんぞう)さんは二時に起きる。1942年から変わらない。", "", False),
])
def test_who_somebody_is_behind_the_article(text: str, below: str, claimed: bool) -> None:
    source = "\n\n".join(("Harbour vote put off", PROSE, MORE, PROSE, text, below))
    assert ("author-biography" in {hit.rule for hit in hits_on(source, text)}) == claimed


@pytest.mark.parametrize(("above", "author", "claimed"), [
    ("", "Jo Reed", False), ("", "Ann Ray Lund", True), (f"{PROSE}\n\n", "Jo Reed", True),
    ("Edited by Ann Ray Lund\n\n", "Jo Reed", True)])
def test_an_article_begins_with_who_somebody_is(above: str, author: str, claimed: bool) -> None:
    text = "Ann Ray Lund is a writer and photographer who lives by the sea."
    source = f"We use cookies so that the harbour's pages work.\n\nThe ferryman\n\n{above}{text}"
    page = segment(Source(source, "text", None, "utf-8"))
    facts = replace(read_facts(page), names=(author,),
                    headline=Fact("The ferryman", "printed line", 1))
    hits = find_hits(page, facts, read_page_cues(page))
    assert any(hit.because.startswith("says who") for hit in hits) == claimed


COPIED = [f"In week {number} {PROSE[0].lower()}{PROSE[1:]}" for number in range(9)]


@pytest.mark.parametrize(("copies", "claimed"), [(COPIED[:4], True), (COPIED[:2], False),
                                                 ([f"{text} Or so" for text in COPIED[:4]], False)])
def test_the_article_again_with_its_markup(copies: list[str], claimed: bool) -> None:
    tagged = [f'<p class="body">{text}</p>' for text in copies]
    source = "\n\n".join(["Harbour vote put off", *COPIED, "Print it", "<h1>Ice</h1>", *tagged])
    for text in ("<h1>Ice</h1>", tagged[-1]):
        assert ("markup-copy" in {hit.rule for hit in hits_on(source, text)}) == claimed


@pytest.mark.parametrize(("text", "below", "claimed"), [
    ("#ice #OstwickHarbour #ferries", PROSE, True),
    ("#IceOnTheQuay, #harbour", "", True),
    ("#ice#quay | #winter25", "", True),
    ("#İstanbul #körfez #çevre", "", True),
    ("#बर्फ़ #बंदरगाह", "", True),
    ("＃港 ＃氷", "", True),
    ("#港口新闻# #冰#", "", True),
    ("#icebreaking", "Share it", True),
    ("#icebreaking", PROSE, False),
    ("#1 #2", "", False),
    ("#1", "", False),
    ("#ice and #quay", "", False),
    ("#ice: the harbour waits", "", False),
    ("The harbour waits #ice #quay", "", False),
])
def test_hashtags_are_told_from_what_begins_with_one(text: str, below: str, claimed: bool) -> None:
    source = "\n\n".join(("Harbour vote put off", PROSE, MORE, text, below))
    assert ("tag-list" in {hit.rule for hit in hits_on(source, text)}) == claimed


NAMES = ["Ann Ray", "Ute Lund", "Jo Lund"]


@pytest.mark.parametrize(("case", "dates", "above", "claimed"), [
    ("days and times", ["12 March 2024 at 10:23", "12 March 2024 at 11:05",
                        "13. März 2024, 9.14 Uhr"], 9, True),
    ("days alone, as of a diary", ["12 March 2024", "13 March 2024", "14 March 2024"], 9, False),
    ("too few of them", ["12 March 2024 at 10:23", "12 March 2024 at 11:05", "Thursday"], 9, False),
    ("nothing above them", ["12 March 2024 at 10:23", "12 March 2024 at 11:05",
                            "13 March 2024 at 9:14"], 1, False),
])
def test_comments_in_a_text_are_told_by_names_and_times(case: str, dates: list[str], above: int,
                                                        claimed: bool) -> None:
    lines = ["Harbour vote put off", *[f"{PROSE} No {n}." for n in range(2 * above)]]
    for name, date in zip(NAMES, dates, strict=True):
        lines += [name, date, f"{name.partition(' ')[0]} has seen worse ice than this."]
    hits = hits_on("\n\n".join(lines), "Jo has seen worse ice than this.")
    assert ("comment-section" in {hit.rule for hit in hits}) == claimed


POST = f"<p>{PROSE[:120]}</p>"


@pytest.mark.parametrize(("case", "label", "heads", "below", "claimed"), [
    ("below their number", "2 comments", ["Jo77 12 March 2024, 10:23", "mk 13 March 2024, 9:14"],
     "", True),
    ("no cue", "The ice", ["Jo77 12 March 2024, 10:23", "mk 13 March 2024, 9:14"], "", False),
    ("one alone", "1 comment", ["Jo77 12 March 2024, 10:23"], "", False),
    ("an article goes on below", "2 comments",
     ["Jo77 12 March 2024, 10:23", "mk 13 March 2024, 9:14"], f"<p>{PROSE}</p>" * 30, False),
])
def test_comments_of_html_are_told_by_cues_and_heads(case: str, label: str, heads: list[str],
                                                     below: str, claimed: bool) -> None:
    posts = "".join(f"<li><b>{head}</b><p>Aye.</p></li>" for head in heads)
    markup = (f"<h1>Harbour vote put off</h1>{f'<p>{PROSE}</p>' * 9}<h3>{label}</h3>"
              f"<ul>{posts}</ul>{below}")
    page = segment(Source(markup, "html", None, "utf-8"))
    hits = find_hits(page, read_facts(page), read_page_cues(page))
    found = {hit.block for hit in hits if hit.because.startswith("below a comment's head")}
    said = {block.index for block in page.blocks if block.text == "Aye."}
    assert (said <= found) == claimed, case


@pytest.mark.parametrize(("case", "lines", "below", "claimed"), [
    ("how long ago, behind names", ["Comments (3)", "HarborDan 3 hours ago", "Aye.",
                                    "mkelly · 2 hrs ago", "No."], "", True),
    ("below names", ["3 Comments", "HarborDan", "2 weeks ago", "Aye.", "Hank D.", "2 weeks ago",
                     "No."], "", True),
    ("in German, each with a cue", ["Anna vor 3 Stunden", "Ja.", "Reply Report",
                                    "Jo L. vor 2 Tagen", "Nein."], "", True),
    ("in Polish, with a day and a time", ["Komentarze (2)", "~ela 2023-12-18 10:02", "Tak.",
                                          "~jo 2023-12-18 10:30", "Nie."], PROSE, True),
    ("in English, with the month first", [
        "Comments (2)", "Posted by: Gail R. at February 22, 2004 11:15 PM", "Aye.",
        "Posted by: Hank at February 23, 2004 9:02 AM", "No."], "", True),
    ("no cue", ["HarborDan 3 hours ago", "Aye.", "mkelly 2 hours ago", "No."], "", False),
    ("a single head", ["Comments (3)", "HarborDan 3 hours ago", "Aye."], "", False),
    ("labelled dates, as of cards", ["Comments", "Updated: 3 hours ago", "Aye.",
                                     "Updated: 2 hours ago", "No."], "", False),
    ("sentences", ["Comments", "The harbour froze over and all of us left 3 weeks ago", "Aye.",
                   "The harbour froze over and all of us left 2 years ago", "No."], "", False),
    ("the article goes on below", ["Comments (3)", "HarborDan 3 hours ago", "Aye.",
                                   "mkelly 2 hours ago", "No."], "\n\n".join(COPIED), False),
])
def test_comments_in_a_text_are_told_by_cues_and_heads(case: str, lines: list[str], below: str,
                                                       claimed: bool) -> None:
    source = "\n\n".join(("Harbour vote put off", PROSE, MORE, PROSE, *lines, below))
    for text in lines[-4:]:
        assert ("comment-section" in {hit.rule for hit in hits_on(source, text)}) == claimed


@pytest.mark.parametrize(("case", "body", "claimed"), [
    ("below an article", (f"<p>{MORE}</p><ol><li class=comment>{POST}</li>"
                         "<li class='comment odd'><p>So it was.</p></li></ol>"), True),
    ("each in an element that is called nothing",
     (f"<p>{MORE}</p><ol><li><div class=comment>{POST}</div></li>"
     "<li><div class=comment><p>So it was.</p></div></li></ol>"), True),
    ("a single one", (f"<p>{MORE}</p><div class=comments><div class=comment>{POST}"
                     "<p>So it was.</p></div></div>"), False),
    ("the posts of a forum, its rules below", (f"<div class=comment>{POST}</div>"
     f"<div class=comment><p>So it was.</p></div><p>{MORE}</p>"), False),
])
def test_comments_stand_side_by_side(case: str, body: str, claimed: bool) -> None:
    hits = hits_on(f"<body><h1>Harbour vote put off</h1>{body}</body>", "So it was.")
    assert any(hit.rule == "comment-section" and hit.sure for hit in hits) == claimed


BUTTON = "<button>Sign up</button>"
READ = f"<p>{PROSE}</p><p>{MORE}</p>"
TOLD = "The harbour's news, each morning at seven."


@pytest.mark.parametrize(("case", "body", "claimed"), [
    ("below its title", f"{READ}<div><h4>Our newsletter</h4><p>{TOLD}</p></div>", True),
    ("beside its button", f"{READ}<div><p>{TOLD}</p>{BUTTON}</div>", True),
    ("one element further in", f"{READ}<div><p>{TOLD}</p><div>{BUTTON}</div></div>", True),
    ("in the article's own element", f"<div>{READ}<p>{TOLD}</p>{BUTTON}</div>", False),
    ("in a brief's, with a button", f"<div><p>{PROSE}</p><p>{TOLD}</p>{BUTTON}</div>", False),
    ("in a brief's below a standfirst",
     f"<p>{MORE[:90]}.</p><div><p>{PROSE}</p><p>{TOLD}</p>{BUTTON}</div>", False),
    ("beside a button for something else",
     f"{READ}<div><p>{TOLD}</p><button>Play</button></div>", False),
    ("among other articles",
     f"{READ}<div><p>{TOLD}</p><h4>Related articles</h4>{BUTTON}</div>", False),
    ("beside much else", f"{READ}<div><p>{TOLD}</p>{'<p>It was a day.</p>' * 8}{BUTTON}</div>",
     False),
])
def test_a_prompt_has_a_button(case: str, body: str, claimed: bool) -> None:
    hits = hits_on(f"<body><h1>Harbour vote put off</h1>{body}</body>", TOLD)
    assert any(hit.rule == "newsletter-prompt" and hit.sure for hit in hits) == claimed


CALL, PITCH = "<a href=/q>Get a free quote</a>", "We mend your quay from 900 crowns."


@pytest.mark.parametrize(("case", "body", "claimed"), [
    ("below a heading", f"{READ}<div><h4>Wet quay?</h4><p>{PITCH}</p><p>{CALL}</p></div>", True),
    ("in a button", f"{READ}<div><p>{PITCH}</p><button>Get a free quote</button></div>", True),
    ("in a sentence", f"{READ}<div><p>{PITCH}</p><p>Here you {CALL} for it.</p></div>", False),
    ("in the article's own element", f"<div>{READ}<p>{PITCH}</p><p>{CALL}</p></div>", False),
    ("beside each thing of a list", READ + "".join(
        f"<div><h4>Mast {n}</h4><p>It is {n} long.</p><p>{CALL}</p></div>" for n in range(4))
     + f"<div><p>{PITCH}</p><p>{CALL}</p></div>", False),
])
def test_a_call_to_action_takes_its_box(case: str, body: str, claimed: bool) -> None:
    hits = hits_on(f"<body><h1>Harbour vote put off</h1>{body}</body>", PITCH)
    assert any(hit.rule == "advertisement" and hit.sure for hit in hits) == claimed


@pytest.mark.parametrize(("case", "lines", "claimed"), [
    ("a question above", [PROSE, "Wet quay?", PITCH, "Get a free quote"], True),
    ("a label above", [PROSE, "Quays by the sea", PITCH, "Book a consultation"], True),
    ("nobody is spoken to", [PROSE, "Quays by the sea", "Quays cost a lot.", "Get a free quote"],
     False),
    ("a sentence above", [PROSE, "It was a day.", PITCH, "Get a free quote"], False),
    ("no paragraph above", ["Quays", "Wet quay?", PITCH, "Get a free quote"], False),
    ("a label of an advertisement", [PROSE, "Wet quay?", PITCH, "Advertisement"], False),
    ("many of them", [PROSE, "Wet quay?", PITCH, "Get a free quote", *(
        line for thing in ("mast", "sail", "rope")
        for line in (MORE, f"Wet {thing}?", f"We mend your {thing}.", "Get a free quote"))], False),
])
def test_what_stands_above_a_call_to_action(case: str, lines: list[str], claimed: bool) -> None:
    text = lines[2]
    hits = hits_on("\n\n".join((*lines, MORE)), text)
    assert any(hit.because == "above a call to action" for hit in hits) == claimed


@pytest.mark.parametrize(("text", "lines", "claimed"), [
    (SECTIONS[0], LISTED, False),  # the last one, over its text
    ("In this article", LISTED, True),
    ("In this article", LISTED.replace(SECTIONS[2], "What else", 1), False),
    ("In this article", LISTED.replace(MORE, "It was."), True),
])
def test_a_list_of_contents(text: str, lines: str, claimed: bool) -> None:
    assert any(hit.rule == "contents-list" for hit in hits_on(lines, text)) == claimed


NUMBERED = "\n".join((PROSE, "On this page", *(
    f"{number} {title}" for number, title in enumerate(SECTIONS, 1)), MORE, *(
    line for title in SECTIONS for line in (f"{title} [edit]", MORE))))
WORDED_OTHERWISE = "\n".join((PROSE, "On this page", *SECTIONS[:2], "Costs", "FAQ", *(
    line for title in (*SECTIONS[:2], "What it costs") for line in (title, MORE))))


@pytest.mark.parametrize(("text", "lines", "claimed"), [
    ("3 What to measure", NUMBERED, True),
    ("3 What to measure", NUMBERED.replace("On this page", "He said this"), False),
    ("3 What to measure", NUMBERED.replace("[edit]", "of ice"), False),
    ("FAQ", WORDED_OTHERWISE, True),  # the list ends where its first line comes again
    ("FAQ", WORDED_OTHERWISE.replace("FAQ", f"FAQ\n{MORE}"), False),
    ("15", f"{PROSE}\nCategory\n15\n40\n{MORE}\n15\n40\n{MORE}", False),
])
def test_a_labelled_list_of_contents(text: str, lines: str, claimed: bool) -> None:
    hits = hits_on(lines, text)
    assert any(hit.because == "in a list of contents" for hit in hits) == claimed


LIFE = "Ann has sailed the mail boat for nine years and keeps two goats on the island of Kvitoy."


@pytest.mark.parametrize(("case", "body", "claimed"), [
    ("most of the article below", f"<h2>Biography</h2><p>{PROSE}</p><p>{MORE}</p><p>{MORE}</p>",
     False),
    ("below the article", f"<p>{PROSE}</p><p>{MORE}</p><h2>Biography</h2><p>{LIFE}</p>", True),
    ("comments below", (f"<p>{PROSE}</p><h2>Biography</h2><p>{LIFE}</p><div class=comments>"
                        f"<p>{PROSE}</p><p>{MORE}</p><p>{MORE}</p></div>"), True),
])
def test_a_heading_over_most_of_an_article(case: str, body: str, claimed: bool) -> None:
    hits = hits_on(f"<body><h1>Ann Ray and the mail boat</h1>{body}</body>", "Biography")
    assert any(hit.rule == "author-biography" for hit in hits) == claimed


@pytest.mark.parametrize(("role", "prose", "claimed"), [
    ("Head of boats", [PROSE, MORE, MORE], True), ("Head of boats", [], False)])
def test_a_life_below_the_name_in_html(role: str, prose: list[str], claimed: bool) -> None:
    above = "".join(f"<p>{text}</p>" for text in prose)
    below = "" if prose else f"<p>{PROSE}</p><p>{MORE}</p><p>{MORE}</p>"
    hits = hits_on("<body><h1>The mail boat sails again</h1><p>By Ann Ray</p>"
                   f"{above}<div><div>Ann Ray</div><div>{role}</div><p>{LIFE}</p></div>{below}"
                   "</body>", LIFE)
    assert any(hit.rule == "author-biography" for hit in hits) == claimed


@pytest.mark.parametrize(("case", "lines", "claimed"), [
    ("below the name", ["By Ann Ray", PROSE, MORE, "Ann Ray", LIFE], True),
    ("below name and role", ["By Ann Ray", PROSE, MORE, "Ann Ray", "Head of boats", LIFE], True),
    ("below a label", ["By Ann Ray", PROSE, MORE, "About the author", LIFE], True),
    ("of somebody else", ["By Ute Lund", PROSE, MORE, "Ann Ray", LIFE], False),
    ("where the article goes on", ["By Ann Ray", PROSE, "Ann Ray", LIFE, MORE, MORE, MORE], False),
    ("that does not speak of the author", [
        "By Ann Ray", PROSE, MORE, "Ann Ray", LIFE.replace("Ann", "Somebody who")], False),
])
def test_a_life_below_its_bearers_name(case: str, lines: list[str], claimed: bool) -> None:
    text = next(line for line in lines if line.endswith("Kvitoy."))
    hits = hits_on("\n\n".join(("Harbour vote put off", "12 March 2024", *lines)), text)
    assert any(hit.rule == "author-biography" for hit in hits) == claimed


@pytest.mark.parametrize(("name", "opening", "claimed"), [
    ("Ann de Ray", "Under the ice", False), ("Ute Al", "Also renovated", False),
    ("Ann de Ray", "Ray, under the ice,", True), ("Ute Lund", "Lundin veneet", True),
])
def test_a_life_speaks_of_its_bearer_by_name(name: str, opening: str, claimed: bool) -> None:
    text = f"{opening} lay the old quay, of which the harbour is as proud as of its ice."
    hits = hits_on("\n\n".join(("Harbour vote put off", f"By {name}", PROSE, name, text)), text)
    assert any(hit.rule == "author-biography" for hit in hits) == claimed


SPOKEN_OF = "Ann Ray keeps the mail boat afloat. We talked to her about ropes, rust and the ice."
BORN = "Ann Ray, born 1966 in Ribe, has kept boats for thirty years. She lives on the quay of Tolm."


@pytest.mark.parametrize(("case", "lines", "claimed"), [
    ("whom the article tells of", [SPOKEN_OF, "Mrs. Ray, what of the ice?", "Bio", BORN], False),
    ("nobody whom it tells of", [PROSE, "What of the ice?", "Bio", BORN], True),
    ("a name that comes once", [SPOKEN_OF, "What of the ice?", "Bio", BORN], True),
    ("the author by the label", [SPOKEN_OF, "Mrs. Ray, what of the ice?", "About the author", BORN],
     True),
    ("somebody who writes", [SPOKEN_OF, "Mrs. Ray, what of the ice?", "Bio",
                             BORN.replace("has kept boats", "has been a reporter")], True),
])
def test_the_life_of_whom_an_article_tells(case: str, lines: list[str], claimed: bool) -> None:
    source = "\n\n".join(("Boats in the ice", "By Ute Lund", "12 March 2024", *lines))
    for text in lines[-2:]:
        assert any(hit.rule == "author-biography" for hit in hits_on(source, text)) == claimed


@pytest.mark.parametrize(("below", "claimed"), [
    ("How long does new lime take to cure?", False), ("Forgot your password?", True),
    ("Imprint", True)])
def test_what_heads_questions_is_no_navigation(below: str, claimed: bool) -> None:
    hits = hits_on(f"{PROSE}\n\nFAQs\n\n{below}\n\n{MORE}", "FAQs")
    assert any(hit.rule == "site-chrome" for hit in hits) == claimed


def write_cards(*titles: str, text: str = "It was a long day at sea.") -> str:
    return "".join(f"<div><h3><a href=/{n}>{title}</a></h3><p>{text}</p></div>"
                   for n, title in enumerate(titles))


TITLES = ("Fish prices fall for the third time", "The mail boat has a new captain")
ARTICLE = f"<article><p>{PROSE}</p><p>{MORE}</p></article>"


@pytest.mark.parametrize(("case", "body", "claimed"), [
    ("below the article", f"{ARTICLE}<section>{write_cards(*TITLES)}</section>", True),
    ("each in a list item", (f"{ARTICLE}<ul>" + "".join(
        f"<li>{write_cards(title)}</li>" for title in TITLES) + "</ul>"), True),
    ("between the article's paragraphs",
     f"<article><p>{PROSE}</p><div>{write_cards(*TITLES)}</div><p>{MORE}</p></article>", False),
    ("about the article's paragraphs", (
        f"<header><p>{PROSE}</p></header><article>{write_cards(TITLES[0])}<p>{PROSE}</p>"
        f"{write_cards(TITLES[1])}<p>{MORE}</p></article>"), False),
    ("above the article", f"<section>{write_cards(*TITLES)}</section>{ARTICLE}", False),
    ("a single one", f"{ARTICLE}<section>{write_cards(TITLES[1])}</section>", False),
    ("few among other elements", (f"{ARTICLE}<section>{write_cards(*TITLES)}"
                                  + "<div><p>It was a day.</p></div>" * 3 + "</section>"), False),
    ("more than a card", (f"{ARTICLE}<section>{write_cards(*TITLES, text=3 * MORE)}"
                          f"{write_cards(TITLES[1])}</section>"), False),
    ("questions with their answers", (f"{ARTICLE}<section>" + write_cards(
        "Can I moor a boat here in winter?", "Who keeps the key of the boat house?")
        + "</section>"), False),
    ("links of a word", f"{ARTICLE}<section>{write_cards('Fish', 'Boats')}</section>", False),
    ("titles that are no links", (f"{ARTICLE}<section><div><h3>{TITLES[0]}</h3><p>It was.</p></div>"
                                  f"<div><h3>{TITLES[1]}</h3><p>It was a long day at sea.</p></div>"
                                  "</section>"), False),
])
def test_cards_stand_side_by_side_behind_an_article(case: str, body: str, claimed: bool) -> None:
    hits = hits_on(f"<body><h1>Harbour vote put off</h1>{body}</body>",
                   "It was a long day at sea." if "long day" in body else "It was.")
    assert any(hit.rule == "related-links" and hit.sure for hit in hits) == claimed


def test_titles_without_spaces_are_shorter() -> None:
    told = "海上的漫长一天。"
    cards = write_cards("港口投票再次推迟到春天", "邮船迎来了新的船长和船员", text=told)
    prose = "市议会周二晚上开会听取旧港口的计划,经过三个小时的讨论,将投票推迟到春天。" * 3
    hits = hits_on(f"<body><h1>投票</h1><p>{prose}</p><section>{cards}</section></body>", told)
    assert any(hit.rule == "related-links" and hit.sure for hit in hits)


def test_nobody_is_behind_an_article_of_which_nothing_is_left() -> None:
    text = "Ann Lund is a freelance editor and the founder of a mail service."
    hits = hits_on(f"Harbour vote put off\n\nAnn Lund\n\n{text}", text)
    assert not any(hit.because.startswith("says who") for hit in hits)


@pytest.mark.parametrize(("case", "lines", "claimed"), [
    ("date above it", ["Lamps", "12 March 2024", "12", "Harbour vote put off", PROSE, MORE],
     True),
    ("date far above it", ["12 March 2024", "Lamps", "Tides", "Ferries", "Pilots",
                           "Harbour vote put off", PROSE, MORE], False),
    ("nothing about it", ["Harbour vote put off", PROSE, MORE], False),
    ("sentence above prose, below a label", [
        "Comments", "The harbour vote was put off again.", PROSE, MORE], False),
    ("date in a paragraph", ["Harbour vote put off", PROSE, MAY], False),
    ("sentence above its author", ["Comments", "The harbour vote was put off again.", "By Ann Ray",
                                   "12 March 2024", PROSE, MORE], True),
    ("last sentence of several", [
        "The ferries ran late on every day of the week.", "Comments",
        "The comments of those who waited were few.",
        "The pilots had asked for another boat in vain.",
        "The harbour vote was put off again."], False),
    ("last line below several", [
        "The ferries ran late on every day of the week.", "3 May 2021",
        "The comments of those who waited were few.", "Referee of the vote: Ann Ray"], False),
    ("last sentence of several in wide letters", [
        "港は火曜日に凍り、船は島へ向かうことができなかった。", "コメント",
        "待っていた人々のコメントは短く、数も少なかったという。",
        "2019年のvoteは延期された。"], False),
    ("sentence below what a page says", [
        "We use cookies so that the harbour's pages work.", "Comments",
        "The harbour vote was put off again.", "By Ann Ray", "12 March 2024"], True),
])
def test_a_headline_needs_a_witness(case: str, lines: list[str], claimed: bool) -> None:
    page = segment(Source("\n\n".join(lines), "text", None, "utf-8"))
    at = next(index for index, line in enumerate(lines) if "vote" in line)
    facts = replace(read_facts(page), headline=Fact(lines[at], "printed line", at))
    hits = find_hits(page, facts, read_page_cues(page))
    assert ("headline" in {hit.rule for hit in hits if hit.block == at}) == claimed, case


@pytest.mark.parametrize(("above", "claimed"), [
    ("After the storm", True), ("AFTER THE STORM", True),
    # the title begins otherwise, or goes on with the words
    ("After the fire", False), ("After", False), ("Lamps", False),
])
def test_a_kicker_that_the_page_title_begins_with(above: str, claimed: bool) -> None:
    page = segment(Source("<title>After the storm: harbour vote put off</title>"
                          f"<p>{above}</p><h1>Harbour vote put off</h1><p>{PROSE}</p><p>{MORE}</p>",
                          "html", None, "utf-8"))
    facts = replace(read_facts(page), headline=Fact("Harbour vote put off", "h1", 1))
    hits = find_hits(page, facts, read_page_cues(page))
    assert ("headline" in {hit.rule for hit in hits if hit.block == 0}) == claimed


@pytest.mark.parametrize(("line", "claimed"), [
    ("12 March 2024 10:23 Photos: 7 Debate (38)", True),
    ("Date: 12 March 2024 | Seen: 311", True),
    ("12-03-2024, 14:22 | News / Harbour and islands | Seen: 5 204 | Comments: (11)", True),
    ("12-03-2024, 14:22 and so on for days in the harbour | nobody ever saw as much ice", False),
    ("HARBOUR.EXAMPLE : lundi 12 mars 2024 - 10:22", True),
    ("www.harbour.example 2024-03-12 10:22:33", True),
    ("12 March 2024 is a day that nobody here forgets.", False),
    ("The harbour vote of 12 March 2024", False),
    ("The harbour voted on 12 March 2024", False),
])
def test_a_label_that_begins_with_the_date(line: str, claimed: bool) -> None:
    page = segment(Source("\n\n".join(("Harbour vote put off", line, PROSE, MORE)), "text", None,
                          "utf-8"))
    facts = replace(read_facts(page), headline=Fact("Harbour vote put off", "printed line", 0),
                    date=Fact("2024-03-12", "printed line", 1))
    hits = find_hits(page, facts, read_page_cues(page))
    assert ("date" in {hit.rule for hit in hits if hit.block == 1}) == claimed


@pytest.mark.parametrize(("markup", "text", "sure"), [
    (f"<h2>Tuesday, March 12, 2024</h2><h3>Harbour vote put off</h3><p>{PROSE}</p>",
     "Tuesday, March 12, 2024", True),
    (f"<h3>Harbour vote put off</h3><p>{PROSE}</p><h2>Tuesday, March 12, 2024</h2>",
     "Tuesday, March 12, 2024", False),
    ((f"<h3>Harbour vote put off</h3><p>11 March 2024</p><table><tr><td>{PROSE}</td></tr>"
      "<tr><td>Last Updated ( Tuesday, 12 March 2024 )</td></tr></table>"),
     "Last Updated ( Tuesday, 12 March 2024 )", True),
    ((f"<h3>Harbour vote put off</h3><p>11 March 2024</p><table><tr><td>{PROSE}</td>"
      "<td>12 March 2024</td></tr></table>"), "12 March 2024", False),
])
def test_dates_in_headings_and_cells(markup: str, text: str, sure: bool) -> None:
    hits = hits_on(f"<html><body><title>Harbour vote put off</title>{markup}<p>{MORE}</p>", text)
    assert any(hit.sure for hit in hits if hit.rule == "date") == sure


def test_a_line_below_prose_is_no_sure_headline() -> None:
    lines = ["Harbour vote put off", "By Ann Ray", "12 March 2024", PROSE, MORE]
    hits = hits_on("\n\n".join(lines), lines[0])
    assert any(hit.rule == "headline" and hit.sure for hit in hits)
    hits = hits_on("\n\n".join((PROSE, MORE, *lines)), lines[0])
    assert not any(hit.rule == "headline" and hit.sure for hit in hits)


@pytest.mark.parametrize(("name", "life", "below", "claimed"), [
    ("Ann Ray", "Ann has sailed the mail boat for nine years, and she writes of ice.", "", True),
    ("ANN RAY", "Ann has sailed the mail boat for nine years, and she writes of ice.", "", True),
    ("Ute Lund", "Ute has sailed the mail boat for nine years, and she writes of ice.", "", False),
    ("Ann Ray", "The mail boat has sailed for nine years, with no ice on her way at all.", "",
     False),
    ("Ann Ray", "Ann has sailed the mail boat for nine years, and she writes of ice.",
     f"<p>{PROSE}</p><p>{MORE}</p>", False)])
def test_a_life_below_the_name_of_its_author(name: str, life: str, below: str,
                                             claimed: bool) -> None:
    source = (f"<html><body><article><h1>Harbour vote put off</h1><p>By Ann Ray</p><p>{PROSE}</p>"
              f"<p>{MORE}</p><p>{PROSE[4:]}</p><div><a href=/a>{name}</a><p>Boats editor</p>"
              f"<p>{life}</p></div>{below}</article></body></html>")
    for text in ("Boats editor", life):
        assert any(hit.rule == "author-biography" for hit in hits_on(source, text)) == claimed


@pytest.mark.parametrize(("name", "claimed"), [("comments", True), ("chapter", False)])
def test_a_life_stands_above_the_rules_for_comments(name: str, claimed: bool) -> None:
    life = "Ann Ray is a junior from Ribe who has sailed the mail boat for nine years."
    source = (f"<html><body><article><h1>Harbour vote put off</h1><p>By Ann Ray</p><p>{PROSE}</p>"
              f"<p>{MORE}</p><p>{PROSE[4:]}</p><div>{life}</div></article>"
              f"<div id={name}><p>{PROSE} {MORE} {PROSE}</p></div></body></html>")
    assert any(hit.rule == "author-biography" for hit in hits_on(source, life)) == claimed


@pytest.mark.parametrize(("name", "rule"), [
    ("photocredit", "caption"), ("relatedstories", "related-links"), ("credible", "")])
def test_names_of_elements_that_have_run_together(name: str, rule: str) -> None:
    hits = hits_on(page(f"<p class={name}>Ann Ray of Ribe</p>"), "Ann Ray of Ribe")
    assert [hit.rule for hit in hits][:1] == [rule][:bool(rule)]


def test_a_long_notice_begins_with_what_no_article_does() -> None:
    text = f"We don't have a paywall, and never will. {MORE}"
    assert "long-notice" in {hit.rule for hit in hits_on(page(f"<p>{text}</p>"), text)}
    best = f"Get the best of both worlds on the ice. {MORE}"
    assert not hits_on(page(f"<p>{best}</p>"), best)


@pytest.mark.parametrize(("text", "sure"), [
    ("“The best of it in your inbox every morning. You can unsubscribe at any time,” it says.",
     False),
    ("The best of it in your inbox every morning. You can unsubscribe at any time.", True),
    ("Sign up for our newsletter about the harbour and all that lies in it.", True),
    ("Sign up for our newsletter with one of these:", False),
    ("The letter comes to your inbox every Monday.", False),
])
def test_what_is_said_is_no_sure_prompt(text: str, sure: bool) -> None:
    hits = [hit for hit in hits_on(page(f"<p>{text}</p>"), text)
            if hit.rule == "newsletter-prompt"]
    assert hits
    assert any(hit.sure for hit in hits) == sure


@pytest.mark.parametrize(("text", "claimed"), [
    ("Video: Ann Ray", True), ("Video: 2019 Ann Ray", True), ("Video: 4K/60p", False),
    ("Photos: 48 MP at most", False)])
def test_measures_are_no_credit(text: str, claimed: bool) -> None:
    hits = hits_on(page(f"<ul><li>{text}</li></ul>"), text)
    assert any(hit.rule == "credit" for hit in hits) == claimed


@pytest.mark.parametrize(("line", "text"), [
    ("See the [list of boats](/l) at the quay.", "See the list of boats at the quay."),
    ("![Boats at the quay](/b.jpg)", "Boats at the quay"),
    ("<p><a href=/f>Fish prices fall again</a></p>", "Fish prices fall again"),
    ("https://e.example/?p=7", "https://e.example/?p=7"),
])
def test_what_is_no_bare_link(line: str, text: str) -> None:
    source = line if line[0] == "<" else f"{PROSE}\n\n{line}\n\n[More](/m)\n\n{MORE}"
    assert "bare-link" not in {hit.rule for hit in hits_on(source, text)}


def test_a_wrapper_of_the_article_is_no_box() -> None:
    others = "".join(f"<p><a href=/{i}>The council of town {i} met</a></p>" for i in range(90))
    source = (f"<html><body>{others}<h1>Harbour vote put off</h1><div class='page newsletter'>"
              f"<article><p>{PROSE}</p><p>{MORE}</p><p>{MORE}</p></article>"
              "<p>Sign up for our newsletter</p></div></body></html>")
    assert not [hit for hit in hits_on(source, PROSE) if hit.sure]
    assert [hit for hit in hits_on(source, "Sign up for our newsletter") if hit.sure]


def test_every_rule_has_a_table_row() -> None:
    tabled = {rule for rule, _, _ in CLAIMED + CLAIMED_IN_TEXT} | {"byline", "kicker",
                                                                       "site-repeat"}
    assert {name for name, _ in describe_rules()} <= tabled


def test_every_rule_has_a_look_alike() -> None:
    tabled = {rule for rule, _, _ in UNCLAIMED} | {"bare-link", "byline", "comment-section",
                                                   "contents-list", "kicker", "template",
                                                   "site-repeat"}
    assert {name for name, _ in describe_rules()} <= tabled


def test_rules_are_named_in_their_docstrings() -> None:
    for rule in RULES:
        name, colon, description = (rule.__doc__ or "").partition(": ")
        assert colon, rule
        assert description, rule
        assert name == name.lower().replace(" ", "-"), rule


CREDITED = [
    ("栈桥的修缮工程将于明年春天动工，届时渡轮改停北岸。（责任编辑：周丽）", "（责任编辑：周丽）"),
    ("橋下還將發掘古代渡口遺址，並在原地展出。（編輯：方沛清）1130305", "（編輯：方沛清）1130305"),
    ("（编辑：周丽）栈桥的修缮工程将于明年春天动工，届时渡轮改停北岸。", ""),
    ("责任编辑：周丽（实习生）", ""),
]


@pytest.mark.parametrize(("text", "credit"), CREDITED)
def test_takes_no_more_than_the_credit_behind_a_sentence(text: str, credit: str) -> None:
    above = ["木板已经换过三次，去年冬天一场大风把最外面的两段吹进了海里。"] * 3
    hits = hits_on("\n\n".join(["码头的栈桥", *above, text]), text)
    assert [hit.span and text[slice(*hit.span)] for hit in hits
            if hit.rule == "author-biography"] == [credit or None]


@pytest.mark.parametrize("line", [
    "Figure 2 shows the quay before and after the storm.", "Table 4: 3 of 5 boats were lost",
    "Chart rooms. They are cold in May and warm in June.", "Figures. 12 of them were lost at sea."])
def test_a_figures_number_needs_a_mark_behind_it(line: str) -> None:
    assert "caption-line" not in {hit.rule for hit in hits_on(f"{PROSE}\n\n{line}", line)}


@pytest.mark.parametrize(("line", "times", "claimed"), [
    ("Ann Ray:", 3, False), ("Ann Ray：", 2, False), ("Ann Ray:", 1, True), ("Ann Ray", 3, True)])
def test_an_author_who_speaks_again_and_again_is_no_byline(line: str, times: int,
                                                           claimed: bool) -> None:
    lines = ["Harbour vote put off", "3 May 2024", PROSE, *[line, MORE] * times]
    page = segment(Source("\n\n".join(lines), "text", None, "utf-8"))
    facts = replace(read_facts(page), names=("Ann Ray",), printed=line,
                    byline=Fact("Ann Ray", "printed line", 3))
    hits = find_hits(page, facts, read_page_cues(page))
    assert [hit.block for hit in hits if hit.rule == "byline"] \
        == [3 + 2 * number for number in range(times) if claimed]


BOLD = "<p><b><a href=/o>Man fined for selling a boat, twice</a></b></p>"
SAID = "<p>“It was cold out there and we were glad of the soup,” said Ann Ray.</p>"


@pytest.mark.parametrize(("case", "body", "claimed"), [
    ("between paragraphs", f"{SAID}{BOLD}<p>{PROSE}</p>", True),
    ("two of them", f"{SAID}{BOLD}{BOLD}<p>{PROSE}</p>", True),
    ("in capitals", f"{SAID}{BOLD.upper()}<p>{PROSE}</p>", True),
    ("where nobody is quoted", f"<p>{PROSE}</p>{BOLD}<p>{PROSE}</p>", False),
    ("not in bold", f"{SAID}<p><a href=/o>Man fined for selling a boat, twice</a></p>", False),
    ("with something to see",
     f"{SAID}<p><a href=/o>VIDEO Man fined for a boat, twice</a></p><p>{PROSE}</p>", True),
    ("a word of it", f"{SAID}<p><a href=/o>Video games are sold here</a></p><p>{PROSE}</p>", False),
    ("more words than the link", f"{SAID}{BOLD.replace('<b>', '<b>What became of the ')}{SAID}",
     False),
    ("above a list", f"{SAID}{BOLD}<ul><li>{PROSE}</li></ul>", False),
    ("many of them", f"{SAID}{BOLD * 9}<p>{PROSE}</p>", False),
])
def test_bold_titles_between_paragraphs(case: str, body: str, claimed: bool) -> None:
    markup = f"<html><body><h1>Harbour vote put off</h1><p>{PROSE}</p>{body}</body></html>"
    found = segment(read(markup, url=None, kind="html", options=Options()))
    hits = find_hits(found, read_facts(found), read_page_cues(found))
    assert any(hit.because.startswith("a title's link") for hit in hits) == claimed


def test_an_address_above_the_article_goes() -> None:
    text = f"Fish prices\n\nhttps://e.example/?p=7\n\n{PROSE}"
    assert "bare-link" in {hit.rule for hit in hits_on(text, "https://e.example/?p=7")}
