// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/file.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/store/store_feed.h"
#include "kiosk/store/store_pictures.h"
#include "kiosk/store/store_uplink.h"
#include "sync/client/picture_downlink.h"
#include "sync/client/picture_uplink.h"
#include "sync/client/sync_loop.h"
#include "tests/support/paths.h"
#include "tests/support/store/stored.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <format>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

/// No wait is longer than it must: backoffs draw nothing. Nonces may repeat here.
class NoJitter final : public Random {
  public:
    void fill(std::span<std::uint8_t> bytes) override { std::ranges::fill(bytes, std::uint8_t{0}); }
};

/// Looks like noise, so that every part differs.
Bytes photo(std::uint32_t seed, std::size_t size)
{
    Bytes bytes(size);
    for (std::uint8_t& byte : bytes) {
        seed = seed * 1664525U + 1013904223U;
        byte = static_cast<std::uint8_t>(seed >> 24U);
    }
    return bytes;
}

std::string idOf(const Bytes& picture)
{
    return toHex(sha256(picture));
}

/// One machine of the port: its store and its ends of the wire.
struct Machine {
    explicit Machine(Identity given) : identity(std::move(given)) {}

    Result<> open()
    {
        if (auto opened = stored.open(identity.kiosk); !opened)
            return opened;
        if (identity.pictureKey)
            return stored.store->usePictureKey(PictureKey::fromBytes(*identity.pictureKey).value());
        return {};
    }
    void connect(Random& random)
    {
        uplink.emplace(*stored.store, key);
        feed.emplace(*stored.store);
        pictures.emplace(*stored.store);
        SyncParts parts{*uplink, *feed, onStore, {}, clock, random, log};
        if (identity.role == "kiosk")
            parts.pictures = &*pictures;
        else
            parts.wantedPictures = &*pictures;
        loop = SyncLoop::start(identity, parts).value();
    }
    /// What `look` answers on the store's thread.
    template <class Look> auto at(Look look)
    {
        decltype(look()) found{};
        onStore([&] { found = look(); });
        return found;
    }
    bool keep(const Bytes& picture)
    {
        const bool kept = at([&] {
            return stored.store
                ->keepPicture(
                    "driver",
                    {.id = {}, .crossing = test::kCrossing, .shows = "document", .at = test::kNoon, .bytes = picture})
                .has_value();
        });
        if (loop)
            loop->poke();
        return kept;
    }
    bool append(const std::vector<clearance::CrossingEvent>& events)
    {
        return at([&] { return stored.store->append(test::kCrossing, "driver", events).has_value(); });
    }
    bool allSent()
    {
        return at([&] {
            const auto unsent = stored.store->unsentPicture();
            return unsent.has_value() && !unsent->has_value();
        });
    }
    bool eventsAreThrough()
    {
        return at([&] { return stored.store->counters()->unsent == 0; });
    }
    bool has(const Bytes& picture)
    {
        return at([&] {
            const auto here = stored.store->picture(idOf(picture));
            return here.has_value() && here->bytes == picture;
        });
    }

    Identity identity;
    test::Stored stored;
    SystemClock clock;
    QuietLog log;
    OnStoreThread onStore = atOnce();
    SigningKey key = SigningKey::fromSeed(identity.journalSeed).value();
    std::optional<store::StoreUplink> uplink;
    std::optional<store::StoreFeed> feed;
    std::optional<store::StorePictures> pictures;
    std::unique_ptr<SyncLoop> loop; // first to go
};

constexpr int kPatience = 60'000; // ms, until a test gives up

} // namespace

class PictureTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();
    void keysGoToThoseWhoMayLook();
    void olderGatewayMakesAKey();
    void staffSeeWhatTheKioskKept();
    void goesOnAfterTheGatewayDied();
    void survivesKillsAnywhere();
    void refusedPictureHoldsNothingUp();
    void standBackForEvents();
    void oldIdentityWaits();

  private:
    Identity enrol(const std::string& id, const std::string& role) { return gateway_->enrol(id, role).value(); }
    std::unique_ptr<Machine> machine(const Identity& identity)
    {
        auto made = std::make_unique<Machine>(identity);
        return made->open() ? std::move(made) : nullptr;
    }
    std::unique_ptr<Machine> kioskWithTruck(const Identity& identity)
    {
        auto made = machine(identity);
        return made && made->append(test::ladenTruck()) ? std::move(made) : nullptr;
    }
    std::int64_t heldBy(const Identity& kiosk, const std::string& blob)
    {
        HttpRequest request;
        request.target = "/v1/blobs/" + blob + "/upload";
        const auto answer = linkFor(kiosk, random_)->send(request);
        return answer ? integerAt(parseJson(answer->body).value(), "held").value() : -1;
    }

    SystemRandom random_;
    NoJitter noJitter_;
    QuietLog log_;
    SystemClock clock_;
    std::unique_ptr<ServerProcess> gateway_;
    std::unique_ptr<Machine> kiosk_;
    std::unique_ptr<Machine> station_;
};

void PictureTest::init()
{
    gateway_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    QVERIFY(gateway_->run());
}

void PictureTest::cleanup()
{
    kiosk_.reset();
    station_.reset();
    gateway_.reset();
}

void PictureTest::keysGoToThoseWhoMayLook()
{
    const Identity kiosk = enrol("HKM-K01", "kiosk");
    QVERIFY(kiosk.pictureKey.has_value());
    QVERIFY(enrol("HKM-S01", "staff").pictureKey == kiosk.pictureKey);
    QVERIFY(!enrol("HKM-B01", "board").pictureKey.has_value());
    QVERIFY(identityFromJson(toJson(kiosk))->pictureKey == kiosk.pictureKey);
    Json broken = toJson(kiosk);
    broken["pictureKey"] = "abc";
    QVERIFY(!identityFromJson(broken));
    broken.erase("pictureKey");
    QVERIFY(!identityFromJson(broken)->pictureKey.has_value());
}

void PictureTest::olderGatewayMakesAKey()
{
    QCOMPARE(gateway_->stop(), 0);
    const auto file = gateway_->folder() / "server.json";
    Json json = readJsonFile(file).value();
    json.erase("pictureKey");
    QVERIFY(writeDurably(file, json.dump()));
    QVERIFY(gateway_->run());
    const auto key = enrol("HKM-K01", "kiosk").pictureKey;
    QVERIFY(key.has_value());
    gateway_->kill();
    QVERIFY(gateway_->run());
    QVERIFY(enrol("HKM-K01", "kiosk").pictureKey == key);
}

