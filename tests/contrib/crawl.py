"""A project of Scrapy in one file: crawls the addresses it is given, with the add-on and nothing else of newsparse's.

python tests/contrib/crawl.py FEED STATS ADDRESS...
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scrapy import Spider
from scrapy.crawler import CrawlerProcess
from scrapy.exceptions import ScrapyDeprecationWarning
from scrapy.http import Response

from newsparse.contrib.scrapy import parse_response
from newsparse.models import Article

SETTINGS = {
    "ADDONS": {"newsparse.contrib.scrapy.Addon": 500},
    "LOG_LEVEL": "WARNING",
    "TELNETCONSOLE_ENABLED": False,
    "HTTPPROXY_ENABLED": False,
    "COOKIES_ENABLED": False,
    "DOWNLOAD_DELAY": 0,
    "CLOSESPIDER_TIMEOUT": 20,
    "REDIRECT_MAX_TIMES": 3,
    "RETRY_ENABLED": False,
}


class News(Spider):
    """One story an address."""

    name = "news"

    def parse(self, response: Response) -> Iterator[Article | dict[str, Any]]:
        """Yield the story; under /nested, with something of the crawl's beside it."""
        article = parse_response(response)
        yield {"story": article, "status": response.status} if response.url.endswith("/nested") else article


def main(feed: str, stats: str, *addresses: str) -> None:
    """Crawl, write the feed, and after it the stats."""
    warnings.simplefilter("error", ScrapyDeprecationWarning)
    process = CrawlerProcess({**SETTINGS, "FEEDS": {feed: {"format": "jsonlines"}}})
    crawler = process.create_crawler(News)
    process.crawl(crawler, start_urls=addresses)
    process.start()
    Path(stats).write_text(json.dumps(crawler.stats.get_stats(), default=str), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
