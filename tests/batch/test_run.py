"""A batch from end to end: what it writes, and what is left when it is stopped, killed, or out of room."""

from __future__ import annotations

import gzip
import json
import os
import random
import re
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from batch.archives import address, compressed, http, page, record, records
from newsparse.batch import Batch, BatchError, BatchStoppedError, Summary, Tally, Watcher
from newsparse.cli import main
from newsparse.door import parse
from newsparse.errors import LimitsError
from newsparse.export import from_dict
from newsparse.limits import Limits
from newsparse.sites import Site

FORMATS = (".jsonl", ".jsonl.gz", ".parquet")
needs_posix = pytest.mark.skipif(os.name != "posix", reason="needs signals, links and pipes as POSIX has them")
COMMAND = [sys.executable, "-m", "newsparse", "batch"]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """An archive of 60 pages, one of them broken."""
    parts = records(60)
    parts[7] = record(address(7), page(7))
    path = tmp_path / "news.warc.gz"
    path.write_bytes(b"".join(compressed(parts)))
    return path


def rows(path: Path) -> list[dict[str, Any]]:
    """Read an output."""
    if path.name.endswith(".parquet"):
        read: list[dict[str, Any]] = pyarrow.parquet.read_table(path).to_pylist()
        return read
    content = gzip.decompress(path.read_bytes()) if path.name.endswith(".gz") else path.read_bytes()
    return [json.loads(line) for line in content.splitlines()]


def headlines(path: Path) -> list[str | None]:
    """Give the headlines of an output."""
    return [row["headline"] for row in rows(path)]


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_row_for_each_page(archive: Path, tmp_path: Path, suffix: str) -> None:
    """In order, with the place it stood; nothing is left beside the output."""
    out = tmp_path / f"out{suffix}"
    summary = Batch(inputs=[str(archive)], output=out, workers=2).run()
    assert (summary.rows, summary.errors, summary.skipped, summary.is_complete) == (60, 1, 0, True)
    found = rows(out)
    assert [row["url"] for row in found] == [address(number) for number in range(60)]
    assert [row["error"] is None for row in found] == [number != 7 for number in range(60)]
    assert found[0]["source"] == {"file": str(archive), "offset": 0}
    assert archive.read_bytes()[found[9]["source"]["offset"] :].startswith(b"\x1f\x8b")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["news.warc.gz", out.name]


def test_a_row_is_an_article(archive: Path, tmp_path: Path) -> None:
    """The line is what to_dict gives for what parse gives, and can be read back."""
    out = tmp_path / "out.jsonl"
    Batch(inputs=[str(archive)], output=out, workers=1).run()
    row = rows(out)[3]
    assert from_dict(row) == parse(page(3), url=address(3), encoding="utf-8")


def test_the_formats_say_the_same(archive: Path, tmp_path: Path) -> None:
    """Parquet holds what JSON Lines hold; evidence is a map there."""
    for suffix in FORMATS:
        Batch(inputs=[str(archive)], output=tmp_path / f"out{suffix}", workers=1).run()
    lines, packed, table = (rows(tmp_path / f"out{suffix}") for suffix in FORMATS)
    for row in table:
        row["evidence"] = dict(row["evidence"])
    assert lines == packed == table


@needs_posix
def test_names_of_files_may_hold_any_byte(tmp_path: Path) -> None:
    """A name that is no UTF-8 becomes one that can be written."""
    path = os.fsencode(tmp_path) + b"/caf\xe9.html"
    with open(path, "wb") as opened:  # noqa: PTH123 - bytes
        opened.write(page(1))
    for suffix in FORMATS:
        Batch(inputs=[os.fsdecode(path)], output=tmp_path / f"out{suffix}", workers=1).run()
        assert rows(tmp_path / f"out{suffix}")[0]["source"]["file"].endswith("caf\\udce9.html")


