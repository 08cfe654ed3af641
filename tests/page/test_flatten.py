"""The slow reading: whatever markup is thrown at it, the tree that the parser builds stays within bounds."""

import gc
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newsparse.limits import Limits
from newsparse.page import flatten
from newsparse.page.flatten import flat
from newsparse.page.read import OPTIONS

LIMITS = Limits()
DEPTH = 20
REPEATED = 300

NAMES = """div p b a i table tr td tbody caption template select option button form object marquee svg math title style
script noscript textarea iframe frameset h1 h2 li ul dd dl span x nobr font ruby rt foreignObject desc mi body html head
center details applet optgroup colgroup img br plaintext noembed"""
PIECES = (
    *(f"<{name}>" for name in NAMES.split()),
    *(f"</{name}>" for name in NAMES.split()),
    *("<svg/>", "<g/>", "<div/>", "<b id=%d>", "x", "<!--", "-->", "<![CDATA[", "]]>", "<?", "<!", "</3 "),
    *('<a b=">', '<a =">', '</a b=">', '">', "<a b='", '<a b==">', '<a\x0bb=">'),
)


def tree(html: bytes) -> tuple[int, int]:
    """Give the depth of the tree the parser builds, and its number of nodes."""
    deepest = nodes = 0
    pending = [(LexborHTMLParser(html, options=OPTIONS, scripting=True).root, 1)]
    while pending:
        node, level = pending.pop()
        nodes += 1
        deepest = max(deepest, level)
        child = node.child if node is not None else None
        while child is not None:
            pending.append((child, level + 1))
            child = child.next
    return deepest, nodes


@given(
    st.lists(st.sampled_from(PIECES), max_size=2),
    st.lists(st.sampled_from(PIECES) | st.sampled_from(("<div>", "<b id=%d>", "x")), min_size=1, max_size=5),
)
@example([], ["<form>", "<div>", "</form>"])
@example([], ["<body>", "<div>", "</body>"])
@example([], ["<optgroup>"])
@example(["<math>"], ["<td>"])
@example(["<frameset>"], ["</tbody>", "<tbody>"])
@example([], ["<svg>", "<b id=%d>", "<b id=%d>", "<g/>"])
@example(["<optgroup>"], ["</button>", "<button>", "x", "<b id=%d>"])
@example(["<desc>"], ["<div>", "</tbody>", "<tbody>"])
@example([], ["<div>", '</a b=">', "</div>", '">'])
@example([], ["<div>", "</3 ", "</div>"])
@example([], ['<a =">', "<div>", '">'])
@example([], ['<a b==">', "<div>", '">'])
@example([], ['<a\x0bb=">', "<div>", '">'])
@example([], ["<div>", "<noscript>", "</div>", "</noscript>"])
@example([], ["<svg>", "<title>", "<div>"])
def test_repeated_markup_builds_no_deep_tree(before: list[str], unit: list[str]) -> None:
    """However markup is repeated, what is left of it is nested no deeper than a few times the limit."""
    html = "".join(before) + "".join(piece.replace("%d", str(number)) for number in range(REPEATED) for piece in unit)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(flatten, "_MOST_EMPTY", 50)
        left, _ = flat(html.encode(), Limits(max_depth=DEPTH))
    deepest, nodes = tree(left)
    assert deepest <= 7 * DEPTH
    assert nodes <= 70 * len(unit) * REPEATED


@pytest.mark.parametrize("unit", ["<t{0}>x</t{0}>", "<p a{0}=1>x</p>"])
def test_different_names_are_bounded(unit: str) -> None:
    """The parser's table of names, which grows slow, holds so many and no more; the text stays."""
    html = "".join(unit.format(number) for number in range(30_000)).encode()
    left, limit = flat(html, LIMITS)
    assert limit in ("max_depth", "max_attributes")
    assert left.count(b"x") == 30_000
    assert b"29999" not in left
    assert b"9999" in left


def test_crowds_of_attributes_on_many_elements_are_bounded() -> None:
    """Names of attributes are counted over the whole page."""
    crowds = "".join(f"<p {' '.join(f'a{one}x{number}' for number in range(500))}>x" for one in range(100))
    left, limit = flat(crowds.encode(), LIMITS)
    assert limit == "max_attributes"
    assert left.count(b"<p>x") >= 75


def test_reopened_formatting_ends_a_page() -> None:
    """Few open elements of formatting in very many paragraphs are too many elements; what comes first is kept."""
    html = ("<p>" + "".join(f"<b id={number}>" for number in range(50)) + "<p>x" * 20_000).encode()
    left, limit = flat(html, LIMITS)
    assert limit == "max_depth"
    assert 9_000 < left.count(b"<p>x") < 11_000
    assert flat(html[:20_000], LIMITS) == (html[:20_000], None)


def test_roots_that_repeat_are_dropped() -> None:
    """The attributes of each <body> are added to the first one's."""
    left, limit = flat("".join(f"<body a{number}=1>" for number in range(5_000)).encode() + b"x", LIMITS)
    assert (left.count(b"<body"), left[-1:], limit) == (100, b"x", "max_depth")


@pytest.mark.parametrize(
    "unit",
    [
        "</x>",
        "<x><div>" + "<span>" * 200 + "</x>",
        "<svg><path/></svg>",
        "<form><div></form>",
        "<table><tr><td><b>x</td></tr></table>",
        "<p title='<>' class=a>x</p>",
        "</3 ",
        "<svg><g>",
    ],
)
def test_time_doubles_with_the_page(unit: str) -> None:
    """Twice as much of anything takes about twice as long."""

    def cost(count: int) -> float:
        html = ("<x><div>" + "<span>" * 200 + unit * count).encode()
        times = []
        gc.disable()  # it would go through all that the other tests have left, the oftener the longer this takes
        for _ in range(4):  # the quickest of them is the one that nothing else on the machine disturbed
            began = time.process_time()
            flat(html, LIMITS)
            times.append(time.process_time() - began)
        gc.enable()
        return min(times)

    count = max(50, 30_000 // len(unit))
    assert any(cost(2 * count) < 2.5 * cost(count) + 0.02 for _ in range(3))
