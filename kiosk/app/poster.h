// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/app/poster_sheet.h"
#include "kiosk/app/poster_words.h"
#include "kiosk/clearance/reference.h"

#include <QColor>
#include <QString>

#include <filesystem>
#include <vector>

namespace tongguan::app {

/// A2, upright, in tenths of a millimetre.
inline constexpr QSize kPosterSize{4200, 5940};
inline constexpr int kPosterMargin = 120; ///< nothing but colour beyond it

struct PosterContent {
    QString port;                            ///< in its own script: "河口口岸"
    QString portLatin;                       ///< "Hekou"; may be empty
    QString hotline;                         ///< may be empty
    std::vector<clearance::LanePlace> lanes; ///< of the port; without them the signs stand without numbers
    PosterWords words;
};

/// Lanes of a port from its data set "lanes": an object of rows by key. InvalidInput for what is none.
Result<std::vector<clearance::LanePlace>> posterLanes(const std::filesystem::path& file);

/// By day, as the screens have them (qml/theme/Lanes.qml).
struct LaneColours {
    QColor fill;
    QColor mark;
    QColor edge;
};
LaneColours laneColours(clearance::Lane lane);

/// What a driver does at the kiosk, in five drawings and few words, for the wall beside it. Draws on a sheet of
/// kPosterSize; `painter` is scaled to that. Returns every text that it drew. Needs a QGuiApplication and useFonts().
std::vector<PlacedText> paintPoster(QPainter& painter, const PosterContent& content);

/// As a PDF of one page in true size. The same content gives the same drawing; only the file's date differs.
Result<> writePosterPdf(const QString& file, const PosterContent& content);
/// As a picture, `width` dots wide.
Result<> writePosterPicture(const QString& file, const PosterContent& content, int width);

} // namespace tongguan::app
