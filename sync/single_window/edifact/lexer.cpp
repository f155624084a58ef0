// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/lexer.h"

#include <format>

namespace tongguan::edifact {

namespace {

/// Takes content and service characters one after the other and puts segments together.
class Cutter {
  public:
    explicit Cutter(const ServiceString& service) : service_(service) {}

    /// False once something is wrong.
    bool take(char c)
    {
        if (released_) {
            released_ = false;
            return append(c);
        }
        if (service_.release != ' ' && c == service_.release) {
            released_ = true;
            return true;
        }
        if (c == service_.terminator)
            return endSegment();
        if (c == service_.element)
            return endElement();
        if (c == service_.component)
            return endComponent();
        if (service_.repetition != ' ' && c == service_.repetition)
            return endRepetition();
        if ((c == '\n' || c == '\r') && !begun_)
            return true; // layout between segments
        return append(c);
    }

    Cut finish() &&
    {
        if (!cut_.broken && (begun_ || released_))
            wrong(SyntaxError::Missing, "a segment terminator");
        return std::move(cut_);
    }

  private:
    bool append(char c)
    {
        begun_ = true;
        text_ += c;
        return text_.size() <= kMaxElementBytes ||
               wrong(SyntaxError::TooLong, std::format("{} bytes", kMaxElementBytes));
    }

    bool endComponent()
    {
        begun_ = true;
        components_.push_back(std::move(text_));
        text_.clear();
        return components_.size() <= kMaxElements || wrong(SyntaxError::TooManyConstituents, "");
    }

    bool endRepetition()
    {
        if (!endComponent())
            return false;
        repetitions_.push_back(std::move(components_));
        components_.clear();
        return repetitions_.size() <= kMaxElements || wrong(SyntaxError::TooManyRepetitions, "");
    }

    bool endElement()
    {
        if (!endRepetition())
            return false;
        elements_.push_back(std::move(repetitions_));
        repetitions_.clear();
        return elements_.size() <= kMaxElements || wrong(SyntaxError::TooManyConstituents, "");
    }

    bool endSegment()
    {
        if (!endElement())
            return false;
        begun_ = false;
        Segment segment;
        const Repetitions& first = elements_.front();
        segment.tag = first.front().front();
        const bool plain = first.size() == 1 && first.front().size() == 1;
        segment.elements.assign(std::make_move_iterator(elements_.begin() + 1),
                                std::make_move_iterator(elements_.end()));
        elements_.clear();
        if (segment.tag.size() != 3 || !plain)
            return wrong(SyntaxError::InvalidValue, "a tag of three characters");
        for (const char c : segment.tag)
            if ((c < 'A' || c > 'Z') && (c < '0' || c > '9'))
                return wrong(SyntaxError::InvalidValue, "a tag of capital letters");
        if (cut_.segments.size() == kMaxSegments)
            return wrong(SyntaxError::TooManyRepetitions, std::format("{} segments", kMaxSegments));
        cut_.segments.push_back(trimmed(std::move(segment)));
        return true;
    }

    bool wrong(SyntaxError error, std::string expected)
    {
        cut_.broken = Finding{.error = error,
                              .message = 0,
                              .segment = cut_.segments.size() + 1,
                              .tag = {},
                              .element = elements_.size(),
                              .component = 0,
                              .expected = std::move(expected)};
        return false;
    }

    const ServiceString& service_;
    Cut cut_;
    std::string text_;
    Components components_;
    Repetitions repetitions_;
    std::vector<Repetitions> elements_;
    bool released_ = false;
    bool begun_ = false;
};

Result<> append(std::string& text, std::string_view content, const ServiceString& service)
{
    for (const char c : content) {
        if (isService(service, c)) {
            if (service.release == ' ')
                return fail(Errc::InvalidInput, "content with a service character, and no release character");
            text += service.release;
        }
        text += c;
    }
    return {};
}

} // namespace

Cut cut(std::string_view text, const ServiceString& service)
{
    Cutter cutter(service);
    for (const char c : text)
        if (!cutter.take(c))
            break;
    return std::move(cutter).finish();
}

Result<std::string> write(const Segment& segment, const ServiceString& service)
{
    std::string text = segment.tag;
    for (const Repetitions& repetitions : segment.elements) {
        text += service.element;
        bool next = false;
        for (const Components& components : repetitions) {
            if (next && service.repetition == ' ')
                return fail(Errc::InvalidInput, "a repeated data element, and no repetition separator");
            if (next)
                text += service.repetition;
            next = true;
            for (std::size_t i = 0; i < components.size(); ++i) {
                if (i > 0)
                    text += service.component;
                if (auto appended = append(text, components[i], service); !appended)
                    return failed(std::move(appended));
            }
        }
    }
    text += service.terminator;
    return text;
}

} // namespace tongguan::edifact
