"""The build hook that puts resources and translations into the package of a wheel."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WheelResources(BuildHookInterface[Any]):
    """What a wheel carries beside code; an editable install reads the checkout and gets no copy."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the two folders for a standard wheel."""
        if version == "standard":
            build_data["force_include"].update(
                {"resources": "liaison_desk/_resources", "translations": "liaison_desk/_translations"}
            )
