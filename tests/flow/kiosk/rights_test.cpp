// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/json.h"
#include "base/record.h"
#include "kiosk/flow/rights.h"
#include "tests/support/store/driver.h"
#include "tests/support/store/relay.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const std::filesystem::path kSamplePort = TONGGUAN_SOURCE_DIR "/assets/sample-port";

struct Open : DrivenKiosk {
    /// With what the sample port tells everybody.
    bool ready(bool declared = true)
    {
        if (!start() || !feedPort(declared))
            return false;
        for (const char* dataset : {"fee_catalogue", "time_limits", "hotlines", "guide_prices", "agents", "questions",
                                    "policy_notices", "notice_keys"}) {
            const Json rows = readJsonFile(kSamplePort / (std::string(dataset) + ".json")).value();
            for (const auto& [row, body] : rows.items()) {
                if (!feed(dataset, row, body))
                    return false;
            }
        }
        return true;
    }
    Screen at() const { return driver->view().screen; }
    const RightsView& rights() const { return driver->view().rights; }
    bool open(RightsPage page)
    {
        driver->showRights();
        driver->openRights(page);
        return at() != Screen::Rights;
    }
    void waits(Microseconds time)
    {
        clock.advance(time);
        driver->tick();
    }
    std::string receipt(bool named)
    {
        driver->complainAbout(ComplaintTopic::Fee);
        driver->complainAt(clearance::ComplaintPlace::Yard);
        driver->sendComplaint(named);
        return rights().complaint.receipt;
    }
};

} // namespace

/// A.2: fee catalogue, time limits, hotlines, complaints, questions and notices, at the driver's kiosk.
class RightsTest : public QObject {
    Q_OBJECT
  private slots:
    void bothSidesSideBySide()
    {
        Open kiosk;
        QVERIFY(kiosk.ready() && kiosk.open(RightsPage::Prices));
        QCOMPARE(kiosk.at(), Screen::Prices);
        const RightsView& view = kiosk.rights();
        QCOMPARE(view.home.country, std::string("CN"));
        QCOMPARE(view.home.version, std::string("2026-1"));
        QCOMPARE(view.home.since, std::string("2026-01-01")); // the port's day
        QCOMPARE(view.other.country, std::string("VN"));
        const auto weigh = std::ranges::find(view.prices, "WEIGH", &PriceRow::code);
        QVERIFY(weigh != view.prices.end() && weigh->home && weigh->other);
        QCOMPARE(weigh->home->standard.zh, std::string("30元/车次"));
        QCOMPARE(weigh->other->standard.second, std::string("60.000 đồng/lượt xe"));
        const auto infra = std::ranges::find(view.prices, "INFRA", &PriceRow::code);
        QVERIFY(infra != view.prices.end() && !infra->home && infra->other);
        for (const PriceRow& row : view.prices) {
            for (const auto& line : {row.home, row.other}) {
                if (!line)
                    continue;
                for (const Tongues& column : {line->item, line->standard, line->service, line->basis, line->payee})
                    QVERIFY2(!column.zh.empty() && !column.second.empty(), row.code.c_str());
            }
        }
        kiosk.driver->showPrice("WEIGH");
        QCOMPARE(kiosk.at(), Screen::Price);
        kiosk.driver->back();
        kiosk.driver->showPrice("NO_SUCH");
        QCOMPARE(kiosk.at(), Screen::Prices);
    }

    /// A driver's own language where the lists have it, otherwise the neighbour's.
    void secondLanguage()
    {
        Open kiosk;
        QVERIFY(kiosk.ready() && kiosk.open(RightsPage::Prices));
        QCOMPARE(kiosk.rights().second, Language::Vi);
        kiosk.driver->chooseLanguage(Language::En);
        QCOMPARE(kiosk.rights().second, Language::En);
        QCOMPARE(kiosk.rights().prices.front().home->item.second, std::string("Weighing"));
        kiosk.driver->chooseLanguage(Language::Lo);
        QCOMPARE(kiosk.rights().second, Language::Vi);
        QCOMPARE(kiosk.at(), Screen::Prices);
    }

