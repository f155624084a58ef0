// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/member.h"
#include "base/time.h"
#include "kiosk/clearance/complaint_events.h"
#include "kiosk/clearance/language.h"
#include "kiosk/clearance/wording.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace tongguan::clearance {

// What somebody asks the port from his telephone, and the answer (domain: A.2). A gateway takes it, stations answer.

enum class MessageKind : std::uint8_t { Question, Complaint };

} // namespace tongguan::clearance

template <> struct tongguan::Codes<tongguan::clearance::MessageKind> {
    using enum clearance::MessageKind;
    static constexpr std::array<std::pair<clearance::MessageKind, std::string_view>, 2> kTable{
        {{Question, "question"}, {Complaint, "complaint"}}};
};

namespace tongguan::clearance {

/// A row of the data set "public_messages". Its words are whatever somebody typed.
struct MessageFromAfar {
    std::string receipt; ///< "7K3F9-2M4XA": not to be guessed
    MessageKind kind = MessageKind::Question;
    Language language = Language::Zh; ///< in which it is to be answered
    std::string text;
    std::string contact; ///< empty where he does not say who he is
    std::string about;   ///< the number of a ticket, as he typed it
    UtcTime at;
    bool operator==(const MessageFromAfar&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"receipt", &MessageFromAfar::receipt}, Member{"kind", &MessageFromAfar::kind},
                    Member{"language", &MessageFromAfar::language}, Member{"text", &MessageFromAfar::text},
                    Member{"contact", &MessageFromAfar::contact}, Member{"about", &MessageFromAfar::about},
                    Member{"at", &MessageFromAfar::at});
    }
};
inline constexpr std::string_view kPublicMessages = "public_messages";

/// A station's. Where it has words these are the answer, else the code is.
struct MessageAnswered {
    static constexpr std::string_view kType = "message.answered";
    std::string receipt;
    ComplaintAnswer answer = ComplaintAnswer::Explained;
    Wording words; ///< an officer's own in one language, or those that the port has published
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"receipt", &MessageAnswered::receipt}, Member{"answer", &MessageAnswered::answer},
                    Member{"words", &MessageAnswered::words}, Member{"by", &MessageAnswered::by});
    }
};
inline constexpr std::size_t kMaxAnswer = 1000; ///< bytes of an officer's own words

/// A row of the data set "answers". The asker's page shows it; who answered is for staff alone.
struct AnswerRow {
    ComplaintAnswer answer = ComplaintAnswer::Explained;
    Wording text;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"answer", &AnswerRow::answer}, Member{"text", &AnswerRow::text},
                    Member{"by", &AnswerRow::by});
    }
};
inline constexpr std::string_view kAnswers = "answers";

} // namespace tongguan::clearance
