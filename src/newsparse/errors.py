"""The few errors newsparse raises: a caller's mistake does, a bad page never does."""

from __future__ import annotations


class NewsparseError(Exception):
    """The root of every error newsparse raises on purpose.

    A page can be empty, broken or hostile and still gives an Article with less in it;
    only a call that cannot mean anything raises, and its message says what to do instead.
    """


class InputTypeError(NewsparseError, TypeError):
    """Something that is no page was passed where a page, or its text, belongs."""


class LimitsError(NewsparseError, ValueError):
    """A limit that would let nothing through."""


class PipelineError(NewsparseError, ValueError):
    """A pipeline that could not run: an unknown field, or one that a later row needs, is missing."""


class SiteError(NewsparseError, ValueError):
    """A site record that could not be used, such as a selector that does not parse."""


class ExtractorError(NewsparseError):
    """An extractor or labeller of the caller's own raised; the original error is ``__cause__``.

    Attributes:
        field: the name of the row whose function raised.
        url: the page it raised on, or None when the caller gave no URL.
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
