// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "sync/exchange/reply.h"
#include "sync/single_window/zip/zip_file.h"
#include "tests/support/paths.h"
#include "tests/support/single_window/other_side.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::exchange;
using manifest::ReceiptCode;

/// What files of InBox say.
class ReplyTest : public QObject {
    Q_OBJECT
  private slots:
    void receipts_data();
    void receipts();
    void responses();
    void syntaxReports();
    void refused_data();
    void refused();
};

void ReplyTest::receipts_data()
{
    QTest::addColumn<ReceiptCode>("code");
    QTest::addColumn<Word>("word");
    QTest::addColumn<bool>("customs");
    const auto row = [](const char* name, ReceiptCode code, Word word, bool customs) {
        QTest::newRow(name) << code << word << customs;
    };
    row("01", ReceiptCode::Accepted, Word::Accepted, true);
    row("02", ReceiptCode::ManualReview, Word::Review, true);
    row("03", ReceiptCode::Returned, Word::Refused, true);
    row("11", ReceiptCode::Released, Word::Accepted, true);
    row("12", ReceiptCode::LoadingRefused, Word::Refused, true);
    row("13", ReceiptCode::UnloadingRefused, Word::Refused, true);
    row("E1", ReceiptCode::StoredAtCentre, Word::OnItsWay, false);
    row("E2", ReceiptCode::FailedAtCentre, Word::Failed, false);
    row("E3", ReceiptCode::SentToCustoms, Word::OnItsWay, false);
    row("E4", ReceiptCode::FailedToCustoms, Word::Failed, false);
}

void ReplyTest::receipts()
{
    QFETCH(ReceiptCode, code);
    QFETCH(Word, word);
    QFETCH(bool, customs);
    manifest::Head head;
    head.messageId = "CN_MT4401_1p0_A_20261124091500789";
    head.type = manifest::Type::LadenIn;
    head.sender = "A";
    head.receiver = "8620";
    const std::string xml = test::OtherSide::receiptOf(head, code, "20261124092000000");
    const Reply expected{.names = Reply::Names::Manifest,
                         .name = head.messageId,
                         .code = std::string(codeOf(code)),
                         .word = word,
                         .customs = customs,
                         .sentAt = "20261124092000000",
                         .faults = {}};
    QVERIFY(repliesIn(xml, "A").value() == std::vector{expected});
    const auto zipped = zip::write({.name = "r.xml", .content = xml}).value();
    QVERIFY(repliesIn(zipped, "A").value() == std::vector{expected});
}

void ReplyTest::responses()
{
    const auto bytes = readFile(TONGGUAN_SOURCE_DIR "/tests/data/messages/edifact/response.edi").value();
    const auto replies = repliesIn(bytes, "A").value();
    QCOMPARE(replies.size(), std::size_t{1});
    QCOMPARE(replies[0].name, std::string("01JDC8Q4T8K2M0V6Z7R3P9X5YA"));
    QCOMPARE(replies[0].word, Word::Refused);
    QCOMPARE(replies[0].sentAt, std::string("202611240917"));
    QVERIFY(replies[0].faults == std::vector<std::string>{"E017"}); // the code, never the text
    edifact::CustomsResponse taken{.number = "1", .function = "44", .reference = "R", .remarks = {}, .errors = {}};
    QCOMPARE(repliesIn(test::OtherSide::interchangeOf(messageOf(taken, "1")), "A")->front().word, Word::Accepted);
    taken.function = "27";
    QCOMPARE(repliesIn(test::OtherSide::interchangeOf(messageOf(taken, "1")), "A")->front().word, Word::Refused);
}

void ReplyTest::syntaxReports()
{
    const auto bytes = readFile(TONGGUAN_SOURCE_DIR "/tests/data/messages/edifact/syntax.edi").value();
    const auto replies = repliesIn(bytes, "CNHKM-K03").value();
    QCOMPARE(replies[0].names, Reply::Names::Interchange);
    QCOMPARE(replies[0].name, std::string("HKMK0300012345"));
    QCOMPARE(replies[0].word, Word::Refused); // the interchange was taken, its message was not
    QVERIFY(!replies[0].customs);
    QVERIFY(std::ranges::contains(replies[0].faults, "4.1-13"));
    QVERIFY(!repliesIn(bytes, "SOMEBODYELSE").has_value());
}

void ReplyTest::refused_data()
{
    QTest::addColumn<std::string>("bytes");
    const auto file = [](const char* path) {
        return readFile(std::string(TONGGUAN_SOURCE_DIR "/tests/data/messages/") + path).value();
    };
    QTest::newRow("nothing") << std::string();
    QTest::newRow("no message") << std::string("hello");
    QTest::newRow("half a receipt") << file("manifest/receipt_released.xml").substr(0, 300);
    QTest::newRow("a code of nobody") << file("refused/manifest/receipt_code.xml");
    QTest::newRow("a message of ours") << file("manifest/arrival.xml");
    QTest::newRow("an arrival") << file("edifact/arrival.edi");
    QTest::newRow("half an interchange") << file("edifact/response.edi").substr(0, 120);
    QTest::newRow("half a zip") << std::string("PK\x03\x04rest");
    QTest::newRow("a document type") << std::string("<!DOCTYPE a [<!ENTITY b \"c\">]><Manifest/>");
}

void ReplyTest::refused()
{
    QFETCH(std::string, bytes);
    QVERIFY(!repliesIn(bytes, "A").has_value());
}

QTEST_APPLESS_MAIN(ReplyTest)
#include "reply_test.moc"
