// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/driver_view_model.h"

#include "kiosk/app/language_switcher.h"

#include <QDate>

#include <utility>

namespace tongguan::app {

DriverViewModel::DriverViewModel(flow::DriverActions& actions, LanguageSwitcher& switcher, QObject* parent)
    : QObject(parent), actions_(actions), switcher_(switcher)
{
    connect(&switcher, &LanguageSwitcher::switched, this, &DriverViewModel::retranslate);
    switcher_.switchTo(view_.language);
}

void DriverViewModel::show(const flow::DriverView& view)
{
    const flow::DriverView old = std::exchange(view_, view);
    // Words before everything else: what is shown next is then painted once, in the right language.
    if (old.language != view.language) {
        switcher_.switchTo(view.language);
        emit languageChanged();
    }
    link_.show(view.link);
    facts_.show(view.facts);
    expected_.show(view.expected);
    result_.show(view.result);
    bus_.show(view.bus);
    rights_.show(view.rights);
    if (old.busHere != view.busHere)
        emit busHereChanged();
    if (old.station != view.station)
        emit stationChanged();
    if (old.hint != view.hint || old.tries != view.tries || old.canType != view.canType ||
        old.byCamera != view.byCamera)
        emit triesChanged();
    if (old.plate != view.plate)
        emit plateChanged();
    if (old.typed != view.typed)
        emit typedChanged();
    if (old.lastVisit != view.lastVisit || old.language != view.language)
        emit lastVisitChanged();
    if (old.remembering != view.remembering || old.rememberMonths != view.rememberMonths)
        emit rememberingChanged();
    if (old.secondsLeft != view.secondsLeft)
        emit secondsLeftChanged();
    if (old.staffCalled != view.staffCalled)
        emit staffCalledChanged();
    // Last, so that a new screen finds its values.
    if (old.screen != view.screen)
        emit screenChanged();
}

void DriverViewModel::showHeard(bool heard)
{
    if (std::exchange(heard_, heard) != heard)
        emit heardChanged();
}

void DriverViewModel::touched()
{
    emit wasTouched();
    actions_.touched();
}

void DriverViewModel::leave(void (flow::DriverActions::*action)())
{
    emit leftByHand();
    (actions_.*action)();
}

QString DriverViewModel::lastVisit() const
{
    const QDate day = QDate::fromString(QString::fromStdString(view_.lastVisit), Qt::ISODate);
    // In figures, which every driver reads; Chinese writes the year first.
    return day.toString(view_.language == clearance::Language::Zh ? QStringLiteral("yyyy-MM-dd")
                                                                  : QStringLiteral("dd/MM/yyyy"));
}

void DriverViewModel::chooseLanguage(shown::Language language)
{
    actions_.chooseLanguage(static_cast<clearance::Language>(language));
}

void DriverViewModel::typePlate(const QString& country, const QString& plate)
{
    actions_.typePlate(country.toStdString(), plate.toStdString());
}

void DriverViewModel::dispute(shown::FactKind kind)
{
    actions_.dispute(static_cast<flow::FactKind>(kind));
}

void DriverViewModel::openRights(shown::RightsPage page)
{
    actions_.openRights(static_cast<flow::RightsPage>(page));
}

void DriverViewModel::complainAbout(shown::ComplaintTopic topic)
{
    actions_.complainAbout(static_cast<clearance::ComplaintTopic>(topic));
}

void DriverViewModel::complainAt(shown::ComplaintPlace place)
{
    actions_.complainAt(static_cast<clearance::ComplaintPlace>(place));
}

void DriverViewModel::filterPrices(shown::PriceFilter filter)
{
    actions_.filterPrices(static_cast<flow::PriceFilter>(filter));
}

void DriverViewModel::askAbout(shown::QuestionTopic topic)
{
    actions_.askAbout(static_cast<clearance::QuestionTopic>(topic));
}

void DriverViewModel::retranslate()
{
    facts_.retranslate();
    result_.retranslate();
    rights_.retranslate();
}

} // namespace tongguan::app
