// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/sps/certificate_cycle.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>
#include <variant>
#include <vector>

using namespace tongguan::sps;

class CertificateCycleTest : public QObject {
    Q_OBJECT
  private slots:
    void oneAfterTheOther();
    void neverAcknowledgedBeforeItIsStored();
    void failuresDoNotHoldUpTheOthers();
    void bounds();
    void randomHistories();
};

void CertificateCycleTest::oneAfterTheOther()
{
    CertificateCycle cycle;
    QVERIFY(cycle.next() == Request{List{}});
    cycle = std::move(cycle).listed({"A", "B", "A"});
    QCOMPARE(cycle.waiting(), std::size_t{2});
    QVERIFY(cycle.next() == Request{Pull{"A"}});
    cycle = std::move(cycle).stored("A");
    QVERIFY((cycle.next() == Request{Acknowledge{.id = "A", .accepted = true, .reason = ""}}));
    cycle = std::move(cycle).acknowledged("A");
    QVERIFY(cycle.next() == Request{Pull{"B"}});
    cycle = std::move(cycle).refused("B", "no certificate");
    QVERIFY((cycle.next() == Request{Acknowledge{.id = "B", .accepted = false, .reason = "no certificate"}}));
    cycle = std::move(cycle).acknowledged("B");
    QVERIFY(cycle.next() == Request{Rest{}});
    cycle = std::move(cycle).again();
    QVERIFY(cycle.next() == Request{List{}});
}

void CertificateCycleTest::neverAcknowledgedBeforeItIsStored()
{
    CertificateCycle cycle;
    cycle = std::move(cycle).listed({"A"});
    cycle = std::move(cycle).acknowledged("A"); // an answer to nothing
    cycle = std::move(cycle).stored("X");       // not of this list
    QVERIFY(cycle.next() == Request{Pull{"A"}});
}

void CertificateCycleTest::failuresDoNotHoldUpTheOthers()
{
    CertificateCycle cycle;
    cycle = std::move(cycle).listed({"A", "B"});
    cycle = std::move(cycle).failed("A");
    QVERIFY(cycle.next() == Request{Pull{"B"}});
    cycle = std::move(cycle).stored("B").acknowledged("B");
    QVERIFY(cycle.next() == Request{Pull{"A"}});
    cycle = std::move(cycle).failed("A").failed("A");
    QVERIFY(cycle.next() == Request{Rest{}});
    // With the next list it has its tries again.
    cycle = std::move(cycle).again().listed({"A"});
    QVERIFY(cycle.next() == Request{Pull{"A"}});
}

void CertificateCycleTest::bounds()
{
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < 2 * kMostListed; ++i)
        ids.push_back(std::to_string(i));
    CertificateCycle cycle;
    cycle = std::move(cycle).listed(ids);
    QCOMPARE(cycle.waiting(), kMostListed);
}

/// A hub, a store and a line that breaks: everything is stored at least once, nothing is acknowledged that is not.
void CertificateCycleTest::randomHistories()
{
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        const auto breaks = [&] { return random() % 3 == 0; };
        std::set<std::string> hub{"A", "B", "C", "D"};
        std::set<std::string> store;
        CertificateCycle cycle;
        for (int step = 0; step < 500 && !hub.empty(); ++step) {
            if (random() % 20 == 0)
                cycle = CertificateCycle(); // a restart forgets everything
            const Request request = cycle.next();
            if (std::holds_alternative<Rest>(request)) {
                cycle = std::move(cycle).again();
            } else if (std::holds_alternative<List>(request)) {
                if (!breaks())
                    cycle = std::move(cycle).listed({hub.begin(), hub.end()});
            } else if (const auto* pull = std::get_if<Pull>(&request)) {
                if (breaks()) {
                    cycle = std::move(cycle).failed(pull->id);
                } else {
                    store.insert(pull->id);
                    cycle = std::move(cycle).stored(pull->id);
                }
            } else {
                const auto& answer = std::get<Acknowledge>(request);
                QVERIFY(store.contains(answer.id));
                const bool lost = breaks();
                hub.erase(answer.id); // the hub may have heard it although its answer was lost
                cycle = lost ? std::move(cycle).failed(answer.id) : std::move(cycle).acknowledged(answer.id);
            }
        }
        QVERIFY(hub.empty());
        QCOMPARE(store.size(), std::size_t{4});
    }
}

QTEST_APPLESS_MAIN(CertificateCycleTest)
#include "certificate_cycle_test.moc"
