"""What is no picture of the story, and how credits are written."""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import MarkedPattern, Record
from newsparse.text import expression

_NAME: Final = r"(?:[^.:]|\.(?!\s)|(?<=\b[A-Z])\.)"
"""One character of a credit: a full stop in it ends an initial, or is followed by no space."""

_WORD: Final = expression(r"[a-z]{3,}|og")


class FileName(Record):
    """A row of words in the file name of an address. It hits a name with one of them and few words besides.

    Args:
        words: the words, in lower case.
        most: words the name may have at most: "logo.png" is a logo, "the-old-logo-on-the-roof.jpg" a picture.

    >>> row = FileName(name="images.logo", words=frozenset({"logo"}), most=2, example="https://example.org/a/logo.png",
    ...                spares=("https://example.org/the-new-logo-on-the-roof.jpg",), why="the paper's mark")
    >>> row.hits(row.example), row.hits(row.spares[0])
    (True, False)
    """

    words: frozenset[str]
    most: int

    def hits(self, text: str) -> bool:
        """Say whether the address leads to such a file."""
        return self.names(words_of_file(file_of(text)))

    def names(self, words: list[str]) -> bool:
        """Say whether a file whose name has these words is such a file."""
        return len(words) <= self.most and not self.words.isdisjoint(words)


class Ending(Record):
    """A row of endings of file names.

    >>> row = Ending(name="images.drawing", endings=(".svg",), example="https://example.org/mail.svg?v=2",
    ...              spares=("https://example.org/a.jpg?x=.svg",), why="drawings")
    >>> row.hits(row.example), row.hits(row.spares[0])
    (True, False)
    """

    endings: tuple[str, ...]

    def hits(self, text: str) -> bool:
        """Say whether the address leads to such a file."""
        return file_of(text).endswith(self.endings)


class Host(Record):
    """A row of names in the host of an address, its last label left out.

    >>> row = Host(name="images.counter", labels=frozenset({"quantserve"}), example="https://pixel.quantserve.com/a",
    ...            spares=("https://example.org/quantserve.jpg",), why="counters")
    >>> row.hits(row.example), row.hits(row.spares[0])
    (True, False)
    """

    labels: frozenset[str]

    def hits(self, text: str) -> bool:
        """Say whether the address is one of such a host."""
        return not self.labels.isdisjoint(labels_of_host(text))


class Folder(Record):
    """A row of names of folders in the path of an address.

    >>> row = Folder(name="images.advert", words=frozenset({"ads"}), example="https://example.org/ads/a.gif",
    ...              spares=("https://example.org/ads.gif",), why="adverts")
    >>> row.hits(row.example), row.hits(row.spares[0])
    (True, False)
    """

    words: frozenset[str]

    def hits(self, text: str) -> bool:
        """Say whether the address leads into such a folder."""
        return not self.words.isdisjoint(folders_of(text))


def folders_of(url: str) -> list[str]:
    """Give the folders in the path of an absolute address, in lower case.

    >>> folders_of("https://example.org/Img/ads/a.gif?x=/b/")
    ['img', 'ads']
    """
    return url.partition("//")[2].partition("?")[0].lower().split("/")[1:-1]


def file_of(url: str) -> str:
    """Give the file name of an address, in lower case.

    >>> file_of("https://example.org/img/Site-logo_2x.png?v=2")
    'site-logo_2x.png'
    """
    return url.partition("?")[0].partition("#")[0].rstrip("/").rpartition("/")[2].lower()


def words_of_file(file: str) -> list[str]:
    """Give the words of a file name, without its ending.

    >>> words_of_file("site-logo_2x.png")
    ['site', 'logo']
    """
    return _WORD.findall(file.rpartition(".")[0] or file)


def labels_of_host(url: str) -> list[str]:
    """Give the labels of an absolute address's host, the last one left out; [] for any other address.

    >>> labels_of_host("https://img.example.org/a.b"), labels_of_host("a.jpg")
    (['img', 'example'], [])
    """
    return url.partition("//")[2].partition("/")[0].split(".")[:-1]


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
        words=_words("avatar gravatar headshot mugshot byline profile author autor autore auteur"),
        most=4,
        example="https://example.org/avatar-ada.jpg",
        spares=("https://example.org/low-profile-talks-between-the-two-sides.jpg",),
        why="writers' portraits",
    ),
    FileName(
        name="images.file.button",
        words=_words("button buttons sprite sprites arrow zoom lupe play print rss emoji smiley star stars"),
        most=2,
        example="https://example.org/play-button.png",
        spares=("https://example.org/the-play-opens-tonight.jpg",),
        why="parts of the page's furniture",
    ),
)
"""Pictures whose file is called so are none of the story's."""

