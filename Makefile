# Everything runs in an environment of its own (.venv), built when it is missing or older than pyproject.toml.
# Packages come from wherever your pip is configured to look.

# The first Python that is new enough; choose another with `make test PYTHON=…`.
CANDIDATES := python3 python3.13 python3.12 python3.11 python
PYTHON ?= $(shell for name in $(CANDIDATES); do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
READY_TO_TEST := $(VENV)/.ready-to-test
READY_TO_NOX := $(VENV)/.ready-to-nox
ENGINES := .venv-engines
READY_TO_BROWSE := $(VENV)/.ready-to-browse

.DEFAULT_GOAL := help
.PHONY: help demo test test-contrib test-engines test-browser check docs coverage mutants matrix wheel bench bench-inner fuzz clean

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 24

demo: $(READY) ## print the Article of the news page in examples/
	@$(BIN)/python examples/demo.py examples/page.html

test: check docs ## lint, types, docs, doctests and the whole test suite
	@$(BIN)/python -m pytest -q

test-contrib: $(READY_TO_TEST) ## newsparse inside Scrapy and web-poet, with pandas and polars: their tests and pages
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[test-contrib]"
	@$(BIN)/python -m pytest -q -p no:cacheprovider tests/contrib src/newsparse/contrib tests/test_docs.py

test-engines: $(ENGINES)/.ready ## the record batches on a local Spark (needs Java), Ray and DuckDB, in an environment of their own
	@$(ENGINES)/bin/python -m pytest -q -p no:cacheprovider tests/engines

test-browser: docs $(READY_TO_BROWSE) ## see the docs and the report in Chromium; screenshots land in docs/_build/screenshots
	@$(BIN)/python -m pytest -q -p no:cacheprovider tests/browser/docs.py tests/browser/report.py

check: $(READY_TO_TEST) ## lint, formatting and types alone
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy

docs: $(READY_TO_TEST) ## build the documentation into docs/_build/html
	@$(BIN)/sphinx-build -q -W --keep-going -b html docs docs/_build/html

coverage: $(READY_TO_TEST) ## branch coverage of the tests, worst modules first; fails below 95 %
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[coverage]"
	@$(BIN)/coverage run -m pytest -q
	@$(BIN)/coverage report

MUTANTS ?= newsparse.text.* newsparse.rules.*
mutants: $(READY_TO_TEST) ## test the tests: break one thing at a time; others with MUTANTS="newsparse.extract.dates.*"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[mutants]"
	@nice -n 19 $(BIN)/mutmut run --max-children 1 $(foreach name,$(MUTANTS),'$(name)')
	@$(BIN)/python tests/mutation/scores.py

matrix: $(READY_TO_NOX) ## the tests on every Python there is, with the oldest and newest dependencies
	@$(BIN)/nox --session tests $(ARGUMENTS)

wheel: $(READY_TO_NOX) ## build sdist and wheel into dist, and try the wheel in an empty environment
	@$(BIN)/nox --session wheel

bench: $(READY) ## measure newsparse and its peers; ARGUMENTS="--quick" ends in a minute
	@$(BIN)/python -m benchmarks $(ARGUMENTS)

bench-inner: $(READY_TO_TEST) ## time the inner functions one by one (pytest-benchmark)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[bench]"
	@$(BIN)/python -m pytest -q -p no:cacheprovider --benchmark-disable-gc --benchmark-columns=median,iqr,ops,rounds benchmarks/inner.py

SECONDS_OF_FUZZ ?= 60
fuzz: $(READY_TO_TEST) ## fuzz each door for a minute; another time with SECONDS_OF_FUZZ=…
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[fuzz]" || true
	@for door in page text quotes; do $(BIN)/python tests/fuzz/fuzz.py $$door $(SECONDS_OF_FUZZ) || exit 1; done

clean: ## remove the environment and everything that was built
	rm -rf $(VENV) $(ENGINES) .nox .bench .coverage mutants build dist docs/_build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "newsparse needs Python 3.11 or newer; name one with PYTHON=…" >&2; exit 1; }
	@echo "building $(VENV) with $(PYTHON)"
	@$(PYTHON) -m venv $(VENV)

$(READY): pyproject.toml | $(BIN)/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(READY_TO_TEST): pyproject.toml | $(BIN)/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[test,docs]"
	@touch $@ $(READY)

$(READY_TO_NOX): pyproject.toml | $(BIN)/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[matrix]"
	@touch $@ $(READY)

$(ENGINES)/.ready: pyproject.toml
	@test -n "$(PYTHON)" || { echo "newsparse needs Python 3.11 or newer; name one with PYTHON=…" >&2; exit 1; }
	@echo "building $(ENGINES) with $(PYTHON)"
	@$(PYTHON) -m venv $(ENGINES)
	@$(ENGINES)/bin/python -m pip install --quiet --disable-pip-version-check --editable ".[engines,test]"
	@touch $@

$(READY_TO_BROWSE): pyproject.toml | $(READY_TO_TEST)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[browser]"
	@touch $@
