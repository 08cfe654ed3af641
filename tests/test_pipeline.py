"""Pipelines: frozen values that can be changed by name, and checked when they are built."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import attrs
import pytest

import newsparse
from newsparse import DEFAULT, Article, Found, Page, PipelineError, SourceBlock

PAGE = """
<html lang="en"><head><title>Ferry returns to the island | World | The Tide</title></head><body><article>
<h1>Ferry returns to the island</h1>
<p>The ferry came back to the island on Monday after the storm had passed.</p>
<p>SPONSORED: Our calendar has room for all the days of the year.</p>
<p>“We waited for three days,” said Ada Brook, the harbour master, on the quay.</p>
</article></body></html>
"""


@attrs.frozen(kw_only=True)
class MyArticle(Article):
    """An article with a field of the caller's own."""

    reading_time: int | None = None


def reading_time(page: Page, earlier: Mapping[str, Any]) -> int:
    """Count minutes at 240 words a minute, at least one."""
    return max(1, sum(len(block.text.split()) for block in earlier["body"]) // 240)


def desk(page: Page, earlier: Mapping[str, Any]) -> Found[str]:
    """Name one desk for every page."""
    return Found("Sea", "my rule", raw="sea", rule="section.mine")


def no_sponsors(block: SourceBlock, page: Page) -> str | None:
    """Take sponsored lines out."""
    return "advert.sponsored" if block.text.startswith("SPONSORED:") else None


def failing(page: Page, earlier: Mapping[str, Any]) -> str:
    """Fail, as extractors sometimes do."""
    raise KeyError("no such thing")


def test_replace_fills_a_field_with_another_extractor() -> None:
    """The replaced extractor's Found becomes the value and its evidence; the default pipeline stays as it was."""
    mine = DEFAULT.replace("section", desk)
    article = newsparse.parse(PAGE, pipeline=mine)
    assert article.section == "Sea"
    assert article.evidence["section"] == newsparse.Evidence("my rule", "sea", "section.mine")
    assert newsparse.parse(PAGE).section != "Sea"


def test_add_takes_a_subclass_with_the_new_field() -> None:
    """A plain value of an added extractor fills the field of the caller's class; evidence names the function."""
    mine = DEFAULT.add("reading_time", reading_time, needs=["body"], article=MyArticle)
    article = newsparse.parse(PAGE, pipeline=mine)
    assert isinstance(article, MyArticle)
    assert article.reading_time == 1
    assert article.evidence["reading_time"].rule == "reading_time"


def test_before_and_after_put_rows_beside_a_named_one() -> None:
    """A row stands where it was put."""
    mine = DEFAULT.without("access").before("body", "access", lambda page, earlier: "free")
    fields = [row.field for row in mine.rows]
    assert fields.index("access") == fields.index("body") - 1
    later = DEFAULT.without("access").after("body", "access", lambda page, earlier: "free")
    fields = [row.field for row in later.rows]
    assert fields.index("access") == fields.index("body") + 1


def test_label_with_asks_the_callers_labeller_first() -> None:
    """A block that a labeller names leaves the body and stands in the ledger under that name."""
    article = newsparse.parse(PAGE, pipeline=DEFAULT.label_with(no_sponsors))
    assert "SPONSORED" not in article.text
    assert "advert.sponsored" in {removed.rule for removed in article.removed}


def test_label_that_begins_with_related_keeps_the_block_as_related() -> None:
    """The name of the rule chooses the fate."""
    mine = DEFAULT.label_with(lambda block, page: "related.mine" if "calendar" in block.text else None)
    article = newsparse.parse(PAGE, pipeline=mine)
    assert ["calendar" in related.title for related in article.related] == [True]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda: DEFAULT.add("reading_time", reading_time), "Article has no field 'reading_time'"),
        (lambda: DEFAULT.add("headline", desk), "'headline' is filled twice"),
        (lambda: DEFAULT.without("body"), "'quotes' needs 'body'"),
        (lambda: DEFAULT.without("colour"), "no row fills 'colour'"),
        (lambda: DEFAULT.replace("colour", desk), "no row fills 'colour'"),
        (
            lambda: DEFAULT.before("headline", "reading_time", reading_time, needs=["body"], article=MyArticle),
            "'reading_time' needs 'body'",
        ),
        (lambda: DEFAULT.add("evidence", desk), "Article has no field 'evidence'"),
    ],
)
def test_wrong_pipeline_is_an_error_when_it_is_built(change: Any, message: str) -> None:
    """A pipeline that could not run is never made."""
    with pytest.raises(PipelineError, match=message):
        change()


def test_failing_extractor_is_named_with_field_and_url() -> None:
    """An extractor that raises is re-raised with its field, the URL and the original error."""
    with pytest.raises(newsparse.ExtractorError) as caught:
        newsparse.parse(PAGE, url="https://example.org/a", pipeline=DEFAULT.replace("section", failing))
    assert (caught.value.field, caught.value.url) == ("section", "https://example.org/a")
    assert isinstance(caught.value.__cause__, KeyError)
    assert "'section' raised KeyError on https://example.org/a" in str(caught.value)


def test_failing_labeller_is_named_too() -> None:
    """A labeller that raises is re-raised as well."""

    def broken(block: SourceBlock, page: Page) -> str | None:
        raise ZeroDivisionError

    with pytest.raises(newsparse.ExtractorError):
        newsparse.parse(PAGE, pipeline=DEFAULT.label_with(broken))