void PictureTest::staffSeeWhatTheKioskKept()
{
    kiosk_ = kioskWithTruck(enrol("HKM-K01", "kiosk"));
    station_ = machine(enrol("HKM-S01", "staff"));
    QVERIFY(kiosk_ && station_);
    kiosk_->connect(noJitter_);
    station_->connect(noJitter_);
    const Bytes before = photo(1, 60'000);
    const Bytes after = photo(2, 90'000);
    QVERIFY(kiosk_->keep(before));
    QVERIFY(kiosk_->append({clearance::CaseOpened{.reason = "MANUAL_UNVERIFIED"}}));
    QVERIFY(kiosk_->keep(after));
    QVERIFY(QTest::qWaitFor([&] { return station_->has(before) && station_->has(after); }, kPatience));
    QVERIFY(QTest::qWaitFor([&] { return kiosk_->allSent(); }, kPatience));
    // From now on it is the station's own: no line is needed.
    station_->loop.reset();
    gateway_->kill();
    QVERIFY(station_->open());
    QVERIFY(station_->has(before));
    // The gateway holds nothing that shows a picture.
    for (const auto& file : std::filesystem::directory_iterator(gateway_->folder())) {
        const auto content = readFile(file.path()).value();
        QVERIFY(content.find(asText(ByteView(before).first(16))) == std::string::npos);
    }
}

void PictureTest::goesOnAfterTheGatewayDied()
{
    kiosk_ = kioskWithTruck(enrol("HKM-K01", "kiosk"));
    const Bytes large = photo(3, 1'000'000);
    QVERIFY(kiosk_->keep(large));
    store::StorePictures source(*kiosk_->stored.store);
    auto link = linkFor(kiosk_->identity, random_).value();
    PictureUplink uplink(link, source, kiosk_->onStore, clock_, log_);
    const std::string blob = kiosk_->stored.store->unsentPicture()->value().blob;
    for (int i = 0; i < 3; ++i) // what is held, and two parts
        QVERIFY(*uplink.step());
    const auto held = heldBy(kiosk_->identity, blob);
    QVERIFY(held > 0 && held < 1'000'000);
    gateway_->kill();
    QCOMPARE(uplink.step().error().code, Errc::Unavailable);
    QVERIFY(gateway_->run());
    QCOMPARE(heldBy(kiosk_->identity, blob), held); // acknowledged is durable
    for (bool more = true; more;) {
        const auto step = uplink.step();
        QVERIFY2(step, step ? "" : step.error().what.c_str());
        more = *step;
    }
    QVERIFY(kiosk_->allSent());
    auto staff = linkFor(enrol("HKM-S01", "staff"), random_).value();
    const auto sealed = fetchBlob(staff, blob);
    QVERIFY(sealed);
    const auto key = PictureKey::fromBytes(*kiosk_->identity.pictureKey);
    QVERIFY(openPicture(*sealed, *key).value() == large);
}

/// The gateway dies again and again while pictures pass: in the end each is there, whole.
void PictureTest::survivesKillsAnywhere()
{
    kiosk_ = kioskWithTruck(enrol("HKM-K01", "kiosk"));
    station_ = machine(enrol("HKM-S01", "staff"));
    QVERIFY(kiosk_->append({clearance::CaseOpened{.reason = "MANUAL_UNVERIFIED"}}));
    std::vector<Bytes> pictures;
    for (std::uint32_t i = 0; i < 6; ++i) {
        pictures.push_back(photo(10 + i, 300'000));
        QVERIFY(kiosk_->keep(pictures.back()));
    }
    kiosk_->connect(noJitter_);
    station_->connect(noJitter_);
    for (std::size_t arrived = 1; arrived <= 3; ++arrived) {
        QVERIFY(QTest::qWaitFor(
            [&] {
                return std::ranges::count_if(pictures, [&](const Bytes& one) { return station_->has(one); }) >=
                       static_cast<std::ptrdiff_t>(arrived);
            },
            kPatience));
        gateway_->kill(); // whatever passes at this moment
        QVERIFY(gateway_->run());
    }
    const auto all = [&] {
        return std::ranges::all_of(pictures, [&](const Bytes& one) { return station_->has(one); });
    };
    QVERIFY(QTest::qWaitFor(all, kPatience));
    QVERIFY(QTest::qWaitFor([&] { return kiosk_->allSent() && kiosk_->eventsAreThrough(); }, kPatience));
}

namespace {

/// Its first picture does not have the hash that names it.
class Mistaken final : public PictureSource {
  public:
    Result<std::optional<SealedPicture>> next() override
    {
        if (postponements == 0)
            return std::optional(SealedPicture{std::string(64, 'a'), photo(1, 2000)});
        return isSent ? std::optional<SealedPicture>() : std::optional(SealedPicture{blobId(good), good});
    }
    Result<> sent(const std::string& blob) override
    {
        isSent = blob == blobId(good);
        return {};
    }
    Result<> postponed(const std::string& /*blob*/) override
    {
        ++postponements;
        return {};
    }
    Bytes good = photo(2, 2000);
    int postponements = 0;
    bool isSent = false;
};

} // namespace

void PictureTest::refusedPictureHoldsNothingUp()
{
    kiosk_ = kioskWithTruck(enrol("HKM-K01", "kiosk"));
    kiosk_->uplink.emplace(*kiosk_->stored.store, kiosk_->key);
    kiosk_->feed.emplace(*kiosk_->stored.store);
    Mistaken source;
    SyncParts parts{*kiosk_->uplink, *kiosk_->feed, kiosk_->onStore, {}, clock_, noJitter_, log_};
    parts.pictures = &source;
    const auto end = qScopeGuard([this] { kiosk_->loop.reset(); }); // before the source
    kiosk_->loop = SyncLoop::start(kiosk_->identity, parts).value();
    QVERIFY(QTest::qWaitFor([&] { return kiosk_->at([&] { return source.isSent; }); }, kPatience));
    QCOMPARE(kiosk_->at([&] { return source.postponements; }), 1);
    QVERIFY(QTest::qWaitFor([&] { return kiosk_->eventsAreThrough(); }, kPatience));
    QCOMPARE(kiosk_->loop->status().state, LinkState::Online);
}

namespace {

/// A journal whose events cannot be read for a while.
class Gated final : public JournalSource {
  public:
    explicit Gated(JournalSource& behind) : behind_(behind) {}
    std::string kiosk() const override { return behind_.kiosk(); }
    Result<Head> head() override { return behind_.head(); }
    Result<Hash> hashAt(std::uint64_t seq) override { return behind_.hashAt(seq); }
    Result<Batch> readAfter(std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes) override
    {
        if (!isOpen)
            return fail(Errc::Unavailable, "closed");
        return behind_.readAfter(seq, maxEvents, maxBytes);
    }
    Result<> acknowledged(const Head& head, std::span<const Parked> parked) override
    {
        return behind_.acknowledged(head, parked);
    }
    bool isOpen = false;

  private:
    JournalSource& behind_;
};

} // namespace

void PictureTest::standBackForEvents()
{
    kiosk_ = kioskWithTruck(enrol("HKM-K01", "kiosk"));
    kiosk_->uplink.emplace(*kiosk_->stored.store, kiosk_->key);
    kiosk_->feed.emplace(*kiosk_->stored.store);
    kiosk_->pictures.emplace(*kiosk_->stored.store);
    QVERIFY(kiosk_->keep(photo(1, 5000)));
    const std::string blob = kiosk_->stored.store->unsentPicture()->value().blob;
    Gated journal(*kiosk_->uplink);
    SyncParts parts{journal, *kiosk_->feed, kiosk_->onStore, {}, clock_, noJitter_, log_};
    parts.pictures = &*kiosk_->pictures;
    const auto end = qScopeGuard([this] { kiosk_->loop.reset(); }); // before the journal
    kiosk_->loop = SyncLoop::start(kiosk_->identity, parts).value();
    // The line is there, and the events cannot pass.
    const auto tried = [&] { return kiosk_->loop->status().state == LinkState::Late; };
    QVERIFY(QTest::qWaitFor(tried, kPatience));
    QCOMPARE(heldBy(kiosk_->identity, blob), 0);
    kiosk_->onStore([&] { journal.isOpen = true; });
    kiosk_->loop->poke();
    QVERIFY(QTest::qWaitFor([&] { return kiosk_->allSent(); }, kPatience));
    QVERIFY(kiosk_->eventsAreThrough());
}

void PictureTest::oldIdentityWaits()
{
    Identity old = enrol("HKM-K01", "kiosk");
    const auto pictureKey = std::exchange(old.pictureKey, std::nullopt);
    kiosk_ = kioskWithTruck(old);
    const Bytes kept = photo(1, 5000);
    QVERIFY(kiosk_->keep(kept));
    kiosk_->connect(noJitter_);
    QVERIFY(QTest::qWaitFor([&] { return kiosk_->eventsAreThrough(); }, kPatience));
    QVERIFY(kiosk_->append({clearance::CaseOpened{.reason = "MANUAL_UNVERIFIED"}}));
    kiosk_->loop->poke();
    QVERIFY(QTest::qWaitFor([&] { return kiosk_->eventsAreThrough(); }, kPatience));
    QVERIFY(kiosk_->has(kept));
    // A machine that was given the key later tells its pictures again, and sends them.
    station_ = machine(enrol("HKM-S01", "staff"));
    station_->connect(noJitter_);
    QVERIFY(kiosk_->at([&] {
        return kiosk_->stored.store->usePictureKey(PictureKey::fromBytes(pictureKey.value()).value()).has_value();
    }));
    kiosk_->loop->poke();
    QVERIFY(QTest::qWaitFor([&] { return station_->has(kept); }, kPatience));
}

QTEST_GUILESS_MAIN(PictureTest)
#include "picture_test.moc"
