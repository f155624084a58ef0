// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "tests/support/faults/faulty_disk.h"
#include "tests/support/faults/short_crossing.h"

#include <cstdlib>
#include <iostream>

using namespace tongguan;
using namespace tongguan::test;

/// `killed_crossing FOLDER N`: a crossing on the store of FOLDER that is killed at the N-th change to its files. Prints
/// where the journal stands after each step, and "done" when nothing killed it. The test is killed_test.cpp.
int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    FaultyDisk disk;
    DrivenKiosk kiosk;
    kiosk.elsewhere = argv[1];
    kiosk.vfs = disk.name();
    disk.killAt(std::atoi(argv[2]));
    if (!kiosk.start())
        return 3;
    crossOnce(kiosk, [&] {
        const sync::Head& head = kiosk.store->journal().head();
        std::cout << head.seq << ' ' << toHex(head.hash) << std::endl;
    });
    kiosk.driver.reset();
    kiosk.desk.reset();
    kiosk.store.reset();
    std::cout << "done" << std::endl;
    return 0;
}
