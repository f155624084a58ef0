// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "kiosk/clearance/captured_facts.h"
#include "kiosk/clearance/dataset_rows.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTest>

#include <filesystem>
#include <format>

using namespace tongguan;
using namespace tongguan::clearance;

namespace {

const std::filesystem::path kTree = TONGGUAN_SOURCE_DIR;
const std::filesystem::path kSchemas = kTree / "assets/schemas";

void compare(const std::string& name, const Json& schema)
{
    const QByteArray made = QByteArray::fromStdString(schema.dump(1) + "\n");
    QFile file(QString::fromStdString((kSchemas / (name + ".json")).string()));
    if (qEnvironmentVariableIsSet("TONGGUAN_WRITE_PAGES")) {
        std::filesystem::create_directories(kSchemas);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(made);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), name.c_str());
    QVERIFY2(file.readAll() == made, (name + ": run this test with TONGGUAN_WRITE_PAGES=1").c_str());
}

} // namespace

/// assets/schemas is what the code checks.
class SchemasTest : public QObject {
    Q_OBJECT
  private slots:
    void schemasAreCurrent()
    {
        for (const std::string_view dataset : knownDatasets())
            compare(std::string(dataset), schemaOfDataset(dataset));
        compare("crossing", capturedFactsSchema());
    }

    void samplePortFits()
    {
        for (const auto& file : std::filesystem::directory_iterator(kTree / "assets/sample-port")) {
            const std::string dataset = file.path().stem().string();
            const Json rows = readJsonFile(file.path()).value();
            for (const auto& [key, row] : rows.items()) {
                const auto fits = checkRow(dataset, row);
                const std::string wrong = fits ? "" : std::format("{} {}: {}", dataset, key, fits.error().what);
                QVERIFY2(fits, wrong.c_str());
            }
        }
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("dataset");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char* name, const char* dataset, const char* body, const char* field) {
            QTest::newRow(name) << QByteArray(dataset) << QByteArray(body) << QByteArray(field);
        };
        row("a text for a number", "weight_limits", R"({"axles": "six", "limitKg": 49000})", "axles");
        row("out of range", "weight_limits", R"({"axles": 6, "limitKg": 0})", "limitKg");
        row("misspelt", "goods", R"({"hs": "0810", "gren": true})", "gren");
        row("no heading", "goods", R"({"hs": "08x"})", "hs");
        row("more than always", "draw_rates", R"({"agency": "CUSTOMS", "rate": 1000001})", "rate");
        row("an agency that is none", "draw_rates", R"({"agency": "POLICE", "rate": 1})", "agency");
        row("a day that no calendar has", "goods", R"({"hs": "0810", "validFrom": "2026-02-30T00:00:00Z"})",
            "validFrom");
        row("no object", "goods", R"([])", "");
        row("no country", "fee_catalogue", R"({"side": "China", "version": "1", "validFrom": 0})", "side");
        row("a price without its first moment", "fee_catalogue", R"({"side": "CN", "version": "1"})", "validFrom");
        row("a price without basis", "fee_catalogue",
            R"({"side": "CN", "version": "1", "validFrom": 0, "items": [{"code": "A", "item": {"zh": "a"},
                "standard": {"zh": "a"}, "service": {"zh": "a"}, "payee": {"zh": "a"}}]})",
            "items");
        row("a pattern with an alternative", "code_patterns",
            R"({"kind": "WAYBILL", "pattern": "A|(?<number>B)$", "source": "trial"})", "pattern");
        row("a pattern without its number", "code_patterns",
            R"({"kind": "WAYBILL", "pattern": "WB[0-9]{8}", "source": "trial"})", "pattern");
        row("a check digit that nobody knows", "code_patterns",
            R"({"kind": "WAYBILL", "pattern": "(?<number>[0-9]{8})$", "check": "MOD12", "source": "trial"})", "check");
        row("a pattern of nobody", "code_patterns", R"({"kind": "WAYBILL", "pattern": "(?<number>[0-9]{8})$"})",
            "source");
        row("a certificate that is no base64url", "seal_trust", R"({"use": "SIGNER", "der": "MIIB+="})", "der");
        row("no use", "seal_trust", R"({"use": "FRIEND", "der": "MIIB"})", "use");
        row("no time at all", "time_limits", R"({"operation": "QUEUE", "minutes": 0})", "minutes");
    }

    void faults()
    {
        QFETCH(const QByteArray, dataset);
        QFETCH(const QByteArray, row);
        QFETCH(const QByteArray, field);
        const auto fits = checkRow(dataset.toStdString(), parseJson(row.toStdString()).value());
        QVERIFY(!fits);
        QCOMPARE(QByteArray::fromStdString(fits.error().field), field);
        QVERIFY(!fits.error().what.empty());
    }
};

QTEST_APPLESS_MAIN(SchemasTest)
#include "schemas_test.moc"
