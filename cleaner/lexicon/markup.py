"""The words that class names, ids, roles and tags are made of, by family.

An element belongs to a family when a word of its class, id, role, itemprop or data-testid is in
the family's list. Families are bits of one integer, so that "within a comment" is one AND.
"""

from __future__ import annotations

FAMILIES: dict[str, str] = {
    "article": "article articles story post entry hentry blogpost blogposting newsarticle posting "
    "articlebody storybody postbody postcontent articlecontent articletext entrycontent beitrag "
    "artikel articulo nota noticia materia",
    "content": "content body main richtext prose maincontent bodytext bodycopy copy contenttext "
    "inhalt contenido cuerpo corps contenu texte texto paragraph paragraphs",
    "comment": "comment comments commentlist respond reply replies disqus discussion discussions "
    "coral spotim openweb commenting commentform thread fbcomments kommentar kommentare "
    "commentaires comentarios commenti responses reactions livefyre vuukle hyvor "
    "kommentarer kommentarfelt kommentti kommentit reacties",
    "share": "share sharing social socials addthis addtoany sharedaddy sharebar facebook twitter "
    "whatsapp linkedin pinterest telegram reddit sharethis print follow socialmedia shares shariff "
    "partager compartir teilen condividi bookmark mailto "
    "sharebuttons sharebtn socialbar socialshare sharelist delknapp delknappar",
    "related": "related recommended recommendations recommendation recommend recirc recirculation "
    "readmore more morefrom similar popular trending mostread latest recent next prev previous "
    "taboola outbrain revcontent mgid zergnet suggested suggestions also upnext readnext "
    "relacionadas relacionados associes lire verwandte linklist mostpopular jp relatedposts "
    "yarpp further "
    "relaterat relaterade relatert relaterte relateret relaterede gerelateerd leesook mestlast "
    "mestlest "
    "relatedstories relatednews relatedcontent relatedarticles morestories mostviewed alsoread "
    "readalso",
    "teaser": "teaser teasers card cards thumb thumbnail thumbnails excerpt loop river feed tile "
    "tiles grid listing archive posts promo promos promobox latestnews item items list",
    "newsletter": "newsletter newsletters subscribe signup subscription mailchimp convertkit "
    "formkit optin mailing sailthru mailinglist emailsignup klaviyo hubspot mailerlite mailpoet "
    "sendinblue ck tinypass newsletterform abo lettre infolettre cta newsletterbox "
    "newsletterteaser nieuwsbrief nyhetsbrev nyhedsbrev uutiskirje bulten lettreinfo hirlevel",
    "ad": "ad ads advert adverts advertisement advertising advertorial sponsor sponsored sponsors "
    "banner banners dfp gpt leaderboard billboard anzeige werbung publicidad publicite pubblicita "
    "adsense adslot adbox admanager skyscraper mpu googlead commercial adunit adcontainer "
    "annons annonser annonse annonsering annonce annoncer reklame mainos mainokset auglysing",
    "consent": "cookie cookies consent gdpr onetrust didomi qc quantcast cookiebot ccpa "
    "cookieconsent usercentrics trustarc ot iubenda cookiebanner privacy cmpbox privacygate "
    "privacywall",
    "paywall": "paywall piano regwall gate gated meter metered premium subscriber subscribers "
    "locked restricted plus registration",
    "account": "login signin register account logged user member members auth password",
    "nav": "nav navbar menu menus navigation breadcrumb breadcrumbs submenu megamenu skip subnav "
    "pagination pager tabs tab dropdown topnav hamburger navi sitemap menuitem toolbar",
    "header": "header masthead topbar head topline siteheader mainheader",
    "footer": "footer colophon foot bottom siteheader sitefooter pagefooter after",
    "sidebar": "sidebar aside rail secondary tertiary widget widgets side textwidget sidebars "
    "complementary barre seitenleiste rightcol leftcol",
    "byline": "author authors byline bylines writer contributor contributors reporter vcard autor "
    "autoren auteur auteurs autore autores autori forfatter forfattare journalist writers "
    "authorname authornames authorlink postauthor articleauthor yazar yazaradi redaktor autorzy "
    "kirjoittaja szerzo skribent penulis firma firmas firmante "
    "storybyline articlebyline",
    "bio": "bio biography authorbox profile avatar aboutauthor authorbio gravatar "
    "autorenbox autoreninfo autorenprofil "
    "staffprofile authorprofile authordescription",
    "date": "date time published posted updated datetime timestamp pubdate modified datepublished "
    "datemodified datum fecha dateline postdate datestamp publish "
    "storydate articledate",
    "meta": "meta info metadata details kicker eyebrow category categories postmeta section rubrik "
    "entrymeta label labels subject overline",
    "tags": "tag tags topics topic keywords taxonomy tagged hashtags tagcloud "
    "schlagworte schlagwort stichworte emneord nyckelord amnesord asiasanat avainsanat taglist",
    "title": "title headline heading hed titre titulo titel pagetitle entrytitle posttitle "
    "storyheadline articleheadline articletitle storytitle newstitle",
    "standfirst": "standfirst dek deck subtitle subheadline subhead lead lede intro summary "
    "description chapo chapeau subhed subheading strapline bajada bajadas vorspann teasertext "
    "ingress entradilla entradillas sommario sumario sumarios synopsis preamble introduction "
    "leadtext subtitol subtitols "
    "entradeta subtit subtitulo sottotitolo occhiello soustitre untertitel unterzeile perex "
    "zajawka onderkop podnaslov podnadpis anons spot uvod "
    "storydeck articledeck articlesubtitle",
    "caption": "caption captions credit credits figcaption attribution legend legende podpis "
    "bildunterschrift piedefoto thumbcaption imagecaption photocaption captiontext bildtext "
    "imgdesc imagedesc picdesc photodesc imgcaption mediacaption "
    "doctitre docdescriptif cutline cutlines "
    "billedtekst bildetekst bildnachweis bildquelle bijschrift fotobijschrift kuvateksti "
    "myndatexti "
    "photocredit photocredits imagecredit imgcredit mediacredit photosource imagesource",
    "picture": "figure photo photos image images img picture pictures media thumb foto bild",
    "gallery": "gallery galleries carousel slider slick swiper flexslider owl slideshow lightbox "
    "slide slides fotorama galerie galeria photogallery glide splide diaporama fancybox",
    "modal": "modal popup overlay dialog tooltip drawer offcanvas alert notification toast "
    "interstitial popover notice ipp",
    "hidden": "hidden hide invisible visuallyhidden screenreader sronly sr nocontent noprint print",
    "toc": "toc contents tableofcontents inhaltsverzeichnis sommaire indice ez",
    "box": "box infobox factbox callout highlight panel accordion faq aside sidebox inset "
    "keypoints takeaways infokasten faktabox fact facts question answer note encadre "
    "expandable toggle "
    "faktaruta faktarute faktaboks faktalaatikko infoboks",
    "quote": "pullquote quote quotes pull blockquote citation zitat cita",
    "embed": "embed embedded tweet instagram youtube video player audio podcast tiktok iframe "
    "embeds videoplayer vimeo",
    "form": "form input field fields search searchform contact checkbox submit label captcha",
    "legal": "legal disclaimer terms copyright disclosure policy corrections",
    "live": "live liveblog liveticker ticker livefeed",
    "rating": "rating ratings stars vote votes poll survey feedback likes like quiz",
    "product": "product products shop store price cart buy deal deals commerce affiliate",
    "event": "event events calendar job jobs stock stocks weather",
}

