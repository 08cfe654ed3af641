"""A page as plain values: what the one walk saw, with no tree left in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final, Literal, NamedTuple
from urllib.parse import urljoin, urlsplit

import attrs

from newsparse.errors import InputTypeError
from newsparse.limits import DEFAULT_LIMITS, Limits
from newsparse.models import BlockKind, FrozenMapping

Door = Literal["html", "text"]
Attributes = Mapping[str, str | None]

_TOKEN: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_NAMING: Final = frozenset(
    ("class", "id", "role", "itemprop", "aria-label", "data-component", "data-testid", "data-type")
)
"""Attributes whose words say what an element is for."""
_NAMES_LIMIT: Final = 1000
"""Characters of these attributes that are read; generated class lists run longer and say no more."""

_SLUG_HYPHENS: Final = 6
"""Hyphens in an id that is a heading's words ("a-new-look-for-her-photo-shoot") and names no part of the page."""

_PLAIN_URL: Final = re.compile(r"https?://[a-z0-9.-]*[a-z0-9](?::\d{1,5})?(?:/[!-~]*)?")
"""Addresses that need no second look: nearly all that pages write in full."""
_ORIGIN: Final = re.compile(r"https?://[a-z0-9.-]*[a-z0-9](?::\d{1,5})?(?=/|$)")
"""Scheme and host of an address: what stands before a path that begins at the root."""

_NOTHING: Final[frozenset[str]] = frozenset()
_NO_NUMBERS: Final[frozenset[int]] = frozenset()


class Region:
    """An element with text in it: its tag, its attributes, and the region around it.

    Regions are shared by the blocks in them; ``tokens`` is worked out when first asked for. The figures are filled in
    once, while the story is looked for: ``first`` and ``last`` number the blocks inside, ``chars`` counts their
    characters, ``prose`` weighs the running text. ``furniture`` names what it was found to be instead of a part of the
    story ("rail.cards"); it is empty for what is none, and None as long as nobody asked. ``around``
    names the furniture that the elements around it make of it, ``inner`` remembers ``inner_tokens``, and ``known``,
    one mapping for the whole page, the words of the names that were split before: half of them stand there twice.

    >>> Region(None, "div", {"class": "story-text"}).tokens == {"story", "text"}
    True
    """

    __slots__ = (
        *("_tokens", "around", "attributes", "chars", "first", "furniture", "inner", "known", "last", "parent"),
        *("prose", "tag"),
    )

    def __init__(self, parent: Region | None, tag: str, attributes: Attributes) -> None:
        self.parent = parent
        self.tag = tag
        self.attributes = attributes
        self.first = self.last = -1
        self.chars = 0
        self.prose = 0.0
        self.furniture: str | None = None
        self.around: str | None = None
        self.inner: frozenset[str] | None = None
        self._tokens: frozenset[str] | None = None
        self.known: dict[str, frozenset[str]] = parent.known if parent is not None else {}

    @property
    def tokens(self) -> frozenset[str]:
        """The words of its class, id and kindred attributes, in lower case.

        >>> sorted(Region(None, "div", {"class": "shareBar is-top"}).tokens)
        ['bar', 'is', 'share', 'top']
        """
        tokens = self._tokens
        if tokens is None:
            named = names_of(self.attributes)
            tokens = self.known.get(named)
            if tokens is None:
                tokens = self.known[named] = words_of(named)
            self._tokens = tokens
        return tokens

    @property
    def inner_tokens(self) -> frozenset[str]:
        """The words of this element and of those around it, up to the story's container, which is left out.

        >>> body = Region(None, "body", {"class": "post"})
        >>> sorted(Region(Region(body, "div", {"class": "box"}), "p", {"class": "intro"}).inner_tokens)
        ['box', 'intro']
        """
        unknown = []
        region: Region | None = self
        while region is not None and region.inner is None and region.parent is not None:
            unknown.append(region)
            region = region.parent
        tokens = (region.inner if region is not None else None) or _NOTHING
        for region in reversed(unknown):
            own = region.tokens
            tokens = region.inner = tokens | own if own else tokens
        return tokens

    def up(self) -> Iterator[Region]:
        """Go through this region and the ones around it, innermost first.

        >>> [region.tag for region in Region(Region(None, "main", {}), "div", {}).up()]
        ['div', 'main']
        """
        region: Region | None = self
        while region is not None:
            yield region
            region = region.parent

    def __repr__(self) -> str:
        return f"Region({self.tag!r}, {dict(self.attributes)!r})"


