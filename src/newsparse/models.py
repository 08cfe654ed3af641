"""What newsparse gives back: frozen values, tuples instead of lists, None or () for "the page does not say"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final, Generic, Literal, TypeVar, overload

import attrs

BlockKind = Literal[
    "paragraph", "heading", "list_item", "blockquote", "table", "code", "caption", "embed", "correction"
]
QuoteKind = Literal["full", "partial", "block"]
Access = Literal["free", "metered", "locked"]
Precision = Literal["day", "minute", "second"]
Fate = Literal["body", "related", "removed", "outside"]

PROSE_KINDS: Final = frozenset({"paragraph", "heading", "list_item", "blockquote", "table", "code"})
"""Kinds of block whose text is part of ``Article.text``."""

PARAGRAPH_BREAK: Final = "\n\n"
"""What stands between two blocks in ``Article.text``."""

_OPENING_MARKS = "\"“”„‟«»‹›‘‚'「『–—―- "
_BREAK = re.compile(r"\s*\n\s*")

Key = TypeVar("Key")
Value = TypeVar("Value")
Default = TypeVar("Default")
Content = TypeVar("Content", covariant=True)


class FrozenMapping(Mapping[Key, Value], Generic[Key, Value]):
    """A small mapping that never changes: hashable, picklable, equal to any mapping with the same items.

    >>> sources = FrozenMapping({"headline": "h1"})
    >>> sources["headline"], len(sources), sources == {"headline": "h1"}
    ('h1', 1, True)
    >>> sources["section"] = "World"
    Traceback (most recent call last):
    ...
    TypeError: 'FrozenMapping' object does not support item assignment
    """

    __slots__ = ("_items",)
    _items: dict[Key, Value]

    def __init__(self, items: Mapping[Key, Value] | None = None) -> None:
        object.__setattr__(self, "_items", dict(items or {}))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a FrozenMapping cannot be changed: {name}")

    def __getitem__(self, key: Key) -> Value:
        return self._items[key]

    def __contains__(self, key: object) -> bool:
        return key in self._items

    def __iter__(self) -> Iterator[Key]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def get(self, key: Key, /) -> Value | None: ...
    @overload
    def get(self, key: Key, /, default: Value | Default) -> Value | Default: ...
    def get(self, key: Key, /, default: Any = None) -> Any:
        """Give the value under a key, or the default; Mapping's own way goes through an exception."""
        return self._items.get(key, default)

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def __reduce__(self) -> tuple[type[FrozenMapping[Key, Value]], tuple[dict[Key, Value]]]:
        return FrozenMapping, (self._items,)

    def __repr__(self) -> str:
        return f"FrozenMapping({self._items!r})"


@attrs.frozen
class Found(Generic[Content]):
    """What an extractor found, and where.

    Args:
        value: the value as the Article will hold it.
        source: the witness: "json-ld headline", "meta og:title", "h1", "title", "url", "text line 1" …
        raw: what stood there before it was normalised.
        rule: the row that chose it, such as "headline.h1".
        precision: dates only: "day", "minute" or "second".

    >>> Found("Rain", source="h1", rule="headline.h1").value
    'Rain'
    >>> Found("Rain")
    Traceback (most recent call last):
    ...
    TypeError: Found.__init__() missing 1 required positional argument: 'source'
    """

    value: Content
    source: str
    raw: str = ""
    rule: str = ""
    precision: Precision | None = None


@attrs.frozen
class Evidence:
    """Where a field's value came from: its witness, what stood there, and the rule that chose it.

    Args:
        source: the witness: "json-ld headline", "meta og:title", "h1", "block 7", "text line 1", "site row" …
        raw: what stood there before it was normalised; "" where the witness has no words of its own.
        rule: the row that chose it, such as "headline.h1"; "" where an extractor of the caller's names none.
        precision: "day", "minute" or "second" for a date; None for every other field.

    >>> import newsparse
    >>> newsparse.parse("<title>Rain</title><h1>Rain</h1>").evidence["headline"]
    Evidence(source='h1', raw='Rain', rule='headline.h1', precision=None)
    >>> newsparse.parse("<title>Rain</title>").evidence.get("published") is None
    True
    """

    source: str
    raw: str = ""
    rule: str = ""
    precision: Precision | None = None


def _frozen_evidence(items: Mapping[str, Evidence]) -> FrozenMapping[str, Evidence]:
    return FrozenMapping(items)


@attrs.frozen
class Author:
    r"""A person who wrote the story.

    Args:
        name: the name alone, in normal case: no role, no handle, no "By".
        role: "Political Editor", when the page says so.
        url: absolute http(s) address of the author's page.

    >>> import newsparse
    >>> newsparse.parse_text("Rain\n\nBy Ada Ng, Weather Editor\n\nIt rained all day in the valley.").authors
    (Author(name='Ada Ng', role='Weather Editor', url=None),)
    """

    name: str
    role: str | None = None
    url: str | None = None


