"""`python -m tui` does what `smallwins` does."""

import sys

from tui.process import run

if __name__ == "__main__":
    sys.exit(run())
