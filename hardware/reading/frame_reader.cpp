// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/frame_reader.h"

#include "hardware/reading/barcode_reader.h"
#include "hardware/reading/mrz_reader.h"
#include "hardware/reading/mrz_vote.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace tongguan::reading {

namespace {

constexpr std::chrono::milliseconds kZoneBudget{60};
constexpr int kSteady = 8;    ///< frames, at 15 a second
constexpr int kLaidAway = 15; ///< frames without the zone that was read: held there again it is told again

class LiveReader final : public FrameReader {
  public:
    LiveReader()
    {
        if (auto zones = MrzReader::make())
            zones_.emplace(std::move(*zones));
    }

    FrameNews look(const GreyView& frame, bool zones) override
    {
        FrameNews news;
        const auto codes = readBarcodes(frame, {.thorough = false, .wanted = {}});
        bool read = codes && !codes->empty();
        noteCodes(codes ? *codes : std::vector<Barcode>{}, news);
        if (zones && !read)
            read = lookForZone(frame, news);
        noteObstacle(read ? Obstacle::None : obstacleIn(frame), news);
        return news;
    }

  private:
    void noteCodes(const std::vector<Barcode>& codes, FrameNews& news)
    {
        std::vector<Bytes> seen;
        for (const Barcode& code : codes) {
            if (!std::ranges::contains(codes_, code.bytes))
                news.codes.push_back(code.bytes);
            seen.push_back(code.bytes);
        }
        codes_ = std::move(seen);
    }

    /// Whether one is read, now or while it is still held there.
    bool lookForZone(const GreyView& frame, FrameNews& news)
    {
        const auto sighting = zones_ ? zones_->read(frame, kZoneBudget) : Result<std::optional<MrzSighting>>{};
        if (!sighting || !*sighting) {
            if (++withoutZone_ >= kLaidAway) {
                zone_.clear();
                vote_ = {};
            }
            return false;
        }
        withoutZone_ = 0;
        vote_.add(**sighting);
        const auto all = vote_.sighting();
        if (!all || !all->isRead())
            return false;
        if (all->lines != zone_) {
            zone_ = all->lines;
            news.zone = all->lines;
        }
        return true;
    }

    void noteObstacle(Obstacle obstacle, FrameNews& news)
    {
        steady_ = obstacle == last_ ? steady_ + 1 : 1;
        last_ = obstacle;
        if (steady_ < kSteady || obstacle == told_)
            return;
        told_ = obstacle;
        news.obstacle = obstacle;
    }

    std::optional<MrzReader> zones_;
    MrzVote vote_;
    std::vector<std::string> zone_; ///< that was told
    int withoutZone_ = 0;
    std::vector<Bytes> codes_; ///< of the frame before
    Obstacle last_ = Obstacle::None;
    Obstacle told_ = Obstacle::None;
    int steady_ = 0;
};

} // namespace

std::unique_ptr<FrameReader> makeFrameReader()
{
    return std::make_unique<LiveReader>();
}

} // namespace tongguan::reading
