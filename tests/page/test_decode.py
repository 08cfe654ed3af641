"""Charsets: marks, declarations, evidence, and labels that lie."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.page.decode import utf8, utf8_of_str, wide_codec

WORDS = "“Café Müller”, said Zoë – naïve façade"


def page(words: str, label: str) -> str:
    """A page that declares this label."""
    return f'<!DOCTYPE html><html><head><meta charset="{label}"><title>{words}</title></head><body><p>{words}</p>'


def test_utf8_comes_back_as_the_same_object() -> None:
    """A page that is UTF-8 costs no copy."""
    for html in (page(WORDS, "utf-8").encode(), b"<p>plain", b"", f"<p>{WORDS}".encode()):
        assert utf8(html) is html


@pytest.mark.parametrize(
    ("codec", "label", "words"),
    [
        ("cp1252", "windows-1252", WORDS),
        ("cp1252", "iso-8859-1", WORDS),
        ("cp1252", "us-ascii", WORDS),
        ("cp1252", "x-user-defined", WORDS),
        ("cp1252", "klingon-8; DROP TABLE", WORDS),
        ("iso8859-15", "ISO-8859-15", "Preis: 5 €, größer"),
        ("iso8859-2", "latin2", "žluťoučký kůň"),
        ("cp1251", "windows-1251", "Мэр города заявил"),
        ("koi8_r", "koi8-r", "Мэр города заявил"),
        ("gbk", "gb2312", "东京都知事周二表示镕喆堃"),
        ("gb18030", "gb18030", "东京都知事周二表示"),
        ("big5", "big5", "市長週二表示"),
        ("cp932", "shift_jis", "東京都の知事は火曜日に①"),
        ("cp932", "x-sjis", "東京都の知事は火曜日に"),
        ("euc_jp", "euc-jp", "東京都の知事は火曜日に"),
        ("iso2022_jp", "iso-2022-jp", "東京都の知事は火曜日に"),
        ("cp949", "euc-kr", "서울시장은 똠방각하"),
        ("cp949", "ks_c_5601-1987", "서울시장은 화요일"),
    ],
)
def test_declared_charset_is_read(codec: str, label: str, words: str) -> None:
    """Each label browsers know leads to its words, whatever Python calls the charset."""
    assert utf8(page(words, label).encode(codec)).decode() == page(words, label)


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_mark_beats_the_declaration(codec: str) -> None:
    """A mark says what the page is, and does not stay in it."""
    assert utf8(page(WORDS, "windows-1252").encode(codec), charset="koi8-r").decode() == page(WORDS, "windows-1252")


def test_marks_that_repeat_all_go() -> None:
    """Marks in a row, as glued files have them, leave nothing behind."""
    assert utf8(b"\xef\xbb\xbf" * 3 + "！".encode()) == "！".encode()
    assert utf8(b"\xff\xfe") == b""


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_seen_by_its_nuls(codec: str) -> None:
    """NULs between the letters of the markup give the byte order away."""
    html = page(WORDS, "utf-16")
    assert wide_codec(html.encode(codec)) == codec
    assert utf8(html.encode(codec)).decode() == html


@pytest.mark.parametrize(
    "label", ["iso-8859-1", "windows-1251", "utf-16", "gb2312", "utf-7", "rot13", "base64", "undefined", "\x00"]
)
def test_well_formed_utf8_beats_a_wrong_label(label: str) -> None:
    """Multi-byte UTF-8 does not come about by chance."""
    html = page(WORDS, label).encode()
    assert utf8(html) is html
    assert utf8(html, charset=label) is html


def test_two_chinese_letters_are_no_evidence_for_utf8() -> None:
    """Two letters of GBK can be well-formed UTF-8; a declaration then holds."""
    assert utf8(page("联通", "gbk").encode("gbk")).decode() == page("联通", "gbk")


def test_declared_utf8_that_is_windows_1252_is_read_as_that() -> None:
    """More broken bytes than whole letters: the declaration is wrong."""
    assert utf8(page(WORDS, "utf-8").encode("cp1252")).decode() == page(WORDS, "utf-8")
    assert utf8(page(WORDS, "x").encode("cp1252"), charset="utf-8").decode() == page(WORDS, "x")


def test_header_that_says_utf8_gives_way_to_a_declaration_that_fits() -> None:
    """A server's default charset does not hide what the page says of itself."""
    html = page("Мэр города заявил", "windows-1251")
    assert utf8(html.encode("cp1251"), charset="utf-8").decode() == html


def test_utf8_with_a_few_broken_bytes_stays() -> None:
    """One stray byte does not turn a UTF-8 page into another."""
    html = page(WORDS * 3, "utf-8").encode() + b"\xe9 end"
    assert utf8(html) is html
    cut = page(WORDS, "utf-8").encode() + "é".encode()[:1]
    assert utf8(cut) is cut


def test_caller_comes_before_the_page() -> None:
    """The HTTP header beats the meta."""
    assert "Мэр" in utf8(page("Мэр", "koi8-r").encode("cp1251"), charset="windows-1251").decode()


def test_declarations_that_do_not_count() -> None:
    """A label in a comment or a script is none; windows-1252 is what is left."""
    for decoy in ("<!-- <meta charset=koi8-r> -->", "<script charset=koi8-r></script>", "<meta charset=>"):
        assert utf8((decoy + "<p>café").encode("cp1252")).decode() == decoy + "<p>café"


def test_late_declaration_counts_when_nothing_else_does() -> None:
    """A banner pushed above the head does not hide the charset."""
    html = "<!--" + "x" * 9000 + "-->" + page("žluťoučký kůň", "windows-1250")
    assert utf8(html.encode("cp1250")).decode() == html


def test_old_spelling_of_the_declaration() -> None:
    """The http-equiv form is read, loose quotes and all."""
    html = '<meta http-equiv=Content-Type content=" text/html ;; charset = \'windows-1250 "><p>žluťoučký'
    assert utf8(html.encode("cp1250")).decode() == html


def test_str_loses_marks_and_lone_surrogates() -> None:
    """Halves of a pair are joined, lone ones become U+FFFD."""
    assert utf8_of_str("\ufeff\ufeffa\ud83d\ude00b\ud800c\udfff").decode() == "a😀b�c�"


@given(
    st.binary(max_size=200),
    st.sampled_from([None, "utf-8", "utf-16", "gb2312", "iso-2022-jp", "utf-7", "hex", "\udc80", "é"]),
)
def test_any_bytes_become_utf8_that_parses(html: bytes, label: str | None) -> None:
    """No bytes and no label raise."""
    assert isinstance(utf8(html, charset=label), bytes)


@given(st.text(st.characters(), max_size=50))
def test_any_str_becomes_utf8(html: str) -> None:
    """Every str becomes well-formed UTF-8."""
    utf8_of_str(html).decode()
