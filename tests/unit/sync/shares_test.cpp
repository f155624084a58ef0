// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/shares.h"

#include <QTest>

#include <list>

using namespace tongguan::sync;

class SharesTest : public QObject {
    Q_OBJECT
  private slots:
    void eachHasItsOwn()
    {
        Shares shares(Shares::Bounds{.each = 2, .strangers = 3});
        std::list<Shares::Share> held;
        const auto take = [&](const char* machine) {
            auto share = shares.take(machine);
            if (share)
                held.push_back(std::move(*share));
            return share.has_value();
        };
        QVERIFY(take("A") && take("A"));
        QVERIFY(!take("A"));
        QVERIFY(take("B"));
        QVERIFY(take("") && take("") && take(""));
        QVERIFY(!take(""));
        QCOMPARE(shares.machines(), std::size_t{3});
        held.pop_front(); // one of A's ends
        QVERIFY(take("A"));
        QVERIFY(!take("A"));
        held.clear();
        QCOMPARE(shares.machines(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(SharesTest)
#include "shares_test.moc"
