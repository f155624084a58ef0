// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/mrz_names.h"

namespace tongguan::documents {

namespace {

/// Runs of fillers become one blank, those at the ends nothing.
std::string words(std::string_view field)
{
    std::string text;
    for (const char c : field) {
        if (c != '<')
            text += c;
        else if (!text.empty() && text.back() != ' ')
            text += ' ';
    }
    if (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text;
}

} // namespace

MrzNames parseMrzNames(std::string_view field)
{
    MrzNames names;
    names.mayBeTruncated = !field.empty() && field.back() != '<';
    const auto border = field.find("<<");
    names.primary = words(field.substr(0, border));
    if (border != std::string_view::npos)
        names.secondary = words(field.substr(border));
    return names;
}

} // namespace tongguan::documents
