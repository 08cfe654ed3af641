"""Pictures of the story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain, islice
from typing import Any, Final

from newsparse.extract.shared import NOTHING, declared_story
from newsparse.models import Found, Image
from newsparse.page import Page, Region, SourceBlock, SourceImage
from newsparse.page.furniture import furniture_name
from newsparse.page.gallery import FEWEST_PICTURES
from newsparse.page.linked_data import text_of
from newsparse.page.page import absolute_url
from newsparse.rules.images import (
    CREDITS,
    ENDINGS,
    FILES,
    FOLDERS,
    HOSTS,
    file_of,
    folders_of,
    labels_of_host,
    words_of_file,
)
from newsparse.text import expression, tidy

_METAS: Final = ("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src")
_ALTS: Final = ("og:image:alt", "twitter:image:alt")
_SETS: Final = ("srcset", "data-srcset", "data-lazy-srcset", "data-src-set")
_SOURCES: Final = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-full-src", "data-image", "src")
_VERSION: Final = expression(r"(?:^|,)\s*([^\s,]\S*)\s+(\d{1,5}(?:\.\d{1,3})?)[wx](?=\s*(?:,|$))")
_DIMENSIONS: Final = expression(r"[-_]?\d{2,4}x\d{2,4}")
_SIZE: Final = expression(r"[-_](?:scaled|large|medium|small|thumb|\d{2,4}w?)(?=\.|$)")
_FOLDER_OF_SIZE: Final = expression(r"/\d{2,4}x\d{0,4}(?=/)")
_DATED: Final = expression(r"/(?:19|20)\d\d/\d\d/\d\d/[^/]+$")
"""A file in a folder of its day: its short name is used once a day, at all sizes."""

_INNER: Final = expression(r"[?&](?:url|src|image)=([^&#]+)")
_WHOLE: Final = expression(r"\s*(\d{1,5})(?:px)?\s*$")

_SMALLEST: Final = 100
"""CSS pixels: what is narrower or lower, by its own attributes, is an icon."""

_LONGEST: Final = 2_000
_LONGEST_SET: Final = 20_000
_CAPTION_REACH: Final = 4
"""Blocks before and behind a picture among which its caption stands."""

_SHORTEST_CAPTION: Final = 20
"""Characters: shorter lines mark adverts and count slides."""

_NEAR: Final = 3
"""Elements around a picture, and around a line, among which a teaser's common one is."""

_FILE: Final = expression(r"\S+\.(?:jpe?g|png|webp|gif)$|\S*-\S*-\S*-\S*$", re.IGNORECASE)
"""A file's name where words for readers belong."""

_MOST: Final = 100
"""Pictures read of one page, and kept."""

_FILE_WORDS: Final = frozenset().union(*(row.words for row in FILES))
_ENDINGS: Final = tuple(chain.from_iterable(row.endings for row in ENDINGS))
_FOLDERS: Final = frozenset().union(*(row.words for row in FOLDERS))
_HOSTS: Final = frozenset().union(*(row.labels for row in HOSTS))
_CREDIT_WORDS: Final = frozenset(("credit", "credits", "copyright", "photographer", "attribution", "source"))


def images_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[tuple[Image, ...]]]:  # noqa: ARG001
    """Go through the witnesses of the story's pictures: the one for sharing, linked data, the story itself.

    >>> page = Page(metas={"og:image": ("https://example.org/flood.jpg",)})
    >>> [(found.value[0].url, found.source) for found in images_candidates(page)]
    [('https://example.org/flood.jpg', 'meta og:image')]
    """
    chosen = tuple([Image(url) for raw in page.selected.get("images", ()) if (url := _address(page, raw))])
    if chosen:
        yield Found(chosen, "site row", chosen[0].url, "images.site_row")
    for name in _METAS:
        for raw in page.metas.get(name, ())[:1]:
            if url := _picture(page, raw):
                alt = page.meta(*_ALTS)
                yield Found((Image(url, alt[1] if alt else None),), f"meta {name}", raw, "images.meta")
    linked = _linked(page)
    if linked is not None:
        yield Found((linked,), "json-ld image", linked.url, "images.linked_data")
    shown = tuple(_shown(page))
    if shown:
        yield Found(shown, "story", shown[0].url, "images.story")


