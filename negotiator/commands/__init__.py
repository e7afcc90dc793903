"""The commands: the same record without a window.

What a command needs is imported when it is called, so that each starts fast and works where no
Qt library can be loaded, unless it has to paint.
"""

from negotiator.commands import (
    files,
    guide,
    incoming,
    keeping,
    merging,
    outputs,
    positions,
    purging,
    rows,
    shared_folder,
    sharing,
    signing,
)
from negotiator.commands.group import cli

__all__ = [
    "cli",
    "files",
    "guide",
    "incoming",
    "keeping",
    "merging",
    "outputs",
    "positions",
    "purging",
    "rows",
    "shared_folder",
    "sharing",
    "signing",
]
