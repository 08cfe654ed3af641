"""What is no picture of the story, and how credits are written."""

from __future__ import annotations

from typing import Final

import attrs

from newsparse.rules.rule import ANY_LANGUAGE, Pattern
from newsparse.text import expression

_NAME: Final = r"(?:[^.:]|\.(?!\s)|(?<=\b[A-Z])\.)"
"""One character of a credit: a full stop in it ends an initial, or is followed by no space."""

_WORD: Final = expression(r"[a-z]{3,}|og")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class FileName:
    """A row of words in the file name of an address. It hits a name with one of them and few words besides.

    Args:
        most: words the name may have at most: "logo.png" is a logo, "the-old-logo-on-the-roof.jpg" a picture.

    >>> row = FileName(name="images.logo", words=frozenset({"logo"}), most=2, example="https://example.org/a/logo.png",
    ...                spares=("https://example.org/the-new-logo-on-the-roof.jpg",), why="the paper's mark")
    >>> row.hits(row.example), row.hits(row.spares[0])
    (True, False)
    """

    name: str
    words: frozenset[str]
    most: int
    example: str
    spares: tuple[str, ...]
    why: str
    language: str = ANY_LANGUAGE

    def hits(self, text: str) -> bool:
        """Say whether the address leads to such a file."""
        return self.names(words_of_file(text))

    def names(self, words: list[str]) -> bool:
        """Say whether a file whose name has these words is such a file."""
        return len(words) <= self.most and not self.words.isdisjoint(words)


def words_of_file(url: str) -> list[str]:
    """Give the words of an address's file name, in lower case.

    >>> words_of_file("https://example.org/img/Site-logo_2x.png?v=2")
    ['site', 'logo']
    """
    file = url.partition("?")[0].rstrip("/").rpartition("/")[2].lower()
    return _WORD.findall(file.rpartition(".")[0] or file)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FILES: Final = (
    FileName(
        name="images.file.mark",
        words=_words("logo logos icon icons favicon wordmark masthead watermark badge emblem brand"),
        most=4,
        example="https://example.org/assets/site-logo-large.png",
        spares=("https://example.org/workers-take-the-old-logo-off-the-factory.jpg",),
        why="the paper's own marks",
    ),
    FileName(
        name="images.file.default",
        words=_words("default fallback placeholder share og opengraph dummy noimage missing facebook"),
        most=3,
        example="https://example.org/img/default-share.jpg",
        spares=("https://example.org/img/greece-on-the-edge-of-default.jpg",),
        why="what a system shows for a story without a picture",
    ),
    FileName(
        name="images.file.space",
        words=_words("pixel spacer blank transparent clear beacon tracking tracker loader loading spinner"),
        most=3,
        example="https://example.org/pixel.gif?id=42",
        spares=("https://example.org/tracking-the-storm-across-the-bay.jpg",),
        why="nothing to see: counters and stand-ins",
    ),
    FileName(
        name="images.file.person",
        words=_words("avatar gravatar headshot mugshot byline profile"),
        most=4,
        example="https://example.org/avatar-ada.jpg",
        spares=("https://example.org/low-profile-talks-between-the-two-sides.jpg",),
        why="writers' portraits",
    ),
    FileName(
        name="images.file.button",
        words=_words("button buttons sprite sprites arrow play print rss emoji smiley star stars"),
        most=2,
        example="https://example.org/play-button.png",
        spares=("https://example.org/the-play-opens-tonight.jpg",),
        why="parts of the page's furniture",
    ),
)
"""Pictures whose file is called so are none of the story's."""

PLACES: Final = (
    Pattern(
        name="images.place.counter",
        pattern=r"https?://(?:[\w-]+\.)*(?:doubleclick|scorecardresearch|quantserve|gravatar|chartbeat|imrworldwide|"
        r"googlesyndication|google-analytics|adsystem)\.",
        example="https://sb.scorecardresearch.com/p?c1=2",
        spares=("https://example.org/doubleclick.jpg",),
        why="services that count readers, and portraits of commenters",
    ),
    Pattern(
        name="images.place.drawing",
        pattern=r"[^?#]+\.(?:svg|ico)(?:[?#]|$)",
        example="https://example.org/mail.svg",
        spares=("https://example.org/a.jpg?x=.svg",),
        why="drawings for the page's furniture",
    ),
)
"""Addresses that are no pictures of any story."""

CREDITS: Final = (
    Pattern(
        name="images.credit.label",
        pattern=r"(?P<caption>.*?)[\s(\[|–—-]*\b(?:photo(?:graph)?s?|pictures?|images?|credits?|foto|bild"
        r"|crédits?(?: photo)?|copyright|courtesy of|fotos|quelle|fuente|crédito|fotografia|zdjęcie|фото)"
        r"\s*(?:by|credit|courtesy|of)?\s*"
        rf"[:©/]\s*(?P<credit>{_NAME}{{2,80}}?)[)\]]?\.?$",
        example="The bridge after the flood. Photo: Ada Ng/Oldtown Agency",
        spares=("The photo was taken on Monday.",),
        why="a label and a colon in front of the photographer's name",
    ),
    Pattern(
        name="images.credit.by",
        pattern=r"(?P<caption>.*?)[\s(\[|–—-]*\b(?:photo(?:graph)?|picture|image) by\s+"
        rf"(?P<credit>{_NAME}{{2,80}}?)[)\]]?\.?$",
        example="The bridge after the flood (Photo by Ada Ng)",
        spares=("A photo of the bridge by the sea",),
        why="the English way to name the photographer",
    ),
    Pattern(
        name="images.credit.sign",
        pattern=r"(?P<caption>.*?)[\s(\[|–—-]*[©Ⓒ]\s*(?P<credit>[^.©]{2,80}?)[)\]]?\.?$",
        example="Die Brücke nach der Flut © Ada Ng",
        spares=("Die Brücke nach der Flut",),
        why="the sign of copyright stands in front of the owner",
    ),
    Pattern(
        name="images.credit.agency",
        pattern=r"(?P<caption>.*?[^\s(\[])\s*[(\[](?P<credit>[^()\[\]]{2,60}(?:/|\bphoto\b|\bimages\b|\bvia\b)[^()\[\]]{0,60})[)\]]\.?$",
        example="The bridge after the flood. (Ada Ng/Oldtown Agency)",
        spares=("The bridge after the flood (left)",),
        why="agencies' captions end with photographer and agency in brackets",
    ),
)
"""How a credit stands at the end of a caption: groups "caption" and "credit"."""
