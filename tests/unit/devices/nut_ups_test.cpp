// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/nut_ups.h"
#include "hardware/devices/simulators/nut_simulator.h"
#include "tests/unit/devices/mailbox.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::devices;
using namespace std::chrono_literals;

namespace {

struct Cabinet {
    explicit Cabinet(std::chrono::milliseconds answerWithin = 30s) : within(answerWithin)
    {
        server.set("ups.status", "OL");
        server.set("battery.charge", "100");
        server.set("battery.runtime", "1800");
        server.set("ups.mfr", "Sample \"Power\" \\ Co");
    }
    bool start(const std::string& ups = "cabinet")
    {
        if (!server.plug())
            return false;
        driver = std::make_unique<NutUps>(
            NutUpsSettings{.address = server.address(), .ups = ups, .poll = 5ms, .answerWithin = within}, log);
        driver->start([this](const UpsState& state) { states.put(state); },
                      [this](Condition condition) { conditions.put(condition); });
        return true;
    }

    StderrLog log{Severity::Error};
    const std::chrono::milliseconds within;
    Mailbox<UpsState> states;
    Mailbox<Condition> conditions;
    NutSimulator server{"cabinet", log};
    std::unique_ptr<NutUps> driver;
};

} // namespace

class NutUpsTest : public QObject {
    Q_OBJECT

