// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/sps/certificate.h"

#include "base/record.h"
#include "sync/single_window/sps/sps_table.h"
#include "sync/single_window/xml/codec.h"

namespace tongguan::sps {

namespace {

constexpr std::string_view kRoot = "rsm:SPSCertificate";

const xml::Namespaces& namespaces()
{
    static const xml::Namespaces kNamespaces{
        {"rsm", "urn:un:unece:uncefact:data:standard:SPSCertificate:17"},
        {"ram", "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:21"},
        {"udt", "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:21"}};
    return kNamespaces;
}

xml::Shape shape()
{
    return xml::shapeOf(certificateTable(), kRoot, "SPSCertificate");
}

Result<xml::Decoded> read(std::string_view bytes)
{
    auto root = xml::rootOf(bytes);
    if (!root)
        return failed(std::move(root));
    if (root->name != "SPSCertificate" || root->space != namespaces().at("rsm"))
        return fail(Errc::InvalidInput, "the root SPSCertificate of schema 17 is expected");
    return xml::decode(bytes, shape(), namespaces());
}

} // namespace

Result<std::string> encode(const Certificate& certificate)
{
    return xml::encode(toJson(certificate), shape(), namespaces());
}

Result<Certificate> decode(std::string_view bytes)
{
    auto decoded = read(bytes);
    if (!decoded)
        return failed(std::move(decoded));
    if (!decoded->findings.empty())
        return fail(Errc::InvalidInput, decoded->findings.front());
    return fromJson<Certificate>(decoded->value);
}

std::vector<std::string> validate(std::string_view bytes)
{
    auto decoded = read(bytes);
    return decoded ? std::move(decoded->findings) : std::vector{decoded.error().what};
}

std::vector<std::string> unread(std::string_view bytes)
{
    auto decoded = read(bytes);
    return decoded ? std::move(decoded->unread) : std::vector<std::string>{};
}

} // namespace tongguan::sps
