// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/aamva_file.h"
#include "kiosk/documents/cccd.h"
#include "kiosk/documents/chinese_id.h"
#include "kiosk/documents/container_number.h"
#include "kiosk/documents/credit_code.h"
#include "kiosk/documents/document.h"
#include "kiosk/documents/idb.h"
#include "kiosk/documents/licence_iso.h"
#include "kiosk/documents/mrz.h"
#include "kiosk/documents/mrz_lines.h"
#include "kiosk/documents/text.h"
#include "kiosk/documents/unsigned_documents.h"
#include "kiosk/documents/vds.h"
#include "kiosk/documents/vds_nc.h"
#include "kiosk/documents/vin.h"

#include <algorithm>
#include <array>

namespace tongguan::documents {

namespace {

/// "scheme:" of RFC 3986, 3.1, with what a phone would follow.
bool isUrl(std::string_view text)
{
    constexpr std::array<std::string_view, 12> kOpened{"HTTP:", "HTTPS:", "WWW.", "FTP:",  "FILE:",   "MAILTO:",
                                                       "TEL:",  "SMSTO:", "SMS:", "DATA:", "INTENT:", "JAVASCRIPT:"};
    std::string head(text.substr(0, 64));
    for (char& c : head) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 0x20);
    }
    return head.contains("://") ||
           std::ranges::any_of(kOpened, [&head](std::string_view start) { return head.starts_with(start); });
}

bool isContainer(std::string_view text)
{
    const auto number = ContainerNumber::parse(text);
    return number && number->valid();
}

bool isCreditCode(std::string_view text)
{
    const auto code = CreditCode::parse(text);
    return code && code->checkOk() && code->organisationCheckOk();
}

bool isChineseId(std::string_view text, const ParseOptions& options)
{
    const auto id = ChineseId::parse(text, std::chrono::floor<std::chrono::days>(options.now));
    return id && id->hasCheck() && id->valid();
}

/// Without a check digit that applies, 17 characters must at least begin as a known maker's would.
bool isVin(std::string_view text)
{
    const auto vin = Vin::parse(text);
    if (!vin || allDigits(vin->text()))
        return false;
    return vin->checkApplies() ? vin->checkOk() : isUpper(static_cast<unsigned char>(vin->text()[0]));
}

bool isPlate(std::string_view text, const ParseOptions& options)
{
    if (options.plateCountry) {
        const auto plate = PlateNumber::parse(text, *options.plateCountry);
        return plate && !plate->needsReview();
    }
    const auto plates = PlateNumber::parseAny(text);
    return !plates.empty() && !plates.front().needsReview();
}

/// ISO 17712 names no form: makers print letters and at least four digits.
bool isSeal(std::string_view text)
{
    const std::string number = compact(text);
    const auto digits = std::ranges::count_if(number, [](char c) { return c >= '0' && c <= '9'; });
    return text.size() <= 20 && number.size() >= 5 && number.size() <= 15 && digits >= 4 &&
           std::ranges::all_of(number, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

bool isMrz(std::string_view text)
{
    const auto lines = text.contains('<') ? zoneLines(text) : Result<std::vector<std::string>>();
    return lines && !lines->empty() && parseMrz(*lines);
}

} // namespace

Kind identify(ByteView bytes, const ParseOptions& options)
{
    // The one kind that is no text.
    if (looksLikeVds(bytes) && bytes.size() <= kMaxDocumentBytes)
        return Kind::Vds;
    const std::string_view text = trimmed(asText(bytes));
    if (text.empty() || bytes.size() > kMaxDocumentBytes)
        return Kind::Unknown;
    if (isAamvaFile(asText(bytes)))
        return Kind::Aamva;
    if (parseIsoLicence(bytes))
        return Kind::LicenceIso;
    if (!isUtf8(text))
        return Kind::Unknown;
    if (hasCodePrefix(CodeKind::Prereg, text))
        return Kind::Prereg;
    if (hasCodePrefix(CodeKind::Ticket, text))
        return Kind::Ticket;
    if (hasCodePrefix(CodeKind::Delivery, text))
        return Kind::DeliveryOrder;
    if (looksLikeIdb(text))
        return Kind::Idb;
    if (looksLikeVdsNc(text)) // before addresses: it may hold one
        return Kind::VdsNc;
    const auto reading = options.patterns.read(text, options.now);
    if (reading && reading->distinct)
        return kindOf(reading->kind);
    if (isUrl(text))
        return Kind::Url;
    if (parseCccd(text))
        return Kind::Cccd;
    if (isMrz(text))
        return Kind::Mrz;
    if (isContainer(text))
        return Kind::Container;
    if (isChineseId(text, options))
        return Kind::CnId;
    if (isCreditCode(text))
        return Kind::CnUscc;
    if (isVin(text))
        return Kind::Vin;
    if (isPlate(text, options))
        return Kind::Plate;
    if (reading && reading->checkOk)
        return kindOf(reading->kind);
    return isSeal(text) ? Kind::Seal : Kind::Unknown;
}

} // namespace tongguan::documents
