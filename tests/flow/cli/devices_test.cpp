// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "hardware/devices/serial_scanner.h"
#include "hardware/devices/simulators/document_reader_simulator.h"
#include "hardware/devices/simulators/inspection_device_simulator.h"
#include "hardware/devices/simulators/keyboard_simulator.h"
#include "hardware/devices/simulators/modbus_simulator.h"
#include "hardware/devices/simulators/nut_simulator.h"
#include "hardware/devices/simulators/plate_camera_simulator.h"
#include "hardware/devices/simulators/printer_simulator.h"
#include "hardware/devices/simulators/scanner_simulator.h"
#include "hardware/devices/simulators/sics_simulator.h"
#include "hardware/devices/simulators/weighbridge_simulator.h"
#include "tests/support/cli/program.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <csignal>

using namespace tongguan;
using namespace tongguan::test;

namespace {

/// `tongguan device …` while it runs.
class Running {
  public:
    explicit Running(const QStringList& arguments)
    {
        process_.start(QStringLiteral(TONGGUAN_BIN_DIR "/tongguan"), QStringList{"device"} + arguments);
    }
    ~Running()
    {
        process_.kill();
        process_.waitForFinished();
    }
    /// The limits are for a test that fails.
    bool says(const QByteArray& text)
    {
        while (!out_.contains(text) && process_.state() != QProcess::NotRunning && process_.waitForReadyRead(30'000))
            out_ += process_.readAllStandardOutput();
        return out_.contains(text);
    }
    void interrupt() { ::kill(static_cast<pid_t>(process_.processId()), SIGINT); }
    Answer answer()
    {
        process_.waitForFinished(30'000);
        out_ += process_.readAllStandardOutput();
        return {.code = process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -1,
                .out = out_,
                .err = process_.readAllStandardError()};
    }

  private:
    QProcess process_;
    QByteArray out_;
};

/// A kiosk's devices around the command line.
struct Bench {
    QStringList command(const char* what, const Json& devices, const QStringList& more = {}) const
    {
        const auto file = folder.filePath("devices.json");
        if (!writeDurably(file.toStdString(), dump(devices)))
            return {};
        return QStringList{what} + more + QStringList{"--devices", file};
    }
    std::string at(const char* name) const { return folder.filePath(name).toStdString(); }

    QTemporaryDir folder;
    StderrLog log{Severity::Error};
};

} // namespace

/// The real `tongguan device` beside devices that speak the real ones' bytes.
class DevicesTest : public QObject {
    Q_OBJECT

  private slots:
    void listNamesWhatIsThere()
    {
        Bench bench;
        devices::ScannerSimulator scanner(bench.at("scanner"), devices::ScannerSettings{}.framing, bench.log);
        QVERIFY(scanner.plug());
        const Json named{{"scanner", {{"path", bench.at("scanner")}}},
                         {"printer", {{"host", "192.0.2.7"}}},
                         {"pritner", {{"path", "/dev/usb/lp0"}}},
                         {"reader", {{"path", bench.at("reader")}}}};
        const QStringList list{"device"};
        const Answer plain = runTongguan(list + bench.command("list", named, {"--dev", bench.folder.path()}));
        QCOMPARE(plain.code, 1);
        QVERIFY(plain.out.contains("reader        missing"));
        QVERIFY(plain.out.contains("scanner       there"));
        QVERIFY(plain.out.contains("printer       untried  192.0.2.7:9100"));
        QVERIFY(plain.out.contains("pritner       unknown"));
        const Answer json = runTongguan(list + bench.command("list", Json{{"scanner", {{"path", bench.at("scanner")}}}},
                                                             {"--json", "--dev", bench.folder.path()}));
        QCOMPARE(json.code, 0);
        QCOMPARE(object(json.out).value("state", ""), std::string("there"));
    }

    /// What was read is somebody's: it stands there only where it was asked for.
    void scannerTellsKindAndLength_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<bool>("shown");
        QTest::newRow("plain") << QStringList{} << QByteArray("scanner: container, 11 characters\n") << false;
        QTest::newRow("shown") << QStringList{"--show"} << QByteArray("container, 11 characters\n  CSQU3054383\n")
                               << true;
        QTest::newRow("JSON") << QStringList{"--json"}
                              << QByteArray(R"({"characters":11,"device":"scanner","kind":"container"})") << false;
        QTest::newRow("JSON, shown") << QStringList{"--json", "--show"} << QByteArray(R"("code":"CSQU3054383")")
                                     << true;
    }
    void scannerTellsKindAndLength()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, says);
        QFETCH(const bool, shown);
        Bench bench;
        devices::ScannerSimulator scanner(bench.at("scanner"), devices::ScannerSettings{}.framing, bench.log);
        QVERIFY(scanner.plug());
        Running test(bench.command("test", Json{{"scanner", {{"path", bench.at("scanner")}}}},
                                   QStringList{"scanner"} + options));
        QVERIFY(test.says("ready"));
        scanner.scan(asBytes("CSQU3054383"));
        const Answer answer = test.answer();
        QVERIFY2(answer.out.contains(says), answer.out.constData());
        QCOMPARE(answer.out.contains("CSQU3054383"), shown);
        QCOMPARE(answer.code, 0);
    }

