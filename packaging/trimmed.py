"""What of the program and its libraries goes into a package, and what stays out.

The program needs the core of Qt, its widgets, printing and SVG. What else Qt brings (QML, Quick,
the network, databases, its own tools and texts) would be twice as much again.
"""

import re
import sys
import tomllib
from collections.abc import Callable, Iterable
from importlib import metadata
from pathlib import Path, PurePath

import bundled
from packaging.utils import canonicalize_name

LEFT_OUT_MODULES = [
    # Qt beside what the program asks for; QtNetwork among it, since nothing here uses the network.
    *("PySide6.QtDBus", "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtQml"),
    *("PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtXml"),
    # Of Python: other toolkits, its own network, and what only developers need.
    *("tkinter", "ssl", "_ssl", "ftplib", "smtplib", "telnetlib", "xmlrpc", "wsgiref"),
    *("ensurepip", "idlelib", "lib2to3", "pydoc_data", "test", "turtledemo", "unittest"),
    # Hashes are in Python itself; without this there is one OpenSSL less to keep up to date.
    "_hashlib",
    # Packed files of other kinds than zip, and a counter of the system's that nobody needs.
    *("bz2", "_bz2", "lzma", "_lzma", "_uuid"),
    *("curses", "readline", "pip", "setuptools", "pkg_resources", "asyncio"),
    # Command lines of libraries, and doors of theirs that are never opened here.
    *("lxml.builder", "lxml.html", "lxml.isoschematron", "lxml.objectify", "lxml.sax"),
    *("sqlite_utils.cli", "numpy", "pandas", "PIL", "IPython", "matplotlib"),
]
_LANGUAGES = "ar|es|fr|ru|uk|zh_CN"
_QT_PLUGINS = (
    *("designer", "egldeviceintegrations", "generic", "networkinformation", "qmllint"),
    *("qmltooling", "sqldrivers", "tls", "vectorimageformats"),
    # Widgets are painted without OpenGL.
    *("wayland-graphics-integration-client", "wayland-graphics-integration-server"),
    "xcbglintegrations",
)
_QT_PLUGIN_FILES = (
    *("qeglfs", "qlinuxfb", "qminimal", "qminimalegl", "qvkkhrdisplay", "qvnc", "qdirect2d"),
    # GTK would come with half of a desktop; dialogs and looks come through the portal.
    *("qgtk3", "qtvirtualkeyboardplugin"),
    # Pictures other than PNG and SVG, which nothing here reads.
    *("qgif", "qicns", "qico", "qjpeg", "qpdf", "qtga", "qtiff", "qwbmp", "qwebp"),
    *("ivi-shell", "fullscreen-shell-v1", "qt-shell"),
)
_QT_LIBRARIES = (
    *("EglFSDeviceIntegration", "EglFsKmsSupport", "Network", "OpenGL", "OpenGLWidgets", "Qml"),
    *("QmlModels", "Quick", "Sql", "Test", "VirtualKeyboard", "Xml"),
)
# What is read by no program: metadata, sources of translations, what python-docx was made from.
_OF_NO_USE = (".dist-info", ".pyi", ".ts", "default-docx-template")
# What every Linux desktop has, and what has to fit the rest of it (fonts, X, buses, printing).
_OF_EVERY_DESKTOP = (
    *("X11", "X11-xcb", "Xau", "Xdmcp", "Xext", "xcb", "xcb-glx", "xcb-render", "xcb-shm"),
    *("xcb-randr", "xcb-shape", "xcb-sync", "xcb-xfixes", "Xrender", "Xi", "Xfixes"),
    *("GL", "EGL", "GLX", "OpenGL", "GLdispatch", "drm", "gbm", "wayland-client"),
    *("wayland-cursor", "wayland-egl", "fontconfig", "freetype", "harfbuzz", "graphite2", "expat"),
    *("png16", "brotlidec", "brotlicommon", "glib-2.0", "gthread-2.0", "gio-2.0", "gobject-2.0"),
    *("gmodule-2.0", "pcre2-8", "mount", "blkid", "selinux", "dbus-1", "systemd", "cap", "gcrypt"),
    *("gpg-error", "lz4", "zstd", "bsd", "md", "stdc++", "gcc_s", "cups", "avahi-client"),
    *(
        "avahi-common",
        "gnutls",
        "p11-kit",
        "idn2",
        "unistring",
        "tasn1",
        "nettle",
        "hogweed",
        "gmp",
    ),
    *(
        "lzma",
        "bz2",
        "uuid",
        "gssapi_krb5",
        "krb5",
        "k5crypto",
        "com_err",
        "krb5support",
        "keyutils",
    ),
)


