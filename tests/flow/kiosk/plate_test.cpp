// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/watch_list.h"
#include "kiosk/documents/mrz_check.h"
#include "tests/support/store/driver.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

namespace {

const documents::PlateNumber kTruck = *documents::PlateNumber::parse("24C01722", documents::PlateCountry::VietNam);
const documents::PlateNumber kOther = *documents::PlateNumber::parse("24C01799", documents::PlateCountry::VietNam);
// Of another one: digits by ICAO Doc 9303-3, 4.9.
const std::vector<std::string> kOtherPassport = [] {
    const std::string number = std::string("C1234568<") + documents::mrzCheckDigit("C1234568<");
    const std::string rest = number + "8502153" + "3104150" + std::string(15, '<');
    return std::vector<std::string>{kPassport[0], number + "VNM8502153M3104150" + std::string(15, '<') +
                                                      documents::mrzCheckDigit(rest)};
}();
constexpr std::string_view kKey = "a key of the test";

struct LaneKiosk : DrivenKiosk {
    bool begin(bool declared) { return start() && feedPort(declared); }
    /// His licence was filed; it is good until that day.
    bool file(const std::string& until)
    {
        const ByteView listKey = asBytes(kKey);
        return feed("watch_key", "current", {{"key", toBase64(listKey)}}) &&
               feed("drivers", watchDocument(listKey, "C1234567", "VNM"), {{"licence", "010085000001"}}) &&
               feed("licences", "010085000001", {{"classes", {"VN-CE"}}, {"validUntil", until}});
    }
    void thisTruck()
    {
        driver->vehicleSeen({.plate = kTruck});
        driver->chooseLanguage(Language::Vi);
        driver->thisTruck();
    }
    std::vector<std::string> reasons() const { return driver->view().result->reasons; }
    Crossing last() { return *store->crossing(printed.back().crossing); }
};

} // namespace

/// The camera over the lane knows the plate: its driver touches once where another one types.
class PlateTest : public QObject {
    Q_OBJECT
  private slots:
    void declared()
    {
        LaneKiosk lane;
        QVERIFY(lane.begin(true) && lane.file("2099-12-31"));
        lane.driver->vehicleSeen({.plate = kTruck});
        lane.driver->chooseLanguage(Language::Vi);
        QCOMPARE(lane.driver->view().plate, std::string("24C01722"));
        lane.driver->thisTruck();
        lane.driver->zoneRead(kPassport);
        QCOMPARE(lane.screens, (std::vector{Screen::Code, Screen::Passport, Screen::Confirm}));
        QCOMPARE(lane.driver->view().facts[0].source, Source::Camera);
        QCOMPARE(lane.driver->view().facts[2].kind, FactKind::Goods); // found by the plate
        lane.driver->confirm();
        lane.show("YN0017268");
        lane.show("CSQU3054383");
        QCOMPARE(lane.driver->view().result->lane, Lane::Fast);
        QCOMPARE(lane.last().licence->source, Source::OnFile);
        QCOMPARE(lane.last().seenPlate, kTruck.text());
    }

    /// D.6: plate, driver, "empty?", lane.
    void empty()
    {
        LaneKiosk lane;
        QVERIFY(lane.begin(false) && lane.file("2099-12-31"));
        lane.thisTruck();
        lane.driver->zoneRead(kPassport);
        lane.driver->claimLoad(false);
        QCOMPARE(lane.screens,
                 (std::vector{Screen::Code, Screen::Passport, Screen::Load, Screen::Deciding, Screen::Lane}));
        QCOMPARE(lane.driver->view().result->lane, Lane::Empty);
    }

    void ladenAndNotDeclared()
    {
        LaneKiosk lane;
        QVERIFY(lane.begin(false) && lane.file("2099-12-31"));
        lane.thisTruck();
        lane.driver->zoneRead(kPassport);
        lane.driver->claimLoad(true);
        QCOMPARE(lane.driver->view().screen, Screen::Staff);
        QCOMPARE(lane.reasons(), std::vector<std::string>{"DECL_NONE"});
    }

    void aBus()
    {
        LaneKiosk lane;
        QVERIFY(lane.begin(false) && lane.file("2099-12-31"));
        lane.thisTruck();
        lane.driver->zoneRead(kPassport);
        lane.driver->driveBus();
        QCOMPARE(lane.driver->view().screen, Screen::BusList);
    }

