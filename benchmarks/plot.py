"""Speed against accuracy as an SVG: one dot a tool, time on a logarithmic axis, the corner to be in at the top left.

The picture brings its own background, so it can be read wherever it is shown, and has a dark face for readers whose
system is dark.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

import attrs

from benchmarks.result import Report

WIDTH, HEIGHT = 760, 440
LEFT, RIGHT, TOP, BOTTOM = 64, 736, 56, 380
TICKS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
SHORTEST: Final = 0.8
"""Where the time axis begins: no tool is quicker than the parser under it, but some are near."""
HIGHEST: Final = 101
LETTER: Final = 8.2
"""Width of a letter of a label in a wide face, on average, in the units of the picture."""
LINE: Final = 16
DOT: Final = 6

STYLE: Final = """
  .paper { fill: #ffffff; } .grid { stroke: #e3e6ea; stroke-width: 1; } .axis { stroke: #8b949e; stroke-width: 1; }
  text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #3d444d; }
  .title { font-size: 15px; font-weight: 600; fill: #1f2328; } .note { fill: #656d76; }
  .tool { fill: #6e7781; } .ours { fill: #0b6bcb; } text.ours { font-weight: 600; }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #15181c; } .grid { stroke: #2b3138; } .axis { stroke: #6e7681; }
    text { fill: #c9d1d9; } .title { fill: #f0f3f6; } .note { fill: #9aa4ae; }
    .tool { fill: #9aa4ae; } .ours { fill: #58a6ff; }
  }
"""


@attrs.frozen
class Dot:
    """A tool on the plot: bare parses, per cent, and whether it is newsparse."""

    name: str
    time: float
    percent: float
    ours: bool


@attrs.frozen
class Box:
    """A rectangle that a label or a dot takes up."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Say whether two rectangles overlap."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


@attrs.frozen
class Scale:
    """Where a time and a per cent stand in the picture."""

    longest: float
    lowest: int

    def x(self, time: float) -> float:
        """Give the place of a time from the left."""
        share = math.log(max(time, SHORTEST) / SHORTEST) / math.log(self.longest / SHORTEST)
        return round(LEFT + (RIGHT - LEFT) * share, 1)

    def y(self, percent: float) -> float:
        """Give the place of a per cent from the top."""
        return round(BOTTOM - (BOTTOM - TOP) * (percent - self.lowest) / (HIGHEST - self.lowest), 1)


def plot(report: Report) -> str:
    """Draw the tools of a report that have both a time and an F1 of the body."""
    dots = [
        Dot(tool.name, tool.speed.median, 100 * tool.scores["body f1"], tool is report.tools[0])
        for tool in report.tools
        if tool.speed is not None and "body f1" in tool.scores
    ]
    title = f"Speed against accuracy: {report.pages} pages of {report.corpus}"
    size = f'viewBox="0 0 {WIDTH} {HEIGHT}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="{escape(title)}">',
        f"<style>{STYLE}</style>",
        f'<rect class="paper" width="{WIDTH}" height="{HEIGHT}" rx="8"/>',
        words(title, LEFT - 40, 30, "title"),
        *(drawing(dots) if dots else [words("no tool read a page", LEFT, TOP + 40)]),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def drawing(dots: Sequence[Dot]) -> Iterator[str]:
    """Draw axes, dots and labels."""
    longest = max(max(dot.time for dot in dots) * 1.3, 4)
    lowest = 5 * math.floor((min(dot.percent for dot in dots) - 1) / 5)
    scale = Scale(longest, lowest)
    yield from axes(scale)
    places = [(scale.x(dot.time), scale.y(dot.percent)) for dot in dots]
    taken = [Box(across - DOT, down - DOT, across + DOT, down + DOT) for across, down in places]
    for dot, (across, down) in zip(dots, places, strict=True):
        label = label_box(dot.name, across, down, taken)
        taken.append(label)
        kind = "ours" if dot.ours else "tool"
        tip = f"{escape(dot.name)}: {dot.time:.1f} bare parses, F1 {dot.percent:.1f}"
        yield f'<circle class="{kind}" cx="{across}" cy="{down}" r="{DOT}"><title>{tip}</title></circle>'
        yield words(dot.name, label.left, label.bottom - 4, "label ours" if dot.ours else "label")


def axes(scale: Scale) -> Iterator[str]:
    """Draw the grid and what it means."""
    step = 5 if HIGHEST - scale.lowest <= 40 else 10
    for percent in range(scale.lowest, HIGHEST, step):
        down = scale.y(percent)
        yield f'<line class="grid" x1="{LEFT}" y1="{down}" x2="{RIGHT}" y2="{down}"/>'
        yield words(str(percent), LEFT - 8, down + 4, "note", "end")
    for tick in (tick for tick in TICKS if tick <= scale.longest):
        across = scale.x(tick)
        yield f'<line class="grid" x1="{across}" y1="{TOP}" x2="{across}" y2="{BOTTOM}"/>'
        yield words(str(tick), across, BOTTOM + 18, "note", "middle")
    yield f'<path class="axis" fill="none" d="M{LEFT} {TOP}V{BOTTOM}H{RIGHT}"/>'
    explained = "time for a page, in bare parses (logarithmic; left is faster)"
    yield words(explained, (LEFT + RIGHT) / 2, HEIGHT - 18, "", "middle")
    middle = (TOP + BOTTOM) / 2
    yield f'<g transform="rotate(-90 18 {middle})">{words("F1 of the body, per cent", 18, middle, "", "middle")}</g>'


def words(text: str, across: float, down: float, kind: str = "", anchor: str = "start") -> str:
    """Write text into the picture."""
    return f'<text class="{kind}" x="{across:.1f}" y="{down:.1f}" text-anchor="{anchor}">{escape(text)}</text>'


def label_box(name: str, across: float, down: float, taken: Sequence[Box]) -> Box:
    """Find room for a label beside its dot: right, left, below, above, then further off; else the last tried."""
    width = len(name) * LETTER
    box = Box(0, 0, 0, 0)
    for away in range(1, 4):
        for left, top in (
            (across + DOT + 4, down - LINE / 2),
            (across - DOT - 4 - width, down - LINE / 2),
            (across - width / 2, down + DOT + 2 + LINE * (away - 1)),
            (across - width / 2, down - DOT - 2 - LINE * away),
        ):
            box = Box(left, top, left + width, top + LINE)
            inside = left >= LEFT and box.right <= WIDTH - 4 and top >= TOP - LINE and box.bottom <= BOTTOM
            if inside and not any(box.meets(other) for other in taken):
                return box
    return box
