// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/modbus_frame.h"
#include "hardware/devices/simulators/modbus_simulator.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::devices;
using modbus::Bits;
using modbus::Function;

namespace {

Bytes hex(const QByteArray& digits)
{
    const QByteArray raw = QByteArray::fromHex(digits);
    return {raw.begin(), raw.end()};
}

QString text(const Bits& bits)
{
    QString ones;
    for (const bool bit : bits)
        ones += bit ? '1' : '0';
    return ones;
}

} // namespace

Q_DECLARE_METATYPE(Bytes)

class ModbusFrameTest : public QObject {
    Q_OBJECT

  private slots:
    /// Bytes worked out by hand from the clauses of V1.1b3.
    void questions_data()
    {
        QTest::addColumn<Bytes>("made");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, Bytes made, const char* expected) {
            QTest::newRow(name) << std::move(made) << QByteArray(expected);
        };
        row("6.1 read coils", modbus::readBits(Function::ReadCoils, 19, 19), "01 0013 0013");
        row("6.2 read inputs", modbus::readBits(Function::ReadInputs, 196, 22), "02 00C4 0016");
        row("6.5 coil on", modbus::writeCoil(172, true), "05 00AC FF00");
        row("6.5 coil off", modbus::writeCoil(0xFFFF, false), "05 FFFF 0000");
        row("6.11 ten coils", modbus::writeCoils(19, {true, false, true, true, false, false, true, true, true, false}),
            "0F 0013 000A 02 CD01");
        row("6.11 one coil", modbus::writeCoils(0, {true}), "0F 0000 0001 01 01");
        row("3.1.3 a frame",
            modbus::bytesOf({.transaction = 0x1501, .unit = 0xFF, .pdu = modbus::readBits(Function::ReadCoils, 4, 1)}),
            "1501 0000 0006 FF 01 0004 0001");
    }
    void questions()
    {
        QFETCH(const Bytes, made);
        QFETCH(const QByteArray, expected);
        QCOMPARE(made, hex(expected));
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("came");
        QTest::addColumn<QString>("bits");
        QTest::addColumn<QString>("fault"); // empty: it is an answer
        const auto row = [](const char* name, const char* asked, const char* came, const char* bits,
                            const char* fault = "") {
            QTest::newRow(name) << QByteArray(asked) << QByteArray(came) << QString(bits) << QString(fault);
        };
        const char* another = "another question";
        row("coils", "01 0013 000A", "01 02 CD01", "1011001110");
        row("one input", "02 0000 0001", "02 01 01", "1");
        row("an input that is off", "02 0000 0001", "02 01 FE", "0");
        row("too few bytes", "01 0013 000A", "01 02 CD", "", another);
        row("too many bytes", "01 0013 0008", "01 02 CD01", "", another);
        row("another count", "01 0013 000A", "01 01 CD", "", another);
        row("coil set", "05 00AC FF00", "05 00AC FF00", "");
        row("another coil set", "05 00AC FF00", "05 00AD FF00", "", another);
        row("coil not set", "05 00AC FF00", "05 00AC 0000", "", another);
        row("coils set", "0F 0013 000A 02 CD01", "0F 0013 000A", "");
        row("fewer coils set", "0F 0013 000A 02 CD01", "0F 0013 0009", "", another);
        row("another function", "01 0013 000A", "02 02 CD01", "", another);
        row("nothing", "01 0013 000A", "", "", another);
        row("exception 1", "05 00AC FF00", "85 01", "", "exception 1, illegal function");
        row("exception 2", "01 0013 000A", "81 02", "", "exception 2, illegal data address");
        row("exception 3", "0F 0013 000A 02 CD01", "8F 03", "", "exception 3, illegal data value");
        row("exception 11", "02 0000 0001", "82 0B", "", "exception 11, gateway target device failed to respond");
        row("no such exception", "02 0000 0001", "82 63", "", "exception 99, unknown");
        row("an exception's tail", "02 0000 0001", "82 02 00", "", another);
        row("another's exception", "02 0000 0001", "81 02", "", another);
    }
    void answers()
    {
        QFETCH(const QByteArray, asked);
        QFETCH(const QByteArray, came);
        QFETCH(const QString, bits);
        QFETCH(const QString, fault);
        const auto answer = modbus::answer(hex(asked), hex(came));
        QCOMPARE(answer.has_value(), fault.isEmpty());
        if (answer)
            QCOMPARE(text(*answer), bits);
        else
            QVERIFY2(QString::fromStdString(answer.error().what).contains(fault), answer.error().what.c_str());
    }

    void frames_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("frames"); // -1: no MODBUS
        QTest::newRow("one") << QByteArray("0001 0000 0003 01 81 02") << 1;
        QTest::newRow("two") << QByteArray("0001 0000 0003 01 81 02 0002 0000 0003 01 81 02") << 2;
        QTest::newRow("one and a half") << QByteArray("0001 0000 0003 01 81 02 0002 0000 0003") << 1;
        QTest::newRow("half a header") << QByteArray("0001 0000 00") << 0;
        QTest::newRow("another protocol") << QByteArray("0001 0001 0003 01 81 02") << -1;
        QTest::newRow("no function") << QByteArray("0001 0000 0001 01") << -1;
        QTest::newRow("no length") << QByteArray("0001 0000 0000 01 81") << -1;
        QTest::newRow("too long") << QByteArray("0001 0000 00FF 01 81") << -1;
        QTest::newRow("HTTP") << QByteArray("48545450 2F312E31") << -1;
    }
    void frames()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, frames);
        const Bytes all = hex(bytes);
        for (const std::size_t piece : {all.size(), std::size_t{1}}) {
            modbus::FrameCutter cutter;
            int cut = 0;
            for (std::size_t at = 0; at < all.size() && cut >= 0; at += piece) {
                const auto made = cutter.push(ByteView(all).subspan(at, std::min(piece, all.size() - at)));
                cut = made ? cut + static_cast<int>(made->size()) : -1;
            }
            QCOMPARE(cut, frames);
        }
    }

    /// The other end: what a device has to refuse.
    void simulatorRefuses_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char* name, const char* asked, const char* answer) {
            QTest::newRow(name) << QByteArray(asked) << QByteArray(answer);
        };
        row("coils", "01 0000 0009", "01 02 0000");
        row("behind its coils", "01 0038 0009", "81 02");
        row("no coils", "01 0000 0000", "81 03");
        row("too many coils", "01 0000 07D1", "81 03");
        row("half on", "05 0000 0100", "85 03");
        row("a coil behind", "05 0040 FF00", "85 02");
        row("bytes missing", "0F 0000 0009 02 FF", "8F 03");
        row("registers", "03 0000 0001", "83 01");
    }
    void simulatorRefuses()
    {
        QFETCH(const QByteArray, asked);
        QFETCH(const QByteArray, answer);
        StderrLog log{Severity::Error};
        ModbusSimulator device(log);
        QCOMPARE(device.answerTo(hex(asked)), hex(answer));
    }
};

QTEST_GUILESS_MAIN(ModbusFrameTest)
#include "modbus_frame_test.moc"
