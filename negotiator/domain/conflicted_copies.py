"""The names that programs which synchronise folders give to copies they could not reconcile.

Which record a file holds is never told from its name; the name only says where it comes from.
"""

import re
from collections.abc import Iterable
from pathlib import PurePath

_SURE = tuple(
    re.compile(rf"(?P<name>.+?){ending}(?: ?\(\d+\))?", re.IGNORECASE)
    for ending in (
        # Dropbox: talks (Anna's conflicted copy 2026-03-04); Nextcloud and ownCloud:
        # talks (conflicted copy 2026-03-04 120000)
        r" ?\([^()]*conflicted copy[^()]*\)",
        # ownCloud before 2.5: talks_conflict-20260304-120000
        r"_conflict-\d{8}-\d{6}",
        # Syncthing: talks.sync-conflict-20260304-120000-ABCDEFG
        r"\.sync-conflict-\d{8}-\d{6}(?:-[a-z0-9]{7})?",
        # Seafile: talks (SFConflict anna@example.org 2026-03-04-12-00-00)
        r" ?\(SFConflict [^()]*\)",
        # Synology Drive: talks_ANNA-PC_Mar-04-120000-2026_Conflict
        r"_[^_]+_[a-z]{3}-\d{2}-\d{6}-\d{4}_(?:case)?conflict",
        # pCloud: talks [conflicted]; Resilio Sync: talks.Conflict
        r" \[conflicted[^\[\]]*\]",
        r"\.conflict(?:\.\d+)?",
    )
)
_BESIDE = tuple(
    re.compile(ending)
    for ending in (
        # Google Drive: talks (1)
        r" ?\(\d{1,3}\)",
        # OneDrive: talks-ANNA-PC, by the name of a machine
        r"-(?=[A-Z0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*",
        # iCloud Drive: talks 2
        r" \d{1,2}",
    )
)
"""Endings that people give too: they count where the file they are added to stands beside it."""


def conflicted_copy_of(name: str, beside: Iterable[str]) -> str:
    """Return the name of the file that another is a conflicted copy of, or "" if it is none.

    Args:
        name: of the file, with its suffix.
        beside: the names of all files in its folder.
    """
    path = PurePath(name)
    for ending in _SURE:
        found = ending.fullmatch(path.stem)
        if found is not None:
            return f"{found['name']}{path.suffix}"
    for other in sorted(beside, key=len, reverse=True):
        shorter = PurePath(other)
        added = path.stem.removeprefix(shorter.stem)
        is_longer = shorter.suffix == path.suffix and added != path.stem
        if is_longer and any(ending.fullmatch(added) for ending in _BESIDE):
            return other
    return ""
