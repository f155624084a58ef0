// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "kiosk/clearance/language.h"
#include "kiosk/clearance/yard.h"
#include "kiosk/documents/signed_code.h"
#include "sync/follow/open_draws.h"
#include "sync/follow/sighting.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tongguan::follow {

/// A row of a data set that the public may read, as the feed carries it. An empty body takes it back.
struct PublicRow {
    std::string dataset;
    std::string key;
    std::string body;
    UtcTime asOf;
};

/// Rows that only say that a message with this number was kept. No data set: the gateway makes them of its own.
inline constexpr std::string_view kReceipts = "receipts";

/// The data sets that a page shows something of. All others never reach it.
std::span<const std::string_view> publicDatasets();

/// Place in front of a lane.
struct Place {
    int number = 1;
    std::optional<clearance::WaitTime> wait; ///< of the last hours; nothing where too few were called
};

/// What the public side knows of a port, in memory: where crossings stand, and what the port publishes. One thread.
class PortView {
  public:
    void see(const Glimpse& glimpse);
    void know(const PublicRow& row);
    /// Lets go of crossings that nothing was heard of since.
    void forget(UtcTime before);
    /// When the source of the newest change knew it.
    UtcTime asOf() const { return asOf_; }
    void vouched(UtcTime asOf) { asOf_ = std::max(asOf_, asOf); }

    /// By the number of a ticket, a batch or a container, or the code alone where the number is empty; the newest of
    /// several. Null unless the code is the crossing's own.
    const Sighting* find(std::string_view number, std::string_view code) const;
    const Sighting* findCrossing(std::string_view crossing) const;
    /// The newest of a batch that the holder of its signed code may see. Null where none came yet.
    const Sighting* findBatch(std::string_view batch) const;
    /// None where it does not wait for a lane.
    std::optional<Place> placeOf(const Sighting& sighting, UtcTime now) const;

    /// A row as JSON, or null, until the next change. And all of a data set, by key.
    const Json& row(std::string_view dataset, std::string_view key) const;
    std::vector<Json> rows(std::string_view dataset) const;
    bool has(std::string_view dataset) const;
    bool has(std::string_view dataset, std::string_view key) const;
    const OpenDraws& draws() const { return draws_; }
    std::string portName(clearance::Language language) const;
    std::vector<std::string> hotlines() const;
    std::chrono::minutes eastOfUtc() const { return eastOfUtc_; }
    /// Of a data set whose rows have a "key". What is no key is left out.
    std::vector<documents::TrustedKey> keys(std::string_view dataset) const;

    /// What those said whom the port names as "notice_keys". Checked once a change: a signature takes longer than a
    /// page.
    const std::vector<Json>& notices() const;

    std::size_t crossings() const { return sightings_.size(); }
    /// Grows with each change.
    std::uint64_t generation() const { return generation_; }

  private:
    using Rows = std::map<std::string, Json, std::less<>>;
    struct Lookup { // so that a view finds without making a string
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    template <class T> using Table = std::unordered_map<std::string, T, Lookup, std::equal_to<>>;

    void index(const std::string& number, const std::string& crossing);
    void drop(const std::string& number, const std::string& crossing);
    void line(UtcTime now) const;
    clearance::QueueRules queueRules(UtcTime now) const;
    void stand(const Glimpse& glimpse);

    Table<Sighting> sightings_;                 ///< by crossing
    Table<std::vector<std::string>> crossings_; ///< by ticket, batch, container and code
    std::map<std::string, Rows, std::less<>> sets_;
    OpenDraws draws_;
    std::chrono::minutes eastOfUtc_{480}; ///< a page asks a dozen times
    UtcTime asOf_;
    std::uint64_t generation_ = 1;
    mutable std::uint64_t linedUp_ = 0; ///< the generation of `places_`, which hold for
    mutable UtcTime linedUpAt_;         ///< some seconds: waiting times grow old without news
    mutable Table<Place> places_;       ///< by crossing
    mutable std::optional<std::vector<Json>> notices_;
    clearance::Yard yard_;
};

/// "HKM-0172", "3261125000172", "CSQU3054383": what people type, without blanks and small letters.
std::string canonicalNumber(std::string_view typed);

/// A sentence in many languages, {"zh": …, "en": …}, or one for all: in the language, in English, in any. Empty where
/// there is none.
std::string inLanguage(const Json& texts, clearance::Language language);

} // namespace tongguan::follow