@attrs.frozen
class Image:
    """A picture of the story.

    Args:
        url: absolute http(s) address of its largest version; never fetched.
        alt: the alternative text, or None.
        caption: the words printed with it, without the credit, or None.
        credit: who took it, or whose it is, without "Photo:"; None where the page does not say.

    >>> Image("https://post.example/bridge.jpg", caption="The old bridge.").credit is None
    True
    """

    url: str
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None


@attrs.frozen
class Link:
    """A link inside a block.

    Args:
        text: the words it stands on, a part of the block's text.
        url: absolute http(s) address.

    >>> Link("the report", "https://post.example/report").text
    'the report'
    """

    text: str
    url: str


@attrs.frozen
class Block:
    """One block of the body, in reading order.

    Args:
        kind: what the block is; see ``BlockKind``.
        text: its words, without a newline.
        level: 1 to 6 for a heading, else None.
        links: the links inside it.
        index: number of the source block it comes from, among the blocks of the story's container.

    >>> import newsparse
    >>> newsparse.parse_text("It rained all day in the valley.").body
    (Block(kind='paragraph', text='It rained all day in the valley.', level=None, links=(), index=0),)
    """

    kind: BlockKind
    text: str
    level: int | None = None
    links: tuple[Link, ...] = ()
    index: int = 0


@attrs.frozen(kw_only=True)
class Quote:
    """One quoted run and who said it.

    Args:
        text: the exact slice ``[start:end]`` of the text, outer marks left outside.
        start: offset of its first character, in characters of ``Article.text`` (or of the text given).
        end: offset behind its last character.
        kind: "full", "partial" (a fragment inside the writer's own clause) or "block" (a block quote
            or a turn of a transcript, without marks).
        speaker: the fullest name the text gives that person, without role words; else ``speaker_text``; else None.
        speaker_text: the source as it is written there: "He", "NATO General Secretary Jens Stoltenberg".
        cue: the word that ties the quote to its source: "said", "according to".
        attribution: number of the utterance; the halves of a split quote share it.

    >>> import newsparse
    >>> [quote] = newsparse.extract_quotes("“We are glad,” said Henrik Dahl.", language="en")
    >>> quote.speaker, quote.cue, quote.start, quote.end
    ('Henrik Dahl', 'said', 1, 13)
    >>> newsparse.extract_quotes("They sang “The Long Road”.", language="en")
    ()
    """

    text: str
    start: int
    end: int
    kind: QuoteKind = "full"
    speaker: str | None = None
    speaker_text: str | None = None
    cue: str | None = None
    attribution: int = 0

    @property
    def paragraphs(self) -> tuple[str, ...]:
        r"""The quote's paragraphs, without the marks that open each of them.

        >>> Quote(text="We won.\n\n“They lost.", start=0, end=19).paragraphs
        ('We won.', 'They lost.')
        """
        first, *rest = _BREAK.split(self.text)
        return (first, *(paragraph.lstrip(_OPENING_MARKS) for paragraph in rest))


@attrs.frozen
class Related:
    r"""A link to another story, inside this one or directly under it.

    Args:
        title: the other story's headline as the link words it.
        url: its absolute http(s) address, or None when only text was given.
        label: the words in front of it: "READ MORE".
        index: number of the source block it stood in.

    >>> import newsparse
    >>> text = "It rained all day in the valley.\n\nREAD MORE: Why the river rose\n\nThe sun came out at noon."
    >>> newsparse.parse_text(text).related
    (Related(title='Why the river rose', url=None, label='READ MORE', index=1),)
    """

    title: str
    url: str | None = None
    label: str | None = None
    index: int = 0


@attrs.frozen
class Removed:
    r"""A block that is no part of the body, and the rule that took it out.

    Args:
        text: its words, without a newline.
        rule: noun and case, such as "share.bar"; a block that became a field has "field.headline" and the like.
        index: number of the source block, among the blocks of the story's container, from 0.

    >>> import newsparse
    >>> newsparse.parse_text("It rained all day in the valley.\n\nShare This Article").removed
    (Removed(text='Share This Article', rule='share.bar', index=1),)
    """

    text: str
    rule: str
    index: int


@attrs.frozen
class LiveEntry:
    """One entry of a live blog: ``article.body[start:stop]``.

    Args:
        published: when it was written, in the same form as ``Article.published``; None where the page does not say.
        headline: the entry's own, or None.
        start: place in ``Article.body`` of its first block, from 0.
        stop: place behind its last block.

    >>> entry = LiveEntry(published=None, headline="Bridge closed", start=2, stop=4)
    >>> entry.stop - entry.start
    2
    """

    published: datetime | None
    headline: str | None
    start: int
    stop: int


