"""Whether everybody may read a story."""

import pytest

from newsparse.extract.access import access, access_candidates
from newsparse.page import Page, read


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "free"),
        (False, "locked"),
        ("True", "free"),
        ("false", "locked"),
        ("https://schema.org/False", "locked"),
        (1, "free"),
        (["False"], "locked"),
        (None, None),
        ("maybe", None),
        (7, None),
        ({}, None),
        ([], None),
        ("x" * 100_000, None),
    ],
)
def test_schema_org(value: object, expected: str | None) -> None:
    """Schema.org's isAccessibleForFree is read in every spelling; anything else says nothing."""
    found = access(Page(linked_data=({"@type": "NewsArticle", "isAccessibleForFree": value},)))
    assert (found.value if found else None) == expected


@pytest.mark.parametrize(
    ("tier", "expected"), [("free", "free"), ("Metered", "metered"), ("locked", "locked"), ("gold", None)]
)
def test_content_tier(tier: str, expected: str | None) -> None:
    """The meta knows three kinds."""
    found = access(read(f'<meta property="article:content_tier" content="{tier}">'))
    assert (found.value if found else None) == expected


def test_the_tier_is_finer_than_schema_org() -> None:
    """A metered story is "not free" for schema.org; the tier says which."""
    page = Page(
        metas={"article:content_tier": ("metered",)},
        linked_data=({"@type": "NewsArticle", "isAccessibleForFree": False},),
    )
    assert [found.value for found in access_candidates(page)] == ["metered", "locked"]


def test_other_objects_do_not_speak_for_the_story() -> None:
    """A free video or a product is not the story; a page without a declaration says nothing."""
    assert access(Page(linked_data=({"@type": "VideoObject", "isAccessibleForFree": True},))) is None
    assert access(read("<p>Subscribe to read on.</p>")) is None


def test_a_meta_can_say_it_in_words_of_schema_org() -> None:
    """Microdata on a meta counts as linked data does."""
    found = access(read('<meta itemprop="isAccessibleForFree" content="false">'))
    assert found is not None
    assert (found.value, found.source) == ("locked", "meta itemprop:isaccessibleforfree")
