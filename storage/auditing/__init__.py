"""Looking at everything a store consists of, and telling what is not as it has to be. Nothing here writes."""
