"""Names that publishing systems give to what stands around a story: share bars, related boxes, adverts and so on.

A name is a word of a class, id, role or test attribute, parted at hyphens, underscores and capitals.
"""

from __future__ import annotations

from math import inf
from typing import Final

from newsparse.rules.rule import Record

_PARTED: Final = str.maketrans("-_/.", "    ")


class Names(Record):
    """A row of names; it hits an element that has one of the words, or all words of one of the pairs.

    Args:
        name: what the element is.
        words: any one of these is enough.
        pairs: words that only say it together, the rarer one first: it is the one that is looked up.
        unless: words beside which the others mean something else.
        most: characters of running text; an element with more of it is none of these, whatever its name.
        example: an attribute it hits.
        spares: attributes it leaves alone.
        why: the reason the row is there.
        language: where the words are used; any language unless it says so.

    >>> row = Names(name="share.bar", words=frozenset({"sharing"}), pairs=(("share", "bar"),),
    ...             example="share-bar", spares=("share-price",), why="buttons, not words")
    >>> row.hits("share-bar"), row.hits("sharing"), row.hits("share-price")
    (True, True, False)
    """

    words: frozenset[str]
    pairs: tuple[tuple[str, str], ...] = ()
    unless: frozenset[str] = frozenset()
    most: float = inf

    def hits(self, text: str) -> bool:
        """Say whether the attribute names such an element."""
        return self.names(frozenset(text.lower().translate(_PARTED).split()))

    def names(self, tokens: frozenset[str]) -> bool:
        """Say whether an element with these words in its attributes is such an element."""
        if not self.unless.isdisjoint(tokens):
            return False
        return not self.words.isdisjoint(tokens) or any(
            first in tokens and second in tokens for first, second in self.pairs
        )


class Element(Record):
    """A row for one tag of HTML; it hits the tag's name.

    >>> row = Element(name="menu.nav", tag="nav", example="nav", spares=("main",), why="a menu")
    >>> row.hits("nav"), row.hits("navy")
    (True, False)
    """

    tag: str
    most: float = inf

    def hits(self, text: str) -> bool:
        """Say whether this is the tag."""
        return text.lower() == self.tag


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple([(first, second) for first, _, second in (pair.partition("+") for pair in text.split())])


COMMENTS: Final = (
    Names(
        name="comments.section",
        words=_words(
            "comments commentlist disqus livefyre viafoura kommentare commentaires comentarios commenti "
            "reacties komentarze kommentarer respond"
        ),
        pairs=_pairs(
            "comment+list comment+form comment+body comment+section comment+area comment+user comment+box leave+comment"
        ),
        unless=_words("match ticker liveticker"),
        example="comments-area",
        spares=("commentary-page", "comment-is-free", "live-match-comments"),
        why="what readers write under a story can be longer than the story; comments on a match are the story",
    ),
)
"""Elements that hold readers' words; they are no part of the story however much of the page they fill."""

CAPTIONS: Final = (
    Names(
        name="caption.words",
        most=500,
        words=_words(
            "caption captions figcaption credit credits bildunterschrift legende legenda didascalia bildtext "
            "photocredit imagecredit mediainfo imageinfo"
        ),
        pairs=_pairs(
            "media+info image+info photo+info foto+info credit+image desc+image desc+img desc+photo copyright+image copyright+photo copyright+bild"
        ),
        example="wp-caption-text",
        spares=("capital",),
        why="what stands under a picture belongs to the picture",
    ),
    Names(
        name="caption.picture",
        most=400,
        words=_words("image img photo foto picture bild"),
        unless=_words("text body content article block paragraph list gallery"),
        example="newsitem-image",
        spares=("text-and-image", "imagery"),
        why="an element named for a picture holds the picture and what is said of it",
    ),
)
"""Elements that hold the words under a picture."""

