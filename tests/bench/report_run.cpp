// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/file.h"
#include "kiosk/report/evaluate.h"
#include "kiosk/report/report_text.h"
#include "kiosk/report/stage_file.h"
#include "kiosk/report/trace_book.h"
#include "kiosk/report/way.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/report/invented_traffic.h"

#include <cstdio>
#include <cstdlib>
#include <format>
#include <fstream>
#include <optional>
#include <string>
#include <sys/resource.h>
#include <vector>

// bench-report FOLDER CROSSINGS ours|floor: invented crossings, from events to figures, and once more from the stage
// file that the first came to. The floor hashes the same bytes and knows nothing of them. Making the events is not
// counted.

using namespace tongguan;
using namespace tongguan::report;

namespace {

constexpr UtcTime kStart = fromMicroseconds(1'795'564'800'000'000);
constexpr std::uint64_t kPiece = 1000;

double peakMegabytes()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1000;
}

/// Hands pieces of the events to `with` and gives the seconds that it took for them.
template <class With> double eachPiece(std::uint64_t crossings, const With& with)
{
    test::InventedTraffic traffic(1, kStart);
    std::vector<test::KeptEvent> piece;
    double seconds = 0;
    for (std::uint64_t done = 0; done < crossings; done += kPiece) {
        piece.clear();
        for (std::uint64_t i = 0; i < kPiece; ++i) {
            const auto& next = traffic.next();
            piece.insert(piece.end(), next.begin(), next.end());
        }
        const bench::Stopwatch watch;
        for (const test::KeptEvent& event : piece)
            with(event);
        seconds += watch.seconds();
    }
    return seconds;
}

/// Writes the stage file; gives the size of the report, so that nothing of it is left out.
std::size_t evaluateTo(const std::string& file, const TraceBook& book)
{
    const Scope scope{.minutesEast = 480, .until = toMicroseconds(book.until()) / 1000, .from = {}, .to = {}};
    std::ofstream out(file, std::ios::binary);
    Sample sample(scope);
    StageWriter writer(
        scope, [&](std::string_view text) { out.write(text.data(), static_cast<std::streamsize>(text.size())); });
    book.each([&](const Traced& traced) {
        const Passage passage = passageOf(traced);
        writer.add(passage);
        sample.add(passage);
    });
    const Report report = evaluate(sample, writer.finish());
    return asCsv(report).size() + asJson(report).size();
}

std::size_t evaluateFrom(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    std::optional<Sample> sample;
    const auto read = readStages(
        in, [&](const Scope& scope) { sample.emplace(scope); }, [&](const Passage& passage) { sample->add(passage); });
    if (!read)
        return 0;
    const Report report = evaluate(*sample, read->hash);
    return asCsv(report).size() + asJson(report).size();
}

int ours(const std::string& file, std::uint64_t crossings)
{
    std::size_t first = 0;
    double events = 0;
    {
        TraceBook book;
        events = eachPiece(crossings, [&](const test::KeptEvent& event) { book.add(event.view()); });
        const bench::Stopwatch watch;
        first = evaluateTo(file, book);
        events += watch.seconds();
    }
    const double peak = peakMegabytes();
    const bench::Stopwatch watch;
    const std::size_t second = evaluateFrom(file);
    const double stages = watch.seconds();
    if (first == 0 || first != second)
        return 4;
    std::puts(std::format(R"({{"events":{},"stages":{},"peak":{}}})", events, stages, peak).c_str());
    return 0;
}

int floorOf(const std::string& file, std::uint64_t crossings)
{
    Digest digest;
    const double events = eachPiece(crossings, [&](const test::KeptEvent& event) {
        for (const std::string* text : {&event.kiosk, &event.type, &event.boot, &event.crossing, &event.body})
            digest.add(*text);
    });
    const double peak = peakMegabytes();
    {
        TraceBook book;
        eachPiece(crossings, [&](const test::KeptEvent& event) { book.add(event.view()); });
        evaluateTo(file, book);
    }
    const bench::Stopwatch watch;
    std::ifstream in(file, std::ios::binary);
    for (std::string line; std::getline(in, line);)
        digest.add(line);
    const double stages = watch.seconds();
    std::puts(
        std::format(R"({{"events":{},"stages":{},"peak":{},"seconds":60,"megabytes":1000}})", events, stages, peak)
            .c_str());
    return toHex(digest.hash()).empty() ? 4 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    const std::string file = std::string(argv[1]) + "/stages.csv";
    const std::uint64_t crossings = std::strtoull(argv[2], nullptr, 10);
    return std::string(argv[3]) == "floor" ? floorOf(file, crossings) : ours(file, crossings);
}
