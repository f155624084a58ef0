// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/aamva.h"

#include "kiosk/documents/aamva_issuers.h"
#include "kiosk/documents/refusal.h"
#include "kiosk/documents/text.h"

#include <algorithm>
#include <array>
#include <format>

namespace tongguan::documents {

namespace {

using std::chrono::year_month_day;

constexpr int kNewestVersion = 10;
constexpr std::size_t kMaxNumber = 25; // D.12.5: DAQ is V25ANS

/// The card's elements by name: those of a licence first, then of an identification card.
class Elements {
  public:
    explicit Elements(const AamvaFile& file)
    {
        for (const std::string_view type : {"DL", "EN", "ID"}) {
            for (const AamvaSubfile& subfile : file.subfiles) {
                if (subfile.type != type || !subfile.found)
                    continue;
                licence_ = licence_ || type != "ID";
                known_ = true;
                all_.insert(all_.end(), subfile.elements.begin(), subfile.elements.end());
            }
        }
    }

    bool known() const { return known_; }
    bool licence() const { return licence_; }

    /// The first of these that the card has and fills.
    std::string value(std::initializer_list<std::string_view> ids) const
    {
        for (const std::string_view id : ids) {
            const auto found = std::ranges::find(all_, id, &AamvaElement::id);
            if (found != all_.end() && !isAbsent(found->value))
                return found->value;
        }
        return {};
    }

    bool contradicts() const
    {
        return std::ranges::any_of(all_, [this](const AamvaElement& one) {
            const auto first = std::ranges::find(all_, one.id, &AamvaElement::id);
            return first->value != one.value;
        });
    }

  private:
    /// D.12.4: "NONE" where the holder has no such thing, "unavl" where the issuer does not know it.
    static bool isAbsent(std::string_view value)
    {
        return value.empty() || value == "NONE" || value == "unavl" || value == "UNAVL";
    }

    std::vector<AamvaElement> all_;
    bool known_ = false;
    bool licence_ = false;
};

enum class DateOrder : std::uint8_t { YearFirst, MonthFirst };

std::optional<year_month_day> dateIn(DateOrder order, std::string_view digits)
{
    const auto number = [digits](std::size_t at, std::size_t size) {
        int value = 0;
        for (const char c : digits.substr(at, size))
            value = value * 10 + (c - '0');
        return value;
    };
    const bool yearFirst = order == DateOrder::YearFirst;
    const int year = number(yearFirst ? 0 : 4, 4);
    const auto month = static_cast<unsigned>(number(yearFirst ? 4 : 0, 2));
    const auto day = static_cast<unsigned>(number(yearFirst ? 6 : 2, 2));
    const year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    return date.ok() && year >= 1900 && year <= 2099 ? std::optional(date) : std::nullopt;
}

/// Reads dates in the order that version and country ask for, and in the other one where that is impossible. The two
/// cannot be mistaken for each other: a year begins with 19 or 20, and no month does.
class Dates {
  public:
    Dates(int version, std::string_view country)
        : expected_(version <= 1 || country == "CAN" ? DateOrder::YearFirst : DateOrder::MonthFirst),
          either_(version <= 1)
    {}

    std::optional<year_month_day> read(std::string_view value)
    {
        std::string digits(value);
        std::erase_if(digits, [](char c) { return c == '/' || c == '-' || c == ' '; });
        if (digits.empty() || digits == "00000000" || digits == "99999999")
            return std::nullopt;
        if (digits.size() != 8 || !allDigits(digits)) {
            broken_ = true;
            return std::nullopt;
        }
        if (const auto date = dateIn(expected_, digits))
            return date;
        const auto other = expected_ == DateOrder::YearFirst ? DateOrder::MonthFirst : DateOrder::YearFirst;
        const auto date = dateIn(other, digits);
        broken_ = broken_ || !date;
        otherOrder_ = otherOrder_ || (date && !either_);
        return date;
    }

    bool broken() const { return broken_; }
    bool otherOrder() const { return otherOrder_; }

