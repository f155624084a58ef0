// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "base/time.h"
#include "kiosk/documents/document.h"
#include "tests/support/paths.h"

#include <QTest>

#include <filesystem>

namespace tongguan::documents {

namespace {

namespace fs = std::filesystem;
using Use = SealTrust::Use;

const fs::path kSamples = fs::path(TONGGUAN_SOURCE_DIR) / "../shared/samples";

std::string contentOf(const fs::path& file)
{
    return readFile(file).value();
}

ParseOptions optionsWith(SealTrust trust, const char* now)
{
    return {.now = fromIso(now).value(), .trusted = {}, .port = {}, .plateCountry = {}, .seals = std::move(trust)};
}

/// The two signers of the samples, for themselves: their authority is not there.
SealTrust signers()
{
    SealTrust trust;
    for (const char* file : {"UTTS5B.crt", "DETS32.crt"}) {
        if (!trust.add(Use::Pinned, asBytes(contentOf(kSamples / "vds" / file))))
            qFatal("%s is no certificate", file);
    }
    return trust;
}

SealTrust australia(bool withList)
{
    SealTrust trust;
    bool done = trust.add(Use::Authority, asBytes(contentOf(kSamples / "vds-nc/csca.cer"))).has_value();
    if (withList)
        done = trust.add(Use::Revocations, asBytes(contentOf(kSamples / "vds-nc/csca.crl"))).has_value() && done;
    if (!done)
        qFatal("the authority of the samples is none");
    return trust;
}

/// Each member that the truth has and we know: equal. "format" of a picture says its size there as well.
QString differs(const Json& truth, const Json& ours)
{
    for (const auto& [key, value] : truth.items()) {
        if (key == "coding")
            continue;
        if (key == "format" ? !stringOr(truth, key).starts_with(stringOr(ours, key))
                            : !ours.contains(key) || ours[key] != value)
            return QString("%1 of %2")
                .arg(QString::fromStdString(key), QString::fromStdString(stringOr(truth, "name")));
    }
    return {};
}

QString listDiffers(const Json& truth, const Json& ours)
{
    if (truth.size() != ours.size())
        return QString("%1 instead of %2 features").arg(ours.size()).arg(truth.size());
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const Json& mine = ours[i];
        Json expected = truth[i];
        if (mine.contains("features")) // the truth has the lines of what is inside beside the whole
            expected.erase("lines");
        if (const QString what = differs(expected, mine); !what.isEmpty())
            return what;
    }
    return {};
}

/// One bit of each byte, each time another one: refused. The number of bytes.
int refusesOneBit(Kind kind, const std::string& bytes, const ParseOptions& options)
{
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ (1 << at % 8));
        if (parse(kind, asBytes(changed), options).outcome != Outcome::Refuse) {
            qWarning("byte %d", static_cast<int>(at));
            return -1;
        }
    }
    return static_cast<int>(bytes.size());
}

} // namespace

/// Seals that lie beside the checkout, not in it.
class SealSamplesTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void seals();
    void codes();
    void openSeals();
    void nobodyTrusted();
    void outOfDate();
};

void SealSamplesTest::initTestCase()
{
    if (!fs::exists(kSamples))
        QSKIP("the sample folder is not here: nothing covered");
}

