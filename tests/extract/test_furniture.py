"""What structure alone says about blocks inside a story: each rule, and what looks like its case but is none."""

from __future__ import annotations

import pytest

from newsparse.extract.furniture import label_furniture
from newsparse.page import Page, SourceBlock, read

SENTENCES = tuple(
    f"The {word} bridge of Oldtown was closed on Monday, when the river rose by more than a metre in the night."
    for word in ("first", "second", "third", "fourth", "fifth", "sixth")
)
ABOVE = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:3])
BELOW = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[3:])
LINK = "<a href=/flood>Flood warning for the whole valley</a>"
TITLE = "Flood warning for the whole valley"
DESKS = " ".join(f"<a href=/{name}>{name}</a>" for name in ("Ada", "Ben", "Cas", "Dan", "Eve"))


def story_page(inside: str, above: str = "", below: str = "") -> Page:
    """Give a page with something between the paragraphs of its story, above and below its element."""
    return read(
        f"<title>River floods Oldtown</title><article><h1>River floods Oldtown</h1>{above}"
        f"<div class=copy>{ABOVE}{inside}{BELOW}</div>{below}</article>",
        url="https://news.example/a",
    )


def rule_of(page: Page, block: SourceBlock) -> str | None:
    """Give the first answer of the labellers."""
    return label_furniture(block, page)


def rules(page: Page) -> dict[str, str | None]:
    """Give the rule of each block of the story, by its text."""
    return {block.text: rule_of(page, block) for block in page.story_blocks}


@pytest.mark.parametrize(
    ("inside", "text", "rule"),
    [
        ("<div class=share-bar><span>Post</span></div>", "Post", "share.bar"),
        ("<p class=share-price>Shares: 12.5 (+1 %).</p>", "Shares: 12.5 (+1 %).", None),
        (
            "<div class=newsletter-box><p>All the news, each morning.</p></div>",
            "All the news, each morning.",
            "newsletter.box",
        ),
        ("<aside><p>Oldtown lies on the Ouse.</p></aside>", "Oldtown lies on the Ouse.", "rail.line"),
        (f"<aside><p>{LINK}</p></aside>", TITLE, "related.aside"),
        (f"<p>In: {DESKS}", "In: Ada Ben Cas Dan Eve", "links.line"),
        (f"<p>{DESKS.replace('> <', '>、<')}", "Ada、Ben、Cas、Dan、Eve", None),
        (f"<div class=related-stories><h4>{LINK}</h4></div>", TITLE, "related.box"),
        (f"<div class=most-read><h4>{LINK}</h4></div>", TITLE, "most_read.box"),
        ("<div class=ad-slot>Advertisement</div>", "Advertisement", "advert.slot"),
        ("<div class=adventure-copy>He went on, and on.</div>", "He went on, and on.", None),
        ("<div hidden><p>Copied to the clipboard.</p></div>", "Copied to the clipboard.", "hidden.element"),
        ("<div class=sr-only><p>Skip what follows.</p></div>", "Skip what follows.", "hidden.label"),
        ("<div class='bar is-hidden'><p>Our app is new.</p></div>", "Our app is new.", "hidden.label"),
        ("<div class=article-feedback><p>Seen a mistake?</p></div>", "Seen a mistake?", "feedback.box"),
        ("<div class=error-report><p>Seen a mistake?</p></div>", "Seen a mistake?", "feedback.box"),
        ("<div class=error-margin><p>Give or take two.</p></div>", "Give or take two.", None),
        ("<div class=affiliate-text><p>We are paid for it.</p></div>", "We are paid for it.", "advert.affiliate"),
        ("<div class=affiliate-network><p>We are many.</p></div>", "We are many.", None),
        ("<div class=cite-article><p>Ng, A.: Rain.</p></div>", "Ng, A.: Rain.", "citation.box"),
        ("<li class=references-citation>Ng, A.: Rain.</li>", "Ng, A.: Rain.", None),
        ("<div class=news-letter-box><p>Each day.</p></div>", "Each day.", "newsletter.box"),
        ("<div class=cta-letter><p>Help us to go on.</p></div>", "Help us to go on.", "appeal.box"),
        ("<p class=Attribution>Reporting by Ada Ng.</p>", "Reporting by Ada Ng.", "credit.attribution"),
        ("<p class=quote-attribution>Said by the mayor.</p>", "Said by the mayor.", None),
        ("<p class=author-job>She was born in Oldtown.</p>", "She was born in Oldtown.", "author.box"),
        ("<div class=writerProfile><p>Local desk.</p></div>", "Local desk.", "author.box"),
        ("<p class=autor>Von Ada Ng</p>", "Von Ada Ng", "byline.line"),
        ("<form><p>Your address</p></form>", "Your address", "widget.form"),
        ("<button>Show all</button>", "Show all", "widget.button"),
        ("<div class=author-bio><p>Ada Ng writes about rivers.</p></div>", "Ada Ng writes about rivers.", "author.box"),
        ("<div class=fact-box><p>The Ouse is 84 km long.</p></div>", "The Ouse is 84 km long.", "facts.box"),
        ("<ul class=toc><li><a href=#a>The night</a></li></ul>", "The night", "contents.table"),
        ("<div class=post-meta>12 May</div>", "12 May", "byline.line"),
        ("<p class=date>It was the twelfth of May.</p>", "It was the twelfth of May.", None),
        ("<div class=photo-gallery><span>1 / 9</span></div>", "1 / 9", "gallery.line"),
    ],
)
def test_named_elements(inside: str, text: str, rule: str | None) -> None:
    """A tag or a name says what an element is, but not when its text speaks against it."""
    assert rules(story_page(inside))[text] == rule


