# make demo     compile decks/week19.md
# make test     set up what is missing, run all tests
# make check    format, imports, warnings, then all tests
# make paper    print all decks of the corpus and look for every word in the PDF and in the handout
# make golden   rewrite the expected texts of the tests and show what changed
# make bench    measure against the bounds
# make agreement  compare the colours of code with highlight.js's, over the system's own packages, and time them
# make release  the stripped, on Linux fully static, binary at .build/release/deckc
# make install  that binary, its manual page and completions for bash, zsh and fish, below PREFIX (/usr/local);
#               DESTDIR=DIR puts the tree there, for those who make packages
# make uninstall  takes them away again

SHELL := /bin/sh
SCRATCH := .build/static
STATIC := $(if $(filter Linux,$(shell uname)),--static-swift-stdlib -Xswiftc -static-executable -Xlinker -s)

.PHONY: demo test check paper golden bench agreement release install uninstall setup lint packed

demo:
	@Scripts/setup build
	swift build --product deckc
	.build/debug/deckc decks/week19.md -o .build/week19.html
	@echo "The presentation is .build/week19.html: open it in a browser."

test: setup packed
	swift build --build-tests
	Tests/swift
	Tests/Browser/run
	Tests/Serve/run
	Tests/Terminal/run

check: setup lint packed
	swift build --build-tests --explicit-target-dependency-import-check error -Xswiftc -warnings-as-errors --scratch-path .build/check
	Tests/swift --scratch-path .build/check
	DECKC=$(CURDIR)/.build/check/debug/deckc Tests/Browser/run
	DECKC=$(CURDIR)/.build/check/debug/deckc Tests/Serve/run
	DECKC=$(CURDIR)/.build/check/debug/deckc Tests/Terminal/run

paper: setup
	swift build --product deckc
	PAPER=all Tests/Browser/run -k every_word

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

PREFIX ?= /usr/local
# What is installed; another one that is built already may be named.
BINARY ?= .build/release/deckc
INSTALLED = $(DESTDIR)$(PREFIX)
MANUAL = $(INSTALLED)/share/man/man1/deckc.1
BASH = $(INSTALLED)/share/bash-completion/completions/deckc
ZSH = $(INSTALLED)/share/zsh/site-functions/_deckc
FISH = $(INSTALLED)/share/fish/vendor_completions.d/deckc.fish

# Not by `release` as a prerequisite: who installs as root has built as somebody else.
install:
	test -x $(BINARY) || $(MAKE) release
	install -d $(INSTALLED)/bin $(dir $(MANUAL)) $(dir $(BASH)) $(dir $(ZSH)) $(dir $(FISH))
	install -m 755 $(BINARY) $(INSTALLED)/bin/deckc
	Scripts/make-manual.py $(BINARY) > $(MANUAL)
	$(BINARY) --generate-completion-script bash > $(BASH)
	$(BINARY) --generate-completion-script zsh > $(ZSH)
	$(BINARY) --generate-completion-script fish > $(FISH)

uninstall:
	rm -f $(INSTALLED)/bin/deckc $(MANUAL) $(BASH) $(ZSH) $(FISH)
