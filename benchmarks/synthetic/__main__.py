"""Write the synthetic corpus to a folder, to look at or to read with tools of one's own.

python -m benchmarks.synthetic FOLDER [COUNT]
"""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.synthetic.generator import COUNT, synthetic_pages, write_corpus

if __name__ == "__main__":
    if len(sys.argv) not in {2, 3}:
        sys.exit(__doc__)
    write_corpus(Path(sys.argv[1]), synthetic_pages(count=int(sys.argv[2]) if len(sys.argv) == 3 else COUNT))
