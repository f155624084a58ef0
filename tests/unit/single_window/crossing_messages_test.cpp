// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "sync/single_window/manifest/manifest_codec.h"
#include "sync/single_window/mapping/crossing_messages.h"
#include "sync/single_window/mapping/latin_plate.h"
#include "sync/single_window/mapping/load_messages.h"
#include "tests/support/clearance/sample_crossing.h"
#include "tests/support/paths.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::window;
using clearance::Direction;
using clearance::Kind;

namespace {

PortFacts hekou()
{
    return {.sender = "530000HKMK01",
            .office = "8620",
            .locode = "CNHKM",
            .counterpart = "VNLCA",
            .carrier = "LCA0012345",
            .procedure = "0",
            .registration = "5301234567",
            .partner = "CNSW-YN"};
}

clearance::Crossing truck(Direction direction = Direction::Entry, Kind kind = Kind::TruckLaden)
{
    auto crossing = test::addUp(test::ladenTruck()).value();
    crossing.direction = direction;
    crossing.kind = kind;
    return crossing;
}

} // namespace

/// The sample truck, as each message tells of it; what was made, its own codec takes.
class CrossingMessagesTest : public QObject {
    Q_OBJECT
  private slots:
    void confirmations_data();
    void confirmations();
    void arrival();
    void whatCannotBeSaid();
    void conveyanceReport();
    void crewList();
    void cargoReport();
    void cargoThatCannotBeSaid();
    void passengerList();
    void passengersThatCannotBeSaid();
    void latinPlates_data();
    void latinPlates();
};

void CrossingMessagesTest::confirmations_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<std::string>("type");
    const auto row = [](const char* type, Direction direction, Kind kind) {
        QTest::newRow(type) << direction << kind << std::string(type);
    };
    row("MT4401", Direction::Entry, Kind::TruckLaden);
    row("MT4402", Direction::Exit, Kind::TruckLaden);
    row("MT4403", Direction::Entry, Kind::TruckEmpty);
    row("MT4404", Direction::Exit, Kind::TruckEmpty);
}

void CrossingMessagesTest::confirmations()
{
    QFETCH(Direction, direction);
    QFETCH(Kind, kind);
    QFETCH(std::string, type);
    const auto message = confirmationOf(truck(direction, kind), hekou(), test::kNoon);
    QVERIFY(message.has_value());
    QCOMPARE(std::string(codeOf(message->head.type)), type);
    QCOMPARE(message->head.messageId, "CN_" + type + "_1p0_530000HKMK01_20261125180000000");
    QCOMPARE(message->batch, std::string("3261125000172"));
    QCOMPARE(message->vehicle.driver.id, std::string("C1234567"));
    QCOMPARE(message->loading, std::string(direction == Direction::Entry ? "VNLCA" : "CNHKM"));
    const auto xml = manifest::encode(*message);
    QVERIFY2(xml.has_value(), xml ? "" : xml.error().what.c_str());
    QVERIFY(std::get<manifest::ManifestMessage>(manifest::decode(*xml).value()) == *message);
}

void CrossingMessagesTest::arrival()
{
    const auto message = arrivalOf(truck(), hekou(), test::kNoon);
    QVERIFY(message.has_value());
    QCOMPARE(message->containers.size(), std::size_t{1});
    QCOMPARE(message->containers.front().number, std::string("CSQU3054383"));
    QVERIFY(message->containers.front().seals == std::vector<std::string>{"YN0017268"});
    QVERIFY(message->vehicle.driver == manifest::Party{}); // an arrival names nobody
    QVERIFY(manifest::encode(*message).has_value());
}

void CrossingMessagesTest::whatCannotBeSaid()
{
    auto crossing = truck();
    crossing.batch.clear();
    QCOMPARE(confirmationOf(crossing, hekou(), test::kNoon).error().code, Errc::InvalidInput);
    QCOMPARE(arrivalOf(crossing, hekou(), test::kNoon).error().code, Errc::InvalidInput);
    QVERIFY(!confirmationOf(truck(Direction::Entry, Kind::Bus), hekou(), test::kNoon).has_value());
    crossing = truck();
    crossing.kind.reset();
    QCOMPARE(confirmationOf(crossing, hekou(), test::kNoon)->head.type, manifest::Type::LadenIn); // it was declared
    crossing.declaration.clear();
    crossing.laden.reset();
    QVERIFY(!confirmationOf(crossing, hekou(), test::kNoon).has_value());
    // What the tables need and nobody knows is refused when it is written, with the number of the item.
    auto port = hekou();
    port.registration.clear();
    const auto message = confirmationOf(truck(Direction::Exit), port, test::kNoon);
    QVERIFY(message.has_value());
    QVERIFY(manifest::encode(*message).error().what.contains("T006"));
}

