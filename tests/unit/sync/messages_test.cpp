// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "sync/messages/confirmation.h"
#include "sync/messages/crossing_record.h"
#include "tests/support/sync/sample_events.h"

#include <QTest>

#include <functional>

using namespace tongguan;
using namespace tongguan::sync;

class MessagesTest : public QObject {
    Q_OBJECT
  private slots:
    void recordOfADecision();
    void notEveryEventIsADecision_data();
    void notEveryEventIsADecision();
    void confirmationComesBack_data();
    void confirmationComesBack();
    void badConfirmations_data();
    void badConfirmations();
};

void MessagesTest::recordOfADecision()
{
    const std::string body =
        R"({"decision":{"number":2,"lane":"L_SCAN","reasons":[{"code":"ORD_XRAY","rule":26},{"code":"DEFAULT","rule":39}],)"
        R"("provisional":true,"ruleSet":"2026-11","inputs":"ab12","ages":[{"dataset":"orders","seconds":40}]},)"
        R"("plate":"云G12345","declaration":"D-1"})";
    const Event event = link(kGenesis, sampleHeader(1, "crossing.decided"), body).value();
    const auto record = crossingRecord("HKM-K01", event);
    QVERIFY(record.has_value());
    const Json json = toJson(*record);
    QCOMPARE(json["type"].get<std::string>(), std::string("CROSSING"));
    QCOMPARE(json["crossing"].get<std::string>(), event.header.crossing);
    QCOMPARE(json["decision"].get<int>(), 2);
    QCOMPARE(json["lane"].get<std::string>(), std::string("L_SCAN"));
    QVERIFY(json["codes"] == Json::array({"ORD_XRAY", "DEFAULT"}));
    QVERIFY(json["provisional"].get<bool>());
    QCOMPARE(json["ages"][0]["seconds"].get<int>(), 40);
    QCOMPARE(json["plate"].get<std::string>(), std::string("云G12345"));
}

void MessagesTest::notEveryEventIsADecision_data()
{
    QTest::addColumn<std::string>("type");
    QTest::addColumn<std::string>("body");
    const auto row = [](const char* name, const std::string& type, const std::string& body) {
        QTest::newRow(name) << type << body;
    };
    row("another type", "document.read", R"({"decision":{"lane":"L_SCAN"}})");
    row("no decision", "crossing.decided", R"({"lane":"L_SCAN"})");
    row("no lane", "crossing.decided", R"({"decision":{}})");
    row("no object", "crossing.decided", "[1]");
    row("no JSON", "crossing.decided", "x");
}

void MessagesTest::notEveryEventIsADecision()
{
    QFETCH(std::string, type);
    QFETCH(std::string, body);
    const Event event = link(kGenesis, sampleHeader(1, type), body).value();
    QCOMPARE(crossingRecord("HKM-K01", event).error().code, Errc::InvalidInput);
}

void MessagesTest::confirmationComesBack_data()
{
    QTest::addColumn<Confirmation::Verdict>("verdict");
    QTest::newRow("confirm") << Confirmation::Verdict::Confirm;
    QTest::newRow("correct") << Confirmation::Verdict::Correct;
    QTest::newRow("unknown") << Confirmation::Verdict::Unknown;
}

void MessagesTest::confirmationComesBack()
{
    QFETCH(Confirmation::Verdict, verdict);
    Confirmation confirmation;
    confirmation.crossing = sampleHeader(1).crossing;
    confirmation.decision = 4;
    confirmation.verdict = verdict;
    confirmation.at = fromIso("2026-11-24T09:15:00Z").value();
    if (verdict == Confirmation::Verdict::Correct) {
        confirmation.lane = "L_JOINT";
        confirmation.codes = {"ORD_JOINT"};
        confirmation.orders = Json::array({Json{{"id", "ORD-1"}}});
    }
    const auto back = confirmationFrom(toJson(confirmation));
    QVERIFY(back.has_value());
    QVERIFY(toJson(*back) == toJson(confirmation));
    QCOMPARE(back->verdict, verdict);
}

void MessagesTest::badConfirmations_data()
{
    QTest::addColumn<std::string>("text");
    const auto row = [](const char* name, const std::function<void(Json&)>& change) {
        Json json = {{"crossing", "c"},
                     {"decision", 1},
                     {"answer", "CORRECT"},
                     {"lane", "L_SCAN"},
                     {"at", "2026-11-24T09:15:00Z"}};
        change(json);
        QTest::newRow(name) << dump(json);
    };
    row("answer", [](Json& json) { json["answer"] = "MAYBE"; });
    row("no lane", [](Json& json) { json.erase("lane"); });
    row("no crossing", [](Json& json) { json.erase("crossing"); });
    row("decision", [](Json& json) { json["decision"] = "1"; });
    row("time", [](Json& json) { json["at"] = "today"; });
}

void MessagesTest::badConfirmations()
{
    QFETCH(std::string, text);
    QCOMPARE(confirmationFrom(parseJson(text).value()).error().code, Errc::InvalidInput);
}

QTEST_APPLESS_MAIN(MessagesTest)
#include "messages_test.moc"
