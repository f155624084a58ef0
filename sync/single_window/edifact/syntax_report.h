// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/single_window/edifact/interchange.h"

namespace tongguan::edifact {

/// Data element 0083.
enum class Action : std::uint8_t { Rejected, Acknowledged };

/// UCD.
struct ReportedElement {
    std::string error; ///< data element 0085
    std::int64_t element = 0;
    std::int64_t component = 0; ///< 0: the element as a whole
    bool operator==(const ReportedElement&) const = default;
    static constexpr auto members(auto with)
    {
        using R = ReportedElement;
        return with(Member{"error", &R::error}, Member{"element", &R::element}, Member{"component", &R::component});
    }
};

/// UCS.
struct ReportedSegment {
    std::int64_t position = 0; ///< within the message, UNH is 1
    std::string error;         ///< of the segment as a whole, or empty
    std::vector<ReportedElement> elements;
    bool operator==(const ReportedSegment&) const = default;
    static constexpr auto members(auto with)
    {
        using R = ReportedSegment;
        return with(Member{"position", &R::position}, Member{"error", &R::error}, Member{"elements", &R::elements});
    }
};

/// UCM.
struct ReportedMessage {
    std::string reference;
    std::string type;
    std::string version;
    std::string release;
    std::string agency;
    Action action = Action::Acknowledged;
    std::string error;   ///< of the message as a whole, or empty
    std::string service; ///< the service segment in error: "UNH", "UNT", or empty
    std::vector<ReportedSegment> segments;
    bool operator==(const ReportedMessage&) const = default;
    static constexpr auto members(auto with)
    {
        using R = ReportedMessage;
        return with(Member{"reference", &R::reference}, Member{"type", &R::type}, Member{"version", &R::version},
                    Member{"release", &R::release}, Member{"agency", &R::agency}, Member{"action", &R::action},
                    Member{"error", &R::error}, Member{"service", &R::service}, Member{"segments", &R::segments});
    }
};

/// CONTRL: what a receiver says of the syntax of an interchange (ISO 9735-4).
struct SyntaxReport {
    std::string reference; ///< of the subject interchange
    Partner sender;        ///< of the subject interchange
    Partner recipient;
    Action action = Action::Acknowledged;
    std::string error;   ///< of the interchange as a whole, or empty
    std::string service; ///< "UNB", "UNZ", or empty
    std::vector<ReportedMessage> messages;
    bool operator==(const SyntaxReport&) const = default;
    static constexpr auto members(auto with)
    {
        using R = SyntaxReport;
        return with(Member{"reference", &R::reference}, Member{"sender", &R::sender},
                    Member{"recipient", &R::recipient}, Member{"action", &R::action}, Member{"error", &R::error},
                    Member{"service", &R::service}, Member{"messages", &R::messages});
    }
};

/// What we answer to what we received. An error of the interchange rejects it whole, one of a message that message.
SyntaxReport reportOf(const Received& received);

Message messageOf(const SyntaxReport& report, std::string reference);
Result<SyntaxReport> syntaxReport(const Message& message);

} // namespace tongguan::edifact

template <> struct tongguan::Codes<tongguan::edifact::Action> {
    using enum edifact::Action;
    static constexpr std::array<std::pair<edifact::Action, std::string_view>, 2> kTable{
        {{Rejected, "4"}, {Acknowledged, "7"}}};
};
