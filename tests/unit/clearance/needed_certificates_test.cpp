// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/needed_certificates.h"
#include "tests/support/clearance/sample_crossing.h"

#include <QTest>

#include <functional>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::test;

namespace {

struct Truck {
    Crossing crossing;
    ReferenceView reference = releasedOnArrival();
    RuleData rules = samplePortRules();
};

using Needed = std::vector<NeededCertificate>;
using Changes = std::function<void(Truck&)>;

const Needed kHeld{{.kind = CertificateKind::Phyto, .held = true}};
const Needed kAsked{{.kind = CertificateKind::Phyto, .held = false}};

} // namespace

Q_DECLARE_METATYPE(Changes)
Q_DECLARE_METATYPE(Needed)

/// Task 1 on the driver's page: what his goods need, and what nobody asks him for.
class NeededCertificatesTest : public QObject {
    Q_OBJECT
  private slots:
    void ofTheDay_data()
    {
        QTest::addColumn<Changes>("change");
        QTest::addColumn<Needed>("needed");
        const auto row = [](const char* name, Changes change, Needed needed) {
            QTest::newRow(name) << std::move(change) << std::move(needed);
        };
        row("verified by network", [](Truck&) {}, kHeld);
        row(
            "issuer does not answer",
            [](Truck& truck) { truck.reference.certificates[0].state = Verification::Unreachable; }, kAsked);
        row("revoked", [](Truck& truck) { truck.reference.certificates[0].state = Verification::Revoked; }, kAsked);
        row("none is known", [](Truck& truck) { truck.reference.certificates.clear(); }, kAsked);
        row(
            "on file at the firm",
            [](Truck& truck) {
                truck.reference.certificates.clear();
                truck.reference.declaration->documents = {
                    {.kind = CertificateKind::Phyto, .number = "PC-1", .mode = SubmissionMode::OnFile}};
            },
            kHeld);
        row("withdrawn the day before",
            [](Truck& truck) { truck.rules.certificates[0].validTo = kNoon - std::chrono::hours{1}; }, {});
        row("from tomorrow on",
            [](Truck& truck) { truck.rules.certificates[0].validFrom = kNoon + std::chrono::hours{14}; }, {});
        row("of other goods", [](Truck& truck) { truck.rules.certificates[0].hs = "72"; }, {});
        row(
            "two lines, one kind",
            [](Truck& truck) {
                truck.reference.declaration->lines.push_back(truck.reference.declaration->lines[0]);
                truck.reference.declaration->lines[1].hs = "08071100";
            },
            kAsked); // the certificate names dragon fruit alone
        row("not declared", [](Truck& truck) { truck.reference.declaration.reset(); }, {});
        row("empty", [](Truck& truck) { truck.crossing.laden = false; }, {});
    }
    void ofTheDay()
    {
        QFETCH(Changes, change);
        QFETCH(Needed, needed);
        Truck truck{.crossing = *addUp(ladenTruck())};
        change(truck);
        QVERIFY(neededCertificates(truck.crossing, truck.reference, truck.rules, kNoon) == needed);
    }
};

QTEST_GUILESS_MAIN(NeededCertificatesTest)
#include "needed_certificates_test.moc"
