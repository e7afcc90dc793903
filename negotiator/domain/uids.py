"""Global identifiers: UUID version 7 (RFC 9562), which sort by the moment they were made."""

import os
import time
from uuid import UUID


def new_uid() -> UUID:
    """Return a new UUIDv7: 48 bits of Unix milliseconds, then 74 random bits."""
    return UUID(bytes=uid_bytes(time.time_ns() // 1_000_000, os.urandom(10)))


def uid_bytes(millis: int, tail: bytes) -> bytes:
    """Build the 16 bytes of a UUIDv7.

    Args:
        millis: Unix milliseconds.
        tail: 10 random bytes, of which 74 bits are used.
    """
    return (
        millis.to_bytes(6, "big")
        + bytes((0x70 | tail[0] & 0x0F, tail[1], 0x80 | tail[2] & 0x3F))
        + tail[3:10]
    )
