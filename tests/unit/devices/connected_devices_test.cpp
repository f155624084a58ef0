// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/connected_devices.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tongguan::devices;

namespace {

/// What a machine shows under /dev: by-id names are links to the nodes.
struct Machine {
    QString node(const QString& name)
    {
        QFile file(folder.filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        std::ignore = file.open(QIODevice::WriteOnly);
        return file.fileName();
    }
    void link(const QString& name, const QString& to)
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile::link(to, path);
    }
    std::vector<ConnectedDevice> connected(const std::string& named = {}) const
    {
        const NamedDevice one{.name = "scanner", .what = {}, .path = named, .address = {}};
        return connectedDevices(folder.path().toStdString(), {one});
    }
    std::string at(const char* name) const { return folder.filePath(name).toStdString(); }

    QTemporaryDir folder;
};

} // namespace

class ConnectedDevicesTest : public QObject {
    Q_OBJECT

  private slots:
    void eachKindIsFound()
    {
        Machine machine;
        machine.link("serial/by-id/usb-READER-if00", machine.node("ttyACM0"));
        machine.node("usb/lp0");
        machine.node("usb/hiddev0");
        machine.link("input/by-id/usb-SCANNER-event-kbd", machine.node("input/event3"));
        machine.link("input/by-id/usb-SCANNER-kbd", machine.node("input/kbd"));
        machine.link("v4l/by-id/usb-CAMERA-video-index0", machine.node("video0"));
        machine.link("v4l/by-id/usb-CAMERA-video-index1", machine.node("video1"));
        QCOMPARE(machine.connected(),
                 (std::vector<ConnectedDevice>{
                     {machine.at("serial/by-id/usb-READER-if00"), "serial line"},
                     {machine.at("usb/lp0"), "printer"},
                     {machine.at("input/by-id/usb-SCANNER-event-kbd"), "keyboard, or a scanner that types"},
                     {machine.at("v4l/by-id/usb-CAMERA-video-index0"), "camera"}}));
    }

    /// A devices file may name the node, the link or another link.
    void whatIsNamedIsNotFound_data()
    {
        QTest::addColumn<QString>("named");
        QTest::addColumn<int>("left");
        QTest::newRow("by its id") << "serial/by-id/usb-A" << 1;
        QTest::newRow("by its node") << "ttyACM0" << 1;
        QTest::newRow("by its place") << "serial/by-path/pci-1" << 1;
        QTest::newRow("another one") << "ttyS0" << 2;
    }
    void whatIsNamedIsNotFound()
    {
        QFETCH(const QString, named);
        QFETCH(const int, left);
        Machine machine;
        machine.link("serial/by-id/usb-A", machine.node("ttyACM0"));
        machine.link("serial/by-path/pci-1", machine.folder.filePath("ttyACM0"));
        machine.link("serial/by-id/usb-B", machine.node("ttyACM1"));
        QCOMPARE(machine.connected(machine.at(qPrintable(named))).size(), static_cast<std::size_t>(left));
    }

    void neverMoreThanAPageful()
    {
        Machine machine;
        for (int at = 0; at < 100; ++at)
            machine.node(QStringLiteral("usb/lp%1").arg(at));
        QCOMPARE(machine.connected().size(), kMostConnected);
    }

    void aMachineWithoutAny() { QVERIFY(Machine().connected().empty()); }

    void states_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("state");
        QTest::newRow("there") << "/dev/null" << "there";
        QTest::newRow("missing") << "/dev/serial/by-id/usb-NOBODY" << "missing";
        QTest::newRow("below a file") << "/dev/null/tty" << "missing";
        QTest::newRow("a folder") << "/dev" << "broken";
    }
    void states()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, state);
        QCOMPARE(QString::fromLatin1(name(lookAt(path.toStdString()))), state);
    }
};

QTEST_GUILESS_MAIN(ConnectedDevicesTest)
#include "connected_devices_test.moc"
