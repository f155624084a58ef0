// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

namespace {

constexpr int kPatience = 110'000; // milliseconds

struct Block {
    QString commands;
    QString printed; ///< as the handbook quotes it; empty where it quotes nothing
    bool quoted = false;
};

/// The fenced blocks of a page: ``` has commands, the ```text after it what they printed.
std::vector<Block> blocksOf(const QString& page)
{
    static const QRegularExpression kFence(QStringLiteral("^( *)```(\\w*)\\n(.*?)^ *```"),
                                           QRegularExpression::MultilineOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    std::vector<Block> blocks;
    auto fences = kFence.globalMatch(page);
    while (fences.hasNext()) {
        const auto fence = fences.next();
        QString text = fence.captured(3);
        text.remove(QRegularExpression(u'^' + fence.captured(1), QRegularExpression::MultilineOption));
        if (fence.captured(2).isEmpty()) {
            blocks.push_back({.commands = text, .printed = {}});
        } else if (!blocks.empty() && !blocks.back().quoted) {
            blocks.back().printed = text;
            blocks.back().quoted = true;
        }
    }
    return blocks;
}

/// What differs from run to run is left out: keys, codes, ids, counts of what was sent, and what a short run cannot
/// try.
QString steady(QString text)
{
    const auto mask = [&text](const char* pattern, const char* by) {
        text.replace(QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption),
                     QString::fromLatin1(by));
    };
    mask("\\b[0-9a-f]{64}\\b", "HASH");
    mask("\"code\":\"[^\"]*\"", "CODE");
    mask("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    mask("^(kept|not tried) +", "");
    mask("\\d+(?= occasions)", "N");
    mask("127\\.0\\.0\\.1:\\d+", "ADDRESS");
    mask("(?<=sent )\\d+(?= events, )|(?<=received )\\d+|(?<=cursor )\\d+", "N");
    return text.trimmed();
}

} // namespace

/// The integrator's handbook as it is pasted: each command works, and prints what the page says that it prints.
class HandbookTest : public QObject {
    Q_OBJECT
  private slots:
    void pasted();
};

void HandbookTest::pasted()
{
    QFile page(QStringLiteral(TONGGUAN_SOURCE_DIR "/installer/handbook/integrator.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const std::vector<Block> blocks = blocksOf(QString::fromUtf8(page.readAll()));
    QVERIFY(blocks.size() >= 10);

    const QTemporaryDir folder;
    for (const char* part : {"assets", "tests"})
        QVERIFY(QFile::link(QStringLiteral(TONGGUAN_SOURCE_DIR "/") + part, folder.filePath(part)));
    QString script = QStringLiteral("set -m\ntrap 'kill $(jobs -p) 2>/dev/null' EXIT\n");
    for (const Block& block : blocks)
        script += block.commands + QStringLiteral("\necho \"@@@ $?\"\n");
    // Ports of this run's own; and nobody waits for the whole bad day.
    const qint64 ports = 20'000 + QCoreApplication::applicationPid() % 12'000;
    script.replace(QStringLiteral("9443"), QString::number(ports));
    script.replace(QStringLiteral("8443"), QString::number(ports + 12'000));
    script.replace(QStringLiteral("8444"), QString::number(ports + 24'000));
    script.replace(QStringLiteral("sleep 95"), QStringLiteral("sleep 1"));

    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"),
                       QStringLiteral(TONGGUAN_BIN_DIR ":") + environment.value(QStringLiteral("PATH")));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), script});
    QVERIFY(shell.waitForFinished(kPatience));
    const QByteArray errors = shell.readAllStandardError();
    const QStringList parts = QString::fromUtf8(shell.readAllStandardOutput())
                                  .split(QRegularExpression(QStringLiteral("(?<=@@@ \\d)\\n")), Qt::SkipEmptyParts);
    QVERIFY2(parts.size() == static_cast<qsizetype>(blocks.size()), errors.constData());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const QString& part = parts[static_cast<qsizetype>(i)];
        const bool refused = blocks[i].commands.contains(QStringLiteral("/refused/"));
        QVERIFY2(part.endsWith(refused ? QStringLiteral("@@@ 1") : QStringLiteral("@@@ 0")),
                 qPrintable(blocks[i].commands + part + QString::fromUtf8(errors)));
        QCOMPARE(steady(part.chopped(5)), steady(blocks[i].printed));
    }
}

QTEST_GUILESS_MAIN(HandbookTest)
#include "handbook_test.moc"
