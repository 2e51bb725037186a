"""Everything that is handed out as a file: which formats there are, and what each is made of."""