def test_what_is_there_is_not_overwritten(archive: Path, tmp_path: Path) -> None:
    """Unless that is asked for; and a finished output is not begun again by resume."""
    out = tmp_path / "out.jsonl"
    out.write_text("mine\n")
    with pytest.raises(BatchError, match="there already: --overwrite"):
        Batch(inputs=[str(archive)], output=out).run()
    assert Batch(inputs=[str(archive)], output=out, resume=True).run().new_rows == 0
    assert out.read_text() == "mine\n"
    Batch(inputs=[str(archive)], output=out, overwrite=True, workers=1).run()
    assert len(rows(out)) == 60


def test_mistakes_raise(tmp_path: Path) -> None:
    """What cannot be done is said before anything is written."""
    out = tmp_path / "out.jsonl"
    for name, reason in (
        ("-", "does not read standard input; save it"),
        ("a\0", "no file has such a name"),
        ("https://post.example/a", "fetches nothing"),
    ):
        with pytest.raises(BatchError, match=reason):
            Batch(inputs=[name], output=out).run()
    (tmp_path / "a.jsonl").mkdir()
    with pytest.raises(BatchError, match="is a directory"):
        Batch(inputs=["a.html"], output=tmp_path / "a.jsonl").run()
    with pytest.raises(BatchError, match=r"--resume needs a file"):
        Batch(inputs=["a.html"], output="-", resume=True).run()
    with pytest.raises(BatchStoppedError, match=r"cannot be written: there is no directory .*no; make it first"):
        Batch(inputs=["a.html"], output=tmp_path / "no" / "out.jsonl").run()
    with pytest.raises(BatchError, match="give one of them"):
        Batch(inputs=["a.html"], output=out, resume=True, overwrite=True)
    for wrong in ({"workers": 0}, {"seconds": 0}, {"seconds": float("nan")}, {"memory": 5}):
        with pytest.raises(LimitsError):
            Batch(inputs=["a.html"], output=out, **wrong)
    assert not out.exists()


@needs_posix
@pytest.mark.parametrize("option", ["overwrite", "resume"])
@pytest.mark.parametrize("written", ["{}", "{}.rows"])
def test_a_batch_does_not_write_over_its_input(tmp_path: Path, option: str, written: str) -> None:
    """By whatever name it is given: what it holds would be gone before it is read."""
    out = tmp_path / "pages.jsonl"
    given = Path(written.format(out))
    given.write_text('{"html": "<h1>Rain</h1>"}\n')
    link = tmp_path / "link.jsonl"
    link.symlink_to(given)
    for name in (given, link):
        with pytest.raises(BatchError, match="is written by this batch: write to another file"):
            Batch(inputs=[name], output=out, **{option: True}).run()
    assert given.read_text() == '{"html": "<h1>Rain</h1>"}\n'


def test_an_input_that_stands_alone_needs_no_list(archive: Path, tmp_path: Path) -> None:
    """Its letters are no inputs."""
    for one in (str(archive), archive):
        assert Batch(inputs=one, output=tmp_path / "out.jsonl").inputs == (str(archive),)


