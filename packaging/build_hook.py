"""What a wheel needs before it is made: the compiled translations."""

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuildHook(BuildHookInterface[Any]):
    """Compiles the translations, for a wheel and for a tree that is worked in."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile them."""
        del version, build_data
        found = runpy.run_path(str(Path(self.root, "packaging", "translations.py")))
        found["compile_all"]()
