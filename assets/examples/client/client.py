# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The smallest client of a gateway or a single window: enrols, sends a journal of three events, hears the answer.

To read beside the integrator's handbook, and to start from. Needs Python 3.11, openssl 3 and nothing else.

  client.py FOLDER URL CODE FINGERPRINT    code and fingerprint as `invite` printed them

It keeps its keys in FOLDER and prints what it does. A real client keeps its journal before it sends it, waits as it is
told (Retry-After), and goes on after each fault from the head that the server holds.
"""
import base64
import hashlib
import http.client
import json
import os
import pathlib
import re
import ssl
import subprocess
import sys
import time
import urllib.parse
import uuid


# Bytes that are hashed or signed: each field with its length before it, numbers as 64 bits, big endian.

def canonical(*fields):
    out = b""
    for field in fields:
        raw = field.to_bytes(8, "big") if isinstance(field, int) else field.encode() if isinstance(field, str) else field
        out += len(raw).to_bytes(8, "big") + raw
    return out


def sha256(raw):
    return hashlib.sha256(raw).digest()


def to_text(raw):
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def from_text(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


# Keys and signatures, by openssl.

SPKI = bytes.fromhex("302a300506032b6570032100")  # RFC 8410: what stands before an Ed25519 public key


def openssl(*arguments, given=None):
    return subprocess.run(["openssl", *arguments], input=given, check=True, capture_output=True).stdout


class Keys:
    def __init__(self, folder):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.tls, self.journal = folder / "tls.key", folder / "journal.key"
        if not self.tls.exists():
            openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", str(self.tls))
            openssl("genpkey", "-algorithm", "ed25519", "-out", str(self.journal))

    def request(self):
        return openssl("req", "-new", "-key", str(self.tls), "-subj", "/CN=client").decode()

    def journal_key(self):
        return to_text(openssl("pkey", "-in", str(self.journal), "-pubout", "-outform", "DER")[len(SPKI):])

    def sign(self, message):
        file = self.folder / "to-sign"
        file.write_bytes(message)
        return openssl("pkeyutl", "-sign", "-rawin", "-inkey", str(self.journal), "-in", str(file))

    def holds(self, key, message, signature):
        """Whether an Ed25519 signature is the key's."""
        (self.folder / "to-check").write_bytes(message)
        (self.folder / "signature").write_bytes(signature)
        (self.folder / "key").write_bytes(SPKI + key)
        done = subprocess.run(["openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER", "-inkey",
                               str(self.folder / "key"), "-in", str(self.folder / "to-check"), "-sigfile",
                               str(self.folder / "signature")], capture_output=True)
        return done.returncode == 0


def authority_of(address, fingerprint):
    """The certificate of the server's chain that people compared by its fingerprint."""
    shown = subprocess.run(["openssl", "s_client", "-connect", address, "-showcerts"], input=b"", capture_output=True)
    for pem in re.findall(r"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", shown.stdout.decode(), re.S):
        if sha256(ssl.PEM_cert_to_DER_cert(pem)).hex() == fingerprint:
            return pem
    sys.exit("the server shows no certificate with that fingerprint")


class Line:
    """Calls of one server. An answer that it did not sign is no answer."""

    def __init__(self, url, keys, authority):
        self.address = urllib.parse.urlsplit(url).netloc
        self.keys, self.authority, self.server_key = keys, authority, None

    def connection(self):
        context = ssl.create_default_context(cadata=self.authority)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        certificate = self.keys.folder / "tls.crt"
        if certificate.exists():
            context.load_cert_chain(certificate, self.keys.tls)
        return http.client.HTTPSConnection(self.address, context=context, timeout=40)

    def call(self, method, path, body=None, kind="application/json"):
        nonce = os.urandom(16)
        connection = self.connection()
        connection.request(method, path, body, {"Tongguan-Nonce": to_text(nonce), "Content-Type": kind})
        answer = connection.getresponse()
        text = answer.read()
        if self.server_key is not None:
            said = canonical("tongguan answer 1", nonce, answer.status, sha256(text))
            if not self.keys.holds(self.server_key, said, from_text(answer.getheader("Tongguan-Signature", ""))):
                sys.exit("an answer that is not signed: treat it as no line")
        if answer.status >= 300:
            sys.exit(f"{answer.status} {text.decode()}")
        return text.decode()

    def enrol(self, code):
        asked = {"code": code, "request": self.keys.request(), "journalKey": self.keys.journal_key()}
        told = json.loads(self.call("POST", "/v1/enrol", json.dumps(asked)))
        (self.keys.folder / "tls.crt").write_text(told["certificate"])
        self.server_key = from_text(told["gatewayKey"])
        return told


