// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "base/record.h"
#include "sync/single_window/edifact/cargo_report.h"
#include "sync/single_window/edifact/interchange.h"
#include "sync/single_window/edifact/person_list.h"
#include "sync/single_window/message_forms.h"
#include "tests/support/paths.h"
#include "tests/support/single_window/random_edifact.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace tongguan;
using namespace tongguan::edifact;
using namespace tongguan::test;

namespace {

const QString kSource = QStringLiteral(TONGGUAN_SOURCE_DIR);

/// As the other reader tells it: tag, elements, components; empty ones at the ends do not count.
Json asJson(const Segment& segment)
{
    Json elements = Json::array();
    for (const Repetitions& repetitions : segment.elements)
        elements.push_back(repetitions.empty() ? Json::array() : Json(repetitions.front()));
    return Json::array({segment.tag, elements});
}

Json withoutEmptyEnds(Json segments)
{
    for (Json& segment : segments) {
        Json& elements = segment[1];
        for (Json& components : elements)
            while (!components.empty() && components.back() == "")
                components.erase(components.size() - 1);
        while (!elements.empty() && elements.back().empty())
            elements.erase(elements.size() - 1);
    }
    return segments;
}

void leaves(const Json& json, std::multiset<std::string>& texts)
{
    if (json.is_string())
        texts.insert(json.get<std::string>());
    else if (json.is_structured())
        for (const Json& one : json)
            leaves(one, texts);
}

} // namespace

/// Parsers from npm that know nothing of ours read what we write, and the same in it. They are installed by `./dev
/// readers` into build/readers; skipped where they or node are not there.
class SecondReaderTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void edifact();
    void xml_data();
    void xml();

  private:
    /// A line of JSON for each file.
    std::vector<Json> read(const QString& form, const QStringList& files) const;
    QString node_;
    QString modules_;
};

void SecondReaderTest::initTestCase()
{
    node_ = QStandardPaths::findExecutable(QStringLiteral("node"));
    const QString folder = qEnvironmentVariable("TONGGUAN_READERS", kSource + "/build/readers");
    modules_ = folder + "/node_modules";
    if (node_.isEmpty() || !QFileInfo::exists(modules_ + "/edifact") ||
        !QFileInfo::exists(modules_ + "/fast-xml-parser"))
        QSKIP("no second reader: ./dev readers installs node and the parsers");
}

std::vector<Json> SecondReaderTest::read(const QString& form, const QStringList& files) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NODE_PATH"), modules_);
    process.setProcessEnvironment(environment);
    process.start(node_, QStringList{kSource + "/tests/flow/single_window/second_reader.js", form} + files);
    std::vector<Json> lines;
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return lines;
    }
    for (const QByteArray& line : process.readAllStandardOutput().trimmed().split('\n'))
        lines.push_back(parseJson(line.toStdString(), 4U << 20U).value_or(Json()));
    return lines;
}

void SecondReaderTest::edifact()
{
    const QTemporaryDir folder;
    QStringList files;
    std::vector<Interchange> ours;
    const QDir goldens(kSource + "/tests/data/messages/edifact");
    for (const QFileInfo& one : goldens.entryInfoList({"*.edi"}, QDir::Files, QDir::Name)) {
        const std::string bytes = readFile(one.filePath().toStdString()).value();
        if (bytes.contains("UNA:*"))
            continue; // its repetition separator is more than that reader knows
        ours.push_back(receive(bytes).interchange);
        files << one.filePath();
    }
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        RandomRecord random(seed, edifactText);
        Interchange interchange;
        interchange.announced = true;
        interchange.service = anyService(random, "+:'?!/&*"); // that reader puts others into a pattern as they are
        interchange.service.repetition = ' ';                 // version 3 is what that reader knows
        interchange.envelope = {.syntax = "UNOW",
                                .version = 3,
                                .sender = {.id = random.anything(35), .qualifier = ""},
                                .recipient = {.id = random.anything(35), .qualifier = "ZZ"},
                                .date = "261124",
                                .time = "0915",
                                .reference = random.anything(14),
                                .application = ""};
        interchange.messages = {messageOf(random.make<PersonList>(), "1"), messageOf(random.make<CargoReport>(), "2")};
        const auto bytes = write(interchange);
        QVERIFY2(bytes.has_value(), bytes ? "" : bytes.error().what.c_str());
        files << folder.filePath(QString::number(seed) + ".edi");
        QVERIFY(writeDurably(files.back().toStdString(), *bytes).has_value());
        ours.push_back(receive(*bytes).interchange);
    }
    const std::vector<Json> theirs = read(QStringLiteral("edifact"), files);
    QCOMPARE(theirs.size(), ours.size());
    std::size_t segments = 0;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const Json read = withoutEmptyEnds(theirs[i]);
        std::size_t at = 1; // after UNB
        QCOMPARE(QString::fromStdString(read[0][0].get<std::string>()), QStringLiteral("UNB"));
        QVERIFY(read[0][1][4][0] == ours[i].envelope.reference);
        for (const Message& message : ours[i].messages) {
            QVERIFY(read[at][0] == "UNH" && read[at][1][0][0] == message.reference);
            for (const Segment& segment : message.body) {
                const Json& other = read[++at];
                QVERIFY2(other == asJson(segment), qPrintable(files[static_cast<qsizetype>(i)]));
                ++segments;
            }
            QVERIFY(read[++at][0] == "UNT");
            ++at;
        }
        QVERIFY(read[at][0] == "UNZ" && read.size() == at + 1);
    }
    qInfo("%zu interchanges, %zu segments", ours.size(), segments);
}

void SecondReaderTest::xml_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("manifest") << "manifest";
    QTest::newRow("sps") << "sps";
}

void SecondReaderTest::xml()
{
    QFETCH(QString, form);
    const auto codec = std::ranges::find(window::messageForms(), form.toStdString(), &window::MessageForm::name);
    QStringList files;
    const QDir goldens(kSource + "/tests/data/messages/" + form);
    for (const QFileInfo& one : goldens.entryInfoList({"*.xml"}, QDir::Files, QDir::Name))
        files << one.filePath();
    QVERIFY(!files.isEmpty());
    const std::vector<Json> theirs = read(QStringLiteral("xml"), files);
    QCOMPARE(theirs.size(), static_cast<std::size_t>(files.size()));
    for (std::size_t i = 0; i < theirs.size(); ++i) {
        const Json ours = codec->decode(readFile(files[static_cast<qsizetype>(i)].toStdString()).value()).value();
        std::multiset<std::string> our;
        for (const char* part : {"message", "receipt", "certificate"})
            if (ours.contains(part))
                leaves(ours[part], our);
        std::multiset<std::string> their;
        for (const Json& leaf : theirs[i]) {
            const auto text = leaf.get<std::string>();
            if (text != "@_unitCode=KGM" || form == "sps") // of a manifest a fixed text
                their.insert(text.substr(text.find('=') + 1));
        }
        QVERIFY2(our == their, qPrintable(files[static_cast<qsizetype>(i)]));
    }
    qInfo("%zu files", theirs.size());
}

QTEST_GUILESS_MAIN(SecondReaderTest)
#include "second_reader_test.moc"
