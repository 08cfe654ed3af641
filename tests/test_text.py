"""Text in, text out: what goes, what stays, and that a second reading changes nothing."""

from __future__ import annotations

import re

import pytest

from newsparse.text import clean, expression, folded, is_spilled, normal, tidy, unescaped


def test_an_expression_is_the_one_it_was_made_of() -> None:
    """Compiled on first use or not, it finds what the pattern finds, by its flags."""
    lazy, known = expression(r"^read\b", re.IGNORECASE | re.MULTILINE), re.compile(r"(?im)^read\b")
    text = "Rain\nREAD more"
    assert lazy.findall(text) == known.findall(text) == ["READ"]
    assert lazy.sub("", text) == known.sub("", text)
    assert (lazy.pattern, lazy.flags) == (r"^read\b", known.flags)


def test_an_expression_minds_case_unless_it_is_told_not_to() -> None:
    """Without flags it is what ``re.compile`` makes of the pattern."""
    assert expression("rain").match("Rain") is None
    assert expression("rain").flags == re.compile("rain").flags


def test_an_expression_has_no_other_attributes() -> None:
    """What a pattern has not, its stand-in has not."""
    with pytest.raises(AttributeError):
        expression("rain").weather  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize("gap", ["\n", "\xa0", "\t", "\r", "\r\n", "\v", "\f", "\x85", "\u2028", "\u2029", " \n \t"])
def test_white_space_of_any_kind_parts_words_with_one_space(gap: str) -> None:
    """Whatever broke the line or filled the gap, one space is left, and none at the ends."""
    assert clean(f"{gap}Two{gap}words{gap}") == "Two words"


@pytest.mark.parametrize(
    "mark", ["\0", "\x1f", "\x7f", "\x9f", "\xad", "\u200b", "\u2060", "\ufeff", "\ud800", "\ufdd0", "\uffff"]
)
def test_what_cannot_be_seen_or_stored_goes(mark: str) -> None:
    """It leaves no gap where it stood."""
    assert clean(f"{mark}Rain{mark}fall{mark}") == "Rainfall"


@pytest.mark.parametrize(
    "text", ["日本　語", "10\u2009000", "می\u200cخواهم", "👩\u200d🚒", "", "X, once Twitter, is X"]
)
def test_what_carries_meaning_stays(text: str) -> None:
    """Typographic spaces and joiners are part of the words."""
    assert clean(text) == tidy(text) == text


def test_a_run_of_spaces_is_one() -> None:
    """Also where nothing else is to be cleaned; a wide space beside it stays."""
    assert clean("  Two   words    here ") == "Two words here"
    assert clean("日本　語  と") == "日本　語 と"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Putin‘s plan", "Putin’s plan"),
        ("we‘ll see", "we’ll see"),
        ("they said ‘so’", "they said ‘so’"),
        ("the ‘s’ in it", "the ‘s’ in it"),
        ("in‘side", "in‘side"),
        ("cafe\u0301s‘s", "cafés’s"),
        (" a\n b ", "a b"),
    ],
)
def test_text_is_written_one_way(text: str, expected: str) -> None:
    """Composed letters, and apostrophes the right way round; a mark that opens a quotation stays."""
    assert normal(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no entity at all", "no entity at all"),
        ("Marks &amp;amp; Spencer", "Marks & Spencer"),
        ("&#8220;Rain&#x201D;", "“Rain”"),
        ("Z&amp;uuml;rich", "Zürich"),
        ("AT&T; R&D &c", "AT&T; R&D &c"),
        ("&" + "amp;" * 20 + "lt;", "<"),
        ("&#38;lt;p&#x26;gt;", "<p>"),
    ],
)
def test_entities_are_undone_however_often_they_were_escaped(text: str, expected: str) -> None:
    """What only looks like an entity stays."""
    assert unescaped(text) == expected


def nested(depth: int) -> str:
    """Write "<" as an entity whose first letter is an entity, and so on."""
    text = "&lt;"
    for _ in range(depth):
        before, _, name = text.rpartition("&")
        text = f"{before}&&#{ord(name[0])};{name[1:]}"
    return text


def test_entities_that_hide_in_entities_are_undone_a_bounded_number_of_times() -> None:
    """What publishing systems do is undone; what was written to keep us busy is left as it stands."""
    assert unescaped(nested(5)) == tidy(nested(5)) == "<"
    assert "&" in unescaped(nested(200))
    assert "&" in tidy(nested(200))


@pytest.mark.parametrize(
    "text",
    ["Rain &amp; wind", "Rain\xad &am\xadp;amp; wind", "Rain &am\0p; wind", " Rain  &  wind "],
)
def test_tidy_text_stays_as_it_is(text: str) -> None:
    """An entity that something invisible stood in is undone, too, and a second reading finds nothing to do."""
    assert tidy(text) == "Rain & wind"
    assert tidy(tidy(text)) == tidy(text)


@pytest.mark.parametrize("text", ["javascript:void 0", "VBScript: x", "data:text/html;base64,x", "data:", "data:{}"])
def test_a_program_that_spilled_into_the_text_is_known(text: str) -> None:
    """Its scheme stands at the start."""
    assert is_spilled(text)


@pytest.mark.parametrize("text", ["javascript:", "My data:", "Data: what the figures say", "see javascript:void 0"])
def test_words_about_programs_are_words(text: str) -> None:
    """A colon behind a word is no address."""
    assert not is_spilled(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("READ  MORE:", "read more"),
        ("(Oldtown) – snake_case, 2024!", "oldtown snake case 2024"),
        ("ÉCOLE — №1", "école no1"),
        ("_Straße_", "strasse"),
        ("ﬁre…", "fire"),
    ],
)
def test_printings_of_the_same_words_have_one_key(one: str, other: str) -> None:
    """Case, punctuation, spacing and ligatures are left out, in ASCII and beyond."""
    assert folded(one) == other
