"""What a run found, as values; ``attrs.asdict`` of a Report is the JSON."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from benchmarks.ratio import Ratio


@attrs.frozen(kw_only=True)
class ToolResult:
    """One tool's figures; times in bare parses, memory in KiB, import in milliseconds.

    Args:
        name: the tool's.
        version: the version that ran.
        absent: why it took no part, or was given up.
        failures: pages it could not read, with the reason.
        pages: how many it read.
        speed: its time over the bare parse's, total over total, in each round.
        thirds: the same for the smallest, middle and largest pages.
        growth: the power of the size with which its time grows.
        scores: accuracy by field.
        by_source: the body's F1 by the source of the pages.
        peak: the most memory it ever held.
        drift: memory gained for 1,000 pages read again and again.
        import_time: over the start of its Python.
    """

    name: str
    version: str = ""
    absent: str | None = None
    failures: Mapping[str, str] = attrs.field(factory=dict)
    pages: int = 0
    speed: Ratio | None = None
    thirds: Mapping[str, float] = attrs.field(factory=dict)
    growth: float | None = None
    scores: Mapping[str, float] = attrs.field(factory=dict)
    by_source: Mapping[str, float] = attrs.field(factory=dict)
    peak: int | None = None
    drift: float | None = None
    import_time: Ratio | None = None


@attrs.frozen(kw_only=True)
class Report:
    """A whole run.

    Args:
        corpus: its name.
        tools: the figures of each, newsparse first.
        faults: what was wrong with the corpus.
        pages: how many there were; 0 when nothing could be measured.
        mean_size: of a page, in bytes.
        python: the version that ran newsparse.
        parser: the bare parser, with its version.
        bare_parse: what one takes on average, in milliseconds.
        floors: what each floor of newsparse takes, in bare parses.
        asked: the fields whose extractors run when the headline and the date alone are asked for.
        throughput: scraped texts and stories read in a second.
    """

    corpus: str
    tools: tuple[ToolResult, ...]
    faults: tuple[str, ...] = ()
    pages: int = 0
    mean_size: float = 0.0
    python: str = ""
    parser: str = ""
    bare_parse: float = 0.0
    floors: Mapping[str, float] = attrs.field(factory=dict)
    asked: tuple[str, ...] = ()
    throughput: Mapping[str, float] = attrs.field(factory=dict)