    void readerTellsItsZone()
    {
        Bench bench;
        devices::DocumentReaderSimulator reader(bench.at("reader"), devices::ZoneFraming::StxEtx, bench.log);
        QVERIFY(reader.plug());
        Running test(bench.command("test", Json{{"reader", {{"path", bench.at("reader")}}}}, {"reader"}));
        QVERIFY(test.says("ready"));
        reader.unreadable();
        QVERIFY(test.says("could not be read"));
        reader.lay({std::string(44, 'A'), std::string(44, '<')});
        const Answer answer = test.answer();
        QVERIFY(answer.out.endsWith("reader: a zone of 2 lines of 44 characters\n"));
        QVERIFY(!answer.out.contains("AAAA"));
        QCOMPARE(answer.code, 0);
    }

    void printerPrintsOrSaysWhyNot_data()
    {
        QTest::addColumn<int>("condition");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("tickets");
        QTest::newRow("ready") << static_cast<int>(devices::Condition::Ready) << 0 << 1;
        QTest::newRow("short of paper") << static_cast<int>(devices::Condition::PaperLow) << 0 << 1;
        QTest::newRow("no paper") << static_cast<int>(devices::Condition::PaperOut) << 1 << 0;
        QTest::newRow("open") << static_cast<int>(devices::Condition::CoverOpen) << 1 << 0;
    }
    void printerPrintsOrSaysWhyNot()
    {
        QFETCH(const int, condition);
        QFETCH(const int, code);
        QFETCH(const int, tickets);
        Bench bench;
        std::atomic<int> printed = 0;
        devices::PrinterSimulator printer(
            devices::PtyLink{bench.at("printer")}, bench.folder.path().toStdString(),
            [&](const devices::PrintedTicket&) { ++printed; }, bench.log);
        QVERIFY(printer.plug());
        printer.setCondition(static_cast<devices::Condition>(condition));
        const Answer answer = runTongguan(
            QStringList{"device"} +
            bench.command("test", Json{{"printer", {{"path", bench.at("printer")}, {"baud", 115200}}}}, {"printer"}));
        QVERIFY(answer.out.contains(devices::name(static_cast<devices::Condition>(condition))));
        QCOMPARE(answer.code, code);
        QVERIFY(QTest::qWaitFor([&] { return printed == tickets; }, 30'000));
    }

    void weighbridgeTellsWhetherItIsStable()
    {
        Bench bench;
        devices::WeighbridgeSimulator scale(bench.at("scale"), bench.log);
        QVERIFY(scale.plug());
        Running test(bench.command("test", Json{{"weighbridge", {{"path", bench.at("scale")}}}}, {"weighbridge"}));
        QVERIFY(test.says("ready"));
        scale.show(12'000, true);
        QVERIFY(test.says("12000 kg, not stable"));
        scale.show(49'200);
        const Answer answer = test.answer();
        QVERIFY(answer.out.endsWith("weighbridge: 49200 kg, stable\n"));
        QCOMPARE(answer.code, 0);
    }

    void plateCameraIsListenedFor()
    {
        Bench bench;
        const auto camera = devices::PlateCameraSimulator::ofItsOwn();
        const Json named{{"plate_camera", {{"listen", camera.host()}, {"port", camera.port()}}}};
        Running test(bench.command("test", named, {"plate_camera"}));
        QVERIFY(test.says("ready"));
        QVERIFY(camera.see("24C01722"));
        const Answer answer = test.answer();
        QVERIFY2(answer.out.contains("a plate of 8 characters, 97 per cent sure, 2 pictures"), answer.out.constData());
        QVERIFY(!answer.out.contains("24C01722"));
        QCOMPARE(answer.code, 0);
    }

    /// Each machine has to be heard once.
    void inspectionDevicesAreListenedFor()
    {
        Bench bench;
        const auto machines = devices::InspectionDeviceSimulator::ofItsOwn();
        const Json named{{"inspection",
                          {{"listen", machines.kiosk().host},
                           {"port", machines.kiosk().port},
                           {"devices", Json::array({{{"name", "xray-1"}, {"kind", "XRAY"}},
                                                    {{"name", "temp-1"}, {"kind", "TEMP"}}})}}}};
        Running test(bench.command("test", named, {"inspection"}));
        const auto heard = [&](const char* name, devices::InspectionKind kind) {
            return QTest::qWaitFor([&] { return machines.tellAlive(name, kind).value_or(0) == 200; }, 30'000);
        };
        QVERIFY(heard("xray-1", devices::InspectionKind::Xray)); // once it listens
        QVERIFY(test.says("xray-1: ready\n"));
        QVERIFY(heard("temp-1", devices::InspectionKind::Temperature));
        const Answer answer = test.answer();
        QCOMPARE(answer.out, QByteArray("xray-1: ready\ntemp-1: ready\n"));
        QCOMPARE(answer.code, 0);
    }

    /// A scanner that types, beside a keyboard.
    void typingScanner()
    {
        Bench bench;
        QVERIFY(QDir().mkpath(bench.folder.filePath("by-id")));
        devices::KeyboardSimulator scanner(bench.at("by-id/usb-SCANNER-event-kbd"), bench.log);
        QVERIFY(scanner.plug());
        const Json named{{"scanner", {{"path", bench.at("by-id/usb-SCANNER-event-kbd")}, {"types", true}}}};
        Running test(bench.command("test", named, {"scanner"}));
        QVERIFY(test.says("ready"));
        scanner.type("CSQU3054383\n");
        const Answer answer = test.answer();
        QVERIFY(answer.out.endsWith("scanner: container, 11 characters\n"));
        QCOMPARE(answer.code, 0);
    }

    void askedWeighbridge()
    {
        Bench bench;
        devices::SicsSimulator scale(bench.at("scale"), bench.log);
        scale.show(31'000);
        QVERIFY(scale.plug());
        const Json named{{"weighbridge", {{"path", bench.at("scale")}, {"protocol", "sics"}}}};
        const Answer answer = runTongguan(QStringList{"device"} + bench.command("test", named, {"weighbridge"}));
        QVERIFY(answer.out.endsWith("weighbridge: 31000 kg, stable\n"));
        QCOMPARE(answer.code, 0);
    }

    /// An arm moves only for who asks for it, and then there and back.
    void barrierMovesOnlyWhenTold_data()
    {
        QTest::addColumn<bool>("move");
        QTest::addColumn<QByteArray>("out");
        QTest::newRow("look") << false << QByteArray("barrier: ready\nbarrier: closed\n");
        QTest::newRow("move") << true
                              << QByteArray("barrier: ready\nbarrier: closed\nbarrier: open\nbarrier: closed\n"
                                            "barrier: moved there and back\n");
    }
    void barrierMovesOnlyWhenTold()
    {
        QFETCH(const bool, move);
        QFETCH(const QByteArray, out);
        Bench bench;
        devices::ModbusSimulator module(bench.log);
        QVERIFY(module.plug());
        const auto at = module.address();
        const Json named{{"barrier", {{"host", at.host}, {"port", at.port}, {"open", 5}}}};
        const Answer answer = runTongguan(
            QStringList{"device"} +
            bench.command("test", named, QStringList{"barrier"} + (move ? QStringList{"--move"} : QStringList{})));
        QCOMPARE(answer.out, out);
        QCOMPARE(answer.code, 0);
        QVERIFY(!module.coil(5));
        QCOMPARE(std::ranges::any_of(module.heard(), [](const Bytes& pdu) { return pdu[0] == 0x05; }), move);
    }

    void lightsBurnOneAfterTheOther()
    {
        Bench bench;
        devices::ModbusSimulator module(bench.log);
        QVERIFY(module.plug());
        const auto at = module.address();
        const Json named{{"lights", {{"host", at.host}, {"port", at.port}, {"red", 8}, {"green", 10}}}};
        const Answer answer = runTongguan(QStringList{"device"} + bench.command("test", named, {"lights", "--move"}));
        QCOMPARE(answer.out, QByteArray("lights: ready\nlights: dark\nlights: red\nlights: green\nlights: dark\n"));
        QCOMPARE(answer.code, 0);
    }

    void refusingModule()
    {
        Bench bench;
        devices::ModbusSimulator module(bench.log);
        QVERIFY(module.plug());
        const auto at = module.address();
        const Json named{{"barrier", {{"host", at.host}, {"port", at.port}, {"open", 100}}}};
        const Answer answer = runTongguan(QStringList{"device"} + bench.command("test", named, {"barrier"}));
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains("exception 2, illegal data address"), answer.err.constData());
    }

    void powerSupplyTellsItsState()
    {
        Bench bench;
        devices::NutSimulator server("cabinet", bench.log);
        server.set("ups.status", "OB DISCHRG");
        server.set("battery.charge", "64");
        server.set("battery.runtime", "540");
        QVERIFY(server.plug());
        const auto at = server.address();
        const Json named{{"ups", {{"host", at.host}, {"port", at.port}, {"name", "cabinet"}}}};
        const Answer answer = runTongguan(QStringList{"device"} + bench.command("test", named, {"ups"}));
        QCOMPARE(answer.out, QByteArray("ups: on_battery\nups: OB DISCHRG, battery 64 per cent, lasts 540 s\n"));
        QCOMPARE(answer.code, 0);
    }

    void whatDoesNotAnswer_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const char* json, const QStringList& command, int code,
                            const char* says) {
            QTest::newRow(name) << QByteArray(json) << command << code << QByteArray(says);
        };
        row("unplugged", R"({"scanner": {"path": "/dev/serial/by-id/usb-NOBODY"}})", {"test", "scanner"}, 3,
            "cannot open /dev/serial/by-id/usb-NOBODY");
        row("no serial line", R"({"weighbridge": {"path": "/dev/null"}})", {"test", "weighbridge"}, 3,
            "no serial port");
        row("nobody there", R"({"printer": {"host": "127.0.0.1", "port": 1}})", {"test", "printer"}, 3, "refused");
        row("not named", "{}", {"test", "scanner"}, 1, "names no scanner");
        row("no such device", "{}", {"test", "kettle"}, 2, "kettle");
        row("a bad file", R"({"scanner": {}})", {"test", "scanner"}, 3, "correct the file");
        row("a bad file, listed", R"({"scanner": {}})", {"list"}, 3, "correct the file");
        row("nobody posts", R"({"plate_camera": {"listen": "127.9.9.9", "port": 18090}})",
            {"test", "plate_camera", "--for", "1"}, 1, "posted no plate");
    }
    void whatDoesNotAnswer()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QStringList, command);
        QFETCH(const int, code);
        QFETCH(const QByteArray, says);
        const QTemporaryDir folder;
        const QString file = folder.filePath("devices.json");
        QVERIFY(writeDurably(file.toStdString(), json.toStdString()));
        const Answer answer = runTongguan(QStringList{"device"} + command + QStringList{"--devices", file});
        QCOMPARE(answer.code, code);
        QVERIFY2(isOneLine(answer.err), answer.err.constData());
        QVERIFY2(answer.err.contains(says), answer.err.constData());
    }

    void watchTellsEachChangeUntilCtrlC()
    {
        Bench bench;
        devices::ScannerSimulator scanner(bench.at("scanner"), devices::ScannerSettings{}.framing, bench.log);
        QVERIFY(scanner.plug());
        Running watch(bench.command("watch", Json{{"scanner", {{"path", bench.at("scanner")}}}}));
        QVERIFY(watch.says("scanner: ready\n"));
        scanner.unplug();
        QVERIFY(watch.says("scanner: lost\n"));
        watch.interrupt();
        const Answer answer = watch.answer();
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.out.count('\n'), 2);
    }
};

QTEST_GUILESS_MAIN(DevicesTest)
#include "devices_test.moc"
