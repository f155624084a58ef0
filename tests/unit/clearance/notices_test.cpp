// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/matching.h"
#include "kiosk/clearance/staff_rules.h"
#include "tests/support/clearance/handled_crossing.h"

#include <QTest>

#include <format>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::test;
using std::chrono::minutes;

namespace {

const std::vector<Subscriber> kBoth{{.id = "FIRM", .name = "SAMPLE FRUIT", .minutes = 10, .resends = 2},
                                    {.id = "YARD", .name = "SAMPLE YARD", .minutes = 5, .resends = 0}};

/// A vehicle with its notices, as its kiosk does it.
struct Told {
    Crossing crossing;
    std::vector<Order> known;
    UtcTime now = kNoon;

    void capture(const std::vector<CrossingEvent>& events)
    {
        for (const CrossingEvent& event : events)
            crossing = *apply(std::move(crossing), event, {.crossing = "c", .actor = "kiosk", .at = now});
    }

    /// "FIRM ORD-C CREATED 1; …": what goes out now.
    QByteArray pushed()
    {
        capture(newlyMatched(crossing, known, now));
        QByteArray text;
        std::vector<CrossingEvent> events;
        for (const NoticeSent& sent : noticesDue(crossing, kBoth, now)) {
            text += std::format("{} {} {} {}; ", sent.to, sent.order, codeOf(sent.kind), sent.attempt).c_str();
            events.emplace_back(sent);
        }
        capture(events);
        return text.trimmed();
    }

    void acknowledge(const std::string& to, NoticeKind kind = NoticeKind::Created)
    {
        capture({NoticeAcknowledged{.order = "ORD-C", .to = to, .kind = kind, .by = "subscriber"}});
    }

    QByteArray calls() const
    {
        QByteArray text;
        for (const Notice& notice : unanswered(crossing, kBoth, now))
            text += (notice.to + " ").c_str();
        return text.trimmed();
    }
};

Told ordered()
{
    return {.crossing = queuedWithoutOrders(), .known = {order("ORD-C", Agency::Customs)}};
}

} // namespace

/// Tasks 10 and 13: firms and yards hear of an order, of its change and of its end, until they answer.
class NoticesTest : public QObject {
    Q_OBJECT
  private slots:
    void eachIsToldOnce()
    {
        Told told = ordered();
        QCOMPARE(told.pushed(), QByteArray("FIRM ORD-C CREATED 1; YARD ORD-C CREATED 1;"));
        QCOMPARE(told.pushed(), QByteArray());
        told.acknowledge("FIRM");
        told.acknowledge("YARD");
        told.now += minutes{60};
        QCOMPARE(told.pushed(), QByteArray());
        QCOMPARE(told.calls(), QByteArray());
    }

    void whoDoesNotAnswerIsToldAgainAndThenCalled()
    {
        Told told = ordered();
        told.pushed();
        told.now += minutes{5};
        QCOMPARE(told.pushed(), QByteArray());
        QCOMPARE(told.calls(), QByteArray("YARD"));
        told.now += minutes{5};
        QCOMPARE(told.pushed(), QByteArray("FIRM ORD-C CREATED 2;"));
        told.now += minutes{10};
        QCOMPARE(told.pushed(), QByteArray("FIRM ORD-C CREATED 3;"));
        QCOMPARE(told.calls(), QByteArray("YARD"));
        told.now += minutes{10};
        QCOMPARE(told.pushed(), QByteArray());
        QCOMPARE(told.calls(), QByteArray("FIRM YARD"));
        const auto reached =
            carriedOut(ConfirmNotice{.order = "ORD-C", .to = "YARD"}, told.crossing, kBorder, told.now);
        QVERIFY(reached);
        told.capture(reached->events);
        QCOMPARE(told.calls(), QByteArray("FIRM"));
        QCOMPARE(told.crossing.handling.notices[1].acknowledgedBy, kBorder);
    }

    void changeAndEndAreTold()
    {
        Told told = ordered();
        told.pushed();
        told.acknowledge("FIRM");
        told.now += minutes{1};
        told.known[0].method = Method::Sample;
        QCOMPARE(told.pushed(), QByteArray("FIRM ORD-C CHANGED 1; YARD ORD-C CHANGED 1;"));
        told.now += minutes{1};
        told.known[0].cancelled = true;
        QCOMPARE(told.pushed(), QByteArray("FIRM ORD-C CANCELLED 1; YARD ORD-C CANCELLED 1;"));
        QCOMPARE(told.pushed(), QByteArray());
        told.now += minutes{1};
        told.known[0].cancelled = false;
        QCOMPARE(told.pushed(), QByteArray("FIRM ORD-C CREATED 1; YARD ORD-C CREATED 1;"));
    }

    void whatWasNeverToldIsNotCancelled()
    {
        Told told = ordered();
        told.capture(newlyMatched(told.crossing, told.known, told.now));
        told.known[0].cancelled = true;
        QCOMPARE(told.pushed(), QByteArray());
    }

    /// Who would be warned by a notice is not.
    void ordersOfTheBorderStayInside()
    {
        Told told = ordered();
        told.known = {order("ORD-B", Agency::Border)};
        QCOMPARE(told.pushed(), QByteArray());
    }

    void lateOrderIsTold()
    {
        Told told{.crossing = begunJoint(), .known = {order("ORD-B", Agency::Border), order("ORD-C", Agency::Customs)}};
        told.pushed();
        told.known.push_back(order("ORD-T", Agency::Transport));
        QCOMPARE(told.pushed(), QByteArray("FIRM ORD-T CREATED 1; YARD ORD-T CREATED 1;"));
    }

    void nobodyIsToldOfWhoIsGone()
    {
        Told told{.crossing = cleared(), .known = {order("ORD-T", Agency::Transport)}};
        QCOMPARE(told.pushed(), QByteArray());
    }

    void reachedWhoeverWasNotTold_data()
    {
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("no such order") << QByteArray("ORD-X") << QByteArray("INVALID_VALUE");
        QTest::newRow("answered meanwhile") << QByteArray("ORD-C") << QByteArray("EXPIRED");
    }
    void reachedWhoeverWasNotTold()
    {
        QFETCH(const QByteArray, order);
        Told told = ordered();
        told.pushed();
        told.acknowledge("FIRM");
        const auto answer =
            carriedOut(ConfirmNotice{.order = order.toStdString(), .to = "FIRM"}, told.crossing, kBorder, told.now);
        QVERIFY(!answer);
        QTEST(QByteArray(std::string(codeOf(answer.error())).c_str()), "expected");
    }

    /// No person and no plate goes to a firm.
    void nothingPersonalIsInIt()
    {
        Told told = ordered();
        told.pushed();
        for (const NoticeSent& sent : noticesDue(ordered().crossing, kBoth, kNoon))
            QVERIFY(!bodyOf(CrossingEvent{sent}).contains("24C01722"));
    }
};

QTEST_GUILESS_MAIN(NoticesTest)
#include "notices_test.moc"
