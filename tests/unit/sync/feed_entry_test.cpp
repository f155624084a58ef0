// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/system.h"
#include "sync/log/feed_entry.h"

#include <QTest>

#include <functional>

using namespace tongguan;
using namespace tongguan::sync;

class FeedEntryTest : public QObject {
    Q_OBJECT
  private slots:
    void entryComesBack();
    void cursorIsTheLastHops();
    void signatureCovers_data();
    void signatureCovers();
    void onlyTrustedKeys();
    void badLines_data();
    void badLines();

  private:
    FeedEntry sample() const
    {
        FeedEntry entry;
        entry.cursor = 12;
        entry.dataset = "orders";
        entry.key = "ORD-1";
        entry.asOf = fromMicroseconds(1'764'000'000'000'000);
        entry.audience = "staff";
        entry.body = R"({"plate":"云G12345","method":"XRAY"})";
        return signEntry(entry, "CNHKM", key_);
    }
    SystemRandom random_;
    SigningKey key_ = SigningKey::make(random_);
};

void FeedEntryTest::entryComesBack()
{
    const FeedEntry entry = sample();
    const auto back = entryFromLine(entryLine(entry));
    QVERIFY(back.has_value());
    QCOMPARE(back->body, entry.body);
    QCOMPARE(back->cursor, entry.cursor);
    QVERIFY(back->asOf == entry.asOf);
    QVERIFY(verify(*back, "CNHKM", {key_.verifying()}));
}

void FeedEntryTest::cursorIsTheLastHops()
{
    FeedEntry entry = sample();
    entry.cursor = 99;
    QVERIFY(verify(entry, "CNHKM", {key_.verifying()}));
}

void FeedEntryTest::signatureCovers_data()
{
    QTest::addColumn<int>("field");
    int field = 0;
    for (const char* name : {"port", "dataset", "key", "removed", "asOf", "audience", "body", "signature"})
        QTest::newRow(name) << field++;
}

void FeedEntryTest::signatureCovers()
{
    QFETCH(int, field);
    FeedEntry entry = sample();
    std::string port = "CNHKM";
    switch (field) {
    case 0:
        port = "CNMOH";
        break;
    case 1:
        entry.dataset = "order";
        break;
    case 2:
        entry.key = "ORD-2";
        break;
    case 3:
        entry.removed = true;
        break;
    case 4:
        entry.asOf += Microseconds{1};
        break;
    case 5:
        entry.audience.clear();
        break;
    case 6:
        entry.body += ' ';
        break;
    default:
        entry.signature[0] ^= 1U;
        break;
    }
    const auto result = verify(entry, port, {key_.verifying()});
    QVERIFY(!result);
    QCOMPARE(result.error().code, Errc::Denied);
}

void FeedEntryTest::onlyTrustedKeys()
{
    const SigningKey other = SigningKey::make(random_);
    QVERIFY(!verify(sample(), "CNHKM", {}));
    QVERIFY(!verify(sample(), "CNHKM", {other.verifying()}));
    QVERIFY(verify(sample(), "CNHKM", {other.verifying(), key_.verifying()}));
    FeedEntry named = sample();
    named.signer = other.verifying().id();
    QVERIFY(!verify(named, "CNHKM", {other.verifying(), key_.verifying()}));
}

void FeedEntryTest::badLines_data()
{
    QTest::addColumn<std::string>("line");
    const Json good = parseJson(entryLine(sample())).value();
    for (const auto& [name, value] : good.items()) {
        Json without = good;
        without.erase(name);
        QTest::newRow(("without " + name).c_str()) << dump(without);
    }
    const auto row = [&good](const char* name, const std::function<void(Json&)>& change) {
        Json changed = good;
        change(changed);
        QTest::newRow(name) << dump(changed);
    };
    row("removed with a body", [](Json& line) { line["removed"] = true; });
    row("body missing", [](Json& line) { line["body"] = ""; });
    row("no key", [](Json& line) { line["key"] = ""; });
    row("long key", [](Json& line) { line["key"] = std::string(257, 'k'); });
    row("long body", [](Json& line) { line["body"] = std::string((1U << 20U) + 1, 'b'); });
    row("short signature", [](Json& line) { line["signature"] = "AAAA"; });
    row("negative cursor", [](Json& line) { line["cursor"] = -1; });
}

void FeedEntryTest::badLines()
{
    QFETCH(std::string, line);
    const auto entry = entryFromLine(line);
    QVERIFY(!entry);
    QCOMPARE(entry.error().code, Errc::InvalidInput);
}

QTEST_APPLESS_MAIN(FeedEntryTest)
#include "feed_entry_test.moc"
