// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand/hand.h"

#include <QGenericPlugin>

namespace tongguan::test {

class HandPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "hand.json")
  public:
    /// `specification` is the path of the socket to listen on.
    QObject* create(const QString& /*key*/, const QString& specification) override { return new Hand(specification); }
};

} // namespace tongguan::test

#include "plugin.moc"
