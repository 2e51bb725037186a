"""The record handed out as files, and our own JSON taken in again."""
