"""Which names in scripts date a page, and that looking for them takes little."""

from __future__ import annotations

import time

import pytest
from selectolax.lexbor import LexborHTMLParser

from newsparse.page.script_dates import MOST, is_dated, script_dates


def dates_in(script: str) -> list[tuple[str, str]]:
    """Give names and values of one script."""
    return [tuple(one) for one in script_dates(LexborHTMLParser(f"<script>{script}</script>").css("script"))]


@pytest.mark.parametrize(
    ("script", "found"),
    [
        ('{"datePublished": "2024-03-05"}', [("datePublished", "2024-03-05")]),
        ("window.publish_date = '2024-03-05 10:15';", [("publish_date", "2024-03-05 10:15")]),
        (r"s = '{\"publishedAt\":\"2024-03-05T10:15:00Z\"}'", [("publishedAt", "2024-03-05T10:15:00Z")]),
        ("setArticlePublishTime('2024-03-05T10:15')", [("setArticlePublishTime", "2024-03-05T10:15")]),
        ('{"lastPublishedAt": "2024-03-05", "publisher": "Evening Bell", "createdAt": "2024-03-05"}', []),
        ('{"publishedAt": null, "publishDate": 20240305}', []),
    ],
)
def test_names_of_publication_are_found_in_any_notation(script: str, found: list[tuple[str, str]]) -> None:
    """JSON, assignments, JSON inside a string, calls."""
    assert dates_in(script) == found


def test_few_are_taken_in_linear_time() -> None:
    """The state of a front page holds hundreds; a script may be one word of a megabyte."""
    assert len(dates_in('{"publishDate": "2024-03-05"},' * 500)) == MOST
    begun = time.perf_counter()
    assert dates_in("publish" * 150_000 + '"publishDate"' * 50_000) == []
    assert time.perf_counter() - begun < 5


def test_metas_and_linked_data_date_a_page() -> None:
    """Only pages that neither of them dates are searched."""
    assert is_dated(["parsely-pub-date"], [])
    assert is_dated([], [{"@type": "Thing"}, {"datePublished": "2024"}])
    assert not is_dated(["date"], [{"dateModified": "2024"}])
