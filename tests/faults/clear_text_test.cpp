// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "kiosk/store/key_keeper.h"
#include "tests/support/faults/faulty_disk.h"
#include "tests/support/faults/short_crossing.h"

#include <QTest>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <map>

using namespace tongguan;
using namespace tongguan::test;

namespace {

/// What must stand nowhere: of the traveller, of the list of plates, of the keeper of the key.
const std::vector<std::string> kMarkers{"NGUYEN",      "VAN MAU",      "VAN<MAU",       "C1234567",       "24C-017.22",
                                        "24C01722",    "1985-02-15",   "010085000001",  "YN0017268",      "CSQU3054383",
                                        "durian moon", "dragon fruit", "SQLite format", "crossing.opened"};

std::string utf16(const std::string& text)
{
    std::string wide;
    for (const char c : text)
        wide.append({c, '\0'});
    return wide;
}

/// The marker that stands in a file, in one of the ways in which a program could have written it.
std::optional<std::string> markerIn(const std::string& content)
{
    for (const std::string& marker : kMarkers) {
        std::string lower = marker;
        std::ranges::transform(lower, lower.begin(),
                               [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        for (const std::string& form :
             {marker, lower, utf16(marker), toHex(asBytes(marker)), toBase64(asBytes(marker))}) {
            if (content.contains(form))
                return marker;
        }
    }
    return std::nullopt;
}

} // namespace

class ClearText : public QObject {
    Q_OBJECT
  private slots:
    /// Every file that the kiosk makes, at each seventh change to one of them: nothing is in the clear for a moment.
    void nothingOnTheDiskAtAnyMoment()
    {
        for (int n = 0;; n += 7) {
            FaultyDisk disk;
            DrivenKiosk kiosk;
            kiosk.vfs = disk.name();
            disk.cutPowerAt(n);
            if (kiosk.start() && kiosk.feedPort(true))
                crossOnce(kiosk, [] {});
            demandCipher(kiosk.place());
            if (QTest::currentTestFailed() || !disk.fired())
                return;
        }
    }

    /// With the key's own file, the folder for temporary files, and after the log was folded back.
    void nothingBesideTheStore()
    {
        QTemporaryDir temporary;
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", temporary.path().toUtf8());
        {
            DrivenKiosk kiosk;
            store::PassphraseKeeper keeper(kiosk.place() / "kiosk.key", "durian moon", true);
            auto key = keeper.create(kiosk.random);
            QVERIFY(key);
            const std::string raw(reinterpret_cast<const char*>(key->bytes().data()), key->bytes().size());
            kiosk.key = std::move(*key);
            QVERIFY(kiosk.start());
            QVERIFY(kiosk.feedPort(true));
            crossOnce(kiosk, [] {});
            QVERIFY(kiosk.store->rebuildProjections());
            demandCipher(kiosk.place(), raw);
            kiosk.driver.reset();
            kiosk.desk.reset();
            kiosk.store.reset();
            demandCipher(kiosk.place(), raw);
            demandCipher(temporary.path().toStdString(), raw);
        }
        before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    }

    /// The search finds what it looks for: the same store, had it no key.
    void theSearchFindsThem()
    {
        for (const std::string& marker : kMarkers) {
            QVERIFY(markerIn("..." + marker + "..."));
            QVERIFY(markerIn("..." + utf16(marker) + "..."));
        }
        QVERIFY(!markerIn("nothing of it"));
    }

    /// Equal content does not look equal either: two stores of one crossing share no page.
    void equalPagesDiffer()
    {
        std::map<std::string, int> seen;
        for (int round = 0; round < 2; ++round) {
            DrivenKiosk kiosk;
            QVERIFY(kiosk.start());
            QVERIFY(kiosk.feedPort(true));
            kiosk.driver.reset();
            kiosk.desk.reset();
            kiosk.store.reset();
            const auto content = readFile(kiosk.file());
            QVERIFY(content && content->size() >= 8192);
            for (std::size_t at = 0; at + 4096 <= content->size(); at += 4096)
                QCOMPARE(++seen[content->substr(at, 4096)], 1);
        }
    }

  private:
    static void demandCipher(const std::filesystem::path& folder, const std::string& key = {})
    {
        for (const auto& one : std::filesystem::recursive_directory_iterator(folder)) {
            if (!one.is_regular_file())
                continue;
            const auto content = readFile(one.path());
            QVERIFY(content);
            const auto marker = markerIn(*content);
            QVERIFY2(!marker, std::format("{} holds \"{}\"", one.path().string(), marker.value_or("")).c_str());
            QVERIFY2(key.empty() || (!content->contains(key) && !content->contains(toHex(asBytes(key))) &&
                                     !content->contains(toBase64(asBytes(key)))),
                     "the key stands in a file");
        }
    }
};

QTEST_APPLESS_MAIN(ClearText)
#include "clear_text_test.moc"