def names_of(attributes: Attributes) -> str:
    """Give the values of class, id and kindred attributes, which say what an element is for, in one string.

    >>> names_of({"class": "share-bar", "href": "/x", "id": "top"}), names_of({"href": "/x"})
    ('share-bar top', '')
    >>> names_of({"id": "she-came-to-the-photo-call-in-plum"})
    ''
    """
    if _NAMING.isdisjoint(attributes):
        return ""
    if len(attributes) == 1 and "id" not in attributes:  # a class, as a rule
        (value,) = attributes.values()
        return value or ""
    return " ".join(
        [
            value
            for name, value in attributes.items()
            if value and name in _NAMING and (name != "id" or value.count("-") < _SLUG_HYPHENS)
        ]
    )


def words_of(named: str) -> frozenset[str]:
    """Split the names of an element at hyphens and capitals, in lower case.

    >>> sorted(words_of("article__readMore")), words_of("")
    (['article', 'more', 'read'], frozenset())
    """
    words = named[:_NAMES_LIMIT].replace("-", " ").replace("_", " ")
    if not words.islower():  # capitals to split at
        words = " ".join(_TOKEN.findall(words)).lower()
    return frozenset(words.split())


new_tuple: Final = tuple.__new__
"""Makes a named tuple of all its values in order; its own constructor costs twice as much."""


class SourceLink(NamedTuple):
    """A link inside a source block: its words, and its address as the page writes it."""

    text: str
    href: str


class SourceBlock(NamedTuple):
    """A run of text between two block-level edges of the page (or a paragraph of scraped text).

    Args:
        number: its place among all blocks of the page, from 0, in reading order.
        kind: what its tags say it is; "paragraph" for anything without a kind of its own.
        text: its words in one line, never empty.
        region: the innermost element around it.
        level: 1 to 6 for a heading, else None.
        links: the links in it.
        link_chars: how many characters of ``text`` are links.
        bold_chars: how many are bold.
        marks: names of the site rows that select it ("drop", "body").

    >>> from newsparse.page import read
    >>> block = read("<h1>Rain</h1><p>It rained <b>all day</b>.</p>").blocks[1]
    >>> block.number, block.kind, block.text, block.bold_chars
    (1, 'paragraph', 'It rained all day.', 7)
    """

    number: int
    kind: BlockKind
    text: str
    region: Region
    level: int | None = None
    links: tuple[SourceLink, ...] = ()
    link_chars: int = 0
    bold_chars: int = 0
    marks: frozenset[str] = _NOTHING

    @property
    def tokens(self) -> frozenset[str]:
        """Class and id words of the elements between the block and the story's container (or the body)."""
        return self.region.inner_tokens

    def inside(self, *tags: str) -> bool:
        """Say whether the block stands inside an element of one of these tags."""
        return any(region.tag in tags for region in self.region.up())


class SourceImage(NamedTuple):
    """A picture: its attributes, the region it stands in, and the number of the block that follows it."""

    attributes: Attributes
    region: Region
    before: int


class SourceTime(NamedTuple):
    """A ``<time>``: its ``datetime``, words, own region, and the number of the block it stands in or before."""

    datetime: str
    text: str
    region: Region
    before: int


class ScriptDate(NamedTuple):
    """A name in a script that means the day of publication, and the text it stands for."""

    name: str
    value: str


class HeadLink(NamedTuple):
    """A ``<link>``: its ``rel`` in lower case, its address as written, and its other attributes."""

    rel: str
    href: str
    attributes: Attributes