def test_a_name_on_much_of_the_text_says_nothing() -> None:
    """A share bar with paragraphs in it is none."""
    twice = "".join(f"<p>{sentence} Twice.</p>" for sentence in SENTENCES[:3])
    page = story_page(f"<div class=share-page>{twice}</div>")
    assert rules(page)[f"{SENTENCES[0]} Twice."] is None


@pytest.mark.parametrize(
    ("inside", "text", "rule"),
    [
        (f"<p>{LINK}</p>", TITLE, "related.link"),
        (f"<ul><li>{LINK}</li></ul>", TITLE, "related.link"),
        ("<p><a href=/x>Tweet</a></p>", "Tweet", "links.line"),
        (f"<p>There is a {LINK}, they said.</p>", f"There is a {TITLE}, they said.", None),
        ("<h2><a href=#night>What happened in the night</a></h2>", "What happened in the night", None),
        (f"<h2>{LINK}</h2><p>{SENTENCES[0]} Again.</p>", TITLE, None),
        (f"<p><a href=/x>{SENTENCES[0]}</a></p>", SENTENCES[0], None),
    ],
)
def test_blocks_of_links(inside: str, text: str, rule: str | None) -> None:
    """A block that is a link leads to another story, unless it is a sentence, an anchor, or heads a text."""
    if text == SENTENCES[0]:
        inside = inside.replace(text, text := f"{text[:-1]}, they say.")
    assert rules(story_page(inside))[text] == rule


def test_rows_of_cards() -> None:
    """Three linked headings of a kind, each with a line, are a rail; their headlines are related stories."""
    cards = "".join(
        f"<div class=item><h3><a href=/{n}>Story number {n} of the day</a></h3><p>A line or two.</p></div>"
        for n in range(3)
    )
    found = rules(story_page(f"<div>{cards}</div>"))
    assert found["Story number 1 of the day"] == "related.cards"
    assert found["A line or two."] == "rail.line"


def test_one_card() -> None:
    """A linked headline with a sentence in an element named for a story is a card; in another element it is a note."""
    inside = f"<div class={{}}><p>{LINK}</p><p>It tells in one sentence what happened there.</p></div>"
    found = rules(story_page(inside.format("article-excerpt")))
    assert found[TITLE] == "related.cards"
    assert found["It tells in one sentence what happened there."] == "rail.line"
    assert rules(story_page(inside.format("note")))["It tells in one sentence what happened there."] is None


def test_cards_in_a_related_box() -> None:
    """The name of the box says more than the shape of its cards."""
    card = f"<article><h4>{LINK}</h4><p>A line.</p></article>"
    assert rules(story_page("", "", f"<div class=related-stories>{card}</div>"))[TITLE] == "related.box"


def test_bylines_beside_related_headlines() -> None:
    """A linked name in a box of related stories is no headline."""
    name = "<p class=byline><a href=/n>By Ada Ng in Oldtown</a></p>"
    box = f"<div class=related><h4><a href=/o>Another story of the day</a></h4>{name}</div>"
    assert rules(story_page(box))["By Ada Ng in Oldtown"] == "rail.line"


def test_a_label_goes_with_its_list() -> None:
    """A heading over links to other stories goes; over an advert and then text it stays."""
    found = rules(story_page(f"<h2>More on floods</h2><p>{LINK}</p>"))
    assert found["More on floods"] == "rail.label"
    found = rules(story_page("<h2>What comes next</h2><div class=ad>Advertisement</div>"))
    assert found["What comes next"] is None


