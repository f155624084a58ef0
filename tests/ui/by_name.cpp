// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/by_name.h"

#include "tests/ui/stage.h"

#include <QAccessible>

namespace tongguan::test {

namespace {

/// Those who see the screen do not see them either, or cannot use them.
bool hidden(QAccessibleInterface& one)
{
    return one.state().invisible || one.rect().isEmpty();
}

void collect(QAccessibleInterface& above, const QString& name, std::vector<QAccessibleInterface*>& found)
{
    for (int i = 0; i < above.childCount(); ++i) {
        QAccessibleInterface* child = above.child(i);
        if (child == nullptr || hidden(*child))
            continue;
        if (child->text(QAccessible::Name) == name)
            found.push_back(child);
        else
            collect(*child, name, found);
    }
}

bool canBePressed(QAccessibleInterface& one)
{
    const QAccessibleActionInterface* actions = one.actionInterface();
    return !one.state().disabled && actions != nullptr &&
           actions->actionNames().contains(QAccessibleActionInterface::pressAction());
}

} // namespace

QStringList namesAlong(QQuickItem* root, const QString& path)
{
    QStringList names;
    for (const QString& part : path.split(u'/')) {
        root = itemAt(root, part);
        QAccessibleInterface* spoken = root == nullptr ? nullptr : QAccessible::queryAccessibleInterface(root);
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            return {};
        names += spoken->text(QAccessible::Name);
    }
    return names;
}

QString pressByNames(QQuickWindow& window, const QStringList& names)
{
    QAccessibleInterface* within = QAccessible::queryAccessibleInterface(&window);
    for (const QString& name : names) {
        std::vector<QAccessibleInterface*> found;
        if (within != nullptr)
            collect(*within, name, found);
        const bool last = &name == &names.back();
        // A heading may say the same as the control below it.
        if (last)
            std::erase_if(found, [](QAccessibleInterface* one) { return !canBePressed(*one); });
        if (found.size() != 1)
            return QStringLiteral("%1 are called \"%2\"").arg(found.size()).arg(name);
        within = found.front();
    }
    within->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    return {};
}

} // namespace tongguan::test
