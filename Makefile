# Albumen. Every target sets up what it needs by itself, on a fresh machine too; a second run finds all done.

VENV ?= .venv
PYTHON ?= python3
BIN := $(VENV)/bin
OUT ?= out/sample
PHOTOS ?=
# test files run beside each other on this many cores; each runs Qt and torch, so not on more than four
JOBS ?= $(shell n=$$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1); [ $$n -gt 4 ] && n=4; echo $$n)
export VENV PYTHON

# what decides whether the set-up has to run again
PROJECT := pyproject.toml setup.py packaging/constraints.txt packaging/prepare.sh $(wildcard editor/imaging/*.c editor/imaging/*.h)
OFFSCREEN := QT_QPA_PLATFORM=offscreen

.PHONY: run test test-slow lint bench screenshots package notices clean
.DEFAULT_GOAL := run

$(VENV)/.ready-run: $(PROJECT)
	@packaging/prepare.sh run
	@touch $@

$(VENV)/.ready-test: $(PROJECT)
	@packaging/prepare.sh test
	@touch $@ $(VENV)/.ready-run

$(VENV)/.ready-package: $(PROJECT)
	@packaging/prepare.sh package
	@touch $@ $(VENV)/.ready-run

## open Albumen; without a display, enhance the sample album (or PHOTOS=folder) and show where the results are
run: $(VENV)/.ready-run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		$(BIN)/albumen; \
	else \
		echo "There is no display here, so Albumen works without its window."; \
		$(BIN)/albumen demo $(PHOTOS) --out $(OUT); \
	fi

## the whole test suite, without a screen
test: $(VENV)/.ready-test
	$(OFFSCREEN) $(BIN)/python -m pytest -n $(JOBS) --dist loadfile

## what takes long: kills at random moments, full disks, ten thousand exports
test-slow: $(VENV)/.ready-test
	$(OFFSCREEN) $(BIN)/python -m pytest -m slow --timeout 3600

## style, types, import contracts and house rules
lint: $(VENV)/.ready-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(OFFSCREEN) $(BIN)/python -m pytest -q --durations=0 tests/house

## speed and memory, as ratios measured in one run
bench: $(VENV)/.ready-test
	$(OFFSCREEN) $(BIN)/python -m pytest -m bench -s -q --durations=0 --timeout 3600 tests/benchmarks

## pictures of the real window, into docs/screenshots
screenshots: $(VENV)/.ready-test
	$(OFFSCREEN) $(BIN)/python -m editor.desktop.screenshots docs/screenshots

## what this system can build: the wheel, and the program that needs no Python
package: $(VENV)/.ready-package
	$(BIN)/python packaging/build.py

clean:
	rm -rf build dist out *.egg-info .mypy_cache .ruff_cache .import_linter_cache
	find editor tests -name __pycache__ -type d -prune -exec rm -rf {} +
