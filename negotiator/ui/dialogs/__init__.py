"""Dialogs, none of which is a program of its own."""
