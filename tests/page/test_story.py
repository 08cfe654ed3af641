"""Where the story is found, on pages of every shape."""

from __future__ import annotations

import time

import pytest

from newsparse.page import Page, read

SENTENCES = (
    "The river Ouse rose by more than a metre during the night, the council of Oldtown said on Monday.",
    "Families in three streets were taken to a school hall, where volunteers had put up beds and made tea.",
    "Ada Ng, who has lived on Mill Lane since 1988, said she had never seen the water come so far.",
    "Engineers expect the level to fall by Wednesday, but the bridge will stay closed for a week.",
    "The railway company asked passengers to take the bus, and promised to pay their tickets back.",
    "A second flood gate was planned in 2019; the county postponed it twice for want of money.",
)
TEXT = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
HEAD = "<title>River floods Oldtown | The Oldtown Post</title>"
HEADLINE = "<h1>River floods Oldtown</h1>"


def texts(page: Page) -> list[str]:
    """Give the words of the story's container."""
    container = page.story.container
    if container is None:
        return []
    return [block.text for block in page.blocks[container.first : container.last + 1]]


def paragraphs(start: int, stop: int) -> str:
    """Give some of the story's paragraphs."""
    return "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[start:stop])


def test_the_element_with_the_text_is_the_container() -> None:
    """Menu, rail and footer are around it, not in it."""
    page = read(
        f"{HEAD}<div class=top><a href=/>Home</a> <a href=/n>News</a></div><div class=page>{HEADLINE}"
        f"<div class=copy>{TEXT}</div><div class=box><p>Short rail text about something else here.</p></div></div>"
    )
    assert page.story.container is not None
    assert page.story.container.attributes == {"class": "copy"}
    assert texts(page) == list(SENTENCES)


def test_the_story_starts_at_its_headline() -> None:
    """The lines between headline and text belong to the story's blocks, though not to the container."""
    page = read(f"{HEAD}<div>{HEADLINE}<p class=byline>By Ada Ng</p></div><div class=copy>{TEXT}</div>")
    assert page.blocks[page.story.start].text == "River floods Oldtown"


@pytest.mark.parametrize("name", ["sidebar-layout", "has-related", "newsletter-page", "modal-open", "teaser-view"])
def test_a_name_does_not_outweigh_the_text(name: str) -> None:
    """An element with half of the page's text is no rail, whatever its class says."""
    assert texts(read(f"{HEAD}{HEADLINE}<div class={name}>{TEXT}</div>")) == list(SENTENCES)


def test_comments_may_be_longer_than_the_story() -> None:
    """Readers' words are never the story, as long as there is another one."""
    comment = "<p>I have lived there for years, and nobody at the council ever listened to any of us.</p>"
    page = read(f"{HEAD}{HEADLINE}<div class=copy>{TEXT}</div><section id=comments>{comment * 40}</section>")
    assert texts(page) == list(SENTENCES)


def test_a_page_of_comments_alone_keeps_them() -> None:
    """Where nothing else is left, the name decides nothing."""
    page = read(f"<article class='post comments-open'>{TEXT}</article>")
    assert texts(page) == list(SENTENCES)


def test_text_without_paragraph_tags() -> None:
    """Lines parted by two line breaks, and texts in bare divs, weigh like paragraphs."""
    broken = "<br><br>".join(SENTENCES)
    assert texts(read(f"{HEAD}{HEADLINE}<div id=menu><a href=/>Home</a></div><div class=copy>{broken}</div>")) == list(
        SENTENCES
    )
    divs = "".join(f"<div>{sentence}</div>" for sentence in SENTENCES)
    assert texts(read(f"{HEAD}{HEADLINE}<div class=copy>{divs}</div>")) == list(SENTENCES)


def test_a_story_in_several_containers() -> None:
    """Sections between adverts are one story: their parent holds it."""
    parts = "".join(f"<section>{paragraphs(n, n + 2)}</section><div class=ad>Advertisement</div>" for n in (0, 2, 4))
    found = texts(read(f"{HEAD}<div class=rail><p>Another story, told in one line of text.</p></div>{HEADLINE}{parts}"))
    assert [text for text in found if text in SENTENCES] == list(SENTENCES)


