"""Captions told by their place: a line alone with a picture, in an element of its own."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Final

from newsparse.page.furniture import CARDS, MAJORITY, kind_of_card
from newsparse.page.page import Region, SourceBlock, SourceImage
from newsparse.page.story import LINE_CHARS

CAPTION_CHARS: Final = 250
"""Characters beside a picture: three lines of newspaper type and a credit. On 573 pages (November 2026) no paragraph of
a story stood alone with a picture in fewer.
"""

CAPTION_LEAST: Final = 40
"""Characters that the longest line has at least: shorter ones are names beside portraits, and words on buttons."""

CAPTION_BLOCKS: Final = 2
"""Blocks beside a picture: the caption and its credit."""


def caption_numbers(
    blocks: Sequence[SourceBlock], images: Iterable[SourceImage], container: Region | None, start: int | None = None
) -> frozenset[int]:
    """Give the numbers of the paragraphs that stand alone with a picture, in an element inside the story's.

    Entries of a live page are no captions, though each may have a picture: some of their kind have none, or together
    they are half of the text. Nor are the lines of a rail, three or more pictures without a paragraph between them.

    >>> from newsparse.page import read
    >>> rain = "<p>It rained all day in the valley of the river Ouse, and the water rose by a metre.</p>"
    >>> line = "The bridge at noon, an hour before it was closed"
    >>> page = read(f"<main>{rain}<div><img src=a.png><div>{line}</div></div>{rain}</main>")
    >>> [block.kind for block in page.blocks]
    ['paragraph', 'caption', 'paragraph']
    >>> page = read(f"<main>{rain}<p><img src=a.png>{line}</p>{rain}</main>")
    >>> [block.kind for block in page.blocks]
    ['paragraph', 'paragraph', 'paragraph']
    """
    if container is None:
        return frozenset()
    first = container.first if start is None else min(start, container.first)
    inside = range(first, container.last + 2)
    shown = [image for image in images if image.before in inside]
    frames: dict[Region, None] = {}  # in reading order, each once
    for image in shown:
        frame = frame_of(image, container)
        if frame is None or not first <= frame.first <= container.last or not is_caption(frame, image, blocks):
            continue
        if frame.first >= container.first or frame.chars >= LINE_CHARS:  # above the text portraits stand beside bylines
            frames[frame] = None
    if not frames:
        return frozenset()
    illustrated = {region for image in shown for region in image.region.up()}
    layouts = set(layouts_of(blocks[first : container.last + 1], frames, illustrated))
    captions = [frame for frame in frames if layout_of(frame) not in layouts]
    captions = [frame for run in runs_of(captions, blocks) if len(run) < CARDS for frame in run]
    if sum([frame.chars for frame in captions]) >= MAJORITY * container.chars:
        return frozenset()
    return frozenset([number for frame in captions for number in range(frame.first, frame.last + 1)])


def frame_of(image: SourceImage, container: Region) -> Region | None:
    """Give the largest element that holds a picture and little text, or None when there is no text beside it."""
    frame = None
    region: Region | None = image.region
    while region is not None and region is not container and region.chars <= CAPTION_CHARS:
        if region.last - region.first >= CAPTION_BLOCKS:
            break
        frame = region
        region = region.parent
    return frame if frame is not None and frame.chars >= CAPTION_LEAST else None


def is_caption(frame: Region, image: SourceImage, blocks: Sequence[SourceBlock]) -> bool:
    """Say whether there is text beside a picture, and nothing but paragraphs in elements of their own, no links."""
    beside = blocks[frame.first : frame.last + 1]
    if not any(len(block.text) >= CAPTION_LEAST for block in beside):
        return False
    return all(
        block.kind == "paragraph" and block.region is not image.region and block.link_chars * 2 <= len(block.text)
        for block in beside
    )


def runs_of(frames: Iterable[Region], blocks: Sequence[SourceBlock]) -> list[list[Region]]:
    """Part the elements, in reading order, where running text stands between them."""
    runs: list[list[Region]] = []
    for frame in sorted(frames, key=lambda frame: frame.first):
        between = blocks[runs[-1][-1].last + 1 : frame.first] if runs else ()
        if runs and not any(len(block.text) - block.link_chars >= LINE_CHARS for block in between):
            runs[-1].append(frame)
        else:
            runs.append([frame])
    return runs


def layout_of(region: Region) -> tuple[Region | None, str]:
    """Give what neighbours of one kind have in common: the element around them, their tag and class."""
    return region.parent, kind_of_card(region)


def layouts_of(
    blocks: Iterable[SourceBlock], frames: Iterable[Region], illustrated: Container[Region]
) -> Iterator[tuple[Region | None, str]]:
    """Give the layouts of those elements that stand where the frames do, and hold text without a picture."""
    places = {frame.parent for frame in frames}
    for block in blocks:
        for region in block.region.up():
            if region.parent in places and region not in illustrated and region.prose:
                yield layout_of(region)
