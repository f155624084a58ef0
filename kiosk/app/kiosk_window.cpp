// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/kiosk_window.h"

#include "kiosk/app/picture_providers.h"

#include <QQuickWindow>
#include <QTimeZone>

namespace tongguan::app {

namespace {

const PlaceViewModel::Names kHekou{
    QStringLiteral("河口口岸"), QStringLiteral("Hekou"), QStringLiteral("Hà Khẩu"), {}, {}, {}};

QDateTime portNow()
{
    return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone::fromSecondsAheadOfUtc(8 * 3600));
}

} // namespace

KioskWindow::KioskWindow(const KioskOptions& options, const KioskDevices& devices, Log& log)
    : place_(switcher_, kHekou, QString::fromStdString(options.kiosk))
{
    const KioskCallbacks callbacks{.onView =
                                       [this](const flow::DriverView& view) {
                                           QMetaObject::invokeMethod(
                                               this,
                                               [this, view] {
                                                   view_ = view;
                                                   driver_->show(view);
                                                   emit viewChanged();
                                               },
                                               Qt::QueuedConnection);
                                       },
                                   .onFrame =
                                       [this](const devices::Frame& frame) {
                                           QMetaObject::invokeMethod(
                                               this, [this, frame] { camera_.show(frame); }, Qt::QueuedConnection);
                                       },
                                   .onFailed =
                                       [this](const Error& error) {
                                           QMetaObject::invokeMethod(
                                               this,
                                               [this, what = QString::fromStdString(error.what)] {
                                                   view_.screen = flow::Screen::OutOfService;
                                                   driver_->show(view_);
                                                   emit failed(what);
                                               },
                                               Qt::QueuedConnection);
                                       }};
    kiosk_ = std::make_unique<Kiosk>(options, devices, callbacks, log);
    driver_ = std::make_unique<DriverViewModel>(kiosk_->driver(), switcher_);
    driver_->show(view_);
    place_.showNow(portNow());
    connect(&switcher_, &LanguageSwitcher::switched, &engine_, &QQmlEngine::retranslate);
    connect(&seconds_, &QTimer::timeout, this, [this] {
        place_.showNow(portNow());
        kiosk_->tick();
    });
    seconds_.start(1000);
    addPictureProviders(engine_);
    engine_.setInitialProperties({{QStringLiteral("role"), QStringLiteral("driver")},
                                  {QStringLiteral("place"), QVariant::fromValue(&place_)},
                                  {QStringLiteral("driver"), QVariant::fromValue(driver_.get())},
                                  {QStringLiteral("camera"), QVariant::fromValue(&camera_)}});
    engine_.loadFromModule("Tongguan", "Main");
}

KioskWindow::~KioskWindow()
{
    seconds_.stop();
    qDeleteAll(engine_.rootObjects()); // the screens go before what they show
}

QQuickWindow* KioskWindow::window() const
{
    return engine_.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine_.rootObjects().first());
}

} // namespace tongguan::app
