// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/device_set.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tongguan;

class DeviceSetTest : public QObject {
    Q_OBJECT

  private slots:
    void sound_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("voice");
        QTest::addColumn<bool>("jack");
        QTest::addColumn<QString>("fault"); // empty: it is taken
        const auto row = [](const char* name, const char* json, bool voice, bool jack, const char* fault = "") {
            QTest::newRow(name) << QByteArray(json) << voice << jack << QString::fromLatin1(fault);
        };
        row("none", "{}", false, false);
        row("the system's", R"({"sound": {}})", true, false);
        row("one that switches itself", R"({"sound": {"loudspeaker": "hw:0", "volume": 80}})", true, false);
        row("a jack of its own", R"({"sound": {"headphones": "hw:1", "jack": "/dev/input/event5"}})", true, true);
        row("where to, not when", R"({"sound": {"headphones": "hw:1"}})", false, false, "need each other");
        row("when, not where to", R"({"sound": {"jack": "/dev/input/event5"}})", false, false, "need each other");
        row("too quiet", R"({"sound": {"volume": 0}})", false, false, "\"volume\" should be 1 to 100");
        row("too loud", R"({"sound": {"volume": 101}})", false, false, "\"volume\" should be 1 to 100");
    }
    void sound()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const bool, voice);
        QFETCH(const bool, jack);
        QFETCH(const QString, fault);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("devices.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        StderrLog log{Severity::Error};
        const auto set = app::DeviceSet::read(file.fileName().toStdString(), log);
        QCOMPARE(set.has_value(), fault.isEmpty());
        if (!set) {
            QVERIFY2(QString::fromStdString(set.error().what).contains(fault), set.error().what.c_str());
            return;
        }
        QCOMPARE(set->devices().voice != nullptr, voice);
        QCOMPARE(set->devices().headphones != nullptr, jack);
    }

    void inspection_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fault"); // empty: it is taken
        const auto row = [](const char* name, const char* json, const char* fault = "") {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(fault);
        };
        row("two", R"({"inspection": {"listen": "192.0.2.1", "port": 8091, "devices": [
                {"name": "xray-1", "kind": "XRAY", "address": "192.0.2.70", "silence": 30},
                {"name": "temp-1", "kind": "TEMP", "here": true}]}})");
        row("none", R"({"inspection": {"devices": []}})", "should name at least one");
        row("no list", R"({"inspection": {"devices": {"name": "xray-1"}}})", "should name at least one");
        row("nothing", R"({"inspection": {}})", "should name at least one");
        row("no name", R"({"inspection": {"devices": [{"kind": "XRAY"}]}})", "\"name\" should be");
        row("no such kind", R"({"inspection": {"devices": [{"name": "a", "kind": "SONAR"}]}})", "\"kind\" should be");
        row("twice", R"({"inspection": {"devices": [{"name": "a", "kind": "XRAY"}, {"name": "a", "kind": "TEMP"}]}})",
            "there twice");
        row("no patience", R"({"inspection": {"devices": [{"name": "a", "kind": "XRAY", "silence": 0}]}})",
            "\"silence\" should be");
        row("no port", R"({"inspection": {"port": 0, "devices": [{"name": "a", "kind": "XRAY"}]}})",
            "\"port\" should be");
    }
    void inspection()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, fault);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("devices.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        StderrLog log{Severity::Error};
        const auto set = app::DeviceSet::read(file.fileName().toStdString(), log);
        QCOMPARE(set.has_value(), fault.isEmpty());
        if (set)
            QVERIFY(set->devices().inspection != nullptr);
        else
            QVERIFY2(QString::fromStdString(set.error().what).contains(fault), set.error().what.c_str());
    }
};

QTEST_GUILESS_MAIN(DeviceSetTest)
#include "device_set_test.moc"
