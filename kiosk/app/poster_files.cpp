// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "kiosk/app/plain_text.h"
#include "kiosk/app/poster.h"

#include <QFile>
#include <QImage>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <format>

namespace tongguan::app {

namespace {

constexpr int kDotsPerInch = 600;
constexpr double kUnitsPerInch = 254; // tenths of a millimetre
constexpr std::size_t kMostLanes = 14;
constexpr qsizetype kLongestSign = 2;

} // namespace

Result<std::vector<clearance::LanePlace>> posterLanes(const std::filesystem::path& file)
{
    const auto rows = readJsonFile(file);
    if (!rows)
        return std::unexpected(rows.error());
    if (!rows->is_object() || rows->empty() || rows->size() > kMostLanes)
        return fail(Errc::InvalidInput,
                    std::format("{}: should be an object of 1 to {} lanes", file.string(), kMostLanes));
    std::vector<clearance::LanePlace> lanes;
    for (const auto& [key, row] : rows->items()) {
        auto place = fromJson<clearance::LanePlace>(row);
        if (!place)
            return fail(place.error().code, std::format("{}: \"{}\": {}", file.string(), key, place.error().what));
        if (place->sign.empty() || plainText(place->sign).size() > kLongestSign)
            return fail(Errc::InvalidInput, std::format("{}: \"{}\" has no short sign", file.string(), key));
        lanes.push_back(std::move(*place));
    }
    return lanes;
}

Result<> writePosterPdf(const QString& file, const PosterContent& content)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A2));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(kDotsPerInch);
    writer.setTitle(content.port);
    writer.setCreator(QStringLiteral("tongguan-poster"));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(Errc::Unavailable, "cannot write " + file.toStdString());
    painter.scale(kDotsPerInch / kUnitsPerInch, kDotsPerInch / kUnitsPerInch);
    paintPoster(painter, content);
    if (!painter.end())
        return fail(Errc::Unavailable, "cannot write " + file.toStdString());
    return {};
}

Result<> writePosterPicture(const QString& file, const PosterContent& content, int width)
{
    QImage picture(width, width * kPosterSize.height() / kPosterSize.width(), QImage::Format_RGB32);
    if (picture.isNull())
        return fail(Errc::Exhausted, "no memory for a picture of that width");
    QPainter painter(&picture);
    const double scale = static_cast<double>(width) / kPosterSize.width();
    painter.scale(scale, scale);
    paintPoster(painter, content);
    painter.end();
    if (!picture.save(file))
        return fail(Errc::Unavailable, "cannot write " + file.toStdString());
    return {};
}

} // namespace tongguan::app
