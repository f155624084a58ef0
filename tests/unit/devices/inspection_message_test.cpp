// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/inspection_message.h"
#include "hardware/devices/radiation_message.h"

#include <QTest>

#include <format>
#include <string>

using namespace tongguan;
using namespace tongguan::devices;

namespace {

std::string_view name(InspectionResult result)
{
    switch (result) {
    case InspectionResult::Passed:
        return "passed";
    case InspectionResult::Alarm:
        return "alarm";
    case InspectionResult::NotMeasured:
        return "not measured";
    case InspectionResult::PendingReview:
        return "pending";
    case InspectionResult::ReviewImpossible:
        return "no review";
    }
    return "?";
}

/// What a message said, in one line; "!" for what is refused.
QByteArray said(const Result<InspectionWord>& word)
{
    if (!word)
        return "!";
    std::string text = std::format("{} {}", word->device, codeOf(word->kind));
    if (!word->reading)
        return QByteArray::fromStdString(text + " alive");
    const InspectionReading& reading = *word->reading;
    text += std::format(" {} {}", toIso(reading.at),
                        reading.kind == InspectionKind::Seal ? codeOf(reading.lock) : name(reading.result));
    for (const std::string& one : {reading.seal, reading.plate, reading.ticket, reading.picture.substr(0, 4)}) {
        if (!one.empty())
            text += " " + one;
    }
    if (reading.tenths)
        text += std::format(" {}", *reading.tenths);
    return QByteArray::fromStdString(text);
}

constexpr const char* kAt = ",\"at\":\"2026-11-26T08:00:00Z\"";

QByteArray message(const char* kind, const char* state, const QByteArray& more = kAt)
{
    return QByteArray("{\"v\":1,\"device\":\"a-1\",\"kind\":\"") + kind + "\",\"state\":\"" + state + "\"" + more + "}";
}

QByteArray portal(const QByteArray& inside, const char* name = "rpm-1")
{
    return QByteArray("<RadInstrumentData xmlns=\"http://physics.nist.gov/N42/2011/N42\"><RadInstrumentInformation>"
                      "<RadInstrumentIdentifier>") +
           name + "</RadInstrumentIdentifier></RadInstrumentInformation>" + inside + "</RadInstrumentData>";
}

QByteArray measured(const char* more = "", const char* at = "2026-11-26T16:00:00+08:00",
                    const char* kind = "Foreground")
{
    return QByteArray("<RadMeasurement id=\"m\"><MeasurementClassCode>") + kind +
           "</MeasurementClassCode><StartDateTime>" + at + "</StartDateTime>" + more + "</RadMeasurement>";
}

} // namespace

class InspectionMessageTest : public QObject {
    Q_OBJECT

