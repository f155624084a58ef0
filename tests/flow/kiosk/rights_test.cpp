// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/json.h"
#include "base/record.h"
#include "kiosk/clearance/receipt_number.h"
#include "kiosk/flow/questions.h"
#include "kiosk/flow/rights.h"
#include "tests/support/paths.h"
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
    /// From wherever he is; the receipt.
    std::string question(QuestionTopic topic, bool named)
    {
        if (!open(RightsPage::Questions))
            return {};
        driver->ask();
        driver->askAbout(topic);
        driver->sendQuestion(named);
        return rights().complaint.receipt;
    }
    sync::Event last() const
    {
        return store->journal().readAfter(store->journal().head().seq - 1, 1, 1U << 20U)->front();
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

    /// Two touches, no line: the event waits, and staff at this machine see it already.
    void questionOfHisTicket()
    {
        Open kiosk;
        QVERIFY(kiosk.ready());
        kiosk.desk->setOnline(false);
        kiosk.toLane();
        const std::string receipt = kiosk.question(QuestionTopic::Way, true);
        QCOMPARE(kiosk.at(), Screen::ComplaintDone);
        QVERIFY(isReceiptNumber(receipt));
        const sync::Event event = kiosk.last();
        QCOMPARE(event.header.type, std::string(QuestionAsked::kType));
        QVERIFY(event.header.crossing.empty());
        const auto asked = fromJson<QuestionAsked>(parseJson(event.body).value()).value();
        QCOMPARE(asked.receipt, receipt);
        QCOMPARE(asked.topic, QuestionTopic::Way);
        QCOMPARE(asked.language, Language::Vi);
        QCOMPARE(asked.ticket, kiosk.printed.front().result.ticket);
        const auto row = fromJson<MessageFromAfar>(
            parseJson(kiosk.store->reference().body(kPublicMessages, receipt)->value()).value());
        QCOMPARE(row->topic, std::optional{QuestionTopic::Way});
        QCOMPARE(row->about, asked.ticket);
        QVERIFY(row->text.empty());
        kiosk.driver->done();
        QCOMPARE(kiosk.at(), Screen::Lane);
    }

    /// Without his name nothing says who he is; before there is a ticket there is nothing that could.
    void nobodysQuestion_data()
    {
        QTest::addColumn<bool>("ticket");
        QTest::addColumn<bool>("named");
        QTest::newRow("before a ticket") << false << true;
        QTest::newRow("unnamed") << true << false;
    }
    void nobodysQuestion()
    {
        QFETCH(const bool, ticket);
        QFETCH(const bool, named);
        Open kiosk;
        QVERIFY(kiosk.ready());
        if (ticket)
            kiosk.toLane();
        else
            kiosk.toConfirm();
        QVERIFY(kiosk.open(RightsPage::Questions));
        kiosk.driver->ask();
        QCOMPARE(kiosk.rights().complaint.mayName, ticket);
        kiosk.driver->askAbout(QuestionTopic::Fees);
        kiosk.driver->sendQuestion(named);
        QCOMPARE(kiosk.at(), Screen::ComplaintDone);
        const auto asked = fromJson<QuestionAsked>(parseJson(kiosk.last().body).value()).value();
        QVERIFY(asked.ticket.empty());
    }

    /// The screens are the complaint's: neither sends the other, and back goes the way that he came.
    void questionIsNoComplaint()
    {
        Open kiosk;
        QVERIFY(kiosk.ready() && kiosk.open(RightsPage::Hotlines));
        kiosk.driver->ask();
        QCOMPARE(kiosk.at(), Screen::RightsList);
        kiosk.driver->back();
        kiosk.driver->openRights(RightsPage::Questions);
        const auto head = kiosk.store->journal().head().seq;
        kiosk.driver->ask();
        QCOMPARE(kiosk.at(), Screen::Complaint);
        kiosk.driver->complainAbout(ComplaintTopic::Fee);
        QCOMPARE(kiosk.at(), Screen::Complaint);
        kiosk.driver->askAbout(QuestionTopic::Goods);
        QCOMPARE(kiosk.at(), Screen::ComplaintSend);
        kiosk.driver->sendComplaint(false);
        QCOMPARE(kiosk.at(), Screen::ComplaintSend);
        for (const Screen screen : {Screen::Complaint, Screen::RightsList, Screen::Rights}) {
            kiosk.driver->back();
            QCOMPARE(kiosk.at(), screen);
        }
        kiosk.driver->openRights(RightsPage::Complaint);
        kiosk.driver->askAbout(QuestionTopic::Goods);
        QCOMPARE(kiosk.at(), Screen::Complaint);
        kiosk.driver->back();
        QCOMPARE(kiosk.at(), Screen::Rights);
        QCOMPARE(kiosk.store->journal().head().seq, head);
    }

    /// As the feed brings it to each kiosk of the port: in his language where it has words, else by its code.
    void answerIsReadAtTheKiosk_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("vi");
        QTest::addColumn<QString>("lo");
        QTest::addColumn<bool>("sameKiosk");
        const QString published =
            QStringLiteral(R"({"answer":"EXPLAINED","text":{"zh":"八点","en":"At eight","vi":"Tám giờ"}})");
        const QString own = QStringLiteral(R"({"answer":"EXPLAINED","text":{"vi":"Tám giờ"}})");
        const QString code = QStringLiteral(R"({"answer":"PASSED_ON","text":{}})");
        QTest::newRow("published") << published << "Tám giờ" << "At eight" << true;
        QTest::newRow("published, other kiosk") << published << "Tám giờ" << "At eight" << false;
        QTest::newRow("own words") << own << "Tám giờ" << "Tám giờ" << true;
        QTest::newRow("by code") << code << "" << "" << true;
    }
    void answerIsReadAtTheKiosk()
    {
        QFETCH(const QString, row);
        QFETCH(const QString, vi);
        QFETCH(const QString, lo);
        QFETCH(const bool, sameKiosk);
        Open kiosk;
        QVERIFY(kiosk.ready() && kiosk.feed("port", "info", {{"followSite", "https://follow.hekou.example"}}));
        kiosk.driver->chooseLanguage(Language::Vi);
        std::string receipt = "7K3F9-2M4XA";
        if (sameKiosk) {
            receipt = kiosk.question(QuestionTopic::Waiting, false);
            kiosk.driver->done();
        }
        const std::string code = "https://follow.hekou.example/r/" + receipt;
        kiosk.driver->showRights();
        kiosk.show(code);
        QCOMPARE(kiosk.at(), sameKiosk ? Screen::ComplaintDone : Screen::Rights); // it waits, or is of nobody
        if (sameKiosk) {
            QCOMPARE(kiosk.rights().complaint.subject, QuestionTopic::Waiting);
            QCOMPARE(kiosk.rights().complaint.code, code);
            QVERIFY(!kiosk.rights().complaint.answer);
            kiosk.driver->done();
            kiosk.driver->showRights();
        }
        const Json answer = parseJson(row.toStdString()).value();
        QVERIFY(kiosk.feed("answers", receipt, answer));
        kiosk.show("TGC:" + receipt); // as printed where the port has no pages
        QCOMPARE(kiosk.at(), Screen::ComplaintDone);
        QCOMPARE(kiosk.rights().complaint.receipt, receipt);
        QCOMPARE(codeOf(*kiosk.rights().complaint.answer), stringOr(answer, "answer"));
        QCOMPARE(QString::fromStdString(kiosk.rights().complaint.words), vi);
        kiosk.driver->chooseLanguage(Language::Lo);
        QCOMPARE(QString::fromStdString(kiosk.rights().complaint.words), lo);
    }

    void receiptsInCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("receipt");
        const auto row = [](const char* name, const char* code, const char* receipt) {
            QTest::newRow(name) << QString::fromLatin1(code) << QString::fromLatin1(receipt);
        };
        row("complaint", "TGC:K7P-3M9", "K7P-3M9");
        row("question", "TGC:7K3F9-2M4XA", "7K3F9-2M4XA");
        row("its page", "https://follow.hekou.example/r/7K3F9-2M4XA", "7K3F9-2M4XA");
        row("another page", "https://follow.hekou.example/t/7K3F9-2M4XA", "");
        row("nothing behind it", "https://follow.hekou.example/r/", "");
        row("more behind it", "https://follow.hekou.example/r/7K3F9-2M4XA?l=vi", "");
        row("a complaint's number", "https://follow.hekou.example/r/K7P-3M9", "");
        row("no TLS", "http://follow.hekou.example/r/7K3F9-2M4XA", "");
        row("small letters", "TGC:7k3f9-2m4xa", "");
        row("no dash", "TGC:7K3F92M4XA", "");
        row("an O", "TGC:OK3F9-2M4XA", "");
        row("bare", "7K3F9-2M4XA", "");
    }
    void receiptsInCodes()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, receipt);
        QCOMPARE(QString::fromStdString(receiptOf(code.toStdString())), receipt);
    }

    /// Only where the port has pages, and only an address that is one.
    void pageToWriteOn()
    {
        Open kiosk;
        QVERIFY(kiosk.ready() && kiosk.open(RightsPage::Questions));
        QVERIFY(kiosk.rights().askAddress.empty());
        QVERIFY(kiosk.feed("port", "info", {{"followSite", "https://follow.hekou.example"}}));
        kiosk.waits(seconds{1});
        QCOMPARE(kiosk.rights().askAddress, std::string("https://follow.hekou.example/ask"));
        QVERIFY(kiosk.feed("port", "info", {{"followSite", "https://follow.hekou.example/x y"}}));
        kiosk.waits(seconds{1});
        QVERIFY(kiosk.rights().askAddress.empty());
        QCOMPARE(questionCode("ftp://x", "7K3F9-2M4XA"), std::string("TGC:7K3F9-2M4XA"));
    }

    /// By who sets the price: a line shows where either side's is set in that way.
    void pricesOfOneKind()
    {
        Open kiosk;
        QVERIFY(kiosk.ready() && kiosk.open(RightsPage::Prices));
        const auto all = kiosk.rights().prices;
        const std::vector<PriceFilter> offered{PriceFilter::All, PriceFilter::GovernmentPriced,
                                               PriceFilter::GovernmentGuided, PriceFilter::Market};
        QVERIFY(kiosk.rights().filters == offered);
        std::size_t shown = 0;
        for (const auto& [filter, mode] : {std::pair{PriceFilter::GovernmentPriced, PriceMode::GovernmentPriced},
                                           std::pair{PriceFilter::GovernmentGuided, PriceMode::GovernmentGuided},
                                           std::pair{PriceFilter::Market, PriceMode::Market}}) {
            kiosk.driver->filterPrices(filter);
            QCOMPARE(kiosk.rights().filter, filter);
            QVERIFY(!kiosk.rights().prices.empty() && kiosk.rights().prices.size() < all.size());
            shown += kiosk.rights().prices.size();
            for (const PriceRow& row : kiosk.rights().prices)
                QVERIFY((row.home && row.home->mode == mode) || (row.other && row.other->mode == mode));
        }
        QVERIFY(shown >= all.size());
        const std::string hidden = all.front().code; // government-guided
        kiosk.driver->showPrice(hidden);
        QCOMPARE(kiosk.at(), Screen::Prices);
        kiosk.driver->filterPrices(PriceFilter::All);
        QVERIFY(kiosk.rights().prices == all);
        // Where a new version has no such line, all are shown again.
        kiosk.driver->filterPrices(PriceFilter::Market);
        for (const char* key : {"CN-2026", "CN-2027", "VN-2026"}) {
            const auto body = kiosk.store->reference().body("fee_catalogue", key);
            if (!body || !*body)
                continue;
            auto catalogue = fromJson<FeeCatalogue>(parseJson(**body).value()).value();
            for (FeeItem& item : catalogue.items)
                item.mode = PriceMode::GovernmentPriced;
            QVERIFY(kiosk.feed("fee_catalogue", key, toJson(catalogue)));
        }
        kiosk.waits(seconds{1});
        QVERIFY(kiosk.rights().filters.empty());
        QCOMPARE(kiosk.rights().filter, PriceFilter::All);
        QCOMPARE(kiosk.rights().prices.size(), all.size());
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
