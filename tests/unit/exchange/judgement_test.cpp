// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "sync/exchange/judgement.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::exchange;
using clearance::Lane;

namespace {

using Names = Reply::Names;

Reply said(std::string code, Word word, std::string at = "20261125181000000", std::vector<std::string> faults = {})
{
    const bool customs = word == Word::Accepted || word == Word::Refused || word == Word::Review;
    return {.names = Names::Manifest,
            .name = {},
            .code = std::move(code),
            .word = word,
            .customs = customs,
            .sentAt = std::move(at),
            .faults = std::move(faults)};
}

Telling told(MessageKind kind, std::vector<Reply> replies = {})
{
    return {.kind = kind, .revision = 1, .attempt = 1, .moment = 1, .replies = std::move(replies)};
}

const Reply kAccepted = said("01", Word::Accepted);
const Reply kStored = said("E1", Word::OnItsWay);
const Reply kReview = said("02", Word::Review);
const Reply kReturned = said("03", Word::Refused);
const Reply kFailed = said("E4", Word::Failed);

} // namespace

Q_DECLARE_METATYPE(std::vector<tongguan::exchange::Telling>)

/// What the other side's words mean for a decision, row by row.
class JudgementTest : public QObject {
    Q_OBJECT
  private slots:
    void answers_data();
    void answers();
    void words_data();
    void words();
};

void JudgementTest::answers_data()
{
    QTest::addColumn<std::vector<Telling>>("tellings");
    QTest::addColumn<Lane>("lane");
    QTest::addColumn<std::string>("answer"); // "" for none
    using enum MessageKind;
    const auto row = [](const char* name, std::vector<Telling> tellings, const char* answer, Lane lane = Lane::Normal) {
        QTest::newRow(name) << std::move(tellings) << lane << std::string(answer);
    };
    row("nothing was told", {}, "UNKNOWN");
    row("nothing was said", {told(Arrival), told(Confirmation)}, "");
    row("on its way", {told(Confirmation, {kStored})}, "");
    row("people look there", {told(Confirmation, {kReview})}, "");
    row("it did not arrive", {told(Confirmation, {kFailed})}, "");
    row("accepted", {told(Confirmation, {kStored, kAccepted})}, "CONFIRM");
    row("the arrival alone does not decide", {told(Arrival, {kAccepted}), told(Confirmation)}, "");
    row("the arrival alone is all there is", {told(Arrival, {kAccepted})}, "CONFIRM");
    row("a list alone does not decide", {told(Conveyance), told(Passengers, {kAccepted})}, "");
    row("a bus by its report", {told(Conveyance, {kAccepted}), told(Passengers)}, "CONFIRM");
    row("returned", {told(Confirmation, {kReturned})}, "CORRECT L_STAFF confirmation:03");
    row("one of several", {told(Arrival, {kReturned}), told(Confirmation, {kAccepted})}, "CORRECT L_STAFF arrival:03");
    row("with what is wrong",
        {told(Conveyance, {said("27", Word::Refused, "202611251810", {"E017", "E018"})}),
         told(Confirmation, {kAccepted})},
        "CORRECT L_STAFF cusrep:27 cusrep:E017 cusrep:E018");
    row("staff look already", {told(Confirmation, {kReturned})}, "CONFIRM", Lane::Staff);
    row("a strict lane is not strict enough", {told(Confirmation, {kReturned})}, "CORRECT L_STAFF confirmation:03",
        Lane::Hold);
    row("refused, then accepted", {told(Confirmation, {kReturned, said("01", Word::Accepted, "20261125181000001")})},
        "CONFIRM");
}

void JudgementTest::answers()
{
    QFETCH(std::vector<Telling>, tellings);
    QFETCH(Lane, lane);
    QFETCH(std::string, answer);
    const auto made = answerOf({.crossing = "c", .decision = 3, .lane = lane}, tellings);
    std::string text;
    if (made) {
        QCOMPARE(made->decision, 3);
        text = sync::nameOf(made->verdict);
        if (!made->lane.empty())
            text += " " + made->lane;
        for (const std::string& code : made->codes)
            text += " " + code;
    }
    QCOMPARE(text, answer);
}

void JudgementTest::words_data()
{
    QTest::addColumn<std::vector<Telling>>("replies");
    QTest::addColumn<Word>("word");
    const auto row = [](const char* name, std::vector<Reply> replies, Word word) {
        QTest::newRow(name) << std::vector{told(MessageKind::Arrival, std::move(replies))} << word;
    };
    row("none", {}, Word::OnItsWay);
    row("customs over the way", {said("E4", Word::Failed, "3"), said("01", Word::Accepted, "1")}, Word::Accepted);
    row("the later of customs", {said("03", Word::Refused, "1"), said("11", Word::Accepted, "2")}, Word::Accepted);
    row("in the other order", {said("11", Word::Accepted, "2"), said("03", Word::Refused, "1")}, Word::Accepted);
    row("at one moment the stricter", {said("11", Word::Accepted, "2"), said("03", Word::Refused, "2")}, Word::Refused);
    row("failed after it was stored", {said("E1", Word::OnItsWay, "1"), said("E4", Word::Failed, "2")}, Word::Failed);
    row("stored after it failed", {said("E2", Word::Failed, "1"), said("E1", Word::OnItsWay, "2")}, Word::OnItsWay);
}

void JudgementTest::words()
{
    QFETCH(std::vector<Telling>, replies);
    QFETCH(Word, word);
    QCOMPARE(wordOf(replies.front().replies), word);
}

QTEST_APPLESS_MAIN(JudgementTest)
#include "judgement_test.moc"
