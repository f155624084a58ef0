// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/input_headphone_jack.h"
#include "hardware/devices/simulators/headphone_jack_simulator.h"
#include "tests/unit/devices/mailbox.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tongguan;
using namespace tongguan::devices;

namespace {

struct Card {
    bool start()
    {
        driver.start([this](bool in) { plugged.put(in); }, [this](Condition condition) { conditions.put(condition); });
        return jack.plug() && conditions.waitForLast(Condition::Ready);
    }

    QTemporaryDir folder;
    StderrLog log{Severity::Error};
    Mailbox<bool> plugged;
    Mailbox<Condition> conditions;
    HeadphoneJackSimulator jack{folder.filePath("jack").toStdString(), log};
    InputHeadphoneJack driver{folder.filePath("jack").toStdString(), log};
};

} // namespace

class InputHeadphoneJackTest : public QObject {
    Q_OBJECT

  private slots:
    /// In pieces of any size, and only what changes.
    void tellsEachChange_data()
    {
        QTest::addColumn<int>("piece");
        QTest::newRow("whole") << 0;
        QTest::newRow("7 bytes a read") << 7;
    }
    void tellsEachChange()
    {
        QFETCH(const int, piece);
        Card card;
        QVERIFY(card.start());
        card.jack.insertMicrophone(true);
        for (const bool in : {true, true, false, true})
            card.jack.insert(in, static_cast<std::size_t>(piece));
        QVERIFY(card.plugged.waitForCount(3));
        QCOMPARE(card.plugged.all(), (std::vector<bool>{true, false, true}));
    }

    /// A card that went away took its headphones with it.
    void pulledAndPlugged()
    {
        Card card;
        QVERIFY(card.start());
        card.jack.insert(true);
        QVERIFY(card.plugged.waitForLast(true));
        card.jack.unplug();
        QVERIFY(card.conditions.waitForLast(Condition::Lost));
        QVERIFY(card.jack.plug());
        QVERIFY(card.plugged.waitForLast(false));
        card.jack.insert(true);
        QVERIFY(card.plugged.waitForLast(true));
    }
};

QTEST_GUILESS_MAIN(InputHeadphoneJackTest)
#include "input_headphone_jack_test.moc"
