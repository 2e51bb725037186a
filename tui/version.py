"""The version of the program, beside pyproject.toml: reading it from the installed distribution would cost every start."""

VERSION = "0.1.0"
