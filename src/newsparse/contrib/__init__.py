"""newsparse inside something else: Scrapy, web-poet, zyte-common-items.

Each module is imported by those who have its package, and by nobody else; newsparse itself imports none of them.
"""
