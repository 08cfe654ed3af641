"""Topics of a story."""

import pytest

from newsparse.extract.keywords import keywords, keywords_candidates
from newsparse.page import Page, read


def topics(page: Page, **earlier: str) -> tuple[str, ...] | None:
    """The story's topics alone."""
    found = keywords(page, earlier)
    return None if found is None else found.value


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Rain, Floods,Oldtown", ("Rain", "Floods", "Oldtown")),
        ("Rain; Floods | Oldtown", ("Rain", "Floods", "Oldtown")),
        ("雨、洪水，橋", ("雨", "洪水", "橋")),
        ("Rain, rain, RAIN!", ("Rain",)),
        ("Transport Company (TC, Oldtown), Rain", ("Transport Company (TC, Oldtown)", "Rain")),
        ("Rain, 157698, type:article, editors_pick, undefined, , https://example.org/t/1", ("Rain",)),
        ("#Rain, Oldtown Paper, “Floods”", ("Rain", "Floods")),
        ("G20, 2024 election, Covid-19", ("G20", "2024 election", "Covid-19")),
        ("state-of-the-art, front-page-rain-and-floods, St. Oldtown", ("state-of-the-art", "St. Oldtown")),
    ],
)
def test_a_list_is_split_and_thinned(content: str, expected: tuple[str, ...]) -> None:
    """Entries are split, cleaned, and each stands once; codes and the paper's own name go."""
    assert topics(Page(metas={"keywords": (content,)}), publisher="The Oldtown Paper") == expected


def test_several_tags_stand_as_they_are() -> None:
    """A comma inside one of several tags belongs to it; one tag alone may be a list."""
    assert topics(Page(metas={"article:tag": ("Washington, D.C.", "Rain")})) == ("Washington, D.C.", "Rain")
    assert topics(Page(metas={"article:tag": ("Rain,Floods",)})) == ("Rain", "Floods")


def test_order_of_witnesses() -> None:
    """Editors' tags, linked data, then metas for search engines."""
    page = read(
        '<meta name=keywords content="a topic, another"><meta name=news_keywords content="news topic">'
        '<meta property="article:tag" content="Tagged">'
        '<script type="application/ld+json">{"@type": "NewsArticle", "keywords": ["Linked", {"name": "Named"}],'
        '"about": {"name": "Subject"}}</script>'
    )
    assert [found.value for found in keywords_candidates(page)] == [
        ("Tagged",),
        ("Linked", "Named"),
        ("news topic",),
        ("a topic", "another"),
        ("Subject",),
    ]


def test_a_headline_cut_up_is_no_list() -> None:
    """Single words that all stand in the headline were made from it; real topics may stand there, too."""
    cut = Page(metas={"keywords": ("storm, rain, close, old, bridge",)})
    assert topics(cut, headline="Storm and rain close the old bridge") is None
    real = Page(metas={"keywords": ("storm, old bridge",)})
    assert topics(real, headline="Storm and rain close the old bridge") == ("storm", "old bridge")


@pytest.mark.parametrize(
    "content", ["AER, AERO, AIR, CRSH, DIS, GEN", "Day: Friday, Time: 11.00, Page Type: Article, Medium, Subject: Rain"]
)
def test_a_list_of_codes_is_no_list(content: str) -> None:
    """A wire's subject codes and a system's records are passed over as a whole."""
    assert topics(Page(metas={"keywords": (content,)})) is None


def test_tag_links_are_heard_last() -> None:
    """Links to topics' pages under the story name its topics; links inside its text and elsewhere do not."""
    words = "The bridge stays closed until the spring, the council said, for want of <a href=/tag/money>money</a>."
    html = (
        "<ul><li><a href=/tag/trending>Trending</a></li></ul>"
        f"<main><h1>Bridge closed</h1>{f'<p>{words}</p>' * 5}"
        "<ul class=list><li><a href='https://example.org/tag/rain'>Rain</a></li>"
        "<li><a href=/tag/old-bridge>Old bridge</a></ul><p><a href=/news/other>Another story of the day</a></p></main>"
    )
    assert topics(read(html, url="https://example.org/a")) == ("Rain", "Old bridge")
    assert topics(read("<meta name=keywords content='Floods'>" + html, url="https://example.org/a")) == ("Floods",)


def test_a_site_row_wins() -> None:
    """What the caller's rows select comes first."""
    page = Page(metas={"article:tag": ("Rain",)}, selected={"keywords": ("Mine", "Too")})
    assert topics(page) == ("Mine", "Too")


@pytest.mark.parametrize("value", [None, 3, [], {}, [3, None, {}], {"name": None}, ["x" * 500], True])
def test_any_value_is_survived(value: object) -> None:
    """Linked data of any type says nothing, and raises nothing."""
    assert topics(Page(linked_data=({"@type": "NewsArticle", "keywords": value},))) is None


def test_lists_are_bounded() -> None:
    """However many entries there are, a sane number leaves."""
    found = topics(Page(metas={"keywords": (", ".join(f"topic number {n}a" for n in range(50_000)),)}))
    assert found is not None
    assert len(found) <= 60


def test_topics_stand_over_a_note_that_ends_the_story() -> None:
    """The one box of tags among the text is the story's; several are those of other stories."""
    line = "<p>It rained all day in the valley of the river Ouse, and the water rose by a metre and more.</p>"
    box = '<div class="tags"><a href="/t/rain">Rain</a> <a href="/t/ouse">Ouse</a></div>'
    note = "<p>You can send us your opinion here.</p>"
    story = f"<main><h1>Rain</h1><div>{line * 4}{{}}{note}</div></main>"
    assert topics(read(story.format(box))) == ("Rain", "Ouse")
    assert topics(read(story.format(box + line + box))) is None


def test_links_to_topics_inside_the_text_are_no_list() -> None:
    """Some papers link every name; a list of topics stands before the text or behind it."""
    prose = f"<p>{'The river rose by more than a metre during the night, the council said. ' * 2}</p>"
    linked = "<p><a href=/tag/rain>Rain and flood in the valley</a> <a href=/tag/ouse>the river Ouse in March</a></p>"
    assert keywords(read(f"<h1>Flood</h1><article>{prose}{linked}{prose}{prose}</article>")) is None
    found = keywords(read(f"<h1>Flood</h1><article>{prose}{prose}{prose}</article>{linked}"))
    assert found is not None
    assert found.source == "tag links"
