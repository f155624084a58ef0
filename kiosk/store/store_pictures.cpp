// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/store_pictures.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/store/settings.h"

#include <format>
#include <set>

namespace tongguan::store {

namespace {

constexpr int kMaxWanted = 200; ///< events looked at
constexpr std::string_view kKeyName = "picture_key";

sync::WantedPicture wantedFrom(const Statement& row, const clearance::PictureKept& kept)
{
    return {.picture = kept.picture,
            .blob = kept.blob,
            .crossing = std::string(row.text(0)),
            .shows = kept.of,
            .at = row.integer(1)};
}

} // namespace

Result<> StorePictures::fetched(const sync::WantedPicture& wanted, ByteView sealed)
{
    auto done = store_.keepFetchedPicture(wanted, sealed);
    if (done && onFetched_)
        onFetched_(wanted.picture);
    return done;
}

Result<> Store::usePictureKey(sync::PictureKey key)
{
    auto before = readSetting(*database_, kKeyName);
    if (!before)
        return failed(std::move(before));
    const std::string name = key.name();
    auto waiting = unsentIds(*database_, *before == name ? WhichUnsent::NeverSealed : WhichUnsent::All);
    if (!waiting)
        return failed(std::move(waiting));
    pictureKey_ = std::move(key);
    for (const std::string& id : *waiting) {
        if (auto done = seal(id); !done)
            return done;
    }
    return *before == name ? Result<>{} : writeSetting(*database_, kKeyName, name);
}

Result<> Store::seal(const std::string& id)
{
    auto picture = loadPicture(*database_, id);
    if (!picture)
        return failed(std::move(picture));
    auto blob = blobOf(picture->bytes);
    if (!blob)
        return failed(std::move(blob));
    const clearance::CrossingEvent event = clearance::PictureKept{.picture = id, .of = picture->shows, .blob = *blob};
    auto told = captureWith(picture->crossing, "kiosk", {&event, 1},
                            [&](const clearance::Crossing& /*sum*/) { return sealedAs(*database_, id, *blob); });
    return told ? Result<>{} : Result<>(failed(std::move(told)));
}

Result<std::string> Store::blobOf(ByteView picture) const
{
    if (!pictureKey_)
        return std::string();
    auto sealed = sync::sealPicture(picture, *pictureKey_);
    if (!sealed)
        return failed(std::move(sealed));
    return sync::blobId(*sealed);
}

Result<clearance::Crossing> Store::keepPicture(const std::string& actor, Picture picture)
{
    auto blob = blobOf(picture.bytes);
    if (!blob)
        return failed(std::move(blob));
    const clearance::CrossingEvent event =
        clearance::PictureKept{.picture = toHex(sha256(picture.bytes)), .of = picture.shows, .blob = *blob};
    return captureWith(picture.crossing, actor, {&event, 1}, [&](const clearance::Crossing& /*sum*/) -> Result<> {
        auto id = store::keepPicture(*database_, picture, {.blob = *blob});
        return id ? Result<>{} : Result<>(failed(std::move(id)));
    });
}

Result<Picture> Store::picture(const std::string& id)
{
    return loadPicture(*database_, id);
}

Result<std::optional<sync::SealedPicture>> Store::unsentPicture()
{
    std::optional<sync::SealedPicture> sealed;
    if (!pictureKey_)
        return sealed;
    auto unsent = nextUnsent(*database_);
    if (!unsent)
        return failed(std::move(unsent));
    if (!*unsent)
        return sealed;
    auto bytes = sync::sealPicture((*unsent)->picture.bytes, *pictureKey_);
    if (!bytes)
        return failed(std::move(bytes));
    if (sync::blobId(*bytes) != (*unsent)->blob)
        return fail(Errc::Corrupt, "a picture does not seal to what its event names");
    sealed = {.blob = std::move((*unsent)->blob), .bytes = std::move(*bytes)};
    return sealed;
}

Result<> Store::pictureSent(const std::string& blob)
{
    return markSent(*database_, blob);
}

Result<> Store::picturePostponed(const std::string& blob)
{
    return postpone(*database_, blob);
}

Result<std::vector<sync::WantedPicture>> Store::wantedPictures()
{
    std::vector<sync::WantedPicture> wanted;
    if (!pictureKey_)
        return wanted;
    auto statement = database_->prepare(
        "SELECT relayed.crossing, relayed.at, relayed.body FROM crossing "
        "CROSS JOIN relayed ON relayed.crossing = crossing.id "
        "WHERE crossing.case_open = 1 AND relayed.type = ? ORDER BY relayed.at DESC, relayed.seq DESC LIMIT ?");
    if (!statement)
        return failed(std::move(statement));
    statement->bindAll(clearance::PictureKept::kType, std::int64_t{kMaxWanted});
    std::set<std::string> seen; // of one picture the newest id counts
    for (;;) {
        auto row = statement->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return wanted;
        const auto body = parseJson(statement->text(2));
        const auto kept = body ? fromJson<clearance::PictureKept>(*body)
                               : Result<clearance::PictureKept>(fail(Errc::InvalidInput, "no JSON"));
        if (!kept || !seen.insert(kept->picture).second || !sync::isBlobId(kept->blob))
            continue;
        auto here = hasPicture(*database_, kept->picture);
        if (!here)
            return failed(std::move(here));
        if (!*here)
            wanted.push_back(wantedFrom(*statement, *kept));
    }
}

Result<> Store::keepFetchedPicture(const sync::WantedPicture& wanted, ByteView sealed)
{
    if (!pictureKey_)
        return fail(Errc::Denied, "no picture key: enrol this machine again");
    auto bytes = sync::openPicture(sealed, *pictureKey_);
    if (!bytes)
        return failed(std::move(bytes));
    if (toHex(sha256(*bytes)) != wanted.picture)
        return fail(Errc::Corrupt, "the sealed picture is not the one that the event names");
    auto kept = store::keepPicture(*database_,
                                   {.id = wanted.picture,
                                    .crossing = wanted.crossing,
                                    .shows = wanted.shows,
                                    .at = fromMicroseconds(wanted.at),
                                    .bytes = std::move(*bytes)},
                                   {.blob = wanted.blob, .sent = true});
    return kept ? Result<>{} : Result<>(failed(std::move(kept)));
}

Result<> Store::forgetPictures(UtcTime endedBefore)
{
    return store::forgetPictures(*database_, endedBefore);
}

} // namespace tongguan::store
