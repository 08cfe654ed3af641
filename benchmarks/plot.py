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
LETTER: Final = 7.2
"""Width of a letter of a label, on average, in the units of the picture."""
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
        return self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom  # fmt: skip


def plot(report: Report) -> str:
    """Draw the tools of a report that have both a time and an F1 of the body."""
    dots = [
        Dot(tool.name, tool.speed.median, 100 * tool.scores["body f1"], tool is report.tools[0])
        for tool in report.tools
        if tool.speed is not None and "body f1" in tool.scores
    ]
    title = f"Speed against accuracy: {report.pages} pages of {report.corpus}"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(title)}">',
        f"<style>{STYLE}</style>",
        f'<rect class="paper" width="{WIDTH}" height="{HEIGHT}" rx="8"/>',
        f'<text class="title" x="{LEFT - 40}" y="30">{escape(title)}</text>',
        *(drawing(dots) if dots else [f'<text x="{LEFT}" y="{TOP + 40}">no tool read a page</text>']),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def drawing(dots: Sequence[Dot]) -> Iterator[str]:
    """Draw axes, dots and labels."""
    ticks = [tick for tick in TICKS if tick <= 2 * max(dot.time for dot in dots)] or [1]
    widest = max(ticks[-1], 1.2 * max(dot.time for dot in dots), 2)
    lowest = 5 * math.floor((min(dot.percent for dot in dots) - 1) / 5)

    def x(time: float) -> float:
        return LEFT + (RIGHT - LEFT) * math.log(max(time, 0.8) / 0.8) / math.log(widest / 0.8)

    def y(percent: float) -> float:
        return BOTTOM - (BOTTOM - TOP) * (percent - lowest) / (101 - lowest)

    step = 5 if 101 - lowest <= 40 else 10
    for percent in range(lowest, 101, step):
        yield f'<line class="grid" x1="{LEFT}" y1="{y(percent):.1f}" x2="{RIGHT}" y2="{y(percent):.1f}"/>'
        yield f'<text class="note" x="{LEFT - 8}" y="{y(percent) + 4:.1f}" text-anchor="end">{percent}</text>'
    for tick in ticks:
        yield f'<line class="grid" x1="{x(tick):.1f}" y1="{TOP}" x2="{x(tick):.1f}" y2="{BOTTOM}"/>'
        yield f'<text class="note" x="{x(tick):.1f}" y="{BOTTOM + 18}" text-anchor="middle">{tick}</text>'
    yield f'<path class="axis" fill="none" d="M{LEFT} {TOP}V{BOTTOM}H{RIGHT}"/>'
    yield f'<text x="{(LEFT + RIGHT) / 2}" y="{HEIGHT - 18}" text-anchor="middle">time for a page, in bare parses (logarithmic; left is faster)</text>'
    yield f'<text x="18" y="{(TOP + BOTTOM) / 2}" text-anchor="middle" transform="rotate(-90 18 {(TOP + BOTTOM) / 2})">F1 of the body, per cent</text>'
    places = [(x(dot.time), y(dot.percent)) for dot in dots]
    taken = [Box(left - DOT, top - DOT, left + DOT, top + DOT) for left, top in places]
    for dot, (across, down) in zip(dots, places, strict=True):
        label = label_box(dot.name, across, down, taken)
        taken.append(label)
        kind = "ours" if dot.ours else "tool"
        tip = f"{dot.name}: {dot.time:.1f} bare parses, F1 {dot.percent:.1f}"
        yield f'<circle class="{kind}" cx="{across:.1f}" cy="{down:.1f}" r="{DOT}"><title>{escape(tip)}</title></circle>'
        yield f'<text class="label {"ours" if dot.ours else ""}" x="{label.left:.1f}" y="{label.bottom - 4:.1f}">{escape(dot.name)}</text>'


def label_box(name: str, across: float, down: float, taken: Sequence[Box]) -> Box:
    """Find room for a label beside its dot: right, left, below, above, then further off; the last when there is none."""
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
