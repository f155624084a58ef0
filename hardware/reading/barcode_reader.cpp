// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/barcode_reader.h"

#include "hardware/reading/code_regions.h"
#include "hardware/reading/copies.h"
#include "hardware/reading/finder_count.h"
#include "hardware/reading/symbol_sequence.h"

#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <exception>
#include <format>
#include <optional>
#include <string_view>
#include <utility>

namespace tongguan::reading {

namespace {

constexpr std::size_t kMaxSymbols = 16;
/// The size at which whole pictures are searched; larger ones are scaled down first.
constexpr double kMaxSearchedPixels = 8e6;
constexpr double kMaxEvenedPixels = 2e6;
/// The longer side of turned copies.
constexpr double kTurnedSide = 1280;
/// ZXing tries every three corners of QR codes that it sees: minutes for a picture full of them. An honest picture has
/// three for each of its symbols and up to 430 chance ones in the sample pictures. Where there are more than the first
/// number, no QR code is looked for; above the second, none in changed copies.
constexpr std::size_t kMaxFinders = 500;
constexpr std::size_t kMaxFindersInCopies = 150;

using ZXing::BarcodeFormat;
using ZXing::BarcodeFormats;

constexpr BarcodeFormats kCorrected =
    BarcodeFormat::QRCode | BarcodeFormat::Aztec | BarcodeFormat::DataMatrix | BarcodeFormat::PDF417;
/// Code 39 and ITF have no check of their own, and small QR codes a weak one: they are believed in the picture as it
/// came, never in a changed copy.
constexpr BarcodeFormats kAll =
    kCorrected | BarcodeFormat::MicroQRCode | BarcodeFormat::Code128 | BarcodeFormat::Code39 | BarcodeFormat::ITF;

BarcodeFormats without(BarcodeFormats formats, BarcodeFormats leftOut)
{
    BarcodeFormats rest;
    for (const BarcodeFormat format : formats) {
        if (!leftOut.testFlag(format))
            rest |= format;
    }
    return rest;
}

bool coversMiddle(const Barcode& symbol, const Barcode& other)
{
    const auto [left, right] = std::ranges::minmax(symbol.corners, {}, &Point::x);
    const auto [top, bottom] = std::ranges::minmax(symbol.corners, {}, &Point::y);
    Point middle;
    for (const Point& corner : other.corners) {
        middle.x += corner.x / 4;
        middle.y += corner.y / 4;
    }
    const int near = std::max(right.x - left.x, bottom.y - top.y) / 4; // a line of bars has no height
    return middle.x >= left.x - near && middle.x <= right.x + near && middle.y >= top.y - near &&
           middle.y <= bottom.y + near;
}

bool isPart(const Barcode& symbol)
{
    return symbol.part.has_value();
}

using Clock = std::chrono::steady_clock;

class Search {
  public:
    /// `scale`: how much larger the picture is than the one that the copies are made of.
    Search(double scale, const ReadOptions& options) : scale_(scale), wanted_(options.wanted)
    {
        if (options.budget > options.budget.zero())
            end_ = Clock::now() + options.budget;
    }

    /// From now on it is not looked for.
    void leaveOut(BarcodeFormat format) { leftOut_ |= format; }

    std::vector<Barcode> found;

    bool isLate() const { return end_ && Clock::now() >= *end_; }
    /// Nothing more need be tried: late, or one that is wanted is found, with all of its message.
    bool isOver() const
    {
        if (isLate())
            return true;
        const auto all = joined(found);
        return std::ranges::any_of(all, [this](const Barcode& one) { return one.text.starts_with(wanted_); }) &&
               std::ranges::none_of(all, &isPart);
    }
    /// Two of the same in one picture are two, where they lie apart.
    void add(Barcode one)
    {
        const bool known = std::ranges::any_of(
            found, [&](const Barcode& other) { return other.bytes == one.bytes && coversMiddle(other, one); });
        if (!known && found.size() < kMaxSymbols)
            found.push_back(std::move(one));
    }
    /// Whether it is over.
    bool in(const Copy& copy, BarcodeFormats formats)
    {
        for (Barcode& one : readIn(copy, formats))
            add(std::move(one));
        return isOver();
    }
    std::vector<Barcode> readIn(const Copy& copy, BarcodeFormats formats) const
    {
        std::vector<Barcode> read;
        const cv::Mat& pixels = copy.pixels;
        const ZXing::ImageView view(pixels.data, pixels.cols, pixels.rows, ZXing::ImageFormat::Lum,
                                    static_cast<int>(pixels.step));
        auto options = ZXing::ReaderOptions()
                           .setFormats(without(formats, leftOut_))
                           .setTextMode(ZXing::TextMode::Plain)
                           .setTryCode39ExtendedMode(false)
                           .setMaxNumberOfSymbols(static_cast<std::uint8_t>(kMaxSymbols));
        for (const ZXing::Barcode& symbol : ZXing::ReadBarcodes(view, options)) {
            if (symbol.isValid())
                read.push_back(taken(symbol, copy));
        }
        return read;
    }

