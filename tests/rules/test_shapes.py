"""What the shapes of rows ask for besides their words: marks, capitals, ends, lengths, digits."""

from __future__ import annotations

import pytest

from newsparse.rules import images, keywords
from newsparse.rules.images import file_of
from newsparse.rules.phrases.shapes import Made, Openings, Shape, is_marked, phrases, trimmed, without_numbers

OPENING = {
    "openings": phrases("Read more"),
    "language": "en",
    "name": "related.read_more",
    "example": "Read more",
    "spares": ("Read on",),
    "why": "a link to another story",
}
SHAPE = {
    "pattern": r"\d* ?likes",
    "name": "widget.count",
    "example": "3 likes",
    "spares": ("He likes it",),
    "why": "a count",
}


@pytest.mark.parametrize(
    ("label", "rest", "marked"),
    [
        ("Read more", "", True),
        ("Read more", " »", True),
        ("Read more", ": Rain in Oldtown", True),
        ("Read more", " – Rain in Oldtown", True),
        ("Read more", " –Rain in Oldtown", False),
        ("Read more", "– Rain in Oldtown", False),
        ("Read more", "-than-ever books", False),
        ("Read more", " books this year", False),
        ("Read more", "’s Rain", False),
        ("READ MORE", " Rain in Oldtown", True),
        ("READ MORE", " RAIN IN OLDTOWN", False),
        ("READ", " Rain in Oldtown", False),
        ("READS", " Rain in Oldtown", True),
    ],
)
def test_what_sets_a_label_off(label: str, rest: str, marked: bool) -> None:
    """Marks, a dash between spaces, capitals of five letters and more before others; a title's capital does not."""
    assert is_marked(label, rest) is marked


@pytest.mark.parametrize("rest", [" Rain in Oldtown", " “Rain” in Oldtown", " ‘Rain’ in Oldtown"])
def test_a_capital_sets_off_where_a_row_says_so(rest: str) -> None:
    """Also behind a quotation mark; a small letter does not, nor one in marks."""
    assert is_marked("Read more", rest, capital=True)
    assert not is_marked("Read more", rest)
    assert not is_marked("Read more", rest.replace("Rain", "rain"), capital=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("» Rain (and snow)", "Rain (and snow)"),
        ("(Rain and snow)", "Rain and snow"),
        ("Rain (and snow) in Oldtown »", "Rain (and snow) in Oldtown"),
        ("- Rain -", "Rain"),
    ],
)
def test_a_bracket_that_a_title_opens_is_its_own(text: str, expected: str) -> None:
    """One around the whole of it is not."""
    assert trimmed(text) == expected


def test_an_opening_that_must_be_a_line_ends_without_a_stop() -> None:
    """A question may be a line, and one of the greatest length is."""
    row = Openings(**OPENING, line=True, longest=20)
    hits = [row.hits(text) for text in ("Read more today", "Read more today.", "Read more today!", "Read more today…")]
    assert hits == [True, False, False, False]
    assert row.hits("Read more than that?")
    assert not row.hits("Read more than that??")


def test_a_line_of_as_many_words_as_a_row_asks_for() -> None:
    """The fewest are enough, and one is too few; numbers do not count."""
    row = Made(
        words=phrases("facebook; twitter"),
        fewest=2,
        name="share.networks",
        example="Facebook Twitter",
        spares=("Facebook",),
        why="the share bar",
    )
    assert [row.hits(text) for text in ("Facebook 3 Twitter", "Facebook 3")] == [True, False]


@pytest.mark.parametrize(
    ("conditions", "hit", "missed"),
    [
        ({"digit": True}, "3 likes", "likes"),
        ({"longest": 11}, "likes a lot", "likes a lot."),
        ({"words": frozenset({"rain"})}, "likes rain", "likes snow"),
        ({"first": frozenset({"likes"})}, "likes rain", "3 likes"),
        ({"first": frozenset({"likes"}), "marks": "3"}, "3 likes", "4 likes"),
    ],
)
def test_each_condition_of_a_shape_is_asked_for(conditions: dict[str, object], hit: str, missed: str) -> None:
    """The expression matches both texts; the condition tells them apart."""
    assert Shape(**SHAPE).hits(hit)
    assert Shape(**SHAPE).hits(missed)
    assert Shape(**SHAPE, **conditions).hits(hit)
    assert not Shape(**SHAPE, **conditions).hits(missed)


@pytest.mark.parametrize("end", ["", "/", "?v=2", "#top", "/?v=2"])
def test_a_files_name_is_the_last_of_its_address(end: str) -> None:
    """In lower case; what stands behind it does not count."""
    assert file_of(f"https://example.org/img/Site-Logo.PNG{end}") == "site-logo.png"


@pytest.mark.parametrize(
    ("key", "expected"), [("3 likes", "likes"), ("2k shares", "shares"), ("3rd bridge", "3rd bridge"), ("a 4 b", "a b")]
)
def test_only_counts_are_left_out(key: str, expected: str) -> None:
    """A word that begins with a digit is a word."""
    assert without_numbers(key) == expected


def test_parts_of_a_pictures_address() -> None:
    """Labels of the host without the last, folders without the file, words of the file without its ending."""
    address = "https://img.pixel.example.org/a/B/site.logo_2x.png?from=https://other.example/x/y.png"
    assert images.labels_of_host(address) == ["img", "pixel", "example"]
    assert images.folders_of(address) == ["a", "b"]
    assert images.words_of_file("site-icon.logo.png") == ["site", "icon", "logo"]


@pytest.mark.parametrize("end", ["", "/", "#top", "/#a/b"])
def test_folders_of_a_topics_address(end: str) -> None:
    """Without the topic's own, whatever stands behind it; a query counts as folders do."""
    assert keywords.folders_of(f"https://example.org/Tag/rain{end}")[-1] == "tag"
    assert keywords.folders_of(f"https://example.org/?tag=rain{end}")[-1] == "tag"
