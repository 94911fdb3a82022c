"""Certificates as they go wrong, signed by an issuer that a test may trust."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Issuer:
    """`file` is what to trust (SSL_CERT_FILE)."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate
    file: Path


def issuer(folder: Path) -> Issuer:
    key = ec.generate_private_key(ec.SECP256R1())
    made = _built(_named("Test issuer"), _named("Test issuer"), key, -DAY, DAY).add_extension(
        x509.BasicConstraints(ca=True, path_length=None), critical=True
    )
    made = made.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    certificate = made.sign(key, hashes.SHA256())
    file = folder / "issuer.pem"
    file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return Issuer(key, certificate, file)


def serving(
    folder: Path, by: Issuer | None, host: str = "localhost", begins: timedelta = -DAY, ends: timedelta = DAY
) -> ssl.SSLContext:
    """A server's end with a certificate for `host`, valid from and until so long from now; None signs for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    above = by.certificate.subject if by else _named(host)
    made = _built(_named(host), above, key, begins, ends)
    made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
    made = made.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_public_key((by.key if by else key).public_key()), critical=False
    )
    signed = made.sign(by.key if by else key, hashes.SHA256())
    file = folder / f"server-{id(key)}.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _built(
    subject: x509.Name, above: x509.Name, key: ec.EllipticCurvePrivateKey, begins: timedelta, ends: timedelta
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(above)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + begins)
        .not_valid_after(now + ends)
    )
