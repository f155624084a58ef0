// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "sync/single_window/manifest/manifest_tables.h"
#include "sync/single_window/sps/sps_table.h"
#include "tests/support/paths.h"

#include <QTest>

#include <format>

using namespace tongguan;

namespace {

constexpr const char* kPage = TONGGUAN_SOURCE_DIR "/sync/single_window/TABLES.md";

std::string presenceOf(const xml::Row& row)
{
    std::string text;
    for (const auto& [type, presence] : row.presence) {
        const char* word = presence == xml::Presence::Mandatory    ? "mandatory"
                           : presence == xml::Presence::WithParent ? "with its parent"
                                                                   : "conditional";
        text += std::format("{}{} {}", text.empty() ? "" : ", ",
                            type == "*" ? (row.presence.size() == 1 ? "always" : "all others") : type, word);
    }
    return text;
}

std::string escaped(std::string text)
{
    for (std::size_t at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2))
        text.replace(at, 1, "\\|");
    return text;
}

std::string tableOf(std::string_view title, const xml::MessageTable& table)
{
    std::string page = std::format(
        "\n## {}\n\n| element | in JSON | format | item | presence | |\n| --- | --- | --- | --- | --- | --- |\n",
        title);
    for (const xml::Row& row : table.rows())
        page += std::format("| `{}` | `{}` | {} | {} | {} | {} |\n", row.path, row.value, escaped(row.format.text()),
                            row.id == "-" ? "" : row.id, presenceOf(row), row.confirmed ? "" : "not confirmed");
    return page;
}

} // namespace

/// The page of the tables is what the tables say. TONGGUAN_WRITE_PAGES=1 writes it.
class TablesPageTest : public QObject {
    Q_OBJECT
  private slots:
    void page();
};

void TablesPageTest::page()
{
    const std::string now =
        "# Tables of the XML messages\n\nWritten by `unit_single_window_tables_page`. A star: it repeats. \"not "
        "confirmed\": no public source says so; ask the single window before you rely on it. What each message is for, "
        "and the EDIFACT tables: MESSAGES.md.\n" +
        tableOf("Road manifest (MT1401, MT2401, MT3402, MT4401 to MT4406), below `Manifest`",
                manifest::manifestTable()) +
        tableOf("Receipts, below `Manifest`: as we write them; read by the names of their elements",
                manifest::receiptTable()) +
        tableOf("Certificates (ePhyto), below `rsm:SPSCertificate`; other elements are left aside",
                sps::certificateTable());
    if (qEnvironmentVariableIntValue("TONGGUAN_WRITE_PAGES") == 1)
        QVERIFY(writeDurably(kPage, now).has_value());
    QCOMPARE(QString::fromStdString(readFile(kPage).value_or("")), QString::fromStdString(now));
}

QTEST_APPLESS_MAIN(TablesPageTest)
#include "tables_page_test.moc"
