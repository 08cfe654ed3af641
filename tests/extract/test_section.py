"""The most specific desk; the ways to it have their cases in test_section_path.py."""

from __future__ import annotations

from newsparse.extract.section import section, section_candidates
from newsparse.page import Page


def breadcrumbs(*names: str) -> dict[str, object]:
    """Make a breadcrumb list."""
    return {"@type": "BreadcrumbList", "itemListElement": [{"name": name} for name in names]}


def test_a_topics_hub_is_no_desk_where_another_witness_names_the_desk() -> None:
    """The hub stays in the path, the desk is the story's."""
    page = Page(linked_data=(breadcrumbs("Health", "Ferry sickness"),), metas={"article:section": ("Health",)})
    found = section(page)
    assert found is not None
    assert found.value == "Health"


def test_the_last_part_is_the_desk_where_nobody_disagrees() -> None:
    """Papers have desks that no list knows."""
    found = section(Page(linked_data=(breadcrumbs("Sport", "Oldtown Rovers"),)))
    assert found is not None
    assert found.value == "Oldtown Rovers"


def test_candidates_begin_with_the_answer() -> None:
    """What explain shows: the winner, then the others."""
    page = Page(title="Ferry runs aground off pier | World | News", metas={"section": ("Harbour",)})
    assert [found.value for found in section_candidates(page)] == ["Harbour", "World"]


def test_a_page_without_a_desk_has_none() -> None:
    """No guess from nothing."""
    assert section(Page(title="Ferry runs aground off pier")) is None


def test_a_sites_row_is_the_answer_and_its_own_witness() -> None:
    """The row wins over breadcrumbs, and over a section path that was found before."""
    page = Page(selected={"section": ("Harbour desk",)}, linked_data=(breadcrumbs("News", "World"),))
    found = section(page, {"section_path": ("Harbour desk",)})
    assert found is not None
    assert (found.value, found.source, found.rule) == ("Harbour desk", "site row", "section.site_row")
    assert [other.value for other in section_candidates(page)] == ["Harbour desk", "World"]


def test_a_row_for_the_path_alone_names_the_desk_too() -> None:
    """Its last part, though no list knows it."""
    found = section(Page(selected={"section_path": ("News", "Harbour")}))
    assert found is not None
    assert (found.value, found.source) == ("Harbour", "site row")


def test_systems_list_the_storys_own_desk_first() -> None:
    """Breadcrumbs lead down to it, ``articleSection`` begins with it."""
    story = {"@type": "NewsArticle", "articleSection": ["Health", "Living"]}
    found = section(Page(linked_data=(breadcrumbs("Health", "Ferry sickness"), story)))
    assert found is not None
    assert found.value == "Health"
