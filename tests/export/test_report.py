"""How a page was read, as lines for a terminal."""

from __future__ import annotations

from datetime import UTC, datetime

from newsparse.export import to_report
from newsparse.models import Article, Author, Candidate, Explanation, Verdict


def test_losers_stand_under_the_winner_with_their_reason() -> None:
    """What a field could have been, and why it is not."""
    fields = {
        "published": (
            Candidate(datetime(2031, 4, 5, 6, 7, tzinfo=UTC), "json-ld datePublished", "x", "published.json_ld"),
            Candidate(datetime(2031, 4, 5), "url", "2031/04/05", "published.url", lost="less exact"),
        ),
        "section": (Candidate("Tag", "meta", "Tag", "section.meta", lost="a CMS code"),),
    }
    lines = to_report(Explanation(article=Article(), blocks=(), fields=fields)).splitlines()
    assert lines[1] == "published: 2031-04-05 06:07:00+00:00"
    assert lines[2] == "  + json-ld datePublished  published.json_ld"
    assert lines[3] == "  - url                    published.url      2031-04-05 00:00:00: less exact"
    assert lines[4] == "section: (none)"


def test_many_values_are_counted() -> None:
    """A list of authors is named; a long one is cut."""
    authors = tuple(Author(name) for name in ("Ida Moor", "Bo Lund", "Aud Vik", "Eli Dahl"))
    fields = {"authors": (Candidate(authors, "json-ld", "", "authors.json_ld"),)}
    report = to_report(Explanation(article=Article(), blocks=(), fields=fields))
    assert "authors: (4) Ida Moor; Bo Lund; Aud Vik; …" in report


def test_no_line_is_wider_than_asked() -> None:
    """Long words are cut, and the cut is shown."""
    blocks = (Verdict(0, "rain " * 100, "body", "body.paragraph"),)
    report = to_report(Explanation(article=Article(), blocks=blocks, fields={}), width=60)
    assert max(map(len, report.splitlines())) == 60
    assert report.endswith("…")
