"""A real browser for the tests in this folder: Chromium as the machine has it, driven by Playwright.

The files here are collected only when they are named, as ``make test-browser`` does: a browser is no part of what
``make test`` needs. Playwright is imported on first use for the same reason.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
"""Names under which the browser may be installed: the first that is found."""

ROOT = Path(__file__).parents[2]
SCREENSHOTS = ROOT / "docs/_build/screenshots"
"""Where the screenshots are kept: a build output, made anew by each run."""


class Look(NamedTuple):
    """How a page is looked at."""

    device: str
    width: int
    height: int
    scheme: str

    def __str__(self) -> str:
        """Name the look, for the test and its screenshots."""
        return f"{self.device}-{self.scheme}"


LOOKS = [
    Look(device, width, height, scheme)
    for device, width, height in (("phone", 390, 844), ("desktop", 1280, 900))
    for scheme in ("light", "dark")
]


class Seen:
    """A page in the browser, and what went wrong on it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.faults: list[str] = []
        self.requests: list[str] = []
        page.on("console", lambda message: self._note(message.text, message.type in ("error", "warning")))
        page.on("pageerror", lambda error: self._note(f"script: {error}"))
        page.on("dialog", self._dismiss)
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("requestfailed", lambda request: self._note(f"failed: {request.url}"))
        page.on("response", lambda response: self._note(f"{response.status}: {response.url}", response.status >= 400))

    def _note(self, fault: str, is_fault: bool = True) -> None:
        if is_fault:
            self.faults.append(fault)

    def _dismiss(self, dialog: Any) -> None:
        self._note(f"dialog: {dialog.message}")
        dialog.dismiss()

    def sideways(self) -> int:
        """Give the pixels by which the page is wider than the window."""
        return self.page.evaluate("document.scrollingElement.scrollWidth - document.documentElement.clientWidth")

    def violations(self, *tags: str) -> str:
        """Say what axe-core finds: by all its rules, or by those with one of the tags."""
        from axe_playwright_python.sync_playwright import Axe

        options: dict[str, Any] = {"resultTypes": ["violations"]}
        found = Axe().run(self.page, options={**options, "runOnly": list(tags)} if tags else options)
        return found.generate_report() if found.violations_count else ""

    def keep(self, name: str, *, whole: bool = True) -> None:
        """Keep a screenshot among the build outputs."""
        self.page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=whole, animations="disabled")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the browser once for all tests; where there is none, say so and skip."""
    path = next((found for found in map(shutil.which, BROWSERS) if found), None)
    if path is None:
        pytest.skip(f"no browser on this machine: none of {', '.join(BROWSERS)} is installed")
    sync_api = pytest.importorskip("playwright.sync_api", reason='Playwright is missing: pip install ".[browser]"')
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=["--disable-dev-shm-usage"])
        yield started
        started.close()


@contextmanager
def seen(browser: Browser, look: Look, **options: Any) -> Iterator[Seen]:
    """Open a window of its own for one look."""
    size = {"width": look.width, "height": look.height}
    context = browser.new_context(viewport=size, color_scheme=look.scheme, reduced_motion="reduce", **options)
    context.set_default_timeout(15_000)
    try:
        yield Seen(context.new_page())
    finally:
        context.close()
