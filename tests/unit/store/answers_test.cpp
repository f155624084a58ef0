// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "kiosk/store/journal.h"
#include "kiosk/store/migrations.h"
#include "kiosk/store/store_feed.h"
#include "tests/support/store/stored.h"

#include <QTest>

#include <format>

using namespace tongguan;
using namespace tongguan::store;
using namespace tongguan::test;

namespace {

constexpr std::size_t kOneRowACrossing = 15; // the last format in which a second answer took the first one's place

sync::FeedEntry word(const std::string& key, int decision, const std::string& answer, const std::string& lane = {})
{
    sync::FeedEntry entry;
    entry.dataset = "confirmations";
    entry.key = key;
    entry.asOf = kNoon;
    entry.body = dump(Json{{"crossing", "c"}, {"decision", decision}, {"answer", answer}, {"lane", lane}});
    return entry;
}

std::vector<std::string> answers(Store& store, const std::string& crossing = "c")
{
    std::vector<std::string> all;
    const auto bodies = store.reference().bodiesUnder(kConfirmations, crossing);
    for (const std::string& body : bodies.value()) {
        const Json json = parseJson(body).value();
        all.push_back(std::format("{} {}", integerOr(json, "decision"), stringOr(json, "answer")));
    }
    return all;
}

std::string last(Store& store)
{
    const auto body = store.reference().lastAnswer("c").value();
    return body ? stringOr(parseJson(*body).value(), "answer") : std::string("none");
}

using Words = std::vector<std::string>;

} // namespace

/// The single window's words: each decision has its own row.
class AnswersTest : public QObject {
    Q_OBJECT
  private slots:
    void eachDecisionHasItsOwn()
    {
        Stored stored;
        QVERIFY(stored.open());
        StoreFeed feed(*stored.store);
        const std::vector entries{word("c/1", 1, "CORRECT", "L_JOINT"), word("c/2", 2, "CONFIRM"),
                                  word("c0", 1, "CORRECT", "L_SCAN"), word("other/1", 1, "CORRECT", "L_SCAN")};
        QVERIFY(feed.apply(entries, 4, kNoon));
        QCOMPARE(answers(*stored.store), (Words{"1 CORRECT", "2 CONFIRM"}));
        QCOMPARE(last(*stored.store), std::string("CONFIRM"));
        QVERIFY(feed.apply(std::vector{word("c/1", 1, "CONFIRM")}, 5, kNoon)); // late, on the one before
        QCOMPARE(answers(*stored.store), (Words{"1 CONFIRM", "2 CONFIRM"}));
        QVERIFY(feed.apply(std::vector{word("c/2", 2, "UNKNOWN"), word("c/3", 3, "UNKNOWN")}, 7, kNoon));
        QCOMPARE(answers(*stored.store), (Words{"1 CONFIRM", "2 CONFIRM", "3 UNKNOWN"}));
        QCOMPARE(last(*stored.store), std::string("CONFIRM")); // to know nothing is no word
    }

    /// A window that names crossings alone is understood, and a snapshot makes the same rows as the feed did.
    void namedByItsCrossing()
    {
        Stored stored;
        QVERIFY(stored.open());
        StoreFeed feed(*stored.store);
        QVERIFY(feed.apply(std::vector{word("c", 1, "CORRECT", "L_JOINT")}, 1, kNoon));
        QVERIFY(feed.apply(std::vector{word("c", 2, "CONFIRM")}, 2, kNoon));
        QCOMPARE(answers(*stored.store), (Words{"1 CORRECT", "2 CONFIRM"}));
        QVERIFY(feed.replace(std::vector{word("c/1", 1, "CORRECT", "L_JOINT"), word("c/2", 2, "CONFIRM")}, 2, kNoon));
        QCOMPARE(answers(*stored.store), (Words{"1 CORRECT", "2 CONFIRM"}));
        auto gone = word("c/1", 1, "CORRECT");
        gone.removed = true;
        QVERIFY(feed.apply(std::vector{gone}, 3, kNoon));
        QCOMPARE(answers(*stored.store), (Words{"2 CONFIRM"}));
    }

    /// More than nine of them.
    void theLatestCounts()
    {
        Stored stored;
        QVERIFY(stored.open());
        StoreFeed feed(*stored.store);
        for (int decision = 1; decision <= 11; ++decision)
            QVERIFY(feed.apply(std::vector{word(std::format("c/{}", decision), decision,
                                                decision == 11 ? "CORRECT" : "CONFIRM", "L_SCAN")},
                               static_cast<std::uint64_t>(decision), kNoon));
        QCOMPARE(last(*stored.store), std::string("CORRECT"));
    }

    /// What an older program kept.
    void oldRowsAreFound()
    {
        Stored stored;
        {
            auto database = Database::open(stored.file(), stored.key);
            QVERIFY(database);
            for (const Migration& migration : migrations().first(kOneRowACrossing))
                QVERIFY(database->execute(migration.sql));
            QVERIFY(database->execute(std::format("PRAGMA user_version = {}", kOneRowACrossing)));
            auto insert = database->prepare(
                "INSERT INTO reference (dataset, key, body, as_of) VALUES ('confirmations', ?, ?, 0)");
            QVERIFY(insert);
            QVERIFY(insert->run(std::string_view("c"), std::string_view(R"({"decision":2,"answer":"CONFIRM"})")));
            QVERIFY(insert->run(std::string_view("none"), std::string_view(R"({"answer":"CONFIRM"})")));
            QVERIFY(insert->run(std::string_view("broken"), std::string_view(R"({"answer")")));
        }
        QVERIFY(stored.open());
        QCOMPARE(answers(*stored.store), (Words{"2 CONFIRM"}));
        QCOMPARE(last(*stored.store), std::string("CONFIRM"));
        QCOMPARE(answers(*stored.store, "none"), (Words{"0 CONFIRM"}));
        StoreFeed feed(*stored.store);
        QVERIFY(feed.apply(std::vector{word("c", 2, "CORRECT", "L_JOINT")}, 1, kNoon)); // the same row
        QCOMPARE(answers(*stored.store), (Words{"2 CORRECT"}));
    }
};

QTEST_APPLESS_MAIN(AnswersTest)
#include "answers_test.moc"