def test_text_printed_twice() -> None:
    """The second printing goes, the first one stays."""
    page = story_page(f"<div class=pull><p>{SENTENCES[0]}</p></div>")
    found = [rule_of(page, block) for block in page.story_blocks if block.text == SENTENCES[0]]
    assert found == [None, "double.block"]


def test_between_headline_and_text() -> None:
    """Lines go; a paragraph stays as the first one, unless its name says that it is a summary."""
    lead = "Oldtown has seen the worst flood in thirty years, and the water is still rising in the lower streets."
    head = "<div class=head><p>Oldtown, 3 min</p>{}</div>"
    assert rules(story_page("", head.format(f"<p class=lead>{lead}</p>")))[lead] is None
    assert rules(story_page("", head.format(f"<p class=standfirst>{lead}</p>")))[lead] == "outside.above"
    assert rules(story_page("", head.format("")))["Oldtown, 3 min"] == "outside.above"


def test_under_the_text() -> None:
    """What stands under the element of the text is no part of it; a box of related stories is kept as such."""
    page = story_page("", "", f"<div class=related-posts><h3>{LINK}</h3></div><p>Printed in Oldtown.</p>")
    found = rules(page)
    assert found[TITLE] == "related.box"
    assert found["Printed in Oldtown."] == "outside.below"


def test_edges_of_the_text() -> None:
    """Short lines before the first and after the last sentence go; sentences and list items stay."""
    page = read(
        f"<title>River floods Oldtown</title><h1>River floods Oldtown</h1><div class=copy><p>Oldtown</p>{ABOVE}{BELOW}"
        "<p>It rains.</p><ul><li>buckets</li></ul><h3>More</h3><p>Oldtown Post</p></div>"
    )
    found = rules(page)
    assert found["Oldtown"] == "edge.above"
    assert found["It rains."] is None
    assert found["buckets"] is None
    assert found["More"] == "edge.below"
    assert found["Oldtown Post"] == "edge.below"


def test_a_line_that_leads_in_a_list_stays() -> None:
    """It is no sentence, but the list under it needs it; over links it is a label."""
    end = "<h1>Floods</h1><div class=copy>{}<p>{}</p><ul><li>{}</li></ul></div>"
    assert rules(read(end.format(ABOVE, "Bring:", "boots")))["Bring:"] is None
    assert rules(read(end.format(ABOVE, "See:", LINK)))["See:"] == "edge.below"


def test_captions_and_embeds_stay() -> None:
    """They are blocks of the body, though no prose."""
    found = rules(story_page("<div class=wp-caption>The bridge</div><blockquote class=twitter-tweet>Wet!</blockquote>"))
    assert found["The bridge"] is None
    assert found["Wet!"] is None


def end_rules(*lines: str) -> list[str | None]:
    """Give the rules of lines under the last sentence of a story."""
    page = read(f"<title>Rain</title><h1>Rain</h1><div class=copy>{ABOVE}{''.join(lines)}</div>")
    return [rule_of(page, block) for block in page.story_blocks[-len(lines) :]]


def test_many_lines_like_the_last_paragraph_are_matter() -> None:
    """Prices, results and verse end without full stops; one or two lines sign a story."""
    prices = ("<p>Wheat: 210.50</p>", "<p>Barley: 180.25</p>", "<p>Oats: 195.00</p>")
    assert end_rules(*prices) == [None, None, None]
    assert end_rules(*prices[:2]) == ["edge.below"] * 2
    assert end_rules(*(line.replace("<p>", "<div>") for line in prices)) == ["edge.below"] * 3
    assert end_rules(*(line.replace("<p>", "<p class=tool>") for line in prices)) == ["edge.below"] * 3
    assert end_rules(*(f"<p><a href=/{n}>Wheat</a></p>" for n in range(3))) == ["links.line"] * 3


def test_the_last_of_many_lines_is_no_label() -> None:
    """Though links to other stories stand under it."""
    lines = (*(f"<p>{name}: 210.50</p>" for name in ("Wheat", "Barley", "Oats")), f"<p>{LINK}</p>")
    assert end_rules(*lines) == [None, None, None, "related.link"]


def test_dates_beside_headlines_in_a_list() -> None:
    """An item with the headline of another story is no matter of this one, nor is its date; other items are."""
    assert end_rules("<ul><li>Boots</li><li>Spades</li></ul>")[-1] is None
    page = read(
        f"<title>Rain</title><h1>Rain</h1><div class=copy>{ABOVE}"
        f"<ul><li>Boots</li></ul><ul><li><p>{LINK}</p><p>12 May</p></li></ul></div>"
    )
    found = rules(page)
    assert found["Boots"] is None
    assert found["12 May"] == "edge.below"


