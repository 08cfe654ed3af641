"""From bytes, HTML or scraped text to a Page of plain values. The only floor that knows selectolax and lxml."""

from newsparse.page.page import (
    HeadLink,
    Page,
    Region,
    SourceBlock,
    SourceImage,
    SourceLink,
    SourceTime,
    Story,
    absolute_url,
)

__all__ = [
    "HeadLink",
    "Page",
    "Region",
    "SourceBlock",
    "SourceImage",
    "SourceLink",
    "SourceTime",
    "Story",
    "absolute_url",
]
