// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/driver_view_model.h"
#include "kiosk/app/place_view_model.h"
#include "kiosk/app/words.h"

#include <QMap>
#include <QSizeF>
#include <QStringList>
#include <QVariantMap>

#include <optional>
#include <vector>

namespace tongguan::app {

/// A component in one state: what it is given, by the names of its properties, and how large it is shown.
struct Specimen {
    QString component; ///< its file in qml/components, without the ending
    QString name;      ///< "pressed", "long text"
    QSizeF area;
    QVariantMap given;
    std::optional<clearance::Lane> field; ///< in daylight it lies on that lane's field
};

/// What specimens show.
struct GalleryThings {
    DriverViewModel& driver;
    PlaceViewModel& place;
    LinkViewModel& late;
    LinkViewModel& offline;
    const Words& words;
};

/// The components that have a page, in the pages' order.
QStringList galleryComponents();
/// Those that need none, each with its reason.
QMap<QString, QString> outsideTheGallery();

std::vector<Specimen> specimensOf(const QString& component, const GalleryThings& things);

} // namespace tongguan::app
