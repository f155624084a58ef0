// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QLocalSocket>
#include <QString>

namespace tongguan::trial {

/// The other end of the finger in a running program (tests/support/hand). Calls wait for the answer; a program that
/// is gone, or is not there yet, answers nothing.
class FarHand {
  public:
    explicit FarHand(QString socket) : socket_(std::move(socket)) {}

    bool touch(const QString& name);
    bool type(const QString& name, const QString& text);
    /// Undefined where there is nothing of that path.
    QJsonValue see(const QString& path);
    bool picture(const QString& file);

  private:
    QJsonObject ask(const QJsonObject& order);

    const QString socket_;
    QLocalSocket line_;
};

} // namespace tongguan::trial