class Stopper(Watcher):
    """Stops a batch after some rows."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.is_over = False

    def progress(self, tally: Tally) -> None:
        """Look how far it is."""
        self.is_over = tally.rows >= self.most

    def is_stopped(self) -> bool:
        """Stop there."""
        return self.is_over


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_batch_that_was_stopped_leaves_a_valid_file_and_goes_on(tmp_path: Path, suffix: str) -> None:
    """What is there can be read at once; going on adds the rest, and the sum is the whole, in order."""
    for number in range(80):
        (tmp_path / f"{number:02}.html").write_bytes(page(number))
    out = tmp_path / f"out{suffix}"
    batch = Batch(inputs=[str(tmp_path)], output=out, workers=1, resume=True)
    summary = batch.run(Stopper(20))
    assert not summary.is_complete
    whole = [f"Flood {number}" for number in range(80)]
    assert headlines(out) == whole[: summary.rows]
    with pytest.raises(BatchError, match="--resume goes on with it"):
        Batch(inputs=[str(tmp_path)], output=out).run()
    (tmp_path / "50a.html").write_bytes(page(500))
    second = batch.run()
    assert (second.rows, second.new_rows) == (81, 81 - summary.rows)
    assert sorted(map(str, headlines(out))) == sorted([*whole, "Flood 500"])
    assert not list(tmp_path.glob("out*.*[!lzt]"))


def test_an_input_that_has_changed_is_refused(tmp_path: Path) -> None:
    """Its rows would stand twice, or not at all."""
    source = tmp_path / "pages.jsonl"
    line = json.dumps({"html": page(1).decode() + "<!--" + "x" * 100_000 + "-->"}).encode() + b"\n"
    source.write_bytes(line * 90)
    batch = Batch(inputs=[str(source)], output=tmp_path / "out.jsonl", workers=1, resume=True)
    assert not batch.run(Stopper(1)).is_complete
    source.write_bytes(b"\n" + line * 90)
    with pytest.raises(BatchError, match="has changed since the batch began"):
        batch.run()


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_batch_goes_on_with_what_it_was_begun_with(
    tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Other inputs, limits or sites would be rows that do not belong together; more inputs are welcome."""
    for folder in ("a", "b", "c"):
        (tmp_path / folder).mkdir()
        for number in range(40):
            (tmp_path / folder / f"{number:02}.html").write_bytes(page(number))
    monkeypatch.chdir(tmp_path)
    out = tmp_path / f"out{suffix}"
    options: dict[str, Any] = {"inputs": ["a", "b"], "output": out, "workers": 1, "resume": True}
    site = Site(hosts="post.example", fields={"section": ".desk"})
    assert not Batch(**options, sites=(site,)).run(Stopper(20)).is_complete
    kept = sorted(path.read_bytes() for path in tmp_path.glob("out*"))
    for changed, reason in (
        ({"inputs": ["b"]}, f"begun with the input {tmp_path / 'a'}, which is not named now; go on with the same, or"),
        ({"inputs": ["c"]}, f"begun with the input {tmp_path / 'a'} and 1 more that are not named now;"),
        ({"limits": Limits(max_bytes=5_000)}, "begun with max_bytes 20000000 (now 5000); go on with the same"),
        ({"sites": ()}, "begun with other site files; go on with the same, or start anew with --overwrite"),
    ):
        with pytest.raises(BatchError, match=re.escape(reason)):
            Batch(**{**options, "sites": (site,), **changed}).run()
    assert kept == sorted(path.read_bytes() for path in tmp_path.glob("out*"))
    again = Site(hosts="post.example", fields={"section": ".desk"})
    more = {"inputs": ["c", "./b", str(tmp_path / "a" / "07.html"), "a"], "workers": 2, "seconds": 60}
    assert Batch(**{**options, **more, "sites": (again,)}).run().rows == 120
    assert sorted(map(str, headlines(out))) == sorted([f"Flood {number}" for number in range(40)] * 3)


@needs_posix
@pytest.mark.parametrize("suffix", FORMATS)
def test_an_output_that_cannot_be_opened_leaves_nothing_beside_it(tmp_path: Path, suffix: str) -> None:
    """No journal that the next call would be told of."""
    pages, out = tmp_path / "pages", tmp_path / f"out{suffix}"
    pages.mkdir()
    (pages / "a.html").write_bytes(page(1))
    if suffix == ".parquet":
        Path(f"{out}.part").mkdir()
    else:
        out.symlink_to(tmp_path / "missing" / "out")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(BatchStoppedError, match="cannot be written"):
        Batch(inputs=[pages], output=out, workers=1).run()
    assert sorted(tmp_path.iterdir()) == before


@needs_posix
def test_two_batches_do_not_write_one_file(archive: Path, tmp_path: Path) -> None:
    """The second is refused while the first is at work."""
    batch = Batch(inputs=[str(archive)], output=tmp_path / "out.jsonl", workers=1, resume=True)

    class Rival(Watcher):
        refused = ""

        def progress(self, tally: Tally) -> None:
            try:
                batch.run()
            except BatchError as error:
                self.refused = str(error)

    rival = Rival()
    batch.run(rival)
    assert "another batch is writing this file" in rival.refused


