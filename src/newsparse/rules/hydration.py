"""Names that publishing systems give to the parts of a story in the state that a page's scripts start from.

A name is a word of a key (``bodyHtml``) or of a type (``"__typename": "ParagraphBlock"``), parted at hyphens,
underscores and capitals, in lower case.
"""

from __future__ import annotations

from typing import Final

from newsparse.rules.furniture import Names
from newsparse.rules.rule import Record


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple([(first, second) for first, _, second in (pair.partition("+") for pair in text.split())])


class Kind(Record):
    """A row for a kind of text; it hits a type of node that is named so.

    Args:
        name: what the node is.
        tag: the tag of HTML that means the same.
        types: its names, in lower case and in one word.
        example: a type it hits.
        spares: types it leaves alone.
        why: the reason the row is there.
        language: where the names are used.

    >>> row = Kind(name="kind.code", tag="pre", types=frozenset({"codeblock"}), example="code-block",
    ...            spares=("barcode",), why="lines of a program")
    >>> row.hits("code-block"), row.hits("barcode")
    (True, False)
    """

    tag: str
    types: frozenset[str]

    def hits(self, text: str) -> bool:
        """Say whether a node of this type is of the kind."""
        return text.replace("-", "").replace("_", "").lower() in self.types


TEXTS: Final = (
    Names(
        name="key.text",
        words=_words(
            "text html content contents body value rendered raw paragraph paragraphs elements items blocks components "
            "children nodes fragments data model fields props texte texto testo"
        ),
        example="body-html",
        spares=("caption", "id"),
        why="what a node says stands under a word for text or for parts",
    ),
)
"""Keys that text stands under."""

HEADLINES: Final = (
    Names(
        name="key.headline",
        words=_words("headline headlines title heading titel titre titulo titolo tytul tittel rubrik"),
        unless=_words("sub seo og meta type color image alt tag id"),
        example="headline",
        spares=("subtitle", "title-color", "name"),
        why="it names the story that the object is",
    ),
)
"""Keys that a headline stands under."""

ADDRESSES: Final = (
    Names(
        name="key.address",
        words=_words("url uri href link slug permalink path canonical"),
        unless=_words("image icon logo"),
        example="canonical-url",
        spares=("image-url", "linked"),
        why="what has an address is a page of its own",
    ),
)
"""Keys that a page's address stands under."""

ASIDES: Final = (
    Names(
        name="key.summary",
        words=_words(
            "description descriptions summary excerpt teaser abstract standfirst dek deck leadtext leadin subheadline "
            "subtitle kicker"
        ),
        example="meta-description",
        spares=("body", "text"),
        why="a summary is no part of the text, and has a field of its own",
    ),
    Names(
        name="key.machines",
        words=_words("alt seo og meta metadata schema jsonld query mutation css style styles script scripts tracking"),
        example="alt-text",
        spares=("text", "model"),
        why="words for machines, and what they run",
    ),
    Names(
        name="key.picture",
        words=_words("caption captions credit credits copyright image images photo photos picture pictures"),
        unless=_words("text body content contents html blocks"),
        example="caption",
        spares=("text-and-images",),
        why="what is said of a picture",
    ),
    Names(
        name="key.interface",
        words=_words("translations translation i18n l10n locale locales messages labels settings config legal terms"),
        example="translations",
        spares=("message",),
        why="words of buttons and notices",
    ),
    Names(
        name="key.people",
        words=_words("author authors contributors creator creators byline bylines publisher organization"),
        example="authors",
        spares=("authorship",),
        why="lives of those who wrote the story",
    ),
)
"""Keys and types under which no text of the story stands, besides those that name furniture of pages."""

