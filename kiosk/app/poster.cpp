// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/poster.h"

#include "kiosk/app/lane_sign.h"
#include "kiosk/app/lane_texts.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace tongguan::app {

namespace {

using clearance::Lane;
using clearance::LanePlace;

// Of the day's look (qml/theme/Theme.qml).
const QColor kInk(0x0A, 0x0F, 0x1C);
const QColor kPale(0x5A, 0x65, 0x77);
const QColor kAccent(0x2B, 0x2F, 0x8C);
const QColor kYes(0x00, 0x62, 0x2F);
const QColor kNo(0xA3, 0x10, 0x1B);
const QColor kPaper(Qt::white);

constexpr qreal kLeft = 160;
constexpr qreal kRight = 4040;
constexpr qreal kHead = 540;
constexpr qreal kFirstStep = 580;
constexpr qreal kStep = 690;
constexpr qreal kLanesTop = 4090;
constexpr qreal kStaffTop = 5210;
constexpr qreal kFoot = 5830;

PictogramColours inOneColour(const QColor& ink, const QColor& ground)
{
    PictogramColours colours;
    colours.ink = colours.doing = colours.line = ink;
    colours.ground = colours.tint = ground;
    return colours;
}

struct Poster {
    const PosterContent& content;
    PosterSheet sheet;

    void head();
    void step(int number, PosterLine line, void (Poster::*scene)(const QRectF&));
    void words(const QRectF& box, PosterLine line, int size);
    void chooseLanguage(const QRectF& box);
    void showCode(const QRectF& box);
    void layPassport(const QRectF& box);
    void confirm(const QRectF& box);
    void takeLane(const QRectF& box);
    void lanes();
    void lane(const QRectF& box, const LanePlace& place);
    void staff();
    void foot();
    const LanePlace* firstLane() const { return content.lanes.empty() ? nullptr : &bestKnown(); }
    const LanePlace& bestKnown() const;
};

/// The lane that step five shows: where nobody looks into the truck, if the port has such a lane.
const LanePlace& Poster::bestKnown() const
{
    const auto fast = std::ranges::find(content.lanes, Lane::Fast, &LanePlace::lane);
    return fast == content.lanes.end() ? content.lanes.front() : *fast;
}

void Poster::head()
{
    sheet.painter().fillRect(QRectF(0, 0, kPosterSize.width(), kHead), kAccent);
    sheet.pictogram({kLeft, 120, 300, 300}, QStringLiteral("mark"), inOneColour(kPaper, kAccent));
    const QRectF names(kLeft + 380, 70, 2500, 400);
    const bool both = !content.portLatin.isEmpty();
    sheet.text(QRectF(names.x(), names.y(), names.width(), both ? 250 : 400), content.port, 210, kPaper, true,
               Qt::AlignLeft);
    if (both)
        sheet.text(QRectF(names.x(), names.y() + 260, names.width(), 150), content.portLatin, 120, kPaper, false,
                   Qt::AlignLeft);
    sheet.pictogram({3060, 60, 420, 420}, QStringLiteral("truck"), inOneColour(kPaper, kAccent));
    sheet.pictogram({3560, 110, 320, 320}, QStringLiteral("right"), inOneColour(kPaper, kAccent));
}

/// The six languages under each other, in the order of the first screen.
void Poster::words(const QRectF& box, PosterLine line, int size)
{
    // Marks above and below letters: how high a line is, in its share of the box.
    constexpr std::array kHeights{0.15, 0.15, 0.16, 0.17, 0.195, 0.175};
    qreal y = box.y();
    for (const clearance::Language language : clearance::kLanguages) {
        const qreal height = box.height() * kHeights.at(static_cast<std::size_t>(language));
        sheet.text({box.x(), y, box.width(), height}, language, content.words.say(line, language), size, kInk, true,
                   Qt::AlignLeft);
        y += height;
    }
}

void Poster::step(int number, PosterLine line, void (Poster::*scene)(const QRectF&))
{
    const qreal top = kFirstStep + (number - 1) * kStep;
    if (number > 1)
        sheet.painter().fillRect(QRectF(kLeft, top, kRight - kLeft, 5), kPale);
    const QRectF badge(kLeft, top + (kStep - 300) / 2, 300, 300);
    sheet.panel(badge, 150, kAccent, kAccent, 0);
    sheet.text(badge, QString::number(number), 220, kPaper, true, Qt::AlignHCenter);
    (this->*scene)({kLeft + 380, top + 35, 1650, kStep - 70});
    words({2290, top + 40, kRight - 2290, kStep - 80}, line, 76);
}

/// The first screen's keys, each in its own script.
void Poster::chooseLanguage(const QRectF& box)
{
    static const std::array names{QStringLiteral("中文"), QStringLiteral("English"), QStringLiteral("Tiếng Việt"),
                                  QStringLiteral("ລາວ"),  QStringLiteral("မြန်မာ"),   QStringLiteral("ไทย")};
    const qreal gap = 36;
    const qreal width = (box.width() - 80 - gap) / 2;
    const qreal height = (box.height() - 2 * gap) / 3;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QRectF key(box.x() + 40 + static_cast<qreal>(i % 2) * (width + gap),
                         box.y() + static_cast<qreal>(i / 2) * (height + gap), width, height);
        sheet.panel(key, 36, kPaper, kInk, 12);
        sheet.text(key.adjusted(40, 0, -220, 0), clearance::kLanguages.at(i), names.at(i), 100, kInk, true,
                   Qt::AlignLeft);
        PictogramColours colours;
        colours.ink = kAccent;
        sheet.pictogram({key.right() - 180, key.center().y() - 65, 130, 130}, QStringLiteral("listen"), colours);
    }
    // On a key's edge, so that it hides no language.
    sheet.pictogram({box.right() - 300, box.y() + box.height() / 2 - 90, 420, 420}, QStringLiteral("poster-touch"));
}

