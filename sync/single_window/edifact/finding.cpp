// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/finding.h"

#include <format>

namespace tongguan::edifact {

namespace {

std::string_view wordsFor(SyntaxError error)
{
    switch (error) {
    case SyntaxError::SyntaxNotSupported:
        return "syntax version or level not supported";
    case SyntaxError::InvalidValue:
        return "invalid value";
    case SyntaxError::Missing:
        return "missing";
    case SyntaxError::NotSupportedHere:
        return "not supported in this position";
    case SyntaxError::TooManyConstituents:
        return "too many constituents";
    case SyntaxError::BadNotation:
        return "invalid decimal notation";
    case SyntaxError::BadServiceCharacter:
        return "character invalid as service character";
    case SyntaxError::InvalidCharacter:
        return "invalid character";
    case SyntaxError::References:
        return "references do not match";
    case SyntaxError::Count:
        return "control count does not match the number received";
    case SyntaxError::InvalidOccurrence:
        return "invalid occurrence outside a message";
    case SyntaxError::TooManyRepetitions:
        return "too many repetitions";
    case SyntaxError::TooManyGroups:
        return "too many repetitions of a segment group";
    case SyntaxError::WrongType:
        return "invalid type of character";
    case SyntaxError::TooLong:
        return "data element too long";
    case SyntaxError::TooShort:
        return "data element too short";
    case SyntaxError::CharacterSet:
        return "character set not supported";
    case SyntaxError::EnvelopeNotSupported:
        return "envelope functionality not supported";
    case SyntaxError::Unspecified:
        break;
    }
    return "unspecified error";
}

} // namespace

std::string describe(const Finding& finding)
{
    std::string text = finding.message == 0 ? "interchange" : std::format("message {}", finding.message);
    if (finding.segment != 0 || !finding.tag.empty())
        text += std::format(", segment {}{}{}", finding.segment, finding.tag.empty() ? "" : " ", finding.tag);
    if (finding.element != 0)
        text += std::format(", element {}", finding.element);
    if (finding.component != 0)
        text += std::format(", component {}", finding.component);
    text += std::format(": {} ({})", wordsFor(finding.error), codeOf(finding.error));
    if (!finding.expected.empty())
        text += ", expected " + finding.expected;
    return text;
}

} // namespace tongguan::edifact
