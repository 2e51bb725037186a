"""The protocol line by line: questions on stdout, answers on stdin, and nothing that a terminal would have to draw."""
