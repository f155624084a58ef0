// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/machine_status.h"

#include <QTest>

#include <format>

using namespace tongguan;
using namespace tongguan::sync;

/// What a machine says of itself with its calls.
class MachineStatusTest : public QObject {
    Q_OBJECT
  private slots:
    void whole()
    {
        const MachineStatus status{.version = "0.1.0",
                                   .unsent = 12,
                                   .oldestUnsent = std::chrono::seconds{90},
                                   .freeDisk = 12'000'000'000,
                                   .tenthsOfDegree = -31,
                                   .paper = Paper::Low,
                                   .troubles = {"printer/paper_low", "scanner/lost"}};
        const std::string text = encodeStatus(status);
        QCOMPARE(text, std::string("unsent=12, version=\"0.1.0\", oldest=90, disk=12000000000, temperature=-3.1,"
                                   " paper=low, troubles=(printer/paper_low scanner/lost)"));
        QVERIFY(decodeStatus(text).value() == status);
    }

    void littleIsEnough()
    {
        QVERIFY(decodeStatus(encodeStatus({})).value() == MachineStatus{});
        QVERIFY(decodeStatus("").value() == MachineStatus{});
        QCOMPARE(decodeStatus("temperature=45").value().tenthsOfDegree, std::optional<std::int64_t>(450));
    }

    /// A newer machine tells more.
    void unknownIsPassedOver()
    {
        const auto status = decodeStatus("unsent=1,humidity=40.5, lid=open , seals=(a b), note=\"a \\\"b\\\" \\\\\"");
        QVERIFY(status);
        QCOMPARE(status->unsent, 1);
    }

    /// What a machine cannot say of itself is left out, so that the rest arrives.
    void nothingMalformedIsSent()
    {
        MachineStatus status{.version = "a \"quoted\" version", .unsent = -1, .tenthsOfDegree = 99'999};
        for (int i = 0; i < 40; ++i)
            status.troubles.push_back(troubleOf(std::format("a device with a name that is long {}", i), "lost"));
        const std::string text = encodeStatus(status);
        QVERIFY(text.size() <= kMaxMachineStatus);
        const auto read = decodeStatus(text);
        QVERIFY2(read, text.c_str());
        QCOMPARE(read->troubles.size(), kMaxTroubles);
        QVERIFY(read->version.empty() && !read->tenthsOfDegree);
    }

    void troublesAreTokens()
    {
        QCOMPARE(troubleOf("machine:xray-1", "lost"), std::string("machine:xray-1/lost"));
        QCOMPARE(troubleOf("1 (two)", "lo\"st"), std::string("x__two_/lo_st"));
        QCOMPARE(troubleOf("门", "lost"), std::string("x__/lost"));
        QCOMPARE(troubleOf(std::string(100, 'a'), "lost").size(), std::size_t{48});
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* text) { QTest::newRow(text) << QByteArray(text); };
        for (const char* text : {"unsent",
                                 "unsent=",
                                 "unsent=1;",
                                 "unsent=1,",
                                 "=1",
                                 "Unsent=1",
                                 "unsent=1 unsent=2",
                                 "unsent=1, unsent=2",
                                 "unsent=-1",
                                 "unsent=1.5",
                                 "unsent=one",
                                 "unsent=1234567890123456",
                                 "oldest=-5",
                                 "disk=\"1\"",
                                 "temperature=900.0",
                                 "temperature=9000000",
                                 "temperature=1.2345",
                                 "temperature=.5",
                                 "temperature=1.",
                                 "paper=gone",
                                 "paper=\"low\"",
                                 "paper=1",
                                 "version=0.1.0",
                                 "version=\"a b\"",
                                 "version=\"open",
                                 "version=\"\\n\"",
                                 "version=\"\xe9\"",
                                 "troubles=lost",
                                 "troubles=(a",
                                 "troubles=(a,b)",
                                 "troubles=(a(b))",
                                 "troubles=(\"a\")",
                                 "troubles=(a\"b\")",
                                 "a=1;b=2",
                                 "a=:aGk=:",
                                 "a=?1"})
            row(text);
        QTest::newRow("long") << QByteArray("version=\"") + QByteArray(33, '1') + "\"";
        QTest::newRow("too long") << "a=\"" + QByteArray(1024, 'x') + "\"";
        QTest::newRow("a long trouble") << "troubles=(" + QByteArray(49, 'a') + ")";
        QByteArray many = "troubles=(";
        QByteArray members = "a0=1";
        for (int i = 1; i < 40; ++i) {
            many += "a ";
            members += ", a" + QByteArray::number(i) + "=1";
        }
        QTest::newRow("many troubles") << many + ")";
        QTest::newRow("many members") << members;
        QTest::newRow("a zero") << QByteArray("a=\"b\0\"", 6);
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!decodeStatus(text.toStdString()));
    }
};

QTEST_APPLESS_MAIN(MachineStatusTest)
#include "machine_status_test.moc"
