// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "base/system.h"
#include "sync/gateway/public_messages.h"
#include "sync/gateway/schema.h"
#include "tests/support/gateway/trial_database.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tongguan;
using namespace tongguan::sync;
using clearance::MessageFromAfar;

class PublicMessagesTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void aRowForStations();
    void theFirstOfAReceiptCounts();
    void roomHasAnEnd();

  private:
    Result<Kept> publish(const std::string& receipt, std::int64_t most, const std::string& about = {})
    {
        const clearance::QuestionAsked asked{.receipt = receipt,
                                             .topic = clearance::QuestionTopic::Goods,
                                             .language = clearance::Language::Lo,
                                             .ticket = about};
        return publishMessage(*database_, *feed_, "CNHKM", key_, asked.message(UtcTime{std::chrono::days{20'000}}),
                              most);
    }
    /// What stations find.
    std::vector<MessageFromAfar> rows()
    {
        std::vector<MessageFromAfar> all;
        auto held = database_->query("SELECT body FROM feed WHERE dataset = 'public_messages' AND audience = 'staff'"
                                     " ORDER BY position");
        while (held.next())
            all.push_back(fromJson<MessageFromAfar>(parseJson(held.text(0)).value()).value());
        return all;
    }
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Database> database_;
    std::unique_ptr<Feed> feed_;
    SystemClock clock_;
    SystemRandom random_;
    SigningKey key_ = SigningKey::make(random_);
};

void PublicMessagesTest::init()
{
    feed_.reset();
    database_.reset();
    folder_ = std::make_unique<QTemporaryDir>();
    database_ = std::make_unique<Database>(openTrialDatabase(folder_->path().toStdString()).value());
    QVERIFY(migrate(*database_));
    feed_ = std::make_unique<Feed>(*database_, clock_);
}

void PublicMessagesTest::aRowForStations()
{
    QCOMPARE(publish("7K3F9-2M4XA", 10, "HKM-0172").value(), Kept::New);
    const auto all = rows();
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all.front().kind, clearance::MessageKind::Question);
    QCOMPARE(all.front().topic, std::optional{clearance::QuestionTopic::Goods});
    QCOMPARE(all.front().language, clearance::Language::Lo);
    QCOMPARE(all.front().about, std::string("HKM-0172"));
    QCOMPARE(all.front().at, UtcTime{std::chrono::days{20'000}});
}

void PublicMessagesTest::theFirstOfAReceiptCounts()
{
    QCOMPARE(publish("7K3F9-2M4XA", 10, "HKM-0172").value(), Kept::New);
    QCOMPARE(publish("7K3F9-2M4XA", 10, "HKM-0173").value(), Kept::Known);
    QCOMPARE(rows().size(), std::size_t{1});
    QCOMPARE(rows().front().about, std::string("HKM-0172"));
}

/// What telephones fill leaves room for kiosks; what is known needs none.
void PublicMessagesTest::roomHasAnEnd()
{
    static_assert(kMessagesOfPhones < kMessagesOfAll);
    QCOMPARE(publish("11111-11111", 2).value(), Kept::New);
    QCOMPARE(publish("22222-22222", 2).value(), Kept::New);
    QCOMPARE(publish("33333-33333", 2).value(), Kept::NoRoom);
    QCOMPARE(publish("22222-22222", 2).value(), Kept::Known);
    QCOMPARE(publish("33333-33333", 3).value(), Kept::New);
    QCOMPARE(rows().size(), std::size_t{3});
}

QTEST_APPLESS_MAIN(PublicMessagesTest)
#include "public_messages_test.moc"