    /// While somebody reads it, at its minute and without a restart.
    void versionSwitchesBeforeHisEyes()
    {
        Open kiosk;
        QVERIFY(kiosk.ready() && kiosk.open(RightsPage::Prices));
        auto next =
            fromJson<FeeCatalogue>(readJsonFile(kSamplePort / "fee_catalogue.json").value().at("CN-2027")).value();
        next.validFrom = kiosk.clock.now() + minutes{1};
        QVERIFY(kiosk.feed("fee_catalogue", "CN-2027", toJson(next)));
        kiosk.waits(seconds{30});
        QCOMPARE(kiosk.rights().prices.front().home->standard.zh, std::string("30元/车次"));
        kiosk.driver->touched();
        kiosk.waits(seconds{30});
        QCOMPARE(kiosk.rights().home.version, std::string("2027-1"));
        QCOMPARE(kiosk.rights().prices.front().home->standard.zh, std::string("25元/车次"));
    }

    void oldListSaysSo()
    {
        Open kiosk;
        QVERIFY(kiosk.ready() && kiosk.open(RightsPage::Prices));
        QCOMPARE(kiosk.rights().ageDays, std::optional{0});
        QVERIFY(!kiosk.rights().old);
        kiosk.driver->back();
        kiosk.driver->back();
        kiosk.clock.advance(hours{31 * 24});
        QVERIFY(kiosk.open(RightsPage::Prices));
        QCOMPARE(kiosk.rights().ageDays, std::optional{31});
        QVERIFY(kiosk.rights().old);
    }

    /// In the middle of a crossing: nothing of it is lost, and nothing is captured.
    void backToWhereHeWas_data()
    {
        QTest::addColumn<int>("steps");
        for (int steps = 0; steps <= 5; ++steps)
            QTest::addRow("step %d", steps) << steps;
    }

    void backToWhereHeWas()
    {
        QFETCH(const int, steps);
        Open kiosk;
        QVERIFY(kiosk.ready());
        const std::function<void()> all[] = {
            [&] { kiosk.driver->chooseLanguage(Language::Vi); },
            [&] { kiosk.show(kiosk.prereg()); },
            [&] { kiosk.driver->zoneRead(kPassport); },
            [&] { kiosk.show("010085000001"); },
            [&] { kiosk.driver->confirm(); },
        };
        for (int i = 0; i < steps; ++i)
            all[i]();
        const DriverView before = kiosk.driver->view();
        const auto head = kiosk.store->journal().head();
        QVERIFY(kiosk.open(RightsPage::Prices));
        kiosk.driver->showPrice("WEIGH");
        kiosk.show("YN0017268"); // what a device brings meanwhile is not for this
        kiosk.driver->zoneRead(kPassportMisread);
        kiosk.driver->back();
        kiosk.driver->back();
        kiosk.driver->back();
        QVERIFY(kiosk.driver->view() == before);
        QCOMPARE(kiosk.store->journal().head().seq, head.seq);
        for (int i = steps; i < 5; ++i)
            all[i]();
        kiosk.show("YN0017268");
        kiosk.show("CSQU3054383");
        QCOMPARE(kiosk.at(), Screen::Lane);
    }

    /// Facts that a time-out took away are there again.
    void factsComeBack()
    {
        Open kiosk;
        QVERIFY(kiosk.ready());
        kiosk.toConfirm();
        const auto facts = kiosk.driver->view().facts;
        QVERIFY(kiosk.open(RightsPage::Hotlines));
        kiosk.waits(seconds{46});
        QCOMPARE(kiosk.at(), Screen::StillThere);
        QVERIFY(kiosk.driver->view().facts.empty());
        kiosk.driver->stillHere();
        QCOMPARE(kiosk.at(), Screen::RightsList);
        kiosk.driver->back();
        kiosk.driver->back();
        QCOMPARE(kiosk.at(), Screen::Confirm);
        QVERIFY(kiosk.driver->view().facts == facts);
    }

