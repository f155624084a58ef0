// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/syntax_report.h"

#include "sync/single_window/edifact/parts.h"

#include <algorithm>

namespace tongguan::edifact {

namespace {

constexpr int kMessages = 1;
constexpr int kSegments = 2;

void add(ReportedMessage& message, const Finding& finding)
{
    message.action = Action::Rejected;
    const std::string error(codeOf(finding.error));
    if (finding.tag == "UNH" || finding.tag == "UNT") {
        if (message.error.empty()) {
            message.error = error;
            message.service = finding.tag;
        }
        return;
    }
    const auto position = static_cast<std::int64_t>(finding.segment);
    auto segment = std::ranges::find(message.segments, position, &ReportedSegment::position);
    if (segment == message.segments.end())
        segment = message.segments.insert(segment, {.position = position, .error = {}, .elements = {}});
    if (finding.element == 0)
        segment->error = error;
    else
        segment->elements.push_back({.error = error,
                                     .element = static_cast<std::int64_t>(finding.element),
                                     .component = static_cast<std::int64_t>(finding.component)});
}

std::int64_t number(std::string_view text)
{
    std::int64_t value = 0;
    for (const char c : text.substr(0, 9))
        value = c >= '0' && c <= '9' ? value * 10 + (c - '0') : value;
    return value;
}

ReportedMessage messageOfGroup(const Group& group, Action action)
{
    const Segment& ucm = *group.first("UCM");
    ReportedMessage message{.reference = std::string(ucm.at(1)),
                            .type = std::string(ucm.at(2, 1)),
                            .version = std::string(ucm.at(2, 2)),
                            .release = std::string(ucm.at(2, 3)),
                            .agency = std::string(ucm.at(2, 4)),
                            .action = action,
                            .error = std::string(ucm.at(4)),
                            .service = std::string(ucm.at(5)),
                            .segments = {}};
    for (const Group* one : group.all(kSegments)) {
        ReportedSegment segment{.position = number(one->first("UCS")->at(1)),
                                .error = std::string(one->first("UCS")->at(2)),
                                .elements = {}};
        for (const Segment* ucd : one->segments)
            if (ucd->tag == "UCD")
                segment.elements.push_back({.error = std::string(ucd->at(1)),
                                            .element = number(ucd->at(2, 1)),
                                            .component = number(ucd->at(2, 2))});
        message.segments.push_back(std::move(segment));
    }
    return message;
}

} // namespace

SyntaxReport reportOf(const Received& received)
{
    const Envelope& envelope = received.interchange.envelope;
    SyntaxReport report{.reference = envelope.reference,
                        .sender = envelope.sender,
                        .recipient = envelope.recipient,
                        .error = {},
                        .service = {},
                        .messages = {}};
    for (const Message& message : received.interchange.messages)
        report.messages.push_back({.reference = message.reference,
                                   .type = message.type,
                                   .version = message.version,
                                   .release = message.release,
                                   .agency = message.agency,
                                   .error = {},
                                   .service = {},
                                   .segments = {}});
    for (const Finding& finding : received.findings) {
        if (finding.message > 0 && finding.message <= report.messages.size()) {
            add(report.messages[finding.message - 1], finding);
        } else if (report.error.empty()) {
            report.action = Action::Rejected;
            report.error = codeOf(finding.error);
            report.service = finding.tag.starts_with("UN") ? finding.tag : "";
        }
    }
    if (report.action == Action::Rejected)
        report.messages.clear(); // the whole interchange is refused; nothing more is said of its parts
    return report;
}

Message messageOf(const SyntaxReport& report, std::string reference)
{
    Message message{.reference = std::move(reference),
                    .type = "CONTRL",
                    .version = "4",
                    .release = "1",
                    .association = {},
                    .body = {}};
    message.body.push_back(segment("UCI", {{report.reference},
                                           {report.sender.id, report.sender.qualifier},
                                           {report.recipient.id, report.recipient.qualifier},
                                           {std::string(codeOf(report.action))},
                                           {report.error},
                                           {report.service}}));
    for (const ReportedMessage& one : report.messages) {
        message.body.push_back(segment("UCM", {{one.reference},
                                               {one.type, one.version, one.release, one.agency},
                                               {std::string(codeOf(one.action))},
                                               {one.error},
                                               {one.service}}));
        for (const ReportedSegment& wrong : one.segments) {
            message.body.push_back(segment("UCS", {{std::to_string(wrong.position)}, {wrong.error}}));
            for (const ReportedElement& element : wrong.elements)
                message.body.push_back(
                    segment("UCD", {{element.error},
                                    {std::to_string(element.element),
                                     element.component == 0 ? "" : std::to_string(element.component)}}));
        }
    }
    return message;
}

Result<SyntaxReport> syntaxReport(const Message& message)
{
    auto group = arranged(message, "CONTRL");
    if (!group)
        return failed(std::move(group));
    const Segment& uci = *group->first("UCI");
    auto action = fromCode<Action>(uci.at(4));
    // 8 says that an interchange came and nothing of its syntax.
    if (!action && uci.at(4) != "8")
        return fail(Errc::InvalidInput, "UCI: the action 4, 7 or 8 is expected");
    SyntaxReport report{.reference = std::string(uci.at(1)),
                        .sender = {.id = std::string(uci.at(2)), .qualifier = std::string(uci.at(2, 2))},
                        .recipient = {.id = std::string(uci.at(3)), .qualifier = std::string(uci.at(3, 2))},
                        .action = action.value_or(Action::Acknowledged),
                        .error = std::string(uci.at(5)),
                        .service = std::string(uci.at(6)),
                        .messages = {}};
    for (const Group* one : group->all(kMessages)) {
        auto said = fromCode<Action>(one->first("UCM")->at(3));
        if (!said)
            return fail(Errc::InvalidInput, "UCM: the action 4 or 7 is expected");
        report.messages.push_back(messageOfGroup(*one, *said));
    }
    return report;
}

} // namespace tongguan::edifact
