// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

const QString kRoot = QStringLiteral(TONGGUAN_SOURCE_DIR);

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// All of tests' files with such an ending, in one text.
QString tests(const QString& ending)
{
    QString all;
    QDirIterator files(kRoot + QStringLiteral("/tests"), {ending}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        all += read(files.next());
    return all;
}

/// A name as CMake makes it: "flow_${name}" of a list that has it counts, too.
bool isRegistered(const QString& lists, const QString& name)
{
    const QString last = name.section(u'_', 1);
    return lists.contains(QStringLiteral("NAME %1 ").arg(name)) ||
           QRegularExpression(QStringLiteral("foreach\\([^)]*\\b%1\\b").arg(last)).match(lists).hasMatch() ||
           QRegularExpression(QStringLiteral("foreach\\([^)]*\\b%1\\b").arg(name.section(u'_', 2)))
               .match(lists)
               .hasMatch();
}

} // namespace

/// TASKS.md names tests that are there: a page that promises a proof which nobody runs is worse than none.
class TasksPageTest : public QObject {
    Q_OBJECT
  private slots:
    void eachTestIsThere()
    {
        const QString page = read(kRoot + QStringLiteral("/TASKS.md"));
        const QString sources = tests(QStringLiteral("*.cpp"));
        const QString lists = tests(QStringLiteral("CMakeLists.txt"));
        auto named = QRegularExpression(QStringLiteral("`(\\w+)::(\\w+)`")).globalMatch(page);
        int count = 0;
        QStringList missing;
        while (named.hasNext()) {
            const auto one = named.next();
            ++count;
            const bool there =
                isRegistered(lists, one.captured(1)) &&
                QRegularExpression(QStringLiteral("\\b%1\\(\\)").arg(one.captured(2))).match(sources).hasMatch();
            if (!there)
                missing << one.captured(0);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
        QVERIFY(count > 60);
    }

    /// Cases that a row names by their beginning: "21-…", "29-review".
    void eachCaseIsThere()
    {
        const QString page = read(kRoot + QStringLiteral("/TASKS.md"));
        const QStringList files =
            QDir(kRoot + QStringLiteral("/tests/data/decide")).entryList({QStringLiteral("*.json")});
        auto named = QRegularExpression(QStringLiteral("\\b(\\d\\d-[a-z-]*)(…?)")).globalMatch(page);
        QStringList missing;
        while (named.hasNext()) {
            const auto one = named.next();
            const QString name = one.captured(1);
            const bool there = std::ranges::any_of(files, [&](const QString& file) {
                return one.captured(2).isEmpty() ? file == name + QStringLiteral(".json") : file.startsWith(name);
            });
            if (!there)
                missing << one.captured(0);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TasksPageTest)
#include "tasks_page_test.moc"
