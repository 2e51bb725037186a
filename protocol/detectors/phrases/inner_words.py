"""Words that name causes in the person, by the names that the phrases call them by."""

from __future__ import annotations

from typing import Final

from protocol.detectors.inflections import forms
from protocol.detectors.lexicon import words


def _verbs(text: str) -> frozenset[str]:
    return frozenset().union(*(forms(verb) for verb in text.split()))


_TOIL: Final = _verbs("try practise rehearse prepare revise study train drill persist persevere slog swot cram prep memorise")
_ARRANGE: Final = _verbs(
    """plan schedule choose pick swap switch change tweak adjust reorder rearrange split divide chunk batch time structure organise
    simplify shorten script outline isolate label group pace measure map sequence prioritise rank alternate"""
)

SETS: Final = {
    "toil": _TOIL | words("practice prep homework revision training rehearsal preparation prepped study"),
    "trying": _TOIL,
    "tried": words(
        """
        tried practised rehearsed prepared revised studied trained drilled persisted persevered slogged swotted crammed prepped
        grafted
        """
    ),
    "arrange": _ARRANGE - words("time times plan plans change changes switch script label map group pace rank batch outline"),
    "arranged": words(
        """
        planned scheduled chose chosen picked swapped switched changed tweaked adjusted reordered rearranged split divided chunked
        batched timed structured organised simplified shortened scripted outlined isolated labelled grouped paced measured mapped
        prioritised alternated
        """
    ),
    "method": words(
        """
        strategy strategies approach method methods technique techniques tactic tactics checklist script outline flashcards timer
        template mnemonic cue-cards prompts workflow structure sequence routine layout agenda pomodoro metronome
        """
    ),
    "aid": words(
        """
        list lists notes note cards card timer checklist alarm reminder reminders calendar template script app map diagram chart
        stopwatch metronome jig ruler level spreadsheet planner sticky post-it whiteboard recording mirror playlist earplugs
        headphones budget recipe outline bullet bullets prompt prompts phrase phrases technique method approach trick tricks
        system breathing rule rules tool
        """
    ),
    "every": words("every each most twice once all"),
    "day": words(
        """
        day days morning mornings evening evenings night nights week weeks weekend weekends month months lunchtime afternoon year
        years hour hours
        """
    ),
    "count": words(
        """
        two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred hundreds dozens
        several many countless # loads lots
        """
    ),
    "iam": words("i am been always just so simply such me my is was be being really too still only naturally pretty"),
    "badat": words(
        """
        bad terrible awful useless hopeless rubbish crap shit pathetic dreadful atrocious lousy appalling shite garbage
        incompetent inept incapable poor horrible weak trash
        """
    ),
    "dim": words(
        """
        stupid dumb thick dim slow-witted dense clueless witless simple-minded dimwitted brainless daft clumsy uncoordinated
        tone-deaf unmusical untalented unintelligent inept incapable talentless unathletic gormless dyslexic slow cackhanded
        cack-handed ham-fisted heavy-handed butterfingered forgetful scatterbrained disorganised unfit shy introverted awkward
        """
    ),
    "fool": words(
        """
        idiot moron failure loser dunce klutz dummy dimwit dope imbecile disaster catastrophe fraud dinosaur dud dolt numpty
        plonker muppet technophobe luddite
        """
    ),
    "bright": words(
        """
        smart clever bright intelligent brainy gifted talented musical sporty athletic technical coordinated creative artistic
        mathematical practical quick strong brave tough charming funny confident organised skilled disciplined charismatic able
        capable good
        """
    ),
    "faculty": words(
        """
        talent gift ear ears head eye eyes brain brains memory voice hands fingers aptitude knack ability flair instinct sense
        mind intelligence skill skills coordination rhythm willpower self-control discipline charisma stomach nerve legs patience
        touch feel temperament personality confidence body build intellect
        """
    ),
    "suited": words("made meant built wired born designed cut destined"),
    "tired": words(
        """
        tired exhausted knackered shattered wiped drained wrecked beat burnt-out burned-out sleepy drowsy fatigued weary pooped
        zonked bushed bone-tired worn-out sluggish groggy sleep-deprived overtired zombie frazzled lethargic spent jetlagged
        """
    ),
    "ill": words(
        """
        ill sick poorly feverish fluey unwell nauseous dizzy hungover sore achy bunged-up congested queasy faint lightheaded stiff
        injured dehydrated migraine headache headaches flu covid fever cramp cramps hangover jetlag toothache backache insomnia
        hayfever sciatica asthma vertigo cold's tonsillitis bronchitis
        """
    ),
    "upset": words(
        """
        anxious nervous stressed panicky panicked overwhelmed distracted scared terrified afraid frightened upset angry cranky
        grumpy irritable moody down low sad tense flustered frazzled rattled jittery worried bored fuming raging furious livid
        seething hungry thirsty starving unfocused foggy restless wired shaky unmotivated homesick heartbroken depressed agitated
        petrified cross frustrated hangry embarrassed self-conscious spooked preoccupied uptight shaking trembling hormonal
        premenstrual drunk tipsy high freaked edgy lonely grieving
        """
    ),
    "fine": words(
        """
        calm relaxed rested focused fresh confident energised energetic motivated alert awake refreshed cheerful happy excited
        pumped psyched chilled well-rested sharp sober upbeat strong clear-headed hyped buzzing fearless unhurried content present
        loose peaceful
        """
    ),
    "felt": words(
        """
        feel felt feeling was am were be been is being woke got getting too so very pretty really quite rather absolutely totally
        utterly bit bloody completely just still already dead properly stupidly
        """
    ),
    "body": words(
        """
        back knee knees ankle shoulder hip wrist foot feet legs leg arms arm head throat stomach tummy belly tooth teeth neck hand
        hands eyes chest elbow calf calves hamstring body voice lungs
        """
    ),
}
