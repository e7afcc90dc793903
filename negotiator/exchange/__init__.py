"""The formats of other people, in and out."""
