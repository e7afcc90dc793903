"""Forbidding the network: any socket but those of the desktop itself ends in an error.

Sockets of the kind AF_UNIX never leave the computer. X, D-Bus and the portal of the desktop are
reached by them, and event loops wake themselves through a pair of them, so they stay allowed.
"""

import socket
import sys

_LOCAL = getattr(socket, "AF_UNIX", None)
_CALLS = frozenset(
    {
        "socket.bind",
        "socket.connect",
        "socket.sendto",
        "socket.sendmsg",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "socket.getnameinfo",
        "socket.getservbyname",
        "urllib.Request",
        "http.client.connect",
        "ftplib.connect",
        "smtplib.connect",
        "webbrowser.open",
    }
)


class NetworkUsedError(BaseException):
    """The program tried to use the network; no handler of Exception may swallow it."""


def forbid() -> None:
    """Forbid the network for this process, for good: an audit hook cannot be taken away."""
    sys.addaudithook(_watch)


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.__new__":
        if arguments[1] != _LOCAL:
            raise NetworkUsedError(f"{event}{arguments[1:]}")
    elif event in _CALLS:
        first = arguments[0] if arguments else None
        if not (isinstance(first, socket.socket) and first.family == _LOCAL):
            raise NetworkUsedError(f"{event}{arguments}")
