// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/wording.h"

namespace tongguan::clearance {

const std::string& Wording::own(Language language) const
{
    switch (language) {
    case Language::Zh:
        return zh;
    case Language::Vi:
        return vi;
    case Language::Lo:
        return lo;
    case Language::My:
        return my;
    case Language::Th:
        return th;
    case Language::En:
        break;
    }
    return en;
}

const std::string& Wording::in(Language language) const
{
    const std::string& text = own(language);
    return text.empty() ? en : text;
}

} // namespace tongguan::clearance