def test_only_fills_what_is_asked() -> None:
    """The rest stays None or (); with quotes comes the body they point into."""
    whole = newsparse.parse(PAGE)
    quotes = newsparse.parse(PAGE, only={"quotes"})
    assert (quotes.quotes, quotes.body) == (whole.quotes, whole.body)
    assert quotes.quotes
    assert quotes.headline is None
    assert not quotes.removed
    headline = newsparse.parse(PAGE, only=["headline"])
    assert newsparse.parse(PAGE, only="headline") == headline
    assert (headline.headline, headline.body) == (whole.headline, ())
    assert set(headline.evidence) == {"headline"}


def test_only_runs_no_extractor_that_is_not_needed() -> None:
    """What is not asked for, and serves nothing that is, does not run."""
    newsparse.parse(PAGE, pipeline=DEFAULT.replace("images", failing), only={"published"})


def test_only_with_an_unknown_field_is_an_error() -> None:
    """A name that the class does not have is the caller's mistake."""
    with pytest.raises(PipelineError, match="'colour'"):
        newsparse.parse(PAGE, only={"colour"})


def test_explain_gives_the_article_again() -> None:
    """Replaying an explanation gives the Article: the same result, each block one fate, each winner first."""
    explanation = newsparse.explain(PAGE)
    article = newsparse.parse(PAGE)
    assert explanation.article == article
    kept = [verdict.text for verdict in explanation.blocks if verdict.fate == "body"]
    assert kept == [block.text for block in article.body]
    for field, candidates in explanation.fields.items():
        value = getattr(article, field)
        if value not in (None, ()):
            assert (candidates[0].value, candidates[0].lost) == (value, None)
        assert all(candidate.lost for candidate in candidates[1:])


def test_extractors_work_alone() -> None:
    """Any extractor takes a page and nothing else."""
    page = newsparse.read(PAGE)
    assert newsparse.extract.headline(page).value == "Ferry returns to the island"
    assert newsparse.extract.section(page).value == "World"
    assert newsparse.extract.body(page).value


def test_a_passed_deadline_says_so() -> None:
    """With a deadline that has passed the Article holds what there was time for, and says what cut it short."""
    article = newsparse.parse(PAGE, limits=newsparse.Limits(deadline=0.0))
    assert article.truncated == "deadline"
    assert article.body == ()


def test_limit_of_quotes_says_so() -> None:
    """Quotes end at their limit, and the Article names it."""
    said = "".join(
        f"<p>“We waited for {number} whole days,” said Ada Brook, the harbour master.</p>" for number in range(9)
    )
    article = newsparse.parse(f"<h1>Ferry returns to the island</h1>{said}", limits=newsparse.Limits(max_quotes=3))
    assert (len(article.quotes), article.truncated) == (3, "max_quotes")


def test_only_gives_the_body_that_the_whole_article_has() -> None:
    """What labelling looks at is found for a body asked for alone, too: here the dateline above the text."""
    page = """<html lang="en"><body><article><h1>Ferry returns to the island</h1><p>LOWBRIDGE</p>
    <p>LOWBRIDGE — The ferry came back to the island on Monday after the storm had passed.</p>
    <p>On Tuesday it sailed again, with two hundred people and forty cars on board.</p></article></body></html>"""
    whole = newsparse.parse(page)
    assert whole.dateline == "LOWBRIDGE"
    assert newsparse.parse(page, only={"body"}).body == whole.body
    assert newsparse.parse(page, only={"removed"}).removed == whole.removed


def slow(block: Any, page: Any) -> None:
    """A labeller that takes its time."""
    time.sleep(0.02)


def test_a_deadline_passes_inside_labelling() -> None:
    """Labelling half done would leave boilerplate in the body, so there is none; what was found before stays."""
    page = f"<h1>Ferry returns to the island</h1>{'<p>The ferry came back to the island on Monday.</p>' * 200}"
    began = time.monotonic()
    pipeline = newsparse.DEFAULT.label_with(slow)
    article = newsparse.parse(page, limits=newsparse.Limits(deadline=0.3), pipeline=pipeline)
    assert time.monotonic() - began < 3
    assert (article.headline, article.body, article.truncated) == ("Ferry returns to the island", (), "deadline")


def test_a_deadline_passes_inside_the_quotes() -> None:
    """The quotes found in time stay, and the Article says that there may be more."""
    text = "“We waited for days,” said Ada Brook, the harbour master.\n" * 20_000
    began = time.monotonic()
    article = newsparse.parse_text(text, limits=newsparse.Limits(deadline=0.01, max_quotes=100_000))
    assert article.truncated == "deadline"
    assert len(newsparse.extract_quotes(text, limits=newsparse.Limits(deadline=0.01, max_quotes=100_000))) < 20_000
    assert time.monotonic() - began < 10


def test_a_deadline_counts_from_the_call() -> None:
    """Reading the page spends of it, and what is left goes on to the fields."""
    page = newsparse.read(PAGE, limits=newsparse.Limits(deadline=60))
    assert 0 < (page.limits.deadline or 0) < 60
    assert newsparse.parse(PAGE, limits=newsparse.Limits(deadline=60)) == newsparse.parse(PAGE)
    assert newsparse.read(PAGE, limits=newsparse.Limits(deadline=0)).truncated == "deadline"
