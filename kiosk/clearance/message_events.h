// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/member.h"
#include "base/time.h"
#include "kiosk/clearance/complaint_events.h"
#include "kiosk/clearance/language.h"
#include "kiosk/clearance/wording.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tongguan::clearance {

// What somebody asks the port from his telephone or at a kiosk, and the answer (domain: A.2). A gateway takes it,
// stations answer.

enum class MessageKind : std::uint8_t { Question, Complaint };

/// What a question at a kiosk is about. No words: nobody types there.
enum class QuestionTopic : std::uint8_t {
    Papers,
    Fees,
    Waiting,
    Way, ///< which lane, and where to go
    Goods,
    Other
};

} // namespace tongguan::clearance

template <> struct tongguan::Codes<tongguan::clearance::MessageKind> {
    using enum clearance::MessageKind;
    static constexpr std::array<std::pair<clearance::MessageKind, std::string_view>, 2> kTable{
        {{Question, "question"}, {Complaint, "complaint"}}};
};
template <> struct tongguan::Codes<tongguan::clearance::QuestionTopic> {
    using enum clearance::QuestionTopic;
    static constexpr std::array<std::pair<clearance::QuestionTopic, std::string_view>, 6> kTable{
        {{Papers, "PAPERS"}, {Fees, "FEES"}, {Waiting, "WAITING"}, {Way, "WAY"}, {Goods, "GOODS"}, {Other, "OTHER"}}};
};

namespace tongguan::clearance {

/// A row of the data set "public_messages". Its words are whatever somebody typed; one from a kiosk has a topic
/// instead.
struct MessageFromAfar {
    std::string receipt; ///< as in receipt_number.h
    MessageKind kind = MessageKind::Question;
    Language language = Language::Zh; ///< in which it is to be answered
    std::string text;
    std::string contact; ///< empty where he does not say who he is
    std::string about;   ///< the number of a ticket, as he typed it
    UtcTime at;
    std::optional<QuestionTopic> topic; ///< of a question at a kiosk
    bool operator==(const MessageFromAfar&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"receipt", &MessageFromAfar::receipt}, Member{"kind", &MessageFromAfar::kind},
                    Member{"language", &MessageFromAfar::language}, Member{"text", &MessageFromAfar::text},
                    Member{"contact", &MessageFromAfar::contact}, Member{"about", &MessageFromAfar::about},
                    Member{"at", &MessageFromAfar::at}, Member{"topic", &MessageFromAfar::topic});
    }
};
inline constexpr std::string_view kPublicMessages = "public_messages";

/// A kiosk's, of nobody's crossing: it need not say who asks. Becomes a row of "public_messages".
struct QuestionAsked {
    static constexpr std::string_view kType = "question.asked";
    std::string receipt; ///< as in receipt_number.h
    QuestionTopic topic = QuestionTopic::Other;
    Language language = Language::Zh; ///< in which it is to be answered
    std::string ticket;               ///< where it is not anonymous
    static constexpr auto members(auto with)
    {
        return with(Member{"receipt", &QuestionAsked::receipt}, Member{"topic", &QuestionAsked::topic},
                    Member{"language", &QuestionAsked::language}, Member{"ticket", &QuestionAsked::ticket});
    }
    /// As staff read it.
    MessageFromAfar message(UtcTime at) const
    {
        return {.receipt = receipt,
                .kind = MessageKind::Question,
                .language = language,
                .text = {},
                .contact = {},
                .about = ticket,
                .at = at,
                .topic = topic};
    }
};

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

/// A row of the data set "answers". The asker's page shows it, and each kiosk that his receipt is held to; who answered
/// is for staff alone.
struct AnswerRow {
    ComplaintAnswer answer = ComplaintAnswer::Explained;
    Wording text;
    std::string by; ///< empty in rows for kiosks
    static constexpr auto members(auto with)
    {
        return with(Member{"answer", &AnswerRow::answer}, Member{"text", &AnswerRow::text},
                    Member{"by", &AnswerRow::by});
    }
};
inline constexpr std::string_view kAnswers = "answers";

} // namespace tongguan::clearance
