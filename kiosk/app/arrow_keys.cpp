// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/arrow_keys.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tongguan::app {

namespace {

constexpr int kMostControls = 500;
constexpr double kAside = 4; ///< how much worse it is to lie aside than to lie far away
constexpr double kTouching = 2;

struct Span {
    double from = 0;
    double to = 0;
    double middle() const { return (from + to) / 2; }
};

double gap(const Span& a, const Span& b)
{
    return std::max({0.0, b.from - a.to, a.from - b.to});
}

QRectF place(const QQuickItem* item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

/// How far it is to something in that direction; nothing where it does not lie there.
std::optional<double> way(const QRectF& from, const QRectF& to, int key)
{
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    Span here = across ? Span{from.left(), from.right()} : Span{from.top(), from.bottom()};
    Span there = across ? Span{to.left(), to.right()} : Span{to.top(), to.bottom()};
    const Span aside = across ? Span{from.top(), from.bottom()} : Span{from.left(), from.right()};
    const Span other = across ? Span{to.top(), to.bottom()} : Span{to.left(), to.right()};
    if (back) {
        here = {-here.to, -here.from};
        there = {-there.to, -there.from};
    }
    if (there.from < here.to - kTouching)
        return std::nullopt;
    return std::max(0.0, there.from - here.to) + kAside * gap(aside, other) +
           std::abs(aside.middle() - other.middle()) / 100;
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

bool ArrowKeys::move(QQuickItem* from, int key) const
{
    while (from != nullptr && !from->isVisible()) // of a page that is gone
        from = from->parentItem();
    if (from == nullptr || !isArrow(key))
        return false;
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    QQuickItem* best = from->activeFocusOnTab() ? nullptr : from->nextItemInFocusChain(forward);
    if (best == nullptr) {
        std::optional<double> nearest;
        QQuickItem* one = from->nextItemInFocusChain(true);
        for (int i = 0; i < kMostControls && one != nullptr && one != from; ++i) {
            const auto far = way(place(from), place(one), key);
            if (far && (!nearest || *far < *nearest)) {
                nearest = far;
                best = one;
            }
            one = one->nextItemInFocusChain(true);
        }
    }
    if (best == nullptr || best == from)
        return false;
    best->forceActiveFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace tongguan::app
