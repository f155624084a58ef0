// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/at_station.h"

#include <algorithm>

namespace tongguan::trial {

void AtStation::touch(const QString& name)
{
    if (!waitFor([&] { return hand_.touch(name); }))
        teller_.fail(QStringLiteral("nothing to touch called \"%1\"").arg(name));
}

bool AtStation::see(const char* what, const char* path, const QJsonValue& value)
{
    return teller_.step(QString::fromUtf8(what), [&] { return hand_.see(QString::fromLatin1(path)) == value; }, &hand_);
}

QJsonArray AtStation::rows(const char* path)
{
    return hand_.see(QString::fromLatin1(path)).toArray();
}

void AtStation::enter(const QString& number, const QString& pin)
{
    for (const QChar digit : number)
        touch(QStringLiteral("digit ") + digit);
    touch(QStringLiteral("pinNext"));
    for (const QChar digit : pin)
        touch(QStringLiteral("digit ") + digit);
    touch(QStringLiteral("enter"));
}

void AtStation::signIn(const QString& number, const QString& pin)
{
    see("the station waits for a person", "staff.signIn", QStringLiteral("SignedOut"));
    enter(number, pin);
    see("who signs in by number and PIN", "staff.signIn", QStringLiteral("SignedIn"));
}

void AtStation::openCase(const QString& ticket)
{
    QString crossing;
    teller_.step(
        QStringLiteral("case %1 is in the list").arg(ticket),
        [&] {
            for (const QJsonValue& row : rows("staff.queue")) {
                if (row[u"ticket"].toString() == ticket)
                    crossing = row[u"crossing"].toString();
            }
            return !crossing.isEmpty();
        },
        &hand_);
    touch(QStringLiteral("case ") + crossing);
    see("its card is open", "staff.card.ticket", ticket);
}

void AtStation::verifyAll()
{
    const auto next = [&] {
        for (const QJsonValue& field : rows("staff.card.fields")) {
            if (field[u"needsLook"].toBool() && !field[u"verified"].toBool())
                return field[u"name"].toString();
        }
        return QString();
    };
    for (QString field = next(); !field.isEmpty(); field = next()) {
        touch(QStringLiteral("verify ") + field);
        if (!teller_.step(field + QStringLiteral(" is verified"), [&] { return next() != field; }))
            return;
    }
    teller_.step(QStringLiteral("every field was looked at"), [] { return true; }, &hand_);
    touch(QStringLiteral("finish"));
}

void AtStation::closeCount(const QString& reason)
{
    touch(QStringLiteral("bus"));
    touch(QStringLiteral("reason ") + reason);
    teller_.step(QStringLiteral("the count is to be closed"), [] { return true; }, &hand_);
    touch(QStringLiteral("closeCount"));
}

void AtStation::changeLane(const QString& sign, const QString& reason)
{
    touch(QStringLiteral("change"));
    const QJsonArray choices = rows("staff.choices");
    const auto chosen =
        std::ranges::find_if(choices, [&](const QJsonValue& row) { return row[u"sign"].toString() == sign; });
    if (chosen == choices.end()) {
        teller_.fail(QStringLiteral("no lane with the sign ") + sign);
        return;
    }
    touch(QStringLiteral("to %1").arg((*chosen)[u"lane"].toInt()));
    touch(QStringLiteral("reason ") + reason);
    teller_.step(QStringLiteral("lane %1 is asked for").arg(sign), [] { return true; }, &hand_);
    touch(QStringLiteral("move"));
}

void AtStation::call(const QString& ticket)
{
    openCase(ticket);
    touch(QStringLiteral("call"));
}

void AtStation::signOut()
{
    touch(QStringLiteral("signOut"));
    see("nobody is signed in", "staff.signIn", QStringLiteral("SignedOut"));
}

void AtStation::beginInspection()
{
    touch(QStringLiteral("inspect"));
    touch(QStringLiteral("begin"));
    see("all agencies look at one opening", "staff.card.inspection.begun", true);
    see("its kiosk has it", "staff.card.underWay", false);
}

void AtStation::pass(const QString& secondNumber, const QString& pin)
{
    const int before = hand_.see(QStringLiteral("staff.card.inspection.recorded")).toInt();
    touch(QStringLiteral("outcome 0"));
    enter(secondNumber, pin);
    see("two officers signed: one agency more has recorded", "staff.card.inspection.recorded", before + 1);
    see("its kiosk has it", "staff.card.underWay", false);
}

void AtStation::closeInspection(const QString& seal)
{
    touch(QStringLiteral("newSeal"));
    for (const QChar key : seal)
        touch(QStringLiteral("key ") + key);
    touch(QStringLiteral("saveCorrection"));
    see("a new seal is on", "staff.card.inspection.seal", seal);
    see("its kiosk has it", "staff.card.underWay", false);
    touch(QStringLiteral("close"));
}

void AtStation::passGate(const QString& plate)
{
    touch(QStringLiteral("gate"));
    for (const QChar key : plate)
        touch(QStringLiteral("key ") + key);
    touch(QStringLiteral("saveCorrection"));
}

bool AtStation::alarm(const char* what, const QString& kind, const QString& subject)
{
    const auto raised = [&] {
        return std::ranges::any_of(rows("staff.alarms"), [&](const QJsonValue& row) {
            return row[u"kind"].toString() == kind && row[u"subject"].toString() == subject;
        });
    };
    return teller_.step(QString::fromUtf8(what), raised, &hand_);
}

void AtStation::approve(const QString& number, const QString& pin)
{
    touch(QStringLiteral("second"));
    enter(number, pin);
}

} // namespace tongguan::trial
