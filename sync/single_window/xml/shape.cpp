// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/xml/shape.h"

#include <algorithm>
#include <ranges>

namespace tongguan::xml {

namespace {

Shape& child(Shape& parent, std::string_view step)
{
    const bool repeated = step.ends_with('*');
    if (repeated)
        step.remove_suffix(1);
    const auto found = std::ranges::find(parent.children, step, &Shape::name);
    if (found != parent.children.end())
        return *found;
    Shape made;
    made.name = step;
    made.path = parent.path.empty() ? std::string(step) : parent.path + "/" + std::string(step);
    made.repeated = repeated;
    parent.children.push_back(std::move(made));
    return parent.children.back();
}

/// Up to the star of a list, taken off the front; the rest is told from its entry.
std::string takeList(std::string& value)
{
    const auto star = value.find('*');
    std::string list = value.substr(0, star);
    value = star == std::string::npos ? "" : value.substr(star + 1);
    if (value.starts_with('/'))
        value.erase(0, 1);
    return list;
}

void add(Shape& root, const Row& row, Presence presence)
{
    Shape* at = &root;
    std::string value = row.value;
    for (const auto part : std::views::split(row.path, '/')) {
        const std::string_view step(part);
        if (step.starts_with('@')) {
            at->attributes.push_back(
                {.name = std::string(step.substr(1)), .value = value, .row = &row, .presence = presence});
            return;
        }
        at = &child(*at, step);
        if (at->repeated && !fixedText(value))
            at->list = takeList(value);
    }
    at->hasValue = true;
    at->value = value;
    at->row = &row;
    at->presence = presence;
}

} // namespace

Shape shapeOf(const MessageTable& table, std::string_view root, std::string_view type)
{
    Shape shape;
    shape.name = root;
    for (const Row& row : table.rows())
        if (const auto presence = row.in(type))
            add(shape, row, *presence);
    return shape;
}

std::optional<std::string_view> fixedText(std::string_view value)
{
    if (value.size() < 2 || !value.starts_with('\'') || !value.ends_with('\''))
        return std::nullopt;
    return value.substr(1, value.size() - 2);
}

} // namespace tongguan::xml
