"""Looking back at what is on record: which entries a person wants to see, and all about one of them."""
