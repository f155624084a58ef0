// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "tests/support/paths.h"

#include <QProcess>
#include <QString>

namespace tongguan::test {

struct Answer {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// The built program, in the checkout, as a person calls it. The stores of the tests have the passphrase "trial".
inline Answer runTongguan(const QStringList& arguments, const QByteArray& input = {},
                          const QString& passphrase = QStringLiteral("trial"))
{
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(TONGGUAN_SOURCE_DIR));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TONGGUAN_PASSPHRASE"), passphrase);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TONGGUAN_BIN_DIR "/tongguan"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Json object(const QByteArray& line)
{
    return parseJson(line.trimmed().toStdString()).value_or(Json());
}

inline bool isOneLine(const QByteArray& text)
{
    return text.count('\n') == 1 && text.endsWith('\n');
}

} // namespace tongguan::test
