// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "base/file.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "tests/support/paths.h"
#include "tests/trial/at_kiosk.h"
#include "tests/trial/at_station.h"
#include "tests/trial/trial.h"

#include <QDir>

#include <algorithm>
#include <cstdio>
#include <memory>

// Plays the story against the real programs: single window, gateway and machines, each a process of its own; touches
// by a finger, papers by the devices' own bytes. Prints each step as it happens, keeps a picture of each, ends with 1
// where a step fails.

using namespace tongguan;
using trial::Truck;

namespace {

constexpr const char* kKiosk = "HKM-K01";
constexpr const char* kStation = "HKM-S01";
constexpr const char* kBoard = "HKM-B01";

class Story {
  public:
    explicit Story(const QString& folder)
        : teller_(folder), trial_(folder.toStdString(), TONGGUAN_BIN_DIR, TONGGUAN_SOURCE_DIR "/assets/sample-port"),
          driver_(teller_, QString::fromStdString(trial_.handOf(kKiosk)), folder.toStdString(), log_),
          staff_(teller_, QString::fromStdString(trial_.handOf(kStation))),
          board_(QString::fromStdString(trial_.handOf(kBoard)))
    {}

    int play()
    {
        if (!open())
            return 3;
        declaredTruck();
        undeclaredTruck();
        emptyTruck();
        unreadablePassport();
        staffVerify();
        staffChangeLane();
        ordersWhileItWaits();
        jointInspection();
        lineCut();
        tooHeavy();
        busOneMissing();
        powerCut();
        wayOut();
        journalHolds();
        return teller_.end();
    }

  private:
    bool tried(const char* what, const Result<>& done)
    {
        if (!done)
            std::fprintf(stderr, "tongguan-story: %s: %s\n", what, done.error().what.c_str());
        return done.has_value();
    }

    bool open()
    {
        teller_.chapter(QStringLiteral("0-port"));
        const bool ready = tried("window and gateway", trial_.open()) && tried("devices", driver_.desk().plugAll()) &&
                           tried("enrolment", trial_.enrol(kKiosk, "kiosk")) &&
                           tried("enrolment", trial_.enrol(kStation, "staff")) &&
                           tried("enrolment", trial_.enrol(kBoard, "board"));
        if (ready)
            teller_.step(QStringLiteral("single window and gateway run, three machines are enrolled"),
                         [] { return true; });
        return ready && powerOn() &&
               tried("the station", trial_.start(kStation, "staff", {"--size", "1280x800"}, true)) &&
               tried("the board", trial_.start(kBoard, "board", {"--size", "1280x720"}, true));
    }

    bool powerOn(const char* direction = "entry")
    {
        const bool started = tried("the kiosk", trial_.start(kKiosk, "driver",
                                                             {"--devices", driver_.desk().devicesFile().string(),
                                                              "--size", "540x960", "--direction", direction},
                                                             true));
        return started && driver_.see("the kiosk is online, by the gateway's signed word", "driver.link.state",
                                      QStringLiteral("Online"));
    }

    void declaredTruck()
    {
        teller_.chapter(QStringLiteral("1-declared"));
        driver_.desk().reader.noise(Bytes{0x00, 0xFF, 'x'});
        driver_.comeAsDeclared(trial::kDragonFruit, 2);
        driver_.touch(QStringLiteral("yes"));
        driver_.showSealAndContainer(trial::kDragonFruit);
        toLane("Fast", "3");
        ticketComes(1);
        driver_.see("the printer says that it came out", "driver.result.printed", true);
        leave();
    }

    void undeclaredTruck()
    {
        teller_.chapter(QStringLiteral("2-undeclared"));
        comeWithoutCode(2, "no", "29H-99999");
        driver_.layPassport({.plate = {},
                             .declaration = {},
                             .batch = {},
                             .container = {},
                             .seal = {},
                             .name = "DO<<VAN<MAU",
                             .passport = "C1234572"});
        driver_.reach("the licence is asked", "Licence");
        driver_.showLicence();
        driver_.reach("one page to confirm", "Confirm");
        driver_.touch(QStringLiteral("yes"));
        driver_.reach("to a person", "Staff");
        driver_.see("because nothing was declared", "driver.result.reasonPictogram", QStringLiteral("src-decl"));
        ticketComes(2);
        leave();
    }

