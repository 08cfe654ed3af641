"""The guard: dangerous shapes are flattened, everything else passes as it is."""

import gzip
import sys
import time
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from newsparse.limits import Limits
from newsparse.page import read
from newsparse.page.flatten import flat
from newsparse.page.guard import is_binary, is_suspicious, safe

LIMITS = Limits()

DEEP = {
    name: (start * 15_000 + "<p>bottom of the well</p>" + end * 15_000).encode()
    for name, start, end in (
        ("div", "<div>", "</div>"),
        ("blockquote", '<blockquote class="quoted">', "</blockquote>"),
        ("span", "<span>", "</span>"),
        ("font", "<font size=2>", "</font>"),
        ("template", "<template>", "</template>"),
        ("table", "<table><tr><td>", "</td></tr></table>"),
        ("list", "<ul><li>", "</li></ul>"),
        ("svg", "<svg><g>", "</g></svg>"),
        ("unclosed", "<div>", ""),
        ("self-closing", "<div/>", ""),
        ("custom", "<x-y>", "</x-y>"),
        ("adoption", "<b><div></b>", ""),
        ("table in the way", "<div><table></div>", ""),
    )
}


def depth(html: bytes) -> int:
    """The depth of the tree the parser builds."""
    deepest, pending = 0, [(LexborHTMLParser(html).root, 1)]
    while pending:
        node, level = pending.pop()
        deepest = max(deepest, level)
        child = node.child if node is not None else None
        while child is not None:
            pending.append((child, level + 1))
            child = child.next
    return deepest


@pytest.mark.parametrize("shape", DEEP)
def test_deep_pages_are_flattened(shape: str) -> None:
    """Nesting beyond the limit goes, the words stay, and the limit is named."""
    began = time.perf_counter()
    html, limit = safe(DEEP[shape], LIMITS)
    assert limit == "max_depth"
    assert html.count(b"bottom of the well") == 1
    assert depth(html) <= 4 * LIMITS.max_depth
    assert time.perf_counter() - began < 5


def test_unclosed_formatting_is_bounded() -> None:
    """Formatting tags that the parser would reopen in each paragraph do not multiply."""
    fonts = "".join(f"<font color=c{number}>" for number in range(6000))
    html, limit = safe((fonts + "<p>x" * 6000).encode(), LIMITS)
    assert limit == "max_depth"
    assert html.count(b"<p>x") == 6000
    assert html.count(b"<font") <= 64


def test_attributes_are_bounded() -> None:
    """An element keeps its first attributes, and its text."""
    html, limit = safe(b"<p id=it " + b" ".join(b"a%d=1" % number for number in range(50_000)) + b">words</p>", LIMITS)
    assert limit == "max_attributes"
    node = LexborHTMLParser(html).css_first("p")
    assert node.id == "it"
    assert len(node.attributes) == LIMITS.max_attributes
    assert node.text() == "words"


def test_long_attribute_is_no_danger() -> None:
    """One long value is not many attributes."""
    html = b'<img alt="x" src="data:image/png;base64,' + b"QUJD" * 100_000 + b'"><p>words'
    assert safe(html, LIMITS) == (html, None)


@pytest.mark.parametrize(
    "html",
    [
        b"",
        b"<p>words",
        b"<ul>" + b"<li>one item" * 5_000 + b"</ul>",
        b"<p>one<br>" * 5_000,
        b"<p>a paragraph <b>with</b> <i>words</i> <img src=x>" * 5_000,
        b"<table>" + b"<tr><td>1<td>2" * 5_000 + b"</table>",
        b"<select>" + b"<option>one" * 5_000 + b"</select>",
        b"<dl>" + b"<dt>one<dd>two" * 5_000 + b"</dl>",
        b"<a name=x>one " * 5_000,
        b"<table>" + b"<tr><td><a name=x><b>one</td></tr>" * 5_000 + b"</table>",
        b"<p><a href=x>one</p>" * 5_000,
        b"<!-- c -->" * 5_000,
        b"<script>" + b"if(a<b&&c<d){document.write('<div>')}" * 5_000 + b"</script><p>words",
        b"<svg>" + b'<path d="M0 0"/>' * 5_000 + b"</svg>",
        b"<meta name=a content=b>" * 5_000,
    ],
)
def test_wide_pages_stay_as_they_are(html: bytes) -> None:
    """Many elements side by side are no depth, even where end tags are left out."""
    assert safe(html, LIMITS)[0] is html
    assert flat(html, LIMITS)[0] is html


