"""The mirror: what a domain's record shows of its person, each figure with what it rests on. Values in, a value out, no clock."""
