// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/http_plate_camera.h"
#include "hardware/devices/plate_message.h"
#include "hardware/devices/simulators/plate_camera_simulator.h"
#include "tests/unit/devices/mailbox.h"

#include <QTest>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

using namespace tongguan;
using namespace tongguan::devices;
using namespace std::chrono_literals;

namespace {

struct Lane {
    explicit Lane(std::string camera = {})
        : driver({.listen = simulator.host(), .port = simulator.port(), .camera = std::move(camera), .tryAgain = 20ms},
                 log)
    {}
    bool start()
    {
        driver.start([this](PlateRead read) { plates.put(std::move(read)); },
                     [this](Condition condition) { conditions.put(condition); });
        return conditions.waitForLast(Condition::Ready);
    }

    StderrLog log{Severity::Error};
    PlateCameraSimulator simulator = PlateCameraSimulator::ofItsOwn();
    Mailbox<PlateRead> plates;
    Mailbox<Condition> conditions;
    HttpPlateCamera driver;
};

QByteArray alert(const char* inside, const char* type = "ANPR")
{
    return QByteArray("<EventNotificationAlert><eventType>") + type + "</eventType>" + inside +
           "</EventNotificationAlert>";
}

QByteArray anpr(const char* plate)
{
    return alert((QByteArray("<ANPR><licensePlate>") + plate + "</licensePlate></ANPR>").constData());
}

} // namespace

class HttpPlateCameraTest : public QObject {
    Q_OBJECT

