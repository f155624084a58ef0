// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/system.h"
#include "kiosk/documents/follow_code.h"
#include "kiosk/documents/prereg_code.h"
#include "kiosk/documents/ticket_code.h"
#include "sync/follow/site.h"
#include "tests/unit/documents/test_signer.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::follow;

namespace {

constexpr const char* kTruck = "019abcde-0000-7000-8000-0123456789ab";
constexpr const char* kBatch = "3261125000172";

} // namespace

/// What the codes of ticket and registration lead to, and what a row that somebody sends can do to a page.
class SiteTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void theTicketsOwnCodeLeadsThere();
    void anExportersCodeLeadsThere();
    void anExportersCodeOfNobody_data();
    void anExportersCodeOfNobody();
    void hostileRows_data();
    void hostileRows();
    void onlySignedNoticesAreShown_data();
    void onlySignedNoticesAreShown();
    void aRowThatIsTakenBackIsGone();
    void drawsAreOpen();

  private:
    WebAnswer ask(const std::string& target)
    {
        return site_->answer({.method = "GET", .target = target, .address = "192.0.2.1"});
    }
    void see(Glimpse glimpse)
    {
        glimpse.crossing = kTruck;
        glimpse.at = glimpse.heard = clock_.now();
        view_->see(glimpse);
    }
    std::string registration(const documents::CodeSigner& signer, const std::string& port = "CNHKM") const
    {
        return percentEncoded(documents::encodePrereg({.declaration = "861120261000000172",
                                                       .batch = kBatch,
                                                       .plate = "24C-017.22",
                                                       .plateCountry = "VN",
                                                       .port = port,
                                                       .expires = clock_.now() - std::chrono::hours{1}},
                                                      signer)
                                  .value());
    }

    SystemClock clock_;
    SystemRandom random_;
    test::TestSigner signer_{7};
    Kit kit_ = builtInKit().value();
    std::unique_ptr<PortView> view_;
    std::unique_ptr<Site> site_;
};

void SiteTest::init()
{
    view_ = std::make_unique<PortView>();
    site_ = std::make_unique<Site>(*view_, kit_, "CNHKM", clock_, random_,
                                   SiteLimits{.misses = {.burst = 1000, .every = std::chrono::seconds{1}}});
}

void SiteTest::theTicketsOwnCodeLeadsThere()
{
    see({.step = Glimpse::Step::Ticketed, .number = "HKM-0172", .sign = "2", .lane = Lane::Green});
    const std::string code = documents::encodeTicket({.number = "HKM-0172",
                                                      .crossing = kTruck,
                                                      .port = "CNHKM",
                                                      .lane = "L_GREEN",
                                                      .sign = "2",
                                                      .issuedAt = clock_.now()},
                                                     signer_.signer)
                                 .value();
    const WebAnswer answer = ask("/find?l=vi&n=" + percentEncoded(code) + "&c=");
    QCOMPARE(answer.status, 303);
    QCOMPARE(answer.headers.front().second, "/t/HKM-0172/" + documents::followCode(kTruck) + "?l=vi");
}

void SiteTest::anExportersCodeLeadsThere()
{
    view_->know({.dataset = "prereg_keys", .key = "1", .body = R"({"key":")" + toBase64(signer_.trusted.key) + "\"}"});
    const std::string target = "/find?l=en&n=" + registration(signer_.signer);
    const WebAnswer before = ask(target);
    QCOMPARE(before.status, 200);
    QVERIFY(before.body.find("Not arrived yet") != std::string::npos);
    QVERIFY(before.body.find("24C") == std::string::npos);
    see({.step = Glimpse::Step::Declared, .batch = kBatch});
    const WebAnswer after = ask(target);
    QCOMPARE(after.status, 303);
    QCOMPARE(ask(after.headers.front().second).status, 200);
}

void SiteTest::anExportersCodeOfNobody_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"no keys", "another's key", "another port", "cut off"})
        QTest::newRow(what) << what;
}

