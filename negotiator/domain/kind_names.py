"""What one row of a kind is called; several of them: ``reports.register.SHOWN``."""

from collections.abc import Callable

from negotiator.language import marked, tr

_ONE = {
    "negotiation": marked("negotiation", "kind of row"),
    "party": marked("party", "kind of row"),
    "membership": marked("membership", "kind of row"),
    "component": marked("component", "kind of row"),
    "status": marked("status", "kind of row"),
    "text-version": marked("text version", "kind of row"),
    "round": marked("round", "kind of row"),
    "source": marked("source", "kind of row"),
    "consequence": marked("consequence", "kind of row"),
    "dissociation": marked("dissociation", "kind of row"),
    "reading": marked("reading", "kind of row"),
    "linkage": marked("linkage", "kind of row"),
    "package": marked("package", "kind of row"),
    "package-part": marked("package part", "kind of row"),
    "measure": marked("measure", "kind of row"),
    "implementation": marked("implementation", "kind of row"),
    "brief": marked("brief", "kind of row"),
    "attachment": marked("attachment", "kind of row"),
    "view": marked("view", "kind of row"),
    "print-set": marked("print set", "kind of row"),
    "mapping": marked("mapping", "kind of row"),
    "position": marked("position", "kind of row"),
}
_SOME: dict[str, Callable[[int], str]] = {
    "negotiation": lambda n: tr("%n negotiations", "", n),
    "party": lambda n: tr("%n parties", "", n),
    "membership": lambda n: tr("%n memberships", "", n),
    "component": lambda n: tr("%n components", "", n),
    "status": lambda n: tr("%n statuses", "", n),
    "text-version": lambda n: tr("%n text versions", "", n),
    "round": lambda n: tr("%n rounds", "", n),
    "source": lambda n: tr("%n sources", "", n),
    "consequence": lambda n: tr("%n consequences", "", n),
    "dissociation": lambda n: tr("%n dissociations", "", n),
    "reading": lambda n: tr("%n readings", "", n),
    "linkage": lambda n: tr("%n linkages", "", n),
    "package": lambda n: tr("%n packages", "", n),
    "package-part": lambda n: tr("%n package parts", "", n),
    "measure": lambda n: tr("%n measures", "", n),
    "implementation": lambda n: tr("%n implementations", "", n),
    "brief": lambda n: tr("%n briefs", "", n),
    "attachment": lambda n: tr("%n attachments", "", n),
    "view": lambda n: tr("%n views", "", n),
    "print-set": lambda n: tr("%n print sets", "", n),
    "mapping": lambda n: tr("%n mappings", "", n),
    "position": lambda n: tr("%n positions", "", n),
}


def kind_name(word: str) -> str:
    """Return what one row of a kind is called, in small letters and the language spoken."""
    return tr(_ONE[word], "kind of row")


def some_of_kind(word: str, n: int) -> str:
    """Return so many rows of a kind, "3 text versions"."""
    return _SOME[word](n)