    /// A lane that changes meanwhile is shown at once, and one that stands does not run out behind the prices.
    void signIsNotLost()
    {
        Open kiosk;
        QVERIFY(kiosk.ready());
        kiosk.toLane();
        QVERIFY(kiosk.open(RightsPage::Prices));
        kiosk.waits(seconds{30});
        QCOMPARE(kiosk.at(), Screen::Prices);
        kiosk.waits(seconds{16});
        QCOMPARE(kiosk.at(), Screen::Lane);
        QVERIFY(kiosk.open(RightsPage::Prices));
        auto crossing = *kiosk.store->crossing(kiosk.printed.front().crossing);
        kiosk.driver->crossingChanged(crossing);
        QCOMPARE(kiosk.at(), Screen::Lane);
    }

    /// Who only came to read leaves nothing behind.
    void idleReader()
    {
        Open kiosk;
        QVERIFY(kiosk.ready() && kiosk.open(RightsPage::Notices));
        kiosk.driver->chooseLanguage(Language::Th);
        kiosk.driver->back();
        kiosk.driver->back();
        QCOMPARE(kiosk.at(), Screen::Language);
        QCOMPARE(kiosk.driver->view(), DriverView{.link = kiosk.driver->view().link});
        QVERIFY(kiosk.store->crossingsByState()->empty());
    }

