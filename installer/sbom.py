"""The bill of materials: every package and font that a release ships, as CycloneDX 1.6 JSON."""

import hashlib
import json
import re
import tomllib
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import Distribution, distribution
from itertools import chain
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PRODUCT = "liaison-desk"
EXTRAS = frozenset({"binary"})


def shipped(needs: Iterable[str], found: dict[str, Distribution] | None = None) -> dict[str, Distribution]:
    """Return what meets these needs at run time on this system, all the way down, by normalised name."""
    found = {} if found is None else found
    for text in needs:
        need = Requirement(text)
        key = canonicalize_name(need.name)
        if key not in found and _is_needed(need):
            found[key] = distribution(need.name)
            shipped(found[key].requires or [], found)
    return found


def _is_needed(need: Requirement) -> bool:
    """Tell whether a requirement holds here, with the extras that a release includes."""
    return need.marker is None or any(need.marker.evaluate({"extra": extra}) for extra in ("", *EXTRAS))


def bill(root: Path, made_at: datetime) -> dict[str, Any]:
    """Return the document for the checkout at `root`; the same checkout and moment give the same document."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needs = [*project["dependencies"], *chain.from_iterable(project["optional-dependencies"].values())]
    hashes = _locked_hashes(root / "requirements.lock")
    packages = [_package(name, found, hashes) for name, found in sorted(shipped(needs).items())]
    fonts = [_file(path, root) for path in sorted((root / "resources" / "fonts").rglob("*.[ot]tf"))]
    version = project["version"]
    identity = json.dumps([packages, fonts, version], sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, identity)}",
        "version": 1,
        "metadata": {
            "timestamp": made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": PRODUCT,
                "name": PRODUCT,
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            },
        },
        "components": packages + fonts,
        "dependencies": [{"ref": PRODUCT, "dependsOn": [component["bom-ref"] for component in packages]}],
    }


def _package(name: str, found: Distribution, hashes: dict[str, list[str]]) -> dict[str, Any]:
    """Describe one Python package; the hashes are those that the lock file allows."""
    reference = f"pkg:pypi/{name}@{found.version}"
    return {
        "type": "library",
        "bom-ref": reference,
        "name": name,
        "version": found.version,
        "purl": reference,
        "licenses": [{"license": {"name": _licence(found)}}],
        "externalReferences": [
            {
                "type": "distribution",
                "url": reference,
                "hashes": [{"alg": "SHA-256", "content": digest} for digest in hashes.get(name, [])],
            }
        ],
    }


def _licence(found: Distribution) -> str:
    """Return what a package says of its licence: an expression, a classifier, or the first line of a text."""
    classifiers = [
        line.rpartition(" :: ")[2]
        for line in found.metadata.get_all("Classifier", [])
        if line.startswith("License :: ") and line.count(" :: ") > 1
    ]
    said = [
        found.metadata["License-Expression"],
        *classifiers,
        (found.metadata["License"] or "").split("\n")[0],
    ]
    return next((text for text in said if text), "see the package")


def _file(path: Path, root: Path) -> dict[str, Any]:
    """Describe one font."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {
        "type": "file",
        "bom-ref": f"sha256:{digest}",
        "name": path.relative_to(root).as_posix(),
        "hashes": [{"alg": "SHA-256", "content": digest}],
        "licenses": [{"license": {"id": "OFL-1.1"}}],
    }


def _locked_hashes(lock: Path) -> dict[str, list[str]]:
    """Return the allowed digests of each package in the lock file."""
    entries = re.findall(
        r"^([A-Za-z0-9._-]+)(?:\[[a-z,-]+\])?==(.+?)(?=^[A-Za-z0-9]|\Z)",
        lock.read_text(encoding="utf-8"),
        re.MULTILINE | re.DOTALL,
    )
    return {
        canonicalize_name(name): re.findall(r"--hash=sha256:([0-9a-f]{64})", entry) for name, entry in entries
    }
