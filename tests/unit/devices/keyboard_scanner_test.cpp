// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/keyboard_scanner.h"
#include "hardware/devices/serial_scanner.h"
#include "hardware/devices/simulators/keyboard_simulator.h"
#include "tests/unit/devices/mailbox.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <linux/input-event-codes.h>
#include <string>

using namespace tongguan;
using namespace tongguan::devices;
using namespace std::chrono_literals;

namespace {

Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

/// A kiosk with a scanner that types, and a keyboard that somebody plugged in as well.
struct Desk {
    explicit Desk(std::chrono::milliseconds gap = 10min)
        : byId(folder.filePath("by-id").toStdString()), made(QDir().mkpath(folder.filePath("by-id"))),
          scanner(byId + "/usb-SCANNER-event-kbd", log), keyboard(byId + "/usb-KEYBOARD-event-kbd", log),
          driver({.path = byId + "/usb-SCANNER-event-kbd", .gap = gap}, log)
    {}
    bool start()
    {
        driver.start([this](Bytes code) { codes.put(std::move(code)); },
                     [this](Condition condition) { conditions.put(condition); });
        return made && scanner.plug() && keyboard.plug() && conditions.waitForLast(Condition::Ready);
    }
    /// What came before this code, which is whole.
    std::vector<Bytes> before(const char* code)
    {
        scanner.type(std::string(code) + '\n');
        if (!codes.waitForLast(bytesOf(code)))
            return {bytesOf("nothing came")};
        auto all = codes.all();
        all.pop_back();
        return all;
    }

    QTemporaryDir folder;
    StderrLog log{Severity::Error};
    Mailbox<Bytes> codes;
    Mailbox<Condition> conditions;
    const std::string byId;
    const bool made;
    KeyboardSimulator scanner;
    KeyboardSimulator keyboard;
    KeyboardScanner driver;
};

struct Deed {
    const char* name;
    void (*act)(KeyboardSimulator&);
};
constexpr std::array kDeeds{
    Deed{"a shortcut",
         [](KeyboardSimulator& one) {
             one.together({KEY_LEFTCTRL, KEY_C});
             one.type("\n");
         }},
    Deed{"a shortcut inside a code",
         [](KeyboardSimulator& one) {
             one.type("CSQU");
             one.together({KEY_LEFTCTRL, KEY_RIGHTBRACE}); // a control character, as some scanners press it
             one.type("3054383\n");
         }},
    Deed{"Alt and digits",
         [](KeyboardSimulator& one) {
             one.together({KEY_LEFTALT, KEY_KP0, KEY_KP2, KEY_KP9});
             one.type("7\n");
         }},
    Deed{"a program's menu",
         [](KeyboardSimulator& one) {
             one.together({KEY_LEFTMETA, KEY_R});
             one.type("cmd\n");
         }},
    Deed{"a key of no character",
         [](KeyboardSimulator& one) {
             one.type("12");
             one.together({KEY_LEFT});
             one.type("3\n");
         }},
    Deed{"Tab",
         [](KeyboardSimulator& one) {
             one.together({KEY_TAB});
             one.type("3\n");
         }},
    Deed{"a key with a number beyond all",
         [](KeyboardSimulator& one) {
             one.together({KEY_MAX});
             one.type("3\n");
         }},
    Deed{"Enter alone", [](KeyboardSimulator& one) { one.type("\n\n\n"); }},
    Deed{"more than a code holds",
         [](KeyboardSimulator& one) { one.type(std::string(kLongestPayload + 1, '1') + '\n'); }},
    Deed{"events are missing",
         [](KeyboardSimulator& one) {
             one.type("12");
             one.missed();
             one.type("3\n");
         }},
};

} // namespace

class KeyboardScannerTest : public QObject {
    Q_OBJECT