    void emptyTruck()
    {
        teller_.chapter(QStringLiteral("3-empty"));
        comeWithoutCode(3, "yes", "24C-01755");
        driver_.layPassport({.plate = {},
                             .declaration = {},
                             .batch = {},
                             .container = {},
                             .seal = {},
                             .name = "NGO<<VAN<MAU",
                             .passport = "C1234573"});
        driver_.reach("the licence is asked", "Licence");
        driver_.showLicence();
        driver_.reach("one page to confirm", "Confirm");
        driver_.touch(QStringLiteral("yes"));
        toLane("Empty", "1");
        ticketComes(3);
        leave();
    }

    void unreadablePassport()
    {
        teller_.chapter(QStringLiteral("4-unreadable"));
        driver_.chooseLanguage(4);
        driver_.holdCode(trial::kMango);
        driver_.reach("the passport is asked", "Passport");
        driver_.desk().reader.unplug();
        driver_.see("the reader is unplugged: the camera takes its place", "driver.byCamera", true);
        driver_.see("or he types", "driver.canType", true);
        tried("reader", driver_.desk().reader.plug());
        driver_.see("it is back", "driver.byCamera", false);
        tried("camera", driver_.desk().holdSmudge());
        driver_.desk().reader.unreadable();
        driver_.see("one try, with a hint", "driver.tries", 1);
        driver_.desk().reader.unreadable();
        driver_.see("two tries, typing is offered", "driver.canType", true);
        driver_.takeCodeAway();
        driver_.touch(QStringLiteral("type"));
        driver_.reach("the country is asked", "TypeCountry");
        driver_.touch(QStringLiteral("country VN"));
        driver_.reach("the number is asked", "TypeNumber");
        driver_.type(QStringLiteral("1234576"));
        driver_.touch(QStringLiteral("next"));
        driver_.reach("the date of birth is asked", "TypeBirth");
        for (const char* wheel : {"year/wheel 1985", "month/wheel 1", "day/wheel 1"})
            driver_.touch(QString::fromLatin1(wheel));
        driver_.touch(QStringLiteral("next"));
        driver_.reach("the end of validity is asked", "TypeExpiry");
        for (int years = 0; years < 5; ++years)
            driver_.touch(QStringLiteral("year/more"));
        for (const char* wheel : {"month/wheel 1", "day/wheel 1"})
            driver_.touch(QString::fromLatin1(wheel));
        driver_.touch(QStringLiteral("next"));
        driver_.reach("the licence is asked", "Licence");
        driver_.showLicence();
        driver_.reach("one page to confirm", "Confirm");
        driver_.touch(QStringLiteral("yes"));
        driver_.showSealAndContainer(trial::kMango);
        driver_.reach("to a person, who looks at what was typed", "Staff");
        ticketComes(4);
    }

    void staffVerify()
    {
        teller_.chapter(QStringLiteral("5-staff"));
        staff_.signIn(QStringLiteral("0417"), QStringLiteral("4711"));
        staff_.openCase(QStringLiteral("HKM-1004"));
        teller_.step(
            QStringLiteral("with the picture that the camera took"),
            [&] { return !staff_.hand().see(QStringLiteral("staff.card.pictures")).toArray().isEmpty(); },
            &staff_.hand());
        staff_.verifyAll();
        toLane("Fast", "3");
        driver_.see("the driver's screen follows", "driver.result.superseding", true);
        ticketComes(5);
        leave();
    }

    void staffChangeLane()
    {
        teller_.chapter(QStringLiteral("5-staff-lane"));
        staff_.openCase(QStringLiteral("HKM-1002"));
        staff_.changeLane(QStringLiteral("5"), QStringLiteral("DOCUMENT_SEEN"));
        staff_.see("a laxer lane waits for a second person", "staff.card.pending", true);
        staff_.approve(QStringLiteral("0532"), QStringLiteral("2580"));
        ticketComes(6);
        teller_.step(
            QStringLiteral("the board shows the vehicle in its new lane"),
            [&] {
                for (const QJsonValue& row : board_.see(QStringLiteral("board.rows")).toArray()) {
                    if (row[u"sign"].toString() == QLatin1String("5"))
                        return row[u"next"].toString().contains(QLatin1String("1002"));
                }
                return false;
            },
            &board_);
    }