class Journal:
    def __init__(self, name, keys):
        self.name, self.keys, self.seq, self.hash = name, keys, 0, bytes(32)

    def event(self, kind, crossing, body):
        """One line of the wire. The body's bytes are made once: these are hashed, kept and sent."""
        text = json.dumps(body, ensure_ascii=False)
        self.seq += 1
        event = {"seq": self.seq, "id": new_id(), "type": kind, "at": time.time_ns() // 1000, "boot": "example",
                 "mono": time.monotonic_ns() // 1000, "actor": "kiosk", "crossing": crossing}
        body_hash = sha256(text.encode())
        self.hash = sha256(self.hash + canonical(*event.values()) + body_hash)
        return json.dumps(event | {"body": text, "bodyHash": body_hash.hex(), "hash": self.hash.hex()}, ensure_ascii=False)

    def checkpoint(self):
        signature = self.keys.sign(canonical("tongguan checkpoint 1", self.name, self.seq, self.hash))
        return json.dumps({"checkpoint": self.name, "seq": self.seq, "hash": self.hash.hex(),
                           "signature": to_text(signature)})


def new_id():
    """A UUIDv7 (RFC 9562, 5.7)."""
    raw = bytearray((time.time_ns() // 1_000_000).to_bytes(6, "big") + os.urandom(10))
    raw[6], raw[8] = raw[6] & 0x0F | 0x70, raw[8] & 0x3F | 0x80
    return str(uuid.UUID(bytes=bytes(raw)))


def send(line, journal, after, events):
    body = "\n".join([*events, journal.checkpoint()]) + "\n"
    head = json.loads(line.call("POST", f"/v1/journals/{journal.name}?after={after}", body.encode(),
                                "application/x-ndjson"))
    print(f"sent {len(events)} events; held now: seq={head['seq']} parked={len(head['parked'])}")


def answer_to(line, port, window_keys, crossing):
    """Waits until the feed says what became of a crossing."""
    after = 0
    for _ in range(10):
        *entries, end = [json.loads(one) for one in
                         line.call("GET", f"/v1/feeds/{port}?after={after}&wait=10").splitlines()]
        for entry in entries:
            said = canonical("tongguan feed entry 1", port, entry["dataset"], entry["key"], int(entry["removed"]),
                             entry["asOf"], entry["audience"], entry["body"])
            signed = any(line.keys.holds(key, said, from_text(entry["signature"])) for key in window_keys)
            if not signed:
                sys.exit(f"the entry {entry['cursor']} is signed by nobody that is known here")
            if entry["dataset"] == "confirmations" and crossing in entry["body"]:
                return json.loads(entry["body"])
        after = end["next"]
    sys.exit("no answer came")


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    folder, url, code, fingerprint = sys.argv[1:]
    keys = Keys(pathlib.Path(folder))
    line = Line(url, keys, authority_of(urllib.parse.urlsplit(url).netloc, fingerprint))
    me = line.enrol(code)
    print(f"enrolled as {me['kiosk']} ({me['role']}) of {me['port']}")
    journal, crossing = Journal(me["kiosk"], keys), new_id()
    head = json.loads(line.call("GET", f"/v1/journals/{journal.name}"))
    print(f"held of this journal: seq={head['seq']}")
    decision = {"number": 1, "lane": "L_NORMAL", "reasons": [{"code": "DEFAULT"}], "provisional": True}
    send(line, journal, 0, [
        journal.event("crossing.opened", crossing, {"port": me["port"], "kiosk": journal.name, "direction": "ENTRY",
                                                    "language": "zh"}),
        journal.event("crossing.decided", crossing, {"plate": "云G12345", "declaration": "", "decision": decision})])
    known = [line.server_key] + ([from_text(me["windowKey"])] if me["windowKey"] else [])
    said = answer_to(line, me["port"], known, crossing)
    print(f"the single window says {said['answer']} to {crossing}")
    kind = "decision.confirmed" if said["answer"] == "CONFIRM" else "decision.corrected"
    send(line, journal, 2, [journal.event(kind, crossing, said)])


if __name__ == "__main__":
    main()
