"""The keys that sign copies: one's own, and those of others that one knows.

Both stand in the user's own folder. The own key is made when it is first wanted and never leaves;
its public half goes to others as one line of text, and theirs come in the same way. What is shown
as someone's name is the name under which the user knows the key, never one that a file claims.
"""

import base64
import binascii
import hashlib
import json
import os
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from negotiator.domain.errors import NegotiatorError
from negotiator.language import reason_of, tr
from negotiator.store.file import read_whole, unfinished_path, write_whole

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY_SIZE = 32
"""Bytes of a public key (Ed25519, RFC 8032)."""

LONGEST_NAME = 100
YOU = "you"
"""What the own key is called among the known ones; nobody else may have this name."""

_WORD = "negotiator-key"
_CHECK = 8
_GROUP = 4
_GROUPS = 8
# Points of small order, without their sign: under such a key anything would pass as signed.
_WEAK = frozenset(
    bytes.fromhex(each)
    for each in (
        "00" * 32,
        "01" + "00" * 31,
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ec" + "ff" * 30 + "7f",
        "ed" + "ff" * 30 + "7f",
        "ee" + "ff" * 30 + "7f",
    )
)


class Key(NamedTuple):
    """A public key and whose it is."""

    name: str
    public: bytes

    @property
    def fingerprint(self) -> str:
        """What two people compare on the telephone: eight groups of four."""
        return fingerprint(self.public)

    @property
    def text(self) -> str:
        """The key as one line of text, for ``key_of`` to read again."""
        words = f"{_WORD}:{self.name}:{base64.b64encode(self.public).decode('ascii')}"
        return f"{words}:{_check_of(words)}"


class OwnKey:
    """One's own key, which signs."""

    def __init__(self, private: "Ed25519PrivateKey") -> None:
        self._private = private
        self.public = private.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """Return the signature of a message, 64 bytes."""
        return self._private.sign(message)


class Signer(NamedTuple):
    """Who signs: with which key, in whose name."""

    key: OwnKey
    name: str


def fingerprint(public: bytes) -> str:
    """Return the fingerprint of a public key: 128 bits of its SHA-256, in groups."""
    digits = hashlib.sha256(public).hexdigest().upper()
    return " ".join(digits[n * _GROUP : (n + 1) * _GROUP] for n in range(_GROUPS))


def is_weak(public: bytes) -> bool:
    """Whether it is no key that anyone could have made, so that nothing signed with it counts."""
    return len(public) != KEY_SIZE or public[:-1] + bytes((public[-1] & 0x7F,)) in _WEAK


def signing_name(text: str) -> str:
    """Return a name as it is kept: on one line, composed, every letter of it to be seen.

    Raises:
        NegotiatorError: it is empty, too long, or holds what cannot be seen.
    """
    try:
        name = unicodedata.normalize("NFC", " ".join(text.split()))
        name.encode("utf-8")
    except UnicodeEncodeError:
        name = ""
    if not 0 < len(name) <= LONGEST_NAME or not name.isprintable():
        raise NegotiatorError(
            tr(
                "A name that signs has from 1 to {longest} letters, all of which can be seen.",
                longest=LONGEST_NAME,
            ),
            tr("Write the name of a delegation, such as Delegation A."),
        )
    return name


def key_of(text: str) -> Key:
    """Read a key from its line of text; a line that a mail broke is read all the same.

    Raises:
        NegotiatorError: it is no such text, something was lost from it, or it was mistyped.
    """
    parts = text.strip().split(":", 1)
    rest = parts[1].rsplit(":", 2) if len(parts) == 2 and parts[0] == _WORD else []
    if len(rest) != 3:
        raise NegotiatorError(
            tr("That is not the text of a key."),
            tr(
                "Copy the whole line, from {word}: to its last {check} digits or letters.",
                word=_WORD,
                check=_CHECK,
            ),
        )
    name = signing_name(rest[0])
    written, check = ("".join(part.split()) for part in rest[1:])
    if _check_of(f"{_WORD}:{name}:{written}") != check.lower():
        raise NegotiatorError(
            tr("The text of the key is not whole, or was mistyped."),
            tr("Copy the whole line again, or ask for it anew."),
        )
    try:
        public = base64.b64decode(written, validate=True)
    except binascii.Error:
        public = b""
    if is_weak(public):
        raise NegotiatorError(tr("The text holds no key."), tr("Ask for it anew."))
    return Key(name, public)


