"""A story that nobody ever wrote, and everything there is to know about it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from random import Random
from typing import Final, Literal

import attrs

from benchmarks.synthetic.vocabulary import Vocabulary

PassageKind = Literal["paragraph", "heading"]

SPOKEN_SHARE: Final = 0.3
"""Paragraphs in which somebody speaks: in saved news stories it is a quarter to a third."""
HEADING_EVERY: Final = 7
"""Paragraphs between two subheads."""
FIRST_DAY: Final = datetime(2021, 1, 4, 6, tzinfo=UTC)


@attrs.frozen
class Spoken:
    """What somebody says in a story: the words between the marks, and the speaker's name."""

    text: str
    speaker: str


@attrs.frozen
class Passage:
    """One paragraph or subhead of a story."""

    kind: PassageKind
    text: str
    spoken: tuple[Spoken, ...] = ()


@attrs.frozen
class RelatedStory:
    """Another story that this one points to."""

    title: str
    url: str


@attrs.frozen(kw_only=True)
class Story:
    """A story, before it is laid out."""

    language: str
    publisher: str
    host: str
    url: str
    section_path: tuple[str, ...]
    headline: str
    standfirst: str
    author: str
    job: str
    published: datetime
    keywords: tuple[str, ...]
    caption: str
    passages: tuple[Passage, ...]
    related: tuple[RelatedStory, ...]

    @property
    def section(self) -> str:
        """The desk it belongs to."""
        return self.section_path[-1]


def story(random: Random, words: Vocabulary, *, paragraphs: int) -> Story:
    """Tell a story of so many paragraphs."""
    headline = words.filled(random.choice(words.headlines), random)
    path = random.choice(words.sections)
    zone = timezone(timedelta(hours=random.choice((0, 1, 2))))
    published = (FIRST_DAY + timedelta(minutes=random.randrange(3_000_000))).astimezone(zone)
    publisher = f"{random.choice(words.places)} {random.choice(('Courier', 'Tribune', 'Gazette', 'Echo'))}"
    host = f"www.{slug(publisher)}.example"
    desk = "/".join(slug(part) for part in path)
    titles = random.sample(words.related, 3)
    return Story(
        language=words.language,
        publisher=publisher,
        host=host,
        url=f"https://{host}/{desk}/{published:%Y/%m/%d}/{slug(headline)}",
        section_path=path,
        headline=headline,
        standfirst=random.choice(words.standfirsts),
        author=words.person(random),
        job=words.job,
        published=published,
        keywords=tuple(random.sample(words.keywords, 3)),
        caption=words.filled(words.caption, random),
        passages=tuple(passages(random, words, paragraphs)),
        related=tuple(RelatedStory(title, f"https://{host}/{desk}/{slug(title)}") for title in titles),
    )


def passages(random: Random, words: Vocabulary, count: int) -> Iterator[Passage]:
    """Give paragraphs, some of them spoken, with a subhead now and then; no sentence stands twice."""
    told: set[str] = set()
    quotations = shuffled(words.quotations, random)
    subheads = shuffled(words.subheads, random)
    for number in range(count):
        if number and number % HEADING_EVERY == 0 and subheads:
            yield Passage("heading", subheads.pop())
        if number and quotations and random.random() < SPOKEN_SHARE:
            yield spoken_passage(random, words, quotations.pop())
        else:
            sentences = [fresh_sentence(random, words, told) for _ in range(random.randrange(1, 4))]
            yield Passage("paragraph", " ".join(sentences))


def spoken_passage(random: Random, words: Vocabulary, quotation: str) -> Passage:
    """Let somebody say something, in one of the language's ways to print it."""
    form = random.choice(words.speech)
    person = words.person(random)
    opening, closing = words.quotation_marks
    text = form.format(
        open=opening,
        close=closing,
        quotation=quotation,
        person=person,
        role=random.choice(words.roles),
        day=random.choice(words.days),
    )
    start = text.index(opening) + len(opening)
    return Passage("paragraph", text, (Spoken(text[start : text.index(closing, start)].strip(), person),))


def fresh_sentence(random: Random, words: Vocabulary, told: set[str]) -> str:
    """Give a sentence that the story does not have yet."""
    while True:
        sentence = words.filled(random.choice(words.sentences), random)
        if sentence not in told:
            told.add(sentence)
            return sentence


def shuffled(items: tuple[str, ...], random: Random) -> list[str]:
    """Give the items in another order."""
    return random.sample(items, len(items))


def slug(text: str) -> str:
    """Write words as an address has them.

    >>> slug("Ferry stays in dock, again")
    'ferry-stays-in-dock-again'
    """
    letters = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in text.lower())
    return "-".join(letters.split())
