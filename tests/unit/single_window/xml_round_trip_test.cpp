// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "sync/single_window/manifest/manifest_codec.h"
#include "sync/single_window/manifest/manifest_tables.h"
#include "sync/single_window/sps/certificate.h"
#include "sync/single_window/sps/sps_table.h"
#include "tests/support/paths.h"
#include "tests/support/single_window/random_record.h"

#include <QTest>

#include <map>
#include <set>

using namespace tongguan;
using tongguan::test::RandomRecord;

namespace {

constexpr std::uint32_t kRounds = 200;

std::string textFor(std::string_view name, RandomRecord& random)
{
    static const std::set<std::string_view> kNumbers{"tareKg", "grossKg",  "volume",      "amount",    "packages",
                                                     "hs",     "sequence", "grossWeight", "netWeight", "quantity"};
    static const std::set<std::string_view> kCountries{"exportCountry", "importCountry", "country", "transitCountries",
                                                       "origins"};
    static const std::map<std::string_view, std::string_view> kFixed{{"office", "8620"},
                                                                     {"currency", "CNY"},
                                                                     {"changeReason", "015"},
                                                                     {"sentAt", "20261124091500123"},
                                                                     {"mode", "3"},
                                                                     {"type", "851"},
                                                                     {"issuedAt", "2026-11-23T08:30:00+07:00"},
                                                                     {"signedAt", "2026-11-23"}};
    if (kNumbers.contains(name))
        return random.digits(4);
    if (kCountries.contains(name))
        return random.below(2) == 0 ? "VN" : "LA";
    if (name == "arrivalAt" || name == "loadingAt" || name == "unloadingAt")
        return "20261124091500";
    if (const auto fixed = kFixed.find(name); fixed != kFixed.end())
        return std::string(fixed->second);
    return random.anything(name == "freightPayment" ? 2 : 3);
}

} // namespace

/// Random values to XML and back.
class XmlRoundTripTest : public QObject {
    Q_OBJECT
  private slots:
    void certificates();
    void manifests();
    void receipts();
    void broken_data();
    void broken();
    void rowsHoldTogether();
};

void XmlRoundTripTest::certificates()
{
    for (std::uint32_t seed = 0; seed < kRounds; ++seed) {
        RandomRecord random(seed, textFor);
        const auto certificate = random.make<sps::Certificate>();
        const auto xml = sps::encode(certificate);
        QVERIFY2(xml.has_value(), xml ? "" : xml.error().what.c_str());
        QVERIFY(sps::unread(*xml).empty());
        const auto again = sps::decode(*xml);
        QVERIFY2(again.has_value(), again ? "" : again.error().what.c_str());
        QVERIFY2(*again == certificate, xml->c_str());
    }
}

void XmlRoundTripTest::manifests()
{
    for (std::uint32_t seed = 0; seed < 3 * kRounds; ++seed) {
        RandomRecord random(seed, textFor);
        const auto message = random.make<manifest::ManifestMessage>();
        const auto xml = manifest::encode(message);
        QVERIFY2(xml.has_value(), xml ? "" : xml.error().what.c_str());
        const auto again = manifest::decode(*xml);
        QVERIFY2(again.has_value(), again ? "" : again.error().what.c_str());
        // Its type says which parts it has; what it has comes back as it was.
        const auto& read = std::get<manifest::ManifestMessage>(*again);
        QCOMPARE(read.head.messageId, message.head.messageId);
        QVERIFY(read.head == message.head && read.batch == message.batch && read.carrier == message.carrier);
        if (message.head.type == manifest::Type::EmptyContainerOut)
            QVERIFY(read.vehicle.trailers == message.vehicle.trailers && read.vehicle.driver == message.vehicle.driver);
        if (message.head.type == manifest::Type::ImportManifest)
            for (std::size_t i = 0; i < message.waybills.size(); ++i)
                QVERIFY(read.waybills.at(i).goods == message.waybills[i].goods);
        QVERIFY(manifest::encode(read).value() == *xml);
    }
}

void XmlRoundTripTest::receipts()
{
    for (std::uint32_t seed = 0; seed < kRounds; ++seed) {
        RandomRecord random(seed, textFor);
        auto receipt = random.make<manifest::Receipt>();
        receipt.head.function = manifest::Function::ClearanceReceipt;
        const auto xml = manifest::encode(receipt);
        QVERIFY2(xml.has_value(), xml ? "" : xml.error().what.c_str());
        QVERIFY(std::get<manifest::Receipt>(manifest::decode(*xml).value()) == receipt);
    }
}

