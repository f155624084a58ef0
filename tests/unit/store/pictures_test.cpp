// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/time.h"
#include "kiosk/store/store_feed.h"
#include "kiosk/store/store_pictures.h"
#include "tests/support/store/stored.h"

#include <QTest>

#include <format>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::store;
using namespace tongguan::test;

namespace {

sync::PictureKey keyOf(std::uint8_t byte)
{
    return sync::PictureKey::fromBytes(Bytes(32, byte)).value();
}

Picture photo(std::string_view text, UtcTime at = kNoon)
{
    const ByteView bytes = asBytes(text);
    return {.id = {}, .crossing = kCrossing, .shows = "document", .at = at, .bytes = Bytes(bytes.begin(), bytes.end())};
}

std::string idOf(std::string_view text)
{
    return toHex(sha256(text));
}

/// The PictureKept events of a kiosk's journal.
std::vector<PictureKept> told(Store& store)
{
    const std::vector<sync::Event> all = store.journal().readAfter(0, 1000, 1U << 20U).value();
    std::vector<PictureKept> events;
    for (const sync::Event& event : all) {
        if (event.header.type == PictureKept::kType)
            events.push_back(fromJson<PictureKept>(parseJson(event.body).value()).value());
    }
    return events;
}

/// Brings a kiosk's whole journal to a staff station, as the feed does.
void relay(Store& from, Store& to)
{
    StoreFeed feed(to);
    const std::vector<sync::Event> all = from.journal().readAfter(0, 1000, 1U << 20U).value();
    std::vector<sync::FeedEntry> entries;
    for (const sync::Event& event : all) {
        sync::FeedEntry entry;
        entry.dataset = "events";
        entry.key = std::format("{}/{}", from.kiosk(), event.header.seq);
        entry.body = std::format(R"({{"kiosk":"{}","event":{}}})", from.kiosk(), sync::eventLine(event));
        entries.push_back(entry);
    }
    QVERIFY(feed.apply(entries, entries.size(), kNoon));
}

} // namespace

class PicturesTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void keptWithItsEvent();
    void refusedPictureLeavesNothing();
    void sentOnceInOrder();
    void refusedOnesLetOthersBy();
    void withoutKeyTheyWait();
    void anotherKeyIsToldAgain();
    void oldEventsStayReadable();
    void stationWantsThoseOfOpenCases();
    void stationKeepsOnlyWhatWasNamed();
    void goesWhenSentAndOver();
    void olderStoreIsBroughtUp();

  private:
    Store& kiosk() { return *kiosk_->store; }
    void openCase()
    {
        QVERIFY(
            kiosk().append(kCrossing, "driver", std::vector<CrossingEvent>{CaseOpened{.reason = "MANUAL_UNVERIFIED"}}));
    }
    std::optional<Stored> kiosk_;
    std::optional<Stored> station_;
};

void PicturesTest::init()
{
    kiosk_.emplace();
    station_.emplace();
    QVERIFY(kiosk_->open());
    QVERIFY(station_->open("HKM-S01"));
    QVERIFY(kiosk().append(kCrossing, "driver", ladenTruck()));
    QVERIFY(kiosk().usePictureKey(keyOf(1)));
}

void PicturesTest::keptWithItsEvent()
{
    const auto crossing = kiosk().keepPicture("driver", photo("one"));
    QVERIFY2(crossing, crossing ? "" : crossing.error().what.c_str());
    QCOMPARE(crossing->pictures, std::vector{idOf("one")});
    QVERIFY(kiosk().keepPicture("driver", photo("one"))); // held to the camera twice
    QVERIFY(kiosk_->open());
    QCOMPARE(kiosk().crossing(kCrossing)->pictures, std::vector{idOf("one")});
    const auto back = kiosk().picture(idOf("one"));
    QVERIFY(back);
    QCOMPARE(back->crossing, kCrossing);
    QCOMPARE(back->shows, std::string("document"));
    QVERIFY(back->bytes == photo("one").bytes);
    QCOMPARE(told(kiosk()).front().blob, sync::blobId(sync::sealPicture(asBytes("one"), keyOf(1)).value()));
    QCOMPARE(kiosk().picture(idOf("two")).error().code, Errc::NotFound);
}

void PicturesTest::refusedPictureLeavesNothing()
{
    const auto head = kiosk().journal().head();
    Picture large = photo("");
    large.bytes = Bytes(kMaxPicture + 1, 1);
    QCOMPARE(kiosk().keepPicture("driver", large).error().code, Errc::Exhausted);
    QVERIFY(!kiosk().keepPicture("driver", photo(""))); // empty
    Picture nowhere = photo("one");
    nowhere.crossing = "01936d2a-0000-7000-8000-000000000999";
    QVERIFY(!kiosk().keepPicture("driver", nowhere));
    QVERIFY(kiosk().journal().head() == head);
    QVERIFY(!kiosk().unsentPicture()->has_value());
}

