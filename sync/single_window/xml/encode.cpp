// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/xml/codec.h"

#include <pugixml.hpp>
#include <ranges>

namespace tongguan::xml {

namespace {

/// The member at a path; null where something on the way is not there.
const Json* find(const Json& entry, std::string_view path)
{
    const Json* at = &entry;
    if (path.empty())
        return at;
    for (const auto part : std::views::split(path, '/')) {
        if (!at->is_object())
            return nullptr;
        const auto found = at->find(std::string_view(part));
        if (found == at->end())
            return nullptr;
        at = &*found;
    }
    return at;
}

std::string textAt(const Json& entry, std::string_view path)
{
    if (const auto fixed = fixedText(path))
        return std::string(*fixed);
    const Json* found = find(entry, path);
    return found != nullptr && found->is_string() ? found->get<std::string>() : std::string();
}

bool append(pugi::xml_node& parent, const Shape& shape, const Json& entry);

/// False where nothing of it had a value: then it is not there.
bool fill(pugi::xml_node& node, const Shape& shape, const Json& entry)
{
    bool any = false;
    if (shape.hasValue) {
        const std::string text = textAt(entry, shape.value);
        any = !text.empty();
        if (any)
            node.append_child(pugi::node_pcdata).set_value(text.c_str());
    }
    for (const Shape& child : shape.children)
        any = append(node, child, entry) || any;
    for (const Shape::Attribute& attribute : shape.attributes) {
        const std::string text = textAt(entry, attribute.value);
        if (any && !text.empty())
            node.append_attribute(attribute.name.c_str()).set_value(text.c_str());
    }
    return any;
}

bool appendOne(pugi::xml_node& parent, const Shape& shape, const Json& entry)
{
    pugi::xml_node node = parent.append_child(shape.name.c_str());
    const bool any = fill(node, shape, entry);
    if (!any)
        parent.remove_child(node);
    return any;
}

bool append(pugi::xml_node& parent, const Shape& shape, const Json& entry)
{
    if (!shape.repeated)
        return appendOne(parent, shape, entry);
    const Json* list = find(entry, shape.list);
    bool any = false;
    if (list != nullptr && list->is_array())
        for (const Json& one : *list)
            any = appendOne(parent, shape, one) || any;
    return any;
}

struct TextWriter final : pugi::xml_writer {
    std::string text;
    void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
};

} // namespace

Result<std::string> encode(const Json& value, const Shape& shape, const Namespaces& namespaces)
{
    pugi::xml_document document;
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    pugi::xml_node root = document.append_child(shape.name.c_str());
    for (const auto& [prefix, space] : namespaces)
        root.append_attribute(prefix.empty() ? "xmlns" : ("xmlns:" + prefix).c_str()).set_value(space.c_str());
    fill(root, shape, value);
    TextWriter writer;
    document.save(writer, "  ", pugi::format_indent, pugi::encoding_utf8);
    auto again = decode(writer.text, shape, namespaces);
    if (!again)
        return failed(std::move(again));
    if (!again->findings.empty())
        return fail(Errc::InvalidInput, again->findings.front());
    return std::move(writer.text);
}

} // namespace tongguan::xml
