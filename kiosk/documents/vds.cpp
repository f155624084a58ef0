// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/vds.h"

#include "kiosk/documents/refusal.h"
#include "kiosk/documents/seal_c40.h"
#include "kiosk/documents/seal_date.h"

#include <algorithm>
#include <charconv>
#include <tuple>
#include <utility>

namespace tongguan::documents {

namespace {

constexpr std::uint8_t kMagic = 0xDC;
constexpr std::uint8_t kVersion3 = 2; // ICAO Doc 9303-13: "0x02" stands for version 3
constexpr std::uint8_t kVersion4 = 3;
constexpr std::uint8_t kSignatureTag = 0xFF;
constexpr std::size_t kSignerSigns = 4;
constexpr std::size_t kReferenceSigns3 = 5;
constexpr std::size_t kDateBytes = 3;

/// Takes the header's fields from the front.
class Header {
  public:
    explicit Header(ByteView bytes) : bytes_(bytes) {}

    Result<ByteView> take(std::size_t size)
    {
        if (bytes_.size() - at_ < size)
            return refuse("length", std::format("cut off in the header, at byte {}", at_));
        at_ += size;
        return bytes_.subspan(at_ - size, size);
    }
    /// So many characters, without the blanks behind them.
    Result<std::string> text(std::size_t characters)
    {
        const auto bytes = take(c40Size(characters));
        if (!bytes)
            return std::unexpected(bytes.error());
        auto text = fromC40(*bytes);
        if (text)
            text->erase(text->find_last_not_of(' ') + 1);
        return text;
    }
    Result<std::chrono::year_month_day> date()
    {
        const auto bytes = take(kDateBytes);
        return bytes ? sealDate(*bytes) : Result<std::chrono::year_month_day>(std::unexpected(bytes.error()));
    }
    std::size_t position() const { return at_; }

  private:
    ByteView bytes_;
    std::size_t at_ = 0;
};

/// Version 4 counts the reference in two hexadecimal digits behind the signer. One signer is known to count in decimal
/// ones: the German administration's (BSI TR-03171).
Result<std::size_t> countOf(std::string_view signer, std::string_view digits)
{
    std::size_t count = 0;
    const int base = signer == "DEZV" ? 10 : 16;
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), count, base);
    if (digits.size() != 2 || end.ec != std::errc() || end.ptr != digits.data() + digits.size() || count == 0)
        return refuse("reference", "the length of the certificate's reference is none");
    return count;
}

Result<> readSigner(Header& header, Vds& seal)
{
    if (seal.version == 3) {
        auto both = header.text(kSignerSigns + kReferenceSigns3);
        if (!both)
            return failed(std::move(both));
        seal.signer = both->substr(0, kSignerSigns);
        seal.certificateReference = both->size() > kSignerSigns ? both->substr(kSignerSigns) : std::string();
    } else {
        auto signer = header.text(kSignerSigns + 2);
        if (!signer)
            return failed(std::move(signer));
        const std::size_t split = std::min(kSignerSigns, signer->size());
        const auto count = countOf(signer->substr(0, split), signer->substr(split));
        if (!count)
            return std::unexpected(count.error());
        auto reference = header.text(*count);
        if (!reference)
            return failed(std::move(reference));
        seal.signer = signer->substr(0, kSignerSigns);
        seal.certificateReference = std::move(*reference);
        if (seal.certificateReference.size() != *count)
            return refuse("reference",
                          std::format("{} signs, {} were announced", seal.certificateReference.size(), *count));
    }
    if (seal.signer.size() != kSignerSigns || seal.certificateReference.empty())
        return refuse("reference", "no signer");
    return {};
}

Result<> readHeader(Header& header, Vds& seal)
{
    auto country = header.text(3);
    if (!country)
        return failed(std::move(country));
    if (country->empty() || country->contains(' '))
        return refuse("country", "no code of a country");
    seal.issuingCountry = std::move(*country);
    if (auto done = readSigner(header, seal); !done)
        return done;
    const auto issued = header.date();
    if (!issued)
        return std::unexpected(issued.error());
    const auto signedOn = header.date();
    if (!signedOn)
        return std::unexpected(signedOn.error());
    const auto kind = header.take(2);
    if (!kind)
        return std::unexpected(kind.error());
    seal.issued = *issued;
    seal.signedOn = *signedOn;
    seal.featureReference = (*kind)[0];
    seal.category = (*kind)[1];
    return {};
}

Result<> readMessages(ByteView bytes, std::size_t start, Vds& seal)
{
    TlvReader reader(bytes.subspan(start));
    std::size_t signedSize = bytes.size();
    while (!reader.atEnd()) {
        if (!seal.signature.empty())
            return refuse("length", "something stands behind the signature");
        const std::size_t at = start + reader.position();
        auto feature = reader.next();
        if (!feature)
            return failed(std::move(feature));
        if (feature->tag != kSignatureTag) {
            seal.features.push_back(std::move(*feature));
            continue;
        }
        if (feature->value.empty())
            return refuse("length", "an empty signature");
        seal.signature = std::move(feature->value);
        signedSize = at;
    }
    const ByteView signedBytes = bytes.first(signedSize);
    seal.signedBytes.assign(signedBytes.begin(), signedBytes.end());
    return {};
}

} // namespace

bool looksLikeVds(ByteView bytes)
{
    return bytes.size() >= 2 && bytes[0] == kMagic && (bytes[1] == kVersion3 || bytes[1] == kVersion4);
}

Result<Vds> parseVds(ByteView bytes)
{
    if (bytes.empty() || bytes[0] != kMagic)
        return refuse("not-ours", "no Visible Digital Seal");
    if (!looksLikeVds(bytes))
        return refuse("version", "a Visible Digital Seal of a version that is not known");
    Vds seal;
    seal.version = bytes[1] + 1;
    Header header(bytes);
    std::ignore = header.take(2); // both are there
    if (auto done = readHeader(header, seal); !done)
        return failed(std::move(done));
    if (auto done = readMessages(bytes, header.position(), seal); !done)
        return failed(std::move(done));
    return seal;
}

} // namespace tongguan::documents
