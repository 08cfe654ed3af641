"""One noun per file: pure functions of a Page, or of text, that find a field and say where."""
