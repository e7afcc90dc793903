"""The reports on pages, and the signs they share with the screen; no widgets."""
