"""Cyber items as a STIX 2.1 bundle with TLP 2.0 marking definitions.

Written here, and read back by the library stix2 in the tests: at run time that would bring a network client
into a program that never speaks to a network.
"""

import re
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import ip_address
from typing import Any, Final

from liaison_desk.model.canonical import dumps
from liaison_desk.model.markings import Marking, Tlp

_TLP_EXTENSION: Final = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"
TLP_IDS: Final[Mapping[Tlp, str]] = {
    Tlp.CLEAR: "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
    Tlp.GREEN: "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
    Tlp.AMBER: "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421",
    Tlp.AMBER_STRICT: "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
    Tlp.RED: "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1",
}
"""As published by OASIS for TLP 2.0; a second instance of them is not allowed."""
_PUBLISHED: Final = "2022-10-01T00:00:00.000Z"
_OWN: Final = uuid.UUID("5c6f9f0a-4f0e-5b86-9c0e-0d5b7a3f2e11")
"""The name space of ids that follow from what they stand for."""
_OBSERVABLES: Final = uuid.UUID("00abedb4-aa42-466c-9c01-fed23315a9b7")
"""The name space that STIX 2.1 (section 2.9) gives to observables."""
_HASHES: Final = {32: "MD5", 40: "SHA-1", 64: "SHA-256", 128: "SHA-512"}
_HEX: Final = re.compile(r"[0-9a-f]+")


@dataclass(frozen=True, kw_only=True)
class CyberItem:
    """One cyber item: what it says, the identifiers `type:value` of what it is about, and its marking."""

    id: str
    title: str
    text: str
    made: datetime
    marking: Marking
    identifiers: Sequence[str] = ()


def write_stix(items: Iterable[CyberItem], author: str) -> bytes:
    """Write a bundle: the author, the markings, the observables, and a report for each item."""
    found: dict[str, dict[str, Any]] = {}
    identity = _identity(author)
    for item in sorted(items, key=lambda item: item.id):
        for entry in _objects(item, identity["id"]):
            found.setdefault(entry["id"], entry)
    objects = [identity, *found.values()]
    bundle_id = uuid.uuid5(_OWN, " ".join(entry["id"] for entry in objects))
    return dumps({"type": "bundle", "id": f"bundle--{bundle_id}", "objects": objects}) + b"\n"


def _identity(author: str) -> dict[str, Any]:
    own = f"identity--{uuid.uuid5(_OWN, author)}"
    return {
        "type": "identity",
        "spec_version": "2.1",
        "id": own,
        "created": _PUBLISHED,
        "modified": _PUBLISHED,
        "name": author,
        "identity_class": "organization",
    }


def _objects(item: CyberItem, author: str) -> Iterator[dict[str, Any]]:
    markings = list(_markings(item))
    yield from markings
    refs = [marking["id"] for marking in markings]
    observables = [entry for known in item.identifiers if (entry := observable(known))]
    yield from ({**entry, "object_marking_refs": refs} for entry in observables)
    made = f"{item.made.astimezone(UTC):%Y-%m-%dT%H:%M:%S}.000Z"
    own: dict[str, Any] = {"spec_version": "2.1", "created": made, "modified": made, "created_by_ref": author}
    own["object_marking_refs"] = refs
    about = [entry["id"] for entry in observables] or [author]
    note = {"type": "note", "id": f"note--{uuid.uuid5(_OWN, item.id)}", "object_refs": about, **own}
    yield {**note, "abstract": item.title, "content": item.text}


def _markings(item: CyberItem) -> Iterator[dict[str, Any]]:
    """Yield the TLP definition where there is one, and always a statement with the whole marking."""
    own = {"type": "marking-definition", "spec_version": "2.1", "created": _PUBLISHED}
    if item.marking.tlp:
        light = item.marking.tlp
        extension = {"extension_type": "property-extension", "tlp_2_0": light.value.lower()}
        yield {**own, "id": TLP_IDS[light], "name": f"TLP:{light}", "extensions": {_TLP_EXTENSION: extension}}
    says = " ".join(filter(None, (item.marking.banner, item.marking.h3_text)))
    statement = {"definition_type": "statement", "definition": {"statement": says}}
    yield {**own, "id": f"marking-definition--{uuid.uuid5(_OWN, says)}", **statement}


def observable(identifier: str) -> dict[str, Any] | None:
    """Return the observable of an identifier such as `ip:192.0.2.1` or `domain:example.org`; None for other types."""
    kind, _, value = identifier.partition(":")
    kind, value = kind.strip().lower(), value.strip()
    body = _body(kind, value) if value else None
    if body is None:
        return None
    named, contributing = body
    own = uuid.uuid5(_OBSERVABLES, dumps(contributing).decode())
    return {"type": named, "spec_version": "2.1", "id": f"{named}--{own}", **contributing}


def _body(kind: str, value: str) -> tuple[str, dict[str, Any]] | None:
    match kind:
        case "ip" | "ipv4" | "ipv6":
            return _address(value)
        case "domain" | "host":
            return "domain-name", {"value": value.lower()}
        case "url":
            return "url", {"value": value}
        case "mail" | "email":
            return "email-addr", {"value": value}
        case "mac":
            return "mac-addr", {"value": value.lower().replace("-", ":")}
        case "hash" | "sha256" | "sha1" | "md5" | "sha512":
            named = _HASHES.get(len(value)) if _HEX.fullmatch(value.lower()) else None
            return ("file", {"hashes": {named: value.lower()}}) if named else None
        case "account" | "handle" | "user":
            return "user-account", {"account_login": value}
    return None


def _address(value: str) -> tuple[str, dict[str, Any]] | None:
    try:
        found = ip_address(value)
    except ValueError:
        return None
    return f"ipv{found.version}-addr", {"value": str(found)}
