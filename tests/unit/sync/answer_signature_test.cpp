// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "sync/log/answer_signature.h"
#include "sync/log/feed_page.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::sync;

class AnswerSignatureTest : public QObject {
    Q_OBJECT
  private slots:
    void coversEverything();
    void nonceHasItsSize();
    void badPages_data();
    void badPages();

  private:
    SystemRandom random_;
    SigningKey key_ = SigningKey::make(random_);
};

void AnswerSignatureTest::coversEverything()
{
    Nonce nonce{1, 2, 3};
    const std::string signature = signAnswer(nonce, 200, "{}", key_);
    QVERIFY(isSigned(signature, nonce, 200, "{}", key_.verifying()));
    QVERIFY(!isSigned(signature, nonce, 201, "{}", key_.verifying()));
    QVERIFY(!isSigned(signature, nonce, 200, "{ }", key_.verifying()));
    QVERIFY(!isSigned(signature, nonce, 200, "{}", SigningKey::make(random_).verifying()));
    QVERIFY(!isSigned("", nonce, 200, "{}", key_.verifying()));
    nonce[15] = 1;
    QVERIFY(!isSigned(signature, nonce, 200, "{}", key_.verifying()));
}

void AnswerSignatureTest::nonceHasItsSize()
{
    QVERIFY(nonceFromText(toBase64(Bytes(16, 1))));
    QVERIFY(!nonceFromText(toBase64(Bytes(15, 1))));
    QVERIFY(!nonceFromText(""));
    QVERIFY(!nonceFromText("!"));
}

void AnswerSignatureTest::badPages_data()
{
    QTest::addColumn<std::string>("page");
    FeedEntry entry;
    entry.dataset = "orders";
    entry.key = "1";
    entry.body = "{}";
    const auto line = [&entry](std::uint64_t cursor) {
        entry.cursor = cursor;
        return entryLine(entry) + "\n";
    };
    const std::string end = pageEnd(2, UtcTime{});
    QVERIFY(decodePage(line(1) + line(2) + end));
    QVERIFY(decodePage(end));
    QTest::newRow("empty") << std::string();
    QTest::newRow("no end") << line(1) + line(2);
    QTest::newRow("cut in the end") << line(1) + end.substr(0, end.size() - 1);
    QTest::newRow("out of order") << line(2) + line(1) + end;
    QTest::newRow("twice") << line(1) + line(1) + end;
    QTest::newRow("beyond the end") << line(3) + end;
    QTest::newRow("end in the middle") << line(1) + end + line(2);
}

void AnswerSignatureTest::badPages()
{
    QFETCH(std::string, page);
    QCOMPARE(decodePage(page).error().code, Errc::InvalidInput);
}

QTEST_APPLESS_MAIN(AnswerSignatureTest)
#include "answer_signature_test.moc"
