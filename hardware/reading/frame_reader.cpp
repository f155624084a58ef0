// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/frame_reader.h"

#include "hardware/reading/barcode_reader.h"
#include "hardware/reading/mrz_reader.h"
#include "hardware/reading/mrz_vote.h"
#include "hardware/reading/symbol_sequence.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace tongguan::reading {

namespace {

constexpr int kSteady = 8;        ///< frames, at 15 a second
constexpr int kOtherSide = 30;    ///< frames of print that is clear and that nothing is read of
constexpr double kHeldNear = 0.3; ///< of the frame's longer side: a page or a card, not what hangs behind
constexpr int kLaidAway = 15;     ///< frames without the zone that was read: held there again it is told again

class LiveReader final : public FrameReader {
  public:
    explicit LiveReader(std::chrono::milliseconds zoneBudget) : zoneBudget_(zoneBudget)
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
        const HeldPrint held = heldPrint(frame);
        news.clearness = held.clearness;
        if (read)
            clear_ = 0;
        noteObstacle(read ? Obstacle::None : inItsWay(held), news);
        return news;
    }

  private:
    void noteCodes(const std::vector<Barcode>& codes, FrameNews& news)
    {
        std::vector<Bytes> seen;
        for (const Barcode& code : codes) {
            if (!std::ranges::contains(codes_, code.bytes))
                noteNew(code, news);
            seen.push_back(code.bytes);
        }
        codes_ = std::move(seen);
    }

    /// Symbols of one message may be shown one after the other.
    void noteNew(const Barcode& code, FrameNews& news)
    {
        if (!code.part)
            news.codes.push_back(code.bytes);
        else if (const auto whole = sequences_.add(code))
            news.codes.push_back(whole->bytes);
    }

    /// Whether one is read, now or while it is still held there.
    bool lookForZone(const GreyView& frame, FrameNews& news)
    {
        const auto sighting = zones_ ? zones_->read(frame, zoneBudget_) : Result<std::optional<MrzSighting>>{};
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

    /// Clear print of which nothing is read for two seconds shows its other side.
    Obstacle inItsWay(const HeldPrint& held)
    {
        const bool clear = held.seen && held.obstacle == Obstacle::None && held.size >= kHeldNear;
        clear_ = clear ? clear_ + 1 : 0;
        return clear_ >= kOtherSide ? Obstacle::WrongSide : held.obstacle;
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

    const std::chrono::milliseconds zoneBudget_;
    std::optional<MrzReader> zones_;
    MrzVote vote_;
    std::vector<std::string> zone_; ///< that was told
    int withoutZone_ = 0;
    std::vector<Bytes> codes_; ///< of the frame before
    SymbolSequences sequences_;
    Obstacle last_ = Obstacle::None;
    Obstacle told_ = Obstacle::None;
    int steady_ = 0;
    int clear_ = 0; ///< frames
};

} // namespace

std::unique_ptr<FrameReader> makeFrameReader(std::chrono::milliseconds zoneBudget)
{
    return std::make_unique<LiveReader>(zoneBudget);
}

} // namespace tongguan::reading
