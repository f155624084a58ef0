// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/person_list.h"

#include "sync/single_window/edifact/parts.h"

#include <algorithm>
#include <format>

namespace tongguan::edifact {

namespace {

constexpr std::string_view kArrived = "178"; // 2005: actual arrival
constexpr std::string_view kBirth = "329";
constexpr std::string_view kExpiry = "36";
constexpr int kReporter = 1;
constexpr int kTransport = 2;
constexpr int kTransportPlaces = 3;
constexpr int kPerson = 4;
constexpr int kDocument = 5;

std::string_view totalOf(PersonRole role)
{
    return role == PersonRole::Crew ? "41" : "42";
}

std::int64_t count(const PersonList& list, PersonRole role)
{
    return std::ranges::count(list.persons, role, &Person::role);
}

void add(std::vector<Segment>& body, const PersonDocument& document)
{
    body.push_back(segment("DOC", {{document.type}, {document.number}}));
    if (!document.expiry.empty())
        body.push_back(date(kExpiry, document.expiry));
    if (!document.issuer.empty())
        body.push_back(segment("LOC", {{"91"}, {document.issuer}}));
}

void add(std::vector<Segment>& body, const Person& person)
{
    body.push_back(segment("NAD", {{std::string(codeOf(person.role))}, {}, {}, {person.family, person.given}}));
    if (!person.sex.empty())
        body.push_back(segment("ATT", {{"2"}, {}, {person.sex}}));
    if (!person.birth.empty())
        body.push_back(date(kBirth, person.birth));
    if (!person.from.empty())
        body.push_back(place("178", person.from));
    if (!person.to.empty())
        body.push_back(place("179", person.to));
    if (!person.nationality.empty())
        body.push_back(segment("NAT", {{"2"}, {person.nationality}}));
    if (!person.seat.empty())
        body.push_back(reference("SEA", person.seat));
    for (const PersonDocument& document : person.documents)
        add(body, document);
}

Result<PersonDocument> documentOf(const Group& group)
{
    const Segment& doc = *group.first("DOC");
    auto expiry = dateOf(group.first("DTM", kExpiry));
    if (!expiry)
        return failed(std::move(expiry));
    return PersonDocument{.type = std::string(doc.at(1)),
                          .number = std::string(doc.at(2)),
                          .expiry = std::move(*expiry),
                          .issuer = placeOf(group, "91")};
}

Result<Person> personOf(const Group& group)
{
    const Segment& nad = *group.first("NAD");
    auto role = fromCode<PersonRole>(nad.at(1));
    if (!role)
        return fail(Errc::InvalidInput, "NAD: FM, FL or VW is expected");
    auto birth = dateOf(group.first("DTM", kBirth));
    if (!birth)
        return failed(std::move(birth));
    Person person{.role = *role,
                  .family = std::string(nad.at(4, 1)),
                  .given = std::string(nad.at(4, 2)),
                  .sex = {},
                  .birth = std::move(*birth),
                  .from = placeOf(group, "178"),
                  .to = placeOf(group, "179"),
                  .nationality = {},
                  .seat = {},
                  .documents = {}};
    if (const Segment* sex = group.first("ATT", "2"))
        person.sex = sex->at(3);
    if (const Segment* nationality = group.first("NAT", "2"))
        person.nationality = nationality->at(2);
    if (const Segment* seat = group.first("RFF", "SEA"))
        person.seat = seat->at(1, 2);
    for (const Group* one : group.all(kDocument)) {
        auto document = documentOf(*one);
        if (!document)
            return failed(std::move(document));
        person.documents.push_back(std::move(*document));
    }
    return person;
}

Result<> checkTotals(const PersonList& list, const Group& message)
{
    for (const PersonRole role : {PersonRole::Crew, PersonRole::Passenger}) {
        const Segment* total = message.first("CNT", totalOf(role));
        auto told = quantityOf(total);
        if (!told)
            return failed(std::move(told));
        if (total != nullptr && *told != count(list, role))
            return fail(Errc::InvalidInput, std::format("CNT {}: {} are listed", totalOf(role), count(list, role)));
    }
    return {};
}

} // namespace

Message messageOf(const PersonList& list, std::string messageReference)
{
    Message message{.reference = std::move(messageReference), .type = "PAXLST", .association = {}, .body = {}};
    auto& body = message.body;
    body.push_back(beginning(codeOf(list.kind), list.number, codeOf(list.function)));
    if (!list.reference.empty())
        body.push_back(reference("ABO", list.reference));
    if (!list.reporter.empty())
        body.push_back(segment("NAD", {{"MS"}, {list.reporter}}));
    body.push_back(transportSegment(list.transport));
    body.push_back(moment(kArrived, list.at));
    if (!list.lastForeign.empty())
        body.push_back(place("125", list.lastForeign));
    if (!list.arrival.empty())
        body.push_back(place("87", list.arrival));
    for (const Person& person : list.persons)
        add(body, person);
    const PersonRole counted = list.kind == ListKind::Crew ? PersonRole::Crew : PersonRole::Passenger;
    body.push_back(segment("CNT", {{std::string(totalOf(counted)), std::to_string(count(list, counted))}}));
    return message;
}

Result<PersonList> personList(const Message& message)
{
    auto group = arranged(message, "PAXLST");
    if (!group)
        return failed(std::move(group));
    const Segment& bgm = *group->first("BGM");
    auto kind = fromCode<ListKind>(bgm.at(1));
    auto function = fromCode<Function>(bgm.at(3));
    if (!kind || !function)
        return fail(Errc::InvalidInput, "BGM: 745 or 250 and the function 9, 5 or 1 are expected");
    PersonList list;
    list.kind = *kind;
    list.function = *function;
    list.number = bgm.at(2);
    if (const Segment* rff = group->first("RFF", "ABO"))
        list.reference = rff->at(1, 2);
    for (const Group* party : group->all(kReporter))
        if (const Segment* reporter = party->first("NAD", "MS"))
            list.reporter = reporter->at(2);
    const Group& transport = *group->all(kTransport).front(); // mandatory
    auto at = momentOf(transport.first("DTM", kArrived));
    if (!at)
        return failed(std::move(at));
    list.at = *at;
    list.transport = transportOf(*transport.first("TDT"));
    list.lastForeign = placeIn(transport, kTransportPlaces, "125");
    list.arrival = placeIn(transport, kTransportPlaces, "87");
    for (const Group* one : group->all(kPerson)) {
        auto person = personOf(*one);
        if (!person)
            return failed(std::move(person));
        list.persons.push_back(std::move(*person));
    }
    if (auto totals = checkTotals(list, *group); !totals)
        return failed(std::move(totals));
    return list;
}

} // namespace tongguan::edifact
