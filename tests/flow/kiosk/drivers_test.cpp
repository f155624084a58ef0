// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drivers of five countries with what they carry (tests/data/drivers, one file a document): each gets to a lane, in his
// language, with his document as it is; one that no machine reads is typed, at once, and a person looks.
#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/documents/plate_number.h"
#include "tests/support/paths.h"
#include "tests/support/store/driver.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

namespace {

const std::filesystem::path kFolder = std::filesystem::path(TONGGUAN_SOURCE_DIR) / "tests/data/drivers";

Json jsonIn(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    return parseJson(text).value_or(Json::object());
}

/// Which documents of whom are good here, as the sample port says.
bool feedVisaRules(DrivenKiosk& kiosk)
{
    const Json rules = jsonIn(std::filesystem::path(TONGGUAN_SOURCE_DIR) / "assets/sample-port/visa_rules.json");
    for (const auto& [key, rule] : rules.items()) {
        if (!kiosk.feed("visa_rules", key, rule))
            return false;
    }
    return !rules.empty();
}

/// A truck whose own papers are in order.
bool feedTruck(DrivenKiosk& kiosk, const Json& plate)
{
    const auto country = documents::plateCountry(stringOr(plate, "country"));
    const auto parsed = country ? documents::PlateNumber::parse(stringOr(plate, "text"), *country)
                                : Result<documents::PlateNumber>(fail(Errc::InvalidInput, "country"));
    if (!parsed)
        return false;
    const ReferenceView sample = releasedOnArrival();
    Permit permit = sample.permits[0];
    permit.number = "C-driver";
    permit.plate = parsed->text();
    return kiosk.feed("vehicles", parsed->text(), toJson(*sample.vehicle)) &&
           kiosk.feed("permits", permit.number, toJson(permit));
}

/// The document as the driver gives it.
void give(DrivenKiosk& kiosk, const Json& one)
{
    if (one.contains("lines")) {
        kiosk.driver->zoneRead(one["lines"].get<std::vector<std::string>>());
        return;
    }
    const Json& pass = one["borderPass"];
    kiosk.driver->haveBorderPass();
    kiosk.driver->typeCountry(stringOr(pass, "country"));
    kiosk.driver->typeNumber(stringOr(pass, "number"));
    kiosk.driver->typeBirth(stringOr(pass, "birth"));
    kiosk.driver->typeExpiry(stringOr(pass, "expiry"));
}

} // namespace

class DriversTest : public QObject {
    Q_OBJECT
  private slots:
    void fiveCountries_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
            const QByteArray name = QByteArray::fromStdString(entry.path().stem().string());
            QTest::newRow(name.constData()) << name;
        }
    }
    void fiveCountries()
    {
        QFETCH(QByteArray, name);
        const Json one = jsonIn(kFolder / (name.toStdString() + ".json"));
        const auto language = fromCode<Language>(stringOr(one, "language"));
        QVERIFY(language);
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(false));
        QVERIFY(feedVisaRules(kiosk));
        QVERIFY(feedTruck(kiosk, one["plate"]));
        kiosk.driver->chooseLanguage(*language);
        kiosk.driver->haveNoCode();
        kiosk.driver->claimLoad(false);
        kiosk.driver->typePlate(stringOr(one["plate"], "country"), stringOr(one["plate"], "text"));
        QCOMPARE(kiosk.driver->view().screen, Screen::Passport);
        give(kiosk, one);
        QCOMPARE(kiosk.driver->view().screen, Screen::Licence); // after one read, or four steps of typing
        kiosk.show("010085000001");
        kiosk.driver->confirm();
        QVERIFY(!kiosk.printed.empty());

        const auto crossing = kiosk.store->crossing(kiosk.printed.back().crossing);
        QVERIFY(crossing && crossing->document);
        const TravelDocument& document = *crossing->document;
        const Json& expected = one["expect"]["document"];
        QCOMPARE(document.type, stringOr(expected, "type"));
        QCOMPARE(document.issuer, stringOr(expected, "issuer"));
        QCOMPARE(document.number.value, stringOr(expected, "number"));
        QCOMPARE(document.nationality, stringOr(expected, "nationality"));
        QCOMPARE(document.birth.value, stringOr(expected, "birth"));
        QCOMPARE(document.expiry.value, stringOr(expected, "expiry"));
        const std::string reason = stringOr(one["expect"], "reason");
        const bool typed = document.number.source == Source::Typed;
        QCOMPARE(typed, stringOr(one["expect"], "source") == "TYPED");
        QCOMPARE(kiosk.driver->view().screen, reason.empty() ? Screen::Lane : Screen::Staff);
        if (!reason.empty())
            QCOMPARE(kiosk.store->openCases()->front().reason, reason);
    }

    /// A pass is for whoever stands at the passport, and nowhere else.
    void borderPassElsewhereIsNothing()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(false));
        kiosk.driver->haveBorderPass();
        QCOMPARE(kiosk.driver->view().screen, Screen::Language);
        kiosk.driver->chooseLanguage(Language::My);
        kiosk.driver->haveBorderPass();
        QCOMPARE(kiosk.driver->view().screen, Screen::Code);
    }
};

QTEST_GUILESS_MAIN(DriversTest)
#include "drivers_test.moc"
