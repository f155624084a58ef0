// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/interchange.h"

#include "sync/single_window/edifact/lexer.h"
#include "sync/single_window/edifact/validate.h"

#include <charconv>
#include <format>

namespace tongguan::edifact {

namespace {

constexpr std::size_t kMaxFindings = 100;

std::int64_t number(std::string_view text)
{
    std::int64_t value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

Partner partner(const Segment& unb, std::size_t element)
{
    return {.id = std::string(unb.at(element, 1)), .qualifier = std::string(unb.at(element, 2))};
}

Envelope envelopeOf(const Segment& unb)
{
    return {.syntax = std::string(unb.at(1, 1)),
            .version = number(unb.at(1, 2)),
            .sender = partner(unb, 2),
            .recipient = partner(unb, 3),
            .date = std::string(unb.at(4, 1)),
            .time = std::string(unb.at(4, 2)),
            .reference = std::string(unb.at(5)),
            .application = std::string(unb.at(7)),
            .acknowledge = unb.at(9) == "1",
            .test = unb.at(11) == "1"};
}

/// One interchange, segment by segment.
class Receiver {
  public:
    explicit Receiver(Received& received) : received_(received) {}

    void take(std::string_view bytes)
    {
        if (bytes.size() > kMaxInterchange) {
            report(SyntaxError::TooLong, 0, {}, 0, std::format("{} bytes at most", kMaxInterchange));
            return;
        }
        while (!bytes.empty() && (bytes.front() == '\n' || bytes.front() == '\r' || bytes.front() == ' '))
            bytes.remove_prefix(1);
        if (!takeService(bytes) || !takeCharset(bytes))
            return;
        const auto text = toUtf8(bytes, charset_);
        if (!text) {
            report(SyntaxError::InvalidCharacter, 0, {}, 0, text.error().what);
            return;
        }
        Cut cut = edifact::cut(*text, received_.interchange.service);
        takeSegments(cut.segments);
        if (cut.broken)
            received_.findings.push_back(std::move(*cut.broken));
        if (received_.findings.size() > kMaxFindings)
            received_.findings.resize(kMaxFindings);
    }

  private:
    bool takeService(std::string_view& bytes)
    {
        if (bytes.starts_with("UNA")) {
            const auto service = parseServiceString(bytes.substr(0, kServiceStringBytes));
            if (!service) {
                report(SyntaxError::BadServiceCharacter, 1, "UNA", 0, service.error().what);
                return false;
            }
            received_.interchange.service = *service;
            received_.interchange.announced = true;
            bytes.remove_prefix(kServiceStringBytes);
            while (!bytes.empty() && (bytes.front() == '\n' || bytes.front() == '\r'))
                bytes.remove_prefix(1);
        }
        if (bytes.starts_with("UNB"))
            return true;
        report(SyntaxError::Missing, 1, "UNB", 0, "UNB");
        return false;
    }

    /// The syntax identifier says what the bytes mean, so it is looked at before they are cut.
    bool takeCharset(std::string_view bytes)
    {
        constexpr std::size_t kAt = 4; // after "UNB+"
        const auto charset = charsetOf(bytes.substr(std::min(kAt, bytes.size()), 4));
        if (!charset) {
            report(SyntaxError::CharacterSet, 1, "UNB", 1, charset.error().what);
            return false;
        }
        charset_ = *charset;
        ServiceString& service = received_.interchange.service;
        if (!received_.interchange.announced)
            service = serviceOf(bytes.size() > 9 && bytes[9] == '4' ? 4 : 3);
        return true;
    }

    void takeSegments(std::vector<Segment>& segments)
    {
        for (std::size_t i = 0; i < segments.size() && received_.findings.size() < kMaxFindings; ++i) {
            Segment& segment = segments[i];
            if (i == 0) {
                takeHeader(segment);
            } else if (ended_) {
                report(SyntaxError::InvalidOccurrence, i + 1, segment.tag, 0, {});
                return;
            } else if (segment.tag == "UNH") {
                if (open_)
                    reportMessage(SyntaxError::Missing, "UNT", 0, "UNT");
                begin(segment);
            } else if (segment.tag == "UNT") {
                end(segment, i + 1);
            } else if (segment.tag == "UNZ") {
                finish(segment, i + 1);
            } else if (segment.tag == "UNG" || segment.tag == "UNE" || segment.tag == "UNB") {
                report(SyntaxError::EnvelopeNotSupported, i + 1, segment.tag, 0, {});
            } else if (!open_) {
                report(SyntaxError::InvalidOccurrence, i + 1, segment.tag, 0, "UNH");
            } else {
                check(segment, messages().back().body.size() + 2);
                messages().back().body.push_back(std::move(segment));
            }
        }
        if (open_)
            reportMessage(SyntaxError::Missing, "UNT", 0, "UNT");
        if (!ended_ && received_.findings.empty())
            report(SyntaxError::Missing, segments.size() + 1, "UNZ", 0, "UNZ");
    }

    void takeHeader(const Segment& unb)
    {
        received_.interchange.envelope = envelopeOf(unb);
        checkSegment(unb, charset_, received_.interchange.service.decimal,
                     Finding{.segment = 1, .tag = {}, .expected = {}}, received_.findings);
        const auto version = received_.interchange.envelope.version;
        if (version < 1 || version > 4)
            report(SyntaxError::SyntaxNotSupported, 1, "UNB", 1, "version 1 to 4");
    }

    void begin(const Segment& unh)
    {
        open_ = true;
        messages().push_back({.reference = std::string(unh.at(1)),
                              .type = std::string(unh.at(2, 1)),
                              .version = std::string(unh.at(2, 2)),
                              .release = std::string(unh.at(2, 3)),
                              .agency = std::string(unh.at(2, 4)),
                              .association = std::string(unh.at(2, 5)),
                              .body = {}});
        check(unh, 1);
        for (std::size_t i = 0; i + 1 < messages().size(); ++i)
            if (messages()[i].reference == messages().back().reference) {
                reportMessage(SyntaxError::InvalidValue, "UNH", 1, "a reference of its own");
                break;
            }
    }

    void end(const Segment& unt, std::size_t at)
    {
        if (!open_) {
            report(SyntaxError::InvalidOccurrence, at, "UNT", 0, "UNH");
            return;
        }
        open_ = false;
        const Message& message = messages().back();
        check(unt, message.body.size() + 2);
        if (number(unt.at(1)) != static_cast<std::int64_t>(message.body.size() + 2))
            reportMessage(SyntaxError::Count, "UNT", 1, std::to_string(message.body.size() + 2));
        if (unt.at(2) != message.reference)
            reportMessage(SyntaxError::References, "UNT", 2, "the reference of UNH");
        const auto* rules = Directory::d12b().message(message.type);
        if (rules == nullptr) {
            reportMessage(SyntaxError::InvalidValue, "UNH", 2, "a message of the directory");
            return;
        }
        arrange(message.body, *rules, Finding{.message = messages().size(), .tag = {}, .expected = {}},
                received_.findings);
    }

    void finish(const Segment& unz, std::size_t at)
    {
        if (open_)
            reportMessage(SyntaxError::Missing, "UNT", 0, "UNT");
        open_ = false;
        ended_ = true;
        checkSegment(unz, charset_, received_.interchange.service.decimal,
                     Finding{.segment = at, .tag = {}, .expected = {}}, received_.findings);
        if (number(unz.at(1)) != static_cast<std::int64_t>(messages().size()))
            report(SyntaxError::Count, at, "UNZ", 1, std::to_string(messages().size()));
        if (unz.at(2) != received_.interchange.envelope.reference)
            report(SyntaxError::References, at, "UNZ", 2, "the reference of UNB");
        if (messages().empty())
            report(SyntaxError::Missing, at, "UNH", 0, "UNH");
    }

    void check(const Segment& segment, std::size_t at)
    {
        checkSegment(segment, charset_, received_.interchange.service.decimal,
                     Finding{.message = messages().size(), .segment = at, .tag = {}, .expected = {}},
                     received_.findings);
    }

    void report(SyntaxError error, std::size_t segment, std::string tag, std::size_t element, std::string expected)
    {
        received_.findings.push_back({.error = error,
                                      .message = 0,
                                      .segment = segment,
                                      .tag = std::move(tag),
                                      .element = element,
                                      .component = 0,
                                      .expected = std::move(expected)});
    }

    void reportMessage(SyntaxError error, std::string_view tag, std::size_t element, std::string expected)
    {
        report(error, tag == "UNH" ? 1 : messages().back().body.size() + 2, std::string(tag), element,
               std::move(expected));
        received_.findings.back().message = messages().size();
    }

    std::vector<Message>& messages() { return received_.interchange.messages; }

    Received& received_;
    Charset charset_ = Charset::LevelA;
    bool open_ = false;
    bool ended_ = false;
};

Segment unb(const Envelope& envelope)
{
    return segment("UNB", {{envelope.syntax, std::to_string(envelope.version)},
                           {envelope.sender.id, envelope.sender.qualifier},
                           {envelope.recipient.id, envelope.recipient.qualifier},
                           {envelope.date, envelope.time},
                           {envelope.reference},
                           {},
                           {envelope.application},
                           {},
                           {envelope.acknowledge ? "1" : ""},
                           {},
                           {envelope.test ? "1" : ""}});
}

Segment unh(const Message& message)
{
    return segment("UNH", {{message.reference},
                           {message.type, message.version, message.release, message.agency, message.association}});
}

} // namespace

Received receive(std::string_view bytes)
{
    Received received;
    Receiver(received).take(bytes);
    return received;
}

Result<std::string> write(const Interchange& interchange)
{
    std::vector<Segment> segments{unb(interchange.envelope)};
    for (const Message& message : interchange.messages) {
        segments.push_back(unh(message));
        for (const Segment& one : message.body)
            segments.push_back(trimmed(one));
        segments.push_back(segment("UNT", {{std::to_string(message.body.size() + 2)}, {message.reference}}));
    }
    segments.push_back(
        segment("UNZ", {{std::to_string(interchange.messages.size())}, {interchange.envelope.reference}}));
    const ServiceString service = interchange.announced ? interchange.service : serviceOf(interchange.envelope.version);
    std::string text = interchange.announced ? announce(interchange.service) + "\n" : "";
    for (const Segment& one : segments) {
        auto line = write(one, service);
        if (!line)
            return failed(std::move(line));
        text += *line + "\n";
    }
    const auto charset = charsetOf(interchange.envelope.syntax);
    if (!charset)
        return fail(Errc::InvalidInput, charset.error().what);
    auto bytes = fromUtf8(text, *charset);
    if (!bytes)
        return bytes;
    if (const Received again = receive(*bytes); !again.findings.empty())
        return fail(Errc::InvalidInput, describe(again.findings.front()));
    return bytes;
}

} // namespace tongguan::edifact