void CrossingMessagesTest::conveyanceReport()
{
    const auto report = conveyanceReportOf(truck(), hekou(), test::kNoon);
    QVERIFY(report.has_value());
    QCOMPARE(report->transport.plate, std::string("24C01722"));
    QCOMPARE(report->lastForeign, std::string("VNLCA"));
    QCOMPARE(report->equipment.front().full, std::optional(true));
    const auto interchange = interchangeOf(messageOf(*report, "1"), hekou(), test::kNoon);
    QCOMPARE(interchange.envelope.date, std::string("261125"));
    QCOMPARE(interchange.envelope.time, std::string("1800"));
    const auto bytes = write(interchange); // UNOC: Latin letters alone
    QVERIFY2(bytes.has_value(), bytes ? "" : bytes.error().what.c_str());
    QVERIFY(edifact::conveyanceReport(edifact::receive(*bytes).interchange.messages.front()).value() == *report);
    const auto out = conveyanceReportOf(truck(Direction::Exit), hekou(), test::kNoon);
    QVERIFY(out->movement == edifact::Movement::Departure && out->arrival == "VNLCA");
}

void CrossingMessagesTest::crewList()
{
    const auto list = crewListOf(truck(), hekou(), test::kNoon);
    QVERIFY(list.has_value());
    QCOMPARE(list->persons.size(), std::size_t{1});
    QCOMPARE(list->persons.front().birth, std::string("1985-02-15"));
    QCOMPARE(list->persons.front().documents.front().type, std::string("39"));
    QVERIFY(edifact::personList(messageOf(*list, "1")).value() == *list);
    auto crossing = truck();
    crossing.document->birth.value = "1985";
    QVERIFY(crewListOf(crossing, hekou(), test::kNoon)->persons.front().birth.empty());
    crossing.document.reset();
    QVERIFY(!crewListOf(crossing, hekou(), test::kNoon).has_value());
}

namespace {

/// A bus with a list of two, and whose documents were read.
clearance::Crossing bus()
{
    using namespace clearance;
    PassengerList list{.number = "BUS-20261125-1", .plate = "29H99999", .validUntil = test::kNoon, .persons = {}};
    for (const char* person : {"aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"})
        list.persons.push_back({.person = person, .role = PassengerRole::Passenger, .family = 0, .guardian = {}});
    return test::addUp({Opened{.port = "CNHKM", .kiosk = "HKM-K01"}, KindClaimed{.kind = Kind::Bus},
                        PlateCaptured{.plate = "29H-999.99", .plateNorm = "29H99999", .country = "VN"},
                        PassengersListed{.list = list}})
        .value();
}

clearance::PassengerRead read(std::string person, std::string name, std::string number)
{
    clearance::PassengerRead one;
    one.list = "BUS-20261125-1";
    one.person = std::move(person);
    one.documentType = "P";
    one.issuer = "VNM";
    one.number = std::move(number);
    one.name = std::move(name);
    one.nationality = "VNM";
    one.birth = "1990-01-02";
    one.expiry = "2031-04-15";
    return one;
}

/// What was made is what the file of that name has; both readers, ours and that from npm, read these files.
void isGolden(const char* name, const std::string& bytes)
{
    const std::string file = std::string(TONGGUAN_SOURCE_DIR "/tests/data/messages/edifact/") + name;
    if (qEnvironmentVariableIntValue("TONGGUAN_WRITE_PAGES") == 1)
        QVERIFY(writeDurably(file, bytes).has_value());
    QCOMPARE(QString::fromStdString(bytes), QString::fromStdString(readFile(file).value_or("")));
}

} // namespace

void CrossingMessagesTest::cargoReport()
{
    auto crossing = truck();
    crossing.readings.push_back(
        {.device = clearance::Device::Temperature, .result = clearance::ReadingResult::Ok, .value = 45});
    const auto declaration = *test::releasedOnArrival().declaration;
    const auto report = cargoReportOf(crossing, &declaration, hekou(), test::kNoon);
    QVERIFY(report.has_value());
    QCOMPARE(report->equipment.size(), std::size_t{1});
    QCOMPARE(report->equipment[0].equipment.number, std::string("CSQU3054383"));
    QCOMPARE(report->equipment[0].seals[0].number, std::string("YN0017268"));
    QCOMPARE(report->equipment[0].temperature, std::string("4.5"));
    QCOMPARE(report->consignments[0].number, std::string("861120261000000172"));
    QCOMPARE(report->consignments[0].loading, std::string("VNLCA"));
    QCOMPARE(report->consignments[0].goods[0].grossKg, std::string("18400"));
    const auto bytes = write(interchangeOf(messageOf(*report, "1"), hekou(), test::kNoon));
    QVERIFY2(bytes.has_value(), bytes ? "" : bytes.error().what.c_str());
    QVERIFY(edifact::cargoReport(edifact::receive(*bytes).interchange.messages.front()).value() == *report);
    isGolden("cargo_of_crossing.edi", *bytes);

    // Below zero; what could not be measured is not told; words that UNOC cannot write are left out.
    crossing.readings.back().value = -185;
    QCOMPARE(cargoReportOf(crossing, nullptr, hekou(), test::kNoon)->equipment[0].temperature, std::string("-18.5"));
    crossing.readings.back().result = clearance::ReadingResult::Error;
    QVERIFY(cargoReportOf(crossing, nullptr, hekou(), test::kNoon)->equipment[0].temperature.empty());
    auto chinese = declaration;
    chinese.lines[0].description = "火龙果";
    const auto bare = cargoReportOf(crossing, &chinese, hekou(), test::kNoon);
    QVERIFY(bare->consignments[0].goods[0].description.empty());
    QVERIFY(write(interchangeOf(messageOf(*bare, "1"), hekou(), test::kNoon)).has_value());
}

