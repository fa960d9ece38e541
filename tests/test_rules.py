"""Every rule by a table of what it claims, in markup and in texts."""

from __future__ import annotations

import pytest

from cleaner.rules import RULES, describe_rules

from .hits import LINKS, LISTED, MORE, PROSE, STYLE, hits_on, page

COOKIES = "These cookies help us understand how our readers come to the harbour, and when they go."

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
    *(("consent-notice", f"<h3>Privacy settings</h3><p>{COOKIES}</p><p>Boats</p><p>{COOKIES}</p>",
       line) for line in ("Privacy settings", "Boats")),
    ("consent-notice", f"<p>{COOKIES}</p><p>Boats</p><p>Reject all</p>", "Boats"),
    ("consent-notice", "<p>We and our 80 partners keep what we know of your device, in order to:",
     "We and our 80 partners keep what we know of your device, in order to:"),
    ("consent-notice", ("<p>The Post asks for your consent to use your personal data to:</p>"
                        "<ul><li>Measure content performance</ul>"),
     "The Post asks for your consent to use your personal data to:"),
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
    ("labelled-link", ("<h2>More fish recipes you'll love</h2><ul><li><a href=/f>Cold Cod Pie</a>"
                       "<li><a href=/g>Smoked Eel Soup</a></ul>"), "Smoked Eel Soup"),
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

GALLERY = '[gallery ids="12,14,19" size="large"]'

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


@pytest.mark.parametrize(("rule", "markup", "text"), CLAIMED)
def test_rule_claims(rule: str, markup: str, text: str) -> None:
    assert rule in {hit.rule for hit in hits_on(page(markup), text)}


@pytest.mark.parametrize(("rule", "lines", "text"), CLAIMED_IN_TEXT)
def test_rule_claims_in_text(rule: str, lines: str, text: str) -> None:
    source = f"Harbour vote put off\n\n{PROSE}\n\n{lines}\n\n{MORE}"
    assert rule in {hit.rule for hit in hits_on(source, text)}


def test_every_rule_has_a_table_row() -> None:
    tabled = {rule for rule, _, _ in CLAIMED + CLAIMED_IN_TEXT} | {"byline", "kicker",
                                                                       "site-repeat"}
    assert {name for name, _ in describe_rules()} <= tabled


def test_rules_are_named_in_their_docstrings() -> None:
    for rule in RULES:
        name, colon, description = (rule.__doc__ or "").partition(": ")
        assert colon, rule
        assert description, rule
        assert name == name.lower().replace(" ", "-"), rule
