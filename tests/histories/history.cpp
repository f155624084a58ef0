// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/history.h"

#include <array>
#include <format>
#include <random>
#include <sstream>

namespace tongguan::test {

namespace {

constexpr std::array<std::string_view, 3> kKiosks{"K01", "K02", "K03"};
constexpr std::array<std::string_view, 8> kTrucks{"released", "accepted", "expired",     "heavy",
                                                  "empty",    "typed",    "other-empty", "bus"};
constexpr std::array<std::string_view, 6> kLanes{"L_STAFF", "L_QUAR", "L_JOINT", "L_SCAN", "L_GREEN", "L_NORMAL"};
constexpr std::array<std::string_view, 5> kMachines{"K01", "K02", "K03", "S01", "gateway"};
constexpr std::array<std::string_view, 10> kStaff{"verifies", "calls", "inspects", "closes",   "releases",
                                                  "detains",  "gates", "takes",    "resolves", "turns-back"};
constexpr std::array<std::string_view, 10> kWindow{"confirms",    "corrects", "corrects",  "knows-not", "repeats",
                                                   "answers-old", "orders",   "withdraws", "revokes",   "releases"};

class Draw {
  public:
    explicit Draw(std::uint64_t seed) : engine_(seed) {}
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(engine_() % bound); }
    template <class List> std::string of(const List& list) { return std::string(list[below(list.size())]); }

  private:
    std::mt19937_64 engine_; // its numbers are the standard's
};

} // namespace

Result<History> historyFrom(std::string_view text)
{
    History history;
    std::istringstream lines{std::string(text)};
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.empty() || line.front() == '#')
            continue;
        std::istringstream words(line);
        Step step;
        std::string more;
        words >> step.who >> step.does >> step.what >> step.how >> more;
        if (step.does.empty() || !more.empty())
            return fail(Errc::InvalidInput, std::format("line {}: two to four words", number));
        history.push_back(std::move(step));
    }
    return history;
}

std::string textOf(const History& history)
{
    std::string text;
    for (const Step& step : history) {
        text += step.who + ' ' + step.does;
        for (const std::string& word : {step.what, step.how}) {
            if (!word.empty())
                text += ' ' + word;
        }
        text += '\n';
    }
    return text;
}

History randomHistory(std::uint64_t seed, std::size_t steps)
{
    Draw draw(seed);
    History history;
    // A port of few trucks, so that they meet.
    std::vector<std::string> trucks;
    for (std::size_t left = 1 + draw.below(3); left > 0; --left)
        trucks.push_back(draw.of(kTrucks));
    while (history.size() < steps) {
        const std::string truck = draw.of(trucks);
        const std::size_t kind = draw.below(100);
        if (kind < 14) {
            const std::string kiosk = draw.of(kKiosks);
            history.push_back({kiosk, "takes", truck, ""});
            history.push_back({kiosk, "goes-on", draw.below(3) == 0 ? std::to_string(1 + draw.below(14)) : "20", ""});
        } else if (kind < 22)
            history.push_back({draw.of(kKiosks), "goes-on", std::to_string(1 + draw.below(12)), ""});
        else if (kind < 24)
            history.push_back({draw.of(kKiosks), "is-left", "", ""});
        else if (kind < 34) { // as a truck's day goes
            static constexpr std::array<std::string_view, 7> kDay{"verifies", "calls",    "inspects", "closes",
                                                                  "releases", "releases", "gates"};
            const std::size_t from = draw.below(kDay.size());
            const std::size_t to = from + 1 + draw.below(kDay.size() - from);
            for (std::size_t at = from; at < to; ++at)
                history.push_back({"S01", std::string(kDay[at]), truck, ""});
        } else if (kind < 50)
            history.push_back({"S01", draw.of(kStaff), truck, ""});
        else if (kind < 72) {
            const std::string deed = draw.of(kWindow);
            history.push_back({"window", deed, truck, deed == "corrects" ? draw.of(kLanes) : ""});
        } else if (kind < 75)
            history.push_back({"window", draw.below(2) == 0 ? "is-silent-on" : "answers", truck, ""});
        else if (kind < 83)
            history.push_back({draw.of(kMachines), "line", draw.below(5) < 2 ? "down" : "up", ""});
        else if (kind < 86)
            history.push_back({draw.of(kKiosks), "loses-acknowledgement", "", ""});
        else if (kind < 88)
            history.push_back({draw.of(kKiosks), "hears-again", "", ""});
        else if (kind < 91)
            history.push_back({std::string(kMachines[draw.below(4)]), "is-killed", "", ""});
        else if (kind < 93)
            history.push_back({draw.of(kKiosks), "clock", draw.below(2) == 0 ? "300" : "-300", ""});
        else if (kind < 95)
            history.push_back({draw.of(kKiosks), "sweeps", "", ""});
        else
            history.push_back({"time", "passes", draw.of(std::array{"20", "61", "700", "2000"}), ""});
    }
    return history;
}

} // namespace tongguan::test
