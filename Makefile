# make demo     compile decks/week19.md
# make test     set up what is missing, run all tests
# make check    format, imports, warnings, then all tests
# make golden   rewrite the expected texts of the tests and show what changed
# make bench    measure against the bounds
# make agreement  compare the colours of code with highlight.js's, over the system's own packages, and time them
# make release  the stripped, on Linux fully static, binary at .build/release/deckc

SHELL := /bin/sh
SCRATCH := .build/static
STATIC := $(if $(filter Linux,$(shell uname)),--static-swift-stdlib -Xswiftc -static-executable -Xlinker -s)

.PHONY: demo test check golden bench agreement release setup lint packed

demo:
	@Scripts/setup build
	swift build --product deckc
	.build/debug/deckc decks/week19.md -o .build/week19.html
	@echo "The presentation is .build/week19.html: open it in a browser."

test: setup packed
	swift build --build-tests
	Tests/swift
	Tests/Browser/run
	Tests/Terminal/run

check: setup lint packed
	swift build --build-tests --explicit-target-dependency-import-check error -Xswiftc -warnings-as-errors --scratch-path .build/check
	Tests/swift --scratch-path .build/check
	DECKC=$(CURDIR)/.build/check/debug/deckc Tests/Browser/run
	DECKC=$(CURDIR)/.build/check/debug/deckc Tests/Terminal/run

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# Files that are made of others, and stand in the repository beside them.
packed:
	Scripts/pack-assets.py --check

golden: setup
	-GOLDEN=update swift test
	git diff --stat -- Tests

bench: release
	Benchmarks/run
	CHROMIUM=$$(Tests/Browser/chromium) $$(ls .build/venv/bin/python 2>/dev/null || echo python3) Benchmarks/browser.py

SAMPLES := .build/samples
agreement:
	rm -rf $(SAMPLES)
	mkdir -p $(SAMPLES)
	node Tests/Oracles/highlight.mjs collect $(SAMPLES)
	node Tests/Oracles/highlight.mjs shuffle $(SAMPLES)
	node Tests/Oracles/highlight.mjs expect $(SAMPLES)
	HIGHLIGHT_SAMPLES=$(SAMPLES) swift test -c release -Xswiftc -enable-testing --scratch-path .build/agreement --filter 'AgreementTests|LinearityTests'

release: setup
	swift build -c release --product deckc --scratch-path $(SCRATCH) $(STATIC)
	rm -rf .build/release
	ln -s static/release .build/release

setup:
	@Scripts/setup
