"""The file with which a new desk introduces itself to headquarters: `enrol.json`, signed by itself."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Self

from liaison_desk.model.canonical import Json, dumps, loads
from liaison_desk.model.errors import BadInput
from liaison_desk.sync.fields import Fields, base64_text, written_moment
from liaison_desk.sync.identity import Identity, PublicIdentity
from liaison_desk.sync.signed import SignedDocument, sign_document

CONTEXT: Final = "liaison-desk/enrolment"
LARGEST: Final = 64 * 1024
POST_CODE: Final = re.compile(r"[A-Z]{3}")
DEVICE_LETTER: Final = re.compile(r"[A-Z]")
ROLE: Final = re.compile(r"[A-Z][A-Z0-9_]{0,31}")
_LARGEST_REQUEST: Final = 4 * 1024
_FIELDS = (
    *("format", "version", "identity", "post", "device", "officer", "role", "created_at"),
    *("certificate_request", "name"),
)


@dataclass(frozen=True, kw_only=True)
class Enrolment:
    """Who asks to be enrolled, at which post, on which device, and when.

    `certificate_request` (PKCS #10, in DER) asks for a certificate to sign pages with, under the officer's
    `name`; a desk of an earlier version sends neither.
    """

    identity: PublicIdentity
    post: str
    device: str
    officer: str
    role: str
    created_at: datetime
    certificate_request: bytes = b""
    name: str = ""

    def _body(self) -> bytes:
        request = self.certificate_request
        asked: dict[str, Json] = {"certificate_request": base64_text(request)} if request else {}
        asked |= {"name": self.name} if self.name else {}
        return dumps(
            {
                "format": CONTEXT,
                "version": 1,
                "identity": self.identity.to_json(),
                "post": self.post,
                "device": self.device,
                "officer": self.officer,
                "role": self.role,
                "created_at": written_moment(self.created_at),
                **asked,
            }
        )

    @classmethod
    def _from_body(cls, body: bytes) -> Self:
        fields = Fields(loads(body, what="enrolment", limit=LARGEST), _FIELDS)
        if fields.text("format") != CONTEXT or fields.whole("version", 1) != 1:
            raise ValueError("it is no enrolment that this version of the program knows")
        return cls(
            identity=PublicIdentity.from_json(fields.inner("identity")),
            post=fields.text("post", POST_CODE),
            device=fields.text("device", DEVICE_LETTER),
            officer=fields.text("officer"),
            role=fields.text("role", ROLE),
            created_at=fields.moment("created_at"),
            certificate_request=fields.octets("certificate_request", _LARGEST_REQUEST)
            if fields.present("certificate_request")
            else b"",
            name=fields.text("name") if fields.present("name") else "",
        )


def write_enrolment(enrolment: Enrolment, identity: Identity) -> bytes:
    """Write the file, signed with the desk's own keys; ValueError for a wrong post, device or role."""
    if enrolment.identity != identity.public:
        raise ValueError("a desk enrols itself only")
    body = enrolment._body()  # noqa: SLF001 - the class keeps its two written forms to this module
    Enrolment._from_body(body)  # noqa: SLF001 - never write what nobody will read
    return sign_document(body, [identity.signing], CONTEXT).to_bytes()


def read_enrolment(written: bytes) -> Enrolment:
    """Read the file and check that the keys in it signed it; BadInput otherwise.

    That proves possession only: who the desk is shows when two people compare the fingerprint.
    """
    try:
        document = SignedDocument.read(written, CONTEXT, LARGEST)
        enrolment = Enrolment._from_body(document.body)  # noqa: SLF001 - see write_enrolment
    except ValueError as fault:
        raise BadInput(what="enrolment", why=str(fault)) from None
    if not document.signed_by(enrolment.identity.key):
        raise BadInput(what="enrolment", why="it is not signed with the keys it names")
    return enrolment
