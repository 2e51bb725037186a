"""The commands of the shell line, a module for each group of them."""
