// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout_check.h"

#include "tests/ui/stage.h"

#include <QAccessible>
#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QJSValue>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tongguan::test {

namespace {

constexpr double kRounding = 1; // px of the window: letters are drawn on whole pixels

struct Line {
    const QQuickItem* item;
    QRectF ink; // of the scene
};

bool isWords(const QQuickItem* item)
{
    return item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
}

bool isControl(const QQuickItem* item)
{
    const QMetaObject* type = item->metaObject(); // of Touchable.qml, or made of it
    return type->indexOfSignal("clicked()") >= 0 && type->indexOfProperty("visualFocus") >= 0 && item->isEnabled();
}

/// Of Pictogram.qml; a scene (Picture.qml) may lie behind words.
bool isPictogram(const QQuickItem* item)
{
    const QMetaObject* type = item->metaObject();
    return type->indexOfProperty("colours") >= 0 && type->indexOfProperty("doing") >= 0 &&
           !item->property("name").toString().isEmpty();
}

QRectF placeOf(const QQuickItem* item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

/// As far as the lists that it lies in show it.
QRectF seenOf(const QQuickItem* item)
{
    QRectF place = placeOf(item);
    for (const QQuickItem* above = item->parentItem(); above != nullptr; above = above->parentItem()) {
        if (above->clip())
            place &= placeOf(above);
    }
    return place;
}

/// As it came out where the letters fit themselves to their place.
QFont fontOf(const QQuickItem* item)
{
    QFont font = item->property("font").value<QFont>();
    if (const int fitted = item->property("fontInfo").value<QJSValue>().property(QStringLiteral("pixelSize")).toInt())
        font.setPixelSize(fitted);
    return font;
}

QRectF inkOf(const QGlyphRun& run)
{
    QRectF ink; // a run's own rectangle has the height of its line
    const auto glyphs = run.glyphIndexes();
    const auto places = run.positions();
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        ink |= run.rawFont().boundingRect(glyphs[i]).translated(places[i]);
    return ink;
}

/// As QQuickText lays it out: its own lines cannot be asked for.
QList<QRectF> inkOf(const QQuickItem* item)
{
    const QFont font = fontOf(item);
    QTextLayout layout(item->property("text").toString().replace(u'\n', QChar::LineSeparator), font);
    QTextOption option;
    option.setWrapMode(static_cast<QTextOption::WrapMode>(item->property("wrapMode").toInt()));
    option.setUseDesignMetrics(true); // Text.QtRendering does
    layout.setTextOption(option);
    const double left = item->property("leftPadding").toDouble();
    const double right = item->property("rightPadding").toDouble();
    const double width = item->width() - left - right;
    const double content = item->property("contentHeight").toDouble();
    const auto alignment = [item](const char* of) { return Qt::Alignment(item->property(of).toInt()); };
    const Qt::Alignment down = alignment("verticalAlignment");
    const Qt::Alignment across = alignment("effectiveHorizontalAlignment");
    double y = down.testFlag(Qt::AlignBottom)    ? item->height() - content
               : down.testFlag(Qt::AlignVCenter) ? (item->height() - content) / 2
                                                 : 0;
    const double factor = item->property("lineHeight").toDouble();
    const bool shortened = item->property("truncated").toBool();
    QList<QRectF> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(option.wrapMode() == QTextOption::NoWrap ? 1e6 : width);
        const double free = width - line.naturalTextWidth();
        const double x = left + (across.testFlag(Qt::AlignHCenter) ? free / 2
                                 : across.testFlag(Qt::AlignRight) ? free
                                                                   : 0);
        line.setPosition({x, y});
        y += line.height() * factor;
        QRectF ink;
        for (const QGlyphRun& run : line.glyphRuns())
            ink |= inkOf(run);
        if (shortened) // ends in "…" within its width: a fault of its own
            ink &= QRectF(std::max(x, left), ink.top(), item->property("contentWidth").toDouble(), ink.height());
        if (!ink.isEmpty())
            lines << item->mapRectToScene(ink);
    }
    layout.endLayout();
    return lines;
}

QRectF wider(const QRectF& place, double by)
{
    return place.adjusted(-by, -by, by, by);
}

QString nameOf(const QQuickItem* item)
{
    QString name = item->objectName();
    const QString text = item->property("text").toString().simplified();
    return name.isEmpty() ? u'"' + text + u'"' : text.isEmpty() ? name : name + QStringLiteral(" \"") + text + u'"';
}

/// Where it is, in px at 100 dpi.
QString shown(const QRectF& place, const LayoutLaw& law)
{
    return QStringLiteral("%1,%2 %3x%4")
        .arg(place.x() / law.unit, 0, 'f', 1)
        .arg(place.y() / law.unit, 0, 'f', 1)
        .arg(place.width() / law.unit, 0, 'f', 1)
        .arg(place.height() / law.unit, 0, 'f', 1);
}

/// How wide its frame is drawn, in the scene. None of ours is 1 px: that is what a frame that nobody asked for says.
double frameOf(const QQuickItem* item)
{
    const auto* border = item->property("border").value<QObject*>();
    const double width = border != nullptr ? border->property("width").toDouble() : 0;
    return width > 1 ? item->mapRectToScene(QRectF(0, 0, width, width)).width() : 0;
}

/// A frame or a field with a colour of its own: what stands in it stays in it.
bool isGround(const QQuickItem* item)
{
    if (isControl(item) || item->clip())
        return true;
    if (!item->inherits("QQuickRectangle"))
        return false;
    return item->property("color").value<QColor>().alpha() > 0 || frameOf(item) > 0;
}

/// The part of the scene that `item` may use. A list may be longer than the screen, and is scrolled: nothing to say.
std::optional<QRectF> roomOf(const QQuickItem* item, const QQuickItem* root)
{
    QRectF room = placeOf(root);
    bool grounded = false;
    for (const QQuickItem* over = item->parentItem(); over != nullptr && over != root; over = over->parentItem()) {
        if (over->inherits("QQuickFlickable"))
            return placeOf(over).contains(placeOf(item)) ? std::optional(room) : std::nullopt;
        if (over->clip() || (!grounded && isGround(over))) {
            room &= wider(placeOf(over), -frameOf(over));
            grounded = true;
        }
    }
    return room;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double contrast(const QColor& one, const QColor& other)
{
    const auto luminance = [](const QColor& colour) { // WCAG 2.2, "relative luminance"
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

/// What most of that part of the picture is, the ink left out.
QColor groundIn(const QImage& picture, const QRect& place, const QColor& ink)
{
    QHash<QRgb, int> counts;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    counts.remove(ink.rgb());
    QRgb most = ink.rgb();
    int count = 0;
    for (const auto& [colour, times] : counts.asKeyValueRange()) {
        if (times > count) {
            most = colour;
            count = times;
        }
    }
    return QColor::fromRgb(most);
}

} // namespace

QStringList wordFaults(QQuickItem* root, const LayoutLaw& law)
{
    QStringList faults;
    std::vector<Line> lines;
    const auto items = visibleItems(root);
    for (const QQuickItem* item : items) {
        if (!isWords(item))
            continue;
        const auto room = roomOf(item, root);
        if (!room)
            continue;
        if (item->property("truncated").toBool())
            faults << nameOf(item) + QStringLiteral(" is shortened");
        if (const int pixels = fontOf(item).pixelSize(); pixels < law.letters - 0.5)
            faults << QStringLiteral("%1 is written in %2").arg(nameOf(item)).arg(pixels);
        for (const QRectF& ink : inkOf(item)) {
            if (!wider(*room, kRounding).contains(ink))
                faults << QStringLiteral("%1 at %2 leaves its ground %3")
                              .arg(nameOf(item), shown(ink, law), shown(*room, law));
            for (const QQuickItem* other : items) {
                if (isControl(other) && !other->isAncestorOf(item) && wider(ink, -kRounding).intersects(seenOf(other)))
                    faults << QStringLiteral("%1 at %2 lies under %3 at %4")
                                  .arg(nameOf(item), shown(ink, law), nameOf(other), shown(seenOf(other), law));
            }
            for (const QQuickItem* other : items) {
                if (isPictogram(other) && wider(ink, -kRounding).intersects(placeOf(other)))
                    faults << QStringLiteral("%1 at %2 lies over a pictogram at %3")
                                  .arg(nameOf(item), shown(ink, law), shown(placeOf(other), law));
            }
            for (const Line& other : lines) {
                if (other.item != item && wider(ink, -kRounding).intersects(other.ink))
                    faults << QStringLiteral("%1 at %2 lies over %3 at %4")
                                  .arg(nameOf(item), shown(ink, law), nameOf(other.item), shown(other.ink, law));
            }
            lines.push_back({item, ink});
        }
    }
    return faults;
}

QStringList controlFaults(QQuickItem* root, const LayoutLaw& law)
{
    QStringList faults;
    const QRectF window = placeOf(root);
    const auto inList = [](const QQuickItem* item) {
        return item->objectName().startsWith(u"case ") || item->objectName().startsWith(u"item ");
    };
    std::vector<const QQuickItem*> seen;
    for (QQuickItem* item : visibleItems(root)) {
        if (!isControl(item))
            continue;
        const QRectF place = placeOf(item);
        const QString name = nameOf(item);
        const double least = kSmallestTarget * law.unit - 0.5;
        if (place.width() < least || place.height() < least)
            faults << QStringLiteral("%1 is too small: %2").arg(name, shown(place, law));
        if (place.top() < law.reach * law.unit - 0.5)
            faults << QStringLiteral("%1 is out of reach: %2").arg(name, shown(place, law));
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(item);
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            faults << QStringLiteral("%1 has no name: %2").arg(name, shown(place, law));
        if (inList(item) && (!window.contains(place) || seenOf(item) != place))
            continue; // it is scrolled
        if (!wider(window, kRounding).contains(place))
            faults << QStringLiteral("%1 is outside: %2").arg(name, shown(place, law));
        for (const QQuickItem* other : seen) {
            const QRectF there = placeOf(other);
            const double across = std::max(place.left() - there.right(), there.left() - place.right());
            const double down = std::max(place.top() - there.bottom(), there.top() - place.bottom());
            const double gap = std::max(across, down) / law.unit;
            const double wanted = inList(item) && inList(other) ? 0 : kSmallestGap;
            if (gap < wanted - 0.5)
                faults << QStringLiteral("%1 is %2 from %3: %4, %5")
                              .arg(name)
                              .arg(gap, 0, 'f', 1)
                              .arg(nameOf(other), shown(place, law), shown(there, law));
        }
        seen.push_back(item);
    }
    return faults;
}

QStringList contrastFaults(QQuickItem* root, const QImage& picture)
{
    QStringList faults;
    for (const QQuickItem* item : visibleItems(root)) {
        if (!isWords(item) || !roomOf(item, root))
            continue;
        for (const QRectF& ink : inkOf(item)) {
            const QColor letters = item->property("color").value<QColor>();
            // A dash fills its own place: a little of what lies around it is looked at, too.
            const QRect place = ink.toAlignedRect().adjusted(-2, -2, 2, 2) & picture.rect();
            const QColor ground = groundIn(picture, place, letters);
            if (const double ratio = contrast(letters, ground); ratio < kSmallestContrast)
                faults << QStringLiteral("%1: %2 on %3 is %4 : 1")
                              .arg(nameOf(item), letters.name(), ground.name())
                              .arg(ratio, 0, 'f', 2);
        }
    }
    return faults;
}

} // namespace tongguan::test
