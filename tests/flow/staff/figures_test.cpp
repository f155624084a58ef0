// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/day_book.h"
#include "tests/flow/staff/port.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

namespace {

constexpr std::size_t kTrucks = 6;

/// Six empty trucks a minute apart, before the port's lanes.
struct Morning : Port {
    bool begin()
    {
        if (!start())
            return false;
        for (std::size_t i = 0; i < kTrucks; ++i) {
            emptyTruck(std::format("云K·T01{}", 70 + i));
            advance(std::chrono::minutes{1});
        }
        return exchange().has_value();
    }

    FiguresView figures(std::size_t piece = 10'000)
    {
        DayBook book(*station.store);
        return grow(book, piece);
    }

    FiguresView grow(DayBook& book, std::size_t piece)
    {
        FiguresView view;
        do {
            if (!book.read(station.clock.now(), piece))
                return {};
            view = *book.figures(station.clock.now());
        } while (view.reading);
        return view;
    }
};

} // namespace

/// Row 25 live: the port's figures of today at a station.
class FiguresTest : public QObject {
    Q_OBJECT
  private slots:
    void tellsTheDay()
    {
        Morning port;
        QVERIFY(port.begin());
        port.station.staff->signIn("0417", "4711");
        port.station.staff->showPage(StationPage::Figures);
        const FiguresView& view = *port.station.staff->view().figures;
        QCOMPARE(view.crossings, std::int64_t{kTrucks});
        QCOMPARE(view.onTheirWay, std::int64_t{kTrucks});
        QCOMPARE(view.arrivals[static_cast<std::size_t>(view.hour)], std::int64_t{kTrucks});
        QCOMPARE(std::accumulate(view.arrivals.begin(), view.arrivals.end(), std::int64_t{0}), std::int64_t{kTrucks});
        const auto queue = std::ranges::find(view.stages, report::Stage::S3, &StageFigure::stage);
        QVERIFY(queue != view.stages.end());
        QCOMPARE(queue->open, std::int64_t{kTrucks});
        QVERIFY(!view.reading);
        QVERIFY(!view.total.usual); // nobody is through
    }

    /// A whole day is read in pieces, and adds up to the same.
    void piecesAddUp()
    {
        Morning port;
        QVERIFY(port.begin());
        const FiguresView whole = port.figures();
        QCOMPARE(whole.crossings, std::int64_t{kTrucks});
        for (const std::size_t piece : {1, 2, 7})
            QVERIFY(port.figures(piece) == whole);
    }

    /// A kiosk without a line hands its events in hours later: they count as if they had come at once.
    void lateEventsCount()
    {
        Morning port;
        QVERIFY(port.begin());
        DayBook book(*port.station.store);
        QCOMPARE(port.grow(book, 50).crossings, std::int64_t{kTrucks});
        QVERIFY(!port.emptyTruck("云K·T0190").empty()); // not handed in yet
        port.advance(std::chrono::hours{2});
        QCOMPARE(port.grow(book, 50).crossings, std::int64_t{kTrucks});
        QVERIFY(port.exchange());
        const FiguresView late = port.grow(book, 50);
        QCOMPARE(late.crossings, std::int64_t{kTrucks + 1});
        QVERIFY(late == port.figures());
    }

    /// Yesterday is not in it, and what is open since yesterday neither.
    void dayEnds()
    {
        Morning port;
        QVERIFY(port.begin());
        DayBook book(*port.station.store);
        QCOMPARE(port.grow(book, 50).crossings, std::int64_t{kTrucks});
        port.advance(std::chrono::hours{24});
        const FiguresView next = port.grow(book, 50);
        QCOMPARE(next.crossings, std::int64_t{0});
        QVERIFY(next.stages.empty());
        QVERIFY(!port.emptyTruck("云K·T0191").empty());
        QVERIFY(port.exchange());
        QCOMPARE(port.grow(book, 50).crossings, std::int64_t{1});
    }

    /// Fewer than five are never told: who knows one of them would know the others.
    void fewAreNotTold()
    {
        Port port;
        QVERIFY(port.start());
        port.emptyTruck("云K·T0180");
        QVERIFY(port.exchange());
        DayBook book(*port.station.store);
        QVERIFY(book.read(port.station.clock.now(), 1000));
        const FiguresView view = *book.figures(port.station.clock.now());
        QCOMPARE(view.crossings, std::int64_t{1});
        QVERIFY(std::ranges::none_of(view.stages, [](const StageFigure& one) { return one.usual || one.most; }));
        QVERIFY(view.shares.empty());
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
