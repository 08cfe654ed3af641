"""Pages that do to their worker what no page should."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from newsparse.batch.portion import Fault, SavedPage
from newsparse.batch.rows import Row
from newsparse.batch.worker import Task


class PoisonTask(Task):
    """Reads pages as usual, except those whose content is a spell."""

    def row(self, page: SavedPage | Fault) -> Row:
        """Do what the content says: kill, hang, nap, fill, or kill only the first worker that reads it."""
        spell = page.content if isinstance(page, SavedPage) else b""
        assert isinstance(spell, bytes)
        if spell.startswith(b"kill"):
            os.kill(os.getpid(), signal.SIGKILL)
        elif spell.startswith(b"hang"):
            time.sleep(60)
        elif spell.startswith(b"nap"):
            time.sleep(1.6)
        elif spell.startswith(b"once "):
            mark = Path(spell[5:].decode())
            if not mark.exists():
                mark.touch()
                os.kill(os.getpid(), signal.SIGKILL)
        elif spell.startswith(b"fill"):
            bytearray(1 << 40)
        return super().row(page)


class StillbornTask(Task):
    """A task that cannot be prepared."""

    def prepare(self) -> None:
        """End the process."""
        os.kill(os.getpid(), signal.SIGKILL)
