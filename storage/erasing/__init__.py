"""Taking documents out of every file for good: what belongs to them, the mark that tells other machines, and the rewriting."""
