// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/message_forms.h"

#include "base/json.h"
#include "base/record.h"
#include "sync/single_window/edifact/interchange_json.h"
#include "sync/single_window/manifest/manifest_codec.h"
#include "sync/single_window/sps/certificate.h"

#include <array>

namespace tongguan::window {

namespace {

Result<std::string> encodeEdifact(const Json& json)
{
    auto interchange = edifact::interchangeFromJson(json);
    if (!interchange)
        return failed(std::move(interchange));
    return edifact::write(*interchange);
}

Result<Json> decodeEdifact(std::string_view bytes)
{
    const edifact::Received received = edifact::receive(bytes);
    if (!received.findings.empty())
        return fail(Errc::InvalidInput, describe(received.findings.front()));
    return toJson(received.interchange);
}

std::vector<std::string> validateEdifact(std::string_view bytes)
{
    const edifact::Received received = edifact::receive(bytes);
    std::vector<std::string> wrong;
    for (const edifact::Finding& finding : received.findings)
        wrong.push_back(describe(finding));
    if (wrong.empty())
        if (const auto content = toJson(received.interchange); !content)
            wrong.push_back(content.error().what);
    return wrong;
}

/// {"message": {…}} or {"receipt": {…}}.
Result<std::string> encodeManifest(const Json& json)
{
    const auto receipt = json.is_object() ? json.find("receipt") : json.end();
    if (receipt != json.end()) {
        auto content = fromJson<manifest::Receipt>(*receipt);
        return content ? manifest::encode(*content) : failed(std::move(content));
    }
    auto content = fromJson<manifest::ManifestMessage>(json.is_object() ? json.value("message", Json()) : Json());
    if (!content)
        return fail(Errc::InvalidInput, "\"message\" or \"receipt\": " + content.error().what);
    return manifest::encode(*content);
}

Result<Json> decodeManifest(std::string_view bytes)
{
    auto content = manifest::decode(bytes);
    if (!content)
        return failed(std::move(content));
    if (const auto* receipt = std::get_if<manifest::Receipt>(&*content))
        return Json{{"receipt", toJson(*receipt)}, {"standing", codeOf(standingAfter(receipt->code))}};
    return Json{{"message", toJson(std::get<manifest::ManifestMessage>(*content))}};
}

Result<std::string> encodeSps(const Json& json)
{
    auto certificate = fromJson<sps::Certificate>(json.is_object() ? json.value("certificate", Json()) : Json());
    if (!certificate)
        return fail(Errc::InvalidInput, "\"certificate\": " + certificate.error().what);
    return sps::encode(*certificate);
}

Result<Json> decodeSps(std::string_view bytes)
{
    auto certificate = sps::decode(bytes);
    if (!certificate)
        return failed(std::move(certificate));
    Json json{{"certificate", toJson(*certificate)}};
    if (auto unread = sps::unread(bytes); !unread.empty())
        json["unread"] = std::move(unread);
    return json;
}

constexpr std::array kForms{
    MessageForm{.name = "edifact", .encode = encodeEdifact, .decode = decodeEdifact, .validate = validateEdifact},
    MessageForm{.name = "manifest", .encode = encodeManifest, .decode = decodeManifest, .validate = manifest::validate},
    MessageForm{.name = "sps", .encode = encodeSps, .decode = decodeSps, .validate = sps::validate}};

} // namespace

std::span<const MessageForm> messageForms()
{
    return kForms;
}

} // namespace tongguan::window
