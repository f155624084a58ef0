// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/prompts.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace tongguan::app {

namespace {

using flow::DriverView;
using flow::Screen;
using sound::Tone;

struct Row {
    Screen screen;
    int step;
    const char* id;
    const char* context;
    const char* sentence;
};

constexpr int kAgain = 1; // of a passenger who was counted before

constexpr int kByCamera = 1;

constexpr int kAsking = 1; // a question on the screens of a complaint

constexpr int pageStep(flow::RightsPage page)
{
    return static_cast<int>(page);
}

// The screens' own headings; ui_voice compares them with what the screens show.
constexpr std::array kRows{
    Row{Screen::Language, 0, "language", "LanguageScreen", "Choose language"},
    Row{Screen::Code, 0, "code", "CodeScreen", "Hold the QR code to the camera"},
    Row{Screen::Load, 0, "load", "LoadScreen", "Is the truck empty?"},
    Row{Screen::Plate, 0, "plate-country", "PlateScreen", "Which country is the plate from?"},
    Row{Screen::Plate, 1, "plate", "PlateScreen", "Type the number plate"},
    Row{Screen::Passport, 0, "passport", "PassportScreen", "Lay the passport face down on the glass"},
    Row{Screen::Passport, kByCamera, "passport-camera", "PassportScreen",
        "Hold the passport's photo page to the camera"},
    Row{Screen::Licence, 0, "licence", "LicenceScreen", "Hold your driving licence to the camera"},
    Row{Screen::TypeCountry, 0, "type-country", "TypeCountryScreen", "Which country is the document from?"},
    Row{Screen::TypeNumber, 0, "type-number", "TypeNumberScreen", "Enter by hand"},
    Row{Screen::TypeBirth, 0, "type-birth", "TypeDateScreen", "Date of birth?"},
    Row{Screen::TypeExpiry, 0, "type-expiry", "TypeDateScreen", "Valid until?"},
    Row{Screen::Returning, 0, "same-again", "Voice",
        QT_TRANSLATE_NOOP("Voice", "Same truck, same papers as last time?")},
    Row{Screen::Confirm, 0, "confirm", "ConfirmScreen", "Is this correct?"},
    Row{Screen::Confirm, 1, "which-is-wrong", "ConfirmScreen", "Which line is wrong? Touch it."},
    Row{Screen::Seal, 0, "seal", "SealScreen", "Hold the scanner to the seal"},
    Row{Screen::Deciding, 0, "wait", "DecidingScreen", "Please wait"},
    Row{Screen::Staff, 0, "staff", "LaneScreen", "Please wait for staff"},
    Row{Screen::BusList, 0, "bus-list", "BusListScreen", "Hold the QR code of the passenger list to the camera"},
    Row{Screen::Passengers, 0, "passengers", "PassengersScreen",
        "Passengers: lay your passport face down on the glass"},
    Row{Screen::Passengers, kByCamera, "passengers-camera", "PassengersScreen",
        "Passengers: hold your passport's photo page to the camera"},
    Row{Screen::PassengerDone, 0, "passenger-done", "PassengerDoneScreen", "Done: you may go on"},
    Row{Screen::PassengerDone, kAgain, "passenger-again", "PassengerDoneScreen", "You are counted already"},
    Row{Screen::PassengerMinor, 0, "passenger-minor", "PassengerMinorScreen", "Now the passport of the adult with you"},
    Row{Screen::PassengerStaff, 0, "passenger-staff", "PassengerStaffScreen",
        "Please wait beside the kiosk: staff are coming"},
    Row{Screen::Rights, 0, "rights", "RightsScreen", "Prices and rights"},
    Row{Screen::Prices, 0, "prices", "PricesScreen", "Fee list"},
    Row{Screen::Price, 0, "price", "PriceScreen", "No other fees may be charged"},
    Row{Screen::RightsList, pageStep(flow::RightsPage::TimeLimits), "time-limits", "RightsListScreen", "Time limits"},
    Row{Screen::RightsList, pageStep(flow::RightsPage::Hotlines), "hotlines", "RightsListScreen", "Hotlines"},
    Row{Screen::RightsList, pageStep(flow::RightsPage::GuidePrices), "guide-prices", "RightsListScreen",
        "Agents and guide prices"},
    Row{Screen::RightsList, pageStep(flow::RightsPage::Questions), "questions", "RightsListScreen",
        "Questions and answers"},
    Row{Screen::RightsList, pageStep(flow::RightsPage::Notices), "notices", "RightsListScreen", "Notices"},
    Row{Screen::Complaint, 0, "complaint", "ComplaintScreen", "What is your complaint about?"},
    Row{Screen::Complaint, kAsking, "question-topic", "ComplaintScreen", "What is your question about?"},
    Row{Screen::ComplaintPlace, 0, "complaint-place", "ComplaintPlaceScreen", "Where did it happen?"},
    Row{Screen::ComplaintSend, 0, "complaint-send", "ComplaintSendScreen", "Send the complaint?"},
    Row{Screen::ComplaintSend, kAsking, "question-send", "ComplaintSendScreen", "Send the question?"},
    Row{Screen::ComplaintDone, 0, "complaint-done", "ComplaintDoneScreen", "Received. Keep this number."},
    Row{Screen::Resume, 0, "go-on", "ResumeScreen", "Go on where you stopped?"},
    Row{Screen::StillThere, 0, "still-there", "StillThereScreen", "Are you still there?"},
    Row{Screen::OutOfService, 0, "closed", "OutOfServiceScreen",
        "This kiosk is closed. Please use the next one or call staff."},
};

Prompt promptOf(const Row& row)
{
    return {.id = row.id,
            .context = row.context,
            .sentence = row.sentence,
            .number = {},
            .unasked = row.screen != Screen::Language}; // nobody stands at an idle kiosk
}

Prompt laneOf(const std::string& sign)
{
    return {.id = "lane-" + sign, .context = "LaneScreen", .sentence = "Go to lane %1", .number = sign};
}

/// Whoever waits for a person is counted by nobody: they are not among the missing.
Prompt missingOf(int missing)
{
    return {.id = "not-here",
            .context = "BusCountScreen",
            .sentence = "Not here yet: %1",
            .number = std::to_string(missing)};
}

bool reads(Screen screen)
{
    using enum Screen;
    return screen == Code || screen == Passport || screen == Licence || screen == Seal || screen == BusList ||
           screen == Passengers || screen == PassengerMinor || screen == PassengerDone;
}

/// Where a driver is taken without having shown anything.
bool isElsewhere(Screen screen)
{
    return screen == Screen::Language || screen == Screen::StillThere || screen == Screen::OutOfService ||
           screen == Screen::Staff || screen == Screen::PassengerStaff;
}

auto matching(const DriverView& view)
{
    return std::ranges::count_if(view.expected, &flow::Expected::matches);
}
auto mistaken(const DriverView& view)
{
    return std::ranges::count_if(view.expected,
                                 [](const flow::Expected& one) { return !one.read.empty() && !one.matches; });
}

} // namespace

