"""What ``import newsparse`` costs above Python's own start, in milliseconds: the median of interleaved runs.

python benchmarks/import_time.py [RUNS]
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time


def started(statement: str) -> float:
    """Give the seconds a fresh interpreter needs for a statement."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", statement], check=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    started("import newsparse")  # so that the byte code is there
    costs = [started("import newsparse") - started("pass") for _ in range(runs)]
    print(f"{statistics.median(costs) * 1000:7.1f}  ms for import newsparse, median of {runs}")
