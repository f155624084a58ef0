// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/xml/codec.h"
#include "sync/single_window/xml/parsed.h"

#include <algorithm>
#include <format>
#include <ranges>

namespace tongguan::xml {

namespace {

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool hasControl(std::string_view text)
{
    return std::ranges::any_of(
        text, [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == '\x7f'; });
}

Json& placeIn(Json& entry, std::string_view path)
{
    Json* at = &entry;
    if (path.empty())
        return *at;
    for (const auto step : std::views::split(path, '/'))
        at = &(*at)[std::string(std::string_view(step))];
    return *at;
}

class Decoder {
  public:
    Decoder(const Namespaces& namespaces, Decoded& decoded) : namespaces_(namespaces), decoded_(decoded) {}

    void element(const pugi::xml_node& node, const Shape& shape, Json& entry)
    {
        attributes(node, shape, entry);
        std::vector<bool> seen(shape.children.size(), false);
        std::size_t last = 0;
        std::string text;
        for (const pugi::xml_node& child : node.children()) {
            if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
                text += child.value();
                continue;
            }
            if (child.type() != pugi::node_element)
                continue;
            const std::size_t index = indexOf(child, shape);
            if (index == shape.children.size()) {
                unread(shape.path + "/" + std::string(localName(child)).substr(0, 64));
                continue;
            }
            const Shape& inner = shape.children[index];
            if (index < last)
                report(inner.path, inner.row, "out of order");
            else if (seen[index] && !inner.repeated)
                report(inner.path, inner.row, "more than once");
            last = std::max(last, index);
            seen[index] = true;
            enter(child, inner, entry);
            if (decoded_.findings.size() >= kMaxFindings)
                return;
        }
        value(text, shape, entry);
        for (std::size_t i = 0; i < seen.size(); ++i)
            if (!seen[i])
                absent(shape.children[i], true);
    }

  private:
    void enter(const pugi::xml_node& child, const Shape& inner, Json& entry)
    {
        if (!inner.repeated) {
            element(child, inner, entry);
            return;
        }
        Json& list = placeIn(entry, inner.list);
        if (!list.is_array())
            list = Json::array();
        Json one = inner.hasValue && inner.value.empty() ? Json() : Json::object();
        element(child, inner, one);
        if (!one.is_null())
            list.push_back(std::move(one));
    }

    std::size_t indexOf(const pugi::xml_node& child, const Shape& shape) const
    {
        const std::string_view name = localName(child);
        const std::string_view space = namespaceOf(child);
        for (std::size_t i = 0; i < shape.children.size(); ++i) {
            const std::string_view expected = shape.children[i].name;
            const auto colon = expected.find(':');
            const std::string_view prefix = colon == std::string_view::npos ? "" : expected.substr(0, colon);
            const auto wanted = namespaces_.find(prefix);
            if (name == expected.substr(colon == std::string_view::npos ? 0 : colon + 1) &&
                (wanted == namespaces_.end() || wanted->second == space))
                return i;
        }
        return shape.children.size();
    }

    void attributes(const pugi::xml_node& node, const Shape& shape, Json& entry)
    {
        for (const auto& attribute : node.attributes()) {
            const std::string_view name = attribute.name();
            if (name.starts_with("xmlns") || name.starts_with("xsi:"))
                continue;
            const auto found = std::ranges::find(shape.attributes, name, &Shape::Attribute::name);
            if (found == shape.attributes.end()) {
                unread(shape.path + "/@" + std::string(name).substr(0, 64));
                continue;
            }
            const std::string where = shape.path + "/@" + found->name;
            if (const auto fixed = fixedText(found->value)) {
                if (*fixed != attribute.value())
                    report(where, found->row, std::format("{} is expected", *fixed));
            } else if (check(attribute.value(), *found->row, where)) {
                placeIn(entry, found->value) = attribute.value();
            }
        }
        for (const Shape::Attribute& attribute : shape.attributes)
            if (attribute.presence != Presence::Conditional && !node.attribute(attribute.name.c_str()))
                report(shape.path + "/@" + attribute.name, attribute.row, "missing");
    }

    void value(const std::string& text, const Shape& shape, Json& entry)
    {
        if (!shape.hasValue) {
            if (!isBlank(text))
                report(shape.path, nullptr, "holds text where elements are expected");
            return;
        }
        if (isBlank(text)) {
            if (shape.presence != Presence::Conditional)
                report(shape.path, shape.row, "missing");
            return;
        }
        if (const auto fixed = fixedText(shape.value)) {
            if (*fixed != text)
                report(shape.path, shape.row, std::format("{} is expected", *fixed));
        } else if (check(text, *shape.row, shape.path)) {
            placeIn(entry, shape.value) = text;
        }
    }

    /// What has to be there in an element that is not. `whole`: its parent is there.
    void absent(const Shape& shape, bool whole)
    {
        if (shape.repeated)
            return;
        if (shape.hasValue &&
            (shape.presence == Presence::Mandatory || (whole && shape.presence == Presence::WithParent)))
            report(shape.path, shape.row, "missing");
        for (const Shape& child : shape.children)
            absent(child, false);
    }

    bool check(std::string_view text, const Row& row, const std::string& where)
    {
        if (!hasControl(text) && row.format.fits(text))
            return true;
        report(where, &row, std::format("{} is expected", row.format.text()));
        return false;
    }

    void report(const std::string& path, const Row* row, const std::string& what)
    {
        if (decoded_.findings.size() < kMaxFindings)
            decoded_.findings.push_back(row == nullptr || row->id == "-"
                                            ? std::format("{}: {}", path, what)
                                            : std::format("{} ({}): {}", path, row->id, what));
    }

    void unread(std::string path)
    {
        if (decoded_.unread.size() < kMaxFindings)
            decoded_.unread.push_back(std::move(path) + ": not known here");
    }

    const Namespaces& namespaces_;
    Decoded& decoded_;
};

} // namespace

Result<Root> rootOf(std::string_view bytes, std::string_view path)
{
    auto document = parsed(bytes);
    if (!document)
        return failed(std::move(document));
    const pugi::xml_node root = (*document)->document_element();
    Root found{.name = std::string(localName(root)), .space = std::string(namespaceOf(root)), .text = {}};
    pugi::xml_node at = root;
    for (const auto step : std::views::split(path, '/')) {
        const std::string_view name(step);
        at = at.find_child([name](const pugi::xml_node& child) { return localName(child) == name; });
    }
    if (!path.empty())
        found.text = at.child_value();
    return found;
}

Result<Decoded> decode(std::string_view bytes, const Shape& shape, const Namespaces& namespaces)
{
    auto document = parsed(bytes);
    if (!document)
        return failed(std::move(document));
    Decoded decoded;
    Decoder(namespaces, decoded).element((*document)->document_element(), shape, decoded.value);
    return decoded;
}

} // namespace tongguan::xml
