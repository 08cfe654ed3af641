"""The report: one self-contained HTML page that shows how a page was read, and what each step took."""

from newsparse.report.page import failed_report, to_html_report
from newsparse.report.times import Step, timed_explanation

__all__ = ["Step", "failed_report", "timed_explanation", "to_html_report"]
