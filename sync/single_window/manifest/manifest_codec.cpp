// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/manifest/manifest_codec.h"

#include "base/record.h"
#include "sync/single_window/manifest/manifest_tables.h"
#include "sync/single_window/manifest/receipt_reader.h"
#include "sync/single_window/xml/codec.h"

#include <format>

namespace tongguan::manifest {

namespace {

constexpr std::string_view kRoot = "Manifest";

xml::Namespaces namespaces(Type type)
{
    return {{"", namespaceOf(type)}};
}

xml::Shape shapeFor(const xml::MessageTable& table, Type type)
{
    return xml::shapeOf(table, kRoot, codeOf(type));
}

/// By its namespace, which has to say what the head says.
Result<Type> typeOf(std::string_view bytes)
{
    auto root = xml::rootOf(bytes, "Head/MessageType");
    if (!root)
        return failed(std::move(root));
    auto type = fromCode<Type>(root->text);
    if (root->name != kRoot || !type)
        return fail(Errc::InvalidInput, "Head/MessageType: a message of the road manifest is expected");
    if (root->space != namespaceOf(*type))
        return fail(Errc::InvalidInput, std::format("Manifest: the namespace {} is expected", namespaceOf(*type)));
    return *type;
}

Result<xml::Decoded> read(std::string_view bytes)
{
    auto type = typeOf(bytes);
    if (!type)
        return failed(std::move(type));
    auto decoded = xml::decode(bytes, shapeFor(manifestTable(), *type), namespaces(*type));
    if (decoded) // what the announcement does not list, customs would refuse
        decoded->findings.insert(decoded->findings.end(), decoded->unread.begin(), decoded->unread.end());
    return decoded;
}

} // namespace

std::string namespaceOf(Type type)
{
    return std::format("urn:Declaration:datamodel:standard:CN:{}:1", codeOf(type));
}

Result<std::string> encode(const Content& content)
{
    return std::visit(
        [](const auto& one) {
            const bool message = std::same_as<std::decay_t<decltype(one)>, ManifestMessage>;
            return xml::encode(toJson(one), shapeFor(message ? manifestTable() : receiptTable(), one.head.type),
                               namespaces(one.head.type));
        },
        content);
}

Result<Content> decode(std::string_view bytes)
{
    if (isReceipt(bytes)) {
        auto receipt = readReceipt(bytes);
        if (!receipt)
            return failed(std::move(receipt));
        return Content{std::move(*receipt)};
    }
    auto decoded = read(bytes);
    if (!decoded)
        return failed(std::move(decoded));
    if (!decoded->findings.empty())
        return fail(Errc::InvalidInput, decoded->findings.front());
    auto message = fromJson<ManifestMessage>(decoded->value);
    if (!message)
        return failed(std::move(message));
    return Content{std::move(*message)};
}

std::vector<std::string> validate(std::string_view bytes)
{
    if (isReceipt(bytes)) {
        const auto receipt = readReceipt(bytes);
        return receipt ? std::vector<std::string>{} : std::vector{receipt.error().what};
    }
    auto decoded = read(bytes);
    if (!decoded)
        return {decoded.error().what};
    return std::move(decoded->findings);
}

} // namespace tongguan::manifest
