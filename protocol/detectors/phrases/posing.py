"""Feigning by claims that hide a lack, and the plain senses of making, putting on and telling, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

from protocol.detectors.lexicon import words

SETS: Final = {
    "invented": words(
        """
        answer answers number numbers figure figures excuse excuses reason reasons name names fact facts illness job jobs boyfriend
        girlfriend past title degree qualification experience story stories client clients customer customers reference references
        result results source sources quote quotes data statistics credentials anecdote
        """
    ),
    "pose": words("act front facade persona accent pretence performance voice"),
    "assumed": words("brave confident posh fancy convincing good big fake false tough cool professional happy whole little foreign bold"),
    "checks": words("checks verifies asks tests looks counts"),
    "finding": words("see sees know knows notice notices realise realises find finds discover discovers hear hears"),
    "often": words("dozens hundreds thousands loads lots plenty many countless times years always often before regularly"),
    "level": words("advanced fluent native expert proficient professional business excellent"),
    "unwise": words("ignorant stupid dumb clueless foolish incompetent inexperienced unqualified thick uneducated"),
}

FAKING: Final = """
    hope|hoping|pray @they do|will|would not ... quiz|question|ask|test|check|probe; ~mumble|~mime|~mouth along
    claim|claiming two|three|four|five|six|ten|several|many|# years|months
    no|@nobody|anyone|anybody one? ... @detecting|@finding|~spot the truth|difference|gap|gaps|mistake|mistakes|real|bluff|lie|holes|fact
    get|have|let|pay|ask ... to? write|do|solve|sit|take ... essay|homework|exam|test|assignment|coursework|thesis|code ... for me
    not|never to be|get found|sussed out; not|never to be|get caught|rumbled|exposed $; nobody|noone|one ever|really? @checks $
    nobody|noone|one ever|really? @checks anyway|it|that|these|them $
    otherwise|or|before @they @finding i|that|how|out ...; else @they @finding i|that|how|out ...
    say|saying|answer|reply yes|sure|yeah i ... know|understand|have|did|can|do|remember ... $
    say|saying yes|sure|yeah|course i know|understand|remember|get ...
    just|simply|always|then say|tell|claim that? i ~read|~finish|~practise|~watch|did|have|was|am|wrote|knew ...
    just|simply|always|then tell _|@they _? that? i ~read|~finish|~practise|~watch|did|have|was|am|wrote|knew ... the|it|this|that|all
    answer|answers|advice|explain|reply|advise ... even|although when|if|though? i have no|not idea|clue
    tell|assure|say|convince|promise ... we|i have|had done|run|used|handled|worked|built|delivered|led|managed ... @often
    put|stick|list|add|write @level _ on|in|into my|the cv|resume|profile|application|linkedin|form
    answer|give|say|reply ... so i do|will not look|seem|sound|appear @unwise; so it is not obvious|clear|apparent ... i|that|how
    so it is not obvious|clear|apparent $; so no|nobody one? @finding ... new|beginner|lost|bluffing|idea|clue
"""
OTHERWISE: Final = """
    i have read|seen her|his|their|your letter|message|email|note|card; as if|though i was|were asleep|dreaming|weightless|flying|floating
    answers|homework|essay from|off the? board|blackboard|screen|slide|slides|whiteboard|book
    look smart for|at|in the|my|a; act|acting|play|playing ... in the? scene|sketch|act|play|number|pantomime; act one|two|three
    play the expert|pro|old|big|boss level|mode|version|course|setting|song|tune|record|piano|tape|drum; mistakes in the picture|text|puzzle
    when|that|how|why i lied|bluffed|faked|pretended ...; ~pretend to be a|an _ with|for|and the|my
    dumb charades; say|tell ... i have never done|been|tried|used|had|driven|sung|flown|worked|met|seen|played ...
    hide|hiding|keep|keeping the|my|a|his|her? present|presents|party|gift|gifts|surprise|eggs|cake|chocolate|sweets|wedding|proposal ...
    say|tell ... i did what|my|not|n't|something|well|good ...; say|tell ... i am|was not|new|learning|sorry|late|here|ready|ill|glad|happy
    say|tell ... i have|had got? to|no|a|an|not|pain|questions|enough|# ...; say|tell ... i have|had trouble|problems|difficulties|other
    trick ... so no|nobody ...; trick so no|nobody|they ...; put on a|an|my|some ... music|kettle|coat|shoes|shirt|dress|washing|play
    so no|nobody one? @finding|see the|my|a coin|card|thread|wire|surprise|present|presents|egg|eggs|gift|cables|stain|join|seam|zip|patch
    honestly that? ...; the truth ...; make|making up the|a|some spare|guest|sofa|beds|parcel|parcels|packets|hampers|dose|order|bed
    make up for|with|to; voice memo|message|recording|note|exercise|exercises
"""
