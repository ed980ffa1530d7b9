"""The build hook that puts resources and translations into the package of a wheel."""

import shutil
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WheelResources(BuildHookInterface[Any]):
    """What a wheel carries beside code; an editable install reads the checkout and gets no copy."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the two folders for a standard wheel, with every catalogue compiled."""
        if version == "standard":
            for catalogue in Path(self.root, "translations").glob("*.ts"):
                self._compile(catalogue)
            build_data["force_include"].update(
                {"resources": "liaison_desk/_resources", "translations": "liaison_desk/_translations"}
            )

    def _compile(self, catalogue: Path) -> None:
        compiled = catalogue.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= catalogue.stat().st_mtime:
            return
        release = shutil.which("pyside6-lrelease", path=sysconfig.get_path("scripts"))
        if release is None:
            raise FileNotFoundError(
                f"{compiled} is missing: run `make translations` first, or install PySide6"
            )
        subprocess.run([release, "-silent", str(catalogue), "-qm", str(compiled)], check=True)