def test_words_before_several_headlines_are_a_label() -> None:
    """In a language without a table, too; said once, they may be the author's own, and a source is no headline."""
    one, other = (f"<p>Funda olunye | <a href=/{n}>Story number {n} of the day</a></p>" for n in "12")
    found = rules(story_page(one + other))
    assert found["Funda olunye | Story number 1 of the day"] == "related.repeated"
    assert rules(story_page(one + one))["Funda olunye | Story number 1 of the day"] is None
    assert rules(story_page(one))["Funda olunye | Story number 1 of the day"] is None
    sources = "".join(f"<p>Umthombo: <a href=/{n}>Paper {n}</a></p>" for n in "12")
    assert rules(story_page(sources))["Umthombo: Paper 1"] is None
    anchors = "".join(f"<p>Bona: <a href=#{n}>Part {n} of this story</a></p>" for n in "12")
    assert rules(story_page(anchors))["Bona: Part 1 of this story"] is None
    plain = "".join(f"<p>He wrote <a href=/{n}>Story number {n} of the day</a></p>" for n in "12")
    assert rules(story_page(plain))["He wrote Story number 1 of the day"] is None


def test_a_line_of_pictures_alone_is_an_ornament() -> None:
    """A hand points at the next line; asterisks part sections, and stars are the verdict of a review."""
    from newsparse import parse

    text = "<p>It rained all day in the valley of the river Ouse, and the water rose by a metre and more.</p>"
    more = text.replace("day", "night") + "<p>* * *</p><p>★★★☆☆</p>" + text.replace("all", "every")
    article = parse(f"<h1>Rain</h1><article>{text}<p>👉</p>{more}</article>")
    assert [block.text for block in article.body][1:4] == [text[3:-4].replace("day", "night"), "* * *", "★★★☆☆"]
    assert ("👉", "ornament.line") in [(line.text, line.rule) for line in article.removed]


POST = "<a href='https://twitter.com/intent/tweet?text=Wet'>The river is wet, and so is the whole valley now</a>"


@pytest.mark.parametrize(
    ("inside", "text", "rule"),
    [
        (
            "<p><a href=#map>Past the map that a script draws here.</a></p>",
            "Past the map that a script",
            "contents.table",
        ),
        ("<h3><a href=#dams>Dams of the county council</a></h3>", "Dams of the county", None),
        ("<h3><a name=dams>Dams of the county council</a></h3>", "Dams of the county", None),
        ("<p><a onclick=x()>Sign up free of charge here</a></p>", "Sign up free of charge", "links.line"),
        ("<p><a href='javascript:x()'>Sign up free of charge here</a></p>", "Sign up free of", "links.line"),
        (f"<p>{POST}</p>", "The river is wet", "share.link"),
        ("<p><a href=https://a.example/dams>https://a.example/dams</a></p>", "https://a.example/dams", None),
        (
            "<blockquote class=twitter-tweet><a href=https://x.example/1>— Ada Ng (@ada) 5 March 2024</a></blockquote>",
            "— Ada Ng",
            None,
        ),
    ],
)
def test_what_links_are_and_where_they_lead(inside: str, text: str, rule: str | None) -> None:
    """Into the page, nowhere, to a form that passes the story on, to a source that is written out, to a post."""
    page = story_page(inside)
    assert [rule_of(page, block) for block in page.story_blocks if block.text.startswith(text)] == [rule]


def test_a_sentence_that_is_a_link_is_matter_in_the_text_and_an_advert_under_it() -> None:
    """Only what stands in the text can be its own."""
    offer = f"<p><a href=/offer>{SENTENCES[0].replace('first', 'seventh')}</a></p>"
    assert list(rules(story_page(offer)).values()).count(None) == 7
    assert end_rules(offer) == ["related.link"]


def test_subheads_of_paragraphs_above_the_element_of_the_text() -> None:
    """They stay with their paragraphs; a heading over a share bar goes."""
    lead = f"<h2>Ada Ng was there</h2><p>{SENTENCES[0].replace('first', 'old')}</p><h2>Share it</h2>"
    found = rules(story_page("", above=f"<div>{lead}</div>"))
    assert found["Ada Ng was there"] is None
    assert found["Share it"] == "outside.above"


def test_a_heading_over_a_card_of_another_story_is_the_storys() -> None:
    """The card has a label of its own, and the text goes on beside it; without one the heading is the label."""
    card = f'<div class="teaser">{{}}<h3>{LINK}</h3></div>'
    for label, expected in (("<span>Read also</span>", None), ("", "rail.label")):
        page = story_page("<h2>Asking for calm</h2>" + card.format(label))
        (heading,) = [block for block in page.blocks if block.text == "Asking for calm"]
        assert rule_of(page, heading) == expected
