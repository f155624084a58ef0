# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What training relies on: drawing repeats itself and keeps to the model's interface, measuring counts right."""

import unittest

import numpy as np
import torch

import data
import draw
import measure
import text
from faces import Faces
from net import CLASSES, Lines


def _spelled(word, sure=0.9):
    """Log-probabilities of a word, two steps a character and a blank after each."""
    rows = []
    for character in word:
        for chosen, chance in ((1 + text.ALPHABET.index(character), sure), (1 + text.ALPHABET.index(character), 0.6), (0, 0.9)):
            row = np.full(CLASSES, (1 - chance) / (CLASSES - 1))
            row[chosen] = chance
            rows.append(np.log(row))
    return np.array(rows, np.float32)


class Text(unittest.TestCase):
    def test_lines_keep_to_length_and_alphabet(self):
        rng = np.random.default_rng(1)
        seen = [text.line(rng) for _ in range(3000)]
        self.assertEqual((20, 48), (min(map(len, seen)), max(map(len, seen))))
        self.assertEqual(set(text.ALPHABET), set("".join(seen)))

    def test_classes_are_those_of_the_interface(self):
        self.assertEqual(37, len(text.ALPHABET))
        self.assertEqual([1, 10, 11, 36, 37], [1 + text.ALPHABET.index(c) for c in "09AZ<"])
        self.assertEqual(38, CLASSES)


class Drawing(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.faces = Faces()

    def test_strips_keep_to_the_interface(self):
        for strip, letters in data.lines(3, self.faces, 200, (0, 1)):
            with self.subTest(letters):
                rows, columns = strip.shape
                self.assertEqual((32, 0), (rows, columns % 8))
                self.assertTrue(128 <= columns <= draw.WIDEST, columns)
                self.assertEqual((0, 255), (strip.min(), strip.max()))

    def test_the_same_seed_draws_the_same(self):
        for (one, _), (other, _) in zip(data.lines([7, 1], self.faces, 20, (0, 1)), data.lines([7, 1], self.faces, 20, (0, 1))):
            self.assertTrue(np.array_equal(one, other))

    def test_no_stroke_is_a_hair(self):
        """A face with a hole, as the 4 of one is, would teach nonsense."""
        for (family, height), (_, pictures) in self.faces._glyphs.items():
            for character, picture in pictures.items():
                with self.subTest(family=family, height=height, character=character):
                    ink = picture.sum(axis=1) / 255
                    inked = ink[ink > 0.5]
                    self.assertGreaterEqual(len(inked), (0.6 if character == text.FILLER else 0.9) * height)
                    self.assertGreater(inked[2:-2].min(), 0.08 * height)


class Network(unittest.TestCase):
    def test_a_step_is_four_columns_and_a_distribution(self):
        odds = Lines().eval()(torch.rand(2, 1, 32, 136))
        self.assertEqual((2, 34, CLASSES), tuple(odds.shape))
        self.assertTrue(torch.allclose(odds.exp().sum(2), torch.ones(2, 34), atol=1e-5))

    def test_a_step_sees_less_than_one_and_a_half_characters(self):
        net = Lines().eval()
        whole = torch.rand(1, 1, 32, 400)
        cut = whole.clone()
        cut[..., : 200 - 28] = 0
        cut[..., 204 + 28 :] = 0
        self.assertTrue(torch.allclose(net(whole)[0, 50], net(cut)[0, 50], atol=1e-5))


class Measuring(unittest.TestCase):
    def test_repeats_are_counted_and_places_are_where_a_character_is_surest(self):
        found = measure.places(_spelled("A<<<B"))
        self.assertEqual("A<<<B", measure.as_text(found))
        self.assertEqual([0, 3, 6, 9, 12], [place.step for place in found])

    def test_alignment_has_the_fewest_changes(self):
        for read, truth, changes in (("ABC", "ABC", 0), ("AC", "ABC", 1), ("AXBC", "ABC", 1), ("A0C", "AOC", 1), ("", "AB", 2)):
            with self.subTest(read=read, truth=truth):
                pairs = measure.aligned(read, truth)
                wrong = sum(i is None or j is None or read[i] != truth[j] for i, j in pairs)
                self.assertEqual(changes, wrong)

    def test_score_counts_each_kind(self):
        odds = [_spelled("AB"), _spelled("A0"), _spelled("A"), _spelled("ABC")]
        result = measure.score(odds, [(None, "AB"), (None, "AO"), (None, "AB"), (None, "AB")])
        self.assertEqual((4, 1, 8, 1, 1, 1), (result.lines, result.exact, result.characters, result.changed, result.missed, result.added))
        self.assertEqual({"O0": 1}, result.swaps)

    def test_temperature_is_found_again(self):
        generator = torch.Generator().manual_seed(1)
        honest = 3 * torch.randn(20000, CLASSES, generator=generator)
        truths = torch.multinomial(honest.softmax(1), 1, generator=generator)[:, 0]
        self.assertAlmostEqual(2.0, measure.temperature(2 * honest, truths), delta=0.05)
        _, boasting = measure.calibration(2 * honest, truths)
        _, error = measure.calibration(honest, truths)
        self.assertLess(error, 0.02)
        self.assertGreater(boasting, 0.1)


if __name__ == "__main__":
    unittest.main()
