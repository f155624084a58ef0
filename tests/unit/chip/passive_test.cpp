// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "hardware/chip/passive_authentication.h"
#include "hardware/chip/tlv.h"
#include "tests/support/chip/document_signer.h"
#include "tests/support/chip/sample_document.h"
#include "tests/support/paths.h"
#include "tests/support/seals/seal_authority.h"

#include <QTest>
#include <openssl/core_names.h>
#include <openssl/evp.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tongguan::chip {

namespace {

using documents::SealTrust;
using test::CertificateText;
using test::SampleDocument;
using test::SealAuthority;
using test::SecurityObjectText;

const UtcTime kDay = fromIso("2026-11-27T09:00:00Z").value();

void trustIn(SealTrust& trust, SealTrust::Use use, ByteView bytes)
{
    if (!trust.add(use, bytes))
        qFatal("the test's own certificate is none");
}

SealTrust trustOf(const SealAuthority& authority)
{
    SealTrust trust;
    trustIn(trust, SealTrust::Use::Authority, authority.certificate);
    return trust;
}

QString judged(ByteView file, const std::map<int, Bytes>& read, const SealTrust& trust, const char* issuer = "UTO",
               UtcTime now = kDay)
{
    const auto object = SecurityObject::read(file);
    return object ? name(authenticatePassively(*object, read, issuer, trust, now).verdict) : "refused";
}

struct Signing {
    const char* title;
    const char* curve = "brainpoolP256r1";
    SecurityObjectText text{};
    CertificateText signer{.usage = "critical,digitalSignature"};
    const char* expected = "verified";
};

std::vector<Signing> signingTable()
{
    const std::string signs = "critical,digitalSignature";
    return {
        {"brainpoolP256r1"},
        {"P-256", "P-256"},
        {"P-384", "P-384", {.digest = "SHA384"}},
        {"P-521", "P-521", {.digest = "SHA512"}},
        {"brainpoolP224r1", "brainpoolP224r1", {.digest = "SHA224"}},
        {"RSA", "RSA"},
        {"RSA, PSS", "RSA", {.pss = true}},
        {"by SHA-1", "P-256", {.digest = "SHA1"}, {.usage = signs}, "not-trusted"},
        {"no certificate", "P-256", {.withCertificate = false}, {.usage = signs}, "unknown-signer"},
        {"two signers", "P-256", {.signers = 2}, {.usage = signs}, "refused"},
        {"other content", "P-256", {.contentType = "2.23.136.1.1.2"}, {.usage = signs}, "refused"},
        {"other content, signed as such",
         "P-256",
         {.contentType = "2.23.136.1.1.2", .renamedTo = "2.23.136.1.1.1"},
         {.usage = signs},
         "bad-signature"},
        {"a signer of another state", "P-256", {}, {.country = "QX", .usage = signs}, "not-trusted"},
        {"a signer that may not sign", "P-256", {}, {.usage = "critical,keyEncipherment"}, "not-trusted"},
        {"a signer of seals", "P-256", {}, {.usage = signs, .extendedUsage = "2.23.136.1.1.14.2"}, "not-trusted"},
        {"a signer of master lists", "P-256", {}, {.usage = signs, .extendedUsage = "2.23.136.1.1.3"}, "not-trusted"},
        {"an unknown critical extension", "P-256", {}, {.usage = signs, .extra = "1.2.3.4"}, "not-trusted"},
        {"an expired signer", "P-256", {}, {.until = "20260101000000Z", .usage = signs}, "expired"},
        {"a signer of tomorrow", "P-256", {}, {.from = "20270101000000Z", .usage = signs}, "expired"},
    };
}

std::filesystem::path samples()
{
    return std::filesystem::path(TONGGUAN_SOURCE_DIR) / "../shared/samples/emrtd/bsi2008";
}

Bytes sample(const char* name)
{
    const std::string text = readFile(samples() / name).value();
    return {text.begin(), text.end()};
}

} // namespace

/// What is believed of a security object, and why not (ICAO Doc 9303-11, 5.1).
class PassiveTest : public QObject {
    Q_OBJECT

