// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "tests/support/paths.h"
#include "tests/support/report/invented_traffic.h"
#include "tests/support/report/written.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace tongguan;
using namespace tongguan::report;
using namespace tongguan::test;

namespace {

const std::filesystem::path kFolder = std::filesystem::path(TONGGUAN_SOURCE_DIR) / "tests/data/report";
constexpr std::string_view kDay = "2026-11-25T";

UtcTime at(const std::string& time)
{
    return fromIso(std::string(kDay) + time + "Z").value();
}

/// [time, type, body or null, {"kiosk", "seq", "monotonic": seconds}]
KeptEvent eventFrom(const Json& json, const std::string& crossing, std::uint64_t seq)
{
    const Json own = json.size() > 3 ? json[3] : Json::object();
    KeptEvent event;
    event.kiosk = stringOr(own, "kiosk", "HKM-K01");
    event.seq = static_cast<std::uint64_t>(integerOr(own, "seq", static_cast<std::int64_t>(seq)));
    event.type = json[1].get<std::string>();
    event.at = at(json[0].get<std::string>());
    event.boot = "boot-" + event.kiosk;
    const std::int64_t sinceMidnight = toMicroseconds(event.at) - toMicroseconds(at("00:00:00"));
    event.monotonic = own.contains("monotonic") ? integerOr(own, "monotonic") * 1'000'000 : sinceMidnight;
    event.crossing = crossing;
    event.body = json[2].is_null() ? std::string{} : dump(json[2]);
    return event;
}

struct Case {
    Json json;
    std::vector<KeptEvent> events;
    Scope scope;
    Written written;
};

Case readCase(const std::filesystem::path& file)
{
    Case one;
    one.json = readJsonFile(file).value();
    TraceBook book;
    std::uint64_t seq = 0;
    for (const auto& [name, events] : one.json["crossings"].items()) {
        for (const Json& event : events) {
            one.events.push_back(eventFrom(event, name, ++seq));
            book.add(one.events.back().view());
        }
    }
    const std::string until = stringOr(one.json, "until");
    one.scope = scopeUntil(until.empty() ? book.until() : at(until));
    one.written = writeAll(book, one.scope);
    return one;
}

/// The first row that has these values, of all those that have the first three; what differs, else nothing.
std::string missing(const std::vector<std::map<std::string, std::string>>& rows, const Json& expected)
{
    std::string nearest = "no such row";
    for (const auto& row : rows) {
        std::string differs;
        bool named = true;
        for (const auto& [column, value] : expected.items()) {
            const auto found = row.find(column);
            const std::string is = found == row.end() ? "(no such column)" : found->second;
            if (is == value.get<std::string>())
                continue;
            if (column == "section" || column == "item" || column == "dimension" || column == "value")
                named = false;
            differs += column + " is \"" + is + "\" and not " + value.dump() + "; ";
        }
        if (differs.empty())
            return {};
        if (named)
            nearest = differs;
    }
    return dump(expected) + ": " + nearest;
}

} // namespace

/// Every file of tests/data/report: events, and the row of the stage file and the figures that they add up to.
class CasesTest : public QObject {
    Q_OBJECT
  private slots:
    void cases_data()
    {
        QTest::addColumn<QString>("file");
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::directory_iterator(kFolder))
            files.push_back(entry.path());
        std::ranges::sort(files);
        for (const auto& file : files)
            QTest::newRow(file.stem().c_str()) << QString::fromStdString(file.string());
        QVERIFY(files.size() > 15);
    }

    void cases()
    {
        QFETCH(const QString, file);
        const Case one = readCase(file.toStdString());
        QVERIFY2(!stringOr(one.json, "about").empty(), "a case says what it is about");
        const auto rows = rowsOf(one.written.stages);
        QCOMPARE(rows.size(), one.json["crossings"].size());
        for (const auto& [name, expected] : one.json["expect"].items()) {
            // Names of crossings are in no file: those of one case are told apart by what is expected of them.
            const std::string wrong = missing(rows, expected);
            QVERIFY2(wrong.empty(), (name + ": " + wrong).c_str());
        }
        const auto figures = rowsOf(one.written.csv);
        for (const Json& expected : one.json.value("figures", Json::array())) {
            const std::string wrong = missing(figures, expected);
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
    }

    void stageFileTellsTheSame_data() { cases_data(); }
    void stageFileTellsTheSame()
    {
        QFETCH(const QString, file);
        const Case one = readCase(file.toStdString());
        std::istringstream in(one.written.stages);
        std::optional<Sample> sample;
        std::string again;
        std::optional<StageWriter> writer;
        const auto read = readStages(
            in,
            [&](const Scope& scope) {
                sample.emplace(scope);
                writer.emplace(scope, [&](std::string_view text) { again += text; });
            },
            [&](const Passage& passage) {
                sample->add(passage);
                writer->add(passage);
            });
        QVERIFY2(read, read ? "" : read.error().what.c_str());
        QCOMPARE(read->scope, one.scope);
        QCOMPARE(writer->finish(), read->hash);
        QCOMPARE(again, one.written.stages);
        const Report report = evaluate(*sample, read->hash);
        QCOMPARE(asCsv(report), one.written.csv);
        QCOMPARE(asJson(report), one.written.json);
    }
};

QTEST_APPLESS_MAIN(CasesTest)
#include "cases_test.moc"