    /// Nobody files a licence for good, and nobody has one on file by a number that he typed.
    void licenceIsAskedAllTheSame_data()
    {
        QTest::addColumn<QString>("until");
        QTest::addColumn<bool>("typed");
        QTest::newRow("not filed") << QString() << false;
        QTest::newRow("ran out") << QStringLiteral("2020-12-31") << false;
        QTest::newRow("typed") << QStringLiteral("2099-12-31") << true;
    }
    void licenceIsAskedAllTheSame()
    {
        QFETCH(const QString, until);
        QFETCH(const bool, typed);
        LaneKiosk lane;
        QVERIFY(lane.begin(true) && (until.isEmpty() || lane.file(until.toStdString())));
        lane.thisTruck();
        if (typed) {
            lane.driver->zoneRead({});
            lane.driver->zoneRead({});
            lane.driver->typeInstead();
            lane.driver->typeCountry("VNM");
            lane.driver->typeNumber("C1234567");
            lane.driver->typeBirth("1985-02-15");
            lane.driver->typeExpiry("2031-04-15");
        } else {
            lane.driver->zoneRead(kPassport);
        }
        QCOMPARE(lane.driver->view().screen, Screen::Licence);
    }

    void anotherPlateThanHeTyped()
    {
        LaneKiosk lane;
        QVERIFY(lane.begin(false));
        lane.driver->vehicleSeen({.plate = kOther});
        lane.driver->chooseLanguage(Language::Vi);
        lane.driver->haveNoCode();
        QVERIFY(lane.driver->view().plate.empty()); // not his, as far as he said
        lane.driver->claimLoad(false);
        lane.driver->typePlate("VN", "24C-017.22");
        lane.driver->zoneRead(kPassport);
        lane.show("010085000001");
        lane.driver->confirm();
        QCOMPARE(lane.reasons().front(), std::string("PLATE_MISMATCH"));
    }

    /// Two opinions that differ, and one alone that no camera had, are for the driver to confirm; against him they
    /// speak only where neither is his.
    void doubtful_data()
    {
        QTest::addColumn<QStringList>("camera");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("reason");
        QTest::newRow("the camera is wrong") << QStringList{"24C01799"} << "24C01722" << "PRE_RELEASED";
        QTest::newRow("the second look is wrong") << QStringList{"24C01722"} << "24C01799" << "PRE_RELEASED";
        QTest::newRow("neither is his") << QStringList{"24C01799"} << "24C01788" << "PLATE_MISMATCH";
        QTest::newRow("both are another's") << QStringList{"24C01799"} << "24C01799" << "PLATE_MISMATCH";
        QTest::newRow("only the second look") << QStringList{} << "24C01722" << "PRE_RELEASED";
        QTest::newRow("only the second look, and another's") << QStringList{} << "24C01799" << "PRE_RELEASED";
    }
    void doubtful()
    {
        QFETCH(const QStringList, camera);
        QFETCH(const QString, second);
        QFETCH(const QString, reason);
        const auto sight = vehicleSight(camera.join("").toStdString(), std::vector{second.toStdString()}, {});
        QVERIFY(sight);
        LaneKiosk lane;
        QVERIFY(lane.begin(true));
        lane.driver->vehicleSeen(*sight);
        QCOMPARE(lane.driver->view().screen, Screen::Language); // nobody is greeted by a guess
        lane.toLane();
        QCOMPARE(QString::fromStdString(lane.reasons().front()), reason);
    }

    void severalWithoutACamera() { QVERIFY(!vehicleSight("", std::vector<std::string>{"24C01722", "24C01799"}, {})); }

    /// His container is read as he drives up; another one's is nothing to him.
    void container_data()
    {
        QTest::addColumn<QString>("seen");
        QTest::addColumn<bool>("asked");
        QTest::newRow("his") << "CSQU3054383" << false;
        QTest::newRow("another's") << "QLLU2463672" << true;
    }
    void container()
    {
        QFETCH(const QString, seen);
        QFETCH(const bool, asked);
        LaneKiosk lane;
        QVERIFY(lane.begin(true) && lane.file("2099-12-31"));
        lane.driver->vehicleSeen({.plate = kTruck, .other = {}, .containers = {seen.toStdString()}});
        lane.driver->chooseLanguage(Language::Vi);
        lane.driver->thisTruck();
        lane.driver->zoneRead(kPassport);
        lane.driver->confirm();
        lane.show("YN0017268");
        QCOMPARE(lane.driver->view().screen == Screen::Seal, asked);
        if (asked)
            lane.show("CSQU3054383");
        QCOMPARE(lane.driver->view().result->lane, Lane::Fast);
        QCOMPARE(lane.last().container->source, asked ? Source::Barcode : Source::Camera);
    }

    void anotherPlateThanHisCode()
    {
        LaneKiosk lane;
        QVERIFY(lane.begin(true));
        lane.driver->vehicleSeen({.plate = kOther});
        lane.toLane();
        QCOMPARE(lane.reasons().front(), std::string("PLATE_MISMATCH"));
    }