  private:
    Barcode taken(const ZXing::Barcode& symbol, const Copy& copy) const
    {
        Barcode barcode;
        barcode.format = ZXing::ToString(symbol.format());
        barcode.bytes.assign(symbol.bytes().begin(), symbol.bytes().end());
        barcode.text = symbol.text();
        for (std::size_t i = 0; i < barcode.corners.size(); ++i) {
            const auto corner = symbol.position()[static_cast<int>(i)];
            barcode.corners[i] = copy.inPicture(corner.x, corner.y, scale_);
        }
        if (symbol.isPartOfSequence())
            barcode.part = {
                .sequence = symbol.sequenceId(), .index = symbol.sequenceIndex(), .count = symbol.sequenceSize()};
        return barcode;
    }

    double scale_;
    std::string_view wanted_;
    std::optional<Clock::time_point> end_;
    BarcodeFormats leftOut_;
};

/// Wide PDF417 is not found where it is turned by 5 degrees or more, nor linear codes at odd angles: turn them back,
/// first by what the edges say.
bool searchTurned(Search& search, const cv::Mat& picture)
{
    const double factor = std::min(1.0, kTurnedSide / std::max(picture.cols, picture.rows));
    const BarcodeFormats formats = kCorrected | BarcodeFormat::Code128;
    const double skew = edgeSkew(picture);
    if (std::abs(skew) > 2 && search.in(turnedCopy(picture, -skew, factor), formats))
        return true;
    for (const double degrees : {7.0, -7.0, 15.0, -15.0, 25.0, -25.0, 35.0, -35.0, 45.0}) {
        if (search.in(turnedCopy(picture, degrees, factor), formats))
            return true;
    }
    return false;
}

/// Mending makes blobs of noise, and now and then a code of blobs: what two widths of crease agree on is one.
bool searchMended(Search& search, const cv::Mat& picture)
{
    std::vector<Bytes> seen;
    for (const int crease : {4, 5, 6, 3}) {
        for (Barcode& one : search.readIn(mendedCopy(picture, crease), BarcodeFormat::QRCode)) {
            if (std::ranges::contains(seen, one.bytes))
                search.add(std::move(one));
            else
                seen.push_back(one.bytes);
        }
        if (search.isOver())
            return true;
    }
    return false;
}

/// A part that is as busy as print: as it is, turned upright, smoothed, sharpened.
bool searchRegion(Search& search, const cv::Mat& picture, const cv::Rect& part)
{
    constexpr double kUpright = 2;
    const Copy region = croppedCopy(picture, part);
    if (search.in(region, kAll))
        return true;
    const BarcodeFormats formats = kCorrected | BarcodeFormat::Code128;
    const double skew = edgeSkew(region.pixels);
    const bool askew = std::abs(skew) > kUpright;
    const Copy upright = askew ? within(region, turnedCopy(region.pixels, -skew, 1)) : region;
    if (askew && search.in(upright, formats))
        return true;
    if (search.in(within(upright, smoothCopy(upright.pixels)), formats))
        return true;
    return search.in(within(upright, sharpCopy(upright.pixels)), formats);
}

void searchRegions(Search& search, const cv::Mat& picture)
{
    for (const cv::Rect& part : codeRegions(picture)) {
        if (search.isLate())
            return;
        searchRegion(search, picture, part);
    }
}

void searchThoroughly(Search& search, const cv::Mat& picture)
{
    constexpr int kSmall = 800;
    const int side = std::max(picture.cols, picture.rows);
    if (side <= kSmall && side >= 16 && search.in(scaledCopy(picture, 2), kCorrected | BarcodeFormat::Code128))
        return;
    if (side > kSmall && search.in(scaledCopy(picture, 0.5), kCorrected))
        return;
    const double factor = std::min(1.0, std::sqrt(kMaxEvenedPixels / static_cast<double>(picture.total())));
    if (search.in(evenedCopy(picture, factor), kCorrected))
        return;
    if (searchMended(search, picture))
        return;
    searchTurned(search, picture);
}

} // namespace

Result<std::vector<Barcode>> readBarcodes(const GreyView& picture, const ReadOptions& options)
{
    if (auto ok = checked(picture); !ok)
        return failed(std::move(ok));
    try {
        cv::Mat whole = sameCopy(picture).pixels;
        const double pixels = static_cast<double>(picture.width) * picture.height;
        const double factor = std::min(1.0, std::sqrt(kMaxSearchedPixels / pixels));
        if (factor < 1)
            whole = scaledCopy(whole, factor).pixels;
        Search search(1 / factor, options);
        searchRegions(search, whole);
        if (search.isOver() && !options.thorough)
            return joined(search.found);
        const std::size_t finders = countFinders(whole, kMaxFinders);
        if (finders >= kMaxFinders)
            search.leaveOut(BarcodeFormat::QRCode);
        if (search.in({whole}, kAll) || !options.thorough)
            return joined(search.found);
        if (finders >= kMaxFindersInCopies)
            search.leaveOut(BarcodeFormat::QRCode);
        searchThoroughly(search, whole);
        return joined(search.found);
    } catch (const std::exception&) {
        return fail(Errc::InvalidInput, "the decoder cannot take this picture");
    }
}

} // namespace tongguan::reading
