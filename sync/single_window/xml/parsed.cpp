// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/xml/parsed.h"

#include "base/bytes.h"
#include "sync/single_window/xml/codec.h"

#include <algorithm>
#include <cctype>

namespace tongguan::xml {

namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) {
        return std::tolower(static_cast<unsigned char>(x)) == std::tolower(static_cast<unsigned char>(y));
    });
}

} // namespace

Result<std::unique_ptr<pugi::xml_document>> parsed(std::string_view bytes)
{
    if (bytes.starts_with(kByteOrderMark))
        bytes.remove_prefix(kByteOrderMark.size());
    if (bytes.size() > kMaxXml)
        return fail(Errc::InvalidInput, "over 4 MiB of XML");
    if (!isUtf8(bytes))
        return fail(Errc::InvalidInput, "no UTF-8");
    if (bytes.contains("<!DOCTYPE"))
        return fail(Errc::InvalidInput, "a document type is not taken");
    auto document = std::make_unique<pugi::xml_document>();
    const auto outcome = document->load_buffer(bytes.data(), bytes.size(),
                                               pugi::parse_default | pugi::parse_declaration, pugi::encoding_utf8);
    if (!outcome || !document->document_element())
        return fail(Errc::InvalidInput, "no XML");
    const pugi::xml_node declaration = document->first_child();
    if (declaration.type() == pugi::node_declaration)
        if (const auto encoding = declaration.attribute("encoding");
            encoding && !sameIgnoringCase(encoding.value(), "utf-8"))
            return fail(Errc::InvalidInput, "another encoding than UTF-8");
    return document;
}

std::string_view localName(const pugi::xml_node& node)
{
    const std::string_view name = node.name();
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view namespaceOf(const pugi::xml_node& node)
{
    const std::string_view name = node.name();
    const auto colon = name.find(':');
    const std::string declaration =
        colon == std::string_view::npos ? "xmlns" : "xmlns:" + std::string(name.substr(0, colon));
    for (pugi::xml_node at = node; at; at = at.parent())
        if (const auto found = at.attribute(declaration.c_str()))
            return found.value();
    return {};
}

} // namespace tongguan::xml
