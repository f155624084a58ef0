// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/staff_window.h"

namespace tongguan::app {

StaffWindow::StaffWindow(const MachineOptions& options, WindowLooks looks, Log& log)
    : RoleWindow(options, looks, log),
      post_(machine_, {.onView = [this](const flow::StaffView& view) { soon([this, view] { show(view); }); },
                       .onPicture =
                           [this](const std::string& id, const Bytes& picture) {
                               soon([this, name = QString::fromStdString(id),
                                     bytes = QByteArray(reinterpret_cast<const char*>(picture.data()),
                                                        static_cast<qsizetype>(picture.size()))] {
                                   pictures_.insert(name, bytes);
                               });
                           },
                       .onPort = [this](const flow::PortInfo& port) { soon([this, port] { showPort(port); }); }}),
      staff_(post_.staff(), switcher_)
{
    addEvidence([this](const std::string& id) -> std::optional<QByteArray> {
        const auto found = pictures_.constFind(QString::fromStdString(id));
        return found == pictures_.constEnd() ? std::nullopt : std::optional(*found);
    });
    start(QStringLiteral("staff"), post_, {{QStringLiteral("staff"), QVariant::fromValue(&staff_)}});
}

StaffWindow::~StaffWindow()
{
    end();
}

void StaffWindow::show(const flow::StaffView& view)
{
    if (!view.card)
        pictures_.clear();
    staff_.show(view);
    machine_.poke();
}

} // namespace tongguan::app
