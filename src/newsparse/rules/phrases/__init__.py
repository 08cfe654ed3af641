"""Phrases of news pages that are no part of a story: a table per noun, rows per language, put together in ``tables``."""
