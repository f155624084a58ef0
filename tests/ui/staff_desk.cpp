// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/staff_desk.h"

#include "base/record.h"

#include <QTest>

namespace tongguan::test {

namespace {

constexpr int kMostTabs = 120;

void collect(QAccessibleInterface* root, QList<QAccessibleInterface*>& out)
{
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface* child = root->child(i);
        if (child == nullptr || child->state().invisible)
            continue;
        if (child->role() == QAccessible::Button && !child->state().disabled)
            out << child;
        collect(child, out);
    }
}

QList<QAccessibleInterface*> buttonsOf(QWindow* window)
{
    QList<QAccessibleInterface*> all;
    if (QAccessibleInterface* root = QAccessible::queryAccessibleInterface(window))
        collect(root, all);
    return all;
}

} // namespace

bool StaffDesk::start(QSize size)
{
    if (!port.start())
        return false;
    clearance::Order order;
    order.id = "ORD-1";
    order.agency = clearance::Agency::Border;
    order.method = clearance::Method::Manual;
    order.plate = "24C01722";
    port.feed.publish("orders", order.id, toJson(order), port.kiosk.clock.now());
    if (!port.exchange())
        return false;
    truck = port.typedTruck();
    if (truck.empty() || !port.exchange())
        return false;
    stage = std::make_unique<Stage>(QStringLiteral("staff"), size, port.station.staff.get());
    if (stage->window() == nullptr)
        return false;
    stage->window()->requestActivate();
    show();
    return QTest::qWaitForWindowActive(stage->window());
}

void StaffDesk::show()
{
    stage->staff.show(port.station.staff->view());
    stage->settle();
}

bool StaffDesk::exchange()
{
    const bool done = port.exchange().has_value();
    show();
    return done;
}

void StaffDesk::key(Qt::Key key)
{
    QTest::keyClick(stage->window(), key);
    show();
}

void StaffDesk::type(const QString& keys)
{
    for (const QChar one : keys) {
        QTest::keyClick(stage->window(), one.toLatin1());
        show();
    }
}

void StaffDesk::sign(const QString& number, const QString& pin)
{
    type(number);
    key(Qt::Key_Return);
    type(pin);
    key(Qt::Key_Return);
}

bool StaffDesk::tabTo(const QString& objectName)
{
    QStringList passed;
    for (int i = 0; i < kMostTabs; ++i) {
        if (focused() == objectName)
            return true;
        QTest::keyClick(stage->window(), Qt::Key_Tab); // nothing has to be drawn for that
        passed << focused();
    }
    qWarning().noquote() << objectName << "is not among" << passed.join(u" | ");
    return false;
}

QString StaffDesk::focused() const
{
    const QQuickItem* item = stage->window()->activeFocusItem();
    return item == nullptr ? QString() : item->objectName();
}

bool StaffDesk::say(const QString& name)
{
    for (QAccessibleInterface* one : buttonsOf(stage->window())) {
        if (one->text(QAccessible::Name) != name || one->actionInterface() == nullptr)
            continue;
        one->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        show();
        return true;
    }
    return false;
}

QStringList StaffDesk::buttons() const
{
    QStringList names;
    for (QAccessibleInterface* one : buttonsOf(stage->window()))
        names << one->text(QAccessible::Name);
    return names;
}

} // namespace tongguan::test
