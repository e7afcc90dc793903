"""Negotiator keeps a local record of who holds which position, since when and on whose word."""

__version__ = "0.1.0"
