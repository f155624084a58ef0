// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/role_window.h"

#include "kiosk/app/words.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>
#include <QTimeZone>

#include <format>

namespace tongguan::app {

namespace {

// Without a screen there is no frame at all, and the machine works all the same.
constexpr std::chrono::milliseconds kLongestFirstFrame{500};

} // namespace

RoleWindow::RoleWindow(const MachineOptions& options, WindowLooks looks, Log& log)
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
                                       },
                                   .onShut =
                                       [this](const Error& error) {
                                           soon([this, what = QString::fromStdString(error.what)] { emit shut(what); });
                                       }},
                                  log),
      looks_(looks)
{
    connect(&switcher_, &LanguageSwitcher::switched, &engine_, &QQmlEngine::retranslate);
    connect(&switcher_, &LanguageSwitcher::missing, this, [this](clearance::Language language) {
        machine_.log().write(Severity::Error, "tongguan.app",
                             std::format("words_missing language={}", catalogueCode(language)));
    });
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
    const QSize size = looks_.size.isValid() || screen == nullptr ? looks_.size : screen->size();
    if (size.isValid()) {
        viewModels.insert(QStringLiteral("width"), size.width());
        viewModels.insert(QStringLiteral("height"), size.height());
    }
    viewModels.insert(QStringLiteral("reducedMotion"), looks_.reducedMotion);
    if (!looks_.size.isValid())
        viewModels.insert(QStringLiteral("visibility"), QWindow::FullScreen);
    engine_.setInitialProperties(viewModels);
    engine_.loadFromModule("Tongguan", "Main");
    if (!looks_.size.isValid()) {
        connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &RoleWindow::fillScreen);
        // After none at all a platform may name no first one.
        connect(qGuiApp, &QGuiApplication::screenAdded, this, [this] { fillScreen(QGuiApplication::primaryScreen()); });
    }
    runAfterFirstFrame(role);
    seconds_.start(1000);
}

/// A display was unplugged, and came back or another one did. Without one the machine works on.
void RoleWindow::fillScreen(QScreen* screen)
{
    QQuickWindow* shown = window();
    if (shown == nullptr || screen == nullptr)
        return;
    disconnect(resized_);
    resized_ = connect(screen, &QScreen::geometryChanged, this, [this, screen] { fillScreen(screen); });
    shown->setScreen(screen);
    shown->setGeometry(screen->geometry());
    shown->showFullScreen();
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
