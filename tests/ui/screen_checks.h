// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/samples.h"
#include "tests/ui/stage.h"

#include <QStringList>

#include <functional>

namespace tongguan::test {

/// What Qt says while it lives: a warning of a screen is a fault of it. One at a time.
class Warnings {
  public:
    Warnings();
    ~Warnings();
    Warnings(const Warnings&) = delete;
    Warnings& operator=(const Warnings&) = delete;

    static QStringList take();
};

/// Says each fault on its own line, for Qt Test cuts what it is told at once. True where there is none.
bool allWell(const QStringList& faults);

/// Of the sizes of words, those of a language: its script's factor in the theme.
double letterFactor(clearance::Language language);

/// Shows each driver's screen in each of its states, one after the other: what `look` finds, with the state before it.
QStringList lookAtDriver(Stage& stage, clearance::Language language, double textScale,
                         const std::function<QStringList()>& look);

} // namespace tongguan::test