ENDINGS: Final = (
    Ending(
        name="images.place.drawing",
        endings=(".svg", ".ico"),
        example="https://example.org/mail.svg",
        spares=("https://example.org/a.jpg?x=.svg",),
        why="drawings for the page's furniture",
    ),
)
"""Pictures whose file ends so are none of the story's."""

HOSTS: Final = (
    Host(
        name="images.place.counter",
        labels=_words(
            "doubleclick scorecardresearch quantserve gravatar chartbeat imrworldwide googlesyndication "
            "google-analytics adsystem"
        ),
        example="https://sb.scorecardresearch.com/p?c1=2",
        spares=("https://example.org/doubleclick.jpg",),
        why="services that count readers, and portraits of commenters",
    ),
)
"""Pictures from these hosts are none of the story's."""

FOLDERS: Final = (
    Folder(
        name="images.place.advert",
        words=_words("ads advert adverts advertising adserver anzeigen werbung publicidad publicidade reklama"),
        example="https://example.org/ads/hardware.gif",
        spares=("https://example.org/roads/ads.jpg", "https://example.org/a/ad/rain.jpg"),
        why="adverts that the paper keeps itself",
    ),
)
"""Pictures in these folders are none of the story's."""

CREDITS: Final = (
    MarkedPattern(
        name="images.credit.label",
        marks=(
            *("photo", "picture", "image", "credit", "foto", "bild", "crédit", "copyright", "courtesy of"),
            *("quelle", "fuente", "zdjęcie", "фото"),
        ),
        pattern=r"(?P<caption>.*?)[\s(\[|–—-]*\b(?:photo(?:graph)?s?|pictures?|images?|credits?|foto|bild"
        r"|crédits?(?: photo)?|copyright|courtesy of|fotos|quelle|fuente|crédito|fotografia|zdjęcie|фото)"
        r"\s*(?:by|credit|courtesy|of)?\s*"
        rf"[:©/]\s*(?P<credit>{_NAME}{{2,80}}?)[)\]]?\.?$",
        example="The bridge after the flood. Photo: Ada Ng/Oldtown Agency",
        spares=(
            "The photo was taken on Monday.",
            "The bridge after the flood. Photo: Ada Ng. The rest: nobody knows",
        ),
        why="a label and a colon in front of the photographer's name",
    ),
    MarkedPattern(
        name="images.credit.by",
        marks=(" by",),
        pattern=r"(?P<caption>.*?)[\s(\[|–—-]*\b(?:photo(?:graph)?|picture|image) by\s+"
        rf"(?P<credit>{_NAME}{{2,80}}?)[)\]]?\.?$",
        example="The bridge after the flood (Photo by Ada Ng)",
        spares=(
            "A photo of the bridge by the sea",
            "The bridge after the flood (Photo by Ada Ng). The rest: nobody knows",
        ),
        why="the English way to name the photographer",
    ),
    MarkedPattern(
        name="images.credit.sign",
        marks=("©", "ⓒ"),
        pattern=r"(?P<caption>.*?)[\s(\[|–—-]*[©Ⓒ]\s*(?P<credit>[^.©]{2,80}?)[)\]]?\.?$",
        example="Die Brücke nach der Flut © Ada Ng",
        spares=(
            "Die Brücke nach der Flut",
            "Die Brücke nach der Flut © Ada Ng. Sie ist alt",
        ),
        why="the sign of copyright stands in front of the owner",
    ),
    MarkedPattern(
        name="images.credit.agency",
        marks=(")", "]"),
        pattern=r"(?P<caption>.*?[^\s(\[])\s*[(\[](?P<credit>[^()\[\]]{2,60}(?:/|\bphoto\b|\bimages\b|\bvia\b)[^()\[\]]{0,60})[)\]]\.?$",
        example="The bridge after the flood. (Ada Ng/Oldtown Agency)",
        spares=(
            "The bridge after the flood (left)",
            "The bridge (Ada Ng/Oldtown Agency) was full",
        ),
        why="agencies' captions end with photographer and agency in brackets",
    ),
)
"""How a credit stands at the end of a caption: groups "caption" and "credit"."""
