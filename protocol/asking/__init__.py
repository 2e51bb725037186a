"""What the steps ask, what they say about an answer, and which change the answers come to: the same on a screen and line by line."""
