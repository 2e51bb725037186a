"""What each change comes to, one file per kind of thing: checked against the record, turned into entities to put."""
