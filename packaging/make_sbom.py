"""Make the bill of materials (CycloneDX, JSON) of all that goes out, and check it by its schema.

What goes out is read in the environment of the project; the bill is written by CycloneDX's library,
which the packaging environment has: there this file is run once more, with --write.
"""

import json
import platform
import subprocess
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any


def parts() -> dict[str, Any]:
    """Return what goes out, with versions, licences and hashes of the pinned files."""
    import bundled
    import licences
    from committed import epoch, version

    pins = bundled.pins()
    needs = {
        name: sorted(bundled.names_of(each.requires or ()))
        for each in bundled.distributions()
        for name in bundled.names_of([each.name])
    }
    return {
        "version": version(),
        "epoch": epoch(),
        "required": sorted(bundled.names_of(str(each) for each in bundled.required())),
        "parts": [
            {
                "name": part.name,
                "within": part.within,
                "version": part.version,
                "licence": part.licence,
                "hashes": pins[part.name][1] if part.name in pins else [],
                "needs": needs.get(part.name, []),
            }
            for part in licences.parts()
        ],
    }


def bill(told: dict[str, Any]) -> str:
    """Return the bill as JSON: the same for the same commit.

    Raises:
        SystemExit: it is not what the schema of CycloneDX asks for.
    """
    from cyclonedx.contrib.license.factories import LicenseFactory
    from cyclonedx.model import HashAlgorithm, HashType
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component, ComponentType
    from cyclonedx.output.json import JsonV1Dot6
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator
    from packageurl import PackageURL

    licences = LicenseFactory()

    def component(name: str, version: str, licence: str, **more: object) -> Component:
        return Component(
            name=name,
            version=version or None,
            bom_ref=f"{name}@{version}" if version else name,
            licenses=[licences.make_from_string(licence)],
            type=more.pop("type", ComponentType.LIBRARY),
            **more,
        )

    own = component("negotiator", told["version"], "MIT", type=ComponentType.APPLICATION)
    found: dict[str, Component] = {}
    inside: dict[str, list[Component]] = {}
    for part in told["parts"]:
        is_package = part["name"] == part["within"]
        # What a folder holds of Python is the one that it was made with.
        is_python = part["name"] == "Python"
        made = component(
            part["name"],
            platform.python_version() if is_python else part["version"],
            part["licence"],
            purl=PackageURL("pypi", None, part["name"], part["version"]) if is_package else None,
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=each) for each in part["hashes"]],
        )
        if is_package or not part["within"]:
            found[part["name"]] = made
        else:
            inside.setdefault(part["within"], []).append(made)
    for name, held in inside.items():
        found[name].components.update(held)
    made_at = datetime.fromtimestamp(told["epoch"], UTC)
    bom = Bom(
        components=found.values(),
        serial_number=uuid.uuid5(uuid.NAMESPACE_OID, f"{told['version']} {told['epoch']}"),
    )
    bom.metadata.timestamp = made_at
    bom.metadata.component = own
    bom.register_dependency(own, [found[name] for name in told["required"]])
    for part in told["parts"]:
        if part["name"] in found:
            needed = [found[name] for name in part["needs"] if name in found]
            bom.register_dependency(found[part["name"]], needed)
    text = str(JsonV1Dot6(bom).output_as_string(indent=1))
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if problem is not None:
        raise SystemExit(f"The bill is not what its schema asks for: {problem}")
    return f"{text}\n"


def make(out: Path) -> None:
    """Write the bill of the latest commit into a file."""
    import make_folder

    words = [str(make_folder.python()), __file__, "--write", str(out)]
    subprocess.run(words, input=json.dumps(parts()).encode(), check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--write"]:
        Path(sys.argv[2]).write_text(bill(json.load(sys.stdin)), encoding="utf-8")
    else:
        from committed import MADE, version

        target = MADE / f"negotiator-{version()}.cdx.json"
        make(target)
        print(target)
