// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/segment.h"

#include <algorithm>

namespace tongguan::edifact {

std::string_view Segment::at(std::size_t element, std::size_t component, std::size_t repetition) const
{
    if (element == 0 || element > elements.size())
        return {};
    const Repetitions& repetitions = elements[element - 1];
    if (repetition == 0 || repetition > repetitions.size())
        return {};
    const Components& components = repetitions[repetition - 1];
    return component == 0 || component > components.size() ? std::string_view{} : components[component - 1];
}

Segment segment(std::string_view tag, std::initializer_list<Components> elements)
{
    Segment made{.tag = std::string(tag), .elements = {}};
    for (const Components& components : elements)
        made.elements.push_back({components});
    return trimmed(std::move(made));
}

Segment trimmed(Segment segment)
{
    for (Repetitions& repetitions : segment.elements) {
        for (Components& components : repetitions)
            while (!components.empty() && components.back().empty())
                components.pop_back();
        while (!repetitions.empty() && repetitions.back().empty())
            repetitions.pop_back();
    }
    while (!segment.elements.empty() && segment.elements.back().empty())
        segment.elements.pop_back();
    return segment;
}

} // namespace tongguan::edifact