EMBEDS: Final = (
    Names(
        name="embed.post",
        words=frozenset(),
        pairs=_pairs(
            "twitter+tweet instagram+media tiktok+embed bluesky+embed fb+post reddit+embed telegram+post twitter+video"
        ),
        example="twitter-tweet",
        spares=("twitter-share",),
        why="posts of other sites, as their embedding code marks them",
    ),
)
"""Elements that hold a post of another site."""

NOTICES: Final = (
    Names(
        name="notice.overlay",
        words=_words("cookie cookies cookielaw cookielawinfo consent gdpr modal popup overlay lightbox onetrust"),
        example="cookie-banner",
        spares=("cook-book",),
        why="notices laid over the page are the site's words, not the story's",
    ),
)
"""Elements laid over the page."""

NAMED: Final = (
    *COMMENTS,
    Names(
        name="share.bar",
        most=200,
        words=_words(
            "sharebar sharebuttons sharing share socials addtoany addthis sharethis sharedaddy sharer rrssb "
            "ssba swp socialmedia"
        ),
        pairs=_pairs("social+links social+media social+icons social+buttons social+bar social+list social+follow"),
        unless=_words("price prices market index capital"),
        example="article-share",
        spares=("share-price", "social-affairs"),
        why="buttons that pass the story on are no words of it",
    ),
    Names(
        name="share.follow",
        most=300,
        words=_words("followus"),
        pairs=_pairs("follow+us follow+button follow+links google+news whatsapp+channel"),
        example="follow-us-box",
        spares=("follow-up",),
        why="invitations to the paper's pages elsewhere",
    ),
    Names(
        name="related.box",
        most=1500,
        words=_words(
            "related relateds relatedposts relatedarticles readnext seealso crosslink crosslinks linkbox onward recirc relacionadas"
        ),
        pairs=_pairs(
            "read+next read+also stories+more more+from more+on see+also further+reading next+up "
            "like+also similar+articles similar+posts"
        ),
        example="related-stories",
        spares=("relation", "read-time"),
        why="boxes of other stories stand between the paragraphs of this one",
    ),
    Names(
        name="related.read_more",
        most=150,
        words=_words("readmore"),
        pairs=_pairs("read+more"),
        example="read-more-link",
        spares=("moreover", "read-time"),
        why="a link to another story; with running text in it, the name is that of a button that unfolds the text",
    ),
    Names(
        name="rail.teasers",
        words=_words(
            "recommended recommendation recommendations recirculation promo promos promobox carousel sidebar aside rail"
        ),
        pairs=_pairs("may+you"),
        example="sidebar",
        spares=("side", "promotion"),
        why="rails carry headlines and sentences of other stories",
    ),
    Names(
        name="most_read.box",
        words=_words("trending popular mostread mostpopular mostviewed latest"),
        pairs=_pairs(
            "mais+lidas mas+leidas plus+lus plus+lues piu+letti meest+gelezen meist+gelesen mest+last mest+lest most+read most+viewed most+popular most+shared top+stories more+news"
        ),
        example="most-popular",
        spares=("population", "most-recent-update"),
        why="lists of the whole page, the same under every story",
    ),
    Names(
        name="advert.stories",
        words=_words("outbrain taboola zergnet revcontent plista"),
        example="taboola-below-article",
        spares=("board",),
        why="paid links that look like stories",
    ),
    Names(
        name="teaser.text",
        words=_words("teaser teasers teasertext"),
        example="teaser-list",
        spares=("teased",),
        why="sentences of other stories; right under the headline it is this story's own",
    ),
    Names(
        name="menu.links",
        words=_words(
            "menu nav navigation navbar masthead breadcrumb breadcrumbs pagination pager paginator footer submenu"
        ),
        pairs=_pairs("prev+next skip+link site+header"),
        example="main-menu",
        spares=("menus-recipe", "navigator"),
        why="ways through the site",
    ),
    Names(
        name="newsletter.box",
        most=500,
        words=_words("newsletter newsletters signup mailchimp optin subscribe subscription nieuwsbrief"),
        pairs=_pairs("sign+up letter+news email+form push+notification"),
        example="newsletter-signup",
        spares=("news-letters-page",),
        why="offers of letters, alerts and subscriptions",
    ),
    *NOTICES,
    Names(
        name="notice.box",
        most=600,
        words=_words("regwall placeholder login signin register tooltip"),
        pairs=_pairs("sign+in log+in paywall+message paywall+notice paywall+banner paywall+overlay paywall+prompt"),
        example="login-box",
        spares=("logistics", "paywall-content"),
        why="what the site asks its readers to do before they may go on",
    ),
    Names(
        name="advert.slot",
        most=150,
        words=_words(
            "ad ads advert adverts advertisement advertising adslot adunit adsbygoogle dfp mpu anzeige werbung "
            "sponsored sponsor publicidad publicite reklama"
        ),
        example="ad-slot",
        spares=("adventure", "head"),
        why="adverts and the words that mark them",
    ),
    Names(
        name="author.box",
        most=1500,
        words=_words("authorbox authorbio authorinfo bio biography"),
        pairs=_pairs(
            "author+box bio+author author+info author+card profile+author description+author job+author about+author "
            "authors+about author+about details+author writer+profile writer+bio reporter+info reporter+profile"
        ),
        example="author-bio",
        spares=("article-author-quote", "biology"),
        why="who wrote it is told in fields of its own",
    ),
    Names(
        name="tags.list",
        most=200,
        words=_words("tags taglist tagcloud hashtags keywords topics"),
        pairs=_pairs("tag+list tags+post categories+post category+list tags+article tags+links cat+links"),
        example="article-tags",
        spares=("stage", "vintage"),
        why="topics of the story, as links",
    ),
    Names(
        name="player.controls",
        most=500,
        words=_words("jwplayer vjs videoplayer audioplayer player brightcove playlist"),
        pairs=_pairs("video+player audio+player listen+article speech+text control+bar control+panel"),
        example="video-player",
        spares=("players-of-the-year",),
        why="labels and controls of players",
    ),
    Names(
        name="tools.bar",
        most=200,
        words=_words("toolbar toolbox toolbelt printbtn fontsize bookmark utility"),
        pairs=_pairs(
            "font+size text+resizer print+button article+tools article+actions action+bar save+article copy+link"
        ),
        example="article-tools",
        spares=("tool-test", "fixed-tab-size text-ltr", "text-resize"),
        why="widgets that print, save or enlarge the story",
    ),
    Names(
        name="contents.table",
        most=600,
        words=_words("toc tableofcontents"),
        pairs=_pairs("table+contents jump+links"),
        example="toc-list",
        spares=("stock",),
        why="a list of the story's own headings",
    ),
    Names(
        name="donation.appeal",
        most=900,
        words=_words("donate donation donations"),
        example="donation-box",
        spares=("contributors",),
        why="appeals for money",
    ),
    Names(
        name="appeal.box",
        most=900,
        words=_words("cta calltoaction"),
        pairs=_pairs("call+action"),
        example="widget-cta-letter",
        spares=("octave", "action-shot"),
        why="a call to action asks for money, an address or a visit; its paragraphs are not the story's",
    ),
    Names(
        name="credit.attribution",
        most=400,
        words=_words("attribution signoff"),
        unless=_words("quote blockquote pullquote quotation"),
        example="Attribution_content",
        spares=("quote-attribution", "attributes"),
        why="who reported, wrote and edited is told in fields of its own; under a quotation it names the speaker",
    ),
    Names(
        name="advert.affiliate",
        most=1000,
        words=frozenset(),
        pairs=_pairs("affiliate+text affiliate+disclosure affiliate+disclaimer affiliate+notice affiliate+info"),
        example="affiliate-text",
        spares=("affiliate-network", "has-affiliate-links"),
        why="what the paper earns from its readers' purchases is small print, however long",
    ),
    Names(
        name="citation.box",
        most=400,
        words=frozenset(),
        pairs=_pairs("cite+article cite+how suggested+citation"),
        example="cite-article",
        spares=("article-references-citation", "incite-article"),
        why="how to quote the story is no part of it",
    ),
    Names(
        name="feedback.box",
        most=400,
        words=_words("feedback"),
        pairs=_pairs("error+report mistake+report typo+report fehler+melden"),
        example="article-feedback",
        spares=("feedbacks", "error-margin"),
        why="what readers are asked to tell the paper, mistakes above all",
    ),
    *CAPTIONS,
    *EMBEDS,
    Names(
        name="facts.box",
        words=_words("factbox infobox faktenbox faktabox infokasten contentbox zusatzinfo"),
        pairs=_pairs("fact+box info+box facts+box additional+info verdict+claim claim+review claim+box"),
        example="article-factbox",
        spares=("facts-checked",),
        why="boxes set beside the text repeat or explain; the story reads on around them",
    ),
    Names(
        name="hidden.label",
        most=300,
        words=_words("visuallyhidden screenreader"),
        pairs=_pairs("sr+only visually+hidden screen+reader hidden+is"),
        example="sr-only",
        spares=("hide-and-seek",),
        why="words for screen readers name the page's parts; hidden ones nobody sees",
    ),
)
"""Names whose elements are no part of the story, running text included, unless they hold half of it."""