    void ordersWhileItWaits()
    {
        teller_.chapter(QStringLiteral("6-orders"));
        driver_.comeAsDeclared(trial::kPitaya, 2);
        driver_.touch(QStringLiteral("yes"));
        driver_.showSealAndContainer(trial::kPitaya);
        toLane("Fast", "3");
        ticketComes(7);
        tried("orders", trial_.publish(orderLine("ORD-C", "CUSTOMS", trial::kPitaya) + "\n" +
                                       orderLine("ORD-B", "BORDER", trial::kPitaya)));
        toLane("Joint", "7");
        driver_.see("the screen says that the lane is new", "driver.result.superseding", true);
        ticketComes(8);
        leave();
        staff_.call(QStringLiteral("HKM-1005"));
        teller_.step(
            QStringLiteral("the board calls the driver"),
            [&] { return board_.see(QStringLiteral("board.called")) == QLatin1String("1005"); }, &board_);
    }

    void jointInspection()
    {
        teller_.chapter(QStringLiteral("6-joint"));
        staff_.beginInspection();
        teller_.step(
            QStringLiteral("it waits no longer: the board has it no more"), [&] { return !onBoard("1005"); }, &board_);
        staff_.pass(QStringLiteral("0418"), QStringLiteral("3690"));
        staff_.signOut();
        staff_.signIn(QStringLiteral("0532"), QStringLiteral("2580"));
        staff_.openCase(QStringLiteral("HKM-1005"));
        staff_.pass(QStringLiteral("0533"), QStringLiteral("7531"));
        staff_.signOut();
        staff_.signIn(QStringLiteral("0611"), QStringLiteral("1379"));
        staff_.openCase(QStringLiteral("HKM-1005"));
        staff_.closeInspection(QStringLiteral("YN0099001"));
        staff_.see("the border and the single window released it: to the gate", "staff.card.inspection.mayPassGate",
                   true);
        staff_.passGate(QStringLiteral("24C-01799"));
        staff_.see("another plate does not go through", "staff.refused", QStringLiteral("与该票车牌不符"));
        staff_.passGate(QString::fromStdString(trial::kPitaya.plate));
        teller_.step(
            QStringLiteral("through the gate: out of the list of staff"),
            [&] {
                const QJsonArray rows = staff_.hand().see(QStringLiteral("staff.queue")).toArray();
                return std::ranges::none_of(
                    rows, [](const QJsonValue& row) { return row[u"ticket"].toString() == QLatin1String("HKM-1005"); });
            },
            &staff_.hand());
        staff_.signOut();
        staff_.signIn(QStringLiteral("0417"), QStringLiteral("4711"));
    }

    bool onBoard(const char* number)
    {
        const QJsonArray rows = board_.see(QStringLiteral("board.rows")).toArray();
        return board_.see(QStringLiteral("board.called")) == QLatin1String(number) ||
               std::ranges::any_of(rows, [&](const QJsonValue& row) {
                   return row[u"called"].toString() == QLatin1String(number) ||
                          row[u"next"].toString().contains(QLatin1String(number));
               });
    }

