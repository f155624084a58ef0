// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// The pages of an open case: one at a time.
QtObject {
    enum Page {
        Look,
        Why,
        Correct,
        Move,
        Sign,
        Picture,
        Inspect,
        Record,
        Seal,
        Gate,
        Resolve,
        Release,
        End,
        Bus,
        Fees,
        Priority,
        Yard
    }
}