    /// What is read while somebody stands here is of the queue, once his own was read.
    void readInTheMiddle()
    {
        LaneKiosk lane;
        QVERIFY(lane.begin(true));
        lane.driver->chooseLanguage(Language::Vi);
        lane.show(lane.prereg());
        lane.driver->vehicleSeen({.plate = kTruck});
        lane.driver->vehicleSeen({.plate = kOther});
        lane.driver->zoneRead(kPassport);
        lane.show("010085000001");
        lane.driver->confirm();
        lane.show("YN0017268");
        lane.show("CSQU3054383");
        QCOMPARE(lane.driver->view().result->lane, Lane::Fast);
        QCOMPARE(lane.last().seenPlate, kTruck.text());
        lane.driver->done();
        lane.driver->chooseLanguage(Language::Vi);
        QCOMPARE(lane.driver->view().plate, kOther.typed()); // who stands there now
    }

    /// Whoever agreed to be remembered is greeted in his language; nothing is touched before his passport.
    void remembered()
    {
        LaneKiosk lane;
        QVERIFY(lane.begin(true));
        lane.toLane();
        lane.driver->remember(true);
        lane.driver->done();
        lane.screens.clear();
        lane.driver->vehicleSeen({.plate = kOther});
        QCOMPARE(lane.driver->view().screen, Screen::Language); // nobody's
        lane.driver->vehicleSeen({.plate = kTruck});
        QCOMPARE(lane.driver->view().language, Language::Vi);
        lane.driver->zoneRead(kPassport);
        QCOMPARE(lane.screens, (std::vector{Screen::Passport, Screen::Returning}));
        QCOMPARE(lane.driver->view().facts[0].source, Source::Camera);
    }

    void rememberedAndAnotherDriver()
    {
        LaneKiosk lane;
        QVERIFY(lane.begin(true));
        lane.toLane();
        lane.driver->remember(true);
        lane.driver->done();
        lane.driver->vehicleSeen({.plate = kTruck});
        lane.driver->chooseLanguage(Language::Zh);
        lane.driver->zoneRead(kOtherPassport);
        QCOMPARE(lane.driver->view().screen, Screen::Licence);
        QCOMPARE(lane.driver->view().language, Language::Zh);
    }

    void rememberedNoMore_data()
    {
        QTest::addColumn<bool>("forgotten");
        QTest::newRow("takes it back") << true;
        QTest::newRow("a year is over") << false;
    }
    void rememberedNoMore()
    {
        QFETCH(const bool, forgotten);
        LaneKiosk lane;
        QVERIFY(lane.begin(true));
        lane.toLane();
        lane.driver->remember(true);
        if (forgotten)
            lane.driver->remember(false);
        else
            lane.clock.advance(std::chrono::hours{366 * 24});
        lane.driver->done();
        lane.driver->vehicleSeen({.plate = kTruck});
        QCOMPARE(lane.driver->view().screen, Screen::Language);
    }

    /// The camera missed his plate and reads the one behind him: that is nothing against him.
    void onlyTheQueueIsRead()
    {
        LaneKiosk lane;
        QVERIFY(lane.begin(true));
        lane.driver->chooseLanguage(Language::Vi);
        lane.show(lane.prereg());
        lane.driver->vehicleSeen({.plate = kOther});
        lane.driver->zoneRead(kPassport);
        lane.show("010085000001");
        lane.driver->confirm();
        lane.show("YN0017268");
        lane.show("CSQU3054383");
        QCOMPARE(lane.driver->view().result->lane, Lane::Fast);
        QVERIFY(lane.last().seenPlate.empty());
        lane.driver->done();
        lane.driver->chooseLanguage(Language::Vi);
        QCOMPARE(lane.driver->view().plate, kOther.typed());
    }

    void itDroveOff_data()
    {
        QTest::addColumn<bool>("seen");
        QTest::newRow("seen when it came") << true;
        QTest::newRow("seen only then") << false;
    }
    void itDroveOff()
    {
        QFETCH(const bool, seen);
        LaneKiosk lane;
        QVERIFY(lane.begin(true));
        if (seen)
            lane.driver->vehicleSeen({.plate = kTruck});
        lane.toLane();
        lane.driver->vehicleSeen({.plate = kTruck}); // once more, as it starts
        lane.driver->done();
        lane.driver->chooseLanguage(Language::Vi);
        QVERIFY(lane.driver->view().plate.empty());
        lane.driver->thisTruck(); // nothing to say that of
        QCOMPARE(lane.driver->view().screen, Screen::Code);
        lane.driver->vehicleSeen({.plate = kOther});
        QCOMPARE(lane.driver->view().plate, kOther.typed());
        lane.driver->plateCameraLost();
        lane.driver->done();
        lane.driver->chooseLanguage(Language::Vi);
        QVERIFY(lane.driver->view().plate.empty());
    }
};

QTEST_GUILESS_MAIN(PlateTest)
#include "plate_test.moc"
