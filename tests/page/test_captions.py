"""Captions told by the picture beside them, and lines beside pictures that are none."""

from __future__ import annotations

import pytest

from newsparse.page import read

LINE = "The mayor of Oldtown on the new bridge, an hour before the river closed it"
RAIN = "<p>It rained all day in the valley of the river Ouse, and the water rose by more than a metre at the mill.</p>"


def kinds(inside: str) -> list[str]:
    """Give the kinds of what stands among the paragraphs of a story."""
    page = read(f"<title>Rain</title><h1>Rain</h1><article>{RAIN * 3}{inside}{RAIN * 3}</article>")
    container = page.story.container
    assert container is not None
    return [block.kind for block in page.blocks[container.first + 3 : container.last - 2]]


@pytest.mark.parametrize(
    "inside",
    [
        f"<div><img src=a.png><p>{LINE}</p></div>",
        f"<div><div><picture><img src=a.png></picture></div><div>{LINE}</div></div>",
        f"<div><a href=a.png><img src=a.png></a><div>{LINE}</div><div>Ada Ng, Oldtown Post</div></div>",
        f"<table><tr><td><img src=a.png></td></tr><tr><td>{LINE}</td></tr></table>",
        f"<div><img src=a.png><p>{LINE}</p></div>{RAIN}<div><img src=b.png><p>{LINE}</p></div>",
    ],
)
def test_lines_alone_with_a_picture_are_captions(inside: str) -> None:
    """Whatever the elements are called, and wherever in the story they stand."""
    assert set(kinds(inside)) - {"paragraph"} == {"caption"}
    assert kinds(inside).count("paragraph") == inside.count(RAIN)


@pytest.mark.parametrize(
    "inside",
    [
        f"<p><img src=a.png>{LINE}</p>",
        f"<div><img src=a.png>{LINE}</div>",
        "<div><img src=a.png><p>Ada Ng, Oldtown</p></div>",
        f"<div><img src=a.png><p>{LINE * 4}</p></div>",
        f"<div><img src=a.png><p><a href=/mayor>{LINE}</a></p></div>",
        f"<div><img src=a.png><p>{LINE}</p><p>{LINE}</p><p>{LINE}</p></div>",
        f"<div class=entry><img src=a.png><p>{LINE}</p></div><div class=entry><p>{LINE}</p></div>",
        f"<div><img src=a.png><p>{LINE}</p></div>" * 3,
        f"<img src=a.png><p>{LINE}</p>",
    ],
)
def test_other_lines_beside_pictures_are_text(inside: str) -> None:
    """Pictures in the line itself, names, long texts, links, entries of a live page, rails; no element around both."""
    assert set(kinds(inside)) == {"paragraph"}


def test_a_heading_beside_a_picture_stays() -> None:
    """A headline, a picture and a sentence are an item of a list in the story."""
    assert kinds(f"<div><h2>The bridge</h2><img src=a.png><p>{LINE}</p></div>") == ["heading", "paragraph"]


def test_a_story_told_beside_its_pictures_is_text() -> None:
    """Half of the text is no caption."""
    short = "<p>It rained all day, and the river rose by a metre.</p>"
    scenes = short.join(f"<div><img src={n}.png><p>{LINE}</p></div>" for n in range(4))
    page = read(f"<title>Rain</title><h1>Rain</h1><article>{short}{scenes}</article>")
    assert "caption" not in {block.kind for block in page.blocks}


def test_pictures_of_a_rail_are_not_asked() -> None:
    """What stands outside the story's element keeps the kind that its tags give it."""
    rail = f"<div><div><img src=a.png><p>{LINE}</p></div></div>"
    page = read(f"<title>Rain</title><div><h1>Rain</h1><article>{RAIN * 6}</article></div>{rail}")
    assert page.blocks[-1].kind == "paragraph"
    assert read("<img src=a.png>").blocks == ()


@pytest.mark.parametrize(
    ("line", "kind"), [(f"{LINE}, in March", "caption"), ("Ada Ng, 5 March 2024, 10:15 am GMT", "paragraph")]
)
def test_a_picture_above_the_element_of_the_text(line: str, kind: str) -> None:
    """Its line is a caption as well; a portrait stands beside a byline."""
    picture = f"<div><img src=a.png><p>{line}</p></div>"
    page = read(f"<title>Rain</title><div><h1>Rain</h1>{picture}<article>{RAIN * 6}</article></div>")
    assert page.story_blocks[1].kind == kind
