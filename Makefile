# Each target makes the environment by itself; python3 (3.11 or later) and make are all it needs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
WORDS := resources/translations
CATALOGUES := $(patsubst %.ts,%.qm,$(wildcard $(WORDS)/*.ts))

.PHONY: help run test lint types layers dead unit test-long bench pictures translations lock licences clean \
	package-wheel package-folder package-deb package-sbom try-deb try-folder
.DEFAULT_GOAL := help

help:  ## what there is
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 18

run: $(STAMP) $(CATALOGUES)  ## the window on the sample; without a display the tour
	@sh packaging/linux/run.sh

test: $(STAMP) lint types layers dead unit  ## all checks and tests, offscreen

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(STAMP)
	$(BIN)/mypy

layers: $(STAMP)
	$(BIN)/lint-imports

dead: $(STAMP)
	$(BIN)/vulture

unit: $(STAMP) $(CATALOGUES)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m "not long" -n 2 --dist loadfile --no-loadscope-reorder

test-long: $(STAMP) $(CATALOGUES)  ## the longer searches
	QT_QPA_PLATFORM=offscreen HYPOTHESIS_PROFILE=long $(BIN)/python -m pytest -m "long or search"

bench: $(STAMP) $(CATALOGUES)  ## measures, as ratios within one run; writes build/bench.json
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/benchmarks/run.py

pictures: $(STAMP) $(CATALOGUES)  ## makes the pictures of the README
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/pictures.py

translations: $(STAMP)  ## gathers what is marked in the code into resources/translations
	$(BIN)/python packaging/translations.py update

lock: $(STAMP)  ## renews packaging/constraints.txt from pyproject.toml
	$(BIN)/python packaging/lock.py

licences: $(STAMP)  ## gathers the licences of all that goes out into resources/licences.txt
	$(BIN)/python packaging/licences.py

package-wheel: $(STAMP)  ## wheel and sdist of the latest commit, in build/package/
	$(BIN)/python packaging/make_wheel.py

package-folder: $(STAMP)  ## a folder that needs no Python, and on Linux a .tar.xz of it
	@sh packaging/linux/system.sh binutils chrpath patchelf
	$(BIN)/python packaging/make_folder.py

package-deb: $(STAMP)  ## a package for Debian and Ubuntu, looked at by lintian
	@sh packaging/linux/system.sh binutils chrpath patchelf dpkg-dev lintian desktop-file-utils appstream
	$(BIN)/python packaging/make_deb.py
	appstreamcli validate --no-net build/package/deb/usr/share/metainfo/*.xml
	desktop-file-validate build/package/deb/usr/share/applications/*.desktop
	lintian --allow-root --fail-on error,warning build/package/negotiator_*.deb

package-sbom: $(STAMP)  ## the bill of materials of all that goes out (CycloneDX)
	$(BIN)/python packaging/make_sbom.py

try-folder: $(STAMP)  ## runs the folder without any Python, and measures its start
	@sh packaging/linux/system.sh xvfb xauth xdotool
	xvfb-run -a -s "-screen 0 1440x900x24 -noreset" $(BIN)/python packaging/linux/try_folder.py

try-deb:  ## installs the .deb in a fresh Debian, uses and removes it; as root
	@sh packaging/linux/system.sh debootstrap poppler-utils
	sh packaging/linux/try-deb.sh

clean:  ## removes what was made
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

$(WORDS)/%.qm: $(WORDS)/%.ts $(STAMP)
	$(BIN)/python packaging/translations.py compile $(notdir $<)

$(STAMP): packaging/constraints.txt pyproject.toml packaging/linux/system.sh
	@sh packaging/linux/system.sh
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
	    -r packaging/constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps \
	    --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q negotiator
	@touch $(STAMP)
