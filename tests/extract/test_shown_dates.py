"""Dates that a page shows: in which order their numbers stand, and what each of them is."""

from __future__ import annotations

import pytest

from newsparse.extract.shown_dates import date_language
from newsparse.page import Page


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (Page(declared_language="en-GB"), "en-gb"),
        (Page(declared_language="de_AT"), "de-at"),
        (Page(declared_language="en", metas={"og:locale": ("en_GB",)}), "en-gb"),
        (Page(declared_language="en", metas={"og:locale": ("en",)}), "en"),
        (Page(declared_language="en", metas={"og:locale": ("en_GB",)}, url="https://example.gov/a"), "en-gb"),
        (Page(declared_language="en", url="https://example.co.uk/a"), "en-gb"),
        (Page(declared_language="en", url="https://example.gov/a"), "en-us"),
        (Page(declared_language="en", url="https://example.org/a"), "en"),
        (Page(declared_language="fr", url="https://example.gov/a"), "fr"),
        (Page(url="http://[broken/a"), None),
        (Page(), None),
    ],
)
def test_a_country_decides_the_order_of_day_and_month(page: Page, expected: str | None) -> None:
    """English alone does not: the locale, then the domain says whose English it is; other languages need neither."""
    assert date_language(page) == expected
