"""Charset labels that pages use, where Python has another name for the charset, a smaller one, or none.

Source: the label table of the WHATWG Encoding Standard, as far as Python's own aliases do not cover it.
"""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Record


class Charset(Record):
    """A codec of Python's, and the labels under which pages ask for it.

    >>> row = Charset(name="charset.korean", codec="cp949", labels=frozenset({"euc-kr"}), example="EUC-KR",
    ...               spares=("euc-jp",), why="browsers read it as its superset")
    >>> row.hits("EUC-KR"), row.hits("euc-jp")
    (True, False)
    """

    codec: str
    labels: frozenset[str]

    def hits(self, text: str) -> bool:
        """Say whether the text is one of the labels, in any case."""
        return text.strip().lower() in self.labels


CHARSETS: Final = (
    Charset(
        name="charset.utf_8",
        codec="utf-8",
        labels=frozenset(
            {
                "utf-8",
                "utf8",
                "unicode-1-1-utf-8",
                "unicode11utf8",
                "unicode20utf8",
                "x-unicode20utf8",
                "utf8mb4",
                "utf-16",
                "utf-16le",
                "utf-16be",
                "utf16",
                "unicode",
                "ucs-2",
                "csunicode",
                "iso-10646-ucs-2",
                "unicodefffe",
                "unicodefeff",
            }
        ),
        example="UTF-8",
        spares=("utf-7",),
        why="a declaration that can be read as ASCII does not stand in UTF-16: browsers take it for UTF-8",
    ),
    Charset(
        name="charset.western",
        codec="cp1252",
        labels=frozenset(
            {
                "iso-8859-1",
                "iso8859-1",
                "iso88591",
                "iso_8859-1",
                "iso_8859-1:1987",
                "iso-ir-100",
                "latin1",
                "latin-1",
                "l1",
                "ascii",
                "us-ascii",
                "ansi_x3.4-1968",
                "ansi",
                "cp819",
                "ibm819",
                "csisolatin1",
                "windows-1252",
                "cp1252",
                "x-cp1252",
                "x-user-defined",
            }
        ),
        example="ISO-8859-1",
        spares=("iso-8859-15", "iso-8859-2"),
        why="pages that say Latin-1 hold curly quotes and dashes of windows-1252",
    ),
    Charset(
        name="charset.chinese",
        codec="gb18030",
        labels=frozenset(
            {
                "gb2312",
                "gb_2312",
                "gb_2312-80",
                "gb2312-80",
                "csgb2312",
                "csiso58gb231280",
                "iso-ir-58",
                "chinese",
                "gbk",
                "x-gbk",
                "gb18030",
                "gb-18030",
                "cp936",
                "ms936",
            }
        ),
        example="gb2312",
        spares=("big5",),
        why="pages that say gb2312 hold characters of its supersets",
    ),
    Charset(
        name="charset.traditional_chinese",
        codec="big5hkscs",
        labels=frozenset({"big5", "big5-hkscs", "big5hkscs", "cn-big5", "csbig5", "x-x-big5"}),
        example="Big5",
        spares=("big",),
        why="Hong Kong's additions stand under the plain label",
    ),
    Charset(
        name="charset.japanese",
        codec="cp932",
        labels=frozenset(
            {
                "shift_jis",
                "shift-jis",
                "sjis",
                "x-sjis",
                "s_jis",
                "ms_kanji",
                "csshiftjis",
                "windows-31j",
                "ms932",
                "cp932",
            }
        ),
        example="x-sjis",
        spares=("euc-jp",),
        why="Windows' additions stand under the plain label",
    ),
    Charset(
        name="charset.japanese_unix",
        codec="euc_jp",
        labels=frozenset({"euc-jp", "x-euc-jp", "cseucpkdfmtjapanese", "eucjp"}),
        example="x-euc-jp",
        spares=("euc-kr",),
        why="Python lacks the labels with x- and cs",
    ),
    Charset(
        name="charset.korean",
        codec="cp949",
        labels=frozenset(
            {
                "euc-kr",
                "euckr",
                "cseuckr",
                "ks_c_5601-1987",
                "ks_c_5601-1989",
                "ks_c_5601",
                "ksc5601",
                "ksc_5601",
                "korean",
                "iso-ir-149",
                "csksc56011987",
                "windows-949",
                "cp949",
            }
        ),
        example="ks_c_5601-1987",
        spares=("euc-jp",),
        why="pages that say euc-kr hold syllables of its superset",
    ),
    Charset(
        name="charset.turkish",
        codec="cp1254",
        labels=frozenset({"iso-8859-9", "iso8859-9", "iso88599", "iso_8859-9", "latin5", "windows-1254", "cp1254"}),
        example="iso-8859-9",
        spares=("iso-8859-1",),
        why="browsers read Latin-5 as its Windows superset",
    ),
    Charset(
        name="charset.thai",
        codec="cp874",
        labels=frozenset({"tis-620", "iso-8859-11", "iso8859-11", "iso885911", "dos-874", "windows-874", "cp874"}),
        example="TIS-620",
        spares=("windows-1252",),
        why="browsers read the Thai standard as its Windows superset",
    ),
    Charset(
        name="charset.hebrew",
        codec="iso8859_8",
        labels=frozenset({"iso-8859-8", "iso-8859-8-i", "iso-8859-8-e", "logical", "visual", "csiso88598i", "hebrew"}),
        example="ISO-8859-8-I",
        spares=("windows-1255",),
        why="the letter after the number speaks of writing direction only",
    ),
    Charset(
        name="charset.cyrillic",
        codec="cp1251",
        labels=frozenset({"windows-1251", "cp1251", "win-1251", "win1251", "x-cp1251", "windows1251"}),
        example="win-1251",
        spares=("koi8-r",),
        why="short forms Python lacks",
    ),
    Charset(
        name="charset.koi8",
        codec="koi8_u",
        labels=frozenset({"koi8-u", "koi8-ru"}),
        example="koi8-ru",
        spares=("koi8-r",),
        why="Python lacks the second label",
    ),
    Charset(
        name="charset.mac",
        codec="mac_roman",
        labels=frozenset({"macintosh", "x-mac-roman", "csmacintosh", "mac"}),
        example="x-mac-roman",
        spares=("x-mac-cyrillic",),
        why="Python lacks the label with x-",
    ),
)

PLAIN_CODECS: Final = frozenset(
    {
        *(f"iso8859-{number}" for number in (2, 3, 4, 5, 6, 7, 10, 13, 14, 15, 16)),
        *(f"cp{number}" for number in (866, 1250, 1253, 1255, 1256, 1257, 1258)),
        "koi8-r",
        "mac-cyrillic",
        "iso2022_jp",
    }
)
"""Codecs a label may name directly, by Python's canonical names: those of browsers, and no others.

Left out are UTF-7 (it has been used to smuggle markup) and everything of Python's that is no charset at all
(base64, rot13, unicode_escape).
"""
