"""Answers as plain tables: each takes a record and a perspective, and never meets a widget."""
