// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/chip_reader.h"

#include "hardware/chip/active_authentication.h"
#include "hardware/chip/basic_access.h"
#include "hardware/chip/channel.h"
#include "hardware/chip/chip_authentication.h"
#include "hardware/chip/elementary_file.h"
#include "hardware/chip/pace.h"
#include "hardware/chip/security_infos.h"
#include "hardware/chip/security_object.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace tongguan::chip {

namespace {

constexpr int kZoneGroup = 1;
constexpr int kPortraitGroup = 2;
constexpr int kInfosGroup = 14;
constexpr int kActiveGroup = 15;

/// One reading, step by step.
class Reader {
  public:
    Reader(Card& card, const ReadRequest& request, Random& random) : channel_(card), request_(request), random_(random)
    {}

    Result<ChipReading> read(const documents::SealTrust& trust, UtcTime now);

  private:
    Result<> open();
    Result<> openByPace();
    Result<> readKeys(const SecurityObject& object);
    Result<> prove();
    Result<> readContent(const SecurityObject& object);
    Result<bool> readGroup(int group, File file);
    bool accessConfirmed() const;

    Channel channel_;
    const ReadRequest& request_;
    Random& random_;
    ChipReading reading_;
    std::map<int, Bytes> files_;
    std::optional<PaceInfo> pace_;
    SecurityInfos infos_; ///< of DG14
};

/// EF.CardAccess is not signed: what is wrong with it counts as its absence, and DG14 shows who left PACE out.
Result<> Reader::openByPace()
{
    const auto file = readFile(channel_, File::CardAccess);
    if (!file)
        return channel_.isAlive() ? Result<>() : std::unexpected(file.error());
    const auto infos = readSecurityInfos(*file);
    if (!infos || infos->pace.empty())
        return {};
    pace_ = infos->pace.front();
    auto session = openPace(channel_, *pace_, request_.key, random_);
    if (!session)
        return failed(std::move(session));
    channel_.protectWith(std::move(*session));
    reading_.access = AccessControl::Pace;
    return {};
}

Result<> Reader::open()
{
    if (auto opened = openByPace(); !opened)
        return opened;
    if (auto selected = selectApplication(channel_); !selected)
        return selected;
    if (channel_.isProtected())
        return {};
    if (request_.key.kind() != AccessKey::Kind::Zone)
        return fail(Errc::Denied, "the chip opens with its machine-readable zone alone");
    auto session = openBasicAccess(channel_, request_.key, random_);
    if (!session)
        return failed(std::move(session));
    channel_.protectWith(std::move(*session));
    return {};
}

/// False for a group that the chip does not give, though it is listed.
Result<bool> Reader::readGroup(int group, File file)
{
    auto content = readFile(channel_, file);
    if (!content) {
        const bool refused = content.error().code == Errc::NotFound || content.error().code == Errc::Denied;
        return refused && channel_.isAlive() ? Result<bool>(false) : failed(std::move(content));
    }
    files_.emplace(group, std::move(*content));
    return true;
}

/// A chip without the files that its keys stand in, which its signed object lists, is a copy without those keys.
Result<> Reader::readKeys(const SecurityObject& object)
{
    for (const auto& [group, file] : {std::pair{kInfosGroup, File::Group14}, {kActiveGroup, File::Group15}}) {
        if (!object.lists(group))
            continue;
        const auto there = readGroup(group, file);
        if (!there)
            return std::unexpected(there.error());
        if (!*there)
            reading_.proof = ChipProof::Failed;
    }
    if (const auto file = files_.find(kInfosGroup); file != files_.end()) {
        if (auto infos = readGroup14(file->second))
            infos_ = std::move(*infos);
    }
    return {};
}

Result<> Reader::prove()
{
    if (reading_.proof == ChipProof::Failed)
        return {};
    const auto proof = authenticateChip(channel_, infos_, random_);
    if (!proof)
        return std::unexpected(proof.error());
    reading_.proof = *proof;
    return {};
}

Result<> Reader::readContent(const SecurityObject& object)
{
    for (const auto& [group, file] : {std::pair{kZoneGroup, File::Group1}, {kPortraitGroup, File::Group2}}) {
        if (!object.lists(group) || (group == kPortraitGroup && !request_.portrait))
            continue;
        if (const auto there = readGroup(group, file); !there)
            return std::unexpected(there.error());
    }
    if (const auto file = files_.find(kZoneGroup); file != files_.end()) {
        if (auto zone = readGroup1(file->second))
            reading_.zone = std::move(*zone);
    }
    if (const auto file = files_.find(kPortraitGroup); file != files_.end()) {
        if (auto portrait = readGroup2(file->second))
            reading_.portrait = std::move(*portrait);
    }
    const auto key = files_.find(kActiveGroup);
    if (reading_.proof != ChipProof::Unsupported || key == files_.end())
        return {};
    const auto proof = authenticateActively(channel_, key->second, infos_.activeHash, random_);
    if (!proof)
        return std::unexpected(proof.error());
    reading_.proof = *proof;
    return {};
}

/// 9303-11, 9.2.11: DG14 repeats what EF.CardAccess says, and is signed.
bool Reader::accessConfirmed() const
{
    if (!files_.contains(kInfosGroup))
        return true;
    if (!pace_)
        return infos_.pace.empty();
    return std::ranges::contains(infos_.all, pace_->whole) && infos_.pace.front().cipher <= pace_->cipher;
}

Result<ChipReading> Reader::read(const documents::SealTrust& trust, UtcTime now)
{
    if (auto opened = open(); !opened)
        return failed(std::move(opened));
    const auto file = readFile(channel_, File::SecurityObject);
    const auto object = file ? SecurityObject::read(*file) : std::unexpected(file.error());
    if (!object)
        return std::unexpected(object.error());
    auto done = readKeys(*object);
    done = done ? prove() : done;
    if (done && reading_.proof != ChipProof::Failed)
        done = readContent(*object);
    if (!done)
        return failed(std::move(done));
    const std::string issuer = reading_.zone ? reading_.zone->issuingState : std::string();
    reading_.passive = authenticatePassively(*object, files_, issuer, trust, now);
    reading_.samePage = !request_.page || !reading_.zone || request_.page->lines == reading_.zone->lines;
    reading_.accessConfirmed = accessConfirmed();
    return std::move(reading_);
}

} // namespace

Result<ChipReading> readChip(Card& card, const ReadRequest& request, const documents::SealTrust& trust, UtcTime now,
                             Random& random)
{
    return Reader(card, request, random).read(trust, now);
}

} // namespace tongguan::chip