  private slots:
    /// Every character that a scanner can press, in pieces of any size.
    void typesCodes_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("piece");
        QByteArray all;
        for (char c = ' '; c <= '~'; ++c)
            all += c;
        QTest::newRow("container") << QByteArray("CSQU3054383") << 0;
        QTest::newRow("all characters") << all << 0;
        QTest::newRow("7 bytes a read") << QByteArray("CSQU3054383") << 7;
    }
    void typesCodes()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const int, piece);
        Desk desk;
        QVERIFY(desk.start());
        desk.scanner.type(code.toStdString() + '\n', static_cast<std::size_t>(piece));
        QVERIFY(desk.codes.waitForCount(1));
        QCOMPARE(desk.codes.all().front(), bytesOf(code.toStdString()));
    }

    /// What else a keyboard can do between two codes: none of it is a code, nor part of one.
    void isNoCode_data()
    {
        QTest::addColumn<int>("deed");
        for (std::size_t at = 0; at < kDeeds.size(); ++at)
            QTest::newRow(kDeeds[at].name) << static_cast<int>(at);
    }
    void isNoCode()
    {
        QFETCH(const int, deed);
        Desk desk;
        QVERIFY(desk.start());
        kDeeds[static_cast<std::size_t>(deed)].act(desk.scanner);
        QCOMPARE(desk.before("TGHU1234567"), std::vector<Bytes>{});
    }

    void aHeldKeyIsOneCharacter()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.scanner.hold(KEY_7, 50);
        desk.scanner.type("\n");
        QVERIFY(desk.codes.waitForCount(1));
        QCOMPARE(desk.codes.all().front(), bytesOf("7"));
    }

    /// Half a code, and then nothing: the next one is not glued to it.
    void silenceEndsHalfACode()
    {
        KeyDecoder keys(kLongestPayload);
        const auto press = [&](std::uint16_t code) {
            auto read = keys.key(code, 1);
            return keys.key(code, 0) ? std::nullopt : std::move(read);
        };
        QVERIFY(!press(KEY_C));
        keys.gap();
        QVERIFY(!press(KEY_T));
        QCOMPARE(press(KEY_ENTER), std::optional(bytesOf("t")));
        QVERIFY(!keys.key(KEY_LEFTCTRL, 1));
        keys.gap(); // it is still held
        QVERIFY(!press(KEY_T));
        QVERIFY(!press(KEY_ENTER));
        QVERIFY(!keys.key(KEY_LEFTCTRL, 0));
        QVERIFY(!press(KEY_ENTER));
        QVERIFY(!press(KEY_T));
        QCOMPARE(press(KEY_ENTER), std::optional(bytesOf("t")));
    }

    void pulledInsideACode()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.scanner.type("CSQU");
        desk.scanner.unplug();
        QVERIFY(desk.conditions.waitForLast(Condition::Lost));
        QVERIFY(desk.scanner.plug());
        QVERIFY(desk.conditions.waitForLast(Condition::Ready));
        QCOMPARE(desk.before("TGHU1234567"), std::vector<Bytes>{});
    }

    void onlyByItsId_data()
    {
        QTest::addColumn<bool>("taken");
        QTest::newRow("/dev/input/by-id/usb-SCANNER-event-kbd") << true;
        QTest::newRow("/dev/input/event3") << false;
        QTest::newRow("/dev/input/by-path/pci-event-kbd") << false;
        QTest::newRow("/dev/input/by-id/../event3") << false;
        QTest::newRow("by-id") << false;
        QTest::newRow("") << false;
    }
    void onlyByItsId()
    {
        QFETCH(const bool, taken);
        QCOMPARE(check(KeyboardScannerSettings{.path = QTest::currentDataTag()}).has_value(), taken);
    }

    /// Whoever plugs in another keyboard types nothing into the kiosk's codes.
    void otherKeyboardsAreNotHeard()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.keyboard.type("CSQU3054383\n");
        desk.keyboard.together({KEY_LEFTCTRL, KEY_LEFTALT, KEY_DELETE});
        QCOMPARE(desk.before("TGHU1234567"), std::vector<Bytes>{});
    }
};

QTEST_GUILESS_MAIN(KeyboardScannerTest)
#include "keyboard_scanner_test.moc"