def images(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[tuple[Image, ...]] | None:
    """Give the story's pictures: the one the page is shared with, then those in the story, each once, at its largest.

    A picture that is shared and shown is one, with the caption it is shown with. Icons, portraits of writers, counters
    and pictures of other stories are left out; None when nothing is left.

    >>> images(Page(metas={"og:image": ("https://example.org/flood-1200x630.jpg",)})).value[0].url
    'https://example.org/flood-1200x630.jpg'
    >>> images(Page(metas={"og:image": ("https://example.org/logo.png",)})) is None
    True
    """
    first = next(images_candidates(page, earlier), None)
    if first is None or first.rule in ("images.site_row", "images.story"):
        return first
    shown = list(_shown(page))
    if not shown:
        return first
    pictures: dict[str, Image] = {}
    for picture in chain(first.value, shown):
        key = same_picture(picture.url)
        known = pictures.get(key)
        pictures[key] = picture if known is None else _both(known, picture)
        if len(pictures) == _MOST:
            break
    return Found(tuple(pictures.values()), first.source, first.raw, first.rule)


def _both(known: Image, picture: Image) -> Image:
    """Join what two places say about one picture."""
    return Image(known.url, known.alt or picture.alt, known.caption or picture.caption, known.credit or picture.credit)


def same_picture(url: str) -> str:
    """Give the key under which the sizes of one picture meet: its file name without size.

    >>> same_picture("https://a.example/w/old-bridge-1024x576.jpg?q=80") == same_picture("https://b.example/old-bridge.jpg")
    True
    >>> same_picture("https://a.example/1/image.jpg") == same_picture("https://a.example/2/image.jpg")
    False
    >>> same_picture("https://a.example/resize/90x90/?url=b.jpg") == same_picture("https://a.example/crop/?url=b.jpg")
    True
    """
    path = _FOLDER_OF_SIZE.sub("/", url.partition("?")[0].partition("#")[0].lower())
    stem = _without_size(path.rpartition("/")[2].partition(".")[0])
    if not stem and (inner := _INNER.search(url)):  # a service that makes sizes is asked for the picture's own address
        return inner[1].lower()
    if len(stem) > 7 or not stem:
        return stem or url
    dated = _DATED.search(path)
    return _without_size(dated[0] if dated else path)


def _without_size(name: str) -> str:
    """Leave out the word for a size at the end, and "1024x576" wherever it stands."""
    name = _SIZE.sub("", name)
    return _DIMENSIONS.sub("", name) if "x" in name else name


def largest(page: Page, attributes: Mapping[str, str | None]) -> str | None:
    """Give the address of the largest version of a picture, or None when no version is a picture.

    >>> page = Page(base_url="https://example.org/")
    >>> largest(page, {"src": "s.jpg", "srcset": "m.jpg 640w, l.jpg 1280w"})
    'https://example.org/l.jpg'
    >>> largest(page, {"src": "data:image/gif;base64,R0lGODlh", "data-src": "real.jpg"})
    'https://example.org/real.jpg'
    >>> largest(page, {"src": "spacer.gif"}) is None
    True
    """
    for name in _SETS:
        written = attributes.get(name)
        if written:
            versions = _VERSION.findall(written[:_LONGEST_SET])
            for address, _ in sorted(versions, key=_width, reverse=True)[:3]:
                if url := _picture(page, address):
                    return url
    for name in _SOURCES:
        written = attributes.get(name)
        if written and (url := _picture(page, written)):
            return url
    return None


def _width(version: tuple[str, str]) -> float:
    return float(version[1])


def _address(page: Page, raw: str) -> str | None:
    return absolute_url(raw, page.base_url) if len(raw) <= _LONGEST else None


def _picture(page: Page, raw: str | None) -> str | None:
    """Make an address absolute; None for one that is no picture of any story."""
    url = _address(page, raw) if raw else None
    if url is None:
        return None
    file = file_of(url)
    if file.endswith(_ENDINGS) or not _HOSTS.isdisjoint(labels_of_host(url)):
        return None
    if not _FOLDERS.isdisjoint(folders_of(url)):
        return None
    words = words_of_file(file)
    return None if not _FILE_WORDS.isdisjoint(words) and any(row.names(words) for row in FILES) else url


def _linked(page: Page) -> Image | None:
    """Read the picture of the story's linked data: an address, an object, or a list of them."""
    story = declared_story(page)
    value = story.get("image") or story.get("thumbnailUrl") if story is not None else None
    if isinstance(value, list):
        value = next((item for item in value if isinstance(item, (str, dict))), None)
    if isinstance(value, str):
        url = _picture(page, value)
        return Image(url) if url else None
    if not isinstance(value, dict):
        return None
    for key in ("url", "contentUrl", "@id"):
        if url := _picture(page, text_of(value.get(key))):
            return Image(url, None, text_of(value.get("caption")), text_of(value.get("creditText")))
    return None


def _shown(page: Page) -> Iterator[Image]:
    """Go through the pictures that stand in the story and are none of the page's furniture."""
    container, text = page.story.container, page.story.text
    if container is None:
        return
    start, stop = page.story.start, text[1] if text is not None else page.story.stop
    inside = [image for image in page.images if start <= image.before <= page.story.stop]
    if inside and inside[-1].before > stop:
        slides = [image for image in inside if image.before >= stop and _is_slide(page, image)]
        go_on = slides if len(slides) >= FEWEST_PICTURES else []
        inside = [image for image in inside if image.before <= stop or image in go_on]
    known = {container: True}
    for image in inside[:_MOST]:
        if _is_small(image.attributes) or not _belongs(image.region, known):
            continue
        url = largest(page, image.attributes)
        if url is None:
            continue
        caption, credit = caption_and_credit(page, image)
        if caption or not _is_teaser(page, image):
            alt = tidy((image.attributes.get("alt") or "")[:_LONGEST])
            yield Image(url, None if not alt or _FILE.match(alt) else alt, caption, credit)


def _is_teaser(page: Page, image: SourceImage) -> bool:
    """Say whether the picture stands over a line that is all link, in one element with it: it shows another story."""
    if image.before >= len(page.blocks):
        return False
    block = page.blocks[image.before]
    if block.link_chars * 10 < len(block.text) * 9:
        return False
    near = list(islice(image.region.up(), _NEAR))
    container = page.story.container
    return any(one is other and one is not container for one in islice(block.region.up(), _NEAR) for other in near)


def _is_slide(page: Page, image: SourceImage) -> bool:
    """Say whether a picture under the text has a caption of its own that leads nowhere: it goes on with the story."""
    figure = next((region for region in image.region.up() if region.tag == "figure"), None)
    if figure is None or figure.first < 0:
        return False
    beside = page.blocks[figure.first : figure.last + 1]
    return any(block.kind == "caption" and len(block.text) >= _SHORTEST_CAPTION for block in beside) and not any(
        block.links for block in beside
    )


def _belongs(region: Region, known: dict[Region, bool]) -> bool:
    """Say whether a picture's surroundings, up to the story's container, name no furniture.

    Args:
        region: the innermost element around the picture.
        known: elements whose answer is known, the container to begin with; those around the picture are added.
    """
    asked: list[Region] = []
    around: Region | None = region
    while around is not None and around not in known:
        asked.append(around)
        name = furniture_name(around) if around.attributes else None
        if name and not name.startswith("caption."):
            known[around] = False
            break
        around = around.parent
    if around is None:  # above the container only a figure, or what stands in the story's header, is the story's
        return any(one.tag in ("figure", "header") for one in asked)
    known.update(dict.fromkeys(asked, known[around]))
    return known[around]


def _is_small(attributes: Mapping[str, str | None]) -> bool:
    for name in ("width", "height"):
        written = attributes.get(name)
        if written and (size := _WHOLE.match(written)) and int(size[1]) < _SMALLEST:
            return True
    return False


def caption_and_credit(page: Page, image: SourceImage) -> tuple[str | None, str | None]:
    """Read what stands under a picture in the same figure; (None, None) when it stands in no figure.

    >>> from newsparse.page import read
    >>> page = read("<figure><img src=a.jpg><figcaption>The bridge. Photo: Ada Ng</figcaption></figure>")
    >>> caption_and_credit(page, page.images[0])
    ('The bridge.', 'Ada Ng')
    """
    figure: Region | None = image.region
    while figure is not None and figure.tag != "figure":
        figure = figure.parent
    if figure is None:
        return None, None
    captions: list[str] = []
    credits_: list[str] = []
    first, stop = max(0, image.before - _CAPTION_REACH), image.before + _CAPTION_REACH
    for block in page.blocks[max(first, figure.first) : min(stop, figure.last + 1)]:
        caption, credit = _parted(block.text)
        if credit is None and _is_credit(block, figure):
            caption, credit = "", block.text
        captions.append(caption)
        credits_.append(credit or "")
    return " ".join(filter(None, captions)) or None, " ".join(filter(None, credits_)) or None


def _parted(line: str) -> tuple[str, str | None]:
    """Part a line under a picture into caption and credit."""
    lowered = line.lower()
    for row in CREDITS:
        if row.may_hit(lowered):
            match = row.match(line[:_LONGEST])
            if match:
                credit = match["credit"].strip()
                closing = ")" if "(" in credit and ")" not in credit else ""
                return match["caption"].strip(" |–—-"), credit + closing
    return line, None


def _is_credit(block: SourceBlock, figure: Region) -> bool:
    for region in block.region.up():
        if region is figure:
            return False
        if not _CREDIT_WORDS.isdisjoint(region.tokens):
            return True
    return False