  private slots:
    void replies_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("read"); // kind, name, value; empty: no answer
        const auto row = [](const char* name, const char* line, const char* read = "") {
            QTest::newRow(name) << QByteArray(line) << QString(read);
        };
        row("a variable", "VAR cabinet ups.status \"OL CHRG\"", "0 ups.status OL CHRG");
        row("quotes and strokes", "VAR cabinet ups.mfr \"a \\\"b\\\" \\\\ c\"", "0 ups.mfr a \"b\" \\ c");
        row("an empty value", "VAR cabinet ups.id \"\"", "0 ups.id ");
        row("a list begins", "BEGIN LIST VAR cabinet", "1  ");
        row("a list ends", "END LIST VAR cabinet", "2  ");
        row("an error", "ERR DATA-STALE", "3 DATA-STALE ");
        row("an error with more", "ERR ACCESS-DENIED for you", "3 ACCESS-DENIED ");
        row("another UPS", "VAR other ups.status \"OL\"");
        row("another UPS's list", "BEGIN LIST VAR other");
        row("another list", "BEGIN LIST CMD cabinet");
        row("no value", "VAR cabinet ups.status");
        row("an open quote", "VAR cabinet ups.status \"OL");
        row("a stroke at the end", "VAR cabinet ups.status \"OL\\");
        row("many words", "a b c d e f g h i j k l m n");
        row("blanks", "   ");
        row("an error without a word", "ERR");
    }
    void replies()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QString, read);
        const auto reply = nut::parseReply(line.toStdString(), "cabinet");
        QCOMPARE(reply.has_value(), !read.isEmpty());
        if (reply)
            QCOMPARE(QString("%1 %2 %3")
                         .arg(static_cast<int>(reply->kind))
                         .arg(QString::fromStdString(reply->name), QString::fromStdString(reply->value)),
                     read);
    }

    void statuses_data()
    {
        QTest::addColumn<QString>("condition");
        const auto row = [](const char* status, Condition condition) {
            QTest::newRow(status) << QString(name(condition));
        };
        row("OL", Condition::Ready);
        row("OL CHRG LB", Condition::Ready); // charging again
        row("OL BOOST", Condition::Ready);
        row("OB DISCHRG", Condition::OnBattery);
        row("OB LB", Condition::BatteryLow);
        row("LB DISCHRG OB", Condition::BatteryLow);
        row("FSD OL", Condition::BatteryLow); // its server shuts down
        row("OL RB", Condition::Faulty);
        row("OL OVER", Condition::Faulty);
        row("BYPASS", Condition::Faulty);
        row("OFF", Condition::Faulty);
        row("", Condition::Faulty);
        row("OLOB", Condition::Faulty);
    }
    void statuses()
    {
        QFETCH(const QString, condition);
        QCOMPARE(QString(name(nut::conditionOf(QTest::currentDataTag()))), condition);
    }

    void numbers_data()
    {
        QTest::addColumn<int>("number"); // -1: none
        const auto row = [](const char* value, int number) { QTest::newRow(value) << number; };
        row("85", 85);
        row("85.7", 85);
        row("0", 0);
        row("100", 100);
        row("101", -1);
        row("-1", -1);
        row("8 5", -1);
        row("85%", -1);
        row("1e2", -1);
        row("99999999999999", -1);
        row("", -1);
    }
    void numbers()
    {
        QFETCH(const int, number);
        QCOMPARE(nut::wholeNumber(QTest::currentDataTag(), 100).value_or(-1), number);
    }

    /// From mains to battery to nearly out, and back.
    void tellsEachChange()
    {
        Cabinet cabinet;
        QVERIFY(cabinet.start());
        QVERIFY(cabinet.conditions.waitForLast(Condition::Ready));
        QVERIFY(cabinet.states.waitForLast({.status = "OL", .charge = 100, .runtime = 1800s}));
        cabinet.server.set("ups.status", "OB DISCHRG");
        QVERIFY(cabinet.conditions.waitForLast(Condition::OnBattery));
        cabinet.server.set("battery.charge", "14.5");
        cabinet.server.set("battery.runtime", "120");
        cabinet.server.set("ups.status", "OB LB");
        QVERIFY(cabinet.conditions.waitForLast(Condition::BatteryLow));
        QVERIFY(cabinet.states.waitForLast({.status = "OB LB", .charge = 14, .runtime = 120s}));
        cabinet.server.set("ups.status", "OL CHRG");
        QVERIFY(cabinet.conditions.waitForLast(Condition::Ready));
        QCOMPARE(cabinet.server.heard().front(), std::string("LIST VAR cabinet"));
    }

    void oneThatKnowsItsStatusAlone()
    {
        Cabinet cabinet;
        cabinet.server.remove("battery.charge");
        cabinet.server.set("battery.runtime", "soon");
        QVERIFY(cabinet.start());
        QVERIFY(cabinet.states.waitForLast({.status = "OL", .charge = {}, .runtime = {}}));
        QVERIFY(QTest::qWaitFor([&] { return cabinet.server.heard().size() > 2; }, 30'000));
        QCOMPARE(cabinet.server.heard().back(), std::string("GET VAR cabinet ups.status"));
    }

    /// What a server can do wrong, what the kiosk is told of it, and that it comes back from that.
    void faults_data()
    {
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<QByteArray>("instead");
        QTest::addColumn<bool>("silent");
        QTest::addColumn<QString>("condition");
        const auto row = [](const char* name, const char* refusal, const char* instead, bool silent,
                            const char* condition) {
            QTest::newRow(name) << QString(refusal) << QByteArray(instead) << silent << QString(condition);
        };
        row("the UPS is unplugged", "DATA-STALE", "", false, "lost");
        row("its driver ended", "DRIVER-NOT-CONNECTED", "", false, "lost");
        row("not for this machine", "ACCESS-DENIED", "", false, "faulty");
        row("no such UPS", "UNKNOWN-UPS", "", false, "faulty");
        row("silent", "", "", true, "lost");
        row("another protocol", "", "HTTP/1.1 400 Bad Request\r\n", false, "lost");
        row("another UPS", "", "VAR other ups.status \"OL\"\n", false, "lost");
        row("a list without its end", "", "BEGIN LIST VAR cabinet\nVAR cabinet a \"b\"\n", false, "lost");
        row("a list without a status", "", "BEGIN LIST VAR cabinet\nVAR cabinet a \"b\"\nEND LIST VAR cabinet\n", false,
            "faulty");
    }
    void faults()
    {
        QFETCH(const QString, refusal);
        QFETCH(const QByteArray, instead);
        QFETCH(const bool, silent);
        QFETCH(const QString, condition);
        Cabinet cabinet(refusal.isEmpty() ? 50ms : 30s);
        QVERIFY(cabinet.start());
        QVERIFY(cabinet.conditions.waitForLast(Condition::Ready));
        const auto isSo = [&](const auto& conditions) { return name(conditions.back()) == condition; };
        cabinet.server.refuse(refusal.toStdString());
        cabinet.server.say(instead.toStdString());
        cabinet.server.silent(silent);
        QVERIFY(cabinet.conditions.waitUntil(isSo));
        cabinet.server.refuse({});
        cabinet.server.say({});
        cabinet.server.silent(false);
        QVERIFY(cabinet.conditions.waitForLast(Condition::Ready));
    }

    void aListThatNeverEnds()
    {
        Cabinet cabinet;
        for (int at = 0; at < 2000; ++at)
            cabinet.server.set("a." + std::to_string(at), "x");
        QVERIFY(cabinet.start());
        QVERIFY(cabinet.conditions.waitForLast(Condition::Lost));
    }

    void inPieces()
    {
        Cabinet cabinet;
        cabinet.server.pieces(7);
        QVERIFY(cabinet.start());
        QVERIFY(cabinet.conditions.waitForLast(Condition::Ready));
    }

    void serverGoesAndComes()
    {
        Cabinet cabinet;
        QVERIFY(cabinet.start());
        QVERIFY(cabinet.conditions.waitForLast(Condition::Ready));
        cabinet.server.unplug();
        QVERIFY(cabinet.conditions.waitForLast(Condition::Lost));
        cabinet.server.set("ups.status", "OB");
        QVERIFY(cabinet.server.plug());
        QVERIFY(cabinet.conditions.waitForLast(Condition::OnBattery));
    }
};

QTEST_GUILESS_MAIN(NutUpsTest)
#include "nut_ups_test.moc"
