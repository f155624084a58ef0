// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <map>
#include <vector>

namespace {

const QString kRoot = QStringLiteral(TONGGUAN_SOURCE_DIR);
const QString kHandbook = kRoot + QStringLiteral("/installer/handbook/");
constexpr qint64 kMostOfOne = 120'000;   // bytes of a picture
constexpr qint64 kMostOfAll = 2'500'000; // they are in everybody's checkout

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the stations and kiosks say in one language: sentences by their ids, which may read otherwise elsewhere.
std::multimap<QString, QString> catalogue(const QString& language)
{
    std::multimap<QString, QString> sentences;
    for (const char* name : {"tongguan_staff_", "tongguan_"}) {
        QFile file(kRoot + QStringLiteral("/assets/i18n/") + QLatin1String(name) + language + QStringLiteral(".ts"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.name() == u"translation")
                sentences.emplace(source, xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
    }
    return sentences;
}

/// "Verified %1 / %2" fits "Verified 3 / 3".
bool fits(const QString& sentence, const QString& said)
{
    if (!sentence.contains(u'%'))
        return sentence == said;
    QString pattern = QRegularExpression::escape(sentence);
    pattern.replace(QRegularExpression(QStringLiteral("\\\\%(\\d|n)")), QStringLiteral(".+"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(said).hasMatch();
}

/// The ids of whatever reads so on a screen.
QSet<QString> idsOf(const std::multimap<QString, QString>& sentences, const QString& said)
{
    QSet<QString> ids;
    for (const auto& [id, sentence] : sentences) {
        if (fits(sentence, said))
            ids.insert(id);
    }
    return ids;
}

QString withoutBlocks(QString page)
{
    return page.remove(
        QRegularExpression(QStringLiteral("^ *```.*?^ *```"),
                           QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption));
}

QStringList all(const QString& page, const QString& pattern, QRegularExpression::PatternOptions options = {})
{
    QStringList found;
    auto matches = QRegularExpression(pattern, options | QRegularExpression::MultilineOption).globalMatch(page);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

QStringList keysOf(const QString& part)
{
    QStringList keys = all(part, QStringLiteral("\\*\\*(.+?)\\*\\*"), QRegularExpression::DotMatchesEverythingOption);
    for (QString& key : keys)
        key = key.simplified();
    return keys;
}

QStringList blocksOf(const QString& page)
{
    QStringList blocks =
        all(page, QStringLiteral("^ *```\\w*\\n(.*?)^ *```"), QRegularExpression::DotMatchesEverythingOption);
    for (QString& block : blocks) // under a number or not
        block.replace(QRegularExpression(QStringLiteral("^ +"), QRegularExpression::MultilineOption), QString());
    return blocks;
}

QStringList pages()
{
    return QDir(kHandbook).entryList({QStringLiteral("*.md")});
}

} // namespace

/// The handbooks name what is there: keys as they read on the screens, pictures that lie beside them, and in both
/// languages the same commands.
class HandbookTest : public QObject {
    Q_OBJECT
  private slots:
    void eachPageInBothLanguages()
    {
        for (const char* name : {"officer", "technician", "operator", "integrator"}) {
            QVERIFY2(pages().contains(QLatin1String(name) + QStringLiteral(".md")), name);
            QVERIFY2(pages().contains(QLatin1String(name) + QStringLiteral(".zh.md")), name);
        }
    }

    void bothLanguages_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& page : pages()) {
            if (pages().contains(page.chopped(3) + QStringLiteral(".zh.md")))
                QTest::newRow(qPrintable(page)) << page.chopped(3);
        }
    }
    void bothLanguages()
    {
        QFETCH(const QString, name);
        const QString english = read(kHandbook + name + QStringLiteral(".md"));
        const QString chinese = read(kHandbook + name + QStringLiteral(".zh.md"));
        QCOMPARE(blocksOf(chinese), blocksOf(english));
        const QString heading = QStringLiteral("^(#+) ");
        QCOMPARE(all(withoutBlocks(chinese), heading), all(withoutBlocks(english), heading));
        const QString row = QStringLiteral("^( *)\\|.*\\|$");
        QCOMPARE(all(withoutBlocks(chinese), row).size(), all(withoutBlocks(english), row).size());
        const QString picture = QStringLiteral("\\]\\(pictures/(.+?)-(?:en|zh)\\.png\\)");
        QCOMPARE(all(chinese, picture), all(english, picture));
    }

    void keysReadSo_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("officer.md") << QStringLiteral("en");
        QTest::newRow("Chinese") << QStringLiteral("officer.zh.md") << QStringLiteral("zh");
    }
    void keysReadSo()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, language);
        const auto sentences = catalogue(language);
        QVERIFY(sentences.size() > 500);
        const QStringList keys = keysOf(withoutBlocks(read(kHandbook + page)));
        QVERIFY(keys.size() > 100);
        QStringList unknown;
        for (const QString& key : keys) {
            if (idsOf(sentences, key).isEmpty())
                unknown << key;
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QStringLiteral(" / "))));
    }

    /// Part by part both languages speak of the same keys.
    void keysAreTheSame()
    {
        const auto english = catalogue(QStringLiteral("en"));
        const auto chinese = catalogue(QStringLiteral("zh"));
        const auto parts = [](const QString& page) {
            return withoutBlocks(read(kHandbook + page)).split(QRegularExpression(QStringLiteral("\\n#+ ")));
        };
        const QStringList ours = parts(QStringLiteral("officer.md"));
        const QStringList theirs = parts(QStringLiteral("officer.zh.md"));
        QCOMPARE(theirs.size(), ours.size());
        QStringList wrong;
        for (qsizetype i = 0; i < ours.size(); ++i) {
            QStringList left = keysOf(theirs[i]);
            for (const QString& key : keysOf(ours[i])) {
                const QSet<QString> ids = idsOf(english, key);
                const auto same = std::ranges::find_if(
                    left, [&](const QString& one) { return !(idsOf(chinese, one) & ids).isEmpty(); });
                if (same == left.end())
                    wrong << key;
                else
                    left.erase(same);
            }
            wrong += left;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral(" / "))));
    }

    void picturesAreThere()
    {
        QSet<QString> named;
        for (const QString& page : pages()) {
            for (const QString& picture : all(read(kHandbook + page), QStringLiteral("\\]\\((pictures/[^)]+)\\)")))
                named << picture;
        }
        QVERIFY(named.size() > 40);
        qint64 whole = 0;
        for (const QString& picture : named) {
            const QFileInfo file(kHandbook + picture);
            QVERIFY2(file.exists(), qPrintable(picture));
            QVERIFY2(file.size() <= kMostOfOne, qPrintable(picture));
            QVERIFY2(QImageReader(file.filePath()).size().width() >= 400, qPrintable(picture));
            whole += file.size();
        }
        QVERIFY2(whole <= kMostOfAll, qPrintable(QString::number(whole)));
        const QStringList there = QDir(kHandbook + QStringLiteral("pictures")).entryList(QDir::Files);
        for (const QString& file : there)
            QVERIFY2(named.contains(QStringLiteral("pictures/") + file), qPrintable(file));
    }

    /// A link within a page leads to one of its headings.
    void linksLead()
    {
        for (const QString& page : pages()) {
            const QString text = read(kHandbook + page);
            QStringList anchors;
            for (QString heading : all(withoutBlocks(text), QStringLiteral("^#+ (.+)$"))) {
                heading = heading.toLower().remove(
                    QRegularExpression(QStringLiteral("[^\\w\\- ]"), QRegularExpression::UseUnicodePropertiesOption));
                anchors << heading.replace(u' ', u'-');
            }
            for (const QString& link : all(text, QStringLiteral("\\]\\(#([^)]+)\\)")))
                QVERIFY2(anchors.contains(link), qPrintable(page + u'#' + link));
            for (const QString& link : all(text, QStringLiteral("\\]\\(([^)#]+\\.md)\\)")))
                QVERIFY2(QFile::exists(kHandbook + link), qPrintable(page + u' ' + link));
        }
    }
};

QTEST_GUILESS_MAIN(HandbookTest)
#include "handbook_test.moc"
