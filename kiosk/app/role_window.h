// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/language_switcher.h"
#include "kiosk/app/machine.h"
#include "kiosk/app/picture_providers.h"
#include "kiosk/app/place_view_model.h"
#include "kiosk/flow/port_info.h"

#include <QObject>
#include <QQmlApplicationEngine>
#include <QSize>
#include <QTimer>

class QQuickWindow;
class QScreen;

namespace tongguan::app {

/// How a machine's window is. Of a size that is invalid it fills the screen.
struct WindowLooks {
    WindowLooks(QSize wanted = {}, bool still = false) : size(wanted), reducedMotion(still) {}
    QSize size;
    bool reducedMotion; ///< cuts only; a scene rests on the picture that says most
};

/// A machine with the window of its role. Who derives makes role and view models and loads the screens last. UI thread.
class RoleWindow : public QObject {
    Q_OBJECT
  public:
    ~RoleWindow() override;

    /// Null where the screens could not be loaded.
    QQuickWindow* window() const;
    /// What happens once a second; its own timer calls it, and whoever moves the clock.
    void tick();

  signals:
    /// The store cannot be opened; `what` is for the log.
    void failed(const QString& what);
    /// The program has to end, and be started anew.
    void shut(const QString& what);

  protected:
    RoleWindow(const MachineOptions& options, WindowLooks looks, Log& log);

    /// Shows Main.qml in a role, with its view models, and opens the machine.
    void start(const QString& name, Role& role, QVariantMap viewModels);
    /// First in the destructor of who derives: the screens go before what they show, the machine before its role.
    void end();
    void showPort(const flow::PortInfo& port);
    /// Before `start`: pictures that the screens name.
    void addEvidence(EvidenceReader read) { addEvidenceProvider(engine_, std::move(read)); }
    virtual void opened() {}
    virtual void notOpened() {}

    /// Runs on the UI thread, soon; dropped once the window is gone. Any thread.
    template <class Action> void soon(Action action)
    {
        QMetaObject::invokeMethod(this, std::move(action), Qt::QueuedConnection);
    }

    LanguageSwitcher switcher_;
    PlaceViewModel place_;
    Machine machine_;

  private:
    void showTime();
    void runAfterFirstFrame(Role& role);
    void fillScreen(QScreen* screen);

    const WindowLooks looks_;
    QQmlApplicationEngine engine_;
    QTimer opening_;
    QTimer seconds_;
    QMetaObject::Connection resized_; ///< of the screen that the window fills
    int minutesEastOfUtc_ = 480;
};

} // namespace tongguan::app
