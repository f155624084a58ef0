// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "sync/messages/confirmation.h"
#include "sync/messages/crossing_record.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::sync {

/// What the simulated single window does, for the tests of a country:
/// {"fault": "none" | "unavailable" | "answers-lost" | "answer-signature" | "entry-signature",
///  "rules": [{"match": {"plate", "crossing", "kiosk", "declaration"}, "do": "confirm" | "correct" | "unknown" |
///  "silent" | "reject",
///             "lane", "fields", "codes", "orders", "delayMs", "twice"}],
///  "silentSubscribers": ["91530000…"]}
/// The first rule whose given members all match counts; without one a decision is confirmed at once. Firms and yards
/// acknowledge what they are told, but for those that are named as silent.
struct Behaviour {
    enum class Fault : std::uint8_t {
        None,
        Unavailable,     ///< 503 to every call
        AnswersLost,     ///< what a call asks for is done, and the line cut before its answer
        AnswerSignature, ///< answers are signed wrongly: as a machine in between would
        EntrySignature,  ///< entries that are published from now on are signed wrongly
    };
    struct Rule {
        std::string plate;
        std::string crossing;
        std::string kiosk;
        std::string declaration;
        bool silent = false;
        std::vector<std::string> rejects; ///< names of fields whose format it does not take
        Confirmation::Verdict verdict = Confirmation::Verdict::Confirm;
        std::string lane;
        std::vector<std::string> codes;
        Json orders = Json::array();
        std::chrono::milliseconds delay{0};
        bool twice = false; ///< said again a second later
    };
    Fault fault = Fault::None;
    std::vector<Rule> rules;
    std::vector<std::string> silentSubscribers;

    const Rule* ruleFor(const CrossingRecord& record) const;
};

/// Every unknown word is an error that names it.
Result<Behaviour> behaviourFrom(const Json& json);

} // namespace tongguan::sync
