"""Which day a page was published: the witnesses, their order, and how they outvote each other."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from newsparse.extract.published import published, published_candidates
from newsparse.models import Found
from newsparse.page import Page, read, read_text

PROSE = "<p>" + "The rain went on through the night and the river rose over the meadows again. " * 4 + "</p>"


def page_of(head: str = "", above: str = "", below: str = "", **options: Any) -> Page:
    """Make a page with a headline and text, and what is given around them."""
    return read(
        f"<html lang='{options.pop('language', 'en')}'><head>{head}</head><body><main><h1>Rain stops play again</h1>"
        f"{above}{PROSE * 5}{below}</main></body></html>",
        **options,
    )


def found_on(page: Page) -> Found[datetime]:
    """Give what is found, which must be something."""
    found = published(page)
    assert found is not None
    return found


def json_ld(text: str) -> str:
    """Wrap linked data."""
    return f'<script type="application/ld+json">{text}</script>'


def test_the_story_object_comes_first() -> None:
    """Linked data of the story before that of the page and before metas."""
    head = json_ld(
        '[{"@type": "WebPage", "datePublished": "2024-03-05T09:00:00+01:00"},'
        ' {"@type": "NewsArticle", "datePublished": "2024-03-05T10:15:30+01:00"}]'
    )
    found = found_on(page_of(head + '<meta property="article:published_time" content="2024-03-05T10:15:30+01:00">'))
    assert found.value == datetime(2024, 3, 5, 10, 15, 30, tzinfo=timezone(timedelta(hours=1)))
    assert (found.source, found.rule, found.precision) == (
        "json-ld datePublished",
        "published.linked_data",
        "second",
    )


def test_a_template_date_loses_to_witnesses_that_agree() -> None:
    """One wrong object against a meta, the visible line and the address."""
    page = page_of(
        json_ld('{"@type": "Article", "datePublished": "2015-01-01T00:00:00Z"}')
        + '<meta property="article:published_time" content="2024-03-05T10:15:30Z">',
        "<p>Published 5 March 2024</p>",
        url="https://example.org/2024/03/05/rain",
    )
    found = found_on(page)
    assert (found.value.date().isoformat(), found.source) == ("2024-03-05", "meta article:published_time")


def test_a_day_yields_to_the_same_day_with_a_clock() -> None:
    """Midnight sharp is what systems write that know the day only."""
    head = json_ld('{"@type": "NewsArticle", "datePublished": "2024-03-05"}')
    found = found_on(page_of(head + '<meta name="parsely-pub-date" content="2024-03-05T10:15:30Z">'))
    assert found.value == datetime(2024, 3, 5, 10, 15, 30, tzinfo=UTC)


def test_a_wall_clock_tells_the_offset_of_the_same_moment() -> None:
    """UTC for machines and local time for readers, to the second, differ by the paper's offset."""
    page = page_of(
        '<meta property="article:published_time" content="2024-03-06T01:49:09+00:00">',
        '<div><time datetime="2024-03-05 17:49:09">March 5</time></div>',
    )
    assert found_on(page).value.isoformat() == "2024-03-05T17:49:09-08:00"


def test_a_wall_clock_of_another_day_is_the_same_moment() -> None:
    """Linked data in UTC and a meta of the paper's clock agree, if their seconds do; else they are two moments."""
    linked = json_ld('{"@type": "NewsArticle", "datePublished": "2024-03-06T06:35:29+00:00"}')
    wall = '<meta name="sailthru.date" content="2024-03-05 22:35:{}">'
    assert found_on(page_of(linked + wall.format(29))).value.isoformat() == "2024-03-05T22:35:29-08:00"
    assert found_on(page_of(linked + wall.format(28))).value.isoformat() == "2024-03-06T06:35:29+00:00"


def test_an_abbreviation_tells_the_moment() -> None:
    """As the microformats have it; another abbreviation may have a year in its title and dates nothing."""
    above = "<div><abbr {} title='2024-03-05T08:00:00-07:00'>5 March 2024</abbr></div>"
    assert found_on(page_of(above=above.format("class='published'"))).value.isoformat() == "2024-03-05T08:00:00-07:00"
    assert found_on(page_of(above=above.format(""))).value == datetime(2024, 3, 5)
    games = "<p>The <abbr class=published title='Games of 2024'>games</abbr> and the <abbr title=UN>UN</abbr></p>"
    assert published(page_of(above=games)) is None