LINES: Final = (
    Names(
        name="byline.line",
        words=_words(
            "byline bylines author authors autor autores autoren auteur auteurs autore autori textauthor timestamp date "
            "dates pubdate publishdate published updated posted time datetime meta postmeta readtime"
        ),
        pairs=_pairs("reading+time read+time entry+meta meta+post"),
        example="entry-meta",
        spares=("overtime",),
        why="who wrote it and when is told in fields of its own",
    ),
    Names(
        name="kicker.line",
        words=_words("kicker eyebrow category categories rubric overline topic tag label labels flag badge"),
        example="article-kicker",
        spares=("stage",),
        why="the desk's name above the headline",
    ),
    Names(
        name="widget.line",
        words=_words(
            "button buttons btn icon icons social counter count votes rating poll quiz survey tooltip dropdown cta"
        ),
        example="btn-primary",
        spares=("buttoned",),
        why="words on buttons",
    ),
    Names(
        name="gallery.line",
        words=_words(
            "gallery slideshow slider swiper thumbnails thumbs lightbox media image img photo picture video "
            "audio podcast embed"
        ),
        example="photo-gallery",
        spares=("galleries-of-london",),
        why="counters and titles of galleries and players",
    ),
    Names(
        name="notice.line",
        words=_words("copyright disclaimer disclosure affiliate print source sources"),
        example="article-copyright",
        spares=("copy",),
        why="small print",
    ),
)
"""Names whose short lines are no part of the story; running text in them stays."""