void Poster::showCode(const QRectF& box)
{
    sheet.scene(box, {QStringLiteral("scene-card-camera"), QStringLiteral("scene-card-beam"),
                      QStringLiteral("scene-card-arrow"), QStringLiteral("poster-code-hand")});
}

void Poster::layPassport(const QRectF& box)
{
    sheet.scene(box, {QStringLiteral("scene-passport-page"), QStringLiteral("scene-passport-glass"),
                      QStringLiteral("scene-passport-flip"), QStringLiteral("scene-passport-cover"),
                      QStringLiteral("scene-passport-hand")});
}

/// The facts on their paper, and below them yes, green, left and wide, and no, red, right.
void Poster::confirm(const QRectF& box)
{
    const QRectF paper(box.x() + 120, box.y(), box.width() - 240, box.height() * 0.52);
    sheet.panel(paper, 30, kPaper, kPale, 8);
    const qreal row = paper.height() / 2;
    const std::array rows{std::pair{"passport", 0.62}, std::pair{"plate", 0.45}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const qreal y = paper.y() + row * static_cast<qreal>(i);
        const qreal side = row * 0.72;
        sheet.pictogram({paper.x() + 60, y + (row - side) / 2, side, side}, QString::fromLatin1(rows.at(i).first));
        sheet.panel({paper.x() + 130 + side, y + row / 2 - 22, (paper.width() - 260 - side) * rows.at(i).second, 44},
                    22, kInk, kInk, 0);
        if (i > 0)
            sheet.painter().fillRect(QRectF(paper.x(), y - 3, paper.width(), 6), kPale);
    }
    const qreal y = paper.bottom() + 44;
    const qreal height = box.bottom() - y;
    const qreal whole = paper.width() - 40;
    const QRectF yes(paper.x(), y, whole * 1.62 / 2.62, height);
    const QRectF no(yes.right() + 40, y, whole / 2.62, height);
    sheet.panel(yes, 40, kYes, kYes, 0);
    sheet.panel(no, 40, kPaper, kNo, 14);
    const qreal tick = height * 0.8;
    sheet.pictogram({yes.center().x() - tick / 2, yes.center().y() - tick / 2, tick, tick}, QStringLiteral("tick"),
                    inOneColour(kPaper, kYes));
    const qreal cross = height * 0.66;
    sheet.pictogram({no.center().x() - cross / 2, no.center().y() - cross / 2, cross, cross}, QStringLiteral("cross"),
                    inOneColour(kNo, kPaper));
}