FACTS: Final = (
    Names(
        name="fact.modified",
        words=_words("updated modified lastmodified"),
        pairs=_pairs("update+date modification+date update+time"),
        unless=_words("by is has status"),
        example="updated-at",
        spares=("is-updated", "update"),
        why="when the story was changed",
    ),
    Names(
        name="fact.published",
        words=_words("published pubdate"),
        pairs=_pairs("publish+date publication+date publish+time display+date date+published"),
        unless=_words("by is has status un"),
        example="published-at",
        spares=("is-published", "publisher", "created-at"),
        why="when the story came out; when it was begun says nothing",
    ),
    Names(
        name="fact.author",
        words=_words("author authors byline bylines journalists writers autor autores auteur auteurs autoren"),
        unless=_words("id ids url slug image show has"),
        example="authors",
        spares=("author-id", "show-author"),
        why="who wrote the story",
    ),
    Names(
        name="fact.section",
        words=_words("section category rubric ressort rubrik channel seccion sezione"),
        unless=_words("id ids url slug"),
        example="primary-section",
        spares=("section-id", "sections"),
        why="the desk; lists of desks are menus",
    ),
    Names(
        name="fact.keywords",
        words=_words("tags keywords topics"),
        unless=_words("id ids url slug meta ad ads"),
        example="tags",
        spares=("ad-tags", "tag"),
        why="the topics of the story",
    ),
    Names(
        name="fact.image",
        words=frozenset(),
        pairs=_pairs("hero+image lead+image main+image featured+image cover+image hero+picture lead+picture"),
        unless=_words("id ids caption credit alt"),
        example="hero-image",
        spares=("image-caption", "hero-image-id"),
        why="the picture over the story",
    ),
    Names(
        name="fact.description",
        words=_words("lead lede standfirst dek description excerpt summary abstract"),
        unless=_words("image seo meta og id"),
        example="standfirst",
        spares=("lead-image", "seo-description"),
        why="what the story is about",
    ),
)
"""Keys of what else an object with the story's headline says of it."""

NAMES: Final = ("name", "title", "displayName", "fullName", "label", "headline")
"""Keys that the name of a person, a desk or a topic stands under."""

KINDS: Final = (
    Kind(
        name="kind.paragraph",
        tag="p",
        types=_words("p paragraph paragraphblock textparagraph textblock block para coreparagraph"),
        example="Paragraph",
        spares=("paragraphs", "text"),
        why="running text",
    ),
    Kind(
        name="kind.heading",
        tag="h2",
        types=_words(
            "heading header headline headingblock coreheading subheading subheadline subhead crosshead crossheading "
            "title subtitle zwischentitel intertitre h1 h2 h3 h4 h5 h6 heading1 heading2 heading3 heading4 heading5 "
            "heading6"
        ),
        example="heading-2",
        spares=("head", "headings"),
        why="a heading among the text",
    ),
    Kind(
        name="kind.quotation",
        tag="blockquote",
        types=_words("blockquote quote quotation quoteblock corequote citation zitat"),
        example="block_quote",
        spares=("quotes", "pullquote"),
        why="words of others, set apart",
    ),
    Kind(
        name="kind.list",
        tag="ul",
        types=_words(
            "ul ol list listblock corelist unorderedlist orderedlist bulletlist bulletedlist numberedlist olist ulist"
        ),
        example="bullet_list",
        spares=("listing",),
        why="its parts are items",
    ),
    Kind(
        name="kind.item",
        tag="li",
        types=_words("li listitem corelistitem oli uli"),
        example="list-item",
        spares=("item",),
        why="an item of a list",
    ),
    Kind(
        name="kind.code",
        tag="pre",
        types=_words("pre code codeblock preformatted"),
        example="code_block",
        spares=("barcode", "embed"),
        why="lines of a program, or verse",
    ),
)
"""Types of the nodes that text is made of."""

INLINE: Final = (
    Kind(
        name="kind.inline",
        tag="span",
        types=_words(
            "text span fragment leaf link hyperlink a b i em strong bold italic u underline sup sub br linebreak "
            "hardbreak entityhyperlink mark s"
        ),
        example="text",
        spares=("paragraph", "image"),
        why="a run of words inside a paragraph",
    ),
)
"""Types of the nodes that paragraphs are made of."""