STANDFIRSTS: Final = (
    Names(
        name="standfirst.line",
        words=_words(
            "standfirst dek deck subtitle subtitles subheadline subheading subhead subline heading excerpt summary "
            "strapline untertitel unterzeile soustitre sottotitolo subtitulo ondertitel podtytul "
            "undertittel undertitel underrubrik copete bajada entradilla ingress manchet preamble zajawka"
        ),
        example="article-standfirst",
        spares=("lead", "intro"),
        why="a summary of the story is a field of its own; what is called lead or intro is its first paragraph",
    ),
)
"""Names of the summary between headline and text."""

ELEMENTS: Final = (
    Element(name="rail.aside", tag="aside", example="aside", spares=("article",), why="HTML: beside the main matter"),
    Element(name="menu.nav", tag="nav", example="nav", spares=("main",), why="HTML: a section of links"),
    Element(
        name="menu.footer", tag="footer", example="footer", spares=("header",), why="HTML: about the section, not of it"
    ),
    Element(
        name="widget.form", tag="form", most=1000, example="form", spares=("fieldset",), why="HTML: fields to fill in"
    ),
    Element(name="widget.button", tag="button", example="button", spares=("a",), why="HTML: something to press"),
    Element(name="notice.dialog", tag="dialog", example="dialog", spares=("div",), why="HTML: a window over the page"),
)
"""Tags whose elements hold what is not the story's, whatever they are called."""
