"""From bytes, HTML or scraped text to a Page of plain values. The only floor that knows selectolax and lxml."""

from newsparse.page.page import (
    HeadLink,
    House,
    Page,
    Region,
    ScriptDate,
    SourceBlock,
    SourceImage,
    SourceLink,
    SourceTime,
    Story,
    absolute_url,
)
from newsparse.page.plain_text import read_text
from newsparse.page.read import read

__all__ = [
    "HeadLink",
    "House",
    "Page",
    "Region",
    "ScriptDate",
    "SourceBlock",
    "SourceImage",
    "SourceLink",
    "SourceTime",
    "Story",
    "absolute_url",
    "read",
    "read_text",
]
