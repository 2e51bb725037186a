"""Looking back at what is on record: which entries a person wants to see, all about one of them, and entries as text."""