def test_scripts_and_comments_hold_no_tags() -> None:
    """What stands in a script, a comment or a quoted attribute is not counted and not touched."""
    inner = b"<div>" * 1000
    html = b"<p title='" + inner + b"'><script>" + inner + b"</script><!--" + inner + b"--><p>words"
    assert flat(html, LIMITS) == (html, None)


def test_a_dropped_script_takes_its_source_along() -> None:
    """What is no text does not become text."""
    assert flat(b"<div><script>let a = 1</script>words</div>", Limits(max_depth=1)) == (
        b"<div>words</div>",
        "max_depth",
    )


def test_a_page_of_nothing_but_depth_ends_early() -> None:
    """Hundreds of thousands of start tags are not read to the end."""
    began = time.perf_counter()
    html, limit = safe(b"<div>" * 900_000 + b"words", LIMITS)
    assert limit == "max_depth"
    assert len(html) == len(b"<div>") * LIMITS.max_depth
    assert time.perf_counter() - began < 5


def test_end_tags_of_dropped_elements_go_too() -> None:
    """A dropped start tag takes its end tag along, so that what is kept stays as deep as it was."""
    assert flat(b"<div><div><p>a</p></div>b</div>c", Limits(max_depth=1)) == (b"<div>ab</div>c", "max_depth")


@pytest.mark.parametrize(("size", "kept"), [(5, "<p>K"), (6, "<p>Kä"), (10, "<p>Käse"), (11, "<p>Käse<b>")])
def test_cut_spares_letters_and_tags(size: int, kept: str) -> None:
    """A page that is too long is cut before the letter or tag that would be split."""
    html, limit = safe("<p>Käse<b>Brot</b>".encode(), Limits(max_bytes=size))
    assert (html.decode(), limit) == (kept, "max_bytes")


@pytest.mark.parametrize(
    "html",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"%PDF-1.7\n1 0 obj",
        gzip.compress(b"<p>words" * 50),
        zlib.compress(b"<p>words" * 50),
        b"PK\x03\x04\x14\0\0\0",
        b"\xff\xd8\xff\xe0\0\x10JFIF",
        bytes(5000),
    ],
)
def test_other_files_are_binary(html: bytes) -> None:
    """Pictures, archives and runs of NULs are no pages."""
    assert is_binary(html)


def test_other_files_read_as_an_empty_page() -> None:
    """A picture is told before its bytes are decoded."""
    assert read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 50).blocks == ()


@pytest.mark.parametrize(
    "html",
    [
        b"",
        b"<p>\0</p>" + b"words " * 20,
        "<p>wide</p>".encode("utf-16"),
        "<!DOCTYPE html><p>wide".encode("utf-16-le"),
        b"PKK leaders said",
        b"GIF89 is a file format",
        b"\xef\xbb\xbf<p>",
        "Здравствуйте".encode("cp1251"),
        b"\x1b$B%K%e!<%9\x1b(B",
    ],
)
def test_pages_are_not_binary(html: bytes) -> None:
    """Pages in any charset pass, and a stray NUL does no harm."""
    assert not is_binary(html)


@pytest.mark.parametrize(
    "bait",
    [
        b"<",
        b"<!--",
        b"</",
        b"<a ",
        b'<a b="',
        b"<a b='",
        b"<a =",
        b"<!",
        b"<script>",
        b"<a b=\"'",
        b"<b><i></b>",
        b"</div>",
        b"<div><a>",
    ],
)
def test_time_is_linear(bait: bytes) -> None:
    """No run of broken markup makes the slow reading slower than linear."""
    began = time.perf_counter()
    flat(bait * 30_000, LIMITS)
    assert time.perf_counter() - began < 5


TAGS = """<div> </div> <p> </p> <b> </b> <a> </a> <table> <tr> <td> </td> </table> <ul> <li> </ul> <span> </span>
<svg> <g/> </svg> <button> </button> <font> </font> <br> words <!---->"""
MARKUP = st.lists(st.sampled_from(TAGS.split()), max_size=60)


@given(MARKUP)
def test_no_words_are_lost(parts: list[str]) -> None:
    """Flattening takes tags away, never words."""
    html = "".join(parts).encode()
    assert flat(html, Limits(max_depth=3))[0].count(b"words") == html.count(b"words")


