"""One file a step: which questions it asks and which change they come to."""
