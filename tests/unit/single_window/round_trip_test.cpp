// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "sync/single_window/edifact/cargo_report.h"
#include "sync/single_window/edifact/customs_response.h"
#include "sync/single_window/edifact/interchange_json.h"
#include "sync/single_window/edifact/person_list.h"
#include "sync/single_window/edifact/syntax_report.h"
#include "tests/support/single_window/random_edifact.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::edifact;
using namespace tongguan::test;

namespace {

constexpr std::uint32_t kRounds = 300;

template <class Content> void roundTrip(Result<Content> (*read)(const Message&), bool always = true)
{
    int written = 0;
    for (std::uint32_t seed = 0; seed < kRounds; ++seed) {
        RandomRecord random(seed, edifactText);
        const Content content = random.make<Content>();
        Interchange interchange;
        interchange.announced = random.below(2) == 0;
        interchange.envelope = {.syntax = "UNOW",
                                .version = random.below(2) == 0 ? 3 : 4,
                                .sender = {.id = random.anything(35), .qualifier = ""},
                                .recipient = {.id = random.anything(35), .qualifier = "ZZ"},
                                .date = "261124",
                                .time = "0915",
                                .reference = random.anything(14),
                                .application = ""};
        interchange.service = interchange.announced ? anyService(random) : serviceOf(interchange.envelope.version);
        interchange.messages = {messageOf(content, "M1"), messageOf(content, "M2")};
        const auto bytes = write(interchange);
        QVERIFY2(bytes.has_value() || !always, bytes ? "" : bytes.error().what.c_str());
        if (!bytes)
            continue;
        ++written;
        const Received received = receive(*bytes);
        QVERIFY2(received.findings.empty(), bytes->c_str());
        QVERIFY2(received.interchange == interchange, bytes->c_str());
        const auto again = read(received.interchange.messages.back());
        QVERIFY2(again.has_value(), again ? "" : again.error().what.c_str());
        QVERIFY2(*again == content, bytes->c_str());
        const auto json = toJson(received.interchange);
        QVERIFY(json.has_value());
        const auto fromJson = interchangeFromJson(*json);
        QVERIFY(fromJson.has_value());
        QVERIFY(*fromJson == interchange);
    }
    QVERIFY(written > static_cast<int>(kRounds) / 2);
}

} // namespace

/// Random values to bytes and back give the same values, whatever service characters stand between.
class RoundTripTest : public QObject {
    Q_OBJECT
  private slots:
    void conveyance() { roundTrip<ConveyanceReport>(conveyanceReport); }
    void cargo() { roundTrip<CargoReport>(cargoReport); }
    void persons() { roundTrip<PersonList>(personList); }
    void response() { roundTrip<CustomsResponse>(customsResponse); }
    void syntax() { roundTrip<SyntaxReport>(syntaxReport); }
    void noise();
};

void RoundTripTest::noise()
{
    // What is no message ends in findings, and what passes is written again.
    const std::string alphabet = "UNABHTZ+:'?*\n0123 CUSREPDTM\xe4\xba\x91";
    RandomRecord random(1, edifactText);
    for (int round = 0; round < 3'000; ++round) {
        std::string bytes = random.below(2) == 0 ? "UNB+UNOW:4+A+B+261124:0915+1'" : "UNA:+.? '";
        for (std::uint32_t i = random.below(200); i > 0; --i)
            bytes += alphabet[random.below(static_cast<std::uint32_t>(alphabet.size()))];
        const Received received = receive(bytes);
        if (received.findings.empty())
            QVERIFY(write(received.interchange).has_value());
        else
            QVERIFY(!describe(received.findings.front()).empty());
        QVERIFY(received.findings.size() <= 100);
    }
}

QTEST_APPLESS_MAIN(RoundTripTest)
#include "round_trip_test.moc"
