// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/reply.h"

#include "sync/single_window/edifact/customs_response.h"
#include "sync/single_window/edifact/syntax_report.h"
#include "sync/single_window/manifest/receipt_reader.h"
#include "sync/single_window/xml/codec.h"
#include "sync/single_window/zip/zip_file.h"

#include <algorithm>
#include <tuple>

namespace tongguan::exchange {

using manifest::ReceiptCode;

namespace {

constexpr std::size_t kMaxReplies = 100;
constexpr std::size_t kMaxFaults = 20;
constexpr std::size_t kLongestFault = 40;
constexpr std::string_view kNotAccepted = "27"; // 1225

Word wordOf(ReceiptCode code)
{
    switch (code) {
    case ReceiptCode::Accepted:
    case ReceiptCode::Released:
        return Word::Accepted;
    case ReceiptCode::ManualReview:
        return Word::Review;
    case ReceiptCode::Returned:
    case ReceiptCode::LoadingRefused:
    case ReceiptCode::UnloadingRefused:
        return Word::Refused;
    case ReceiptCode::FailedAtCentre:
    case ReceiptCode::FailedToCustoms:
        return Word::Failed;
    case ReceiptCode::StoredAtCentre:
    case ReceiptCode::SentToCustoms:
        break;
    }
    return Word::OnItsWay;
}

/// A code, not a text: what people write may name somebody.
void add(std::vector<std::string>& faults, std::string_view fault)
{
    const bool code = !fault.empty() && fault.size() <= kLongestFault && std::ranges::all_of(fault, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.';
    });
    if (code && faults.size() < kMaxFaults)
        faults.emplace_back(fault);
}

Result<std::vector<Reply>> receipt(std::string_view xml)
{
    const auto read = manifest::readReceipt(xml);
    if (!read)
        return std::unexpected(read.error());
    const Word word = wordOf(read->code);
    Reply reply;
    reply.name = read->head.messageId;
    reply.code = codeOf(read->code);
    reply.word = word;
    reply.customs = word != Word::OnItsWay && word != Word::Failed;
    reply.sentAt = read->head.sentAt;
    return std::vector{std::move(reply)};
}

/// "261124" and "0917" to "202611240917"; years of a century that the standard does not tell are of this one.
std::string sentAt(const edifact::Envelope& envelope)
{
    constexpr std::size_t kShortDate = 6;
    return (envelope.date.size() == kShortDate ? "20" : "") + envelope.date + envelope.time;
}

Result<Reply> response(const edifact::Message& message)
{
    const auto read = edifact::customsResponse(message);
    if (!read)
        return std::unexpected(read.error());
    Reply reply;
    reply.names = Reply::Names::Report;
    reply.name = read->reference;
    reply.code = read->function;
    reply.word = read->errors.empty() && read->function != kNotAccepted ? Word::Accepted : Word::Refused;
    reply.customs = true;
    for (const edifact::ResponseError& error : read->errors)
        for (const std::string& code : error.codes)
            add(reply.faults, code);
    return reply;
}

Result<Reply> syntax(const edifact::Message& message, std::string_view sender)
{
    const auto read = edifact::syntaxReport(message);
    if (!read)
        return std::unexpected(read.error());
    if (read->sender.id != sender)
        return fail(Errc::InvalidInput, "CONTRL: of an interchange that is not ours");
    Reply reply;
    reply.names = Reply::Names::Interchange;
    reply.name = read->reference;
    const bool refused =
        read->action == edifact::Action::Rejected ||
        std::ranges::contains(read->messages, edifact::Action::Rejected, &edifact::ReportedMessage::action);
    reply.code = refused ? "4" : "7";
    // The same bytes would be refused again.
    reply.word = refused ? Word::Refused : Word::OnItsWay;
    add(reply.faults, read->error);
    for (const edifact::ReportedMessage& one : read->messages) {
        add(reply.faults, one.error);
        for (const edifact::ReportedSegment& segment : one.segments)
            for (const edifact::ReportedElement& element : segment.elements)
                add(reply.faults,
                    std::to_string(segment.position) + "." + std::to_string(element.element) + "-" + element.error);
    }
    return reply;
}

Result<std::vector<Reply>> interchange(std::string_view bytes, std::string_view sender)
{
    const auto received = edifact::receive(bytes);
    if (!received.findings.empty())
        return fail(Errc::InvalidInput, "an interchange with " + std::to_string(received.findings.size()) + " faults");
    std::vector<Reply> replies;
    for (const edifact::Message& message : received.interchange.messages) {
        if (replies.size() == kMaxReplies)
            return fail(Errc::Exhausted, "more than 100 replies in one interchange");
        auto reply = message.type == "CUSRES"   ? response(message)
                     : message.type == "CONTRL" ? syntax(message, sender)
                                                : fail(Errc::InvalidInput, "neither CUSRES nor CONTRL");
        if (!reply)
            return failed(std::move(reply));
        reply->sentAt = sentAt(received.interchange.envelope);
        replies.push_back(std::move(*reply));
    }
    if (replies.empty())
        return fail(Errc::InvalidInput, "an interchange without a message");
    return replies;
}

int strictness(Word word)
{
    switch (word) {
    case Word::Refused:
    case Word::Failed:
        return 2;
    case Word::OnItsWay:
    case Word::Review:
        return 1;
    case Word::Accepted:
        break;
    }
    return 0;
}

} // namespace

Result<std::vector<Reply>> repliesIn(std::string_view bytes, std::string_view sender)
{
    if (bytes.starts_with("PK")) {
        const auto entry = zip::read(bytes, xml::kMaxXml);
        return entry ? receipt(entry->content) : std::unexpected(entry.error());
    }
    if (bytes.starts_with("UNA") || bytes.starts_with("UNB"))
        return interchange(bytes, sender);
    return receipt(bytes);
}

Word wordOf(std::span<const Reply> replies)
{
    const auto rank = [](const Reply& reply) {
        return std::tuple(reply.customs, std::string_view(reply.sentAt), strictness(reply.word));
    };
    const auto last = std::ranges::max_element(replies, {}, rank);
    return last == replies.end() ? Word::OnItsWay : last->word;
}

} // namespace tongguan::exchange
