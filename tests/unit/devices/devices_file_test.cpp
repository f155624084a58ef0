// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/devices_file.h"
#include "hardware/devices/named_devices.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tongguan;
using namespace tongguan::devices;

class DevicesFileTest : public QObject {
    Q_OBJECT

    Result<DevicesFile> read(const QByteArray& json) const
    {
        QFile file(folder_.filePath("devices.json"));
        if (!file.open(QIODevice::WriteOnly))
            return fail(Errc::Unavailable, "no file");
        file.write(json);
        file.close();
        return DevicesFile::read(file.fileName().toStdString());
    }
    const QTemporaryDir folder_;

  private slots:
    void entries_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named"); // each device's name and where it is; empty: none
        QTest::addColumn<QString>("fault"); // empty: it is taken
        const auto row = [](const char* name, const char* json, const char* named, const char* fault = "") {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(named) << QString::fromLatin1(fault);
        };
        row("nothing", "{}", "");
        row("no object", "[]", "", "should be one JSON object");
        row("no JSON", "{", "", "devices.json");
        row("reader", R"({"reader": {"path": "/dev/a", "framing": "lines"}})", "reader /dev/a");
        row("reader without path", R"({"reader": {"baud": 9600}})", "", "\"reader\": ");
        row("framing", R"({"reader": {"path": "/dev/a", "framing": "stx"}})", "", "\"framing\" should be");
        row("a name in place of a device", R"({"reader": "/dev/a"})", "", "\"reader\" should be an object");
        row("scanner", R"({"scanner": {"path": "/dev/b", "baud": 115200}})", "scanner /dev/b");
        row("no such speed", R"({"scanner": {"path": "/dev/b", "baud": 9601}})", "", "9601 is no baud rate");
        row("printer, USB", R"({"printer": {"path": "/dev/usb/lp0"}})", "printer /dev/usb/lp0");
        row("printer, serial", R"({"printer": {"path": "/dev/ttyS1", "baud": 19200}})", "printer /dev/ttyS1");
        row("printer, network", R"({"printer": {"host": "192.0.2.7"}})", "printer 192.0.2.7:9100");
        row("printer, no port", R"({"printer": {"host": "192.0.2.7", "port": 70000}})", "", "\"port\" should be");
        row("camera", R"({"camera": {"id": "/dev/video0"}})", "camera /dev/video0");
        row("scanner that types", R"({"scanner": {"path": "/dev/input/by-id/usb-A-event-kbd", "types": true}})",
            "scanner /dev/input/by-id/usb-A-event-kbd");
        row("any keyboard", R"({"scanner": {"path": "/dev/input/event3", "types": true}})", "", "by-id");
        row("weighbridge", R"({"weighbridge": {"path": "/dev/c"}})", "weighbridge /dev/c");
        row("weighbridge that is asked", R"({"weighbridge": {"path": "/dev/c", "protocol": "sics"}})",
            "weighbridge /dev/c");
        row("no such protocol", R"({"weighbridge": {"path": "/dev/c", "protocol": "8142"}})", "",
            "\"protocol\" should");
        row("barrier", R"({"barrier": {"host": "192.0.2.80", "open": 0}})", "barrier 192.0.2.80:502");
        row("barrier with all", R"({"barrier": {"host": "192.0.2.80", "unit": 7, "open": 0, "close": 1, "opened": 4,
                                                "closed": 3, "pulse": 800}})",
            "barrier 192.0.2.80:502");
        row("barrier nowhere", R"({"barrier": {"open": 0}})", "", "\"barrier\": ");
        row("barrier without coil", R"({"barrier": {"host": "192.0.2.80"}})", "", "\"open\" should be a number");
        row("coil too high", R"({"barrier": {"host": "192.0.2.80", "open": 65536}})", "",
            "\"open\" should be a number");
        row("one button for both", R"({"barrier": {"host": "192.0.2.80", "open": 0, "close": 0}})", "", "another coil");
        row("one end", R"({"barrier": {"host": "192.0.2.80", "open": 0, "opened": 0}})", "", "need each other");
        row("one input for both", R"({"barrier": {"host": "192.0.2.80", "open": 0, "opened": 2, "closed": 2}})", "",
            "two inputs");
        row("ends far apart", R"({"barrier": {"host": "192.0.2.80", "open": 0, "opened": 0, "closed": 2000}})", "",
            "two inputs");
        row("no pulse", R"({"barrier": {"host": "192.0.2.80", "open": 0, "pulse": 0}})", "", "\"pulse\" should be");
        row("no unit", R"({"barrier": {"host": "192.0.2.80", "open": 0, "unit": 256}})", "", "\"unit\" should be");
        row("lights", R"({"lights": {"host": "192.0.2.80", "port": 1502, "red": 8, "green": 10}})",
            "lights 192.0.2.80:1502");
        row("no lamp", R"({"lights": {"host": "192.0.2.80"}})", "", "should name a coil");
        row("two lamps, one coil", R"({"lights": {"host": "192.0.2.80", "red": 8, "green": 8}})", "",
            "coil of its own");
        row("lamps far apart", R"({"lights": {"host": "192.0.2.80", "red": 8, "green": 2008}})", "", "coil of its own");
        row("power supply", R"({"ups": {}})", "ups ups at 127.0.0.1:3493");
        row("another's", R"({"ups": {"host": "192.0.2.90", "name": "cabinet-2"}})", "ups cabinet-2 at 192.0.2.90:3493");
        row("a name with a command in it", R"({"ups": {"name": "ups\nSET"}})", "", "\"name\" should be");
        row("plate camera", R"({"plate_camera": {"listen": "192.0.2.1"}})", "plate_camera listens on 192.0.2.1:8090");
        row("sound", R"({"sound": {"headphones": "hw:1", "jack": "/dev/input/event5"}})", "sound /dev/input/event5");
        row("all that are there", R"({"weighbridge": {"path": "/c"}, "reader": {"path": "/a"}})",
            "reader /a, weighbridge /c");
    }
    void entries()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, named);
        QFETCH(const QString, fault);
        const auto file = read(json);
        QCOMPARE(file.has_value(), fault.isEmpty());
        if (!file) {
            QVERIFY2(QString::fromStdString(file.error().what).contains(fault), file.error().what.c_str());
            return;
        }
        QStringList found;
        for (const NamedDevice& one : namedDevices(*file))
            found << QString::fromStdString(one.name + ' ' + (one.path.empty() ? one.address : one.path));
        QCOMPARE(found.join(", "), named);
    }

    /// A mistake in a name is told, and costs no other device.
    void unknownNames()
    {
        const auto file = read(R"({"pritner": {"path": "/dev/usb/lp0"}, "scanner": {"path": "/dev/b"}})");
        QVERIFY(file);
        QCOMPARE(file->unknown, std::vector<std::string>{"pritner"});
        QVERIFY(file->scanner);
        QVERIFY(!file->printer);
    }
};

QTEST_GUILESS_MAIN(DevicesFileTest)
#include "devices_file_test.moc"