def _check_of(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8")).hexdigest()[:_CHECK]


class Keys:
    """The keys in a folder of the user's."""

    def __init__(self, folder: Path) -> None:
        self._own = folder / "own.pem"
        self._known = folder / "known.json"

    # ------------------------------------------------------------------ one's own

    def own(self) -> OwnKey:
        """Return the own key; it is made when there is none yet.

        Raises:
            NegotiatorError: it cannot be read or written. A broken one is never replaced.
        """
        if not self._own.exists():
            self._make_own()
        return self._read_own()

    def _make_own(self) -> None:
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        content = Ed25519PrivateKey.generate().private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        self._make_folder()
        unfinished = unfinished_path(self._own)
        try:
            unfinished.unlink(missing_ok=True)
            unfinished.touch(mode=0o600, exist_ok=False)
            with unfinished.open("r+b") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if not self._own.exists():
                unfinished.replace(self._own)
        except OSError as problem:
            raise self._cannot_keep(problem) from None
        finally:
            unfinished.unlink(missing_ok=True)

    def _read_own(self) -> OwnKey:
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key

        try:
            private = load_pem_private_key(read_whole(self._own), password=None)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            private = None
        if not isinstance(private, Ed25519PrivateKey):
            raise NegotiatorError(
                tr("Your key in {own} is damaged.", own=self._own),
                tr(
                    "Put back a copy of it, or move it away: then a new one is made, which "
                    "the others do not know yet."
                ),
            )
        return OwnKey(private)

    # ------------------------------------------------------------------ those of others

    def known(self) -> tuple[Key, ...]:
        """Return the keys of others, by name.

        Raises:
            NegotiatorError: the file with them cannot be read, or is damaged.
        """
        if not self._known.exists():
            return ()
        from pydantic import TypeAdapter

        content = read_whole(self._known)
        try:
            keys = [
                Key(signing_name(name), base64.b64decode(public, validate=True))
                for name, public in TypeAdapter(dict[str, str]).validate_json(content).items()
            ]
            if any(is_weak(key.public) for key in keys):
                raise ValueError(tr("one of them is no key"))
        except (ValueError, NegotiatorError):
            raise NegotiatorError(
                tr("The known keys in {known} are damaged.", known=self._known),
                tr("Move the file away, and add the keys again."),
            ) from None
        return tuple(sorted(keys, key=lambda key: key.name.casefold()))

    def names(self) -> dict[bytes, str]:
        """Return under which name each known key is known; the own one is ``YOU``.

        Raises:
            NegotiatorError: the keys cannot be read, or are damaged.
        """
        names = {key.public: key.name for key in self.known()}
        if self._own.exists():
            names[self._read_own().public] = YOU
        return names

    def add(self, text: str) -> Key:
        """Know a key from now on; returns it.

        Raises:
            NegotiatorError: the text is no key, the key or its name is known already, or it
                cannot be kept.
        """
        key = key_of(text)
        if key.name.casefold() == YOU:
            raise NegotiatorError(
                tr("“You” is nobody else’s name."), tr("Ask for a key with a name.")
            )
        known = self.known()
        for each in known:
            if each.public == key.public:
                raise NegotiatorError(
                    tr("That key is known already, as {name}.", name=each.name),
                    tr("Remove it first if it is to have another name."),
                )
            if each.name.casefold() == key.name.casefold():
                raise NegotiatorError(
                    tr("Another key of {name} is known.", name=each.name),
                    tr("Ask them which holds. Remove the old one before you add the new one."),
                )
        if self._own.exists() and self._read_own().public == key.public:
            raise NegotiatorError(tr("That is your own key."), tr("Give it to the others."))
        self._keep((*known, key))
        return key

    def remove(self, name: str) -> Key:
        """Know a key no longer; returns it.

        Raises:
            NegotiatorError: there is none of this name, or the change cannot be kept.
        """
        known = self.known()
        wanted = name.strip().casefold()
        gone = next((key for key in known if key.name.casefold() == wanted), None)
        if gone is None:
            raise NegotiatorError(
                tr("No key of “{name}” is known.", name=name),
                tr("negotiator keys lists those that are."),
            )
        self._keep(key for key in known if key is not gone)
        return gone

    def _keep(self, keys: Iterable[Key]) -> None:
        table = {key.name: base64.b64encode(key.public).decode("ascii") for key in keys}
        self._make_folder()
        content = json.dumps(table, ensure_ascii=False, indent=1) + "\n"
        write_whole(self._known, content.encode("utf-8"))

    def _make_folder(self) -> None:
        try:
            self._own.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as problem:
            raise self._cannot_keep(problem) from None

    def _cannot_keep(self, problem: OSError) -> NegotiatorError:
        return NegotiatorError(
            tr("The key cannot be kept: {reason}.", reason=reason_of(problem)),
            tr("Check that you may write in {parent}.", parent=self._own.parent),
        )
