"""A tool in a run: its worker, and all that went wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from benchmarks.corpus import GoldPage
from benchmarks.environment import python_of
from benchmarks.plan import Plan
from benchmarks.runner import HungError, Runner, ToolError
from benchmarks.tools import Tool


class Entrant:
    """A tool that takes part, or says why it does not.

    Args:
        tool: the tool.
        runner: its worker; None when there is none.
        absent: why there is none.
        strikes: pages on which it may hang before it is given up.
    """

    def __init__(self, tool: Tool, runner: Runner | None, *, absent: str | None = None, strikes: int = 1) -> None:
        self.tool, self.runner, self.absent, self.strikes = tool, runner, absent, strikes
        self.failures: dict[str, str] = {}
        self.hung = 0

    @property
    def takes_part(self) -> bool:
        """It is installed, and has not been given up."""
        return self.absent is None

    def ask(self, page: GoldPage, **request: Any) -> dict[str, Any] | None:
        """Ask for something about a page; None when the tool fails on it: it is not asked about that page again."""
        if not self.takes_part or self.runner is None or page.name in self.failures:
            return None
        try:
            return self.runner.ask(page=str(page.path), url=page.url, **request)
        except HungError as error:
            self.failures[page.name] = str(error)
            self.hung += 1
            if self.hung >= self.strikes:
                self.absent = f"given up: it hung on {self.hung} pages, {', '.join(self.failures)}"
                self.runner.stop()
        except ToolError as error:
            self.failures[page.name] = str(error)
        return None

    def tell(self, **request: Any) -> dict[str, Any]:
        """Ask for something that is about no page; {} when the tool is not there."""
        if not self.takes_part or self.runner is None:
            return {}
        try:
            return self.runner.ask(**request)
        except ToolError:
            return {}


@contextmanager
def entrants(tools: tuple[Tool, ...], plan: Plan) -> Iterator[tuple[Entrant, ...]]:
    """Give the tools with their workers, installed where that is asked for; the workers end with the run."""
    with ExitStack() as stack:
        yield tuple(entrant(tool, plan, stack) for tool in tools)


def entrant(tool: Tool, plan: Plan, stack: ExitStack) -> Entrant:
    """Give one tool with its worker; what is in its way becomes its line in the table."""
    try:
        python = python_of(tool, install=plan.install)
        runner = Runner([str(python), "-m", "benchmarks.worker", tool.name], patience=plan.patience)
        stack.callback(runner.stop)
        runner.ask(do="memory")
    except ToolError as trouble:
        return Entrant(tool, None, absent=str(trouble))
    return Entrant(tool, runner, strikes=plan.strikes)
