"""The icons of the program and of its files, drawn from resources/icons/*.svg in every size.

Usage: icons.py FOLDER, which then holds hicolor/ for Linux, negotiator.ico and negotiation.ico for
Windows, negotiator.icns and negotiation.icns for macOS. Without a folder it renews the picture that
the program gives its windows. The same drawings give the same bytes.
"""

import os
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SMALL = 32
"""Below this many pixels the glyphs of the tiles could not be read, and are left out."""

OF_WINDOWS = DRAWINGS / "negotiator.png"
"""What the program gives its windows, where no desktop does it: a picture loads faster."""

OF_WINDOWS_SIZE = 128
MIME_ICON = "application-x-negotiation"
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's name for each size: https://developer.apple.com/library/archive (Icon Services), ICNS.
_ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def drawn(name: str, size: int) -> QImage:
    """Return a drawing in so many pixels."""
    small = DRAWINGS / f"{name}-small.svg"
    drawing = small if size < SMALL and small.exists() else DRAWINGS / f"{name}.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    return image


def png(name: str, size: int) -> bytes:
    """Return a drawing as a PNG."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    if not drawn(name, size).save(buffer, "PNG"):
        raise SystemExit(f"{name} cannot be written as a picture")
    return bytes(content.data())


def ico(name: str, sizes: Iterable[int] = _ICO_SIZES) -> bytes:
    """Return the icon of Windows: a table of contents, and PNGs."""
    pictures = [(size, png(name, size)) for size in sizes]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    for size, content in pictures:
        # 256 is written as 0; 32 bits a pixel on one plane.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(content), at)
        at += len(content)
    return head + b"".join(content for _, content in pictures)


def icns(name: str) -> bytes:
    """Return the icon of macOS: PNGs, each with its type and length."""
    parts = b"".join(
        kind + struct.pack(">I", len(content) + 8) + content
        for kind, content in ((kind, png(name, size)) for size, kind in _ICNS_TYPES.items())
    )
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def write(folder: Path) -> None:
    """Write all of them into a folder."""
    application = QGuiApplication.instance() or QGuiApplication([])
    files: dict[str, bytes] = {}
    for name, context, icon in (
        ("negotiator", "apps", "negotiator"),
        ("negotiation-file", "mimetypes", MIME_ICON),
    ):
        drawing = (DRAWINGS / f"{name}.svg").read_bytes()
        files[f"hicolor/scalable/{context}/{icon}.svg"] = drawing
        for size in SIZES:
            files[f"hicolor/{size}x{size}/{context}/{icon}.png"] = png(name, size)
    for name, icon in (("negotiator", "negotiator"), ("negotiation-file", "negotiation")):
        files[f"{icon}.ico"] = ico(name)
        files[f"{icon}.icns"] = icns(name)
    for place, content in files.items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    del application


if __name__ == "__main__":
    if sys.argv[1:]:
        write(Path(sys.argv[1]))
    else:
        OF_WINDOWS.write_bytes(png("negotiator", OF_WINDOWS_SIZE))
