"""Whether a shell would take the program up again once it is stopped."""

from __future__ import annotations

import os


def can_be_taken_up_again() -> bool:
    """Whether the parent is in the same session and runs this program as a job of its own; else a stop would be for good.

    A parent in the same process group, such as a script, is a shell's job itself, unless it leads the session.
    """
    parent = os.getppid()
    try:
        session, group = os.getsid(parent), os.getpgid(parent)
    except OSError:
        return False
    return session == os.getsid(0) and not (group == os.getpgrp() == session)
