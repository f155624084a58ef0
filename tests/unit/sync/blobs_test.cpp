// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "sync/gateway/blobs.h"
#include "sync/gateway/schema.h"
#include "tests/support/gateway/trial_database.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

/// Time that a test moves.
class MovedClock final : public Clock {
  public:
    UtcTime now() const override { return time; }
    Microseconds monotonic() const override { return time.time_since_epoch(); }
    std::string boot() const override { return "boot"; }
    bool trusted() const override { return true; }
    UtcTime time = fromMicroseconds(1'795'600'800'000'000);
};

Bytes bytesOf(std::uint8_t byte, std::size_t size = 100)
{
    return Bytes(size, byte);
}
std::string idOf(const Bytes& bytes)
{
    return toHex(sha256(bytes));
}

} // namespace

class BlobsTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void partsMakeAWhole();
    void outOfStep();
    void wrongBytesLeaveNothing();
    void machinesDoNotMix();
    void roomHasAnEnd();
    void leavesTheDiskToEvents();
    void givenUpOnesGo();
    void oldOnesGo();
    void olderDatabaseIsBroughtUp();

  private:
    Result<Held> put(const Bytes& bytes, std::size_t first, std::size_t size, const std::string& machine = "HKM-K01")
    {
        return blobs_->take(machine, idOf(bytes), {first, first + size - 1, bytes.size()},
                            ByteView(bytes).subspan(first, size));
    }
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Database> database_;
    std::unique_ptr<Blobs> blobs_;
    MovedClock clock_;
    std::int64_t free_ = 1000;
};

void BlobsTest::init()
{
    blobs_.reset();
    database_.reset();
    folder_ = std::make_unique<QTemporaryDir>();
    database_ = std::make_unique<Database>(openTrialDatabase(folder_->path().toStdString()).value());
    QVERIFY(migrate(*database_));
    free_ = 1000;
    BlobRoom room{.bytes = 350, .leaveFree = 500, .unfinishedEach = 2};
    room.freeBytes = [this] { return free_; };
    blobs_ = std::make_unique<Blobs>(*database_, clock_, room);
}

void BlobsTest::partsMakeAWhole()
{
    const Bytes picture = bytesOf(1);
    QCOMPARE(put(picture, 0, 40)->bytes, 40U);
    QCOMPARE(blobs_->held("HKM-K01", idOf(picture))->bytes, 40U);
    QCOMPARE(blobs_->read(idOf(picture)).error().code, Errc::NotFound);
    QCOMPARE(put(picture, 0, 40)->bytes, 40U);  // its answer got lost
    QCOMPARE(put(picture, 30, 30)->bytes, 60U); // some of it is new
    const auto whole = put(picture, 60, 40);
    QVERIFY(whole->whole && whole->fresh);
    QVERIFY(blobs_->read(idOf(picture))->bytes == picture);
    QCOMPARE(blobs_->read(idOf(picture))->owner, std::string("HKM-K01"));
    const auto again = put(picture, 0, 10, "HKM-K02");
    QVERIFY(again->whole && !again->fresh);
    QCOMPARE(again->bytes, 100U);
}

void BlobsTest::outOfStep()
{
    const Bytes picture = bytesOf(1);
    QCOMPARE(put(picture, 10, 10).error().code, Errc::NotFound);
    QVERIFY(put(picture, 0, 40));
    QCOMPARE(put(picture, 41, 10).error().code, Errc::NotFound);
    const auto otherLength = blobs_->take("HKM-K01", idOf(picture), {40, 49, 90}, bytesOf(1, 10));
    QCOMPARE(otherLength.error().code, Errc::NotFound);
    QCOMPARE(blobs_->take("HKM-K01", idOf(picture), {40, 49, 100}, bytesOf(1, 9)).error().code, Errc::InvalidInput);
    QVERIFY(put(picture, 40, 60)->whole);
}

