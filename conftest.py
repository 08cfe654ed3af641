"""Modules that import an extra have no doctests to run where it is not installed."""

from importlib.util import find_spec

NEEDS = {
    "src/newsparse/contrib/scrapy.py": "scrapy",
    "src/newsparse/contrib/web_poet.py": "web_poet",
    "src/newsparse/contrib/zyte.py": "zyte_common_items",
    "tests/contrib/crawl.py": "scrapy",
}
"""Module to the package it is for."""

collect_ignore = [module for module, package in NEEDS.items() if not find_spec(package)]