void PicturesTest::sentOnceInOrder()
{
    QVERIFY(kiosk().keepPicture("driver", photo("later", kNoon + std::chrono::seconds{1})));
    QVERIFY(kiosk().keepPicture("driver", photo("first")));
    for (const char* expected : {"first", "later"}) {
        const auto next = kiosk().unsentPicture().value();
        QVERIFY(next.has_value());
        QVERIFY(sync::openPicture(next->bytes, keyOf(1)).value() == photo(expected).bytes);
        QCOMPARE(next->blob, sync::blobId(next->bytes));
        QVERIFY(kiosk().pictureSent(next->blob));
    }
    QVERIFY(!kiosk().unsentPicture()->has_value());
    QCOMPARE(told(kiosk()).size(), std::size_t{2});
    QVERIFY(kiosk().picture(idOf("first")));
}

void PicturesTest::refusedOnesLetOthersBy()
{
    QVERIFY(kiosk().keepPicture("driver", photo("refused")));
    QVERIFY(kiosk().keepPicture("driver", photo("good", kNoon + std::chrono::hours{1})));
    QVERIFY(kiosk().picturePostponed(kiosk().unsentPicture().value()->blob));
    const auto next = kiosk().unsentPicture().value();
    QVERIFY(sync::openPicture(next->bytes, keyOf(1)).value() == photo("good").bytes);
}

void PicturesTest::withoutKeyTheyWait()
{
    Stored old;
    QVERIFY(old.open());
    QVERIFY(old.store->append(kCrossing, "driver", ladenTruck()));
    QVERIFY(old.store->keepPicture("driver", photo("one")));
    QVERIFY(!old.store->unsentPicture()->has_value());
    QVERIFY(told(*old.store).front().blob.empty());
    QVERIFY(old.store->usePictureKey(keyOf(1)));
    const auto next = old.store->unsentPicture().value();
    QVERIFY(next.has_value());
    QCOMPARE(told(*old.store).size(), std::size_t{2});
    QCOMPARE(told(*old.store).back().blob, next->blob);
    QVERIFY(old.open()); // with the old identity again
    Picture more = photo("more", kNoon + std::chrono::hours{1});
    QVERIFY(old.store->keepPicture("driver", more));
    QVERIFY(old.store->usePictureKey(keyOf(1)));
    QCOMPARE(told(*old.store).size(), std::size_t{4}); // one event for the picture, one for its new id
    QVERIFY(old.store->pictureSent(next->blob));
    QCOMPARE(old.store->unsentPicture().value()->blob, told(*old.store).back().blob);
    QCOMPARE(old.store->crossing(kCrossing)->pictures, (std::vector{idOf("one"), idOf("more")}));
    QVERIFY(old.store->journal().verify());
}

void PicturesTest::anotherKeyIsToldAgain()
{
    QVERIFY(kiosk().keepPicture("driver", photo("one")));
    QVERIFY(kiosk_->open());
    QVERIFY(kiosk().usePictureKey(keyOf(1))); // the same as before
    QCOMPARE(told(kiosk()).size(), std::size_t{1});
    QVERIFY(kiosk().usePictureKey(keyOf(2)));
    QCOMPARE(told(kiosk()).size(), std::size_t{2});
    const auto next = kiosk().unsentPicture().value();
    QVERIFY(sync::openPicture(next->bytes, keyOf(2)));
    QCOMPARE(told(kiosk()).back().blob, next->blob);
}

void PicturesTest::oldEventsStayReadable()
{
    const auto kept = fromJson<PictureKept>(Json{{"picture", idOf("one")}, {"of", "document"}});
    QVERIFY(kept);
    QVERIFY(kept->blob.empty());
}

void PicturesTest::stationWantsThoseOfOpenCases()
{
    QVERIFY(station_->store->usePictureKey(keyOf(1)));
    QVERIFY(kiosk().keepPicture("driver", photo("one")));
    relay(kiosk(), *station_->store);
    QVERIFY(station_->store->wantedPictures()->empty()); // no case
    openCase();
    relay(kiosk(), *station_->store);
    const auto wanted = station_->store->wantedPictures().value();
    QCOMPARE(wanted.size(), std::size_t{1});
    QCOMPARE(wanted.front().picture, idOf("one"));
    const auto sealed = kiosk().unsentPicture().value();
    QCOMPARE(wanted.front().blob, sealed->blob);
    std::string told;
    StorePictures sink(*station_->store, [&](const std::string& id) { told = id; });
    QVERIFY(sink.fetched(wanted.front(), sealed->bytes));
    QCOMPARE(told, idOf("one"));
    QVERIFY(station_->store->wantedPictures()->empty());
    QVERIFY(station_->store->picture(idOf("one"))->bytes == photo("one").bytes);
    QCOMPARE(station_->store->picture(idOf("one"))->crossing, kCrossing);
    QVERIFY(!station_->store->unsentPicture()->has_value()); // it came from there
}

