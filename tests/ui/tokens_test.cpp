// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

namespace {

/// What only the theme may say in figures. A line that does is a fault.
struct Rule {
    const char* what;
    const char* pattern;
};
constexpr std::array kRules{
    Rule{"a colour", R"re("#[0-9A-Fa-f]{3,8}")re"},
    Rule{
        "a colour",
        R"re((?<!qsTr\()"(?i:transparent|white|black|red|green|blue|yellow|orange|gr[ae]y|lightgr[ae]y|darkgr[ae]y)")re"},
    Rule{"a colour", R"re(Qt\.(rgba|hsla|hsva|lighter|darker|tint|alpha)\()re"},
    Rule{"the size of letters", R"re(\b(px|font\.pixelSize|font\.pointSize)\s*:[^/]*(?<![\w.])\d{2,})re"},
    Rule{"a line's width", R"re(\bborder\.width\s*:[^/]*(?<![\w.])[1-9])re"},
    Rule{"a radius", R"re(\bradius\s*:\s*(?![^/]*/ 2$)[^/]*(?<![\w.])[1-9])re"},
    Rule{"a duration", R"re(\b(duration|interval|\w*[tT]ime)\s*:[^/]*(?<![\w.])\d{2,})re"},
};

/// Read with care: each with its reason.
struct Exception {
    const char* file;
    const char* line;
    const char* reason;
};
constexpr std::array kExceptions{
    Exception{"driver/GreenPoints.qml", "px: Theme.lead * Math.min(1, root.rowHeight / 80)",
              "the height of a row, not of letters"},
    Exception{"components/FactRow.qml",
              "px: Math.min(root.px * 1.2, (root.height - label.height - 24) * 0.6 / Theme.textScale)",
              "what is left of a row around the plate"},
};

QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList faultsOf(const QString& name, const QString& source)
{
    QStringList faults;
    int number = 0;
    for (const QString& line : source.split(u'\n')) {
        ++number;
        const QString said = line.trimmed();
        if (said.startsWith(QStringLiteral("//")))
            continue;
        const bool excepted = std::ranges::any_of(kExceptions, [&](const Exception& one) {
            return name == QLatin1String(one.file) && said == QLatin1String(one.line);
        });
        for (const Rule& rule : kRules) {
            if (!excepted && QRegularExpression(QLatin1String(rule.pattern)).match(line).hasMatch())
                faults << QStringLiteral("%1:%2 has %3 of its own: %4")
                              .arg(name)
                              .arg(number)
                              .arg(QLatin1String(rule.what), said);
        }
    }
    return faults;
}

} // namespace

/// Looks come from qml/theme: a screen that has its own is not changed with the others, nor by night.
class TokensTest : public QObject {
    Q_OBJECT
  private slots:
    void notices_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("fault");
        const auto row = [](const char* line, bool fault) {
            QTest::newRow(line) << QString::fromLatin1(line) << fault;
        };
        row("    color: \"#2B2F8C\"", true);
        row("    color: \"transparent\"", true);
        row("    color: ok ? \"white\" : Theme.ink", true);
        row("    color: Qt.darker(Theme.ink)", true);
        row("    px: 36", true);
        row("    px: root.main ? 36 : Theme.tag", true);
        row("    property real px: 52", true);
        row("    font.pixelSize: 20", true);
        row("    border.width: 3", true);
        row("    border.width: root.open ? Theme.strongLine : 3", true);
        row("    radius: 14", true);
        row("    duration: 240", true);
        row("    property int choosingTime: 45000", true);
        row("    color: Theme.ink", false);
        row("    px: Math.min(Theme.key, keyHeight * 0.5)", false);
        row("    px: root.px * 0.75", false);
        row("    radius: height / 2", false);
        row("    border.width: root.open ? Theme.strongLine : 0", false);
        row("    name: \"white\"", true); // no drawing has such a name
        row("    // 36 px of \"white\"", false);
    }
    void notices()
    {
        QFETCH(const QString, line);
        QFETCH(const bool, fault);
        QCOMPARE(!faultsOf(QStringLiteral("X.qml"), line).isEmpty(), fault);
    }

    void screensTakeTheirLooksFromTheTheme()
    {
        const QString root = QStringLiteral(TONGGUAN_SOURCE_DIR "/qml");
        QStringList faults;
        int files = 0;
        for (QDirIterator all(root, {QStringLiteral("*.qml")}, QDir::Files, QDirIterator::Subdirectories);
             all.hasNext();) {
            const QString name = QDir(root).relativeFilePath(all.next());
            if (name.startsWith(QStringLiteral("theme/")))
                continue;
            ++files;
            faults += faultsOf(name, readAll(all.filePath()));
        }
        QVERIFY(files > 100);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    /// One that nothing needs any more hides the next fault.
    void exceptionsAreNeeded()
    {
        for (const Exception& one : kExceptions)
            QVERIFY2(readAll(QStringLiteral(TONGGUAN_SOURCE_DIR "/qml/") + QLatin1String(one.file))
                         .contains(QLatin1String(one.line)),
                     one.line);
    }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tokens_test.moc"
