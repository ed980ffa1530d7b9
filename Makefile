# Liaison Desk: everything a developer or a continuous-integration machine does with a checkout.
# A fresh machine needs Python 3.11 or newer, make, and either root (Debian) or the libraries that are named.

.DEFAULT_GOAL := help
.PHONY: help install run test lint bench fault fuzz mutants test-vectors coverage readouts gallery translations map package lock clean \
        system-run system-test system-package
.DELETE_ON_ERROR:

VENV := .venv
BIN := $(VENV)/bin
PYTEST := $(BIN)/python -m pytest
WORKERS ?= 2
export QT_QPA_PLATFORM ?= offscreen
export AGE_ENCRYPTION_NPM := $(CURDIR)/$(VENV)/npm/node_modules
export PIP_DISABLE_PIP_VERSION_CHECK := 1

help:
	@echo 'make install       what the tests need: system packages, the virtual environment, the program in it'
	@echo 'make run           show the window on the sample posting; without a display, do the job headless'
	@echo 'make test          lint, architecture, types, and every test but the long ones below'
	@echo 'make lint          ruff, its formatter, import contracts and mypy'
	@echo 'make bench         measure against the budgets and write out/bench.json'
	@echo 'make fault         kill the program at 200 random moments of saving and accepting'
	@echo 'make fuzz          the property tests ten times as long, every altered bundle and page'
	@echo 'make mutants       plant known defects in the merge and see that the tests catch each'
	@echo 'make test-vectors  the vectors of age; AGE_TEST_VECTORS names the folder of the public ones'
	@echo 'make coverage      every branch of model, sync, store and desk, and which none of the tests took'
	@echo 'make readouts      every check of a document over every document, reader and language'
	@echo 'make gallery       draw the pictures of docs/readouts.md again'
	@echo 'make translations  bring the catalogues in translations/ up to date with the texts of the program'
	@echo 'make map           write the table of modules in ARCHITECTURE.md again'
	@echo 'make package       build the program folder and the .deb, install it, let it test itself'
	@echo 'make lock          lock the dependencies again'

# --- What is needed ----------------------------------------------------------------------------------------

$(BIN)/python:
	@installer/prepare-python.sh $(VENV)

$(VENV)/.locked: requirements.lock | $(BIN)/python
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.lock
	@touch $@

# The window reads catalogues compiled.
CATALOGUES := $(patsubst %.ts,%.qm,$(wildcard translations/*.ts))

translations/%.qm: translations/%.ts | $(VENV)/.locked
	$(BIN)/pyside6-lrelease -silent $< -qm $@

$(VENV)/.installed: pyproject.toml installer/wheel_resources.py $(VENV)/.locked $(CATALOGUES)
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# Another implementation of age, where Node.js is at hand; without it the tests open a file that it once made.
$(VENV)/.npm: tests/sync/npm/package-lock.json | $(BIN)/python
	@mkdir -p $(VENV)/npm && cp tests/sync/npm/package*.json $(VENV)/npm/
	@if command -v npm >/dev/null 2>&1; then \
	    npm ci --prefix $(VENV)/npm --no-audit --no-fund --silent || echo 'npm could not install age-encryption.'; \
	fi
	@touch $@

system-run system-test system-package: system-%:
	@installer/prepare-system.sh $*

# --- What can be done --------------------------------------------------------------------------------------

install: system-test $(VENV)/.installed $(VENV)/.npm

run: system-run $(VENV)/.installed
	@if [ -n "$${DISPLAY-}$${WAYLAND_DISPLAY-}" ]; then \
	    unset QT_QPA_PLATFORM; exec $(BIN)/liaison-desk demo; \
	else \
	    echo 'There is no display, so the sample posting is worked through without a window.'; \
	    exec $(BIN)/liaison-desk demo --headless --out out/demo; \
	fi

test: install lint
	$(PYTEST) -q -n $(WORKERS)

lint: $(VENV)/.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-logo
	$(BIN)/mypy

bench: install
	$(BIN)/python -m tests.bench --json out/bench.json

fault: install
	LIAISON_DESK_KILLS=200 $(PYTEST) -q -s -o faulthandler_timeout=3600 tests/fault

fuzz: install
	HYPOTHESIS_PROFILE=fuzz FULL=1 $(PYTEST) -q -n $(WORKERS) tests/property tests/sync \
	    tests/readouts/test_random_documents.py tests/readouts/test_tampering.py

mutants: $(VENV)/.installed
	$(BIN)/python -m tests.property.mutants

test-vectors: install
	$(PYTEST) -q tests/sync -k vector

coverage: install
	$(PYTEST) -q -n $(WORKERS) --cov --cov-report=term --cov-fail-under=100

readouts: install
	$(BIN)/python -m tests.readouts.whole out/readouts

gallery: install
	$(BIN)/python -m tests.readouts.gallery

translations: $(VENV)/.installed
	$(BIN)/python -m tests.i18n.catalogues

map: $(VENV)/.installed
	$(BIN)/python -m tests.arch.module_map

package: system-package $(VENV)/.installed
	$(BIN)/python -m installer.build

lock:
	uv pip compile pyproject.toml --extra headquarters --extra pkcs11 --group dev --universal --python-version 3.11 \
	    --generate-hashes --no-strip-extras --quiet --output-file requirements.lock

clean:
	rm -rf translations/*.qm build dist out .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage*
