"""From raw blocks to lines of text: paragraphs that only empty lines part, and rows of tables."""

from newsparse.page import read

LINE = "It rained all day in the valley of the river {}, and the water rose by a metre and more."


def texts(html: str) -> list[tuple[str, str]]:
    """Give kind and words of all blocks."""
    return [(block.kind, block.text) for block in read(html).blocks]


def test_empty_lines_part_paragraphs_in_one_element() -> None:
    """A style sheet shows them; in a sentence they are a template's."""
    one, other = LINE.format("Ouse"), LINE.format("Aire")
    assert texts(f"<p>{one}\n\n\u3000{other}</p>") == [("paragraph", one), ("paragraph", other)]
    assert len(texts(f"<p>{one}\n\n{other[:-1]}\n\n<b>Ada Ng</b>\n\n says so.</p>")) == 1


def test_a_cell_with_many_lines_lays_out_the_page() -> None:
    """Two lines in a cell are data; three short paragraphs are the story, though its cells are as short as data."""
    lines = "".join(f"<p>{LINE.format(name)}</p>" for name in ("Ouse", "Aire", "Wharfe"))
    page = f"<table><tr><td>Menu</td><td>{lines}</td></tr></table>"
    assert [kind for kind, _ in texts(page)] == ["paragraph"] * 4
    assert texts("<table><tr><td><p>Price<p>in euros</td><td>260</td></tr></table>") == [
        ("table", "Price | in euros | 260")
    ]
