"""The engine of fates: one for each block, in the right order of rules, and no paragraph taken for a field."""

from __future__ import annotations

from datetime import datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
import strategies
from newsparse.extract.field_labels import field_rules
from newsparse.extract.labels import LABELLERS, first_rules, story_rules, verdicts
from newsparse.models import Author
from newsparse.page import Page, SourceBlock, read_text

TEXT = """Ferry runs aground | Oldtown | News
By Ada Ng
5 March 2024
The ferry ran aground on Monday afternoon, the harbour master said.
Share This Article
It will be towed to the yard on Tuesday.
Source Link"""


def rules(text: str, **earlier: object) -> list[str]:
    """Give the rules of the lines of a text."""
    return [verdict.rule for verdict in verdicts(read_text(text, language="en"), LABELLERS, earlier)]


def test_each_line_has_its_rule() -> None:
    """Fields by their values, boilerplate by its words, the rest is body."""
    assert rules(TEXT, headline="Ferry runs aground", byline="By Ada Ng", published=datetime(2024, 3, 5)) == [
        *("field.headline", "field.byline", "field.published"),
        *("body.paragraph", "share.bar", "body.paragraph", "source.link"),
    ]


def test_lines_above_go_without_fields_too() -> None:
    """What no field was read from is still no part of the text."""
    assert rules(TEXT)[:4] == ["story.before", "story.before", "story.before", "body.paragraph"]


def test_a_paragraph_is_never_a_field() -> None:
    """A paragraph with the headline's own words stays, wherever it stands in the text."""
    line = "The ferry ran aground on Monday."
    assert (
        rules(f"{line}\nIt will be towed away on Tuesday.\n{line}", headline=line, standfirst=line)[0]
        == "body.paragraph"
    )
    article = newsparse.parse(f"<h1>Ferry aground</h1><p>{line} Nobody was hurt, the harbour master said.</p>")
    assert article.text.startswith(line)


def test_the_first_labeller_that_answers_decides() -> None:
    """A caller's labeller comes before the house's."""

    def mine(block: SourceBlock, page: Page) -> str | None:
        return "mine.line" if block.text == "Source Link" else None

    page = read_text(TEXT)
    assert verdicts(page, (mine, *LABELLERS))[-1].rule == "mine.line"
    assert newsparse.parse_text(TEXT, pipeline=newsparse.DEFAULT.label_with(mine)).removed[-1].rule == "mine.line"


def test_a_labeller_behind_the_house_s_is_asked_about_what_is_left() -> None:
    """Any callable will do, one that cannot be hashed too; what has a rule is not asked about again."""

    class Mine:
        __hash__ = None  # type: ignore[assignment]

        def __init__(self) -> None:
            self.asked: list[str] = []

        def __call__(self, block: SourceBlock, page: Page) -> str | None:
            self.asked.append(block.text)
            return "" if "yard" not in block.text else "mine.line"

    mine = Mine()
    rules = story_rules(read_text(TEXT, language="en"), (*LABELLERS, mine))
    assert rules[-3:] == ("share.bar", "mine.line", "source.link")
    assert "Share This Article" not in mine.asked


@given(strategies.paragraphs())
def test_a_labeller_alone_says_what_it_says_for_the_page(paragraph: str) -> None:
    """The house's own labellers are functions of one block like any other; a page is labelled by the same rules."""
    page = newsparse.read(
        f"<h1>Ferry</h1><p>{paragraph}</p><p>{paragraph}<p>Share this article<nav><a href=/a>Home</a></nav>"
    )
    for labeller in LABELLERS:
        assert first_rules(page.story_blocks, page, (labeller,)) == [
            labeller(block, page) for block in page.story_blocks
        ]


def test_an_extractor_of_the_caller_s_sees_the_rules() -> None:
    """Rows behind the body know what became of each block."""
    seen: list[object] = []
    pipeline = newsparse.DEFAULT.replace("live", lambda page, earlier: seen.append(earlier["story_rules"]))
    newsparse.parse_text(TEXT, pipeline=pipeline)
    assert seen == [("field.headline", "field.byline", "field.published", None, "share.bar", None, "source.link")]


