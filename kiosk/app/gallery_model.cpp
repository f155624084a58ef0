// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/gallery_model.h"

#include "kiosk/app/language_switcher.h"

#include <algorithm>

namespace tongguan::app {

GalleryModel::GalleryModel(DriverViewModel& driver, PlaceViewModel& place, LanguageSwitcher& switcher, QObject* parent)
    : QAbstractListModel(parent), driver_(driver), place_(place), switcher_(switcher)
{
    late_.show({.state = flow::LinkState::Late, .dataAgeSeconds = 12 * 60});
    offline_.show({.state = flow::LinkState::Offline, .dataAgeSeconds = 3 * 3600});
    fill();
}

void GalleryModel::turn(int by)
{
    page_ = (page_ + by % pages() + pages()) % pages();
    fill();
    emit pageChanged();
}

void GalleryModel::nextLanguage()
{
    const auto count = static_cast<int>(clearance::kLanguages.size());
    showLanguage(static_cast<clearance::Language>((static_cast<int>(language_) + 1) % count));
}

void GalleryModel::showLanguage(clearance::Language language)
{
    language_ = language;
    switcher_.switchTo(language);
    fill();
    emit languageChanged();
}

/// Another page is another list: nothing of the one before is in it.
void GalleryModel::fill()
{
    const Words words(language_);
    beginResetModel();
    specimens_ = specimensOf(title(), {driver_, place_, late_, offline_, words});
    endResetModel();
}

double GalleryModel::zoom(double width, double height, double spacing) const
{
    constexpr double kNameHigh = 100; // of two lines
    const auto needed = [&](double room) {
        double x = 0;
        double y = 0;
        double row = 0;
        for (const Specimen& specimen : specimens_) {
            if (x > 0 && x + specimen.area.width() > room) {
                y += row + spacing;
                x = row = 0;
            }
            x += specimen.area.width() + spacing;
            row = std::max(row, specimen.area.height() + kNameHigh);
        }
        return y + row;
    };
    double zoom = 1;
    while (zoom > 0.1 && needed(width / zoom) * zoom > height)
        zoom *= 0.97;
    return zoom;
}

int GalleryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(specimens_.size());
}

QVariant GalleryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Specimen& specimen = specimens_.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Component:
        return specimen.component;
    case Name:
        return specimen.name;
    case Area:
        return specimen.area;
    case Given:
        return specimen.given;
    case Field:
        return specimen.field ? static_cast<int>(*specimen.field) : -1;
    default:
        return {};
    }
}

QHash<int, QByteArray> GalleryModel::roleNames() const
{
    return {{Component, "component"}, {Name, "name"}, {Area, "area"}, {Given, "given"}, {Field, "field"}};
}

} // namespace tongguan::app
