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


class MissingExtraError(NewsparseError, ImportError):
    """A package that only some uses need is not installed; the message has the line that installs it."""


def missing_extra(extra: str, purpose: str, error: ImportError) -> MissingExtraError:
    """Say which extra of newsparse a purpose needs.

    >>> print(missing_extra("warc", "WARC files", ImportError(name="fastwarc")))
    WARC files need the package fastwarc: pip install "newsparse[warc]"
    """
    package = f"the package {error.name.partition('.')[0]}" if error.name else "another package"
    return MissingExtraError(f'{purpose} need {package}: pip install "newsparse[{extra}]"', name=error.name)


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