  private slots:
    void messages_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const QByteArray& body, const QByteArray& expected) {
            QTest::newRow(name) << body << expected;
        };
        const QByteArray at = kAt;
        const QByteArray hash(64, 'a');
        row("passed", message("XRAY", "OK"), "a-1 XRAY 2026-11-26T08:00:00Z passed");
        row("suspicious", message("XRAY", "ALERT", at + ",\"picture\":\"" + hash + "\""),
            "a-1 XRAY 2026-11-26T08:00:00Z alarm aaaa");
        row("not measured", message("XRAY", "ERROR"), "a-1 XRAY 2026-11-26T08:00:00Z not measured");
        row("to be looked at", message("XRAY", "PENDING_REVIEW"), "a-1 XRAY 2026-11-26T08:00:00Z pending");
        row("nobody can", message("XRAY", "REVIEW_IMPOSSIBLE"), "a-1 XRAY 2026-11-26T08:00:00Z no review");
        row("by plate and ticket", message("UNDERCAR", "OK", at + R"(,"plate":"云KT0174","ticket":"HKM-0172")"),
            "a-1 UNDERCAR 2026-11-26T08:00:00Z passed 云KT0174 HKM-0172");
        row("empty", message("EMPTY_BOX", "EMPTY"), "a-1 EMPTY_BOX 2026-11-26T08:00:00Z passed");
        row("not empty", message("EMPTY_BOX", "NOT_EMPTY"), "a-1 EMPTY_BOX 2026-11-26T08:00:00Z alarm");
        row("radiation", message("RADIATION", "ALERT"), "a-1 RADIATION 2026-11-26T08:00:00Z alarm");
        row("fever", message("TEMP", "ALERT", at + ",\"tenths\":384"), "a-1 TEMP 2026-11-26T08:00:00Z alarm 384");
        row("no temperature", message("TEMP", "ERROR"), "a-1 TEMP 2026-11-26T08:00:00Z not measured");
        row("a lock", message("SEAL", "INTACT", at + ",\"seal\":\"YN0017268\""),
            "a-1 SEAL 2026-11-26T08:00:00Z INTACT YN0017268");
        row("tampered with", message("SEAL", "TAMPER_ALERT", at + ",\"seal\":\"YN0017268\""),
            "a-1 SEAL 2026-11-26T08:00:00Z TAMPER_ALERT YN0017268");
        row("no lock there", message("SEAL", "MISSING"), "a-1 SEAL 2026-11-26T08:00:00Z MISSING");
        row("it works", message("SEAL", "ALIVE", ""), "a-1 SEAL alive");

        row("works, and a plate", message("XRAY", "ALIVE", ",\"plate\":\"24C01722\""), "!");
        row("without a time", message("XRAY", "OK", ""), "!");
        row("a time without its zone", message("XRAY", "OK", ",\"at\":\"2026-11-26T08:00:00\""), "!");
        row("a time as a number", message("XRAY", "OK", ",\"at\":1795680000"), "!");
        row("another machine's state", message("UNDERCAR", "PENDING_REVIEW"), "!");
        row("a box has its own words", message("EMPTY_BOX", "OK"), "!");
        row("no such state", message("XRAY", "GOOD"), "!");
        row("no such machine", message("SONAR", "OK"), "!");
        row("a member that is none", message("XRAY", "OK", at + ",\"driver\":\"x\""), "!");
        row("a plate as a number", message("XRAY", "OK", at + ",\"plate\":24"), "!");
        row("an empty plate", message("XRAY", "OK", at + ",\"plate\":\"\""), "!");
        row("a long plate", message("XRAY", "OK", at + ",\"plate\":\"" + QByteArray(33, '8') + "\""), "!");
        row("a line in a plate", message("XRAY", "OK", at + R"(,"plate":"24C\n01722")"), "!");
        row("a temperature of a scan", message("XRAY", "OK", at + ",\"tenths\":384"), "!");
        row("no temperature, and well", message("TEMP", "OK"), "!");
        row("a hot one", message("TEMP", "ALERT", at + ",\"tenths\":501"), "!");
        row("half a tenth", message("TEMP", "OK", at + ",\"tenths\":36.6"), "!");
        row("a seal of a scan", message("XRAY", "OK", at + ",\"seal\":\"YN0017268\""), "!");
        row("a lock without a number", message("SEAL", "INTACT"), "!");
        row("a number that is none", message("SEAL", "INTACT", at + ",\"seal\":\"yn 17\""), "!");
        row("half a hash", message("XRAY", "OK", at + ",\"picture\":\"" + hash.chopped(1) + "\""), "!");
        row("no hash", message("XRAY", "OK", at + ",\"picture\":\"" + QByteArray(64, 'x') + "\""), "!");
        row("another version", message("XRAY", "OK").replace("\"v\":1", "\"v\":2"), "!");
        row("no version", message("XRAY", "OK").replace("\"v\":1,", ""), "!");
        row("a name that is none", message("XRAY", "OK").replace("a-1", "a 1"), "!");
        row("no name", message("XRAY", "OK").replace("a-1", ""), "!");
        row("a long name", message("XRAY", "OK").replace("a-1", QByteArray(33, 'a')), "!");
        row("a list", "[1]", "!");
        row("empty", "", "!");
        row("half", message("XRAY", "OK").chopped(1), "!");
        row("no UTF-8", message("XRAY", "OK", at + ",\"plate\":\"\xd4\xc6\""), "!");
        row("too long", message("XRAY", "OK").append(QByteArray(5000, ' ')), "!");
    }
    void messages()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, expected);
        QCOMPARE(said(parseInspectionMessage(asBytes(body.toStdString()))), expected);
    }

    void portals_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const QByteArray& body, const QByteArray& expected) {
            QTest::newRow(name) << body << expected;
        };
        const QByteArray alarm = "<AnalysisResults><RadAlarm><RadAlarmCategoryCode>Neutron</RadAlarmCategoryCode>"
                                 "</RadAlarm></AnalysisResults>";
        const QByteArray fault = "<Fault><FaultCodeValue>7</FaultCodeValue><FaultSeverityCode>Fatal"
                                 "</FaultSeverityCode></Fault>";
        const QByteArray passed = "rpm-1 RADIATION 2026-11-26T08:00:00Z passed";
        row("passed", portal(measured()), passed);
        row("alarm", portal(measured() + alarm), "rpm-1 RADIATION 2026-11-26T08:00:00Z alarm");
        row("by a prefix",
            portal(measured() + alarm)
                .replace("</", "</n:")
                .replace("<R", "<n:R")
                .replace("<A", "<n:A")
                .replace("<M", "<n:M")
                .replace("<S", "<n:S")
                .replace("xmlns=", "xmlns:n="),
            "rpm-1 RADIATION 2026-11-26T08:00:00Z alarm");
        row("occupied", portal(measured("<OccupancyIndicator>true</OccupancyIndicator>")), passed);
        row("nothing stood there", portal(measured("<OccupancyIndicator>false</OccupancyIndicator>")),
            "rpm-1 RADIATION alive");
        row("nothing stood there, and an alarm", portal(measured("<OccupancyIndicator>0</OccupancyIndicator>") + alarm),
            "rpm-1 RADIATION 2026-11-26T08:00:00Z alarm");
        row("background", portal(measured("", "2026-11-26T16:00:00+08:00", "Background")), "rpm-1 RADIATION alive");
        row("nothing", portal(""), "rpm-1 RADIATION alive");
        row("could not measure", portal(measured() + "<AnalysisResults>" + fault + "</AnalysisResults>"),
            "rpm-1 RADIATION 2026-11-26T08:00:00Z not measured");
        row("could not measure, told there", portal(measured(fault.constData())),
            "rpm-1 RADIATION 2026-11-26T08:00:00Z not measured");
        row("a warning", portal(measured(QByteArray(fault).replace("Fatal", "Warning").constData())), passed);
        row("an alarm goes over a fault", portal(measured(fault.constData()) + alarm),
            "rpm-1 RADIATION 2026-11-26T08:00:00Z alarm");
        row("the last measurement counts",
            portal(measured("", "2026-11-26T15:00:00+08:00") + measured("", "2026-11-26T08:00:00Z")), passed);
        row("west of Greenwich", portal(measured("", "2026-11-26T01:30:00.5-06:30")), passed);
        row("with a plate",
            portal("<RadItemInformation id=\"i\"><RadItemDescription> 24C01722 </RadItemDescription>"
                   "</RadItemInformation>" +
                   measured()),
            passed + " 24C01722");
        row("a description that is no plate",
            portal("<RadItemInformation><RadItemDescription>" + QByteArray(33, 'x') +
                   "</RadItemDescription></RadItemInformation>" + measured()),
            passed);
        row("a time without its zone", portal(measured("", "2026-11-26T16:00:00")), "!");
        row("a zone that is none", portal(measured("", "2026-11-26T16:00:00+0800")), "!");
        row("a far zone", portal(measured("", "2026-11-26T16:00:00+15:00")), "!");
        row("no time", portal(measured("", "")), "!");
        row("without a name", portal(measured(), ""), "!");
        row("a name that is none", portal(measured(), "portal 1"), "!");
        row("another document", "<html/>", "!");
        row("half a document", portal(measured()).chopped(5), "!");
        row("empty", "", "!");
        row("an entity of its own", "<!DOCTYPE x [<!ENTITY p \"rpm-1\">]>" + portal(measured(), "&p;"), "!");
        row("too long", portal(measured()) + QByteArray(static_cast<qsizetype>(kLongestRadiationMessage), ' '), "!");
    }
    void portals()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, expected);
        QCOMPARE(said(parseRadiationMessage(asBytes(body.toStdString()))), expected);
    }
};

QTEST_GUILESS_MAIN(InspectionMessageTest)
#include "inspection_message_test.moc"
