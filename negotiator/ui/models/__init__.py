"""Adapters from reports to Qt models."""
