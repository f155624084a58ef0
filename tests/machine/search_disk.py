# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Searches a raw disk for what stood in people's papers."""
import json
import re
import subprocess

PERSONAL = {"name", "number", "licence", "plate", "plateNorm", "trailerPlate", "container", "declaration", "zone"}
CONTROL = "CONTROL7788990"
SHORTEST = 7  # anything shorter is on any disk by chance


def values(of, name=""):
    if isinstance(of, dict):
        for key, value in of.items():
            yield from values(value, key)
    elif isinstance(of, list):
        for value in of:
            yield from values(value, name)
    elif isinstance(of, str) and name in PERSONAL:
        yield of


def markers(export):
    """Names, numbers and plates that the bodies of an exported journal's events hold."""
    found = set()
    with open(export, encoding="utf-8") as lines:
        for line in lines:
            body = json.loads(line).get("body")
            found.update(value for value in values(json.loads(body) if body else {}) if len(value) >= SHORTEST)
    return found


def search(disk, wanted):
    """Which of them stand anywhere on that disk, in files or in what was once one; as UTF-8 or UTF-16."""
    found = set()
    for encoding in ("utf-8", "utf-16-le"):
        patterns = disk.with_suffix(".patterns")
        words = sorted(wanted)
        if encoding == "utf-8":
            patterns.write_text("\n".join(words) + "\n", encoding="utf-8")
            said = subprocess.run(["grep", "-aoFf", str(patterns), str(disk)], capture_output=True, check=False,
                                  env={"LC_ALL": "C"}).stdout
            found.update(said.decode(errors="replace").split("\n"))
        else:
            # Patterns with NUL in them: one regular expression over pieces that overlap.
            expression = re.compile(b"|".join(re.escape(word.encode(encoding)) for word in words[:200]))
            with open(disk, "rb") as raw:
                rest = b""
                while piece := raw.read(1 << 24):
                    found.update(hit.decode(encoding) for hit in expression.findall(rest + piece))
                    rest = piece[-200:]
        patterns.unlink(missing_ok=True)
    return found & wanted
