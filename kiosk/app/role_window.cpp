// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/role_window.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>
#include <QTimeZone>

namespace tongguan::app {

namespace {

// Without a screen there is no frame at all, and the machine works all the same.
constexpr std::chrono::milliseconds kLongestFirstFrame{500};

} // namespace

RoleWindow::RoleWindow(const MachineOptions& options, QSize size, Log& log)
    : place_(switcher_), machine_(options,
                                  {.onOpened =
                                       [this](const std::string& name) {
                                           soon([this, post = QString::fromStdString(name)] {
                                               place_.showPost(post);
                                               machine_.startSync();
                                               opened();
                                           });
                                       },
                                   .onFailed =
                                       [this](const Error& error) {
                                           soon([this, what = QString::fromStdString(error.what)] {
                                               notOpened();
                                               emit failed(what);
                                           });
                                       }},
                                  log),
      size_(size)
{
    connect(&switcher_, &LanguageSwitcher::switched, &engine_, &QQmlEngine::retranslate);
    connect(&seconds_, &QTimer::timeout, this, &RoleWindow::tick);
}

void RoleWindow::tick()
{
    showTime();
    machine_.tick();
}

RoleWindow::~RoleWindow() = default;

void RoleWindow::start(const QString& name, Role& role, QVariantMap viewModels)
{
    showTime();
    addPictureProviders(engine_);
    viewModels.insert(QStringLiteral("role"), name);
    viewModels.insert(QStringLiteral("place"), QVariant::fromValue(&place_));
    // From the beginning: nothing is laid out and drawn twice. A kiosk may have no window manager to fill its screen.
    const QScreen* screen = QGuiApplication::primaryScreen();
    const QSize size = size_.isValid() || screen == nullptr ? size_ : screen->size();
    if (size.isValid()) {
        viewModels.insert(QStringLiteral("width"), size.width());
        viewModels.insert(QStringLiteral("height"), size.height());
    }
    if (!size_.isValid())
        viewModels.insert(QStringLiteral("visibility"), QWindow::FullScreen);
    engine_.setInitialProperties(viewModels);
    engine_.loadFromModule("Tongguan", "Main");
    runAfterFirstFrame(role);
    seconds_.start(1000);
}

/// Deriving the store's key fills 256 MB, and as long as the kernel does that, whoever maps memory in this process
/// waits: the first frame would come 0.1 s later.
void RoleWindow::runAfterFirstFrame(Role& role)
{
    opening_.setSingleShot(true);
    connect(&opening_, &QTimer::timeout, this, [this, &role] { machine_.run(role); });
    opening_.start(kLongestFirstFrame);
    if (auto* shown = window())
        connect(
            shown, &QQuickWindow::frameSwapped, &opening_,
            [this] {
                if (opening_.isActive())
                    opening_.start(0);
            },
            Qt::SingleShotConnection);
}

void RoleWindow::end()
{
    opening_.stop();
    seconds_.stop();
    qDeleteAll(engine_.rootObjects());
    machine_.stop();
}

void RoleWindow::showPort(const flow::PortInfo& port)
{
    PlaceViewModel::Names names;
    for (const clearance::Language language : clearance::kLanguages)
        names[static_cast<std::size_t>(language)] = QString::fromStdString(port.names.in(language));
    minutesEastOfUtc_ = port.minutesEastOfUtc;
    place_.showNames(std::move(names));
    showTime();
}

void RoleWindow::showTime()
{
    place_.showNow(
        QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone::fromSecondsAheadOfUtc(minutesEastOfUtc_ * 60)));
}

QQuickWindow* RoleWindow::window() const
{
    return engine_.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine_.rootObjects().first());
}

} // namespace tongguan::app
