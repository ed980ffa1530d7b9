"""A made-up timestamp service, in memory and behind HTTP."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from asn1crypto import keys, tsp, x509
from cryptography import x509 as written
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

STAMPED = datetime(2026, 3, 21, 10, 31, tzinfo=UTC)


def _certificate() -> tuple[bytes, bytes]:
    """Return a key and a certificate that stands for itself, good for timestamps only."""
    key = rsa.generate_private_key(65537, 2048)
    name = written.Name([written.NameAttribute(NameOID.COMMON_NAME, "Time of the mission")])
    builder = (
        written.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(STAMPED - timedelta(days=100))
        .not_valid_after(STAMPED + timedelta(days=3000))
        .add_extension(written.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        .add_extension(written.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(written.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    made = builder.sign(key, hashes.SHA256())
    private = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return private, made.public_bytes(Encoding.DER)


_KEY, ROOT = _certificate()
SOURCE = DummyTimeStamper(
    tsa_cert=x509.Certificate.load(ROOT), tsa_key=keys.PrivateKeyInfo.load(_KEY), fixed_dt=STAMPED
)


class _Answers(BaseHTTPRequestHandler):
    """Answers each request with a timestamp, or where it is asked to fail, with an error."""

    def do_POST(self) -> None:
        asked = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path == "/broken":
            self.send_error(503)
            return
        answer = asyncio.run(SOURCE.async_request_tsa_response(tsp.TimeStampReq.load(asked))).dump()
        self.send_response(200)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def served() -> Iterator[str]:
    """Serve timestamps on this machine; yield the address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Answers) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()