void SiteTest::anExportersCodeOfNobody()
{
    QFETCH(QString, what);
    see({.step = Glimpse::Step::Declared, .batch = kBatch});
    if (what != "no keys")
        view_->know(
            {.dataset = "prereg_keys", .key = "1", .body = R"({"key":")" + toBase64(signer_.trusted.key) + "\"}"});
    documents::CodeSigner signer = signer_.signer;
    if (what == "another's key")
        signer.sign = [](ByteView /*bytes*/) { return documents::CodeSignature{1, 2, 3}; };
    std::string code = registration(signer, what == "another port" ? "CNMHN" : "CNHKM");
    if (what == "cut off")
        code.resize(code.rfind('%', code.size() / 2)); // in the middle of no escaped character
    QCOMPARE(ask("/find?n=" + code).status, 404);
}

void SiteTest::hostileRows_data()
{
    QTest::addColumn<QByteArray>("dataset");
    QTest::addColumn<QByteArray>("body");
    const QByteArray evil = R"("<script>alert(1)</script>\" onclick=\"x")";
    QTest::newRow("port") << QByteArray("port") << "{\"names\":{\"en\":" + evil + "},\"hotlines\":[" + evil + "]}";
    QTest::newRow("notice") << QByteArray("questions") << "{\"asked\":" + evil + ",\"answer\":{\"xx\":" + evil + "}}";
    QTest::newRow("fee") << QByteArray("fee_catalogue")
                         << "{\"side\":" + evil + ",\"version\":" + evil + ",\"items\":[7,{\"item\":" + evil +
                                ",\"currency\":" + evil + ",\"amount\":5,\"basis\":" + evil + "}]}";
    QTest::newRow("limit") << QByteArray("time_limits")
                           << "{\"operation\":\"QUEUE\",\"minutes\":5,\"owner\":" + evil + "}";
    QTest::newRow("hotline") << QByteArray("hotlines") << "{\"number\":" + evil + ",\"name\":" + evil + "}";
    for (const char* dataset : {"port", "policy_notices", "notice_keys", "fee_catalogue", "time_limits", "lanes",
                                "answers", "hotlines", "questions"}) {
        for (const char* body : {"[]", "7", "{", "{\"names\":7,\"hotlines\":{},\"minutesEastOfUtc\":9e9}",
                                 "{\"title\":[],\"text\":7,\"from\":[],\"to\":{}}",
                                 "{\"name\":null,\"amount\":-9223372036854775808,\"minutes\":\"x\"}"})
            QTest::addRow("%s %s", dataset, body) << QByteArray(dataset) << QByteArray(body);
    }
}

void SiteTest::hostileRows()
{
    QFETCH(QByteArray, dataset);
    QFETCH(QByteArray, body);
    see({.step = Glimpse::Step::Ticketed, .number = "<script>", .sign = "\"><script>", .lane = Lane::Green});
    const std::string key = dataset == "port" ? "info" : dataset == "lanes" ? "L_GREEN" : "1";
    view_->know({.dataset = dataset.toStdString(), .key = key, .body = body.toStdString()});
    for (const std::string& target :
         {std::string("/"), std::string("/notices"), std::string("/fees"), std::string("/questions"),
          std::string("/limits"), "/t/%3CSCRIPT%3E/" + documents::followCode(kTruck)}) {
        const WebAnswer answer = ask(target + "?l=en");
        QVERIFY(answer.status == 200 || answer.status == 404);
        const std::size_t script = answer.body.find("<script");
        QCOMPARE(script, answer.body.find("<script defer src=/follow-")); // our own, or none
        QVERIFY(script == std::string::npos || answer.body.find("<script", script + 1) == std::string::npos);
        QVERIFY(answer.body.find("<SCRIPT") == std::string::npos);
        QVERIFY(answer.body.find("\" onclick") == std::string::npos);
    }
}

