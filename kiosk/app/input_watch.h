// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QQuickWindow>
#include <QtQml/qqmlregistration.h>

namespace tongguan::app {

/// Hears of every finger, mouse and key in a window, whoever takes it; tells so at most once a second.
class InputWatch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow* window READ window WRITE watch NOTIFY windowChanged)
  public:
    using QObject::QObject;
    QQuickWindow* window() const { return window_; }
    void watch(QQuickWindow* window);
    bool eventFilter(QObject* watched, QEvent* event) override;

  signals:
    void windowChanged();
    void touched();

  private:
    QPointer<QQuickWindow> window_;
    QElapsedTimer told_;
};

} // namespace tongguan::app
