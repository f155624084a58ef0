# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in a line of a machine-readable zone (ICAO Doc 9303-4 to -7, and the French 2 x 36 layout).

The fields have the kinds of character that real ones have, in their places, and the frequencies of names; their content
is random. No check digit is computed and no name is taken from a list: the network shall read shapes, and the digits are
the reader's means to judge it.
"""

DIGITS = "0123456789"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
FILLER = "<"
ALPHABET = DIGITS + LETTERS + FILLER  # class 1 and on; class 0 is the blank of CTC

# Pairs and triples that print and wear make alike, drawn in letter and in digit places alike.
CONFUSED = "0OQD" "1IL" "8B3" "5S" "2Z7" "6G" "UV" "MNW" "KX" "EF" "4A" "CG" "<K"

_VOWELS = "AAAEEEIIOOUY"
_CONSONANTS = "BCDFGHJKLLMMNNNPQRRRSSSTTTVWXZ"
_DOCUMENTS = ["P<", "PO", "PD", "PS", "V<", "I<", "ID", "IR", "AC", "C<", "CR", "TD"]


def _of(rng, letters, count):
    return "".join(letters[i] for i in rng.integers(len(letters), size=count))


def _name(rng, syllables):
    parts = []
    for _ in range(syllables):
        parts.append(_of(rng, _CONSONANTS, int(rng.random() < 0.85)) + _of(rng, _VOWELS, 1))
        parts.append(_of(rng, _CONSONANTS, int(rng.random() < 0.4)))
    return "".join(parts) or "A"


def _names(rng, width):
    """Surnames, two fillers, given names, fillers to the end."""
    surnames = [_name(rng, rng.integers(1, 4)) for _ in range(rng.choice([1, 1, 1, 2]))]
    given = [_name(rng, rng.integers(1, 4)) for _ in range(rng.choice([0, 1, 1, 1, 2, 3]))]
    return ("<".join(surnames) + "<<" + "<".join(given))[:width].ljust(width, FILLER)


def _number(rng, width):
    """A document's number: digits, letters before them or among them, seldom short."""
    kind = rng.random()
    if kind < 0.35:
        text = _of(rng, DIGITS, width)
    elif kind < 0.75:
        letters = int(rng.integers(1, 3))
        text = _of(rng, LETTERS, letters) + _of(rng, DIGITS, width - letters)
    else:
        text = _of(rng, DIGITS + LETTERS, width)
    short = int(rng.integers(0, 4)) if rng.random() < 0.3 else 0
    return text[: width - short].ljust(width, FILLER)


def _optional(rng, width):
    kind = rng.random()
    used = 0 if kind < 0.5 else int(rng.integers(1, width + 1))
    return _of(rng, DIGITS if kind < 0.8 else DIGITS + LETTERS, used).ljust(width, FILLER)


def _state(rng):
    return "D<<" if rng.random() < 0.06 else _of(rng, LETTERS, 3)


def _date(rng):
    text = _of(rng, DIGITS, 6)
    if rng.random() < 0.04:  # Doc 9303-3, 3.8: what is unknown is filled
        text = text[: int(rng.choice([0, 2, 4]))].ljust(6, FILLER)
    return text


def _dates(rng):
    """Nationality is left to the caller: birth, digit, sex, expiry, digit."""
    return _date(rng) + _of(rng, DIGITS, 1) + _of(rng, "MF<", 1) + _date(rng) + _of(rng, DIGITS, 1)


def _digit(rng):
    return _of(rng, DIGITS + ("<" if rng.random() < 0.1 else ""), 1)


def _zone(rng):
    """One line of one of the layouts."""
    document = _DOCUMENTS[rng.integers(len(_DOCUMENTS))]
    layout = int(rng.integers(9))
    if layout == 0:  # TD1, line 1
        return document + _state(rng) + _number(rng, 9) + _digit(rng) + _optional(rng, 15)
    if layout == 1:  # TD1, line 2
        dates = _dates(rng)
        return dates[:15] + _state(rng) + _optional(rng, 11) + _of(rng, DIGITS, 1)
    if layout == 2:  # TD1, line 3
        return _names(rng, 30)
    if layout in (3, 4):  # TD3 and MRV-A, TD2 and MRV-B: line 1
        return document + _state(rng) + _names(rng, 39 if layout == 3 else 31)
    if layout in (5, 6):  # the same, line 2
        tail = _optional(rng, 14) + _digit(rng) if layout == 5 else _optional(rng, 7)
        return _number(rng, 9) + _digit(rng) + _state(rng) + _dates(rng) + tail + _of(rng, DIGITS, 1)
    if layout == 7:  # French identity card, line 1
        return "IDFRA" + _name(rng, rng.integers(1, 5))[:25].ljust(25, FILLER) + _of(rng, DIGITS, 6)
    given = _name(rng, rng.integers(1, 3)) + "<<" + _name(rng, rng.integers(0, 3))
    return _of(rng, DIGITS, 13) + given[:14].ljust(14, FILLER) + _date(rng) + _of(rng, DIGITS + "MF", 3)


def _runs(rng, length):
    """Fillers in runs of each length between short groups, so that they are counted and not guessed."""
    text = ""
    while len(text) < length:
        text += FILLER * int(rng.integers(1, 9)) + _of(rng, ALPHABET, int(rng.integers(0, 5)))
    return text[:length]


def line(rng):
    """A line of 20 to 48 characters of ALPHABET. `rng`: a numpy Generator."""
    kind = rng.random()
    if kind < 0.5:
        return _zone(rng)
    length = int(rng.integers(20, 49))
    if kind < 0.75:
        return _of(rng, ALPHABET, length)
    if kind < 0.87:
        return _of(rng, CONFUSED, length)
    return _runs(rng, length)
