"""All Hypothesis strategies: the words, values and pages that tests are made of."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TypeVar, get_args

import attrs
from hypothesis import strategies as st

from newsparse.models import (
    Access,
    Article,
    Author,
    Block,
    BlockKind,
    Evidence,
    Image,
    Link,
    LiveEntry,
    Precision,
    Quote,
    QuoteKind,
    Related,
    Removed,
)
from newsparse.text import normal

Item = TypeVar("Item")

LINE_FIELDS = (
    *("headline", "alternative_headline", "kicker", "standfirst", "section", "byline", "agency", "dateline"),
    *("language", "publisher", "description", "truncated"),
)
MARKUP = "<>&\"'`*_[]()#|~\\!-+=.:;/ "
"""Characters that mean something to HTML, Markdown or JSON, offered more often than chance would."""


def lines() -> st.SearchStrategy[str]:
    """Text as the models hold it: one clean line that says something."""
    letters = st.characters(exclude_categories=("Cs", "Cc", "Cn"))
    return st.text(letters | st.sampled_from(MARKUP), min_size=1, max_size=60).map(tidy).filter(bool)


def tidy(text: str) -> str:
    """Clean text as the engine does, without white space of any script at its ends."""
    return normal(text).strip()


def addresses() -> st.SearchStrategy[str]:
    """Absolute http(s) addresses, with the characters that trip writers up."""
    path = st.text("abcXYZ019-_.~%&=?#()/", max_size=20)
    return path.map("https://paper.example/{}".format)


def moments() -> st.SearchStrategy[datetime]:
    """Dates with and without an offset."""
    offsets = st.integers(-14 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))
    return st.datetimes(timezones=st.none() | st.just(UTC) | offsets)


def blocks() -> st.SearchStrategy[Block]:
    """Blocks of every kind; links stand on words of the block, or on words that are gone."""

    @st.composite
    def block(draw: st.DrawFn) -> Block:
        kind = draw(st.sampled_from(get_args(BlockKind)))
        text = draw(lines())
        level = draw(st.integers(1, 6)) if kind == "heading" else None
        link_words = st.sampled_from(text.split()) | lines()
        links = draw(st.lists(st.builds(Link, link_words, addresses()), max_size=2))
        return Block(kind, text, level=level, links=tuple(links), index=draw(st.integers(0, 500)))

    return block()


def articles() -> st.SearchStrategy[Article]:
    """Articles with anything in any field: valid values, though no page may ever have held them together."""
    maybe_line = st.none() | lines()
    maybe_moment = st.none() | moments()
    maybe_address = st.none() | addresses()
    number = st.integers(0, 500)
    evidence = st.builds(Evidence, lines(), lines(), lines(), st.none() | st.sampled_from(get_args(Precision)))
    quotes = st.builds(
        Quote,
        text=lines(),
        start=number,
        end=number,
        kind=st.sampled_from(get_args(QuoteKind)),
        speaker=maybe_line,
        speaker_text=maybe_line,
        cue=maybe_line,
        attribution=number,
    )
    return st.builds(
        Article,
        **dict.fromkeys(LINE_FIELDS, maybe_line),
        section_path=tuples_of(lines()),
        authors=tuples_of(st.builds(Author, lines(), maybe_line, maybe_address)),
        published=maybe_moment,
        modified=maybe_moment,
        url=maybe_address,
        canonical_url=maybe_address,
        keywords=tuples_of(lines()),
        images=tuples_of(st.builds(Image, addresses(), maybe_line, maybe_line, maybe_line)),
        body=tuples_of(blocks()),
        quotes=tuples_of(quotes),
        related=tuples_of(st.builds(Related, lines(), maybe_address, maybe_line, number)),
        removed=tuples_of(st.builds(Removed, lines(), lines(), number)),
        live=tuples_of(st.builds(LiveEntry, maybe_moment, maybe_line, number, number)),
        access=st.none() | st.sampled_from(get_args(Access)),
        evidence=st.dictionaries(st.sampled_from(["headline", "published", "section"]), evidence),
    )


def articles_with_address() -> st.SearchStrategy[Article]:
    """The same, each with an address: what is not the story's own is the caller's."""
    return st.builds(lambda article, url: attrs.evolve(article, url=url), articles(), addresses())


def tuples_of(items: st.SearchStrategy[Item]) -> st.SearchStrategy[tuple[Item, ...]]:
    """A few of them, as the models hold them."""
    return st.lists(items, max_size=3).map(tuple)


PIECES = (
    *(
        "<p>",
        "</p>",
        "<div class='article-body'>",
        "</div>",
        "<a href='/x'>",
        "</a>",
        "<b>",
        "</b>",
        "<i>",
        "<br>",
        "<br/>",
    ),
    *(
        "<h1>",
        "</h1>",
        "<h2 id=x>",
        "</h3>",
        "<ul><li>",
        "<li>",
        "</ul>",
        "<table><tr><td>",
        "<td>",
        "</table>",
        "<blockquote>",
    ),
    *(
        "<article>",
        "</article>",
        "<nav>",
        "</nav>",
        "<aside class='related'>",
        "</aside>",
        "<figure>",
        "<figcaption>",
        "</figure>",
    ),
    *(
        "<img src=a.jpg alt='A cat'>",
        "<script>if (a<b) {}</script>",
        "<style>p{}</style>",
        "<!-- note -->",
        "<![CDATA[x]]>",
    ),
    *(
        "<svg><title>t</title></svg>",
        "<template><p>x</p></template>",
        "<noscript><img></noscript>",
        "<form>",
        "<button>Share</button>",
    ),
    *(
        "<pre>",
        "</pre>",
        "<select><option>A",
        "<time datetime='2026-03-04'>",
        "</time>",
        "<meta name=author content='Ada Brook'>",
    ),
    *("<title>Rain | News | The Tide</title>", "<html lang=de>", "<body>", "</body>", "<head>", "<base href='//[::1'>"),
    *(
        "&amp;",
        "&amp;quot;",
        "&#0;",
        "&#x1F600;",
        "&nbsp;",
        "&notanentity;",
        "<",
        ">",
        '"',
        "“",
        "”",
        "‘",
        "’",
        "«",
        "»",
        "\x00",
        "\x0b",
    ),
    *(
        "READ MORE: Ferry returns to the island",
        "Share This Article",
        "By Ada Brook",
        "4 March 2026",
        "he said",
        "\n\n",
        " | ",
        " - ",
    ),
    *(
        "“We waited,” said Ada Brook.",
        "The ferry came back to the island on Monday after the storm had passed.",
        "雨が降った。",
        "مطر",
    ),
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Rain",'
    '"author":["A",{"name":null}],</script>',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Rain",'
    '"datePublished":"2026-03-04T10:00:00Z"}</script>',
)
"""Bits of pages that trip parsers up when they meet: unclosed, misnested, glued, out of place."""


def messy_html() -> st.SearchStrategy[str]:
    """HTML as the web has it: unclosed, misnested, with stray entities, scripts, marks and any character between."""
    return st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=60).map("".join)


def messy_bytes() -> st.SearchStrategy[bytes]:
    """The same in some charset or other, cut anywhere; or no page at all."""
    charsets = st.sampled_from(("utf-8", "latin-1", "utf-16", "cp1252", "shift_jis"))
    encoded = st.builds(lambda html, charset: html.encode(charset, "replace"), messy_html(), charsets)
    return st.binary(max_size=200) | st.builds(lambda html, cut: html[cut:], encoded, st.integers(0, 40))


FORENAMES = ("Ada", "Boris", "Clara", "Dmitri", "Elena", "Farid", "Greta")
SURNAMES = ("Brook", "Castle", "Dunmore", "Ellery", "Fairburn", "Garside")
ROLES = ("harbour master", "deputy mayor", "chief engineer", "union leader")
SUBJECTS = (
    "the ferry",
    "the new bridge",
    "the island's school",
    "the lifeboat",
    "the fish market",
    "the old lighthouse",
)
EVENTS = (
    "came back into service on Monday after a storm had kept it closed for a week",
    "will cost far more than the council had planned when work began two years ago",
    "has lost half of its staff since the spring, according to a count by the union",
    "was opened to visitors for the first time since the fire, and hundreds came to see it",
)
SPEECH = (
    "We waited for three days and nobody told us anything",
    "It is a great day for the island and for everybody who lives here",
    "There was no money for repairs, and there will be none next year",
    "I have never seen so many people on the quay in winter",
)
BOILERPLATE = (
    *("Share This Article", "Source Link", "Leave a Comment", "Sign up for our newsletter", "Advertisement"),
    *("READ MORE: Lighthouse keeper retires after forty years", "Follow us on Facebook", "Related articles"),
)
"""Lines that are no part of any story."""


def people() -> st.SearchStrategy[str]:
    """Names of people who do not exist."""
    return st.builds("{} {}".format, st.sampled_from(FORENAMES), st.sampled_from(SURNAMES))


def sentences() -> st.SearchStrategy[str]:
    """Sentences as news has them, invented: reports, and quotes in the three commonest shapes."""
    report = st.builds(
        lambda subject, event: f"{subject[0].upper()}{subject[1:]} {event}.",
        st.sampled_from(SUBJECTS),
        st.sampled_from(EVENTS),
    )
    speech = st.sampled_from(SPEECH)
    role = st.sampled_from(ROLES)
    after = st.builds("“{},” said {}, the {}.".format, speech, people(), role)
    before = st.builds("{}, the {}, said: “{}.”".format, people(), role, speech)
    return report | after | before


def paragraphs() -> st.SearchStrategy[str]:
    """One to three sentences."""
    return st.lists(sentences(), min_size=1, max_size=3).map(" ".join)


def stories() -> st.SearchStrategy[Article]:
    """News stories as a paper prints them: headline, desk, authors, a date to the minute, four to eight paragraphs."""
    headline = st.builds(
        lambda subject, event: f"{subject[0].upper()}{subject[1:]} {' '.join(event.split()[:6])}",
        st.sampled_from(SUBJECTS),
        st.sampled_from(EVENTS),
    )
    body = st.lists(paragraphs(), min_size=4, max_size=8, unique=True).map(
        lambda texts: tuple([Block("paragraph", text, index=index) for index, text in enumerate(texts, 1)])
    )
    minutes = st.datetimes(datetime(2001, 1, 1), datetime(2026, 11, 1)).map(
        lambda moment: moment.replace(second=0, microsecond=0)
    )
    return st.builds(
        Article,
        headline=headline,
        section_path=st.sampled_from(((), ("World",), ("News", "World"), ("Sport", "Rowing"))),
        authors=st.lists(people().map(Author), max_size=2, unique=True).map(tuple),
        published=minutes.map(lambda moment: moment.replace(tzinfo=UTC)),
        language=st.just("en"),
        body=body,
    )
