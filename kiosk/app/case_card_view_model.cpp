// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/case_card_view_model.h"

#include "kiosk/app/inspection_texts.h"
#include "kiosk/app/lane_texts.h"
#include "kiosk/app/reason_texts.h"
#include "kiosk/app/staff_texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace tongguan::app {
namespace {

QString laneWord(clearance::Lane lane)
{
    return QCoreApplication::translate(kLaneContext, laneName(lane));
}

/// "车辆过磅费 · 30.00 CNY · 0417". Of the port's currencies CNY and THB have hundredths that people use.
QString feeLine(const flow::FeeShown& fee, const std::string& item)
{
    QStringList parts{plainText(item)};
    if (fee.amount) {
        const bool hundredths = fee.currency == "CNY" || fee.currency == "THB";
        parts << QLocale(QLocale::English)
                         .toString(static_cast<double>(*fee.amount) / (hundredths ? 100 : 1), 'f', hundredths ? 2 : 0) +
                     u' ' + plainText(fee.currency);
    }
    parts << plainText(fee.by);
    return parts.join(QStringLiteral(" · "));
}

// Without what runs with the clock: that has signals of its own.
flow::CaseCard still(flow::CaseCard card)
{
    card.row.ageSeconds = 0;
    if (card.pending)
        card.pending->secondsLeft = 0;
    card.inspection.ageSeconds = 0;
    card.yard.clear();
    return card;
}

} // namespace

void CaseCardViewModel::show(const std::optional<flow::CaseCard>& card)
{
    const bool wasOpen = std::exchange(open_, card.has_value());
    const flow::CaseCard old = std::exchange(card_, card.value_or(flow::CaseCard{}));
    reasons_.show(card_.reasons);
    fields_.show(card_.fields);
    ages_.show(card_.ages);
    machines_.show(card_.machines);
    yard_.show(card_.yard);
    inspection_.show(card_.inspection, card_.possible);
    bus_.show(card_.bus);
    offers_.show(card_.offers);
    if (wasOpen != open_ || still(old) != still(card_))
        emit changed();
    if (old.row.ageSeconds != card_.row.ageSeconds)
        emit ageChanged();
    emit pendingLeftChanged();
}

void CaseCardViewModel::retranslate()
{
    reasons_.retranslate();
    fields_.retranslate();
    ages_.retranslate();
    machines_.retranslate();
    yard_.retranslate();
    inspection_.retranslate();
    bus_.retranslate();
    emit changed();
}

QStringList CaseCardViewModel::fees() const
{
    QStringList all;
    for (const flow::FeeShown& fee : card_.fees)
        all << feeLine(fee, fee.item.zh);
    return all;
}

QStringList CaseCardViewModel::feesEn() const
{
    QStringList all;
    for (const flow::FeeShown& fee : card_.fees)
        all << feeLine(fee, fee.item.second);
    return all;
}

bool CaseCardViewModel::priorityOther() const
{
    return card_.priority && card_.priority->reason == clearance::PriorityReason::Other;
}

QString CaseCardViewModel::priorityBy() const
{
    return card_.priority ? QString::fromStdString(card_.priority->askedBy) : QString();
}

QString CaseCardViewModel::priority() const
{
    return card_.priority ? priorityLine(*card_.priority) : QString();
}

QString CaseCardViewModel::reason() const
{
    if (const QString state = stateText(card_.row); !state.isEmpty() && !card_.caseOpen)
        return state;
    return card_.reasons.empty() ? QString() : staffReason(card_.reasons.front().code);
}

QString CaseCardViewModel::plateScript() const
{
    const QString plate = this->plate();
    const auto* const latin = std::ranges::find_if(plate, [](QChar letter) { return letter.unicode() < 0x80; });
    return plate.first(latin - plate.begin());
}

QString CaseCardViewModel::reasonPictogram() const
{
    const ReasonText* text = card_.reasons.empty() ? nullptr : reasonText(card_.reasons.front().code);
    return QString::fromLatin1(text ? text->pictogram : "question");
}

QString CaseCardViewModel::decidingCode() const
{
    return card_.reasons.empty() ? QString() : QString::fromStdString(card_.reasons.front().code);
}

QString CaseCardViewModel::evidence() const
{
    return card_.reasons.empty() ? QString() : staffEvidence(card_.reasons.front());
}

QStringList CaseCardViewModel::changes() const
{
    QStringList all;
    for (const clearance::Change& change : card_.wouldChange)
        all << QStringLiteral("→ %1 %2").arg(laneWord(change.lane), staffChange(change));
    return all;
}

QString CaseCardViewModel::notified() const
{
    QStringList names;
    for (const clearance::Agency agency : card_.notified)
        names << agencyText(codeOf(agency));
    return names.join(QStringLiteral(", "));
}

QStringList CaseCardViewModel::pictures() const
{
    QStringList ids;
    for (const std::string& id : card_.pictures)
        ids << QString::fromStdString(id);
    return ids;
}

QString CaseCardViewModel::pendingLane() const
{
    return pending() ? laneWord(card_.pending->lane) : QString();
}

QString CaseCardViewModel::pendingSign() const
{
    return pending() ? QString::fromStdString(card_.pending->sign) : QString();
}

QString CaseCardViewModel::pendingReason() const
{
    return pending() ? QString::fromStdString(card_.pending->reason) : QString();
}

QString CaseCardViewModel::pendingBy() const
{
    return pending() ? QString::fromStdString(card_.pending->askedBy) : QString();
}

QString CaseCardViewModel::pendingLeft() const
{
    return pending() ? clockAge(card_.pending->secondsLeft) : QString();
}

QString CaseCardViewModel::suggestion() const
{
    return card_.suggested ? laneWord(*card_.suggested) : QString();
}

} // namespace tongguan::app