void CrossingMessagesTest::cargoThatCannotBeSaid()
{
    const auto code = [](const clearance::Crossing& crossing) {
        const auto report = cargoReportOf(crossing, nullptr, hekou(), test::kNoon);
        return report ? std::optional<Errc>() : report.error().code;
    };
    QVERIFY(!code(truck()));
    QCOMPARE(code(truck(Direction::Entry, Kind::TruckEmpty)), std::optional(Errc::InvalidInput));
    QCOMPARE(code(truck(Direction::Entry, Kind::Bus)), std::optional(Errc::InvalidInput));
    auto bare = truck();
    bare.container.reset();
    bare.declaredContainer.clear();
    QCOMPARE(code(bare), std::optional(Errc::InvalidInput));
    const auto declaration = *test::releasedOnArrival().declaration;
    QVERIFY(cargoReportOf(bare, &declaration, hekou(), test::kNoon).has_value());
    auto lao = truck();
    lao.plateNorm = "ກຂ1234";
    QCOMPARE(code(lao), std::optional(Errc::InvalidInput));
}

void CrossingMessagesTest::passengerList()
{
    std::vector people{read("bbbbbbbbbbbbbbbb", "LE VAN MAU", "C2"), read("aaaaaaaaaaaaaaaa", "TRAN THI MAU", "C1"),
                       read("bbbbbbbbbbbbbbbb", "LE VAN MAU", "C3")};
    people.push_back(people[0]);
    people.back().list = "another list";
    people.back().person = "cccccccccccccccc";
    const auto list = passengerListOf(bus(), people, hekou(), test::kNoon);
    QVERIFY(list.has_value());
    QCOMPARE(list->kind, edifact::ListKind::Passengers);
    QCOMPARE(list->persons.size(), std::size_t{2});
    QCOMPARE(list->persons[0].family, std::string("TRAN THI MAU"));    // in one order, whoever was read first
    QCOMPARE(list->persons[1].documents[0].number, std::string("C3")); // as last read
    QCOMPARE(list->lastForeign, std::string("VNLCA"));
    const auto bytes = write(interchangeOf(messageOf(*list, "1"), hekou(), test::kNoon));
    QVERIFY2(bytes.has_value(), bytes ? "" : bytes.error().what.c_str());
    QVERIFY(bytes->contains("CNT+42:2'"));
    QVERIFY(edifact::personList(edifact::receive(*bytes).interchange.messages.front()).value() == *list);
    isGolden("passengers_of_crossing.edi", *bytes);
    std::ranges::reverse(people);
    std::swap(people[1], people[3]); // the same last readings
    QVERIFY(passengerListOf(bus(), people, hekou(), test::kNoon)->persons == list->persons);
}

void CrossingMessagesTest::passengersThatCannotBeSaid()
{
    const std::vector people{read("aaaaaaaaaaaaaaaa", "TRAN THI MAU", "C1")};
    QVERIFY(!passengerListOf(bus(), {}, hekou(), test::kNoon).has_value());
    QVERIFY(!passengerListOf(truck(), people, hekou(), test::kNoon).has_value());
    auto erased = people;
    erased[0].name.clear();
    QVERIFY(!passengerListOf(bus(), erased, hekou(), test::kNoon).has_value());
    auto listless = bus();
    listless.passengers.reset();
    QVERIFY(!passengerListOf(listless, people, hekou(), test::kNoon).has_value());
}

void CrossingMessagesTest::latinPlates_data()
{
    QTest::addColumn<std::string>("plate");
    QTest::addColumn<std::string>("latin");
    QTest::newRow("Yunnan") << std::string("云G12345") << std::string("YNG12345");
    QTest::newRow("a trailer") << std::string("云G1234挂") << std::string("YNG1234GUA");
    QTest::newRow("Viet Nam") << std::string("24C12345") << std::string("24C12345");
    QTest::newRow("Lao letters") << std::string("ກຂ1234") << std::string();
    QTest::newRow("broken bytes") << std::string("\xff"
                                                 "12")
                                  << std::string();
}

void CrossingMessagesTest::latinPlates()
{
    QFETCH(std::string, plate);
    QFETCH(std::string, latin);
    const auto made = latinPlate(plate);
    QCOMPARE(made.value_or(""), latin);
    QCOMPARE(made.has_value(), !latin.empty());
}

QTEST_APPLESS_MAIN(CrossingMessagesTest)
#include "crossing_messages_test.moc"