void SealSamplesTest::seals()
{
    const ParseOptions options = optionsWith(signers(), "2024-11-26T09:00:00Z");
    int verified = 0;
    int bytesChanged = 0;
    const Json truths = readJsonFile(kSamples / "vds/seals.json").value();
    for (const Json& truth : truths["seals"]) {
        const std::string file = stringOr(truth, "file");
        const std::string bytes = contentOf(kSamples / "vds" / file);
        // Two of them were signed after the other signer's end.
        const bool late = stringOr(truth["header"], "signatureDate") > "2024-11";
        const ParseOptions& then = late ? optionsWith(signers(), "2026-11-26T09:00:00Z") : options;
        QCOMPARE(identify(asBytes(bytes), then), Kind::Vds);
        const Parsed parsed = parse(Kind::Vds, asBytes(bytes), then);
        const Json& header = truth["header"];
        QCOMPARE(integerOr(parsed.fields, "version"), integerOr(header, "specVersion"));
        QCOMPARE(stringOr(parsed.fields, "issuingCountry"), stringOr(header, "issuingCountry"));
        QCOMPARE(stringOr(parsed.fields, "signer"), stringOr(header, "signerIdentifier"));
        QCOMPARE(stringOr(parsed.fields, "certificateReference"), stringOr(header, "certificateReference"));
        QCOMPARE(stringOr(parsed.fields, "issued"), stringOr(header, "documentIssueDate"));
        QCOMPARE(stringOr(parsed.fields, "signed"), stringOr(header, "signatureDate"));
        QCOMPARE(stringOr(parsed.fields, "documentReference"),
                 stringOr(header, "documentFeatureRef") + stringOr(header, "documentTypeCategory"));
        QCOMPARE(stringOr(parsed.fields, "document"), stringOr(truth, "documentType"));
        const QString difference = listDiffers(truth["features"], parsed.fields["features"]);
        QVERIFY2(difference.isEmpty(), qPrintable(QString::fromStdString(file) + ": " + difference));
        const bool isSigned = truth["signature"].is_object();
        const bool known = isSigned && truth["signature"]["verifiesWith"].is_object();
        const std::string expected = known ? "verified" : isSigned ? "unknown-signer" : "unsigned";
        QCOMPARE(stringOr(parsed.fields, "verdict"), expected);
        QCOMPARE(parsed.valid, known);
        verified += known ? 1 : 0;
        const int changed = refusesOneBit(Kind::Vds, bytes, then);
        QVERIFY2(changed > 0, file.c_str());
        bytesChanged += changed;
    }
    qInfo("%d seals, %d of them verified, one bit of each of %d bytes was refused",
          static_cast<int>(truths["seals"].size()), verified, bytesChanged);
}

void SealSamplesTest::codes()
{
    const ParseOptions options = optionsWith(signers(), "2026-11-26T09:00:00Z");
    const Json file = readJsonFile(kSamples / "vds/idb.json").value();
    int verified = 0;
    int bytesChanged = 0;
    std::size_t all = 0;
    for (const auto& [member, truths] : file.items()) {
        if (!truths.is_array())
            continue;
        for (const Json& truth : truths) {
            const std::string text = stringOr(truth, "text");
            QCOMPARE(identify(asBytes(text), options), Kind::Idb);
            const Parsed parsed = parse(Kind::Idb, asBytes(text), options);
            QCOMPARE(stringOr(parsed.fields, "issuingCountry"), stringOr(truth, "issuingCountry"));
            QCOMPARE(stringOr(parsed.fields, "certificateReference"),
                     stringOr(truth["header"], "certificateReference"));
            QCOMPARE(stringOr(parsed.fields, "signed"), stringOr(truth["header"], "signatureDate"));
            QCOMPARE(boolOr(parsed.fields, "zipped"), boolOr(truth, "zipped"));
            const QString difference = listDiffers(truth["messages"], parsed.fields["messages"]);
            QVERIFY2(difference.isEmpty(),
                     qPrintable(QString::fromStdString(stringOr(truth, "name")) + ": " + difference));
            const bool known = truth["verifiesWith"].is_string();
            QCOMPARE(stringOr(parsed.fields, "verdict"), std::string(known ? "verified" : "unknown-signer"));
            verified += known ? 1 : 0;
            ++all;
            const int changed = refusesOneBit(Kind::Idb, text, options);
            QVERIFY(changed > 0);
            bytesChanged += changed;
        }
    }
    QVERIFY(all > 0);
    qInfo("%d codes, %d of them verified, one bit of each of %d characters was refused", static_cast<int>(all),
          verified, bytesChanged);
}

