"""The shapes of the texts of the insights in `coaching.toml`; see `protocol.coaching_shapes`."""

from __future__ import annotations

from protocol.typed import NamedTuple


class InsightText(NamedTuple):
    """The texts of one insight: what `=` says of its rule, and what it counts, for the number still missing."""

    title: str
    short: str
    thing: str
    things: str
    rule: tuple[str, ...]


class InsightWords(NamedTuple):
    """The sentences and names within the insights."""

    thin: str
    thin_one: str
    no_rows: str
    more_rows: str
    estimate_hidden: str
    own_rating: str
    model: str
    band: str
    versions_apart: str
    ladder_change: str
    ladder_places: str
    level: str
    early: str
    consistent: str
    target: str
    under: str
    about_reference: str
    better_than_reference: str
    worse_than_reference: str
    thin_levels: str
    wins: str
    misses: str
    last_wins: str
    drift: str
    drift_thin: str
    points: str
    last_seen: str
    model_long_ago: str
    before: str
    after: str
    eased: str
    side_by_side: str
    tweak_days: str
    tweak_few: str
    tweak_alike: str
    tweak_apart: str
    tweak_days_won: str
    tweak_own: str
    tweak_used: str
    effort: str
    result: str
    dip: str
    dip_span: str
    dip_open: str
    no_dip: str
    days_legend: str
    day_off: str
