"""What one row of a kind is called; several of them: ``reports.register.SHOWN``."""

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


def kind_name(word: str) -> str:
    """Return what one row of a kind is called, in small letters and the language spoken."""
    return tr(_ONE[word], "kind of row")
