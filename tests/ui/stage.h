// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/board_view_model.h"
#include "kiosk/app/camera_feed.h"
#include "kiosk/app/driver_view_model.h"
#include "kiosk/app/language_switcher.h"
#include "kiosk/app/place_view_model.h"
#include "kiosk/app/staff_view_model.h"
#include "tests/ui/fakes.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

namespace tongguan::test {

/// The real Main.qml of one role with real view models; fakes stand where the flow would.
class Stage {
  public:
    /// "driver", "staff" or "board". `officers` stands where staff's recorded hand would.
    explicit Stage(const QString& role, QSize size = {}, flow::StaffActions* officers = nullptr);

    QQuickWindow* window() const { return window_; }
    /// What a touch on the middle of a control does; false where no visible, enabled control has that name.
    bool touch(const QString& objectName);
    QQuickItem* find(const QString& objectName) const;
    /// What Main.qml loaded for the role.
    QQuickItem* roleItem() const;
    void resize(QSize size);
    /// 1, 1.5 or 2, as the driver chooses it.
    void enlarge(double textScale);
    /// What the evidence that a case names holds from now on.
    void showEvidence(QByteArray bytes) { evidence_ = std::move(bytes); }
    /// Lets bindings and layouts settle, without waiting for time.
    void settle() const;

    RecordedDriver driverActions;
    RecordedStaff staffActions;
    app::LanguageSwitcher switcher;
    app::PlaceViewModel place;
    app::CameraFeed camera;
    app::DriverViewModel driver;
    app::StaffViewModel staff;
    app::BoardViewModel board;

  private:
    QByteArray evidence_;
    QQmlApplicationEngine engine_;
    QQuickWindow* window_ = nullptr;
};

/// Lets a window's bindings and layouts settle, without waiting for time.
void settle(QQuickWindow* window);

/// Every item below, the invisible ones left out.
std::vector<QQuickItem*> visibleItems(QQuickItem* root);
/// Those of an `objectName`.
std::vector<QQuickItem*> itemsCalled(QQuickItem* root, const QString& objectName);
/// The first one; "year/more" is "more" within "year". Null where there is none.
QQuickItem* itemAt(QQuickItem* root, const QString& path);

} // namespace tongguan::test
