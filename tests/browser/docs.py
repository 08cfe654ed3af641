"""The built documentation in a browser: it fits, it fails at nothing, it is found, copied and read."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from browser.conftest import LOOKS, ROOT, Look, seen

if TYPE_CHECKING:
    from playwright.sync_api import Browser

BUILT = ROOT / "docs/_build/html"

PAGES = [
    "index",
    "tutorial",
    "how-to/one-site",
    "fields/quotes",
    "explanation/benchmarks",
    "reference/article",
    "changelog",
]
"""One page of each kind."""

WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
"""What a reader needs. Further advice of axe-core is about landmarks, which are the theme's."""


class Quiet(SimpleHTTPRequestHandler):
    """A server that keeps no log."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Serve the built documentation on this machine: the clipboard is for pages that were served."""
    assert (BUILT / "index.html").is_file(), "run `make docs` first"
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(BUILT))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("name", PAGES)
def test_a_page(browser: Browser, address: str, name: str, look: Look) -> None:
    """It scrolls in one direction alone, fails at nothing, asks nobody else, and meets WCAG, contrast included."""
    with seen(browser, look) as sight:
        sight.page.goto(f"{address}/{name}.html")
        sight.keep(f"docs-{name.replace('/', '-')}-{look}")
        assert sight.sideways() <= 0
        assert sight.faults == []
        assert [url for url in sight.requests if not url.startswith((address, "data:"))] == []
        assert sight.violations(*WCAG) == ""


def test_search_finds_a_class(browser: Browser, address: str) -> None:
    """The first hit for ``Quote`` leads to its entry in the reference."""
    with seen(browser, LOOKS[0]) as sight:
        sight.page.goto(f"{address}/search.html?q=Quote", wait_until="networkidle")
        hits = sight.page.locator("ul.search li a")
        hits.first.wait_for()
        sight.keep("docs-search-phone-light", whole=False)
        assert any(address.endswith("#newsparse.Quote") for address in hits.evaluate_all("all => all.map(a => a.href)"))
        assert sight.faults == []


def test_code_is_copied_without_prompts_and_answers(browser: Browser, address: str) -> None:
    """What lands on the clipboard can be run as it is."""
    with seen(browser, LOOKS[2], permissions=["clipboard-read", "clipboard-write"]) as sight:
        sight.page.goto(f"{address}/index.html")
        block = sight.page.locator("div.highlight").first
        block.hover()
        block.locator("button.copybtn").click()
        copied = sight.page.evaluate("navigator.clipboard.readText()")
        assert copied.startswith("import newsparse\n")
        assert ">>>" not in copied
        compile(copied, "copied", "exec")
        assert sight.faults == []