class Story(NamedTuple):
    """Where the story stands: ``page.blocks[start:stop]``, and the element found to hold its text.

    ``start`` takes in the headline and the lines between it and the text, ``stop`` the lines directly under it.
    ``text`` numbers the first block of running text and the one behind the last; ``doubles`` the blocks whose words
    stand in the story a second time. ``told`` says where the text comes from if the page itself shows none:
    "json-ld articleBody".

    >>> from newsparse.page import read
    >>> page = read("<h1>Rain</h1><p>It rained all day in the valley of the river Ouse.</p>")
    >>> page.story.start, page.story.stop, page.story.told
    (0, 2, None)
    """

    start: int
    stop: int
    container: Region | None
    text: tuple[int, int] | None = None
    doubles: frozenset[int] = _NO_NUMBERS
    told: str | None = None


NO_STORY: Final = Story(0, 0, None)


class House(NamedTuple):
    """What a site's record says of all its pages, apart from rows of CSS and XPath.

    Args:
        suffixes: what the site puts behind its headlines, without the mark in between.
        timezone: the IANA name of the clock that its dates show when they name none.
        phrases: lines that are no part of any story; "*" at an end stands for whatever comes there.

    >>> House(suffixes=("Harbour Post",)).timezone is None
    True
    """

    suffixes: tuple[str, ...] = ()
    timezone: str | None = None
    phrases: tuple[str, ...] = ()


NO_HOUSE: Final = House()


@attrs.frozen(kw_only=True, eq=False)
class Page:
    """What was read of one page. Plain values only: strings, tuples, mappings.

    Args:
        door: "html", or "text" for text that somebody had already scraped.
        url: the address the caller gave.
        base_url: what relative addresses are relative to.
        fetched: when the page was fetched, if the caller says so: nothing is published later.
        language: primary subtag of the story's language ("en"), declared or guessed; it chooses the rule tables.
        declared_language: the language as the page (or the caller) declares it ("en-GB"), or None.
        title: words of ``<title>``, entities decoded, in one line.
        metas: ``<meta>`` contents by name, in lower case, in page order; microdata under "itemprop:…".
        links: the ``<link>`` elements.
        linked_data: schema.org objects of the JSON-LD scripts, graphs and lists flattened, in page order.
        script_dates: days of publication that scripts name, looked for only where metas and linked data name none.
        times: the ``<time>`` elements.
        images: the pictures.
        blocks: every block of the page.
        story: which of them are the story's.
        selected: what a site's rows selected, by field; a headline given to ``parse_text`` is in it too.
        house: what a site's record says of its titles, its clock and its phrases.
        limits: the limits the page was read under.
        truncated: which of them cut it short.
        answers: what extractors asked of the page and share; see ``newsparse.extract.shared``.

    >>> from newsparse.page import read
    >>> page = read("<title>Rain</title><meta name='author' content='Ada Ng'><h1>Rain</h1>", url="https://post.example/a/b")
    >>> page.title, page.metas["author"], page.absolute("c"), page.blocks[0].kind, page.story_blocks
    ('Rain', ('Ada Ng',), 'https://post.example/a/c', 'heading', ())
    """

    door: Door = "html"
    url: str | None = None
    base_url: str | None = None
    fetched: datetime | None = None
    language: str | None = None
    declared_language: str | None = None
    title: str | None = None
    metas: Mapping[str, tuple[str, ...]] = attrs.field(factory=FrozenMapping)
    links: tuple[HeadLink, ...] = ()
    linked_data: tuple[Mapping[str, Any], ...] = ()
    script_dates: tuple[ScriptDate, ...] = ()
    times: tuple[SourceTime, ...] = ()
    images: tuple[SourceImage, ...] = ()
    blocks: tuple[SourceBlock, ...] = ()
    story: Story = NO_STORY
    selected: Mapping[str, tuple[str, ...]] = attrs.field(factory=FrozenMapping)
    house: House = NO_HOUSE
    limits: Limits = DEFAULT_LIMITS
    truncated: str | None = None
    answers: dict[object, Any] = attrs.field(factory=dict, init=False, repr=False)

    def meta(self, *names: str) -> tuple[str, str] | None:
        """Give the first of these metas that says something, as (name, content), or None.

        >>> Page(metas={"og:title": ("Rain",)}).meta("twitter:title", "og:title")
        ('og:title', 'Rain')
        >>> Page().meta("og:title") is None
        True
        """
        for name in names:
            for content in self.metas.get(name, ()):
                if content:
                    return name, content
        return None

    @property
    def story_blocks(self) -> tuple[SourceBlock, ...]:
        """The blocks of the story's container, headline and lines under it included."""
        return self.blocks[self.story.start : self.story.stop]

    def absolute(self, address: str | None) -> str | None:
        r"""Make an address absolute; None for one that is not http(s), or broken, or relative to nothing.

        >>> Page(base_url="https://example.org/a/").absolute("b?c=1#d")
        'https://example.org/a/b?c=1#d'
        >>> Page(base_url="https://example.org/a/").absolute(" /b c\n.html ")
        'https://example.org/b%20c.html'
        >>> Page(base_url="https://example.org/").absolute("javascript:alert(1)") is None
        True
        >>> Page().absolute("/a") is None
        True
        """
        return absolute_url(address, self.base_url)