def test_an_element_tells_machines_what_its_line_does_not() -> None:
    """The ``content`` of an element that is named for a date of publication; another element's is something else."""
    above = "<p {} content='2024-03-05 10:31:00'>March 2024</p>"
    found = found_on(page_of(above=above.format("itemprop=datePublished")))
    assert (found.value, found.source) == (datetime(2024, 3, 5, 10, 31), "block 1")
    assert published(page_of(above=above.format("itemprop=dateModified"))) is None
    assert published(page_of(above=above.format("class=map"))) is None


def test_sliders_and_teasers_above_the_headline_do_not_date_the_story() -> None:
    """What stands with the headline does, whatever its element is called."""
    slider = "<ul class=slider><li><div>Flood</div></li><li><div class=slide>1 March 2024</div></li></ul>"
    teaser = "<div class='teaser {}'><p>5 March 2024</p></div>"
    page = "<html lang=en><body>{}<main><h1>Rain stops play again</h1>" + PROSE * 5 + "</main></body></html>"
    assert published(read(page.format(slider))) is None
    assert found_on(read(page.format(teaser))).value == datetime(2024, 3, 5)
    assert published(read(page.format(teaser + "<p>Most read today</p>" * 3))) is None


@pytest.mark.parametrize(
    ("markup", "language"),
    [
        ("<p class='byline'>By Ada Ng | 5 March 2024</p>", "en"),
        ("<p>Published: March 5, 2024</p>", "en"),
        ("<div>05.03.2024</div>", "de"),
        ("<div>05 | 03 | 2024 | Valley</div>", "de"),
        ("<div><span>Mar</span> <span>05</span><span>2024</span></div>", "de"),
        ("<div>Von Ada Ng, 5. März 2024</div>", "de"),
        ("<div><time itemprop='datePublished' datetime='2024-03-05'>today</time></div>", "en"),
        ("<aside><time class='published' datetime='2024-03-05'>today</time></aside>", "en"),
        ("<p>Updated 6 March 2024</p><p>Published 5 March 2024</p>", "en"),
        ("<p>Publié le 5 mars 2024, mis à jour le 6 mars 2024</p>", "fr"),
    ],
)
def test_a_date_line_beside_the_headline_is_read(markup: str, language: str) -> None:
    """Labelled, alone, or in a byline; updates are passed over."""
    assert found_on(page_of(above=markup, language=language)).value == datetime(2024, 3, 5)


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Updated 6 March 2024</p>",
        "<p>On 5 March 2024 the river rose.</p>",
        "<p>March 2024</p>",
        "<p>05/03/2024</p>",
        "<p>Posted 3 hours ago</p>",
        "<div class='comments'><p>5 March 2024</p></div>",
        "<p>Ada Ng, born 5 March 1984</p>",
    ],
)
def test_other_dates_are_not_the_day_of_publication(markup: str) -> None:
    """Changes, prose, months, numbers of two readings, readers and people."""
    assert published(page_of(above=markup)) is None


def test_a_page_end_may_tell_the_state_of_a_page_that_says_nothing_else() -> None:
    """German pages date themselves with this word; a bare date, and one of a change, in a page's end date nothing."""
    end = PROSE * 15 + "<div class=footer><p>Abendglocke [{}5. März 2024, 10:15 Uhr]</p></div>"
    assert found_on(page_of(below=end.format("Stand: "), language="de")).value == datetime(2024, 3, 5, 10, 15)
    assert published(page_of(below=end.format(""), language="de")) is None
    assert published(page_of(below=end.format("Aktualisiert: "), language="de")) is None


def test_rails_and_embeds_do_not_date_the_story() -> None:
    """Teasers under the story and quoted posts in it have their own dates."""
    below = "<div class='related-cards'><div><p>Flood</p><time datetime='2023-01-02'>2 January 2023</time></div></div>"
    above = "<blockquote><p>Oh dear</p><time datetime='2022-01-02'>2 January 2022</time></blockquote>"
    assert published(page_of(above=above, below=below)) is None


