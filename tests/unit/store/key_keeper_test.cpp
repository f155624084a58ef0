// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/system.h"
#include "kiosk/store/key_keeper.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::store;

class KeyKeeperTest : public QObject {
    Q_OBJECT
  private slots:
    void init() { QVERIFY(folder_.isValid()); }

    void opensWhatItMade()
    {
        PassphraseKeeper keeper(file(), "durian season", true);
        QCOMPARE(keeper.open().error().code, Errc::NotFound);
        const auto made = keeper.create(random_);
        QVERIFY(made);
        const auto opened = PassphraseKeeper(file(), "durian season", true).open();
        QVERIFY(opened);
        QVERIFY(std::ranges::equal(made->bytes(), opened->bytes()));
        QCOMPARE(keeper.create(random_).error().code, Errc::InvalidInput);
        QCOMPARE(PassphraseKeeper(file(), "Durian season", true).open().error().code, Errc::Denied);
    }

    void damagedFile()
    {
        QVERIFY(writeDurably(file(), R"({"v":1,"salt":"AAAA","operations":1,"memory":8192,"nonce":"","sealed":""})"));
        QCOMPARE(PassphraseKeeper(file(), "x", true).open().error().code, Errc::Corrupt);
    }

    /// A hostile file must not make Argon2id take all memory.
    void hugeCostIsRefused()
    {
        QVERIFY(PassphraseKeeper(file(), "x", true).create(random_));
        auto text = readFile(file());
        QVERIFY(text);
        const auto at = text->find("\"memory\":");
        text->replace(at, text->find(',', at) - at, "\"memory\":1099511627776");
        QVERIFY(writeDurably(file(), *text));
        QCOMPARE(PassphraseKeeper(file(), "x", true).open().error().code, Errc::Corrupt);
    }

    void cleanup() { std::filesystem::remove(file()); }

  private:
    std::filesystem::path file() const { return folder_.filePath("kiosk.key").toStdString(); }
    QTemporaryDir folder_;
    SystemRandom random_;
};

QTEST_APPLESS_MAIN(KeyKeeperTest)
#include "key_keeper_test.moc"