def many(tmp_path: Path, count: int) -> Path:
    """Write JSON Lines large enough to be cut into many portions."""
    source = tmp_path / "pages.jsonl"
    with source.open("w") as opened:
        for number in range(count):
            html = page(number).decode() + "<!--" + "x" * 30_000 + "-->"
            opened.write(json.dumps({"html": html, "url": address(number)}) + "\n")
    return source


def started(*arguments: object, **options: Any) -> subprocess.Popen[bytes]:
    """Start the command."""
    return subprocess.Popen([*COMMAND, *map(str, arguments)], stderr=subprocess.PIPE, start_new_session=True, **options)


def is_at_work_after(process: subprocess.Popen[bytes], out: Path) -> bool:
    """Wait until a batch has noted something more, and say whether it has."""
    before = notes(out)
    while process.poll() is None:
        if notes(out) > max(before, 1):  # the first says what was begun
            return True
        time.sleep(0.01)
    return False


def notes(out: Path) -> int:
    """Count the lines of a journal."""
    try:
        return Path(f"{out}.journal").read_bytes().count(b"\n")
    except FileNotFoundError:
        return 0


def test_a_batch_killed_when_all_was_written_leaves_nothing_beside_it(tmp_path: Path) -> None:
    """What it wrote the Parquet file from may outlive its journal: going on finds nothing to do, and deletes it."""
    pytest.importorskip("pyarrow")
    source, out = many(tmp_path, 2), tmp_path / "out.parquet"
    Batch(inputs=[str(source)], output=out, workers=1).run()
    left = tmp_path / "out.parquet.rows"
    left.write_bytes(b"rows")
    assert Batch(inputs=[str(source)], output=out, workers=1, resume=True).run().new_rows == 0
    assert not left.exists()


@needs_posix
@pytest.mark.parametrize("suffix", [".jsonl", ".parquet"])
def test_killed_again_and_again_it_loses_no_row_and_doubles_none(tmp_path: Path, suffix: str) -> None:
    """SIGKILL at random moments, then --resume until it is done: every page once, in whatever order."""
    source, out = many(tmp_path, 600), tmp_path / f"out{suffix}"
    lot = random.Random(suffix)
    kills = 0
    while True:
        process = started(source, "-o", out, "--resume", "--workers", 2, "--save-every", 0, "--unordered")
        if kills < 3 and is_at_work_after(process, out):
            time.sleep(lot.random() * 0.1)
            process.kill()
            kills += 1
        _, printed = process.communicate(timeout=60)
        if process.returncode == 0:
            break
        assert process.returncode == -signal.SIGKILL, printed
    assert kills >= 2
    assert sorted(row["url"] for row in rows(out)) == sorted(address(number) for number in range(600))
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([out.name, source.name])


@needs_posix
@pytest.mark.parametrize(("suffix", "number", "code"), [(".jsonl", "SIGINT", 130), (".parquet", "SIGTERM", 143)])
def test_the_wish_to_stop(tmp_path: Path, suffix: str, number: str, code: int) -> None:
    """Ctrl-C goes to all processes of the group: no traceback, a valid file, the code of shells, and it goes on."""
    source, out = many(tmp_path, 1_200), tmp_path / f"out{suffix}"
    process = started(source, "-o", out, "--workers", 2, "--save-every", 0)
    assert is_at_work_after(process, out)
    os.killpg(process.pid, signal.Signals[number])
    _, printed = process.communicate(timeout=30)
    assert process.returncode == code, printed
    assert re.fullmatch(rb"newsparse: stopped after .*; --resume goes on\n", printed)
    found = headlines(out)
    assert found == [f"Flood {number}" for number in range(len(found))]
    assert 0 < len(found) < 1_200


