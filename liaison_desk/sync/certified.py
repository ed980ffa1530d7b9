"""What the roster says of certificates: headquarters' root, those it issued, and those it withdrew."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Self

from liaison_desk.model.canonical import Json
from liaison_desk.model.ids import DeskId
from liaison_desk.sync.fields import Fields, base64_text, written_moment
from liaison_desk.sync.identity import DESK_ID

LARGEST: Final = 8 * 1024
LARGEST_LIST: Final = 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class Issued:
    """A certificate in DER, the desk it was issued to, if any, and since when it does not count any more."""

    certificate: bytes
    desk: DeskId | None = None
    withdrawn_at: datetime | None = None

    def to_json(self) -> Json:
        """Write it down."""
        return {
            "certificate": base64_text(self.certificate),
            "desk": self.desk,
            "withdrawn_at": written_moment(self.withdrawn_at) if self.withdrawn_at else None,
        }

    @classmethod
    def from_json(cls, written: Json) -> Self:
        """Read the written form; ValueError names what is wrong."""
        fields = Fields(written, Issued.__dataclass_fields__)
        return cls(
            certificate=fields.octets("certificate", LARGEST),
            desk=DeskId(fields.text("desk", DESK_ID)) if fields.present("desk") else None,
            withdrawn_at=fields.moment("withdrawn_at") if fields.present("withdrawn_at") else None,
        )


@dataclass(frozen=True, kw_only=True)
class Certified:
    """The root and all that was issued under it, with the signed list of what was withdrawn, all in DER."""

    root: bytes = b""
    issued: tuple[Issued, ...] = ()
    withdrawn: bytes = b""

    def of_desk(self, desk: DeskId) -> bytes | None:
        """Return the certificate of a desk that counts: the one it was issued last."""
        mine = [one for one in self.issued if one.desk == desk and one.withdrawn_at is None]
        return mine[-1].certificate if mine else None

    def with_issued(self, certificate: bytes, desk: DeskId | None = None) -> Self:
        """Add a certificate; earlier ones stay, for what they have signed."""
        return replace(self, issued=(*self.issued, Issued(certificate=certificate, desk=desk)))

    def to_json(self) -> Json:
        """Write it down; nothing where there is no root yet."""
        if not self.root:
            return None
        return {
            "root": base64_text(self.root),
            "issued": [one.to_json() for one in self.issued],
            "withdrawn": base64_text(self.withdrawn),
        }

    @classmethod
    def from_json(cls, written: Json) -> Self:
        """Read the written form; ValueError names what is wrong."""
        if written is None:
            return cls()
        fields = Fields(written, Certified.__dataclass_fields__)
        return cls(
            root=fields.octets("root", LARGEST),
            issued=tuple(map(Issued.from_json, fields.items("issued"))),
            withdrawn=fields.octets("withdrawn", LARGEST_LIST),
        )


NO_CERTIFICATES: Final = Certified()
"""Before headquarters has a root."""
