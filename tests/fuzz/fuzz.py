"""Fuzz a door for a while: guided by coverage where atheris is installed, by blind mutation of the seeds elsewhere.

    python tests/fuzz/fuzz.py page 60

The input that broke a law is written to ``crash-…`` in the working directory; give it a test, then mend what it broke:

    python tests/fuzz/fuzz.py page crash-…
"""

from __future__ import annotations

import hashlib
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

MOST_BYTES = 20_000
TOKENS = (
    *(
        b"<div>",
        b"</div>",
        b"<p>",
        b"<b id=1>",
        b"<table><tr><td>",
        b"</table>",
        b"<script>",
        b"<!--",
        b"-->",
        b"<svg>",
    ),
    *(b"<h1>", b"<title>", b"<meta charset=utf-16>", b'<script type="application/ld+json">', b'{"@type":"NewsArticle"'),
    *(
        "“".encode(),
        "”".encode(),
        b'"',
        b"he said",
        b"READ MORE: ",
        b"By Ada Brook",
        b"\n\n",
        b" | ",
        b"&amp;",
        b"&#0;",
    ),
    *(
        b"\0",
        b"\xff\xfe",
        b"\xed\xa0\x80",
        b"javascript:x()",
        b"data:,x",
        b"4 March 2026",
        b"2026-13-45T99:99:99Z",
        b"<",
    ),
)


def seeds(target: str) -> list[bytes]:
    """Read the committed seeds of a target."""
    from targets import SEEDS

    return [path.read_bytes() for path in sorted((HERE / "seeds" / SEEDS[target]).iterdir())]


def mutants(sources: list[bytes], chance: random.Random) -> Iterator[bytes]:
    """Give mutants without end: seeds cut, glued, repeated and sown with bits that trip parsers up."""
    while True:
        source = bytearray(chance.choice(sources))
        for _ in range(chance.randint(1, 12)):
            start = chance.randint(0, len(source))
            stop = min(len(source), start + chance.choice((1, 8, 64, 512)))
            match chance.randrange(5):
                case 0:
                    del source[start:stop]
                case 1:
                    source[start:start] = chance.choice(TOKENS) * chance.choice((1, 1, 3, 40))
                case 2:
                    source[start:start] = source[start:stop] * chance.choice((1, 5, 40))
                case 3:
                    other = chance.choice(sources)
                    place = chance.randint(0, len(other))
                    source[start:stop] = other[place : place + 512]
                case _:
                    source[start:stop] = chance.randbytes(stop - start)
        yield bytes(source[:MOST_BYTES])


def fuzz_blindly(target: str, seconds: float, chance: random.Random) -> int:
    """Run a target on its seeds, then on mutants of them; give how many inputs it was.

    An input that breaks a law is written down.
    """
    from targets import run

    ends = time.monotonic() + seconds
    sources = seeds(target)
    for number, source in enumerate(chain(sources, mutants(sources, chance))):
        if number >= len(sources) and time.monotonic() >= ends:
            break
        try:
            run(target, source)
        except BaseException:
            name = f"crash-{target}-{hashlib.sha256(source).hexdigest()[:12]}"
            Path(name).write_bytes(source)
            print(f"{name} breaks the {target} target", file=sys.stderr)
            raise
    return number


def fuzz_by_coverage(target: str, seconds: int) -> None:
    """Let atheris choose inputs by the code that they reach; ends the process."""
    import atheris

    with atheris.instrument_imports(include=["newsparse"]):
        from targets import SEEDS, run

        for source in seeds(target):  # what newsparse loads with the first page or quote must be seen, too
            run(target, source)
    with tempfile.TemporaryDirectory() as found:
        folders = [found, str(HERE / "seeds" / SEEDS[target])]
        options = [f"-max_total_time={seconds}", f"-max_len={MOST_BYTES}", "-timeout=20", "-rss_limit_mb=2048"]
        atheris.Setup([sys.argv[0], *options, *folders], lambda source: run(target, source))
        atheris.Fuzz()


def main(target: str, what: str) -> None:
    """Fuzz a target for so many seconds, or run it on one file."""
    if not what.isdigit():
        from targets import run

        run(target, Path(what).read_bytes())
        return
    try:
        import atheris  # noqa: F401  # not on every Python and system
    except ImportError:
        count = fuzz_blindly(target, int(what), random.Random())
        print(f"{target}: {count} inputs without atheris, no law broken")
    else:
        fuzz_by_coverage(target, int(what))


if __name__ == "__main__":
    main(*sys.argv[1:])