  private slots:
    void signings_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < signingTable().size(); ++i)
            QTest::newRow(signingTable()[i].title) << static_cast<int>(i);
    }
    void signings()
    {
        QFETCH(const int, row);
        const Signing signing = signingTable()[static_cast<std::size_t>(row)];
        const SealAuthority authority(signing.curve, signing.signer);
        const SampleDocument document({});
        const Bytes file = test::securityObject(document.groups, authority, signing.text);
        QCOMPARE(judged(file, document.groups, trustOf(authority)), signing.expected);
    }

    void authorities()
    {
        const SealAuthority authority;
        const SampleDocument document({});
        const Bytes file = test::securityObject(document.groups, authority);
        QCOMPARE(judged(file, document.groups, {}), "not-trusted");
        const SealAuthority namesake; // of the same name, with another key
        QCOMPARE(judged(file, document.groups, trustOf(namesake)), "not-trusted");
        SealTrust signerAlone; // believed for seals, not for chips
        trustIn(signerAlone, SealTrust::Use::Pinned, authority.signer);
        QCOMPARE(judged(file, document.groups, signerAlone), "not-trusted");
        QCOMPARE(judged(file, document.groups, trustOf(authority), "UTO", fromIso("2051-01-01T00:00:00Z").value()),
                 "expired");
        QCOMPARE(judged(file, document.groups, trustOf(authority), "D"), "not-trusted");
        QCOMPARE(judged(file, document.groups, trustOf(authority), ""), "not-trusted");
    }

    /// Certificates of passports write their curve's parameters out (9303-12): they are known again.
    void writtenOutParameters()
    {
        SealAuthority authority("brainpoolP256r1");
        for (const test::SealKey* key : {&authority.key, &authority.signerKey})
            QCOMPARE(
                EVP_PKEY_set_utf8_string_param(key->get(), OSSL_PKEY_PARAM_EC_ENCODING, OSSL_PKEY_EC_ENCODING_EXPLICIT),
                1);
        const std::size_t before = authority.signer.size();
        authority.certificate = certificateOf(authority.name, authority.key, authority.name, authority.key);
        authority.signer = certificateOf(authority.signerName, authority.signerKey, authority.name, authority.key);
        QVERIFY(authority.signer.size() > before + 100);
        const SampleDocument document({});
        const Bytes file = test::securityObject(document.groups, authority);
        QCOMPARE(judged(file, document.groups, trustOf(authority)), "verified");
    }

    void revocations()
    {
        const SealAuthority authority;
        const SampleDocument document({});
        const auto object = SecurityObject::read(test::securityObject(document.groups, authority)).value();
        const auto standing = [&](ByteView list) {
            SealTrust trust = trustOf(authority);
            trustIn(trust, SealTrust::Use::Revocations, list);
            return authenticatePassively(object, document.groups, "UTO", trust, kDay);
        };
        const auto fresh = standing(test::revocationsOf(authority.name, authority.key, {"99"}));
        QCOMPARE(name(fresh.verdict), "verified");
        QCOMPARE(name(fresh.revocation), "fresh");
        const auto stale = standing(test::revocationsOf(authority.name, authority.key, {}, "20260101000000Z"));
        QCOMPARE(name(stale.verdict), "verified");
        QCOMPARE(name(stale.revocation), "stale");
        const auto revoked =
            standing(test::revocationsOf(authority.name, authority.key, {authority.signerName.serial}));
        QCOMPARE(name(revoked.verdict), "revoked");
        const SealAuthority namesake;
        const auto foreign = standing(test::revocationsOf(namesake.name, namesake.key, {authority.signerName.serial}));
        QCOMPARE(name(foreign.verdict), "verified");
        QCOMPARE(name(foreign.revocation), "none");
    }

    void groups()
    {
        const SealAuthority authority;
        const SampleDocument document({});
        const Bytes file = test::securityObject(document.groups, authority);
        const auto object = SecurityObject::read(file).value();
        QCOMPARE(object.groups(), (std::vector{1, 2}));
        std::map<int, Bytes> read = document.groups;
        read.erase(2); // what was not read is not judged
        QCOMPARE(judged(file, read, trustOf(authority)), "verified");
        read[15] = {0x6F, 0x00}; // what is not listed is not the state's
        QCOMPARE(judged(file, read, trustOf(authority)), "changed");
        QCOMPARE(judged(file, read, {}), "changed");
    }

    /// No byte of hashes or signature may be another; elsewhere it may, where it says the same.
    void eachByte()
    {
        const SealAuthority authority;
        const SampleDocument document({});
        const SealTrust trust = trustOf(authority);
        const Bytes file = test::securityObject(document.groups, authority);
        const Bytes hashes = test::ldsSecurityObject(document.groups, "SHA256");
        const auto at = std::ranges::search(file, hashes).begin() - file.begin();
        QVERIFY(std::cmp_less(at, file.size()));
        int stillVerified = 0;
        for (std::size_t i = 0; i < file.size(); ++i) {
            Bytes changed = file;
            changed[i] ^= 0x01U;
            const bool verified = judged(changed, document.groups, trust) == "verified";
            const bool inHashes = std::cmp_greater_equal(i, at) && std::cmp_less(i, at + std::ssize(hashes));
            const bool inSignature = i + 64 > file.size();
            QVERIFY2(!verified || (!inHashes && !inSignature), qPrintable(QString::number(i)));
            stillVerified += verified ? 1 : 0;
        }
        QVERIFY2(stillVerified < 40, qPrintable(QString::number(stillVerified)));
    }

    void eachLength()
    {
        const SealAuthority authority;
        const SampleDocument document({});
        const Bytes file = test::securityObject(document.groups, authority);
        for (std::size_t size = 0; size < file.size(); ++size)
            QVERIFY(!SecurityObject::read(ByteView(file).first(size)));
        QVERIFY(!SecurityObject::read(joined({file, Bytes{0}})));
    }

    /// The test set of 2008 lies beside the checkout, not in it.
    void samplesOf2008()
    {
        if (!std::filesystem::exists(samples()))
            QSKIP("the samples are not here");
        const auto object = SecurityObject::read(sample("EF_SOD.bin"));
        QVERIFY(object);
        QCOMPARE(object->groups(), (std::vector{1, 2, 3, 14}));
        QVERIFY(object->signature() == SecurityObject::Signature::Holds);
        QVERIFY(!object->isStrong());
        QVERIFY(object->matches(1, sample("EF_DG1.bin")));
        QVERIFY(object->matches(14, sample("EF_DG14.bin")));
        QVERIFY(!object->matches(2, sample("EF_DG2-drawn.bin")));
        for (const auto& [group, file] :
             {std::pair{7, "EF_DG7.bin"}, {11, "EF_DG11.bin"}, {12, "EF_DG12.bin"}, {15, "EF_DG15.bin"}})
            QVERIFY(!object->matches(group, sample(file)));
        QCOMPARE(judged(sample("EF_SOD.bin"), {{1, sample("EF_DG1.bin")}, {14, sample("EF_DG14.bin")}}, {}, "D"),
                 "not-trusted");
        QCOMPARE(judged(sample("EF_SOD.bin"), {{2, sample("EF_DG2-drawn.bin")}}, {}, "D"), "changed");
    }
};

} // namespace tongguan::chip

QTEST_APPLESS_MAIN(tongguan::chip::PassiveTest)
#include "passive_test.moc"
