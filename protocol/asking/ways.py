"""The ways on that are offered beside fields: what each does, its key, and its words. `enter` is the one that is taken by default."""

from __future__ import annotations

from typing import Final

from protocol.typed import NamedTuple


class Way(NamedTuple):
    """A way on: its name in the program, its key and its words."""

    name: str
    key: str
    words: str


# the attempt flow
SET_GOAL: Final = Way("set_goal", "enter", "set a goal (step 2)")
LOG_UNPLANNED: Final = Way("log", "o", "log without a goal (step 3)")
DEFINE_DOMAIN: Final = Way("define", "enter", "name a domain (step 1)")
LOOK_AGAIN: Final = Way("look_again", "enter", "look again")
RESUME: Final = Way("resume", "enter", "go on")
BEGIN_ANEW: Final = Way("begin", "n", "begin a new attempt")
TELL: Final = Way("tell", "enter", "it is over: say what came of it")
CANCEL: Final = Way("cancel", "y", "yes, cancel it")
KEEP: Final = Way("keep", "n", "no, go on")
PREPARE: Final = Way("prepare", "enter", "go on")

# step 1
TO_STEP_1: Final = Way("begin", "enter", "go to step 1")
ACCEPT: Final = Way("accept", "y", "yes, save it")
EDIT: Final = Way("edit", "e", "edit it")

# step 2
GO_ON: Final = Way("go_on", "enter", "go on with it")
NEW_GOAL: Final = Way("new", "n", "set a new goal")
WORD_ANOTHER: Final = Way("edit", "e", "word another one")
TELL_OTHERS: Final = Way("no", "b", "write that sentence")

# step 4
SAFE: Final = Way("safe", "n", "no, go on")
UNSAFE: Final = Way("unsafe", "y", "yes")
KEEP_MINE: Final = Way("keep", "enter", "keep mine")
TAKE_THIS: Final = Way("take", "t", "take this one")

# step 5
TO_STEP_3: Final = Way("log", "enter", "go to step 3")

# step 6
KEEP_MODEL: Final = Way("keep", "enter", "keep it as it is")
BORROW: Final = Way("borrow", "b", "borrow this step")
ANOTHER_MODEL: Final = Way("another", "a", "another person; this one is archived")
LEAVE_THERE: Final = Way("leave", "enter", "leave it there")
AS_GOAL: Final = Way("goal", "g", "a draft goal (step 2)")
AS_STRATEGY: Final = Way("strategy", "s", "what I do next time (step 5)")

# step 7
KEEP_SCRIPT: Final = Way("keep", "enter", "keep it")
SAID_ONCE: Final = Way("rehearsed", "r", "said it once, aloud or under your breath")
