"""The summary a page gives to machines."""

import pytest

from newsparse.extract.description import description, description_candidates
from newsparse.page import Page, read


def test_the_summary_for_sharing_comes_first() -> None:
    """The plain description is often the paper's slogan; the one for sharing is about the story."""
    page = read(
        '<meta name="description" content="News from Oldtown">'
        '<meta property="og:description" content="Rain &amp;amp; wind close the bridge.">'
    )
    found = description(page)
    assert found is not None
    assert (found.value, found.source) == ("Rain & wind close the bridge.", "meta og:description")
    assert [one.source for one in description_candidates(page)] == ["meta og:description", "meta description"]


def test_a_cut_summary_gives_way_to_the_whole_one() -> None:
    """Three dots at the end mean that more stands elsewhere; another text does not replace it."""
    whole = Page(metas={"og:description": ("Rain closes the …",), "description": ("Rain closes the bridge.",)})
    other = Page(metas={"og:description": ("Rain closes the …",), "description": ("News from Oldtown.",)})
    assert getattr(description(whole), "value", None) == "Rain closes the bridge."
    assert getattr(description(other), "value", None) == "Rain closes the …"


def test_linked_data_answers_when_no_meta_does() -> None:
    """The story's own object is the last witness."""
    page = Page(
        linked_data=({"@type": "NewsArticle", "headline": "Rain", "description": "The <b>bridge</b> is closed."},)
    )
    found = description(page)
    assert found is not None
    assert (found.value, found.source) == ("The bridge is closed.", "json-ld description")


@pytest.mark.parametrize("content", ["…", "Rain!", "The Oldtown Paper", "word " * 500, "<p></p>"])
def test_what_is_no_summary(content: str) -> None:
    """Headline, paper, whole stories and empty texts are not taken for a summary."""
    page = Page(metas={"description": (content,)})
    assert description(page, {"headline": "Rain", "publisher": "The Oldtown Paper"}) is None


def test_a_site_row_wins() -> None:
    """What the caller's rows select comes before every other witness."""
    page = Page(metas={"og:description": ("Rain closes the bridge.",)}, selected={"description": ("Mine.",)})
    assert getattr(description(page), "source", None) == "site row"


@pytest.mark.parametrize("value", [None, 3, [], {}, [{}], {"name": None}, "x" * 200_000])
def test_any_value_is_survived(value: object) -> None:
    """A value of another type, or one that is far too long, says nothing."""
    assert description(Page(linked_data=({"@type": "NewsArticle", "description": value},))) is None
