// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hand/hand.h"

#include "base/record.h"

#include <QAbstractItemModel>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QMetaEnum>
#include <QMetaProperty>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace tongguan::test {

namespace {

QJsonObject error(const char* what)
{
    return {{QStringLiteral("error"), QString::fromLatin1(what)}};
}

QJsonObject done(bool is)
{
    return {{QStringLiteral("done"), is}};
}

QQuickWindow* shownWindow()
{
    for (QWindow* window : QGuiApplication::topLevelWindows()) {
        if (auto* quick = qobject_cast<QQuickWindow*>(window))
            return quick;
    }
    return nullptr;
}

/// Delegates are no QObject children of what shows them, so the scene is searched as it is drawn.
QQuickItem* find(QQuickItem* among, const QString& name)
{
    if (!among->isVisible() || !among->isEnabled())
        return nullptr;
    if (among->objectName() == name)
        return among;
    for (QQuickItem* child : among->childItems()) {
        if (QQuickItem* found = find(child, name))
            return found;
    }
    return nullptr;
}

/// "year/more" is "more" within "year".
QQuickItem* findPath(QQuickItem* among, const QString& path)
{
    for (const QString& name : path.split(QLatin1Char('/'))) {
        if (among != nullptr)
            among = find(among, name);
    }
    return among;
}

/// Only where a finger would hit it: scrolled out of sight is out of reach.
QPoint centreOf(const QQuickItem& item)
{
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint();
}

QJsonValue asJson(const QVariant& value);

QJsonValue rowsOf(const QAbstractItemModel& model)
{
    QJsonArray rows;
    const auto roles = model.roleNames();
    for (int row = 0; row < model.rowCount(); ++row) {
        QJsonObject object;
        for (auto role = roles.begin(); role != roles.end(); ++role)
            object.insert(QString::fromLatin1(role.value()), asJson(model.data(model.index(row, 0), role.key())));
        rows.append(object);
    }
    return rows;
}

QJsonValue asJson(const QVariant& value)
{
    const QMetaType type = value.metaType();
    if (type.flags().testFlag(QMetaType::IsEnumeration)) {
        // An enumeration of a namespace: its meta object is the type's.
        if (const QMetaObject* meta = type.metaObject()) {
            const QByteArray name = QByteArray(type.name()).split(':').constLast();
            const int index = meta->indexOfEnumerator(name.constData());
            if (index >= 0) {
                if (const char* key = meta->enumerator(index).valueToKey(value.toInt()))
                    return QString::fromLatin1(key);
            }
        }
        return value.toInt();
    }
    return QJsonValue::fromVariant(value);
}

} // namespace

Hand::Hand(const QString& socket)
{
    QLocalServer::removeServer(socket); // of one that was killed
    server_.listen(socket);
    connect(&server_, &QLocalServer::newConnection, this, &Hand::serve);
}

void Hand::serve()
{
    QLocalSocket* line = server_.nextPendingConnection();
    connect(line, &QLocalSocket::disconnected, line, &QObject::deleteLater);
    connect(line, &QLocalSocket::readyRead, this, [this, line] {
        while (line->canReadLine()) {
            const auto order = QJsonDocument::fromJson(line->readLine());
            line->write(QJsonDocument(answer(order.object())).toJson(QJsonDocument::Compact) + '\n');
        }
    });
}

QJsonObject Hand::answer(const QJsonObject& order)
{
    if (shownWindow() == nullptr)
        return error("no window yet");
    const auto text = [&](const char* member) { return order.value(QLatin1StringView(member)).toString(); };
    const QString what = text("do");
    if (what == QLatin1String("touch"))
        return touch(text("name"));
    if (what == QLatin1String("type"))
        return type(text("name"), text("text"));
    if (what == QLatin1String("see"))
        return see(text("path"));
    if (what == QLatin1String("picture"))
        return picture(text("file"));
    return error("unknown order");
}

QJsonObject Hand::touch(const QString& name)
{
    QQuickWindow* window = shownWindow();
    const QQuickItem* item = findPath(window->contentItem(), name);
    if (item == nullptr || find(window->contentItem(), QStringLiteral("deaf")) != nullptr)
        return done(false);
    const QPoint at = centreOf(*item);
    if (!QRect({}, window->size()).contains(at))
        return done(false);
    QTest::touchEvent(window, finger_).press(1, at, window);
    QTest::touchEvent(window, finger_).release(1, at, window);
    return done(true);
}

QJsonObject Hand::type(const QString& name, const QString& text)
{
    QQuickItem* item = findPath(shownWindow()->contentItem(), name);
    if (item == nullptr)
        return done(false);
    item->forceActiveFocus();
    for (const QChar key : text)
        QTest::keyClick(shownWindow(), key.toLatin1());
    return done(true);
}

QJsonObject Hand::see(const QString& path)
{
    const QObject* object = shownWindow();
    const QStringList names = path.split(QLatin1Char('.'));
    QVariant value;
    for (const QString& name : names) {
        if (object == nullptr)
            return error("nothing of that name");
        const QByteArray property = name.toLatin1();
        if (object->metaObject()->indexOfProperty(property.constData()) < 0)
            return error("nothing of that name");
        value = object->property(property.constData());
        object = value.value<QObject*>();
    }
    if (const auto* model = qobject_cast<const QAbstractItemModel*>(object))
        return {{QStringLiteral("value"), rowsOf(*model)}};
    return {{QStringLiteral("value"), asJson(value)}};
}

QJsonObject Hand::picture(const QString& file)
{
    return done(shownWindow()->grabWindow().save(file));
}

} // namespace tongguan::test