@pytest.mark.parametrize("suffix", [".jsonl", ".parquet"])
def test_a_full_disk_is_one_clear_error(tmp_path: Path, suffix: str) -> None:
    """What was written stays and is whole; with room, it goes on to the end."""
    resource = pytest.importorskip("resource")
    source, out = many(tmp_path, 400), tmp_path / f"out{suffix}"

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (250_000, 250_000))

    process = started(source, "-o", out, "--workers", 1, "--save-every", 0, preexec_fn=little_room)
    _, printed = process.communicate(timeout=60)
    assert process.returncode == 1, printed
    assert len(printed.splitlines()) == 1
    assert b"what was written before is kept: make room, and go on with --resume" in printed
    if suffix == ".jsonl":
        kept = headlines(out)
        assert len(kept) > 50
        assert kept == [f"Flood {number}" for number in range(len(kept))]
    assert Batch(inputs=[str(source)], output=out, workers=1, resume=True).run().new_rows < 350
    assert headlines(out) == [f"Flood {number}" for number in range(400)]


@needs_posix
def test_a_worker_that_somebody_kills_changes_nothing(tmp_path: Path) -> None:
    """The same rows, in the same order."""
    source, out = many(tmp_path, 1_000), tmp_path / "out.jsonl"
    process = started(source, "-o", out, "--workers", 2, "--save-every", 0)
    kills = 0
    while process.poll() is None and kills < 2:
        is_at_work_after(process, out)
        for worker in workers_of(process.pid)[:1]:
            os.kill(worker, signal.SIGKILL)
            kills += 1
    _, printed = process.communicate(timeout=60)
    assert kills
    assert process.returncode == 0, printed
    assert headlines(out) == [f"Flood {number}" for number in range(1_000)]


def workers_of(main_process: int) -> list[int]:
    """Give the processes that were forked from the server that the main process has started."""
    return [worker for child in children_of(main_process) for worker in children_of(child)]


