"""Modules of extras that are not installed here have no doctests to run."""

from importlib.util import find_spec

NEEDS = {"scrapy": "scrapy", "web_poet": "web_poet", "zyte": "zyte_common_items"}
"""Module of newsparse.contrib to the package it is for."""

collect_ignore = [f"src/newsparse/contrib/{module}.py" for module, package in NEEDS.items() if not find_spec(package)]
