"""Many pages on one machine: files, JSON Lines, WARC or Parquet in, JSON Lines or Parquet out, on all its cores.

``newsparse.batch.arrow`` is for machines in number: a function of record batches that Spark, Ray and Dask can call.
"""

from newsparse.batch.journal import Tally
from newsparse.batch.portion import BatchError, BatchStoppedError
from newsparse.batch.run import Batch, Summary, Watcher

__all__ = ["Batch", "BatchError", "BatchStoppedError", "Summary", "Tally", "Watcher"]