def modules(source: Path) -> list[str]:
    """Return every module of the program, since its entry point imports them late."""
    return sorted(
        ".".join(path.relative_to(source).with_suffix("").parts).removesuffix(".__init__")
        for path in (source / "negotiator").rglob("*.py")
    )


def resources(source: Path) -> list[tuple[str, str]]:
    """Return what is no code, each with the folder it goes into: the same as in a wheel."""
    project = tomllib.loads((source / "pyproject.toml").read_text("utf-8"))
    table = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    return [
        (str(source / name), place if (source / name).is_dir() else str(PurePath(place).parent))
        for name, place in table.items()
    ]


def refuse_strangers(names: Iterable[str]) -> None:
    """Stop where a module is of no package that the program requires: it is in no bill either."""
    ours = {canonicalize_name(each.name) for each in bundled.distributions()}
    owners = metadata.packages_distributions()
    known = {
        top
        for top, packages in owners.items()
        if any(canonicalize_name(package) in ours for package in packages)
    }
    known |= {"negotiator", *sys.stdlib_module_names}
    # PyInstaller's own, and what Python knows of how it was built.
    of_the_builder = re.compile(r"_pyi_|pyimod|_sysconfigdata")
    tops = {name.split(".")[0] for name in names}
    strangers = {top for top in tops - known if not of_the_builder.match(top)}
    if strangers:
        raise SystemExit(f"Of no package that goes out: {', '.join(sorted(strangers))}.")


def is_wanted(name: str, kind: str = "BINARY") -> bool:
    """Whether a file goes into the package; its name is the one that it would have there."""
    path = PurePath(name)
    parts = path.parts
    if parts[-1].endswith(".qm") and "translations" in parts and "PySide6" in parts:
        return bool(re.fullmatch(rf"qtbase_({_LANGUAGES})\.qm", parts[-1]))
    if "plugins" in parts:
        plain = re.sub(r"^lib|\.(so|dll|dylib)$", "", parts[-1])
        return (
            parts[parts.index("plugins") + 1] not in _QT_PLUGINS and plain not in _QT_PLUGIN_FILES
        )
    qt = re.fullmatch(r"(?:lib)?Qt6?([A-Za-z0-9]+?)(?:\.so\.6|\.dll|\.6\.dylib)?", parts[-1])
    if qt is not None and kind != "DATA":
        return qt[1] not in _QT_LIBRARIES
    system = re.fullmatch(r"lib(.+?)\.so(\.\d+)*", parts[-1])
    if system is not None and len(parts) == 1:
        return system[1] not in _OF_EVERY_DESKTOP
    return not any(part.endswith(_OF_NO_USE) for part in parts)


def needed(
    binaries: Iterable[tuple[str, str, str]], imports: Callable[[str], Iterable[tuple[str, str]]]
) -> list[tuple[str, str, str]]:
    """Return what is left when libraries go that only served what went before them.

    Args:
        binaries: name in the package, source and kind of each.
        imports: tells which libraries a file is linked to, by name and path.
    """
    left = list(binaries)
    by_name = {PurePath(name).name: source for name, source, _ in left}
    waiting = [source for name, source, _ in left if not is_library(name)]
    reached: set[str] = set()
    while waiting:
        for name, _ in imports(waiting.pop()):
            plain = PurePath(name).name
            if plain in by_name and plain not in reached:
                reached.add(plain)
                waiting.append(by_name[plain])
    return [each for each in left if not is_library(each[0]) or PurePath(each[0]).name in reached]


def is_library(name: str) -> bool:
    """Whether a file lies at the top of the package as a library that others are linked to.

    Python's own is none of these: the program that starts everything opens it itself.
    """
    path = PurePath(name)
    return len(path.parts) == 1 and re.match(r"lib(?!python).+\.so(\.|$)", path.name) is not None