    void lineCut()
    {
        teller_.chapter(QStringLiteral("7-line-cut"));
        tried("behaviour", trial_.behave(R"({"rules":[{"match":{"plate":"24C01799"},"do":"correct","lane":"L_SCAN",
                                          "codes":["ORD_XRAY"],"orders":[]}]})"));
        driver_.comeAsDeclared(trial::kLongan, 2);
        trial_.cable().cut();
        driver_.touch(QStringLiteral("yes"));
        driver_.see("the line is cut: the pill says so, nothing else changes", "driver.link.state",
                    QStringLiteral("Offline"));
        driver_.showSealAndContainer(trial::kLongan);
        toLane("Normal", "5");
        ticketComes(9);
        leave();
        driver_.comeAsDeclared(trial::kDurian, 5);
        driver_.touch(QStringLiteral("yes"));
        driver_.showSealAndContainer(trial::kDurian);
        toLane("Normal", "5");
        ticketComes(10);
        teller_.step(QStringLiteral("what was captured waits on the kiosk"),
                     [&] { return driver_.hand().see(QStringLiteral("driver.link.unsent")).toInt() > 10; });
        trial_.cable().mend();
        driver_.see("the line is back", "driver.link.state", QStringLiteral("Online"));
        driver_.see("everything was delivered", "driver.link.unsent", 0);
        toLane("Scan", "4");
        driver_.see("the single window's correction is a new lane", "driver.result.superseding", true);
        ticketComes(11);
        staff_.alarm("staff are told", QStringLiteral("CORRECTED"), QStringLiteral("HKM-1007"));
        leave();
    }

    void tooHeavy()
    {
        teller_.chapter(QStringLiteral("8-too-heavy"));
        driver_.comeAsDeclared(trial::kSteel, 2);
        driver_.touch(QStringLiteral("yes"));
        driver_.showSealAndContainer(trial::kSteel);
        toLane("Normal", "5");
        ticketComes(12);
        driver_.desk().scale.show(49'200);
        toLane("Weigh", "10");
        driver_.see("the scale behind the kiosk sends him to another lane", "driver.result.superseding", true);
        ticketComes(13);
        driver_.desk().scale.show(0);
        leave();
    }

    void rides(const char* name, const char* number)
    {
        driver_.layPassport({.plate = {},
                             .declaration = {},
                             .batch = {},
                             .container = {},
                             .seal = {},
                             .name = name,
                             .passport = number});
    }

    /// A child with its mother, two who travel alone, and one who does not come.
    void busOneMissing()
    {
        teller_.chapter(QStringLiteral("8-bus"));
        const auto lists = readJsonFile(TONGGUAN_SOURCE_DIR "/assets/sample-port/passenger_lists.json");
        const auto list = lists ? fromJson<clearance::PassengerList>(lists->front())
                                : Result<clearance::PassengerList>(fail(Errc::NotFound, "no list of a bus"));
        if (!list) {
            tried("the bus", fail(list.error().code, list.error().what));
            return;
        }
        driver_.chooseLanguage(2);
        tried("camera", driver_.desk().holdCode(trial::codeOf(*list, SystemClock().now())));
        driver_.reach("the code of a bus's list is read, the passport is asked", "Passport");
        driver_.takeCodeAway();
        rides("WANG<<SHILI", "C1234599");
        driver_.reach("the licence is asked", "Licence");
        driver_.scan(trial::kBusLicence);
        driver_.reach("one page to confirm", "Confirm");
        driver_.touch(QStringLiteral("yes"));
        driver_.reach("its passengers are asked", "Passengers");
        rides("TRAN<<VAN<DU", "C3000002");
        driver_.reach("a child waits for an adult", "PassengerMinor");
        rides("TRAN<<THI<MAU", "C3000001");
        driver_.see("and crosses with its mother", "driver.bus.counted", 2);
        rides("LE<<VAN<MAU", "C3000003");
        driver_.see("one after the other", "driver.bus.counted", 3);
        rides("PHAM<<THI<DU", "C3000004");
        driver_.see("is counted", "driver.bus.counted", 4);
        driver_.touch(QStringLiteral("nextPassenger"));
        driver_.touch(QStringLiteral("other"));
        driver_.reach("the driver looks who is missing", "BusCount");
        driver_.touch(QStringLiteral("leaveCount"));
        driver_.reach("and gives it to staff", "Staff");
        ticketComes(14);
        staff_.openCase(QStringLiteral("HKM-1009"));
        staff_.see("who see the name", "staff.card.bus.missing", QJsonArray{QStringLiteral("HOANG VAN MAU · 3A")});
        staff_.closeCount(QStringLiteral("NOT_TRAVELLING"));
        toLane("Pax", "6");
        ticketComes(15);
        leave();
    }

    void powerCut()
    {
        teller_.chapter(QStringLiteral("9-power-cut"));
        driver_.comeAsDeclared(trial::kBananas, 0);
        trial_.cutPower(kKiosk);
        powerOn();
        driver_.chooseLanguage(0);
        driver_.holdCode(trial::kBananas);
        driver_.reach("after the restart nothing is shown, the passport is asked", "Passport");
        driver_.takeCodeAway();
        driver_.layPassport(trial::kBananas);
        driver_.reach("the same document brings the draft back", "Resume");
        driver_.touch(QStringLiteral("yes"));
        driver_.reach("where it was left", "Confirm");
    }

    void wayOut()
    {
        teller_.chapter(QStringLiteral("10-way-out"));
        trial_.cutPower(kKiosk);
        powerOn("exit");
        driver_.comeAsDeclared(trial::kParts, 2);
        driver_.touch(QStringLiteral("yes"));
        driver_.showSeal(trial::kParts);
        toLane("Normal", "5");
        ticketComes(16);
        leave();
    }

    void journalHolds()
    {
        teller_.chapter(QStringLiteral("11-journal"));
        driver_.see("everything was delivered", "driver.link.unsent", 0);
        trial_.cutPower(kKiosk);
        teller_.step(QStringLiteral("what was decided offline says that it was provisional"),
                     [&] { return provisional("24C01788") && provisional("24C01799"); });
        teller_.step(QStringLiteral("the journal's chain holds from the first event to the last"), [&] {
            auto verify = sync::ChildProcess::start(
                {TONGGUAN_BIN_DIR "/tongguan", "journal", "verify", trial_.folderOf(kKiosk).string()});
            return verify && verify->wait() == 0;
        });
    }

    /// Whether the first decision on a plate was, by the kiosk's journal.
    bool provisional(const std::string& plate)
    {
        auto journal = sync::ChildProcess::start({TONGGUAN_BIN_DIR "/tongguan", "journal", "export",
                                                  trial_.folderOf(kKiosk).string(), "--type", "crossing.decided"});
        while (const auto line = journal ? journal->readLine() : std::nullopt) {
            const auto event = parseJson(*line);
            const auto body = event ? parseJson(stringOr(*event, "body")) : event;
            if (body && stringOr(*body, "plate") == plate)
                return boolOr((*body)["decision"], "provisional");
        }
        return false;
    }

    void comeWithoutCode(int language, const char* empty, const char* plate)
    {
        driver_.chooseLanguage(language);
        driver_.touch(QStringLiteral("noCode"));
        driver_.reach("whether it is empty is asked", "Load");
        driver_.touch(QString::fromLatin1(empty));
        driver_.reach("the plate is asked", "Plate");
        driver_.touch(QStringLiteral("country VN"));
        driver_.type(QString::fromLatin1(plate).remove(QLatin1Char('-')));
        driver_.touch(QStringLiteral("next"));
        driver_.reach("the passport is asked", "Passport");
    }

    static std::string orderLine(const char* id, const char* agency, const Truck& truck)
    {
        const Json body{{"id", id}, {"agency", agency}, {"method", "MANUAL"}, {"declaration", truck.declaration}};
        return dump(Json{{"dataset", "orders"}, {"key", id}, {"body", body}});
    }

    void toLane(const char* lane, const char* sign)
    {
        driver_.see("a lane", "driver.result.lane", QString::fromLatin1(lane));
        driver_.see("its sign", "driver.result.sign", QString::fromLatin1(sign));
    }

    void ticketComes(int count)
    {
        teller_.step(QStringLiteral("ticket %1 is on paper").arg(count), [&] { return driver_.tickets() == count; });
    }

    void leave()
    {
        driver_.touch(QStringLiteral("done"));
        driver_.reach("nothing of the driver is left", "Language");
    }

    StderrLog log_{Severity::Error};
    trial::Teller teller_;
    trial::Trial trial_;
    trial::AtKiosk driver_;
    trial::AtStation staff_;
    trial::FarHand board_;
};

} // namespace

int main(int argc, char** argv)
{
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("story");
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "tongguan-story: cannot make %s\n", qPrintable(folder));
        return 3;
    }
    qputenv("TONGGUAN_PASSPHRASE", "story");
    return Story(QDir(folder).absolutePath()).play();
}
