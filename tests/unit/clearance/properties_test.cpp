// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"
#include "kiosk/clearance/decision_inputs.h"
#include "tests/support/clearance/decision_case.h"
#include "tests/support/clearance/random_case.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::test;

namespace {

constexpr int kCases = 4000;

/// How much is looked at before it goes on: lanes from GREEN on are without inspection, whatever their benefit.
int inspection(const Decision& decision)
{
    return std::min(static_cast<int>(decision.lane), static_cast<int>(Lane::Green));
}

Decision decisionOf(const CaseInputs& inputs)
{
    return decide(inputs.crossing, inputs.reference, inputs.rules, inputs.moment);
}

std::string told(int seed, const Decision& before, const Decision& after)
{
    return std::format("seed {}: {} ({}), then {} ({})", seed, codeOf(before.lane), before.decidingCode(),
                       codeOf(after.lane), after.decidingCode());
}

bool released(const Decision& decision)
{
    return std::ranges::contains(decision.reasons, "PRE_RELEASED", &Reason::code);
}

using Twist = void (*)(CaseInputs&, Chance&);

} // namespace

Q_DECLARE_METATYPE(Twist)

/// What holds for every input (domain: C.2, C.6). Each row runs over thousands of random crossings, by their seed.
class PropertiesTest : public QObject {
    Q_OBJECT
  private slots:
    void stricterDataIsNeverLaxer_data()
    {
        QTest::addColumn<Twist>("change");
        const auto row = [](const char* name, Twist change) { QTest::newRow(name) << change; };
        row("person watched", [](CaseInputs& c, Chance&) { c.reference.personWatched = true; });
        row("vehicle watched", [](CaseInputs& c, Chance&) { c.reference.vehicleWatched = true; });
        row("one more order", [](CaseInputs& c, Chance& chance) {
            c.reference.orders.push_back(
                {.id = "extra", .agency = chance.one<Agency>(), .method = chance.one<Method>()});
        });
        row("targeted", [](CaseInputs& c, Chance&) {
            if (c.reference.declaration)
                c.reference.declaration->targeted = true;
        });
        row("returned", [](CaseInputs& c, Chance&) {
            if (c.reference.declaration)
                c.reference.declaration->status = ReleaseStatus::Returned;
        });
        row("older lists", [](CaseInputs& c, Chance& chance) {
            for (DatasetAge& age : c.reference.ages) {
                if (age.asOf)
                    age.asOf = *age.asOf - std::chrono::hours{chance.below(200)};
            }
        });
        row("a list that never came", [](CaseInputs& c, Chance& chance) {
            c.reference.ages[chance.below(c.reference.ages.size())].asOf.reset();
        });
        row("a dangerous line", [](CaseInputs& c, Chance&) {
            if (c.reference.declaration && !c.reference.declaration->lines.empty())
                c.reference.declaration->lines.front().unNumber = "UN1203";
        });
        row("a broken seal", [](CaseInputs& c, Chance&) { c.crossing.sealState = SealState::Broken; });
        row("an alarm", [](CaseInputs& c, Chance&) {
            c.crossing.readings.push_back({.device = Device::Radiation, .result = ReadingResult::Alert});
        });
        row("any device's alert", [](CaseInputs& c, Chance& chance) {
            c.crossing.readings.push_back({.device = chance.one<clearance::Device>(), .result = ReadingResult::Alert});
        });
        row("a correction", [](CaseInputs& c, Chance& chance) { c.crossing.windowLane = chance.one<Lane>(); });
        row("an expired document", [](CaseInputs& c, Chance&) {
            if (c.crossing.document)
                c.crossing.document->expiry.value = "2020-01-01";
        });
        row("no integrity", [](CaseInputs& c, Chance&) { c.moment.integrity = false; });
        row("a clock without trust", [](CaseInputs& c, Chance&) { c.moment.clockTrusted = false; });
        row("certificates revoked", [](CaseInputs& c, Chance&) {
            for (Certificate& certificate : c.reference.certificates)
                certificate.state = Verification::Revoked;
        });
        row("a higher rate", [](CaseInputs& c, Chance&) {
            for (DrawRate& rate : c.rules.rates)
                rate.rate = std::min<std::int64_t>(rate.rate * 2, 1'000'000);
        });
    }

    void stricterDataIsNeverLaxer()
    {
        QFETCH(const Twist, change);
        for (int seed = 0; seed < kCases; ++seed) {
            Chance chance(seed);
            CaseInputs inputs = randomCase(chance);
            const Decision before = decisionOf(inputs);
            change(inputs, chance);
            const Decision after = decisionOf(inputs);
            QVERIFY2(inspection(after) <= inspection(before), told(seed, before, after).c_str());
        }
    }

