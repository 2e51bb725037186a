"""The record as text for other programs and for people: values in, text out."""