void XmlRoundTripTest::broken_data()
{
    QTest::addColumn<std::string>("what");
    QTest::addColumn<std::string>("with");
    QTest::addColumn<std::string>("said");
    const auto row = [](const char* name, std::string what, std::string with, std::string said) {
        QTest::newRow(name) << std::move(what) << std::move(with) << std::move(said);
    };
    row("missing", "<ID>LCA0012345</ID>", "", "Declaration/Carrier/ID (R012): missing");
    row("too long", "LCA0012345", "012345678901234567890", "Declaration/Carrier/ID (R012): an..17 is expected");
    row("unknown", "<Carrier>", "<Colour/><Carrier>", "Declaration/Colour: not known here");
    row("twice", "<Carrier>", "<Carrier><ID>A</ID></Carrier><Carrier>", "Declaration/Carrier: more than once");
    row("order", "<ID>3261124000017</ID>", "<Carrier><ID>A</ID></Carrier><ID>3261124000017</ID>",
        "Declaration/ID (D014): out of order");
    row("neighbours", "<ID>D0001234</ID>\n          <Name>SAMPLE DRIVER</Name>",
        "<Name>SAMPLE DRIVER</Name><ID>D0001234</ID>",
        "Declaration/Consignment/BorderTransportMeans/Master/ID (R017): out of order");
    row("unit", "unitCode=\"KGM\">6500", "unitCode=\"LBR\">6500",
        "Declaration/Consignment/BorderTransportMeans/TransportEquipment/TareWeight/@unitCode: KGM is expected");
    row("no number", ">6500<", ">heavy<",
        "Declaration/Consignment/BorderTransportMeans/TransportEquipment/TareWeight (6156): n..14.3 is expected");
    row("no day", "20261124091500<", "20261324091500<",
        "Declaration/Consignment/BorderTransportMeans/ArrivalDateTime (172): when is expected");
    row("code", "<FunctionCode>9", "<FunctionCode>7", "Head/FunctionCode: 9|0|2|3|5|11 is expected");
    row("text between", "<Carrier>", "x<Carrier>", "Declaration: holds text where elements are expected");
    row("control character", "SAMPLE DRIVER", "SAMPLE&#7;DRIVER",
        "Declaration/Consignment/BorderTransportMeans/Master/Name (R016): an..70 is expected");
    row("namespace", "CN:MT4406:1", "CN:MT4405:1",
        "Manifest: the namespace urn:Declaration:datamodel:standard:CN:MT4406:1 is expected");
    row("another message", "<MessageType>MT4406", "<MessageType>MT9999",
        "Head/MessageType: a message of the road manifest is expected");
    row("document type", "<Manifest ", "<!DOCTYPE Manifest [<!ENTITY a \"b\">]><Manifest ",
        "a document type is not taken");
    row("no XML", "</Manifest>", "", "no XML");
    row("encoding", "UTF-8", "GBK", "another encoding than UTF-8");
    row("no UTF-8", "SAMPLE DRIVER", "\xd4\xc6", "no UTF-8");
}

void XmlRoundTripTest::broken()
{
    QFETCH(std::string, what);
    QFETCH(std::string, with);
    QFETCH(std::string, said);
    std::string xml = readFile(TONGGUAN_SOURCE_DIR "/tests/data/messages/manifest/empty_container_out.xml").value();
    const auto at = xml.find(what);
    QVERIFY(at != std::string::npos);
    xml.replace(at, what.size(), with);
    std::string all;
    for (const std::string& line : manifest::validate(xml))
        all += line + "\n";
    QVERIFY2(all.contains(said + "\n"), all.c_str());
    QVERIFY(!manifest::decode(xml).has_value());
}

void XmlRoundTripTest::rowsHoldTogether()
{
    for (const auto* table : {&manifest::manifestTable(), &manifest::receiptTable(), &sps::certificateTable()}) {
        QVERIFY(table->rows().size() > 5);
        for (const xml::Row& row : table->rows()) {
            const bool fixed = row.value.starts_with('\'');
            const auto stars = [](const std::string& text) { return std::ranges::count(text, '*'); };
            QVERIFY2(fixed || stars(row.path) == stars(row.value), row.path.c_str());
        }
    }
}

QTEST_APPLESS_MAIN(XmlRoundTripTest)
#include "xml_round_trip_test.moc"
