// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flow/staff/port.h"
#include "tests/ui/stage.h"

#include <QAccessible>

namespace tongguan::test {

/// An officer at the real screens of a real station: its flow and store, the kiosk of the port, and what he does by
/// keys or by the names that a screen reader says.
class StaffDesk {
  public:
    /// A truck waits for staff, ordered to be inspected by the border.
    bool start(QSize size = {1280, 800});

    /// What the flow says comes to the screen.
    void show();
    /// Everything reaches everybody, and then the screen.
    bool exchange();

    void key(Qt::Key key);
    void type(const QString& keys);
    /// Number and PIN on the pad that has the keys.
    void sign(const QString& number, const QString& pin);
    /// The tab key until that control has the focus; false where it never gets it.
    bool tabTo(const QString& objectName);
    QString focused() const;

    /// The action of a button, found by its name and role alone; false where there is none, or it does nothing.
    bool say(const QString& name);
    /// All that a screen reader is told and a finger could touch.
    QStringList buttons() const;

    Port port;
    std::string truck;
    std::unique_ptr<Stage> stage;
};

} // namespace tongguan::test
