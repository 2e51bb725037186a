"""The scripts of `smallwins completions`, without what is made of the commands. Values come from `tui.completing`."""

from __future__ import annotations

from typing import Final

BASH: Final = r"""
# Completes smallwins in bash. In ~/.bashrc: eval "$(smallwins completions bash)"
_smallwins() {
    local cur="${COMP_WORDS[COMP_CWORD]}" program="$1" name="" options="" place=1 value told kind
    type -P "$program" >/dev/null || program=smallwins
    [ "$cur" = "=" ] && cur=""
    while [ "$place" -lt "$COMP_CWORD" ]; do
        case "${COMP_WORDS[place]}" in
            --store) [ "${COMP_WORDS[place + 1]}" = "=" ] && place=$((place + 1)); place=$((place + 1)) ;;
            --plain) name=--plain; break ;;
            -*) ;;
            *) name="${COMP_WORDS[place]}"; break ;;
        esac
        place=$((place + 1))
    done
    COMPREPLY=()
    case "$name" in
        "") case "$cur" in -*) options="@TOP@" ;; *) options="@COMMANDS@" ;; esac ;;
@CASES@
    esac
    # A place behind the cursor is the value of --store.
    if [ "$place" -le "$COMP_CWORD" ]; then
        case "$name,$cur" in
            ,* | *,-*)
                while IFS= read -r value; do COMPREPLY+=("$value"); done < <(IFS=' '; compgen -W "$options" -- "$cur")
                [ -z "$name" ] || [ "${#COMPREPLY[@]}" -gt 0 ] && return ;;
        esac
    fi
    while IFS=$'\t' read -r value told; do
        case "$value" in
            :files | :folders)
                [ "$value" = :files ] && kind=-f || kind=-d
                compopt -o filenames 2>/dev/null
                while IFS= read -r value; do COMPREPLY+=("$value"); done < <(compgen "$kind" -- "$cur") ;;
            *) case "$cur" in [\"\']*) COMPREPLY+=("$value") ;; *) COMPREPLY+=("${value// /\\ }") ;; esac ;;
        esac
    done < <("$program" --complete-line "${COMP_LINE:0:COMP_POINT}" </dev/null 2>/dev/null)
}
complete -F _smallwins smallwins
"""[1:]

ZSH: Final = r"""
#compdef smallwins
# Completes smallwins in zsh. In ~/.zshrc, behind compinit: source <(smallwins completions zsh)
_smallwins() {
    local name="" program=${(Q)words[1]} line
    local -a options subcommands values shown
    local -i place=2
    whence -p -- $program >/dev/null || program=smallwins
    while (( place < CURRENT )); do
        case ${words[place]} in
            --store) (( place += 1 )) ;;
            --plain) name=--plain; break ;;
            -*) ;;
            *) name=${words[place]}; break ;;
        esac
        (( place += 1 ))
    done
    case $name in
        "") options=(@TOP@) ;;
@CASES@
    esac
    # A place behind the cursor is the value of --store.
    if (( place <= CURRENT )) && [[ $PREFIX != *=* ]]; then
        if [[ $PREFIX == -* ]]; then
            _describe -o option options && return
        elif [[ -z $name ]]; then
            subcommands=(@COMMANDS@)
            _describe command subcommands
            return
        fi
    fi
    for line in "${(@f)$($program --complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" </dev/null 2>/dev/null)}"; do
        case $line in
            "") ;;
            :files) compset -P '--*='; _files; return ;;
            :folders) compset -P '--*='; _files -/; return ;;
            *) values+=("${line%%$'\t'*}"); shown+=("${line/$'\t'/  -- }") ;;
        esac
    done
    compset -P '--*='
    (( $#values )) && compadd -l -V smallwins -d shown -a values
}
if [[ $funcstack[1] == _smallwins ]]; then _smallwins "$@"; else compdef _smallwins smallwins; fi
"""[1:]

FISH: Final = r"""
# Completes smallwins in fish: smallwins completions fish > ~/.config/fish/completions/smallwins.fish
set -g __smallwins_names --plain @NAMES@
function __smallwins_name
    set -l words (commandline -opc)
    set -l skip
    for word in $words[2..-1]
        if test -n "$skip"
            set skip
        else if test "$word" = --store
            set skip yes
        else if test "$word" = --plain; or not string match -q -- '-*' $word
            echo $word
            return
        end
    end
end
function __smallwins_before_command
    test -z "$(__smallwins_name)"
end
function __smallwins_in
    test "$(__smallwins_name)" = $argv[1]
end
function __smallwins_values
    set -l words (commandline -opc)
    set -l program $words[1]
    type -q $program; or set program smallwins
    for line in ($program --complete $words[2..-1] (commandline -ct) </dev/null 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path (string replace -r -- '^--[a-z-]+=' '' (commandline -ct))
            case :folders
                __fish_complete_directories (string replace -r -- '^--[a-z-]+=' '' (commandline -ct))
            case '*'
                echo $line
        end
    end
end
complete -c smallwins -f
complete -c smallwins -n 'contains -- (__smallwins_name) $__smallwins_names' -k -a '(__smallwins_values)'
@LINES@
"""[1:]
