// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/gallery_window.h"

#include "kiosk/app/picture_providers.h"

#include <QQuickWindow>

namespace tongguan::app {

namespace {

flow::DriverView shownView()
{
    flow::DriverView view;
    view.screen = flow::Screen::Lane;
    view.language = clearance::Language::Zh;
    view.link.state = flow::LinkState::Online;
    flow::LaneResult result;
    result.lane = clearance::Lane::Fast;
    result.sign = "3";
    result.arrow = clearance::Arrow::TurnRight;
    result.ticket = "HKM-0172";
    result.wait = clearance::WaitTime{.p50 = 4, .p90 = 9};
    view.result = result;
    return view;
}

} // namespace

GalleryWindow::GalleryWindow() : place_(switcher_), driver_(nobody_, switcher_), model_(driver_, place_, switcher_)
{
    place_.showNames({QStringLiteral("河口口岸"), QStringLiteral("Hekou"), {}, {}, {}, {}});
    place_.showNow(QDateTime(QDate(2026, 11, 25), QTime(9, 41)));
    driver_.show(shownView());
    model_.showLanguage(clearance::Language::Zh);
    addPictureProviders(engine_);
    QObject::connect(&switcher_, &LanguageSwitcher::switched, &engine_, &QQmlApplicationEngine::retranslate);
    engine_.setInitialProperties({{QStringLiteral("gallery"), QVariant::fromValue(&model_)}});
    engine_.loadFromModule("Tongguan", "Gallery");
}

GalleryWindow::~GalleryWindow()
{
    qDeleteAll(engine_.rootObjects());
}

QQuickWindow* GalleryWindow::window() const
{
    return engine_.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine_.rootObjects().first());
}

} // namespace tongguan::app