def test_without_labellers_only_places_count() -> None:
    """A pipeline without labellers keeps boilerplate inside the text."""
    assert "share.bar" not in [verdict.rule for verdict in verdicts(read_text(TEXT))]


def test_the_guessed_language_chooses_the_tables() -> None:
    """A text of unknown language is read with the language that was found for it."""
    page = read_text("Die Fähre lief am Montag auf Grund.\nDeel\nSie wird am Dienstag abgeschleppt.")
    assert verdicts(page, LABELLERS)[1].fate == "body"
    assert verdicts(page, LABELLERS, {"language": "nl"})[1].rule == "share.bar"


def test_fields_are_read_above_the_text_only() -> None:
    """Each value names the block that prints it; one that only begins alike is left alone."""
    blocks = read_text("Ferry aground\nNews\nAda Ng\nUpdated 5 March 2024\nFerry service ends").blocks
    earlier = {
        "headline": "Ferry aground",
        "section_path": ("News",),
        "authors": (Author("Ada Ng"),),
        "published": datetime(2024, 3, 5),
    }
    assert dict(field_rules(blocks, earlier)) == {
        0: "field.headline",
        1: "field.section",
        2: "field.byline",
        3: "field.published",
    }
    assert list(field_rules(blocks, {})) == []


STORY = "<p>The ferry ran aground on Monday afternoon, the harbour master said, and nobody was hurt.</p>" * 4
LEAD = "Forty passengers were taken ashore in boats on Monday."


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (f"<p class='lead'>{LEAD}</p>", True),
        (f"<div class='intro'><p>{LEAD}</p></div>", True),
        (f"<p class='standfirst'>{LEAD}</p>", False),
        (f"<div class='article-summary'><p>{LEAD}</p></div>", False),
        (f"<h2 class='lead'>{LEAD}</h2>", False),
        (f"<div class='intro pull-quote'>{LEAD}</div>", False),
    ],
)
def test_a_standfirst_printed_as_the_first_paragraph_stays(line: str, kept: bool) -> None:
    """It is field and body at once, unless it is a heading or its class calls it a summary."""
    page = f"<article><h1>Ferry runs aground off Oldtown</h1>{line}<div>{STORY}</div></article>"
    article = newsparse.parse(f'<meta name="description" content="{LEAD}">{page}')
    assert article.standfirst == LEAD
    assert article.text.startswith(LEAD) == kept


@pytest.mark.parametrize(
    "html",
    [
        f"<article><h1>Ferry aground</h1><h2 class='subtitle'>{LEAD}</h2><h2>At noon</h2>{STORY}</article>",
        f"<h1>Ferry aground</h1><div>{STORY}<p>Photo: <a href='/ng'>adang.example</a></p>{STORY}</div>",
    ],
)
def test_a_body_that_comes_in_again_as_text_is_kept(html: str) -> None:
    """Subheads under a standfirst, linked credits: what one door keeps, both do."""
    text = newsparse.parse(html).text
    assert newsparse.parse_text(text).text == text


@given(st.lists(strategies.lines(), max_size=12))
def test_every_line_has_exactly_one_fate(lines: list[str]) -> None:
    """Numbers in order, a rule each, and the same again when asked again."""
    page = read_text("\n".join(lines))
    once = verdicts(page, LABELLERS)
    assert [verdict.index for verdict in once] == list(range(len(page.story_blocks)))
    assert all(verdict.rule.count(".") >= 1 for verdict in once)
    assert once == verdicts(page, LABELLERS)


@given(strategies.stories(), st.sampled_from(strategies.BOILERPLATE), st.integers(0, 8))
def test_boilerplate_is_accounted_for(story: newsparse.Article, line: str, place: int) -> None:
    """An added line is in the ledger or among the related stories, with its words."""
    lines = [block.text for block in story.body]
    lines.insert(min(place, len(lines)), line)
    article = newsparse.parse_text("\n".join([story.headline or "", *lines]))
    named = [removed.text for removed in article.removed]
    named += [f"{one.label}: {one.title}" for one in article.related]
    assert line in named
    assert attrs.asdict(article)["body"]