    void lists_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("rows");
        QTest::newRow("time limits") << static_cast<int>(RightsPage::TimeLimits) << 7;
        QTest::newRow("hotlines") << static_cast<int>(RightsPage::Hotlines) << 6;
        QTest::newRow("guide prices and agents") << static_cast<int>(RightsPage::GuidePrices) << 6;
        QTest::newRow("questions") << static_cast<int>(RightsPage::Questions) << 3;
        QTest::newRow("notices") << static_cast<int>(RightsPage::Notices) << 2;
    }

    void lists()
    {
        QFETCH(const int, page);
        QFETCH(const int, rows);
        Open kiosk;
        QVERIFY(kiosk.ready() && kiosk.open(static_cast<RightsPage>(page)));
        QCOMPARE(static_cast<int>(kiosk.rights().rows.size()), rows);
    }

    /// Unsigned, altered and expired ones are not shown.
    void onlyNoticesThatHold()
    {
        Open kiosk;
        QVERIFY(kiosk.ready());
        Json all = readJsonFile(kSamplePort / "policy_notices.json").value();
        std::string altered = stringOr(all.at("2026-07"), "text");
        altered.replace(altered.find("12360") == std::string::npos ? 10 : altered.find("12360"), 1, "9");
        all.at("2026-07")["text"] = altered;
        QVERIFY(kiosk.feed("policy_notices", "2026-07", all.at("2026-07")));
        QVERIFY(kiosk.feed("policy_notices", "unsigned", {{"text", stringOr(all.at("2026-09"), "text")}}));
        QVERIFY(kiosk.open(RightsPage::Notices));
        QCOMPARE(kiosk.rights().rows.size(), std::size_t{1});
        kiosk.driver->back();
        kiosk.driver->back();
        QVERIFY(kiosk.feed("policy_notices", "2026-07",
                           readJsonFile(kSamplePort / "policy_notices.json").value().at("2026-07")));
        kiosk.clock.advance(hours{24 * 300}); // the first one ended in June
        QVERIFY(kiosk.open(RightsPage::Notices));
        QCOMPARE(kiosk.rights().rows.size(), std::size_t{1});
    }

    /// Three touches, no line, nothing that says who it was.
    void anonymousComplaint()
    {
        Open kiosk;
        QVERIFY(kiosk.ready());
        kiosk.desk->setOnline(false);
        kiosk.toConfirm();
        QVERIFY(kiosk.open(RightsPage::Complaint));
        QVERIFY(kiosk.rights().complaint.mayName);
        const std::string receipt = kiosk.receipt(false);
        QCOMPARE(kiosk.at(), Screen::ComplaintDone);
        QCOMPARE(receipt.size(), std::size_t{7});
        const auto kept = kiosk.store->complaint(receipt).value();
        QVERIFY(kept && kept->crossing.empty() && kept->ticket.empty());
        QCOMPARE(kept->topic, ComplaintTopic::Fee);
        QCOMPARE(kept->place, clearance::ComplaintPlace::Yard);
        const auto events = kiosk.store->journal().readAfter(kiosk.store->journal().head().seq - 1, 1, 1U << 20U);
        QCOMPARE(events->front().header.type, std::string("complaint.filed"));
        QVERIFY(events->front().header.crossing.empty());
        kiosk.driver->done();
        QCOMPARE(kiosk.at(), Screen::Confirm);
        kiosk.driver->confirm();
        QCOMPARE(kiosk.at(), Screen::Seal);
    }

    void namedComplaint()
    {
        Open kiosk;
        QVERIFY(kiosk.ready());
        kiosk.toLane();
        QVERIFY(kiosk.open(RightsPage::Complaint));
        const auto kept = kiosk.store->complaint(kiosk.receipt(true)).value();
        QVERIFY(kept);
        QCOMPARE(kept->crossing, kiosk.printed.front().crossing);
        QCOMPARE(kept->ticket, kiosk.printed.front().result.ticket);
        kiosk.driver->back();
        QCOMPARE(kiosk.at(), Screen::Lane);
    }

    /// Where no crossing is open there is nothing that it could belong to.
    void nobodysComplaint()
    {
        Open kiosk;
        QVERIFY(kiosk.ready() && kiosk.open(RightsPage::Complaint));
        QVERIFY(!kiosk.rights().complaint.mayName);
        const auto kept = kiosk.store->complaint(kiosk.receipt(true)).value();
        QVERIFY(kept && kept->crossing.empty());
    }

    /// The receipt, held to the camera, says what became of it.
    void receiptResolves()
    {
        Open kiosk;
        Stored station;
        QVERIFY(kiosk.ready() && station.open("HKM-S01") && kiosk.open(RightsPage::Complaint));
        const std::string receipt = kiosk.receipt(false);
        kiosk.driver->done();
        QVERIFY(relay(*kiosk.store, *station.store, kNoon, 0, "staff"));
        QCOMPARE(station.store->complaints()->size(), std::size_t{1});
        QVERIFY(station.store->answerComplaint(
            {.receipt = receipt, .answer = ComplaintAnswer::Refunded, .by = "staff:0417"}));
        kiosk.driver->showRights();
        kiosk.show(receiptCode(receipt));
        QCOMPARE(kiosk.at(), Screen::ComplaintDone);
        QVERIFY(!kiosk.rights().complaint.answer);
        kiosk.driver->back();
        QVERIFY(relay(*station.store, *kiosk.store, kNoon, 0, "kiosk", "staff"));
        kiosk.driver->showRights();
        kiosk.show(receiptCode("222-222")); // of nobody
        QCOMPARE(kiosk.at(), Screen::Rights);
        kiosk.show(receiptCode(receipt));
        QCOMPARE(kiosk.rights().complaint.answer, std::optional{ComplaintAnswer::Refunded});
        // Both are made from events alone.
        for (Stored* one : {static_cast<Stored*>(&kiosk), &station}) {
            const Hash before = one->store->projectionDigest().value();
            QVERIFY(one->store->rebuildProjections());
            QVERIFY(one->store->projectionDigest().value() == before);
        }
    }

    /// The limit stands beside the sign, and its clock runs.
    void limitRuns()
    {
        Open kiosk;
        QVERIFY(kiosk.ready(false));
        kiosk.toLane();
        QCOMPARE(kiosk.at(), Screen::Staff);
        QCOMPARE(kiosk.driver->view().result->limitMinutes, std::optional{30});
        QCOMPARE(kiosk.driver->view().result->minutesGone, 0);
        kiosk.waits(minutes{31});
        QCOMPARE(kiosk.driver->view().result->minutesGone, 31);
    }
};

QTEST_APPLESS_MAIN(RightsTest)
#include "rights_test.moc"