void PicturesTest::stationKeepsOnlyWhatWasNamed()
{
    QVERIFY(kiosk().keepPicture("driver", photo("one")));
    openCase();
    relay(kiosk(), *station_->store);
    QVERIFY(station_->store->wantedPictures()->empty()); // without a key there is no use
    const Bytes other = sync::sealPicture(asBytes("another"), keyOf(1)).value();
    const Bytes locked = sync::sealPicture(asBytes("one"), keyOf(2)).value();
    QCOMPARE(station_->store->keepFetchedPicture({}, other).error().code, Errc::Denied);
    QVERIFY(station_->store->usePictureKey(keyOf(1)));
    const auto wanted = station_->store->wantedPictures()->front();
    QCOMPARE(station_->store->keepFetchedPicture(wanted, other).error().code, Errc::Corrupt);
    QCOMPARE(station_->store->keepFetchedPicture(wanted, locked).error().code, Errc::Denied);
    QCOMPARE(station_->store->picture(idOf("one")).error().code, Errc::NotFound);
    QCOMPARE(station_->store->picture(idOf("another")).error().code, Errc::NotFound);
}

void PicturesTest::goesWhenSentAndOver()
{
    const std::string left = "01936d2a-0000-7000-8000-000000000173";
    const auto tomorrow = kNoon + std::chrono::hours{24};
    QVERIFY(kiosk().append(left, "driver", std::vector<CrossingEvent>{Opened{.port = "CNHKM", .kiosk = "HKM-K01"}}));
    for (const char* text : {"one", "unsent"}) {
        Picture picture = photo(text);
        picture.crossing = left;
        QVERIFY(kiosk().keepPicture("driver", picture));
        if (picture.bytes == photo("one").bytes)
            QVERIFY(kiosk().pictureSent(kiosk().unsentPicture().value()->blob));
    }
    QVERIFY(kiosk().forgetPictures(tomorrow));
    QVERIFY(kiosk().picture(idOf("one"))); // the driver is still here
    QVERIFY(kiosk().append(left, "driver", std::vector<CrossingEvent>{Abandoned{}}));
    QVERIFY(kiosk().forgetPictures(kNoon - std::chrono::hours{1}));
    QVERIFY(kiosk().picture(idOf("one"))); // not over for long enough
    QVERIFY(kiosk().forgetPictures(tomorrow));
    QCOMPARE(kiosk().picture(idOf("one")).error().code, Errc::NotFound);
    QVERIFY(kiosk().picture(idOf("unsent")));
    QVERIFY(kiosk().rebuildProjections());
}

/// A picture of a store that was made before pictures travelled is sent like any other.
void PicturesTest::olderStoreIsBroughtUp()
{
    QVERIFY(kiosk().keepPicture("driver", photo("one")));
    kiosk_->store.reset();
    {
        auto database = Database::open(kiosk_->file(), kiosk_->key).value();
        QVERIFY(
            database.execute("DROP TRIGGER journal_block_is_noted; DROP TABLE journal_block;"
                             "CREATE INDEX journal_by_crossing ON journal (crossing, seq) WHERE crossing <> '';"
                             "DROP TABLE acknowledgement; DROP TABLE decided_on; DROP TABLE rule_version;"
                             "DROP TABLE returning_driver; DROP TABLE found_by; DROP INDEX crossing_with_case;"
                             "DROP TABLE passenger; DROP TABLE fee_item; DROP TABLE fee_line; DROP TABLE duty; DROP "
                             "INDEX crossing_by_delivery; ALTER TABLE crossing DROP COLUMN delivery; "
                             "DROP TABLE complaint; DROP TABLE complaint_answer;"
                             "DROP INDEX relayed_by_type; DROP INDEX picture_unsent; DROP INDEX picture_by_crossing;"
                             "ALTER TABLE picture DROP COLUMN blob; ALTER TABLE picture DROP COLUMN sent;"
                             "ALTER TABLE picture DROP COLUMN tries; PRAGMA user_version = 3"));
    }
    QVERIFY(kiosk_->open());
    QVERIFY(kiosk().picture(idOf("one")));
    QVERIFY(kiosk().usePictureKey(keyOf(1)));
    QVERIFY(sync::openPicture(kiosk().unsentPicture().value()->bytes, keyOf(1)).value() == photo("one").bytes);
}

QTEST_APPLESS_MAIN(PicturesTest)
#include "pictures_test.moc"
