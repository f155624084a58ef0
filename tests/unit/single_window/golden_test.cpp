// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "sync/single_window/message_forms.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace tongguan;

namespace {

const QString kData = QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/data/messages/");

std::string contentOf(const QString& file)
{
    return readFile(file.toStdString()).value_or("");
}

/// With TONGGUAN_WRITE_PAGES=1 what the code says now becomes what it has to say.
void compare(const QString& file, const std::string& now)
{
    if (qEnvironmentVariableIntValue("TONGGUAN_WRITE_PAGES") == 1)
        QVERIFY(writeDurably(file.toStdString(), now).has_value());
    QCOMPARE(QString::fromStdString(now), QString::fromStdString(contentOf(file)));
}

} // namespace

/// tests/data/messages: a folder a form; a message and beside it what it says in JSON, or in refused/ (a folder a form)
/// what is wrong.
class GoldenTest : public QObject {
    Q_OBJECT
  private slots:
    void message_data() { files({}); }
    void message();
    void refused_data() { files(QStringLiteral("refused/")); }
    void refused();

  private:
    static void files(const QString& below);
};

void GoldenTest::files(const QString& below)
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("file");
    const auto forms = window::messageForms();
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const QString name = QString::fromLatin1(forms[i].name.data(), static_cast<qsizetype>(forms[i].name.size()));
        const QDir folder(kData + below + name);
        const auto found = folder.entryInfoList({"*.edi", "*.xml"}, QDir::Files, QDir::Name);
        QVERIFY2(!found.isEmpty(), qPrintable(folder.path()));
        for (const QFileInfo& one : found)
            QTest::newRow(qPrintable(name + "/" + one.completeBaseName())) << static_cast<int>(i) << one.filePath();
    }
}

void GoldenTest::message()
{
    QFETCH(int, form);
    QFETCH(QString, file);
    const window::MessageForm& codec = window::messageForms()[static_cast<std::size_t>(form)];
    const std::string bytes = contentOf(file);
    const auto wrong = codec.validate(bytes);
    QVERIFY2(wrong.empty(), wrong.empty() ? "" : wrong.front().c_str());
    const auto json = codec.decode(bytes);
    QVERIFY2(json.has_value(), json ? "" : json.error().what.c_str());
    const QFileInfo info(file);
    compare(info.path() + "/" + info.completeBaseName() + ".json", json->dump(2) + "\n");
    const auto again = codec.encode(*json);
    QVERIFY2(again.has_value(), again ? "" : again.error().what.c_str());
    QCOMPARE(QString::fromStdString(*again), QString::fromStdString(bytes));
}

void GoldenTest::refused()
{
    QFETCH(int, form);
    QFETCH(QString, file);
    const window::MessageForm& codec = window::messageForms()[static_cast<std::size_t>(form)];
    const std::string bytes = contentOf(file);
    QVERIFY(!codec.decode(bytes).has_value());
    std::string lines;
    for (const std::string& line : codec.validate(bytes))
        lines += line + "\n";
    QVERIFY(!lines.empty());
    const QFileInfo info(file);
    compare(info.path() + "/" + info.completeBaseName() + ".txt", lines);
}

QTEST_APPLESS_MAIN(GoldenTest)
#include "golden_test.moc"