void SiteTest::onlySignedNoticesAreShown_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("shown");
    QTest::newRow("signed") << "signed" << true;
    QTest::newRow("by nobody we know") << "foreign" << false;
    QTest::newRow("changed") << "changed" << false;
    QTest::newRow("over") << "over" << false;
    QTest::newRow("not signed") << "bare" << false;
}

void SiteTest::onlySignedNoticesAreShown()
{
    QFETCH(QString, what);
    QFETCH(bool, shown);
    const test::TestSigner foreign{8};
    const auto& signer = what == "foreign" ? foreign.signer : signer_.signer;
    view_->know({.dataset = "notice_keys", .key = "1", .body = R"({"key":")" + toBase64(signer_.trusted.key) + "\"}"});
    std::string text = dump(Json{{"title", {{"en", "Holiday"}}},
                                 {"body", {{"en", "The port is closed"}}},
                                 {"validTo", what == "over" ? "2020-01-01T00:00:00Z" : "2099-01-01T00:00:00Z"}});
    Json row = {{"signer", toHex(signer.id)}, {"signature", toBase64(signer.sign(asBytes(text)))}};
    if (what == "changed")
        text.replace(text.find("Holiday"), 7, "Workday");
    row["text"] = text;
    view_->know({.dataset = "policy_notices", .key = "1", .body = what == "bare" ? text : dump(row)});
    QCOMPARE(ask("/notices?l=en").body.find("The port is closed") != std::string::npos, shown);
}

void SiteTest::aRowThatIsTakenBackIsGone()
{
    view_->know({.dataset = "questions", .key = "1", .body = R"({"asked":"Closed?","answer":"today"})"});
    QVERIFY(ask("/questions").body.find("Closed?") != std::string::npos);
    view_->know({.dataset = "questions", .key = "1", .body = {}});
    QCOMPARE(ask("/questions").status, 404);
    view_->know({.dataset = "roster", .key = "1", .body = R"({"name":"secret"})"});
    QVERIFY(!view_->has("roster"));
}

/// 一公开: what was drawn and what came of it, and nothing of whom.
void SiteTest::drawsAreOpen()
{
    QVERIFY(ask("/draws?l=en").status == 404);
    view_->know({.dataset = "draw_hashes", .key = "2026-11-25", .body = R"({"day":"2026-11-25","hash":"ab12"})"});
    Glimpse decided{.step = Glimpse::Step::Decided};
    decided.draws = {{.agency = Agency::Customs, .day = "2026-11-25", .p = 50000, .u = 31000, .hit = true},
                     {.agency = Agency::Border, .day = "2026-11-25", .p = 50000, .u = 99000, .hit = false}};
    see(decided);
    see(decided); // decided again: the draw is the same one
    Glimpse recorded{.step = Glimpse::Step::Recorded};
    recorded.finding = GlimpsedFinding{.agency = Agency::Customs, .passed = true};
    see(recorded);
    const std::string page = ask("/draws?l=en").body;
    QVERIFY(page.contains("ab12"));
    QVERIFY(page.contains("The day’s number is published once the day is over."));
    QVERIFY(page.contains("/draws/2026-11-25.csv"));
    QVERIFY(!page.contains(kTruck));
    QCOMPARE(
        ask("/draws/2026-11-25.csv").body,
        std::string("agency,p_millionths,u_millionths,hit,passed\nCUSTOMS,50000,31000,1,1\nBORDER,50000,99000,0,\n"));
    QCOMPARE(ask("/draws/2026-11-24.csv").status, 404);
    QCOMPARE(ask("/draws/2026-11-25").status, 404);
    view_->know({.dataset = "draw_revealed", .key = "2026-11-25", .body = R"({"day":"2026-11-25","seed":"cd34"})"});
    QVERIFY(ask("/draws?l=zh").body.contains("cd34"));
}

QTEST_GUILESS_MAIN(SiteTest)
#include "site_test.moc"