def test_the_first_of_appended_stories() -> None:
    """A page that goes on with the next story gives the one its title names."""
    other = "".join(
        f"<p>Something else {n} happened in Newtown, and a good many people came to see it.</p>" for n in range(9)
    )
    page = read(
        f"{HEAD}<main><article>{HEADLINE}{TEXT}</article><article><h1>Newtown sees it</h1>{other}</article>"
        f"<article><h1>Newtown, again</h1>{other}</article></main>"
    )
    assert not any("Newtown" in block.text for block in page.story_blocks)
    assert [block.text for block in page.story_blocks if not block.level] == list(SENTENCES)


def test_a_longer_notice_does_not_win_over_the_headline() -> None:
    """The text around the headline is the story, though a privacy notice says more."""
    notice = "".join(f"<p>We and our {n} partners process data about how you use these pages.</p>" for n in range(20))
    page = read(f"{HEAD}<div><div>{HEADLINE}{TEXT}</div></div><div class=qz><div>{notice}</div></div>")
    assert [block.text for block in page.story_blocks if not block.level] == list(SENTENCES)


def test_cards_in_a_row_are_no_story() -> None:
    """Linked headings with a sentence each, three of a kind side by side, are a rail."""
    card = "<div class=item><h3><a href=/{0}>Story number {0} of the day</a></h3><p>{1}</p></div>"
    cards = "".join(
        card.format(n, "It tells in one long sentence what happened there, and to whom.") for n in range(30)
    )
    page = read(f"{HEAD}<div>{HEADLINE}{TEXT}</div><div>{cards}</div>")
    assert not any("Story number" in text for text in texts(page))
    assert read(f"<title>The Oldtown Post</title><div>{cards}</div>").story.container is None


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<title>404</title><h1>Not found</h1><a href=/>Home</a>",
        "<ul>" + "<li><a href=/x>A desk of the paper</a></li>" * 50 + "</ul>",
        "<div class=cookie-banner><p>We use cookies to make this site better for you, and for us.</p></div>"
        "<div class=modal><p>You must agree before you can go on to the page you asked for.</p></div>",
    ],
)
def test_pages_without_a_story(html: str) -> None:
    """An error page, a menu and a cookie wall have none."""
    assert read(html).story.container is None


def test_short_stories_count() -> None:
    """Three sentences are enough."""
    assert texts(read(f"{HEAD}{HEADLINE}<div class=copy>{paragraphs(0, 3)}</div>")) == list(SENTENCES[:3])


def test_scripts_without_spaces_weigh_double() -> None:
    """A Japanese sentence of thirteen characters is running text."""
    lines = ["川の水が夜の間に一メートル上がった。", "三つの通りの住民が学校に避難した。"]
    page = read(f"<div>{HEADLINE}<div class=copy>{''.join(f'<p>{line}</p>' for line in lines)}</div></div>")
    assert texts(page) == lines


def test_right_to_left_text() -> None:
    """The direction of writing changes nothing."""
    line = "ارتفع منسوب النهر أكثر من متر خلال الليل، وقال المجلس إن الجسر سيبقى مغلقا."
    page = read(f"<html dir=rtl><h1>فيضان</h1><div class=copy><p>{line}</p><p>{line[:40]}</p></div>")
    assert texts(page) == [line, line[:40]]


def test_hidden_text_of_a_locked_story_counts() -> None:
    """What is merely kept from those who have not paid is the story; a hidden form is not."""
    hidden = "".join(f"<p>{sentence * 4}</p>" for sentence in SENTENCES)
    page = read(f"{HEAD}{HEADLINE}<div class=copy>{TEXT}<div style='display: none'>{hidden}</div></div>")
    assert page.story.text is not None
    assert page.story.text[1] == len(page.blocks)
    form = read(f"{HEAD}{HEADLINE}<div class=copy>{TEXT}<div hidden><p>Tell us what you think of us.</p></div></div>")
    assert form.story.text == (1, 1 + len(SENTENCES))


