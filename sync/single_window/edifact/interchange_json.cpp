// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/interchange_json.h"

#include "base/record.h"
#include "sync/single_window/edifact/cargo_report.h"
#include "sync/single_window/edifact/customs_response.h"
#include "sync/single_window/edifact/person_list.h"
#include "sync/single_window/edifact/syntax_report.h"

namespace tongguan::edifact {

namespace {

template <class Content> Result<Json> jsonOf(Result<Content> content)
{
    if (!content)
        return failed(std::move(content));
    return tongguan::toJson(*content);
}

Result<Json> contentOf(const Message& message)
{
    if (message.type == "CUSREP")
        return jsonOf(conveyanceReport(message));
    if (message.type == "CUSCAR")
        return jsonOf(cargoReport(message));
    if (message.type == "PAXLST")
        return jsonOf(personList(message));
    if (message.type == "CUSRES")
        return jsonOf(customsResponse(message));
    if (message.type == "CONTRL")
        return jsonOf(syntaxReport(message));
    return fail(Errc::InvalidInput, "a message that is not read here");
}

template <class Content> Result<Message> messageFrom(const Json& json, const std::string& reference)
{
    auto content = fromJson<Content>(json);
    if (!content)
        return fail(Errc::InvalidInput, "content: " + content.error().what);
    return messageOf(*content, reference);
}

Result<Message> messageFromJson(const Json& json)
{
    const std::string type = stringOr(json, "type");
    const std::string reference = stringOr(json, "reference", "1");
    const Json content = json.is_object() ? json.value("content", Json::object()) : Json();
    if (type == "CUSREP")
        return messageFrom<ConveyanceReport>(content, reference);
    if (type == "CUSCAR")
        return messageFrom<CargoReport>(content, reference);
    if (type == "PAXLST")
        return messageFrom<PersonList>(content, reference);
    if (type == "CUSRES")
        return messageFrom<CustomsResponse>(content, reference);
    if (type == "CONTRL")
        return messageFrom<SyntaxReport>(content, reference);
    return fail(Errc::InvalidInput, "\"type\" is CUSREP, CUSCAR, PAXLST, CUSRES or CONTRL");
}

} // namespace

Result<Json> toJson(const Interchange& interchange)
{
    Json json{{"interchange", tongguan::toJson(interchange.envelope)}, {"messages", Json::array()}};
    if (interchange.announced)
        json["una"] = announce(interchange.service);
    for (const Message& message : interchange.messages) {
        auto content = contentOf(message);
        if (!content)
            return fail(content.error().code, message.type + ": " + content.error().what);
        Json one{{"reference", message.reference}, {"type", message.type}, {"content", std::move(*content)}};
        if (!message.association.empty())
            one["association"] = message.association;
        json["messages"].push_back(std::move(one));
    }
    return json;
}

Result<Interchange> interchangeFromJson(const Json& json)
{
    const auto found = json.is_object() ? json.find("interchange") : json.end();
    const auto messages = json.is_object() ? json.find("messages") : json.end();
    if (found == json.end() || messages == json.end() || !messages->is_array())
        return fail(Errc::InvalidInput, "\"interchange\" and the list \"messages\" are expected");
    auto envelope = fromJson<Envelope>(*found);
    if (!envelope)
        return fail(Errc::InvalidInput, "interchange: " + envelope.error().what);
    Interchange interchange;
    interchange.envelope = std::move(*envelope);
    interchange.service = serviceOf(interchange.envelope.version);
    if (const std::string una = stringOr(json, "una"); !una.empty()) {
        auto service = parseServiceString(una);
        if (!service)
            return failed(std::move(service));
        interchange.service = *service;
        interchange.announced = true;
    }
    for (const Json& one : *messages) {
        auto message = messageFromJson(one);
        if (!message)
            return failed(std::move(message));
        message->association = stringOr(one, "association");
        interchange.messages.push_back(std::move(*message));
    }
    return interchange;
}

} // namespace tongguan::edifact
