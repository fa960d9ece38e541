"""Every rule by a table of what looks like something it claims, and is not."""

from __future__ import annotations

import pytest

from cleaner.rules import describe_rules

from .hits import LINKS, MAY, MORE, PROSE, STYLE, hits_on, page

FORMULA = r"\[\text{Depth}=\frac{\text{Cold(days)}}{\text{Salt(grams)}};\quad{}h_{0}=\sqrt{2}\]"
JAPANESE = "港の評議会は火曜日の夜に集まり、古い埠頭をどうするかについて三時間話し合った。" * 8

COOKIES = "These cookies help us understand how our readers come to the harbour, and when they go."

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
    *(("caption-line", f"<ul><li>{line}</li></ul>", line) for line in (
        "Book all you need early (photo, video, flowers, boats)",
        "Your wallet (credit/debit cards, cash, etc.)")),
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
    *(("consent-notice", f"<p>{above}</p><p>{line}</p><p>{below}</p>", line)
      for above, line, below in (
          ("Learn more", "Boats", "Learn more"), (COOKIES, "Boats", MORE),
          (COOKIES, "All rights reserved", COOKIES),
          (COOKIES, "The boats came back from the islands.", COOKIES),
          (COOKIES, "Boats with sails and without them", "Reject all"))),
    ("consent-notice", f"<h3>Of the boats</h3><p>{COOKIES}</p>", "Of the boats"),
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


@pytest.mark.parametrize(("rule", "markup", "text"), UNCLAIMED)
def test_rule_is_not_sure_of_look_alike(rule: str, markup: str, text: str) -> None:
    assert rule not in {hit.rule for hit in hits_on(page(markup), text) if hit.sure}


def test_every_rule_has_a_look_alike() -> None:
    tabled = {rule for rule, _, _ in UNCLAIMED} | {"bare-link", "byline", "comment-section",
                                                   "contents-list", "kicker", "template",
                                                   "site-repeat"}
    assert {name for name, _ in describe_rules()} <= tabled
