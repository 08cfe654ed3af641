"""The run: every measure, one after the other, over one corpus."""

from __future__ import annotations

import platform
import statistics
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.accuracy import Answer, Gold, scores
from benchmarks.corpus import Corpus, GoldPage, read_corpus
from benchmarks.entrant import Entrant, entrants
from benchmarks.environment import PARSER, python_of
from benchmarks.floor_times import asked, floor_times
from benchmarks.import_time import import_times
from benchmarks.memory import drift, peak
from benchmarks.plan import Plan
from benchmarks.result import Report, ToolResult
from benchmarks.speed import Stopwatch, growth, thirds, timed
from benchmarks.synthetic.generator import growing_pages, synthetic_pages, write_corpus
from benchmarks.tools import NEWSPARSE, Tool

Progress = Callable[[str], None]

TEXT_SHARE = 2
"""Scraped texts are read for throughput, so many for each page of the plan."""


def bench(
    tools: tuple[Tool, ...], plan: Plan, *, folder: Path | None, progress: Progress, sources: Collection[str] = ()
) -> Report:
    """Measure tools on a corpus; what goes wrong with one of them is in the report, and the others go on.

    Args:
        tools: newsparse first.
        plan: how much is measured.
        folder: a corpus of one's own; None for the synthetic one.
        progress: told what is being done.
        sources: only pages of these; none named: of all.
    """
    with corpora(folder) as (corpus, growing):
        chosen = (corpus.of(sources) if sources else corpus).sample(plan.pages)
        if not chosen.pages:
            return Report(
                corpus=chosen.name, faults=chosen.faults, tools=tuple(ToolResult(name=tool.name) for tool in tools)
            )
        progress("preparing the tools")
        with entrants(tools, plan) as running:
            return measured(chosen, growing, running, plan, progress)


@contextmanager
def corpora(folder: Path | None) -> Iterator[tuple[Corpus, Corpus]]:
    """Give the corpus, and the pages by which growth is measured."""
    with tempfile.TemporaryDirectory(prefix="newsparse-bench-") as room:
        write_corpus(Path(room, "growth"), growing_pages())
        growing = read_corpus(Path(room, "growth"))
        if folder is not None:
            yield read_corpus(folder), growing
        else:
            write_corpus(Path(room, "synthetic"), synthetic_pages())
            yield read_corpus(Path(room, "synthetic"), "the synthetic corpus"), growing


def measured(corpus: Corpus, growing: Corpus, running: Sequence[Entrant], plan: Plan, progress: Progress) -> Report:
    """Take every measure."""
    pages = corpus.pages
    progress(f"accuracy: {len(pages)} pages")
    answers = {entrant.tool.name: answered(entrant, pages) for entrant in running}
    progress(f"speed: {plan.rounds} rounds")
    watches = timed(running, pages, rounds=plan.rounds, seconds=plan.seconds)
    peaks = {entrant.tool.name: peak(entrant) for entrant in running}
    progress("growth, floors, texts")
    powers = growth(running, growing.pages[: plan.growth_pages], rounds=plan.growth_rounds, seconds=plan.seconds)
    newsparse = running[0]
    floors = floor_times(newsparse, pages, rounds=plan.rounds)
    throughput = newsparse.tell(do="texts", texts=corpus.texts[: TEXT_SHARE * plan.pages], bodies=bodies(pages))
    progress("memory, import")
    drifts = {NEWSPARSE.name: drift(newsparse, pages, count=plan.flat_pages)}
    pythons = {entrant.tool: python_of(entrant.tool, install=False) for entrant in running if entrant.takes_part}
    imports = import_times(pythons, runs=plan.imports)
    results = []
    for entrant in running:
        name = entrant.tool.name
        results.append(
            ToolResult(
                name=name,
                version=tool_version(entrant.tool),
                absent=entrant.absent,
                failures=entrant.failures,
                pages=len(answers[name]),
                growth=powers.get(name),
                peak=peaks[name],
                drift=drifts.get(name),
                import_time=imports.get(name),
                **spent(watches[name], pages),
                **judged(answers[name], pages),
            )
        )
    bare = [timing.bare for timing in watches[newsparse.tool.name].timings]
    return Report(
        corpus=corpus.name,
        pages=len(pages),
        mean_size=statistics.fmean([page.size for page in pages]),
        faults=corpus.faults,
        python=platform.python_version(),
        parser=f"{PARSER} {version(PARSER)}",
        bare_parse=1000 * statistics.fmean(bare) if bare else 0.0,
        tools=tuple(results),
        floors=floors,
        asked=asked(newsparse, pages),
        throughput=throughput,
    )


def answered(entrant: Entrant, pages: Sequence[GoldPage]) -> dict[str, Answer]:
    """Give the answers of a tool by page; pages on which it failed have none."""
    replies = {page.name: entrant.ask(page, do="answer") for page in pages}
    return {name: reply["answer"] for name, reply in replies.items() if reply is not None}


def spent(watch: Stopwatch, pages: Sequence[GoldPage]) -> dict[str, Any]:
    """Give what a tool's time comes to, in bare parses."""
    parts = {name: watch.of(part) for name, part in thirds(pages).items()}
    return {"speed": watch.speed(), "thirds": {name: value for name, value in parts.items() if value is not None}}


def judged(answers: Mapping[str, Answer], pages: Sequence[GoldPage]) -> dict[str, Any]:
    """Give how right a tool's answers are, by field, and for the body by source."""
    if not answers:
        return {}
    pairs: list[tuple[Gold, Answer]] = [(page.gold, answers.get(page.name, {})) for page in pages]
    by_source: dict[str, float] = {}
    for source in sorted({page.source for page in pages}):
        part = [pair for pair, page in zip(pairs, pages, strict=True) if page.source == source]
        found = scores(part).get("body f1")
        if found is not None:
            by_source[source] = found
    return {"scores": scores(pairs), "by_source": by_source}


def bodies(pages: Sequence[GoldPage]) -> list[str]:
    """Give the stories of the gold as texts, to look for quotes in."""
    stories = (page.gold.get("body") for page in pages)
    return [story if isinstance(story, str) else "\n\n".join(story) for story in stories if story]


def tool_version(tool: Tool) -> str:
    """Give the version that ran: the installed newsparse, or what is pinned."""
    return version(tool.name) if tool == NEWSPARSE else tool.version
