"""The diary on disk: an append-only journal under TinyDB's query API, drafts and preferences. Import the module you need."""