def test_the_address_gives_a_day_and_nothing_less() -> None:
    """A year and a month in the address are no date."""
    found = found_on(Page(url="https://example.org/world/2024/03/05/rain"))
    assert (found.value, found.precision, found.source) == (datetime(2024, 3, 5), "day", "url")
    assert published(Page(url="https://example.org/2023/12/rain")) is None
    assert published(Page(url="https://example.org/2023/12/5000-years")) is None
    assert published(Page(url="http://[broken/2024/03/05/")) is None
    assert published(Page(url="https://example.org/rain-19120101")) is None  # no page is older than the web


def test_the_country_decides_the_order_of_day_and_month() -> None:
    """A plain "en" says nothing, the country's domain does."""
    line = "<p>Published 05/03/2024</p>"
    assert found_on(page_of(above=line, url="https://example.co.uk/a")).value == datetime(2024, 3, 5)
    assert found_on(page_of(above=line, language="en-US")).value == datetime(2024, 5, 3)


def test_nothing_is_published_after_the_fetch() -> None:
    """The next witness is asked instead."""
    head = (
        '<meta property="article:published_time" content="2034-03-05">'
        '<meta name="parsely-pub-date" content="2024-03-05">'
    )
    assert found_on(page_of(head, fetched=datetime(2024, 4, 1))).value == datetime(2024, 3, 5)


def test_the_caller_knows_best() -> None:
    """A site row outranks every witness; one that is no date does not."""
    metas = {"article:published_time": ("2024-03-05",)}
    found = found_on(Page(selected={"published": ("6 March 2024",)}, metas=metas, language="en"))
    assert (found.value, found.source) == (datetime(2024, 3, 6), "site row")
    assert found_on(Page(selected={"published": ("soon",)}, metas=metas)).value == datetime(2024, 3, 5)


def test_scraped_text_is_dated_by_its_first_lines() -> None:
    """The date line, not the dates of the prose."""
    text = "Rain stops play again\n\nBy Ada Ng\n\n5 March 2024, 10:15 CET\n\n" + "It rained on 1 March 2024 too. " * 9
    found = found_on(read_text(text, language="en"))
    assert (found.value.isoformat(), found.source) == ("2024-03-05T10:15:00+01:00", "text line 3")
    assert published(read_text("It rained on 1 March 2024 in all of the county.")) is None


@pytest.mark.parametrize(
    "value", [None, 0, "", "0000-00-00", "99999", [], {}, [[None]], True, "9" * 10_000, "x" * 200_000, 10**30]
)
def test_hostile_linked_data_is_passed_over(value: object) -> None:
    """Any type, any length."""
    start = time.perf_counter()
    data = ({"@type": ["NewsArticle", None, 3], "datePublished": value}, {"@type": {}, "datePublished": value})
    assert list(published_candidates(Page(linked_data=data))) == []
    assert published(Page(linked_data=data)) is None
    assert time.perf_counter() - start < 0.25


def test_a_day_takes_its_clock_from_a_meta_of_the_same_day() -> None:
    """A system that writes the day into its microdata may write the moment into another meta."""
    page = page_of(
        '<meta itemprop="datePublished" content="2031-03-30"><meta name="date" content="2031-03-30T19:45:00+02:00">'
    )
    found = published(page)
    assert found is not None
    assert found.value.isoformat() == "2031-03-30T19:45:00+02:00"


def test_a_shown_moment_takes_its_offset_from_a_meta() -> None:
    """The line shows the clock, the meta tells where it hangs."""
    page = page_of(
        '<meta name="DC.date.issued" content="2031-04-11T10:42:00+02:00">', "<p>Published 11 April 2031 10:42</p>"
    )
    found = published(page)
    assert found is not None
    assert found.value.isoformat() == "2031-04-11T10:42:00+02:00"


def test_scripts_date_a_page_that_dates_itself_nowhere_else() -> None:
    """What a paper tells its statistics, if all that it names so is one day."""
    state = '{"articlePublishDate": "2024-03-05T10:15:30+01:00", "updatedAt": "2024-03-06"}'
    script = f"<script>dataLayer.push({state})</script>"
    found = found_on(page_of(script))
    assert (found.value.isoformat(), found.source, found.rule) == (
        "2024-03-05T10:15:30+01:00",
        "script articlePublishDate",
        "published.script",
    )
    assert published(page_of(script + '<script>next = {"publishDate": "2023-01-02"}</script>')) is None


