# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on containers, plates and vehicles: ISO 6346, GA 36-2018 (CN), Circular 79/2024/TT-BCA (VN), plates of LA,
MM and TH as kiosk/documents reads them, ISO 3779.

Content is random in the kinds of character that each place has. Check digits are random too: the network shall read
shapes, and the digits are the reader's means to judge it.
"""

import dataclasses

DIGITS = "0123456789"
LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
PROVINCES = "京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新"
ENDINGS = "挂学警港澳使领"
CHINESE = PROVINCES + ENDINGS
LAO = "ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮ"
THAI = "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
ALPHABET = DIGITS + LATIN + "Đ" + CHINESE + LAO + THAI  # class 1 and on; class 0 is the blank of CTC

# What separates groups. Drawn, and read as nothing.
GAP, DASH, DOT, BOX = " ", "-", "·", "["  # BOX: a frame around the next character

_PLAIN = "ABCDEFGHJKLMNPQRSTUVWXYZ"  # GA 36-2018: no I, no O
_VIETNAMESE = "ABCDĐEFGHKLMNPSTUVXYZ"
_VIN = "ABCDEFGHJKLMNPRSTUVWXYZ"
_REGIONS = ["AYY", "BGO", "CHN", "KCN", "KYH", "KYN", "MDY", "MGY", "MON", "NPW", "RKE", "SGG", "SHN", "TNI", "YGN"]
_CONFUSED = ["0OQDCG", "1IL7T", "8B3S", "2Z7", "6GCB", "5S", "UVY", "MNWH", "KXY", "EFPR", "4A"]


@dataclasses.dataclass
class Sign:
    """`words` is what is drawn, `letters` what is read; `look`: "container", "stack", "cn", "vn", "la", "mm", "th", "vin"
    or "any" choose faces and ground."""

    look: str
    words: str

    @property
    def letters(self):
        return "".join(c for c in self.words if c in ALPHABET)


def _of(rng, letters, count):
    return "".join(letters[i] for i in rng.integers(len(letters), size=count))


def _one(rng, *choices):
    return choices[rng.integers(len(choices))]


def _container(rng):
    owner = _of(rng, LATIN, 3) + ("U" if rng.random() < 0.85 else _of(rng, "UJZ", 1))
    serial, check = _of(rng, DIGITS, 6), _of(rng, DIGITS, 1)
    box = BOX if rng.random() < 0.5 else ""
    gap = GAP if rng.random() < 0.8 else ""
    kind = rng.random()
    if kind < 0.3:
        return Sign("stack", owner + gap + serial + gap + box + check)
    if kind < 0.65:
        return Sign("container", owner + gap + serial + gap + box + check)
    if kind < 0.73:
        return Sign("container", owner)
    if kind < 0.9:
        return Sign("container", serial + gap + box + check)
    size = _of(rng, "24LM", 1) + _of(rng, "0235", 1) + _of(rng, "GRUTP", 1) + _of(rng, DIGITS, 1)
    return Sign("container", (_of(rng, LATIN, 2) + GAP if rng.random() < 0.2 else "") + size)


def _chinese(rng):
    head, letter = _of(rng, PROVINCES, 1), _of(rng, _PLAIN, 1)
    dot = _one(rng, DOT, DOT, GAP, "")
    kind = rng.random()
    if kind < 0.4:
        rest = _of(rng, DIGITS * 2 + _PLAIN, 5)
    elif kind < 0.6:
        rest = _of(rng, DIGITS * 2 + _PLAIN, 4) + _of(rng, ENDINGS[:5] + "挂挂挂", 1)
    elif kind < 0.8:
        rest = _of(rng, "ABCDEFGHJK", 1) + _of(rng, DIGITS + _PLAIN, 1) + _of(rng, DIGITS, 4)
        rest = rest if rng.random() < 0.5 else rest[1:] + rest[0]
    else:  # an embassy or a consulate
        return Sign("cn", _one(rng, "使" + _of(rng, DIGITS, 6), _of(rng, DIGITS, 6) + "使", head + letter + _of(rng, DIGITS, 4) + "领"))
    part = rng.random()
    if part < 0.12:  # the two lines of a large vehicle's plate behind
        return Sign("cn", head + dot + letter)
    if part < 0.24:
        return Sign("cn", rest)
    return Sign("cn", head + letter + dot + rest)


def _vietnamese(rng):
    series = _of(rng, _VIETNAMESE, 1) if rng.random() < 0.7 else _one(rng, "LD", "NG", "QT", "NN", "KT", "R", "RM", _of(rng, _VIETNAMESE, 2))
    head = _of(rng, DIGITS, 2) + series
    dot = _one(rng, DOT, "")
    tail = _of(rng, DIGITS, 3) + dot + _of(rng, DIGITS, 2) if rng.random() < 0.8 else _of(rng, DIGITS, 4)
    return Sign("vn", _one(rng, head, tail, head + _one(rng, DASH, GAP) + tail))


def _lao(rng):
    letters = _of(rng, LAO, 2) if rng.random() < 0.85 else _of(rng, LATIN, 2)
    return Sign("la", letters + _one(rng, GAP, "") + _of(rng, DIGITS, 4))


def _myanmar(rng):
    region = _one(rng, *_REGIONS) if rng.random() < 0.7 else _of(rng, LATIN, 3)
    body = _one(rng, _of(rng, DIGITS, 1), _of(rng, LATIN, 1)) + _of(rng, LATIN, 1) + _one(rng, DASH, GAP) + _of(rng, DIGITS, 4)
    return Sign("mm", _one(rng, region, body, body, body, region + GAP + body))


def _thai(rng):
    if rng.random() < 0.35:
        return Sign("th", _of(rng, DIGITS, 2) + _one(rng, DASH, GAP) + _of(rng, DIGITS, 4))
    letters = _of(rng, THAI, int(rng.integers(1, 3)))
    return Sign("th", (_of(rng, "123456789", 1) if rng.random() < 0.5 else "") + letters + GAP + _of(rng, DIGITS, int(rng.integers(1, 5))))


def _any(rng):
    kind = rng.random()
    if kind < 0.25:
        return Sign("any", "")
    length = int(rng.integers(1, 14))
    if kind < 0.5:
        return Sign("any", _of(rng, DIGITS + LATIN, length))
    if kind < 0.75:
        return Sign("any", _of(rng, _one(rng, *_CONFUSED), length))
    return Sign("any", _of(rng, _one(rng, CHINESE, LAO, THAI, "ĐD0"), int(rng.integers(1, 4))) + _of(rng, DIGITS + LATIN, length // 2))


_KINDS = [
    (0.26, _container),
    (0.2, _chinese),
    (0.1, _vietnamese),
    (0.08, _lao),
    (0.08, _myanmar),
    (0.1, _thai),
    (0.1, lambda rng: Sign("vin", _of(rng, DIGITS + _VIN, 17))),
    (0.08, _any),
]


def sign(rng):
    """A line of 0 to 17 characters. `rng`: a numpy Generator."""
    return _KINDS[rng.choice(len(_KINDS), p=[often for often, _ in _KINDS])][1](rng)