    void benefitsNeverAddAnInspection_data()
    {
        QTest::addColumn<Twist>("change");
        const auto row = [](const char* name, Twist change) { QTest::newRow(name) << change; };
        row("certified", [](CaseInputs& c, Chance&) {
            if (c.reference.enterprise && c.reference.enterprise->level >= CreditLevel::Regular)
                c.reference.enterprise->level = CreditLevel::Certified;
        });
        row("green list", [](CaseInputs& c, Chance&) {
            c.reference.green = GreenEntry{.validUntil = c.moment.now + std::chrono::hours{1}};
        });
        row("priority", [](CaseInputs& c, Chance&) {
            c.reference.priority = Priority{.validUntil = c.moment.now + std::chrono::hours{1}};
        });
        row("released on arrival", [](CaseInputs& c, Chance&) {
            if (!c.reference.declaration || c.reference.declaration->status == ReleaseStatus::Returned)
                return;
            c.reference.declaration->status = ReleaseStatus::Released;
            c.reference.declaration->releasedOnArrival = true;
            c.reference.declaration->validUntil = c.moment.now + std::chrono::hours{1};
        });
        row("the port pair", [](CaseInputs& c, Chance&) { c.rules.port.greenPair = true; });
    }

    void benefitsNeverAddAnInspection()
    {
        QFETCH(const Twist, change);
        for (int seed = 0; seed < kCases; ++seed) {
            Chance chance(seed);
            CaseInputs inputs = randomCase(chance);
            const Decision before = decisionOf(inputs);
            change(inputs, chance);
            const Decision after = decisionOf(inputs);
            QVERIFY2(inspection(after) >= inspection(before), told(seed, before, after).c_str());
        }
    }

    /// Nor more final than online, but for what the single window signed in advance.
    void offlineIsNeverLaxer()
    {
        for (int seed = 0; seed < kCases; ++seed) {
            Chance chance(seed);
            CaseInputs inputs = randomCase(chance);
            inputs.moment.online = true;
            const Decision online = decisionOf(inputs);
            inputs.moment.online = false;
            const Decision offline = decisionOf(inputs);
            QVERIFY2(inspection(offline) <= inspection(online), told(seed, online, offline).c_str());
            QVERIFY2(offline.provisional || !online.provisional, told(seed, online, offline).c_str());
            // Without a line only people, facts of the place and a signed release are final.
            const bool strict = offline.lane <= Lane::Scan;
            QVERIFY2(offline.provisional || strict || released(offline), told(seed, online, offline).c_str());
        }
    }

    void orderOfFactsDoesNotMatter()
    {
        for (int seed = 0; seed < kCases; ++seed) {
            Chance chance(seed);
            CaseInputs inputs = randomCase(chance);
            const Decision before = decisionOf(inputs);
            std::ranges::reverse(inputs.reference.orders);
            std::ranges::reverse(inputs.reference.permits);
            std::ranges::reverse(inputs.reference.officers);
            std::ranges::reverse(inputs.reference.seeds);
            std::ranges::reverse(inputs.reference.ages);
            std::ranges::reverse(inputs.rules.lanes);
            inputs.rules.seal();
            const Decision after = decisionOf(inputs);
            QVERIFY2(after == before, told(seed, before, after).c_str());
        }
    }

    /// What goes through the journal and the kept inputs comes out as it was.
    void sameInputsSameBytes()
    {
        for (int seed = 0; seed < kCases; ++seed) {
            Chance chance(seed);
            const CaseInputs inputs = randomCase(chance);
            const DecisionInputs grounds{
                .reference = inputs.reference, .moment = inputs.moment, .rules = hashOf(inputs.rules)};
            const Grounded once = decideOn(inputs.crossing, inputs.rules, grounds);
            const auto reread = fromJson<DecisionInputs>(parseJson(once.inputs).value());
            auto rules = fromJson<RuleData>(toJson(inputs.rules));
            QVERIFY(reread && rules);
            rules->seal();
            const Grounded again = decideOn(inputs.crossing, *rules, *reread);
            QCOMPARE(again.inputs, once.inputs);
            QCOMPARE(dump(toJson(again.decision)), dump(toJson(once.decision)));
            QVERIFY(fromJson<Decision>(toJson(once.decision)).value() == once.decision);
        }
    }

    /// A driver is never told of what he must not know, whatever else is found.
    void silenceHolds()
    {
        for (int seed = 0; seed < kCases; ++seed) {
            Chance chance(seed);
            CaseInputs inputs = randomCase(chance);
            inputs.reference.personWatched = true;
            const Decision decision = decisionOf(inputs);
            QCOMPARE(decision.lane, Lane::Staff);
            QVERIFY(shownToDriver(decision.reasons).empty());
        }
    }
};

QTEST_APPLESS_MAIN(PropertiesTest)
#include "properties_test.moc"
