// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
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
        QVERIFY(std::ranges::equal(made->bytes(), opened->key.bytes()));
        QVERIFY(!opened->next);
        QCOMPARE(keeper.create(random_).error().code, Errc::InvalidInput);
        QCOMPARE(PassphraseKeeper(file(), "Durian season", true).open().error().code, Errc::Denied);
    }

    void nextKey()
    {
        PassphraseKeeper keeper(file(), "durian season", true);
        QCOMPARE(keeper.offerNext(random_).error().code, Errc::NotFound);
        QVERIFY(keeper.create(random_));
        QVERIFY(!keeper.offersNext());
        QCOMPARE(keeper.settleNext(random_).error().code, Errc::InvalidInput);
        QVERIFY(keeper.offerNext(random_));
        QVERIFY(keeper.offersNext());
        const auto both = keeper.open();
        QVERIFY(both && both->next);
        QVERIFY(!std::ranges::equal(both->key.bytes(), both->next->bytes()));
        QVERIFY(keeper.offerNext(random_)); // the same one: the store may have taken it already
        QVERIFY(std::ranges::equal(both->next->bytes(), keeper.open()->next->bytes()));
        QVERIFY(keeper.settleNext(random_));
        QVERIFY(!keeper.offersNext());
        QVERIFY(std::ranges::equal(both->next->bytes(), keeper.open()->key.bytes()));
    }

    void anotherPassphrase()
    {
        PassphraseKeeper keeper(file(), "durian season", true);
        const auto made = keeper.create(random_);
        QVERIFY(made && keeper.offerNext(random_));
        QCOMPARE(PassphraseKeeper(file(), "wrong", true).changePassphrase("mango rain", random_).error().code,
                 Errc::Denied);
        QVERIFY(keeper.changePassphrase("mango rain", random_));
        QVERIFY(keeper.open()); // it knows the new one
        QCOMPARE(PassphraseKeeper(file(), "durian season", true).open().error().code, Errc::Denied);
        const auto opened = PassphraseKeeper(file(), "mango rain", true).open();
        QVERIFY(opened && opened->next);
        QVERIFY(std::ranges::equal(made->bytes(), opened->key.bytes()));
    }

    void keepsOneFromElsewhere()
    {
        const StoreKey key = *StoreKey::fromBytes(Bytes(32, 9));
        QVERIFY(PassphraseKeeper(file(), "x", true).keep(key, random_));
        QVERIFY(std::ranges::equal(key.bytes(), PassphraseKeeper(file(), "x", true).open()->key.bytes()));
        QCOMPARE(PassphraseKeeper(file(), "y", true).keep(key, random_).error().code, Errc::InvalidInput);
    }

    void damagedNextKey()
    {
        PassphraseKeeper keeper(file(), "x", true);
        QVERIFY(keeper.create(random_) && keeper.offerNext(random_));
        Json json = readJsonFile(file()).value();
        json["next"]["sealed"] = "AAAA";
        QVERIFY(writeDurably(file(), dump(json)));
        QCOMPARE(keeper.open().error().code, Errc::Corrupt);
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
