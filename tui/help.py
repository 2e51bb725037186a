"""What `smallwins --help` prints."""

HELP = """\
smallwins: get effective at one narrow thing at a time, by small wins.

Examples:
  smallwins                                                                   open the program
  smallwins domain "speak up" --context "in the weekly meeting"
  smallwins goal "ask one question before the break" --confidence 8
  smallwins log achieved "asked about the budget" -e 6 -d 5 -c strategy
  smallwins status

Commands:
  domain     name one thing you want to become effective at
  goal       set the next small goal
  log        log an attempt: achieved, partly, missed or skipped
  review     look back: the cue, the friction, one tweak for tomorrow
  status     where you stand
  list       what you logged, newest first
  ack        register your newest attempt in your own words
  audit      say what your newest attempt came from
  edit       correct an entry; what it said before is kept
  delete     delete an entry; undo brings it back
  undo       take back the last change, by name
  redo       do again what was undone last
  versions   choose between two wordings of one text
  rest       plan a day off
  sick       mark a day you were ill
  park       set a domain aside
  resume     take a parked domain up again
  remind     one thing that waits today, for a prompt, a timer or a notification
  merge      take in another copy of your data
  import     take in what you recorded in another program
  export     hand your record out: for a coach, a spreadsheet, a browser
  restore    take back in what a backup holds
  lock       seal your data: unreadable without a passphrase
  unlock     make sealed data plain again
  check      look for damage in the store
  purge      erase an entry, a domain or everything for good
  path       where your data lies
  completions a script for the tab key of your shell

  smallwins COMMAND --help says more about each.

Options:
  --store DIR    use the store in this folder; without it $SMALLWINS_HOME, else your data folder
  --demo         open the program on made-up data that is thrown away afterwards
  --plain [STEP] questions and answers line by line, with nothing drawn: what is next, or one step
                 (1 to 7, attempt or review)
  --version      print the version
  -h, --help     print this

A self-directed practice log for building confidence in one skill at a time. It is not therapy,
does not diagnose, and its numbers are not clinical measures. It is not for emergencies. Adults;
if you are in treatment, show it to your clinician.

Exit codes: 0 done, 1 refused by a rule or the store, 2 wrong usage or no terminal, 70 a fault of ours.
"""