def children_of(process: int) -> list[int]:
    """Give the children of a process."""
    try:
        return [int(number) for number in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except OSError:
        return []


# The command


def test_bad_input_is_named_and_the_rest_is_read(
    archive: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A line each on standard error, a row each in the output, and 1."""
    lines = tmp_path / "pages.jsonl"
    lines.write_bytes(b'{"html": "<h1>Rain</h1>"}\n{"html": null, "url": "https://post.example/n"}\n{"html":\n')
    half = tmp_path / "half.warc.gz"
    half.write_bytes(archive.read_bytes()[:-100])
    out = tmp_path / "out.jsonl"
    arguments = ["batch", lines, half, tmp_path / "missing.warc", "-o", out, "--workers", "1"]
    assert main([str(argument) for argument in arguments]) == 1
    *errors, summed_up = capfd.readouterr().err.splitlines()
    assert errors == [
        f"newsparse: {lines}, at 26 (https://post.example/n): the row has no html: it is null",
        f"newsparse: {lines}, at 74: the line is no JSON",
        errors[2],
        errors[3],
        f"newsparse: {tmp_path / 'missing.warc'}: there is no such file",
    ]
    assert f"{half}, at " in errors[2]
    assert "no HTTP response" in errors[2]
    assert f"{half}, at " in errors[3]
    assert summed_up.startswith("newsparse: 64 pages in ")
    assert summed_up.endswith("; 5 errors")
    assert [f"newsparse: {row['source']['file']}" in errors[n] for n, row in enumerate(failed(out))] == [True] * 5


@needs_posix
def test_names_that_no_system_takes_are_named(tmp_path: Path) -> None:
    """A name that is too long, a link in a circle, a pipe, and JSON where a page belongs cost themselves alone."""
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "a.html").write_text("<h1>Rain</h1>")
    (folder / "b.html").symlink_to(folder / "b.html")
    (tmp_path / "pages.json").write_text('{"html": "<h1>Rain</h1>"}\n')
    out = tmp_path / "out.jsonl"
    os.mkfifo(tmp_path / "pipe.html")
    inputs = ["a" * 300, folder, tmp_path / "pipe.html", tmp_path / "pages.json"]
    Batch(inputs=inputs, output=out, workers=1).run()
    assert [row["error"] for row in rows(out)] == [
        "cannot be read: File name too long",
        None,
        "cannot be read: Too many levels of symbolic links",
        "no file but a pipe or a device; save what it gives",
        "this is JSON, not a page; give a file of JSON Lines a name with .jsonl",
    ]


@pytest.mark.parametrize("memory", [1 << 62, sys.maxsize * 2])
def test_more_memory_than_there_is_is_no_bound(archive: Path, tmp_path: Path, memory: int) -> None:
    """A number that the system has no room for ends no worker."""
    assert Batch(inputs=[archive], output=tmp_path / "out.jsonl", workers=1, memory=memory).run().rows == 60


def test_a_bound_from_outside_holds() -> None:
    """As a shell or a cluster sets it: a worker asks for no more than it may have."""
    pytest.importorskip("resource")
    program = (
        "import resource, sys; from newsparse.batch.worker import _bound_memory\n"
        "resource.setrlimit(resource.RLIMIT_AS, (1 << 32, 1 << 32)); _bound_memory(1 << 40)\n"
        "print(resource.getrlimit(resource.RLIMIT_AS))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == f"{(1 << 32, 1 << 32)}\n"


def failed(path: Path) -> list[dict[str, Any]]:
    """Give the rows that are errors."""
    return [row for row in rows(path) if row["error"] is not None]


def test_how_it_ended_is_said_in_english(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """One error is no errors; records that were passed over are counted where there are any."""
    parts = [record(address(1), http(page(1), kind="image/png")), record(address(2), page(2)), *records(1)]
    (tmp_path / "a.warc").write_bytes(b"".join(parts))
    assert main(["batch", str(tmp_path), "-o", str(tmp_path / "out.jsonl"), "--workers", "1"]) == 1
    assert re.search(r": 2 pages in .*; 1 error, 1 record passed over: no pages$", capfd.readouterr().err.strip())


def test_standard_output(tmp_path: Path) -> None:
    """Lines as they come, and nothing else."""
    (tmp_path / "a.html").write_bytes(page(1))
    done = subprocess.run([*COMMAND, tmp_path, "-o", "-", "--quiet"], capture_output=True, check=True)
    assert json.loads(done.stdout)["headline"] == "Flood 1"
    assert done.stderr == b""


LATE_SERVER = """
import os, sys
class Late:
    def find_spec(self, name, path=None, target=None):
        if name == "newsparse.batch.warm" and os.path.exists("loading"):
            with open("loading", "w"):  # until the test listens
                pass
            with open("loaded") as answer:  # until it has sent the signal
                answer.read()
sys.meta_path.insert(0, Late())
"""


@needs_posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_wish_to_stop_while_processes_start(archive: Path, tmp_path: Path, number: signal.Signals) -> None:
    """It reaches the server that workers are forked from too, and finds it loading what they need."""
    (tmp_path / "sitecustomize.py").write_text(LATE_SERVER)
    os.mkfifo(tmp_path / "loading")
    os.mkfifo(tmp_path / "loaded")
    path = os.pathsep.join([str(tmp_path), *filter(None, sys.path)])
    out = tmp_path / "out.jsonl"
    process = started(archive, "-o", out, "--workers", 1, cwd=tmp_path, env={**os.environ, "PYTHONPATH": path})
    with (tmp_path / "loading").open() as loading:
        loading.read()
    (tmp_path / "loading").unlink()
    with (tmp_path / "loaded").open("w"):
        os.killpg(process.pid, number)
    _, printed = process.communicate(timeout=60)
    assert re.fullmatch(rb"newsparse: stopped after 0 pages in .*\n", printed), printed
    assert process.returncode == 128 + number
    assert not out.exists()


def test_a_complete_output_takes_nothing_new(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Going on with it says so, for somebody may have named new pages."""
    out = tmp_path / "out.jsonl"
    for number in range(2):
        (tmp_path / f"{number}.html").write_bytes(page(number))
        assert main(["batch", str(tmp_path / "*.html"), "-o", str(out), "--resume", "--workers", "1"]) == 0
    assert headlines(out) == ["Flood 0"]
    assert "out.jsonl is complete, and nothing was read; what is new goes into another file" in capfd.readouterr().err


@needs_posix
@pytest.mark.parametrize("command", [[*COMMAND, "-o", "-"], [*COMMAND[:-1], "parse"]])
@pytest.mark.parametrize("times", [1, 1_000])
def test_standard_output_on_a_full_disk(command: list[str], times: int, tmp_path: Path) -> None:
    """One line says so; there is nothing that could be gone on with."""
    (tmp_path / "a.html").write_bytes(page(1) * times)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*command, "a.html"], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, timeout=60)
    assert done.returncode == 1
    assert done.stderr == b"newsparse: standard output cannot be written: No space left on device\n"


