// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/input_watch.h"

#include <QEvent>

namespace tongguan::app {

namespace {

constexpr qint64 kTellEvery = 1000; // milliseconds

bool isInput(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::TouchBegin || type == QEvent::TouchUpdate ||
           type == QEvent::MouseButtonPress || type == QEvent::Wheel;
}

} // namespace

void InputWatch::watch(QQuickWindow* window)
{
    if (window_ == window)
        return;
    if (window_)
        window_->removeEventFilter(this);
    window_ = window;
    if (window_)
        window_->installEventFilter(this);
    emit windowChanged();
}

bool InputWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (isInput(event->type()) && (!told_.isValid() || told_.hasExpired(kTellEvery))) {
        told_.start();
        emit touched();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tongguan::app