@given(st.binary(max_size=300))
def test_any_bytes_pass(html: bytes) -> None:
    """No bytes raise, and a second look finds nothing more to drop."""
    is_binary(html)
    once, _ = flat(html, Limits(max_depth=2, max_attributes=2))
    assert len(once) <= len(html) + html.count(b"<")


@pytest.mark.parametrize("count", [2_000, 10_000])
def test_formatting_is_noticed_in_a_larger_page(count: int) -> None:
    """Unclosed formatting is found wherever it stands among ordinary text."""
    around = b"<p>An ordinary paragraph of <b>words</b>, with a full stop at its end.</p>" * 2_000
    fonts = "".join(f"<font color=c{number}>" for number in range(count)).encode()
    html, limit = safe(around + fonts + around, LIMITS)
    assert limit == "max_depth"
    assert html.count(b"ordinary") == 4_000


def numbered(count: int, unit: str) -> str:
    """A unit so many times, each with its number."""
    return "".join(unit.format(number) for number in range(count))


WORDS = "word " * 15
MULTIPLYING = {
    "in front": "<p>" + numbered(300, "<font color=c{0}>" + WORDS + "word ") + "<p>x" * 8_000,
    "in each paragraph": numbered(3_000, "<p>" + WORDS + "<b id={0}>x</p>"),
    "in each long paragraph": numbered(2_000, "<p>" + 5 * WORDS + "<b id={0}>x</p>"),
    "in each division": numbered(3_000, "<div><b id={0}>three words here</div>"),
    "among other markup": numbered(2_000, "<div><b id={0}>" + WORDS + "<i>x</i> <a href=x>y</a> <u>z</u></div>"),
}


@pytest.mark.parametrize("shape", MULTIPLYING)
def test_formatting_that_is_strewn_over_a_page_is_bounded(shape: str) -> None:
    """Unclosed formatting does not multiply, whatever stands between: untouched, these pages take up to 1.6 GB."""
    html, limit = safe(MULTIPLYING[shape].encode(), LIMITS)
    assert limit == "max_depth"
    assert len(LexborHTMLParser(html).css("font,b")) < 600_000


@pytest.mark.parametrize("attribute", ["a{0}='<>' ", "a{0}='<b></b>' ", "a{0}='>' ", 'a{0}="{0}"\n', "a{0} "])
def test_attributes_are_bounded_whatever_they_hold(attribute: str) -> None:
    """Signs of markup inside quotation marks hide no crowd of attributes."""
    html, limit = safe(("<p " + numbered(40_000, attribute) + ">words</p>").encode(), LIMITS)
    assert limit == "max_attributes"
    assert len(LexborHTMLParser(html).css_first("p").attributes) == LIMITS.max_attributes


def test_tags_are_bounded() -> None:
    """A page is cut before the first tag too many, and the limit is named."""
    assert safe(b"<i>a</i>" * 100, Limits(max_tags=10)) == (b"<i>a</i>" * 5, "max_tags")
    whole = b"<i>a</i>" * 5
    assert safe(whole, Limits(max_tags=10)) == (whole, None)


def test_forms_do_not_end_what_they_hold() -> None:
    """``</form>`` leaves the elements inside open, and so they nest."""
    html, limit = safe(b"<form><div></form>" * 20_000, LIMITS)
    assert limit == "max_depth"
    assert depth(html) <= 4 * LIMITS.max_depth


def test_a_parser_out_of_memory_gives_an_empty_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the parser gives up, the page is empty and says why, as with any other limit."""

    def parser(html: bytes, **options: object) -> LexborHTMLParser:
        if html:
            raise SelectolaxError("Can't parse HTML")
        return LexborHTMLParser(html)

    monkeypatch.setattr(sys.modules["newsparse.page.read"], "LexborHTMLParser", parser)
    page = read("<p>It rained all day in the valley of the river Ouse.")
    assert (page.blocks, page.truncated) == ((), "memory")


def test_a_gallery_does_not_look_nested() -> None:
    """Pictures add no depth, however many stand on a page: the page passes without the slow look."""
    figure = b'<figure><img src="/ferry.jpg" alt="x"><figcaption>The ferry</figcaption></figure>'
    assert not is_suspicious(figure * 4_000, LIMITS.max_attributes)
    assert is_suspicious(b"<div><p>Down the well it goes.</p>" * 12_000, LIMITS.max_attributes)