TAGS: dict[str, tuple[str, ...]] = {
    "article": ("article",),
    "main": ("content",),
    "nav": ("nav",),
    "header": ("header",),
    "footer": ("footer",),
    "aside": ("sidebar",),
    "figure": ("caption",),
    "figcaption": ("caption",),
    "form": ("form",),
    "dialog": ("modal",),
    "time": ("date",),
    "blockquote": ("quote",),
}

BIT: dict[str, int] = {name: 1 << i for i, name in enumerate(FAMILIES)}
"""The bit of each family."""

TAG_FAMILIES: tuple[str, ...] = ("li", "table", "figure", "blockquote", "aside", "article", "main",
                                 "header", "footer", "form", "nav", "link", "details", "noscript",
                                 "concealed", "template", "dl")
BIT.update({f"<{name}>": 1 << (len(FAMILIES) + i) for i, name in enumerate(TAG_FAMILIES)})

WORD_BITS: dict[str, int] = {}
for _name, _words in FAMILIES.items():
    for _word in _words.split():
        WORD_BITS[_word] = WORD_BITS.get(_word, 0) | BIT[_name]

TAG_BITS = {tag: sum(BIT[f] for f in families) for tag, families in TAGS.items()}
for _tag, _as in {"li": "li", "table": "table", "figure": "figure", "figcaption": "figure",
                  "blockquote": "blockquote", "aside": "aside", "article": "article",
                  "main": "main", "header": "header", "footer": "footer", "form": "form",
                  "nav": "nav", "a": "link", "details": "details", "noscript": "noscript",
                  "template": "template", "dl": "dl"}.items():
    TAG_BITS[_tag] = TAG_BITS.get(_tag, 0) | BIT[f"<{_as}>"]