Prompt promptFor(const DriverView& view, int step)
{
    if (view.screen == Screen::Lane && view.result && view.result->lane != clearance::Lane::Staff)
        return laneOf(view.result->sign);
    if (view.screen == Screen::BusCount)
        return missingOf(view.bus.missing);
    if (view.screen == Screen::RightsList)
        step = pageStep(view.rights.page);
    if (view.screen == Screen::Complaint || view.screen == Screen::ComplaintSend)
        step = view.rights.page == flow::RightsPage::Questions ? kAsking : 0;
    if (view.byCamera)
        step = kByCamera;
    if (view.screen == Screen::PassengerDone)
        step = view.bus.again ? kAgain : 0;
    const Screen screen = view.screen == Screen::Lane ? Screen::Staff : view.screen;
    const auto exact =
        std::ranges::find_if(kRows, [&](const Row& row) { return row.screen == screen && row.step == step; });
    return promptOf(exact != kRows.end() ? *exact : *std::ranges::find(kRows, screen, &Row::screen));
}

Prompt welcome()
{
    return {.id = "welcome", .context = "Voice", .sentence = QT_TRANSLATE_NOOP("Voice", "Welcome"), .number = {}};
}

std::optional<Tone> toneBetween(const DriverView& before, const DriverView& after, bool byHand)
{
    if (before.screen == after.screen) {
        if (!reads(after.screen))
            return std::nullopt;
        if (before.hint != after.hint && after.hint == flow::Hint::DeliveryRead)
            return Tone::Read;
        const bool hinted =
            before.hint != after.hint && after.hint != flow::Hint::None && after.hint != flow::Hint::DeviceLost;
        if (after.tries > before.tries || hinted || mistaken(after) > mistaken(before))
            return Tone::NotRead;
        const bool read = matching(after) > matching(before) || after.bus.counted > before.bus.counted;
        return read ? std::optional{Tone::Read} : std::nullopt;
    }
    if (byHand || !reads(before.screen) || isElsewhere(after.screen))
        return std::nullopt;
    return Tone::Read;
}

std::vector<Prompt> allPrompts()
{
    std::vector<Prompt> all{welcome()};
    for (const Row& row : kRows)
        all.push_back(promptOf(row));
    all.push_back(missingOf(2));
    all.push_back(laneOf("3"));
    return all;
}

} // namespace tongguan::app