/// The ticket first, then the lane as its screen shows it: sign and arrow on the lane's colour. Beside the words: where
/// the ticket is held next.
void Poster::takeLane(const QRectF& box)
{
    const qreal side = box.height() - 60;
    sheet.pictogram({box.x() + 30, box.y() + 30, side, side}, QStringLiteral("take-ticket"));
    const QRectF field(box.x() + side + 130, box.y(), box.width() - side - 170, box.height());
    const LanePlace* place = firstLane();
    const Lane lane = place != nullptr ? place->lane : Lane::Fast;
    const LaneColours colours = laneColours(lane);
    sheet.panel(field, 40, colours.fill, colours.edge, 10);
    const qreal sign = std::min(field.height() - 120, field.width() * 0.55);
    const QRectF outline(field.x() + 40, field.center().y() - sign / 2, sign, sign);
    paintLaneSign(sheet.painter(), outline, lane, place != nullptr ? QString::fromStdString(place->sign) : QString(),
                  {colours.mark, colours.fill, colours.mark});
    const qreal arrow = field.right() - outline.right() - 80;
    const auto drive = place != nullptr ? place->arrow : clearance::Arrow::Up;
    sheet.pictogram({outline.right() + 40, field.center().y() - arrow / 2, arrow, arrow},
                    QString::fromLatin1(arrowPictogram(drive)), inOneColour(colours.mark, colours.fill));
    const qreal middle = box.center().y();
    sheet.pictogram({3290, middle - 130, 260, 260}, QStringLiteral("ticket"));
    sheet.pictogram({3570, middle - 75, 150, 150}, QStringLiteral("right"));
    sheet.pictogram({3750, middle - 140, 280, 280}, QStringLiteral("exit"));
}

void Poster::lane(const QRectF& box, const LanePlace& place)
{
    const LaneColours colours = laneColours(place.lane);
    const qreal sign = box.height() * 0.58;
    paintLaneSign(sheet.painter(), {box.center().x() - sign / 2, box.y(), sign, sign}, place.lane,
                  QString::fromStdString(place.sign), {colours.fill, colours.mark, colours.edge});
    const qreal side = box.height() * 0.34;
    sheet.pictogram({box.center().x() - side / 2, box.y() + sign + box.height() * 0.05, side, side},
                    QString::fromLatin1(lanePictogram(place.lane)));
}

/// Every sign that a driver may be sent to, from what is quick to what takes longer, as on the board.
void Poster::lanes()
{
    std::vector<LanePlace> all = content.lanes;
    if (all.empty()) {
        for (const Lane lane : clearance::kLanes)
            all.push_back({.lane = lane, .sign = {}});
    }
    std::ranges::sort(all, [](const LanePlace& a, const LanePlace& b) {
        if (a.sign.size() != b.sign.size())
            return a.sign.size() < b.sign.size();
        return a.sign != b.sign ? a.sign < b.sign : b.lane < a.lane;
    });
    sheet.painter().fillRect(QRectF(0, kLanesTop, kPosterSize.width(), kStaffTop - kLanesTop),
                             QColor(0xEE, 0xF1, 0xF6));
    const std::size_t columns = all.size() > 6 ? (all.size() + 1) / 2 : all.size();
    const std::size_t rows = all.size() > 6 ? 2 : 1;
    const qreal width = (kRight - kLeft) / static_cast<qreal>(columns);
    const qreal height = (kStaffTop - kLanesTop - 60) / static_cast<qreal>(rows);
    for (std::size_t i = 0; i < all.size(); ++i)
        lane({kLeft + static_cast<qreal>(i % columns) * width,
              kLanesTop + 40 + static_cast<qreal>(i / columns) * height, width, height - 20},
             all[i]);
}

