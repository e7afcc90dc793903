"""Whole records to and from transcripts: what is read out of one file makes an equal one."""

from negotiator.store.transcripts.reading import positions_of, transcript_of
from negotiator.store.transcripts.writing import write_transcript

__all__ = ["positions_of", "transcript_of", "write_transcript"]