def check_url(url: object) -> None:
    """Refuse the address of a page that is no str, such as the URL object of an HTTP client.

    >>> check_url("https://example.org/"), check_url(None)
    (None, None)
    >>> check_url(b"https://example.org/")
    Traceback (most recent call last):
    ...
    newsparse.errors.InputTypeError: url must be a str or None, not bytes: decode it
    """
    if url is not None and not isinstance(url, str):
        remedy = "decode it" if isinstance(url, bytes) else "pass str(url)"
        raise InputTypeError(f"url must be a str or None, not {type(url).__name__}: {remedy}")


def check_options(
    *,
    url: object,
    fetched: object,
    language: object,
    limits: object,
    encoding: object = None,
    headline: object = None,
) -> None:
    """Refuse options of another type with an error that says what to pass; the page itself is checked elsewhere.

    >>> check_options(url=None, fetched=None, language="de", limits=DEFAULT_LIMITS)
    >>> check_options(url=None, fetched="2024-03-05", language=None, limits=DEFAULT_LIMITS)
    Traceback (most recent call last):
    ...
    newsparse.errors.InputTypeError: fetched must be a datetime or None, not str
    """
    check_url(url)
    for name, value, example in (("encoding", encoding, "utf-8"), ("headline", headline, "Rain")):
        if value is not None and not isinstance(value, str):
            raise InputTypeError(f"{name} must be a str such as {example!r}, or None, not {type(value).__name__}")
    if fetched is not None and not isinstance(fetched, datetime):
        raise InputTypeError(f"fetched must be a datetime or None, not {type(fetched).__name__}")
    if language is not None and not isinstance(language, str):
        raise InputTypeError(f"language must be a str such as 'en', or None, not {type(language).__name__}")
    if not isinstance(limits, Limits):
        raise InputTypeError(f"limits must be newsparse.Limits(…), not {type(limits).__name__}")


def absolute_url(address: str | None, base_url: str | None) -> str | None:
    """Make an address absolute against a base; None where ``Page.absolute`` gives None.

    >>> absolute_url("/rain", "https://post.example/news/"), absolute_url("/rain", None)
    ('https://post.example/rain', None)
    """
    if not address:
        return None
    if _PLAIN_URL.fullmatch(address):
        return address
    address = address.strip().replace(" ", "%20")
    if not address.isprintable():  # browsers drop line ends and controls, too
        address = "".join(filter(str.isprintable, address))
    try:
        if address[:8].lower().startswith(("http://", "https://")):
            joined = address
        elif not base_url:
            return None
        elif address[:1] == "/" and address[1:2] != "/" and "/." not in address and (origin := _ORIGIN.match(base_url)):
            joined = origin[0] + address
            if _PLAIN_URL.fullmatch(joined):
                return joined
        else:
            joined = urljoin(base_url, address)
        parts = urlsplit(joined)
        return joined if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None
