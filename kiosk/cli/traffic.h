// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/clearance/language.h"
#include "kiosk/clearance/reference.h"
#include "kiosk/cli/simulated_papers.h"
#include "kiosk/cli/simulated_world.h"
#include "kiosk/documents/prereg_code.h"
#include "sync/log/feed_entry.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::cli {

/// What becomes of a truck at the kiosk.
enum class TruckStory : std::uint8_t {
    Declared,   ///< everything is as declared
    Undeclared, ///< laden, and nothing was declared
    Empty,
    Unreadable, ///< declared; the passport has to be typed
    WrongSeal,  ///< declared; another seal hangs at the container
};

/// A truck with its driver and papers. Invented.
struct SimulatedTruck {
    TruckStory story = TruckStory::Declared;
    clearance::Language language = clearance::Language::Zh;
    std::string plate; ///< as people write it
    std::string plateCountry;
    std::optional<documents::Prereg> prereg; ///< what its code says; nothing without a declaration
    SimulatedPassport passport;
    std::string licence;
    std::string seal;                     ///< that hangs there; empty where none is expected
    std::string container;                ///< that stands on it; likewise
    std::vector<sync::FeedEntry> entries; ///< what the feed brings before it comes
};

/// An endless row of trucks, made after the declarations of a sample port: each gets a copy with numbers of its own.
class Traffic {
  public:
    /// `entries` as samplePortEntries() gives them; `first` keeps the numbers of several runs apart. InvalidInput
    /// where there is no declaration among them.
    static Result<Traffic> after(const std::vector<sync::FeedEntry>& entries, std::string port, std::uint64_t first);
    SimulatedTruck next(SeededRandom& random, UtcTime now);

  private:
    struct Model {
        clearance::Declaration declaration;
        std::vector<clearance::Order> orders;
        std::vector<clearance::Certificate> certificates;
        bool permit = false;
        std::string plateCountry;
    };
    Traffic(std::vector<Model> models, std::string port, std::uint64_t first)
        : models_(std::move(models)), port_(std::move(port)), number_(first)
    {}
    void declare(SimulatedTruck& truck, const Model& model, UtcTime now) const;

    std::vector<Model> models_;
    std::string port_;
    std::uint64_t number_;
};

} // namespace tongguan::cli
