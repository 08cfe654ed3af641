"""The few errors newsparse raises: a caller's mistake does, a bad page never does."""

from __future__ import annotations


class NewsparseError(Exception):
    r"""The root of every error newsparse raises on purpose.

    A page can be empty, broken or hostile and still gives an Article with less in it;
    only a call that cannot mean anything raises, and its message says what to do instead.

    >>> import newsparse
    >>> try:
    ...     newsparse.parse(404)
    ... except newsparse.NewsparseError as error:
    ...     print(error)
    html must be bytes, str or an lxml element, not int
    >>> newsparse.parse(b"\xff\x00 no page at all").headline is None
    True
    """


class InputTypeError(NewsparseError, TypeError):
    """Something that is no page was passed where a page, or its text, belongs.

    >>> import newsparse
    >>> newsparse.parse_text(b"It rained.")
    Traceback (most recent call last):
    ...
    newsparse.errors.InputTypeError: text must be a str, not bytes
    """


class LimitsError(NewsparseError, ValueError):
    """A limit that would let nothing through.

    >>> import newsparse
    >>> newsparse.Limits(max_bytes=0)
    Traceback (most recent call last):
    ...
    newsparse.errors.LimitsError: max_bytes must be at least 1
    """


class PipelineError(NewsparseError, ValueError):
    """A pipeline that could not run: an unknown field, or one that a later row needs, is missing.

    >>> import newsparse
    >>> newsparse.parse("<h1>Rain</h1>", only={"weather"})
    Traceback (most recent call last):
    ...
    newsparse.errors.PipelineError: only= names 'weather', which Article does not have
    """


class SiteError(NewsparseError, ValueError):
    """A site record that could not be used, such as a selector that does not parse.

    >>> import newsparse
    >>> newsparse.Site(hosts="post.example", fields={"section": "nav["})
    Traceback (most recent call last):
    ...
    newsparse.errors.SiteError: site 'post.example', section: 'nav[' is not a CSS selector: "[" is not closed
    """


class ExtractorError(NewsparseError):
    """An extractor or labeller of the caller's own raised; the original error is ``__cause__``.

    Attributes:
        field: the name of the row whose function raised.
        url: the page it raised on, or None when the caller gave no URL.

    >>> import newsparse
    >>> broken = newsparse.DEFAULT.replace("section", lambda page, earlier: 1 / 0)
    >>> try:
    ...     newsparse.parse("<h1>Rain</h1>", pipeline=broken)
    ... except newsparse.ExtractorError as error:
    ...     print(error.field, "|", error.url, "|", repr(error.__cause__))
    section | None | ZeroDivisionError('division by zero')
    """

    def __init__(self, field: str, url: str | None, error: BaseException) -> None:
        super().__init__(field, url, error)
        self.field = field
        self.url = url
        self.error = error

    def __str__(self) -> str:
        where = f" on {self.url}" if self.url else ""
        return f"the extractor of {self.field!r} raised {type(self.error).__name__}{where}: {self.error}"


class MissingExtraError(NewsparseError, ImportError):
    """A package that only some callers need is not installed; the message is the line that installs it.

    Attributes:
        package: the package that is missing, as an installer knows it.
        extra: the extra of newsparse that brings it.

    >>> print(MissingExtraError("zyte-common-items", "zyte"))
    zyte-common-items is not installed: pip install "newsparse[zyte]"
    """

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(package, extra)
        self.package = package
        self.extra = extra

    def __str__(self) -> str:
        return f'{self.package} is not installed: pip install "newsparse[{self.extra}]"'