def test_captions_and_embeds_are_told_by_name() -> None:
    """A class says what a paragraph is; a figure makes captions of its texts."""
    page = read(
        f"{HEAD}{HEADLINE}<div class=copy>{paragraphs(0, 2)}<div class=image-caption><p>The bridge on Monday</p></div>"
        f"<div class=image-copyright><p>Ada Ng, Oldtown Post</p></div>"
        f"<figure><p>Mill Lane</p></figure><blockquote class=twitter-tweet><p>So much water!</p></blockquote>"
        f"{paragraphs(2, 6)}</div>"
    )
    kinds = {block.text: block.kind for block in page.story_blocks}
    assert kinds["The bridge on Monday"] == "caption"
    assert kinds["Ada Ng, Oldtown Post"] == "caption"
    assert kinds["Mill Lane"] == "caption"
    assert kinds["So much water!"] == "embed"
    assert kinds[SENTENCES[0]] == "paragraph"


def doubled(inside: str) -> set[str]:
    """Give the texts that count as printed twice when this stands behind the story's paragraphs."""
    page = read(f"{HEAD}{HEADLINE}<div class=copy>{TEXT}{inside}</div>")
    return {page.blocks[number].text for number in page.story.doubles}


def test_copies_and_pull_quotes_are_doubles() -> None:
    """An element with nothing new in it is a copy; so is a quotation whose words the text has."""
    assert doubled(f"<div><p>{SENTENCES[2]}</p></div>") == {SENTENCES[2]}
    assert doubled(f"<div>{paragraphs(0, 3)}</div>") == set(SENTENCES[:3])
    words = "she had never seen the water come so far"
    assert doubled(f"<blockquote>“{words}”</blockquote>") == {f"“{words}”"}
    assert doubled(f"<p class=pull-quote>“{words}”</p>") == {f"“{words}”"}


def test_a_pull_quote_leaves_out_who_said_so() -> None:
    """Its sentences stand in the text, one by one; a quotation with a sentence of its own stays."""
    said = "<p>“I have never seen the water come so far,” said Ada Ng. “My cellar is a pond now.”</p>"
    quote = "“I have never seen the water come so far. My cellar is a pond now.”"
    assert doubled(f"{said}<blockquote>{quote}</blockquote>") == {quote}
    assert not doubled(f"{said}<blockquote>“I have never seen the water come so far. We will move.”</blockquote>")


def test_a_caption_printed_again_is_a_double() -> None:
    """Once for each kind of screen; a line that says more is another."""
    words = "The bridge of Oldtown on Monday, seen from the mill"
    figure = f"<figure><img src=a.png><figcaption>{words}</figcaption></figure>"
    assert doubled(f"{figure}<div>{words}</div>") == {words}
    assert not doubled(f"{figure}<div>{words}, before the rain</div>")


def test_repetitions_of_the_author_are_no_doubles() -> None:
    """The same line in one column, or among new ones, stays; so does a quotation that stands nowhere else."""
    assert not doubled(f"<p>{SENTENCES[5]}</p>")
    news = "".join(f"<p>Another {word} street was cleared in the evening, said the council.</p>" for word in "abc")
    assert not doubled(f"<div><p>{SENTENCES[5]}</p>{news}</div>")
    assert not doubled("<blockquote>We have never seen anything like it.</blockquote>")


def test_lines_under_the_story_are_looked_at() -> None:
    """The element around headline and text holds them, up to forty blocks."""
    below = "".join(f"<p>Topic {n}</p>" for n in range(60))
    page = read(f"{HEAD}<article>{HEADLINE}<div class=copy>{TEXT}</div><div>{below}</div></article><p>Far away</p>")
    assert page.story.container is not None
    assert page.story.stop == page.story.container.last + 1 + 40


def test_time_grows_with_the_page() -> None:
    """Eight times the page takes well under twenty times as long, deep nesting and thousands of cards included.

    Both are so full of markup that the guard looks at each of their tags.
    """

    def seconds(size: int) -> float:
        html = (
            f"{HEAD}{HEADLINE}{'<div>' * 200}{TEXT * size}"
            + "<div class=c><h3><a href=x>A linked line here</a></h3><p>b</p></div>" * (40 * size)
        )
        best = 9.0
        for _ in range(3):
            start = time.perf_counter()
            read(html)
            best = min(best, time.perf_counter() - start)
        return best

    assert seconds(160) < 20 * seconds(20)