void BlobsTest::wrongBytesLeaveNothing()
{
    const Bytes picture = bytesOf(1);
    const Bytes other = bytesOf(2);
    QVERIFY(put(picture, 0, 40));
    QCOMPARE(blobs_->take("HKM-K01", idOf(picture), {40, 99, 100}, ByteView(other).first(60)).error().code,
             Errc::Corrupt);
    QCOMPARE(blobs_->held("HKM-K01", idOf(picture))->bytes, 0U);
    QCOMPARE(blobs_->read(idOf(picture)).error().code, Errc::NotFound);
    QVERIFY(put(picture, 0, 100)->whole);
}

/// Another machine's bytes cannot spoil an upload.
void BlobsTest::machinesDoNotMix()
{
    const Bytes picture = bytesOf(1);
    QVERIFY(put(picture, 0, 40));
    QVERIFY(blobs_->take("HKM-K02", idOf(picture), {0, 49, 100}, bytesOf(9, 50)));
    QCOMPARE(blobs_->held("HKM-K01", idOf(picture))->bytes, 40U);
    QVERIFY(put(picture, 40, 60)->whole);
}

void BlobsTest::roomHasAnEnd()
{
    for (std::uint8_t i = 1; i <= 3; ++i)
        QVERIFY(put(bytesOf(i), 0, 100));
    QCOMPARE(put(bytesOf(4), 0, 10).error().code, Errc::Exhausted);
    QVERIFY(put(bytesOf(1), 0, 100)->whole); // it is here
    clock_.time += std::chrono::hours{1};
    QVERIFY(blobs_->forget(clock_.time));
    QVERIFY(put(bytesOf(4), 0, 100)->whole);
}

void BlobsTest::leavesTheDiskToEvents()
{
    free_ = 599;
    QCOMPARE(put(bytesOf(1), 0, 100).error().code, Errc::Exhausted);
    free_ = 600;
    QVERIFY(put(bytesOf(1), 0, 100)->whole);
}

void BlobsTest::givenUpOnesGo()
{
    for (std::uint8_t i = 1; i <= 3; ++i) {
        clock_.time += std::chrono::seconds{1};
        QVERIFY(put(bytesOf(i), 0, 10));
    }
    QCOMPARE(blobs_->held("HKM-K01", idOf(bytesOf(1)))->bytes, 0U);
    QCOMPARE(blobs_->held("HKM-K01", idOf(bytesOf(2)))->bytes, 10U);
    QCOMPARE(blobs_->held("HKM-K01", idOf(bytesOf(3)))->bytes, 10U);
    auto parts = database_->query("SELECT COUNT(*) FROM upload_part");
    QVERIFY(parts.next());
    QCOMPARE(parts.integer(0), 2);
}

void BlobsTest::oldOnesGo()
{
    QVERIFY(put(bytesOf(1), 0, 100)->whole);
    QVERIFY(put(bytesOf(2), 0, 10));
    QVERIFY(blobs_->forget(clock_.time));
    QVERIFY(blobs_->read(idOf(bytesOf(1))));
    QVERIFY(blobs_->forget(clock_.time + std::chrono::seconds{1}));
    QCOMPARE(blobs_->read(idOf(bytesOf(1))).error().code, Errc::NotFound);
    QCOMPARE(blobs_->held("HKM-K01", idOf(bytesOf(2)))->bytes, 0U);
}

void BlobsTest::olderDatabaseIsBroughtUp()
{
    QVERIFY(database_->script(
        "DROP TABLE upload_part; DROP TABLE upload; DROP TABLE blob;"
        "CREATE TABLE queue (crossing TEXT PRIMARY KEY);"
        "ALTER TABLE member DROP COLUMN next_certificate; ALTER TABLE journal DROP COLUMN erased; DROP TABLE machine;"
        "UPDATE counter SET value = 1 WHERE name = 'version'"));
    QVERIFY(migrate(*database_));
    QVERIFY(put(bytesOf(1), 0, 100)->whole);
    QVERIFY(migrate(*database_)); // nothing to do
    QVERIFY(blobs_->read(idOf(bytesOf(1))));
    QVERIFY(database_->script("UPDATE counter SET value = 99 WHERE name = 'version'"));
    QCOMPARE(migrate(*database_).error().code, Errc::Corrupt);
}

QTEST_APPLESS_MAIN(BlobsTest)
#include "blobs_test.moc"
