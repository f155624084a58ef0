// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/place_view_model.h"

#include "kiosk/app/language_switcher.h"

namespace tongguan::app {

using clearance::Language;

PlaceViewModel::PlaceViewModel(const LanguageSwitcher& switcher, QObject* parent) : QObject(parent), switcher_(switcher)
{
    connect(&switcher, &LanguageSwitcher::switched, this, &PlaceViewModel::changed);
}

void PlaceViewModel::showNames(Names names)
{
    if (names == names_)
        return;
    names_ = std::move(names);
    emit changed();
}

void PlaceViewModel::showPost(const QString& post)
{
    post_ = post;
    emit changed();
}

void PlaceViewModel::showNow(const QDateTime& now)
{
    const QString clock = now.toString(QStringLiteral("HH:mm"));
    if (clock == clock_ && now.date().year() == year_)
        return;
    clock_ = clock;
    year_ = now.date().year();
    emit clockChanged();
}

QString PlaceViewModel::name() const
{
    return nameIn(switcher_.language());
}

QString PlaceViewModel::second() const
{
    return nameIn(switcher_.language() == Language::Zh ? Language::En : Language::Zh);
}

QString PlaceViewModel::nameIn(Language language) const
{
    const QString& name = names_[static_cast<std::size_t>(language)];
    return name.isEmpty() ? names_[static_cast<std::size_t>(Language::En)] : name;
}

} // namespace tongguan::app