def test_a_script_without_a_guard_is_told_so(tmp_path: Path) -> None:
    """Its processes import it, and would run it again."""
    (tmp_path / "a.html").write_bytes(page(1))
    script = tmp_path / "script.py"
    script.write_text(
        'from newsparse.batch import Batch\nBatch(inputs="a.html", output="out.jsonl", workers=1).run()\n'
    )
    done = subprocess.run([sys.executable, script], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert 'needs `if __name__ == "__main__":`' in done.stderr.splitlines()[-1]


def test_a_reader_that_has_seen_enough(tmp_path: Path) -> None:
    """A closed pipe ends the batch without a word."""
    source = many(tmp_path, 600)
    process = started(source, "-o", "-", "--workers", 1, "--quiet", stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert process.wait(30) == 0
    process.stderr.close()


def test_a_call_that_cannot_be_met(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """One line that says what to do, and 2."""
    assert main(["batch", "-", "-o", str(tmp_path / "out.jsonl")]) == 2
    assert capfd.readouterr().err == (
        "newsparse: a batch does not read standard input; save it, JSON Lines say, and name the file\n"
    )


def test_progress_on_a_terminal(tmp_path: Path) -> None:
    """A bar with pages, pages a second and errors; elsewhere none."""
    fcntl, pty, termios = (pytest.importorskip(name) for name in ("fcntl", "pty", "termios"))
    (tmp_path / "a.html").write_bytes(page(1))
    (tmp_path / "b.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 120, 0, 0))
    done = subprocess.run([*COMMAND, tmp_path, "-o", tmp_path / "out.jsonl"], stderr=theirs, check=False)
    os.close(theirs)
    shown = os.read(ours, 65_536).decode()
    os.close(ours)
    assert done.returncode == 1
    assert "2 pages" in shown
    assert "errors=1" in shown
    assert "b.html: this is a binary file" in shown


def test_errors_say_nothing_to_the_terminal(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """An address that holds a command for it, or a line end, is shown as what it is."""
    row = {"html": None, "url": "https://post.example/\x1b[2J\n"}
    (tmp_path / "a.jsonl").write_text(json.dumps(row))
    assert main(["batch", str(tmp_path / "a.jsonl"), "-o", str(tmp_path / "out.jsonl"), "--quiet"]) == 1
    shown = capfd.readouterr().err
    assert shown.count("\n") == 1
    assert r"https://post.example/\x1b[2J\x0a" in shown


def test_an_input_that_is_named_twice_is_read_once(archive: Path, tmp_path: Path) -> None:
    """Going on could not tell its rows apart."""
    summary = Batch(inputs=[str(archive), str(archive)], output=tmp_path / "out.jsonl", workers=1).run()
    assert summary.rows == 60


def test_larger_pages_are_named(tmp_path: Path) -> None:
    """The limit is the caller's to set."""
    (tmp_path / "a.html").write_bytes(page(1) * 20)
    batch = Batch(inputs=[str(tmp_path)], output=tmp_path / "o.jsonl", workers=1, limits=Limits(max_bytes=1_000))
    summary = batch.run()
    assert isinstance(summary, Summary)
    assert rows(tmp_path / "o.jsonl")[0]["error"] == "more than max_bytes (1000), and not read"