  private slots:
    void messages_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("read"); // a plate, "" for nothing to tell, "!" for what is refused
        const QByteArray xml = "application/xml";
        const QByteArray parts = "multipart/form-data; boundary=b";
        const QByteArray text = anpr("24C01722");
        QTest::newRow("text alone") << xml << text << QByteArray("24C01722");
        QTest::newRow("Chinese") << xml << anpr("云KT0174") << QByteArray("云KT0174");
        QTest::newRow("blanks around it") << xml << anpr(" 24C01722\n") << QByteArray("24C01722");
        QTest::newRow("with a name space")
            << xml << QByteArray(text).replace("Alert><e", "Alert xmlns=\"urn:x\"><e") << QByteArray("24C01722");
        QTest::newRow("not read") << xml << anpr("unknown") << QByteArray();
        QTest::newRow("not read, in Chinese") << xml << anpr("无车牌") << QByteArray();
        QTest::newRow("no vehicle") << xml << alert("") << QByteArray();
        QTest::newRow("heartbeat") << xml << alert("", "heartBeat") << QByteArray();
        QTest::newRow("first part") << parts
                                    << "--b\r\nContent-Type: text/xml\r\n\r\n" + anpr("24C01722") + "\r\n--b--\r\n"
                                    << QByteArray("24C01722");
        QTest::newRow("part by its name")
            << parts
            << "--b\r\nContent-Disposition: form-data; name=\"anpr.xml\"\r\n\r\n" + anpr("24C01722") + "\r\n--b--"
            << QByteArray("24C01722");
        QTest::newRow("after a picture")
            << parts
            << "--b\r\nContent-Type: image/jpeg\r\n\r\n\xff\xd8\r\n--b\r\nContent-Type: text/xml\r\n\r\n" +
                   anpr("24C01722") + "\r\n--b--"
            << QByteArray("24C01722");
        QTest::newRow("quoted boundary") << QByteArray("Multipart/form-data; boundary=\"b\"; charset=x")
                                         << "--b\r\nContent-Type: text/xml\r\n\r\n" + anpr("24C01722") + "\r\n--b--"
                                         << QByteArray("24C01722");
        QTest::newRow("no boundary") << QByteArray("multipart/form-data") << text << QByteArray("!");
        QTest::newRow("empty boundary") << QByteArray("multipart/form-data; boundary=") << text << QByteArray("!");
        QTest::newRow("half a quote") << QByteArray("multipart/form-data; boundary=\"b") << text << QByteArray("!");
        QTest::newRow("long boundary") << "multipart/form-data; boundary=" + QByteArray(71, 'b') << text
                                       << QByteArray("!");
        QTest::newRow("cut off") << parts << "--b\r\nContent-Type: text/xml\r\n\r\n" + anpr("24C01722")
                                 << QByteArray("!");
        QTest::newRow("head without end") << parts << QByteArray("--b\r\nContent-Type: text/xml--b") << QByteArray("!");
        QTest::newRow("only pictures") << parts << QByteArray("--b\r\nContent-Type: image/jpeg\r\n\r\nx\r\n--b--")
                                       << QByteArray("!");
        QTest::newRow("empty") << xml << QByteArray() << QByteArray("!");
        QTest::newRow("another document") << xml << QByteArray("<html/>") << QByteArray("!");
        QTest::newRow("half a document") << xml << anpr("24C01722").chopped(10) << QByteArray("!");
        QTest::newRow("an entity of its own")
            << xml << "<!DOCTYPE x [<!ENTITY p \"24C01722\">]>" + anpr("&p;") << QByteArray("&p;");
        QTest::newRow("a long plate") << xml << anpr(QByteArray(33, '8').constData()) << QByteArray("!");
        QTest::newRow("no UTF-8") << xml << anpr("\xd4\xc6KT0174") << QByteArray("!");
        QTest::newRow("a long text") << xml << anpr(QByteArray(70'000, ' ').constData()) << QByteArray("!");
    }
    void messages()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, read);
        const auto parsed = parsePlateMessage(type.toStdString(), asBytes(body.toStdString()));
        const QByteArray found = !parsed    ? QByteArray("!")
                                 : !*parsed ? QByteArray()
                                            : QByteArray::fromStdString((*parsed)->text);
        QCOMPARE(found, read);
    }

    void tellsOfEachVehicle()
    {
        Lane lane;
        QVERIFY(lane.start());
        QCOMPARE(lane.simulator.see("24C01722").value_or(0), 200);
        QCOMPARE(lane.simulator.see("云KT0174", 85).value_or(0), 200);
        QCOMPARE(lane.simulator.see("24C01733", 84).value_or(0), 200); // not sure enough
        QCOMPARE(lane.simulator.post("application/xml", PlateCameraSimulator::heartbeat()).value_or(0), 200);
        std::vector<std::string> texts;
        for (const PlateRead& read : lane.plates.all()) {
            texts.push_back(read.text);
            QCOMPARE(read.pictures.size(), 2U);
        }
        QCOMPARE(texts, (std::vector<std::string>{"24C01722", "云KT0174", ""}));
    }

    /// As bytes: the line's end before the next boundary is the boundary's.
    void pictures()
    {
        const auto part = [](const char* content) {
            return QByteArray("--b\r\nContent-Type: image/jpeg\r\n\r\n") + content + "\r\n";
        };
        const QByteArray xml = "--b\r\nContent-Type: text/xml\r\n\r\n" + anpr("unknown") + "\r\n";
        const QByteArray all = part("one\r\n") + xml + part("") + part("three") + part("too many") + "--b--\r\n";
        const auto read = parsePlateMessage("multipart/form-data; boundary=b", asBytes(all.toStdString()));
        QVERIFY(read && *read);
        QVERIFY((*read)->text.empty());
        std::vector<std::string> held;
        for (const Bytes& picture : (*read)->pictures)
            held.emplace_back(asText(picture));
        QCOMPARE(held, (std::vector<std::string>{"one\r\n", "", "three"}));
    }

    void whatIsNoMessage()
    {
        Lane lane;
        QVERIFY(lane.start());
        QCOMPARE(lane.simulator.post("text/plain", Bytes(100, 'x')).value_or(0), 400);
        QCOMPARE(lane.simulator.post("text/plain", {}, "GET").value_or(0), 405);
        // Longer than anything a camera sends: the line is closed in the middle.
        QVERIFY(lane.simulator.post("text/xml", Bytes(kLongestPlateMessage + 1, 'x')).value_or(0) != 200);
        QCOMPARE(lane.simulator.see("24C01722").value_or(0), 200);
        QCOMPARE(lane.plates.all().size(), 1U);
    }

    void whatAnotherOneSends()
    {
        Lane lane("192.0.2.64");
        QVERIFY(lane.start());
        const auto status = lane.simulator.see("24C01722");
        QVERIFY(!status || *status == 403); // closed while it still posts
        QVERIFY(lane.plates.all().empty());
    }

    void whereNobodyCanListen()
    {
        Lane first;
        QVERIFY(first.start());
        Mailbox<Condition> conditions;
        StderrLog quiet{Severity::Error};
        HttpPlateCamera second({.listen = first.simulator.host(), .port = first.simulator.port(), .tryAgain = 20ms},
                               quiet);
        second.start([](const PlateRead&) {}, [&](Condition condition) { conditions.put(condition); });
        QVERIFY(conditions.waitForLast(Condition::Lost));
        first.driver.stop();
        QVERIFY(conditions.waitForLast(Condition::Ready));
        QCOMPARE(first.simulator.see("24C01722").value_or(0), 200);
    }

    void moreAtOnceThanItTakes()
    {
        Lane lane;
        QVERIFY(lane.start());
        std::vector<std::jthread> senders;
        std::atomic<int> taken{0};
        for (int i = 0; i < 20; ++i)
            senders.emplace_back([&] { taken += lane.simulator.see("24C01722").value_or(0) == 200 ? 1 : 0; });
        senders.clear();
        QVERIFY(taken > 0);
        QCOMPARE(lane.simulator.see("24C01733").value_or(0), 200);
    }
};

QTEST_GUILESS_MAIN(HttpPlateCameraTest)
#include "http_plate_camera_test.moc"
