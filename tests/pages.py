"""A page that the tests are about, in the forms in which people hold one."""

PARAGRAPHS = (
    ("The harbour of Ostwick froze over on Tuesday for the first time in sixty years, and the "
     "ferries to the islands stayed at their moorings until the early afternoon."),
    ("“We broke the ice with the pilot boat, then with shovels,” said Marit Holm, who has run the "
     "harbour office since 2009. “By noon there were more people on the quay than in the church.”"),
    ("The meteorological office expects the frost to last until the weekend. Schools on the "
     "islands will stay closed, and the post is to be flown in by helicopter from the mainland."),
)
HTML = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Harbour freezes over - The Ostwick Post</title>
<meta property="article:published_time" content="2021-02-09T15:40:00+00:00"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<main><article><h1>Harbour freezes over</h1>
<p class="byline">By <a rel="author" href="/a/1">Jo Lund</a></p>
<p>{PARAGRAPHS[0]}</p><h2>Shovels</h2><p>{PARAGRAPHS[1]}</p>
<ul><li>Ferries: from 14:00</li><li>Post: by air</li></ul><p>{PARAGRAPHS[2]}</p></article></main>
<footer><p>© 2021 The Ostwick Post</p></footer></body></html>
"""
TEXT = "\n\n".join(("Harbour freezes over", "By Jo Lund", "February 9, 2021", *PARAGRAPHS))
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00"