@attrs.frozen(kw_only=True)
class Article:
    """A news page, read. None or () means that the page does not say.

    Args:
        headline: as a reader sees it: no site name, no section suffix, no kicker.
        alternative_headline: a second headline that differs from the first.
        kicker: the label above the headline.
        standfirst: the summary below the headline; a body block only where it is the first paragraph.
        section: the most specific desk: "World".
        section_path: the way to it: ("News", "World").
        authors: the people who wrote it, roles and links apart.
        byline: the line as it is printed.
        agency: "Reuters", when a wire wrote it.
        dateline: "LONDON".
        published: aware when the page gives an offset, else naive; midnight when it gives only a day.
        modified: likewise, when the page says it was changed later.
        language: BCP 47 language of the story: "en", "pt-br" as "pt".
        publisher: the paper's name.
        url: the address the caller gave.
        canonical_url: the address the page gives itself.
        description: the summary the page gives to machines.
        keywords: topics, split and without doubles.
        images: pictures of the story.
        body: the story's blocks in reading order.
        quotes: who said what; offsets into ``text``.
        related: links to other stories inside the story and directly under it.
        removed: the ledger: every other block of the story's container, with the rule that took it out.
        live: entries of a live blog.
        access: "free", "metered" or "locked", as the page declares it.
        evidence: for each field that has a value, where it came from; for an empty body, that there is no story.
        truncated: which limit cut the page short.

    >>> import newsparse
    >>> article = newsparse.parse("<title>Rain</title><h1>Rain</h1><p>It rained all day in the valley of the Ouse.")
    >>> article.headline, article.text, article.published, article.keywords
    ('Rain', 'It rained all day in the valley of the Ouse.', None, ())
    """

    headline: str | None = None
    alternative_headline: str | None = None
    kicker: str | None = None
    standfirst: str | None = None
    section: str | None = None
    section_path: tuple[str, ...] = ()
    authors: tuple[Author, ...] = ()
    byline: str | None = None
    agency: str | None = None
    dateline: str | None = None
    published: datetime | None = None
    modified: datetime | None = None
    language: str | None = None
    publisher: str | None = None
    url: str | None = None
    canonical_url: str | None = None
    description: str | None = None
    keywords: tuple[str, ...] = ()
    images: tuple[Image, ...] = ()
    body: tuple[Block, ...] = ()
    quotes: tuple[Quote, ...] = ()
    related: tuple[Related, ...] = ()
    removed: tuple[Removed, ...] = ()
    live: tuple[LiveEntry, ...] = ()
    access: Access | None = None
    evidence: Mapping[str, Evidence] = attrs.field(factory=dict, converter=_frozen_evidence)
    truncated: str | None = None

    @property
    def text(self) -> str:
        r"""The body as one string: what quote offsets refer to.

        >>> Article(body=(Block("paragraph", "One."), Block("caption", "A cat."), Block("paragraph", "Two."))).text
        'One.\n\nTwo.'
        """
        return prose(self.body)


def prose(body: tuple[Block, ...]) -> str:
    """Join the blocks that are prose by one blank line; captions, embeds and corrections are not.

    >>> prose((Block("heading", "Why", level=2), Block("correction", "This article was amended.")))
    'Why'
    """
    return PARAGRAPH_BREAK.join([block.text for block in body if block.kind in PROSE_KINDS])


@attrs.frozen
class Verdict:
    r"""The fate of one block of the page, and the rule that decided it.

    Args:
        index: number of the block among the story's source blocks; negative when it stands outside the story.
        text: the block's words.
        fate: "body", "related", "removed", or "outside" for a block that is not in the story's container.
        rule: "body.paragraph", "share.bar", "field.headline" …

    >>> import newsparse
    >>> newsparse.explain_text("It rained all day in the valley.\n\nShare This Article").blocks[1]
    Verdict(index=1, text='Share This Article', fate='removed', rule='share.bar')
    """

    index: int
    text: str
    fate: Fate
    rule: str


@attrs.frozen
class Candidate:
    """One answer a field could have had: its evidence, its value, and why it lost (None for the winner).

    >>> import newsparse
    >>> for candidate in newsparse.explain("<title>Rain | The Post</title><h1>Rain</h1>").fields["headline"]:
    ...     print(candidate.source, "|", candidate.value, "|", candidate.lost)
    h1 | Rain | None
    title | Rain | The Post | a witness that is trusted more answered
    """

    value: Any
    source: str
    raw: str
    rule: str
    lost: str | None = None


def _frozen_candidates(items: Mapping[str, tuple[Candidate, ...]]) -> FrozenMapping[str, tuple[Candidate, ...]]:
    return FrozenMapping(items)


@attrs.frozen(kw_only=True)
class Explanation:
    """How a page was read.

    Args:
        article: the result.
        blocks: every block of the page, in order, with its fate and rule.
        fields: for each field its candidates, the winner first.

    >>> import newsparse
    >>> explanation = newsparse.explain("<h1>Rain</h1><p>It rained all day in the valley of the Ouse.")
    >>> explanation.article.headline, [verdict.fate for verdict in explanation.blocks]
    ('Rain', ['removed', 'body'])
    """

    article: Article
    blocks: tuple[Verdict, ...]
    fields: Mapping[str, tuple[Candidate, ...]] = attrs.field(converter=_frozen_candidates)
