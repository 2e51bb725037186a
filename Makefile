# Every target prepares what it needs by itself; `make help` lists them.
# ARGS reaches the program and pytest: make run ARGS="--store /tmp/try", make test ARGS="tests/protocol -k streak".

BIN := .venv/bin
ARGS ?=
EXTRAS ?=

.DEFAULT_GOAL := help
.PHONY: help run seal demo test check format bench pyz pictures looks keys soak clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

run: ## set up if need be, and open the program
	@tools/setup run
	@$(BIN)/smallwins $(ARGS)

seal: ## install what sealing takes
	@tools/setup seal

demo: ## open it on four months of made-up data, thrown away afterwards
	@tools/setup run
	@$(BIN)/smallwins --demo $(ARGS)

test: ## run the tests
	@tools/setup dev
	$(BIN)/pytest -n 3 $(ARGS)

check: ## lint, formatting, types and import contracts
	@tools/setup dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: ## let the formatter have its way
	@tools/setup dev
	$(BIN)/ruff check --select I --fix
	$(BIN)/ruff format

bench: ## measure against the budgets
	@tools/setup dev
	$(BIN)/python -m tests.bench.run

pyz: ## one file to carry, dist/smallwins.pyz; EXTRAS=seal for one that can seal
	@tools/setup dev
	@$(BIN)/python -m tools.pyz --extras "$(EXTRAS)"

pictures: ## draw the pictures of the documentation anew
	@tools/setup run
	$(BIN)/python -m tools.pictures

looks: ## draw the pictures anew that tests compare pages with
	@tools/setup dev
	$(BIN)/python -m tests.looks.pictures

keys: ## write the tables of keys and commands anew, in the texts and the manual page
	@tools/setup run
	@$(BIN)/python -m tools.reference

soak: ## the long tests
	@tools/setup dev
	$(BIN)/pytest -m soak --hypothesis-profile=soak $(ARGS)

clean: ## remove the environment and every cache
	rm -rf .venv build dist .pytest_cache .ruff_cache .mypy_cache .import_linter_cache .hypothesis
