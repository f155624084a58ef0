// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/far_hand.h"

#include "base/record.h"

#include <QJsonDocument>

namespace tongguan::trial {

namespace {

constexpr int kPatience = 20'000; // ms: a picture of a large window on a busy machine

QJsonObject order(const char* what, const char* member, const QString& value)
{
    return {{QStringLiteral("do"), QString::fromLatin1(what)}, {QString::fromLatin1(member), value}};
}

} // namespace

QJsonObject FarHand::ask(const QJsonObject& order)
{
    if (line_.state() != QLocalSocket::ConnectedState) {
        line_.abort();
        line_.connectToServer(socket_);
        if (!line_.waitForConnected(kPatience))
            return {};
    }
    line_.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    while (!line_.canReadLine()) {
        if (!line_.waitForReadyRead(kPatience)) {
            line_.abort();
            return {};
        }
    }
    return QJsonDocument::fromJson(line_.readLine()).object();
}

bool FarHand::touch(const QString& name)
{
    return ask(order("touch", "name", name)).value(QStringLiteral("done")).toBool();
}

bool FarHand::type(const QString& name, const QString& text)
{
    QJsonObject keys = order("type", "name", name);
    keys.insert(QStringLiteral("text"), text);
    return ask(keys).value(QStringLiteral("done")).toBool();
}

QJsonValue FarHand::see(const QString& path)
{
    return ask(order("see", "path", path)).value(QStringLiteral("value"));
}

bool FarHand::picture(const QString& file)
{
    return ask(order("picture", "file", file)).value(QStringLiteral("done")).toBool();
}

} // namespace tongguan::trial
