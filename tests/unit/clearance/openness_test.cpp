// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "base/time.h"
#include "kiosk/clearance/openness.h"
#include "tests/support/paths.h"

#include <QTest>

#include <filesystem>

using namespace tongguan;
using namespace tongguan::clearance;

namespace {

const std::filesystem::path kSamplePort = TONGGUAN_SOURCE_DIR "/assets/sample-port";

UtcTime at(const char* iso)
{
    return fromIso(iso).value();
}

template <class Row> std::vector<Row> rowsOf(const char* dataset)
{
    std::vector<Row> rows;
    const Json all = readJsonFile(kSamplePort / (std::string(dataset) + ".json")).value();
    for (const Json& row : all)
        rows.push_back(fromJson<Row>(row).value());
    return rows;
}

std::vector<documents::TrustedKey> keys()
{
    const Json all = readJsonFile(kSamplePort / "notice_keys.json").value();
    return {documents::TrustedKey::fromBase64(stringOr(all.front(), "key")).value()};
}

} // namespace

/// What the port tells everybody: versions that follow each other, and notices that somebody vouches for.
class OpennessTest : public QObject {
    Q_OBJECT
  private slots:
    void catalogueSwitchesAtItsMinute()
    {
        const auto all = rowsOf<FeeCatalogue>("fee_catalogue");
        const FeeCatalogue* before = catalogueAt(all, "CN", at("2026-12-31T15:59:59Z"));
        const FeeCatalogue* after = catalogueAt(all, "CN", at("2026-12-31T16:00:00Z"));
        QVERIFY(before != nullptr && after != nullptr);
        QCOMPARE(before->version, std::string("2026-1"));
        QCOMPARE(after->version, std::string("2027-1"));
        QVERIFY(*after->items.front().amount < *before->items.front().amount);
        QCOMPARE(catalogueAt(all, "VN", at("2026-12-31T16:00:00Z"))->version, std::string("2026-1"));
        QVERIFY(catalogueAt(all, "CN", at("2025-12-31T15:59:59Z")) == nullptr);
        QVERIFY(catalogueAt(all, "LA", at("2026-12-31T16:00:00Z")) == nullptr);
    }

    /// Whichever row the feed brought first, and also where the first one has no end.
    void orderOfRowsDoesNotCount()
    {
        std::vector<FeeCatalogue> all = rowsOf<FeeCatalogue>("fee_catalogue");
        std::ranges::reverse(all);
        QCOMPARE(catalogueAt(all, "CN", at("2027-01-01T00:00:00Z"))->version, std::string("2027-1"));
        all.front().validTo = at("2027-01-01T00:00:00Z");
        all.back().validTo = at("2026-12-01T00:00:00Z");
        QVERIFY(catalogueAt(all, "CN", at("2026-12-15T00:00:00Z")) == nullptr);
    }

    /// A.2: both languages have the same rows.
    void everyLineIsInBothLanguages()
    {
        for (const FeeCatalogue& catalogue : rowsOf<FeeCatalogue>("fee_catalogue")) {
            for (const FeeItem& item : catalogue.items) {
                for (const Wording* column : {&item.item, &item.standard, &item.service, &item.basis, &item.payee})
                    QVERIFY2(column->has(Language::Zh) && column->has(Language::Vi), item.code.c_str());
            }
        }
    }

    void limitOfNow()
    {
        const std::vector all{
            TimeLimit{{.validFrom = {}, .validTo = {}}, Operation::Queue, 60, {}},
            TimeLimit{{.validFrom = at("2026-12-01T00:00:00Z"), .validTo = {}}, Operation::Queue, 45, {}}};
        QCOMPARE(limitAt(all, Operation::Queue, at("2026-11-30T23:59:59Z"))->minutes, 60);
        QCOMPARE(limitAt(all, Operation::Queue, at("2026-12-01T00:00:00Z"))->minutes, 45);
        QVERIFY(limitAt(all, Operation::Unstuff, at("2026-12-01T00:00:00Z")) == nullptr);
    }

    void noticesAreVouchedFor()
    {
        for (const SignedNotice& notice : rowsOf<SignedNotice>("policy_notices")) {
            const auto opened = openNotice(notice, keys());
            QVERIFY2(opened, opened ? "" : opened.error().what.c_str());
            QVERIFY(!opened->title.zh.empty() && !opened->body.vi.empty());
        }
    }

    void brokenNotices_data()
    {
        QTest::addColumn<QByteArray>("what");
        for (const char* what : {"text", "signature", "none", "signer", "nobody"})
            QTest::newRow(what) << QByteArray(what);
    }

    void brokenNotices()
    {
        QFETCH(const QByteArray, what);
        SignedNotice notice = rowsOf<SignedNotice>("policy_notices").front();
        if (what == "text")
            notice.text.replace(notice.text.find("2026"), 4, "2025");
        else if (what == "signature")
            notice.signature.front() = notice.signature.front() == 'A' ? 'B' : 'A';
        else if (what == "none")
            notice.signature.clear();
        else if (what == "signer")
            notice.signer = "0011223344556677";
        QVERIFY(!openNotice(notice, what == "nobody" ? std::vector<documents::TrustedKey>{} : keys()));
    }
};

QTEST_APPLESS_MAIN(OpennessTest)
#include "openness_test.moc"