/// The key at the lower left of every screen; whom to telephone.
void Poster::staff()
{
    const qreal height = kFoot - kStaffTop - 60;
    const bool called = !content.hotline.isEmpty();
    const QRectF key(kLeft, kStaffTop + 40, called ? 2640 : kRight - kLeft, height);
    sheet.panel(key, 50, kPaper, kAccent, 20);
    const qreal icon = height * 0.72;
    sheet.pictogram({key.x() + 60, key.center().y() - icon / 2, icon, icon}, QStringLiteral("call-staff"));
    const QRectF text(key.x() + icon + 140, key.y() + 40, key.width() - icon - 190, key.height() - 80);
    // Two columns: the key is low.
    for (std::size_t i = 0; i < clearance::kLanguages.size(); ++i) {
        const clearance::Language language = clearance::kLanguages.at(i);
        const qreal column = text.width() / 2;
        const qreal row = text.height() / 3;
        sheet.text({text.x() + static_cast<qreal>(i / 3) * column, text.y() + static_cast<qreal>(i % 3) * row,
                    column - 40, row},
                   language, content.words.say(PosterLine::Staff, language), 84, kInk, true, Qt::AlignLeft);
    }
    if (!called)
        return;
    const qreal phone = height * 0.5;
    sheet.pictogram({key.right() + 60, key.center().y() - phone / 2, phone, phone}, QStringLiteral("call"));
    sheet.text({key.right() + phone + 100, key.y(), kRight - key.right() - phone - 100, key.height()}, content.hotline,
               260, kInk, true, Qt::AlignLeft);
}

void Poster::foot()
{
    sheet.text({kLeft, kFoot, kRight - kLeft, 60}, content.words.version(), 40, kPale, false, Qt::AlignRight);
}

} // namespace

LaneColours laneColours(Lane lane)
{
    static const std::array<LaneColours, clearance::kLanes.size()> kDay{{
        {"#2B2F8C", "#FFFFFF", "#2B2F8C"},
        {"#D9DEE6", "#0A0F1C", "#0A0F1C"},
        {"#4E5600", "#FFFFFF", "#4E5600"},
        {"#970C56", "#FFFFFF", "#970C56"},
        {"#8F3B00", "#FFFFFF", "#8F3B00"},
        {"#8F3B00", "#FFFFFF", "#8F3B00"},
        {"#5B2A9E", "#FFFFFF", "#5B2A9E"},
        {"#00622F", "#FFFFFF", "#00622F"},
        {"#0059A6", "#FFFFFF", "#0059A6"},
        {"#FFFFFF", "#0A0F1C", "#0A0F1C"},
        {"#FFC21A", "#0A0F1C", "#0A0F1C"},
        {"#2A3342", "#FFFFFF", "#2A3342"},
    }};
    return kDay.at(static_cast<std::size_t>(lane));
}

std::vector<PlacedText> paintPoster(QPainter& painter, const PosterContent& content)
{
    painter.fillRect(QRectF(QPointF(), kPosterSize), kPaper);
    Poster poster{content, PosterSheet(painter)};
    poster.head();
    poster.step(1, PosterLine::Language, &Poster::chooseLanguage);
    poster.step(2, PosterLine::Code, &Poster::showCode);
    poster.step(3, PosterLine::Passport, &Poster::layPassport);
    poster.step(4, PosterLine::Confirm, &Poster::confirm);
    poster.step(5, PosterLine::Lane, &Poster::takeLane);
    poster.lanes();
    poster.staff();
    poster.foot();
    return std::move(poster.sheet).placed();
}

} // namespace tongguan::app
