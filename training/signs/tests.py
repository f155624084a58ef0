# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What training relies on: drawing repeats itself and keeps to the model's interface. Measuring is tested beside
training/mrz, which shares it."""

import itertools
import unittest

import numpy as np
import torch

import data
import draw
import text
from faces import Faces
from net import CLASSES, Lines

FONTS = "/usr/share/fonts"


class Text(unittest.TestCase):
    def test_signs_keep_to_length_and_alphabet(self):
        rng = np.random.default_rng(1)
        seen = [text.sign(rng).letters for _ in range(12000)]
        self.assertEqual((0, 17), (min(map(len, seen)), max(map(len, seen))))
        self.assertEqual(set(text.ALPHABET), set("".join(seen)))

    def test_classes_are_those_of_the_interface(self):
        self.assertEqual(144, len(text.ALPHABET))
        self.assertEqual(144, len(set(text.ALPHABET)))
        self.assertEqual([1, 10, 11, 36, 37, 38, 76, 103], [1 + text.ALPHABET.index(c) for c in "09AZĐ京ກก"])
        self.assertEqual(145, CLASSES)


class Drawing(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.faces = Faces(FONTS)

    def test_every_face_has_every_character_that_is_asked_of_it(self):
        for faces, characters in (
            (self.faces.latin[:1], text.DIGITS + text.LATIN + "Đ"),
            (self.faces.latin, text.DIGITS + text.LATIN),
            (self.faces.chinese, text.CHINESE),
            (self.faces.lao, text.LAO),
            (self.faces.thai, text.THAI),
        ):
            for face in faces:
                self.assertLessEqual(set(characters), set(face.glyphs))

    def test_strips_keep_to_the_interface(self):
        for strip, letters in data.lines(3, self.faces, 200, (0, 1)):
            with self.subTest(letters):
                rows, columns = strip.shape
                self.assertEqual((draw.ROWS, 0), (rows, columns % 8))
                self.assertTrue(draw.NARROWEST <= columns <= draw.WIDEST, columns)

    def test_the_same_seed_draws_the_same(self):
        for (one, _), (other, _) in zip(data.lines([7, 1], self.faces, 20, (0, 1)), data.lines([7, 1], self.faces, 20, (0, 1))):
            self.assertTrue(np.array_equal(one, other))

    def test_batches_do_not_depend_on_who_draws_them(self):
        alone, shared = data.batches(5, 2, 1, FONTS), data.batches(5, 2, 2, FONTS)
        for (one, _, _), (other, _, _) in itertools.islice(zip(alone, shared), 20):
            self.assertTrue(torch.equal(one, other))


class Network(unittest.TestCase):
    def test_a_step_is_four_columns_and_a_distribution(self):
        odds = Lines().eval()(torch.rand(2, 1, draw.ROWS, 136))
        self.assertEqual((2, 34, CLASSES), tuple(odds.shape))
        self.assertTrue(torch.allclose(odds.exp().sum(2), torch.ones(2, 34), atol=1e-5))


if __name__ == "__main__":
    unittest.main()