void SealSamplesTest::openSeals()
{
    const ParseOptions options = optionsWith(australia(true), "2021-09-26T09:00:00Z");
    const std::string valid = contentOf(kSamples / "vds-nc/valid.json");
    const Parsed parsed = parse(Kind::VdsNc, asBytes(valid), options);
    QCOMPARE(identify(asBytes(valid), options), Kind::VdsNc);
    QVERIFY(parsed.valid);
    QCOMPARE(stringOr(parsed.fields, "verdict"), std::string("verified"));
    QCOMPARE(stringOr(parsed.fields["signedBy"], "revocations"), std::string("fresh"));
    QCOMPARE(stringOr(parsed.fields["message"]["pid"], "i"), std::string("PF0911009"));
    const std::string canonical = contentOf(kSamples / "vds-nc/valid.canonical.txt");
    QCOMPARE(stringOr(parse(Kind::VdsNc, asBytes(canonical), options).fields, "verdict"), std::string("verified"));
    const std::string tampered = contentOf(kSamples / "vds-nc/tampered.json");
    QCOMPARE(parse(Kind::VdsNc, asBytes(tampered), options).reason, std::string("bad-signature"));
    const std::string other = contentOf(kSamples / "vds-nc/not-vds.json");
    QCOMPARE(parse(Kind::VdsNc, asBytes(other), options).reason, std::string("not-ours"));
    QCOMPARE(identify(asBytes(other), options), Kind::Unknown);
    const int changed = refusesOneBit(Kind::VdsNc, valid, options);
    QVERIFY(changed > 0);
    const int canonicalChanged = refusesOneBit(Kind::VdsNc, canonical, options);
    QVERIFY(canonicalChanged > 0);
    qInfo("4 files, one bit of each of %d bytes was refused", changed + canonicalChanged);
}

/// Without a store nothing is believed, whatever stands in it.
void SealSamplesTest::nobodyTrusted()
{
    const ParseOptions options = optionsWith({}, "2024-11-26T09:00:00Z");
    int files = 0;
    for (const auto& entry : fs::directory_iterator(kSamples / "vds/seals")) {
        const std::string bytes = contentOf(entry.path());
        const Parsed parsed = parse(Kind::Vds, asBytes(bytes), options);
        QVERIFY(!parsed.valid && parsed.checks == Checks::None);
        QVERIFY(parsed.reason == "unknown-signer" || parsed.reason == "unsigned");
        ++files;
    }
    const std::string valid = contentOf(kSamples / "vds-nc/valid.json");
    QCOMPARE(parse(Kind::VdsNc, asBytes(valid), options).reason, std::string("not-trusted"));
    qInfo("%d files", files + 1);
}

void SealSamplesTest::outOfDate()
{
    const std::string visa = contentOf(kSamples / "vds/seals/visa_224bitSig.bin");
    QCOMPARE(parse(Kind::Vds, asBytes(visa), optionsWith(signers(), "2026-11-26T09:00:00Z")).reason,
             std::string("expired"));
    const std::string valid = contentOf(kSamples / "vds-nc/valid.json");
    const Parsed stale = parse(Kind::VdsNc, asBytes(valid), optionsWith(australia(true), "2026-11-26T09:00:00Z"));
    QVERIFY(stale.valid && stale.outcome == Outcome::Warning);
    QCOMPARE(stringOr(stale.fields["signedBy"], "revocations"), std::string("stale"));
    const Parsed late = parse(Kind::VdsNc, asBytes(valid), optionsWith(australia(false), "2032-01-01T00:00:00Z"));
    QCOMPARE(late.reason, std::string("expired"));
}

} // namespace tongguan::documents

QTEST_APPLESS_MAIN(tongguan::documents::SealSamplesTest)
#include "seal_samples_test.moc"