def test_one_of_two_paragraphs_printed_again_is_no_copy() -> None:
    """An element with as many words of its own repeats something; a copy has little else."""
    assert doubled(f"<div><p>{SENTENCES[0]}</p><p>They will be back on Friday, if it stays dry.</p></div>") == set()


def test_what_is_around_the_main_matter_is_no_rail() -> None:
    """A class that names a sidebar tells of the layout there, though most of the page's text is elsewhere."""
    line = "<p>Each of our partners keeps what it knows about you for as long as it likes to.</p>"
    small_print = f"<div class=popup>{line * 10}</div>" * 2
    page = read(f"{HEAD}{HEADLINE}<div class='layout sidebar-right'><main><div>{TEXT}</div></main></div>{small_print}")
    assert set(SENTENCES) <= set(texts(page))


def test_without_an_h1_the_title_tells_the_headline() -> None:
    """The teaser between it and the text is the story's first paragraph."""
    head = "<title>River floods the town of Oldtown | The Oldtown Post</title>"
    teaser = "<div class=teaser-text><p>A hundred families had to leave their houses in the night.</p></div>"
    page = read(f"{head}<div><h3>River floods the town of Oldtown</h3>{teaser}<div class=text>{TEXT}</div></div>")
    assert [block.text for block in page.story_blocks][:2] == [
        "River floods the town of Oldtown",
        "A hundred families had to leave their houses in the night.",
    ]


def test_short_paragraphs_whose_class_speaks_of_text_size() -> None:
    """Page builders put looks into the class of every paragraph; a toolbar is no paragraph's name."""
    lines = "".join(f'<p class="fixed-tab-size text-ltr">{sentence}</p>' for sentence in SENTENCES)
    assert len(texts(read(f"{HEAD}<article>{HEADLINE}{lines}</article>"))) >= len(SENTENCES)


def test_paragraphs_under_a_heading_in_an_item_are_no_items() -> None:
    """Live blogs are lists of entries."""
    page = read(f"{HEAD}{HEADLINE}<ol><li><h2>Water falls</h2>{TEXT}</li><li>One <b>word</b> of a list.</li></ol>")
    assert [block.kind for block in page.story_blocks if block.text in SENTENCES] == ["paragraph"] * len(SENTENCES)


def test_prose_set_by_hand_is_parted_at_empty_lines() -> None:
    """Wires send stories as they are typed; a program stays in one piece."""
    typed = "\n\n".join(f"   {sentence[:60]}\n{sentence[60:]}" for sentence in SENTENCES)
    page = read(f"{HEAD}{HEADLINE}<pre>{typed}</pre>")
    assert [block.kind for block in page.story_blocks if block.level is None] == ["paragraph"] * len(SENTENCES)


def test_a_section_with_a_heading_and_a_story_of_text_goes_on() -> None:
    """Whatever its class; one without a heading, or with a line or two, is another thing."""
    first = f"<section class=intro>{HEADLINE}{paragraphs(0, 3)}</section>"
    page = "{}<main>{}<section class=more>{}{}</section></main>"
    assert SENTENCES[5] in texts(read(page.format(HEAD, first, "<h2>Gates</h2>", paragraphs(3, 6))))
    assert SENTENCES[5] not in texts(read(page.format(HEAD, first, "", paragraphs(3, 6))))
    assert SENTENCES[5] not in texts(read(page.format(HEAD, first, "<h2>Gates</h2>", paragraphs(5, 6))))


@pytest.mark.parametrize(("label", "is_read"), [("Related stories", True), ("Weather", False)])
def test_related_stories_under_the_element_of_headline_and_text(label: str, *, is_read: bool) -> None:
    """Their heading tells them; rails under other headings belong to the page."""
    links = "".join(f"<li><a href=/{n}>Flood warning for valley {n}</a></li>" for n in range(3))
    page = read(f"{HEAD}<article>{HEADLINE}<div>{TEXT}</div></article><div><h3>{label}</h3><ul>{links}</ul></div>")
    story = [block.text for block in page.story_blocks]
    assert ("Flood warning for valley 2" in story) is is_read
