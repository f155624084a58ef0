// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/system.h"
#include "sync/log/batch.h"
#include "tests/support/sync/sample_events.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::sync;

class BatchTest : public QObject {
    Q_OBJECT
  private slots:
    void eventComesBack_data();
    void eventComesBack();
    void lineHasTheNamesOfTheWire();
    void badLines_data();
    void badLines();
    void batchComesBack();
    void badBatches_data();
    void badBatches();
    void compressionComesBack_data();
    void compressionComesBack();
    void badFrames_data();
    void badFrames();

  private:
    std::string batchText(std::size_t events)
    {
        const auto chain = sampleChain(events);
        return encodeBatch(chain, signCheckpoint("HKM-K01", {events, chain.back().hash}, key_));
    }
    SystemRandom random_;
    SigningKey key_ = SigningKey::make(random_);
};

void BatchTest::eventComesBack_data()
{
    QTest::addColumn<std::string>("body");
    QTest::newRow("object") << std::string(R"({"a":1})");
    QTest::newRow("spaces stay") << std::string("{ \"a\" :\t1 }\n");
    QTest::newRow("escapes stay") << std::string(R"({"name":"\u5c01\n\"; DROP TABLE journal;--"})");
    QTest::newRow("scripts") << std::string(R"({"n":"阮氏 ສະບາຍ မြန်မာ ไทย"})");
    QTest::newRow("control character") << std::string("\"\x01\x7f\"");
    QTest::newRow("largest") << "\"" + std::string(kMaxBody - 2, 'x') + "\"";
}

void BatchTest::eventComesBack()
{
    QFETCH(std::string, body);
    const Event event = link(kGenesis, sampleHeader(1), body).value();
    const auto back = eventFromLine(eventLine(event));
    QVERIFY(back.has_value());
    QVERIFY(*back == event);
    QVERIFY(follows(Head{}, *back));
}

void BatchTest::lineHasTheNamesOfTheWire()
{
    Event event = link(kGenesis, sampleHeader(1), R"({"a":1})").value();
    const Json line = parseJson(eventLine(event)).value();
    QCOMPARE(line.size(), std::size_t{11});
    for (const char* name :
         {"seq", "id", "type", "at", "boot", "mono", "actor", "crossing", "body", "bodyHash", "hash"})
        QVERIFY2(line.contains(name), name);
    QCOMPARE(line["body"].get<std::string>(), event.body);
    event.body.clear();
    QVERIFY(parseJson(eventLine(event)).value()["body"].is_null());
}

void BatchTest::badLines_data()
{
    QTest::addColumn<std::string>("line");
    const Event event = link(kGenesis, sampleHeader(1), "1").value();
    const Json good = parseJson(eventLine(event)).value();
    for (const auto& [name, value] : good.items()) {
        Json without = good;
        without.erase(name);
        QTest::newRow(("without " + name).c_str()) << dump(without);
        Json nested = good;
        nested[name] = Json::array({1});
        QTest::newRow(("nested " + name).c_str()) << dump(nested);
    }
    Json changed = good;
    changed["seq"] = -1;
    QTest::newRow("negative number") << dump(changed);
    changed["seq"] = 1.5;
    QTest::newRow("fraction") << dump(changed);
    changed["seq"] = 18446744073709551615ULL;
    QTest::newRow("number over 63 bits") << dump(changed);
    changed = good;
    changed["body"] = std::string(kMaxBody + 1, 'x');
    QTest::newRow("long body") << dump(changed);
    QTest::newRow("twice") << R"({"seq":1,"seq":2})" + std::string();
    QTest::newRow("two objects") << dump(good) + dump(good);
    QTest::newRow("array") << "[" + dump(good) + "]";
    QTest::newRow("not UTF-8") << std::string("{\"seq\":\"\xff\"}");
    QTest::newRow("deep") << std::string(100'000, '[');
    QTest::newRow("empty") << std::string();
}

void BatchTest::badLines()
{
    QFETCH(std::string, line);
    const auto event = eventFromLine(line);
    QVERIFY(!event);
    QCOMPARE(event.error().code, Errc::InvalidInput);
}

void BatchTest::batchComesBack()
{
    const auto chain = sampleChain(9);
    const Checkpoint checkpoint = signCheckpoint("HKM-K01", {9, chain.back().hash}, key_);
    const auto batch = decodeBatch(encodeBatch(chain, checkpoint));
    QVERIFY(batch.has_value());
    QVERIFY(batch->events == chain);
    QVERIFY(batch->checkpoint.head == checkpoint.head);
    QVERIFY(verify(batch->checkpoint, key_.verifying()));
}

void BatchTest::badBatches_data()
{
    QTest::addColumn<std::string>("text");
    const std::string good = batchText(2);
    const std::string checkpoint = good.substr(good.rfind('\n', good.size() - 2) + 1);
    QTest::newRow("no checkpoint") << good.substr(0, good.size() - checkpoint.size());
    QTest::newRow("cut in a line") << good.substr(0, good.size() - 20);
    QTest::newRow("after the checkpoint") << good + checkpoint;
    QTest::newRow("empty line") << "\n" + good;
    QTest::newRow("empty") << std::string();
    std::string many;
    const std::string line = good.substr(0, good.find('\n') + 1);
    for (std::size_t i = 0; i <= kMaxBatchEvents; ++i)
        many += line;
    QTest::newRow("too many") << many + checkpoint;
    QTest::newRow("too long") << std::string(kMaxBatchBytes + 1, '\n');
}

void BatchTest::badBatches()
{
    QFETCH(std::string, text);
    const auto batch = decodeBatch(text);
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, Errc::InvalidInput);
}

void BatchTest::compressionComesBack_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("empty") << std::string();
    QTest::newRow("batch") << batchText(5);
    QTest::newRow("large") << std::string(3'000'000, 'a');
}

void BatchTest::compressionComesBack()
{
    QFETCH(std::string, text);
    const auto back = decompress(compress(text), text.size());
    QVERIFY(back.has_value());
    QVERIFY(*back == text);
}

void BatchTest::badFrames_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<Errc>("code");
    const std::string good = compress(batchText(5));
    QTest::newRow("cut") << good.substr(0, good.size() / 2) << Errc::InvalidInput;
    QTest::newRow("nothing") << std::string() << Errc::InvalidInput;
    QTest::newRow("no zstd") << std::string("GET / HTTP/1.1\r\n") << Errc::InvalidInput;
    QTest::newRow("after the frame") << good + "x" << Errc::InvalidInput;
    QTest::newRow("bomb of 200 MB") << compress(std::string(200U << 20U, '\0')) << Errc::Exhausted;
}

void BatchTest::badFrames()
{
    QFETCH(std::string, bytes);
    QFETCH(Errc, code);
    const auto content = decompress(bytes, kMaxBatchBytes);
    QVERIFY(!content);
    QCOMPARE(content.error().code, code);
}

QTEST_APPLESS_MAIN(BatchTest)
#include "batch_test.moc"
