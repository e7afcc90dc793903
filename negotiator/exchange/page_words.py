"""The words of pages for a browser: their templates and script speak the reader's language."""

from typing import Any

from negotiator.language import current, is_from_the_right, number, tr
from negotiator.reports.question import labelled

# A whole number of each kind that Intl.PluralRules of a browser knows, in whatever language.
_OF_EACH_KIND = {"zero": 0, "one": 1, "two": 2, "few": 3, "many": 11, "other": 100}


def spoken() -> dict[str, Any]:
    """Return what a template needs to speak: its language, direction and functions."""
    return {
        "language": current(),
        "direction": "rtl" if is_from_the_right() else "ltr",
        "tr": tr,
        "labelled": labelled,
    }


def script_words() -> dict[str, Any]:
    """Return the words of the script of the matrix; ``{name}`` stands for a value."""
    return {
        "language": current(),
        "thousands": tr(",", "between thousands"),
        "redLine": tr("Red line"),
        "if": tr("If", "before a condition"),
        "positions": {
            kind: tr("%n positions", "", some).replace(number(some), "{n}")
            for kind, some in _OF_EACH_KIND.items()
        },
        "positionsOf": {
            kind: tr("{count} of %n positions", "", some, count="{count}").replace(
                number(some), "{n}"
            )
            for kind, some in _OF_EACH_KIND.items()
        },
        "parties": tr("parties {names}", names="{names}"),
        "noParties": tr("parties none"),
        "redLines": tr("red lines"),
        "changed": tr("changed"),
        "or": tr(" or ", "between alternatives, with its spaces"),
        "comma": tr(", ", "between the words of a list"),
        "semicolon": tr("; ", "between filters"),
        "someOf": tr("{count} of {all}", count="{count}", all="{all}"),
        "allParties": tr("all", "parties"),
        "allStances": tr("all", "stances"),
        "status": labelled("{label}", "{value}"),
    }
