"""newsparse in a spider that runs: pages from a server on this machine, Articles in a feed."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

import pytest

pytest.importorskip("scrapy", reason='scrapy is not installed: pip install "newsparse[scrapy]"')

from itemadapter import ItemAdapter
from scrapy.http import HtmlResponse, TextResponse
from scrapy.settings import Settings
from scrapy.statscollectors import MemoryStatsCollector

from newsparse.contrib.scrapy import Addon, ArticlePipeline, parse_response
from newsparse.door import parse
from newsparse.export import from_dict, to_dict
from newsparse.models import Article

DATE = "Fri, 05 Apr 2024 10:15:00 GMT"
FETCHED = datetime(2024, 4, 5, 10, 15, tzinfo=UTC)

ENGLISH = (
    "<title>Café returns to the quay | The Ouse Post</title><article><h1>Café returns to the quay</h1>"
    "<p>The café on the old quay opened again on Friday – nine days after the flood – to a long queue.</p>"
    "<p>“We’re glad to be back,” said Zoë Håkansson, who runs it with her brother.</p>"
    "<p>READ MORE: <a href='/ferry'>Ferry to run until May</a></p><p>Sign up for our newsletter</p></article>"
)
JAPANESE = (
    "<title>川の橋が再開</title><article><h1>川の橋が再開</h1>"
    "<p>洪水のために閉じていた古い橋が金曜日の朝に再び開き、多くの住民が集まって喜びました。</p>"
    "<p>町の技術者は、水が最も少なくなる夏に、橋の柱をもう一度調べる予定だと話しています。</p></article>"
)
TOMORROW = ENGLISH.replace("<article>", "<meta property='article:published_time' content='2031-04-05T10:00Z'><article>")


class Answer(NamedTuple):
    """What the server says under one path."""

    body: bytes
    content_type: str = "text/html"
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()


ANSWERS = {
    "/undeclared": Answer(ENGLISH.encode("cp1252")),
    "/utf-16": Answer(ENGLISH.encode("utf-16")),
    "/utf-16-unmarked": Answer(ENGLISH.encode("utf-16-le")),
    "/shift_jis": Answer(JAPANESE.encode("shift_jis"), "text/html; charset=Shift_JIS"),
    "/euc-jp-quoted": Answer(JAPANESE.encode("euc_jp"), 'text/html; Charset="EUC-JP"'),
    "/wrong": Answer(ENGLISH.encode(), "text/html; charset=iso-8859-1"),
    "/gzip": Answer(gzip.compress(ENGLISH.encode()), headers=(("Content-Encoding", "gzip"),)),
    "/gzip-cp1252": Answer(gzip.compress(ENGLISH.encode("cp1252")), headers=(("Content-Encoding", "gzip"),)),
    "/moved": Answer(b"", status=301, headers=(("Location", "/found"),)),
    "/found": Answer(b"", status=302, headers=(("Location", "/story"),)),
    "/story": Answer(ENGLISH.encode(), "text/html; charset=utf-8"),
    "/nested": Answer(ENGLISH.encode(), "text/html; charset=utf-8"),
    "/tomorrow": Answer(TOMORROW.encode(), "text/html; charset=utf-8"),
    "/picture": Answer(bytes(range(256)) * 20, "image/png"),
    "/empty": Answer(b""),
    "/round": Answer(b"", status=302, headers=(("Location", "/round?"),)),
    "/missing": Answer(ENGLISH.encode(), status=404),
}
ASKED = [path for path in ANSWERS if path not in ("/found", "/story")]
NO_STORY = {"/picture", "/empty"}
NEVER_SEEN = {"/round", "/missing"}


class Handler(BaseHTTPRequestHandler):
    """Gives the answers, and a date of its own choice."""

    def do_GET(self) -> None:
        """Answer."""
        answer = ANSWERS[self.path.rstrip("?")]
        self.send_response_only(answer.status)
        for name, value in (("Content-Type", answer.content_type), ("Date", DATE), *answer.headers):
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A server on the loopback interface, on whatever port is free."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


class Crawl(NamedTuple):
    """What a crawl left behind: lines of the feed by path, and the stats."""

    lines: dict[str, dict[str, Any]]
    stats: dict[str, Any]
    log: str


@pytest.fixture(scope="module")
def crawl(server: str, tmp_path_factory: pytest.TempPathFactory) -> Crawl:
    """The spider has run, once for all tests, in a process of its own: a reactor starts only once."""
    folder = tmp_path_factory.mktemp("crawl")
    feed, stats = folder / "feed.jsonl", folder / "stats.json"
    script = Path(__file__).with_name("crawl.py")
    addresses = [server + path for path in ASKED]
    command = [sys.executable, str(script), str(feed), str(stats), *addresses]
    done = subprocess.run(command, capture_output=True, text=True, timeout=45, check=True)
    lines = {}
    for line in feed.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        lines[item.get("story", item)["url"].removeprefix(server)] = item
    return Crawl(lines, json.loads(stats.read_text(encoding="utf-8")), done.stderr)


def test_every_page_is_in_the_feed(crawl: Crawl) -> None:
    """One line each under its last address; what Scrapy gives up on, or keeps from callbacks, has none."""
    assert crawl.lines.keys() == {*ASKED, "/story"} - NEVER_SEEN - {"/moved"}
    assert crawl.log == "", "no warning, no error"


@pytest.mark.parametrize("path", sorted({*ASKED, "/story"} - NO_STORY - NEVER_SEEN - {"/moved", "/nested"}))
def test_whatever_the_charset_the_story_is_the_same(crawl: Crawl, server: str, path: str) -> None:
    """Undeclared, UTF-16, named by the header, wrongly named, zipped, moved: the Article of the page as text."""
    html = JAPANESE if path in ("/shift_jis", "/euc-jp-quoted") else ENGLISH
    expected = parse(html, url=server + path, fetched=FETCHED)
    assert expected.text
    assert crawl.lines[path] == to_dict(expected)
    assert from_dict(crawl.lines[path]) == expected


def test_nothing_is_published_after_the_date_of_the_response(crawl: Crawl, server: str) -> None:
    """The Date header is the time the page was fetched; without it the day in 2031 is believed."""
    assert crawl.lines["/tomorrow"]["published"] is None
    assert parse(TOMORROW, url=server).published == datetime(2031, 4, 5, 10, tzinfo=UTC)


def test_an_article_inside_an_item_is_written_too(crawl: Crawl, server: str) -> None:
    """The value is shaped, its neighbours stay."""
    expected = parse(ENGLISH, url=f"{server}/nested", fetched=FETCHED)
    assert crawl.lines["/nested"] == {"story": to_dict(expected), "status": 200}


@pytest.mark.parametrize("path", sorted(NO_STORY))
def test_what_is_no_page_gives_an_article_with_nothing_in_it(crawl: Crawl, path: str) -> None:
    """Bytes of a picture, and no bytes at all."""
    assert (crawl.lines[path]["headline"], crawl.lines[path]["text"]) == (None, "")


def test_the_stats_say_what_was_removed_by_which_rule(crawl: Crawl) -> None:
    """Pages, fields found, lines removed: as many as the feed holds."""
    articles = [from_dict(item.get("story", item)) for item in crawl.lines.values()]
    counts = {key: value for key, value in crawl.stats.items() if key.startswith("newsparse/")}
    assert counts["newsparse/pages"] == len(articles) == crawl.stats["item_scraped_count"]
    assert counts["newsparse/pages/without_text"] == len(NO_STORY)
    rules = [removed.rule for article in articles for removed in article.removed]
    assert {key: value for key, value in counts.items() if key.startswith("newsparse/removed/")} == {
        f"newsparse/removed/{rule}": rules.count(rule) for rule in rules
    }
    assert any(rule.startswith("newsletter.") for rule in rules)
    assert counts["newsparse/found/headline"] == len(articles) - len(NO_STORY)


def crawler(**settings: Any) -> Any:
    """Give what a pipeline asks of a crawler: settings and stats."""
    made = SimpleNamespace(settings=Settings(settings))
    made.stats = MemoryStatsCollector(made)
    return made


def test_a_page_that_was_cut_is_counted_under_its_limit() -> None:
    """The limit has a name, and so has its count."""
    running = crawler()
    ArticlePipeline.from_crawler(running).process_item(Article(truncated="max_tags"))
    assert running.stats.get_stats() == {
        "newsparse/pages": 1,
        "newsparse/pages/without_text": 1,
        "newsparse/pages/truncated": 1,
        "newsparse/truncated/max_tags": 1,
    }


def test_the_shape_is_the_projects_choice() -> None:
    """Another function by its path or itself, or none; one that is not there is an error before the crawl."""
    article = Article(headline="Rain", url="https://post.example/rain")
    for shape, expected in (
        ("newsparse.export.to_text", "Rain"),
        (lambda article: article.url, "https://post.example/rain"),
        (None, article),
    ):
        assert ArticlePipeline.from_crawler(crawler(NEWSPARSE_SHAPE=shape)).process_item(article) == expected
    assert ArticlePipeline.from_crawler(crawler()).process_item(article) == to_dict(article)
    with pytest.raises(NameError, match="to_nothing"):
        ArticlePipeline.from_crawler(crawler(NEWSPARSE_SHAPE="newsparse.export.to_nothing"))


def test_the_add_on_leaves_the_projects_own_settings_alone() -> None:
    """Project settings win over those of add-ons."""
    settings = Settings(
        {
            "ITEM_PIPELINES": {"newsparse.contrib.scrapy.ArticlePipeline": 100},
            "NEWSPARSE_SHAPE": "newsparse.export.to_zyte",
            "FEED_EXPORT_ENCODING": "ascii",
        }
    )
    Addon().update_settings(settings)
    assert settings.getdict("ITEM_PIPELINES") == {"newsparse.contrib.scrapy.ArticlePipeline": 100}
    assert (settings["NEWSPARSE_SHAPE"], settings["FEED_EXPORT_ENCODING"]) == ("newsparse.export.to_zyte", "ascii")


def test_an_article_is_an_item_as_it_is() -> None:
    """Itemadapter sees its fields, nested ones too; it is frozen, so a pipeline makes a new one."""
    article = parse(ENGLISH, url="https://post.example/quay")
    item = ItemAdapter(article)
    assert ItemAdapter.is_item(article)
    assert item["headline"] == "Café returns to the quay"
    assert item.asdict()["quotes"][0]["speaker"] == "Zoë Håkansson"
    with pytest.raises(AttributeError):
        item["headline"] = "Closed"


def test_what_the_caller_says_comes_first() -> None:
    """Address, charset and time of the call win over the response's; the last two can be switched off."""
    headers = {"Content-Type": "text/html; charset=shift_jis", "Date": DATE}
    response = HtmlResponse("https://post.example/tomorrow", body=TOMORROW.encode("cp1252"), headers=headers)
    told = parse_response(response, url="https://post.example/t", encoding="cp1252", fetched=None, only={"published"})
    assert told.url == "https://post.example/t"
    assert told.published is not None
    assert parse_response(response, fetched=datetime(2032, 1, 1), encoding=None).published is not None
    assert parse_response(response, encoding=None).headline == "Café returns to the quay"
    assert parse_response(response).headline != "Café returns to the quay"


@pytest.mark.parametrize("kind", [HtmlResponse, TextResponse])
def test_the_charset_a_response_was_made_with_comes_before_the_headers(kind: type[TextResponse]) -> None:
    """Whoever downloads by other means says so; Scrapy's own guess of the charset is not asked."""
    body = JAPANESE.encode("euc_jp")
    headers = {"Content-Type": "text/html; charset=utf-8"}
    response = kind("https://post.example/bridge", body=body, headers=headers, encoding="euc-jp")
    assert parse_response(response).headline == "川の橋が再開"


@pytest.mark.parametrize(
    "date",
    [
        "",
        "yesterday",
        "Fri, 99 Apr 2024 10:15:00 GMT",
        "Fri, 05 Apr 99999999999999999999 10:15:00 GMT",
        "Fri, 05 Apr 2024 10:15:00 +99999999999999999",
        "\udcff",
    ],
)
def test_a_date_that_is_none_is_left_aside(date: str) -> None:
    """A server may say anything."""
    response = HtmlResponse(
        "https://post.example/", body=TOMORROW.encode(), headers={"Date": date.encode("utf-8", "replace")}
    )
    assert parse_response(response).published is not None