  private:
    DateOrder expected_;
    bool either_; ///< version 1 was printed both ways
    bool broken_ = false;
    bool otherOrder_ = false;
};

Sex sexOf(std::string_view code)
{
    if (code == "1" || code == "M")
        return Sex::Male;
    return code == "2" || code == "F" ? Sex::Female : Sex::Unspecified;
}

std::optional<bool> truncatedOf(std::string_view code)
{
    if (code == "T")
        return true;
    return code == "N" ? std::optional(false) : std::nullopt;
}

/// "068 in" and "173 cm"; version 1 has feet and inches: "508".
void readHeight(AamvaLicence& licence, std::string_view text)
{
    const auto digits = text.substr(0, text.find_first_not_of("0123456789"));
    if (digits.empty() || digits.size() > 3)
        return;
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    if (text.ends_with("cm") || text.ends_with("CM"))
        licence.heightCm = value;
    else if (licence.file.version <= 1 && digits.size() == 3 && digits == text)
        licence.heightInches = value / 100 * 12 + value % 100;
    else
        licence.heightInches = value;
}

void readNames(AamvaLicence& licence, const Elements& elements)
{
    licence.family = elements.value({"DCS", "DAB"});
    licence.given = elements.value({"DAC"});
    licence.middle = elements.value({"DAD"});
    licence.suffix = elements.value({"DCU", "DAE"});
    const auto fill = [](std::string& into, const std::vector<std::string_view>& parts, std::size_t at) {
        if (into.empty() && at < parts.size())
            into = trimmed(parts[at]);
    };
    // Versions 2 and 3 have all given names in one element, version 1 all names: "LAST,FIRST,MIDDLE,SUFFIX".
    const std::string givens = elements.value({"DCT"});
    const char between = givens.contains(',') ? ',' : ' ';
    if (licence.given.empty()) {
        fill(licence.given, split(givens, between), 0);
        const auto end = givens.find(between);
        if (licence.middle.empty() && end != std::string::npos)
            licence.middle = trimmed(std::string_view(givens).substr(end + 1));
    }
    const std::string whole = elements.value({"DAA"});
    const auto parts = split(whole, ',');
    fill(licence.family, parts, 0);
    fill(licence.given, parts, 1);
    fill(licence.middle, parts, 2);
    fill(licence.suffix, parts, 3);
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.size() <= kMaxNumber &&
           std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace

Result<AamvaLicence> parseAamva(std::string_view text)
{
    auto file = parseAamvaFile(text);
    if (!file)
        return failed(std::move(file));
    AamvaLicence licence;
    licence.file = std::move(*file);
    const Elements elements(licence.file);
    if (!elements.known())
        return refuse("subfile", "there is no subfile of a licence or an identification card");
    licence.licence = elements.licence();
    licence.contradicts = elements.contradicts();
    licence.number = elements.value({"DAQ"});
    if (!isNumber(licence.number))
        return refuse("number", "there is no number of 1 to 25 characters");

    const AamvaIssuer* issuer = aamvaIssuer(licence.file.iin);
    licence.jurisdiction = issuer != nullptr ? issuer->jurisdiction : std::string_view{};
    licence.country = elements.value({"DCG"});
    if (licence.country.empty() && issuer != nullptr)
        licence.country = issuer->country;

    Dates dates(licence.file.version, licence.country);
    licence.birth = dates.read(elements.value({"DBB"}));
    licence.issued = dates.read(elements.value({"DBD"}));
    licence.expiry = dates.read(elements.value({"DBA"}));
    if (dates.broken())
        return refuse("date", "a date of the card is neither MMDDCCYY nor CCYYMMDD");
    licence.dateInOtherOrder = dates.otherOrder();

    readNames(licence, elements);
    readHeight(licence, elements.value({"DAU"}));
    licence.sex = sexOf(elements.value({"DBC"}));
    licence.eyes = elements.value({"DAY"});
    licence.street = elements.value({"DAG"});
    licence.city = elements.value({"DAI"});
    licence.state = elements.value({"DAJ"});
    licence.postalCode = elements.value({"DAK"});
    licence.vehicleClass = elements.value({"DCA", "DAR"});
    licence.restrictions = elements.value({"DCB", "DAS"});
    licence.endorsements = elements.value({"DCD", "DAT"});
    licence.discriminator = elements.value({"DCF"});
    licence.complianceType = elements.value({"DDA"});
    licence.familyTruncated = truncatedOf(elements.value({"DDE"}));
    licence.givenTruncated = truncatedOf(elements.value({"DDF"}));
    licence.middleTruncated = truncatedOf(elements.value({"DDG"}));
    return licence;
}

std::vector<std::string> aamvaWarnings(const AamvaLicence& licence)
{
    std::vector<std::string> warnings;
    const auto warn = [&warnings](bool when, std::string_view what) {
        if (when)
            warnings.emplace_back(what);
    };
    warn(!licence.licence, "an identification card, no licence");
    warn(licence.file.cut, "the file is cut short: what is missing was not read");
    warn(licence.file.lengthsDiffer && !licence.file.cut, "a length or an offset in the header is wrong");
    warn(licence.contradicts, "an element stands twice with different values");
    warn(!licence.birth, "there is no date of birth");
    warn(!licence.expiry, "there is no date of expiry");
    warn(licence.family.empty() && licence.given.empty(), "there is no name");
    warn(licence.dateInOtherOrder, "a date stands in the order of another country");
    warn(licence.familyTruncated.value_or(false) || licence.givenTruncated.value_or(false) ||
             licence.middleTruncated.value_or(false),
         "a name is cut short: compare its beginning");
    warn(licence.file.version > kNewestVersion,
         std::format("version {} of the standard is newer than this program", licence.file.version));
    return warnings;
}

} // namespace tongguan::documents
