"""What is wrong with a row: every message says what to write instead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newsparse.page.row_fault import LONGEST_ROW, row_fault, shown, unclosed
from newsparse.page.select import Mirror, row_values


@pytest.mark.parametrize(
    "row",
    [
        *("h1", "h1.title, h2", "time::attr(datetime)", "p::text", "div:has(> p)", "[class*='ad' i]", "a[href='x\"y']"),
        *(
            "//h1",
            "./h1",
            "(//h1)[1]",
            '//a[@href="it\'s"]',
            "//h1/text()",
            "//time/@datetime",
            "//*[self::h1 or self::h2]",
        ),
        *("(substring-after(//p, 'By '))", "//p[re:test(@class, '^lead')]", "//p[position() < 3]", "//p[last()]"),
        *("(concat(//a, ' ', //b, '!'))", "//p[not(ancestor::aside) and (@a or @b)]", "//a[contains(@x, 'foo(bar')]"),
        *("//a[starts-with(@href, 'https://a.example/')]", "//p[count(a) = 2]", "//p/following-sibling::p[1]"),
    ],
)
def test_good_rows_have_no_fault(row: str) -> None:
    """CSS and XPath as people write them."""
    assert row_fault(row) is None


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("div[", 'is not a CSS selector: "[" is not closed'),
        ("a[href='x]", 'is not a CSS selector: "\'" is not closed'),
        ("a)", 'is not a CSS selector: ")" was not opened'),
        ("string(//h1)", "write '(string(//h1))'"),
        ("div/p", "write '//div/p'"),
        ("@href", "write '//@href'"),
        ("descendant::h1/text()", "it looks like XPath"),
        ("p:contains('Buy now')", "write \"//*[contains(., 'Buy now')]\""),
        ("li:first", "':first' is no CSS: use :nth-of-type"),
        ("p::before", "'::before' is no ending: there are '::text' and '::attr(name)'"),
        ("descendant::p", "it looks like XPath, which begins with '/', './' or '(': write '//descendant::p'"),
        ("//p[re:test(@class, '(')]", "a pattern of re:test, re:match or re:replace cannot be read"),
        (".1a", "write '[class~=\"1a\"]'"),
        ("h1,", "',' has nothing on one side"),
        ("> p", "'>' has nothing on one side"),
        ("::text", "nothing stands before the ending: name the element"),
        ("p..a", "is not a CSS selector"),
        ("//a[@href='x]", 'is not an XPath expression: "\'" is not closed'),
        ("//a[b", 'is not an XPath expression: "[" is not closed'),
        ("//a[@b=='c']", "a step, name or operator is missing"),
        ("//p[ends-with(@a, 'x')]", "XPath 1.0 has no function 'ends-with': write re:test(…, 'end$')"),
        ("//p[lower-case(.)='x']", "XPath 1.0 has no function 'lower-case': write re:test"),
        ("//p[contain(., 'x')]", "XPath 1.0 has no function 'contain': write contains(…)"),
        ("//p[zzz(., 'x')]", "XPath 1.0 has no function 'zzz'"),
        ("//p[@a and contains(@class='x')]", "contains() takes 2 arguments, not 1: contains(…, 'words')"),
        ("//p[translate(., 'a')]", "translate() takes 3 arguments, not 2"),
        ("(concat(//a))", "concat() takes 2 or more arguments, not 1"),
        ("//p[substring(.)]", "substring() takes 2 to 3 arguments, not 1"),
        ("//p[not()]", "not() takes 1 argument, not 0"),
        ("//q[@nowhere]/r[count('x')]", "lxml says 'Invalid type'"),
        ("//svg:path", "the prefix 'svg' is not known"),
        ("//a[@xlink:href]", "the prefix 'xlink' is not known"),
        ("//p[$x]", "there are no variables"),
        ("", "is empty: leave the row out"),
        ("  ", "is empty: leave the row out"),
        ("h1\nh2", "write it in one line"),
        ("h1\ud800", "write it in one line"),
        ("a" * (LONGEST_ROW + 1), "share it out among several rows"),
        (3, "rows are strings, not int"),
    ],
)
def test_a_fault_says_what_is_wrong_and_what_to_write(row: object, reason: str) -> None:
    """The message names the trouble itself, not only that there is one."""
    assert reason in (row_fault(row) or "")


@pytest.mark.parametrize(
    "row", ["p::text", "a::attr(href)", "//p/text()", "//p/@style", "//p/text()[contains(., 'x')]", "(string(//p))"]
)
def test_elements_are_wanted_where_blocks_are_marked(row: str) -> None:
    """A row of ``body`` or ``drop`` that selects text would mark nothing, and nobody would know why."""
    assert row_fault(row) is None
    assert "where elements are wanted" in (row_fault(row, elements=True) or "")


def test_text_in_a_predicate_is_an_element_all_the_same() -> None:
    """Only what the whole row selects counts."""
    assert row_fault("//p[text()='x' and @a]", elements=True) is None
    assert row_fault("//p/text() | //q", elements=True) is None


def test_long_rows_are_cut_in_messages() -> None:
    """A message stays readable."""
    assert len(shown("a" * 5_000)) < 200


def test_brackets_in_strings_do_not_count() -> None:
    """A literal may hold any mark."""
    assert unclosed("//a[@b='[(']") is None


ALPHABET = "ab1()[]{}/@.:*,|'\"=<>+~#$ \\-"


@given(st.text(ALPHABET, max_size=40) | st.text(max_size=20))
def test_a_row_without_a_fault_can_be_evaluated(row: str) -> None:
    """Whatever is let through is evaluated on a page without an error; asking twice gives the same answer."""
    fault = row_fault(row)
    assert row_fault(row) == fault
    if fault is None:
        parser = LexborHTMLParser("<div class=a id=b><p>Rain</p><a href=x>b</a></div>")
        assert isinstance(list(row_values(parser, Mirror(parser), row)), list)