def test_scripts_are_silent_where_metas_speak() -> None:
    """A page that dates itself is not searched."""
    meta = '<meta property="article:published_time" content="2024-03-05T10:15:30Z">'
    page = page_of(meta + '<script>s = {"publishDate": "2023-01-02"}</script>')
    assert (page.script_dates, found_on(page).source) == ((), "meta article:published_time")


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("evening-bell:publish-date", "meta evening-bell:publish-date"),
        ("bell_photos:uploaded", "meta bell_photos:uploaded"),
        ("bell:last-published-at", None),
        ("bell:publisher", None),
    ],
)
def test_a_meta_of_the_papers_own_dates_the_story_by_its_name(name: str, source: str | None) -> None:
    """Every publishing system has names of its own for the same thing."""
    found = published(page_of(f'<meta property="{name}" content="2024-03-05T10:15:30Z">'))
    assert (found.source if found else None) == source


def test_a_date_that_links_to_its_own_page_is_the_pages() -> None:
    """Lists of the latest stories hold the story itself; a comment's link has a fragment."""
    row = '<div class="teaser"><a href="{}"><span>{}</span></a></div>'
    rows = row.format("/snow", "4 March 2024") + row.format("/rain", "5 March 2024")
    url = "https://example.org/rain"
    found = found_on(page_of(below=f"{PROSE * 20}<aside>{rows}</aside>", url=url))
    assert (found.value.day, found.rule) == (5, "published.own_link")
    others = row.format("/snow", "4 March 2024") + row.format("/rain#comment-1", "7 March 2024")
    assert published(page_of(below=f"{PROSE * 20}<aside>{others}</aside>", url=url)) is None


def test_a_lone_day_before_there_were_pages_is_a_birthday() -> None:
    """Labelled, it is that of an old paper."""
    assert published(page_of(above="<p>28 January 1975</p>")) is None
    assert found_on(page_of(above="<p>Published 28 January 1975</p>")).value.year == 1975


def test_the_first_post_of_a_thread_has_its_own_date() -> None:
    """Forums call all posts comments, the one that is the story among them; the answers' days are theirs."""
    post = '<div class="post-comment"><div class="comment-info">ada<b>{}</b><b>10:15</b></div><div>{}</div></div>'
    thread = post.format("05.03.24", PROSE * 6) + post.format("06.03.24", "<p>So it is here.</p>")
    page = read(f"<html lang=de><body><h1>Wie lange regnet es noch?</h1>{thread}</body></html>")
    assert found_on(page).value == datetime(2024, 3, 5, 10, 15)


def test_scraped_text_is_dated_above_its_prose_where_menus_come_first() -> None:
    """The first lines are those of the menus then; where the prose comes early, later dates are not read."""
    prose = "The rain went on through the night and the river rose over the meadows again. " * 4
    menu = [f"Desk number {number}" for number in range(40)]
    lines = ["Rain stops play again", *menu, "5 March 2024, 10:15", "By Ada Ng", prose, prose]
    found = found_on(read_text("\n\n".join(lines)))
    assert (found.value, found.source) == (datetime(2024, 3, 5, 10, 15), "text line 42")
    assert published(read_text("\n\n".join(["Rain", prose, prose, *menu, "5 March 2024, 10:15", prose]))) is None


def test_an_object_without_a_date_hides_no_other() -> None:
    """The story may stand anywhere among the page's linked data."""
    story = {"@type": "NewsArticle", "datePublished": "2024-03-05T10:15:00Z"}
    found = found_on(Page(linked_data=({"@type": "NewsArticle"}, {"@type": "WebPage"}, story)))
    assert found.value == datetime(2024, 3, 5, 10, 15, tzinfo=UTC)


def test_numbers_are_read_in_the_order_of_the_pages_language() -> None:
    """A date as people write it has its day first in Britain and its month first in America."""
    for language, month, day in (("en-GB", 5, 3), ("en-US", 3, 5)):
        metas = {"article:published_time": ("03/05/2024 10:15",)}
        value = found_on(Page(metas=metas, declared_language=language, language=language)).value
        assert (value.month, value.day) == (month, day)


def test_dates_of_other_objects_stand_in_nobodys_way() -> None:
    """An event on the page has a date, too; the story's comes behind it."""
    event = {"@type": "Event", "datePublished": "2020-01-01T10:15:00Z"}
    story = {"@type": "NewsArticle", "datePublished": "2024-03-05T10:15:00Z"}
    assert found_on(Page(linked_data=(event, story))).value.year == 2024
    assert published(Page(linked_data=(event,))) is None
