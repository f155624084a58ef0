// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "base/time.h"
#include "kiosk/documents/document.h"
#include "kiosk/documents/idb.h"
#include "kiosk/documents/seal_base32.h"
#include "kiosk/documents/vds.h"
#include "kiosk/documents/vds_nc.h"
#include "tests/support/paths.h"
#include "tests/support/seals/seal_maker.h"

#include <QElapsedTimer>
#include <QTest>

#include <filesystem>

namespace tongguan::documents {

namespace {

using test::CertificateText;
using test::SealAuthority;
using test::SealKey;
using Use = SealTrust::Use;

const UtcTime kNow = fromIso("2026-11-26T09:00:00Z").value();
constexpr const char* kVdsNcUsage = "critical,2.23.136.1.1.14.2";
const std::string kData =
    R"({"hdr":{"is":"UTO","t":"icao.test","v":1},"msg":{"i":"L898902C3","n":"ERIKSSON ANNA","ö":[1,2.5]}})";

CertificateText vdsNcSigner()
{
    return {.usage = "critical,digitalSignature", .extendedUsage = kVdsNcUsage};
}

ParseOptions optionsWith(SealTrust trust, UtcTime now = kNow)
{
    return {.now = now, .trusted = {}, .port = {}, .plateCountry = {}, .seals = std::move(trust)};
}

SealTrust trustOf(std::initializer_list<std::pair<Use, Bytes>> parts)
{
    SealTrust trust;
    for (const auto& [use, bytes] : parts) {
        if (!trust.add(use, bytes))
            qFatal("the test's own certificate is none");
    }
    return trust;
}

/// What the command line says: "verified", another verdict, or "!" and the reason for what is no seal.
QString verdictOf(Kind kind, ByteView bytes, const ParseOptions& options)
{
    const Parsed parsed = parse(kind, bytes, options);
    const std::string verdict = stringOr(parsed.fields, "verdict");
    if (parsed.valid != (verdict == "verified") || parsed.valid != (parsed.outcome != Outcome::Refuse))
        return "accepted, though not verified";
    return QString::fromStdString(verdict.empty() ? "!" + parsed.reason : verdict);
}

/// A store that holds all of the authority, and a fresh list that revokes nothing of ours.
SealTrust wholeTrust(const SealAuthority& authority)
{
    return trustOf({{Use::Authority, authority.certificate},
                    {Use::Signer, authority.signer},
                    {Use::Revocations, test::revocationsOf(authority.name, authority.key, {"77"})}});
}

Bytes bytesOf(const std::string& text)
{
    const ByteView view = asBytes(text);
    return {view.begin(), view.end()};
}

/// One seal of each form, signed by one signer.
struct Example {
    const char* name;
    Kind kind;
    Bytes bytes;
};
std::vector<Example> examples(const SealAuthority& authority)
{
    auto version3 = test::residencePermit();
    version3.version = 3;
    auto brings = test::permitCode('B');
    brings.withCertificate = true;
    const SealKey& key = authority.signerKey;
    return {{"version 4", Kind::Vds, test::vdsOf(test::residencePermit(), key)},
            {"version 3", Kind::Vds, test::vdsOf(version3, key)},
            {"IDB", Kind::Idb, bytesOf(test::idbOf(test::permitCode('B'), key, authority.signer))},
            {"IDB zipped", Kind::Idb, bytesOf(test::idbOf(test::permitCode('D'), key, authority.signer))},
            {"IDB with certificate", Kind::Idb, bytesOf(test::idbOf(brings, key, authority.signer))},
            {"VDS-NC", Kind::VdsNc, bytesOf(test::vdsNcOf(kData, key, authority.signer))}};
}

} // namespace

class SealsTest : public QObject {
    Q_OBJECT
  private slots:
    void verified();
    void tellsItsFields();
    void curves_data();
    void curves();
    void trust_data();
    void trust();
    void broughtCertificate_data();
    void broughtCertificate();
    void vdsHeader_data();
    void vdsHeader();
    void countsInDecimal();
    void idbForms_data();
    void idbForms();
    void vdsNcForms_data();
    void vdsNcForms();
    void signatureLengths();
    void oneTextForOneCertificate();
    void oneBitIsEnough();
    void cutOffAnywhere();
    void hostile_data();
    void hostile();
    void absurdCertificates_data();
    void absurdCertificates();
    void kept();
};

void SealsTest::verified()
{
    const SealAuthority authority("P-256", vdsNcSigner());
    const ParseOptions options = optionsWith(wholeTrust(authority));
    for (const Example& example : examples(authority)) {
        QCOMPARE(verdictOf(example.kind, example.bytes, options), "verified");
        QCOMPARE(identify(example.bytes, options), example.kind);
        const Parsed parsed = parse(example.kind, example.bytes, options);
        QCOMPARE(parsed.checks, Checks::Ok);
        QCOMPARE(stringOr(parsed.fields["signedBy"], "revocations"), std::string("fresh"));
        QCOMPARE(parsed.warnings, std::vector<std::string>{"UTO stands on specimens only: no real document"});
        QCOMPARE(verdictOf(example.kind, example.bytes, optionsWith({})),
                 example.kind == Kind::VdsNc || QByteArray(example.name).contains("with certificate")
                     ? "not-trusted"
                     : "unknown-signer");
    }
}

void SealsTest::tellsItsFields()
{
    const SealAuthority authority("P-256", vdsNcSigner());
    const ParseOptions options = optionsWith(wholeTrust(authority));
    const std::vector<Example> all = examples(authority);
    const Json lines{"ATD<<RESIDORCE<<ROLAND<<<<<<<<<<<<<<", "6525845096USA7008038M2201018<<<<<<06"};
    for (const std::size_t i : {0U, 1U}) {
        const Json fields = parse(Kind::Vds, all[i].bytes, options).fields;
        QCOMPARE(integerOr(fields, "version"), 4 - static_cast<int>(i));
        QCOMPARE(stringOr(fields, "issuingCountry"), std::string("UTO"));
        QCOMPARE(stringOr(fields, "signer"), std::string("UTTS"));
        QCOMPARE(stringOr(fields, "certificateReference"), std::string(i == 0 ? "5B" : "0005B"));
        QCOMPARE(stringOr(fields, "issued"), std::string("2024-01-02"));
        QCOMPARE(stringOr(fields, "signed"), std::string("2024-01-03"));
        QCOMPARE(stringOr(fields, "document"), std::string("RESIDENCE_PERMIT"));
        QCOMPARE(fields["features"][0]["lines"], lines);
        QCOMPARE(stringOr(fields["features"][1], "text"), std::string("UFO001979"));
    }
    const Json code = parse(Kind::Idb, all[3].bytes, options).fields;
    QCOMPARE(boolOr(code, "zipped"), true);
    QCOMPARE(stringOr(code, "signed"), std::string("2025-02-11"));
    QCOMPARE(code["messages"][0]["lines"], lines);
    QCOMPARE(stringOr(code["messages"][1], "date"), std::string("2026-04-23"));
    QCOMPARE(integerOr(code["messages"][2], "value"), 14);
    const Json open = parse(Kind::VdsNc, all[5].bytes, options).fields;
    QCOMPARE(stringOr(open, "type"), std::string("icao.test"));
    QCOMPARE(stringOr(open["message"], "i"), std::string("L898902C3"));
}

/// A hash as long as the key, and no other; a curve that is listed, and no other.
void SealsTest::curves_data()
{
    QTest::addColumn<QString>("curve");
    QTest::addColumn<QString>("digest");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* curve, const char* digest, const char* verdict) {
        QTest::addRow("%s %s", curve, digest) << curve << digest << verdict;
    };
    row("brainpoolP224r1", "SHA224", "verified");
    row("brainpoolP256r1", "SHA256", "verified");
    row("brainpoolP320r1", "SHA384", "verified");
    row("brainpoolP384r1", "SHA384", "verified");
    row("brainpoolP512r1", "SHA512", "verified");
    row("P-224", "SHA224", "verified");
    row("P-256", "SHA256", "verified");
    row("P-384", "SHA384", "verified");
    row("P-521", "SHA512", "verified");
    row("brainpoolP224r1", "SHA256", "bad-signature");
    row("P-256", "SHA1", "bad-signature");
    row("P-384", "SHA256", "bad-signature");
    row("brainpoolP192r1", "SHA224", "bad-signature");
    row("secp256k1", "SHA256", "bad-signature");
    row("brainpoolP256t1", "SHA256", "bad-signature");
}

void SealsTest::curves()
{
    QFETCH(QString, curve);
    QFETCH(QString, digest);
    QFETCH(QString, verdict);
    const SealAuthority authority(curve.toStdString());
    const Bytes seal = test::vdsOf(test::residencePermit(), authority.signerKey, digest.toLatin1());
    QCOMPARE(verdictOf(Kind::Vds, seal, optionsWith(wholeTrust(authority))), verdict);
}

void SealsTest::trust_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("result");
    const auto row = [](const char* change, const char* verdict, const char* result) {
        QTest::newRow(change) << change << verdict << result;
    };
    row("chain", "verified", "warning");
    row("pinned", "verified", "warning");
    row("pinned under another reference", "verified", "review");
    row("signer under another reference", "unknown-signer", "refuse");
    row("alias", "verified", "warning");
    row("no signer", "unknown-signer", "refuse");
    row("no authority", "not-trusted", "refuse");
    row("another authority of that name", "not-trusted", "refuse");
    row("signed with SHA-1", "not-trusted", "refuse");
    row("issuer is no authority", "not-trusted", "refuse");
    row("signer may not sign", "not-trusted", "refuse");
    row("signer is an authority", "not-trusted", "refuse");
    row("signer for web servers", "not-trusted", "refuse");
    row("something critical and unknown", "not-trusted", "refuse");
    row("another key", "bad-signature", "refuse");
    row("revoked", "revoked", "refuse");
    row("revoked in a list that is out of date", "revoked", "refuse");
    row("revoked by somebody else", "verified", "warning");
    row("stale", "verified", "warning");
    row("signer expired", "expired", "refuse");
    row("signer not valid yet", "expired", "refuse");
    row("authority expired", "expired", "refuse");
    row("signed before its time", "expired", "refuse");
    row("revoked and expired", "revoked", "refuse");
    row("another country", "verified", "review");
}

void SealsTest::trust()
{
    QFETCH(QString, change);
    QFETCH(QString, verdict);
    QFETCH(QString, result);
    SealAuthority a;
    CertificateText signerText = a.signerName;
    CertificateText authorityText = a.name;
    const SealAuthority other; // of the same name
    const char* digest = "SHA256";
    if (change.contains("another reference") || change == "alias")
        signerText.serial = "77";
    if (change == "signer may not sign")
        signerText.usage = "critical,keyAgreement";
    if (change == "signer is an authority")
        signerText.authority = true;
    if (change == "signer for web servers")
        signerText.extendedUsage = "serverAuth";
    if (change == "something critical and unknown")
        signerText.extra = "1.2.3.4";
    if (change == "issuer is no authority")
        authorityText.usage = "critical,digitalSignature";
    if (change == "signed with SHA-1")
        digest = "SHA1";
    if (change.contains("signer expired") || change == "revoked and expired")
        signerText.until = "20261126085959Z";
    if (change == "signer not valid yet")
        signerText.from = "20261126090001Z";
    if (change == "signed before its time")
        signerText.from = "20240105000000Z";
    if (change == "authority expired")
        authorityText.until = "20261126085959Z";
    if (change == "another country")
        signerText.country = "LA";
    const Bytes authority = test::certificateOf(authorityText, a.key, authorityText, a.key);
    const Bytes signer =
        test::certificateOf(signerText, change == "another key" ? other.signerKey : a.signerKey, a.name, a.key, digest);
    SealTrust trust;
    if (change != "no authority" && !change.startsWith("pinned") && change != "issuer is no authority")
        QVERIFY(trust.add(Use::Authority, change == "another authority of that name" ? other.certificate : authority));
    if (change == "issuer is no authority")
        QVERIFY(!trust.add(Use::Authority, authority));
    if (change != "no signer")
        QVERIFY(trust.add(change.startsWith("pinned") ? Use::Pinned : Use::Signer, signer,
                          change == "alias" || change == "another country" ? "UTTS5B" : ""));
    if (change.startsWith("revoked")) {
        const SealAuthority& by = change == "revoked by somebody else" ? other : a;
        const char* next = change == "revoked in a list that is out of date" ? "20211117000000Z" : "20500101000000Z";
        QVERIFY(trust.add(Use::Revocations, test::revocationsOf(a.name, by.key, {"11", "5B", "99"}, next)));
    }
    if (change == "stale")
        QVERIFY(trust.add(Use::Revocations, test::revocationsOf(a.name, a.key, {}, "20211117000000Z")));
    const ParseOptions options = optionsWith(trust);
    const Bytes seal = test::vdsOf(test::residencePermit(), a.signerKey);
    QCOMPARE(verdictOf(Kind::Vds, seal, options), verdict);
    const Parsed parsed = parse(Kind::Vds, seal, options);
    QCOMPARE(QString(name(parsed.outcome)), result);
    QCOMPARE(parsed.reason, parsed.valid ? std::string() : verdict.toStdString());
    if (parsed.valid)
        QCOMPARE(stringOr(parsed.fields["signedBy"], "revocations"), std::string(change == "stale" ? "stale" : "none"));
}

/// A certificate that comes with the seal is anybody's until its authority is known, and has to say that it is for
/// seals.
void SealsTest::broughtCertificate_data()
{
    QTest::addColumn<QString>("usage");
    QTest::addColumn<bool>("authority");
    QTest::addColumn<bool>("revoked");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("good") << kVdsNcUsage << true << false << "verified";
    QTest::newRow("no authority") << kVdsNcUsage << false << false << "not-trusted";
    QTest::newRow("revoked") << kVdsNcUsage << true << true << "revoked";
    QTest::newRow("no usage") << "" << true << false << "not-trusted";
    QTest::newRow("for web servers") << "serverAuth" << true << false << "not-trusted";
    QTest::newRow("for master lists") << "2.23.136.1.1.3" << true << false << "not-trusted";
    QTest::newRow("beside the usage") << "2.23.136.1.1.140" << true << false << "not-trusted";
}

void SealsTest::broughtCertificate()
{
    QFETCH(QString, usage);
    QFETCH(bool, authority);
    QFETCH(bool, revoked);
    QFETCH(QString, verdict);
    const SealAuthority a("P-256", {.usage = "critical,digitalSignature", .extendedUsage = usage.toStdString()});
    SealTrust trust;
    if (authority)
        QVERIFY(trust.add(Use::Authority, a.certificate));
    if (revoked)
        QVERIFY(trust.add(Use::Revocations, test::revocationsOf(a.name, a.key, {"5B"})));
    const std::vector<Example> all = examples(a);
    for (const std::size_t i : {4U, 5U})
        QCOMPARE(verdictOf(all[i].kind, all[i].bytes, optionsWith(trust)), verdict);
}

void SealsTest::vdsHeader_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("hex"); ///< put there
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* name, int at, const char* hex, const char* verdict) {
        QTest::newRow(name) << at << QByteArray(hex) << verdict;
    };
    // version 4: magic 0, version 1, country 2, signer and length 4, reference 8, issued 10, signed 13, kind 16
    row("unchanged", 0, "dc", "verified");
    row("magic 0", 0, "00", "!not-ours");
    row("version 0", 1, "00", "!version");
    row("version 2", 1, "01", "!version");
    row("version 5", 1, "04", "!version");
    row("version 256", 1, "ff", "!version");
    row("country 0", 2, "0000", "!c40");
    row("country of blanks", 2, "133c", "!country");
    row("country with a blank in front", 2, "14f5", "!country");
    row("all bits", 2, "ffff", "!c40");
    row("signer 0", 4, "00000000", "!c40");
    row("length 00", 6, toHex(test::toC40("S00")).c_str(), "!reference");
    row("length XX", 6, toHex(test::toC40("SXX")).c_str(), "!reference");
    row("length FF", 6, toHex(test::toC40("SFF")).c_str(), "!length");
    row("length 03", 6, toHex(test::toC40("S03")).c_str(), "!reference");
    row("reference 0", 8, "0000", "!c40");
    row("reference of blanks", 8, "133c", "!reference");
    row("another reference", 8, toHex(test::toC40("5C")).c_str(), "unknown-signer");
    row("issued 0", 10, "000000", "!date");
    row("issued max", 10, "ffffff", "!date");
    row("signed 0", 13, "000000", "!date");
    row("signed max", 13, "ffffff", "!date");
    row("kind 0", 16, "0000", "bad-signature");
    row("kind max", 16, "ffff", "bad-signature");
}

void SealsTest::vdsHeader()
{
    QFETCH(int, at);
    QFETCH(QByteArray, hex);
    QFETCH(QString, verdict);
    const SealAuthority a;
    Bytes seal = test::vdsOf(test::residencePermit(), a.signerKey);
    std::ranges::copy(fromHex(hex.toStdString()).value(), seal.begin() + at);
    QCOMPARE(verdictOf(Kind::Vds, seal, optionsWith(wholeTrust(a))), verdict);
}

/// The German administration's signer writes 40 where all others write 28.
void SealsTest::countsInDecimal()
{
    const std::string reference(40, 'A');
    const Bytes rest = test::joined({test::packedDate(1, 2, 2024), test::packedDate(1, 2, 2024), Bytes{1, 0xC9}});
    const auto head = [&](std::string_view signer) {
        return parseVds(
            test::joined({Bytes{0xDC, 3}, test::toC40("D  "), test::toC40(signer), test::toC40(reference), rest}));
    };
    QCOMPARE(head("DEZV40").value().certificateReference, reference);
    QCOMPARE(head("DEZW28").value().certificateReference, reference);
    QVERIFY(!head("DEZV28"));
    QVERIFY(!head("DEZW40"));
}

void SealsTest::idbForms_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("verdict");
    for (const auto& [change, verdict] :
         {std::pair{"none", "verified"}, std::pair{"flag A", "unsigned"}, std::pair{"flag C", "unsigned"},
          std::pair{"flag A on a signed one", "!length"}, std::pair{"flag E", "!flag"}, std::pair{"no flag", "!flag"},
          std::pair{"NDB1", "verified"}, std::pair{"RDB2", "!not-ours"}, std::pair{"small letters", "!base32"},
          std::pair{"algorithm 0", "!algorithm"}, std::pair{"algorithm 2", "bad-signature"},
          std::pair{"algorithm 3", "bad-signature"}, std::pair{"algorithm 255", "!algorithm"},
          std::pair{"bomb", "!length"}, std::pair{"blanks around", "verified"}, std::pair{"unknown tag", "verified"},
          std::pair{"broken text", "!c40"}, std::pair{"short zone", "!length"}})
        QTest::newRow(change) << change << verdict;
}

void SealsTest::idbForms()
{
    QFETCH(QString, change);
    QFETCH(QString, verdict);
    const SealAuthority a;
    test::IdbText text = test::permitCode('B');
    if (change == "flag A" || change == "flag C")
        text.flag = change.back().toLatin1();
    if (change.startsWith("algorithm"))
        text.algorithm = static_cast<std::uint8_t>(change.mid(10).toInt());
    if (change == "unknown tag")
        text.messages = {{.tag = 0x33, .value = {1, 2, 3}}, {.tag = 0, .value = {}}, {.tag = 0xFF, .value = {0xFF}}};
    if (change == "broken text")
        text.messages = {{.tag = 0x82, .value = {0, 0}}};
    if (change == "short zone")
        text.messages = {{.tag = 0x81, .value = test::toC40("ATD")}};
    std::string code = test::idbOf(text, a.signerKey, a.signer);
    if (change == "flag A on a signed one")
        code[4] = 'A';
    if (change == "flag E")
        code[4] = 'E';
    if (change == "no flag")
        code.resize(4);
    if (change == "NDB1")
        code[0] = 'N';
    if (change == "RDB2")
        code[3] = '2';
    if (change == "small letters")
        code[9] = static_cast<char>(code[9] | 0x20);
    if (change == "bomb")
        code = "RDB1C" + toBase32(test::zipped(Bytes(4U << 20U, 'a')));
    if (change == "blanks around")
        code = " " + code + "\r\n";
    QCOMPARE(verdictOf(Kind::Idb, asBytes(code), optionsWith(wholeTrust(a))), verdict);
}

void SealsTest::vdsNcForms_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("verdict");
    for (const auto& [change, verdict] : {std::pair{"none", "verified"},
                                          std::pair{"order and blanks", "verified"},
                                          std::pair{"padding", "verified"},
                                          std::pair{"wrong padding", "!signature"},
                                          std::pair{"text changed", "bad-signature"},
                                          std::pair{"member added", "!header"},
                                          std::pair{"member beside", "!not-ours"},
                                          std::pair{"member in sig", "!signature"},
                                          std::pair{"member twice", "!json"},
                                          std::pair{"no version", "!header"},
                                          std::pair{"ES384", "bad-signature"},
                                          std::pair{"RS256", "!algorithm"},
                                          std::pair{"none at all", "!algorithm"},
                                          std::pair{"no certificate", "!certificate"},
                                          std::pair{"rubbish for a certificate", "!certificate"},
                                          std::pair{"not JSON", "!json"},
                                          std::pair{"other JSON", "!not-ours"},
                                          std::pair{"deep", "!json"},
                                          std::pair{"text", "!not-ours"},
                                          std::pair{"brainpool", "bad-signature"},
                                          std::pair{"large number", "!number"},
                                          std::pair{"short signature", "bad-signature"},
                                          std::pair{"empty signature", "!signature"}})
        QTest::newRow(change) << change << verdict;
}

void SealsTest::vdsNcForms()
{
    QFETCH(QString, change);
    QFETCH(QString, verdict);
    const SealAuthority a(change == "brainpool" ? "brainpoolP256r1" : "P-256", vdsNcSigner());
    const std::string data =
        change == "large number" ? R"({"hdr":{"is":"UTO","t":"x","v":1},"msg":9007199254740993})" : kData;
    std::string text = test::vdsNcOf(data, a.signerKey, a.signer);
    Json json = parseJson(text).value();
    Json& sig = json["sig"];
    const auto edited = [&json] { return json.dump(1, '\t'); };
    if (change == "order and blanks")
        text = edited();
    if (change == "padding" || change == "wrong padding")
        sig["sigvl"] = stringOr(sig, "sigvl") + (change == "padding" ? "==" : "=");
    if (change == "text changed")
        json["data"]["msg"]["n"] = "ERIKSSON ANN";
    if (change == "member added")
        json["data"]["more"] = 1;
    if (change == "member beside")
        json["more"] = 1;
    if (change == "member in sig")
        sig["more"] = 1;
    if (change == "no version")
        json["data"]["hdr"].erase("v");
    if (change == "ES384" || change == "RS256")
        sig["alg"] = change.toStdString();
    if (change == "none at all")
        sig["alg"] = nullptr;
    if (change == "no certificate")
        sig["cer"] = "";
    if (change == "rubbish for a certificate")
        sig["cer"] = "AAAA";
    if (change == "short signature")
        sig["sigvl"] = stringOr(sig, "sigvl").substr(0, 80);
    if (change == "empty signature")
        sig["sigvl"] = "";
    if (change != "none" && change != "large number")
        text = edited();
    if (change == "member twice")
        text.insert(1, R"("data":1,)");
    if (change == "not JSON")
        text.pop_back();
    if (change == "other JSON")
        text = R"({"isThisAVDS":false})";
    if (change == "deep")
        text = R"({"data":)" + std::string(4000, '[') + std::string(4000, ']') + "}";
    if (change == "text")
        text = "hello";
    QCOMPARE(verdictOf(Kind::VdsNc, asBytes(text), optionsWith(wholeTrust(a))), verdict);
}

/// r and s, each as long as the curve's field: no byte more, nor less, wherever.
void SealsTest::signatureLengths()
{
    const SealAuthority a;
    const ParseOptions options = optionsWith(wholeTrust(a));
    const Bytes head = test::vdsHead(test::residencePermit());
    const Bytes good = a.signerKey.sign(head, "SHA256");
    const auto verdict = [&](const Bytes& signature) {
        return verdictOf(Kind::Vds, test::joined({head, test::featureBytes(0xFF, signature)}), options);
    };
    QCOMPARE(verdict(good), "verified");
    QCOMPARE(verdict({}), "!length");
    for (const std::size_t at : {0U, 32U, 64U}) {
        Bytes longer = good;
        longer.insert(longer.begin() + static_cast<std::ptrdiff_t>(at), 0);
        QCOMPARE(verdict(longer), "bad-signature");
    }
    for (std::size_t size = 1; size < good.size(); ++size)
        QCOMPARE(verdict({good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size)}), "bad-signature");
    QCOMPARE(verdict(Bytes(64, 0)), "bad-signature");
    QCOMPARE(verdict(Bytes(64, 0xFF)), "bad-signature");
    QCOMPARE(verdict(test::joined({good, good})), "bad-signature");
}

/// BER writes a length in many ways; DER in one.
void SealsTest::oneTextForOneCertificate()
{
    const SealAuthority a;
    QVERIFY(SealCertificate::read(a.signer));
    QCOMPARE(int{a.signer[1]}, 0x82); // the length of the whole in two bytes
    Bytes longer = a.signer;
    longer[1] = 0x83;
    longer.insert(longer.begin() + 2, 0);
    QVERIFY(!SealCertificate::read(longer));
}

/// Each bit of each byte of a seal of each form.
void SealsTest::oneBitIsEnough()
{
    const SealAuthority authority("P-256", vdsNcSigner());
    const ParseOptions options = optionsWith(wholeTrust(authority));
    int changes = 0;
    for (const Example& example : examples(authority)) {
        for (std::size_t bit = 0; bit < example.bytes.size() * 8; ++bit) {
            Bytes changed = example.bytes;
            changed[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
            const Parsed parsed = parse(example.kind, changed, options);
            QVERIFY2(!parsed.valid && parsed.outcome == Outcome::Refuse,
                     qPrintable(QString("%1, bit %2").arg(example.name).arg(bit)));
            ++changes;
        }
    }
    qInfo("%d changed bits were refused", changes);
}

void SealsTest::cutOffAnywhere()
{
    const SealAuthority authority("P-256", vdsNcSigner());
    const ParseOptions options = optionsWith(wholeTrust(authority));
    for (const Example& example : examples(authority)) {
        for (std::size_t size = 0; size < example.bytes.size(); ++size) {
            const Parsed parsed = parse(example.kind, ByteView(example.bytes).first(size), options);
            QVERIFY2(!parsed.valid, qPrintable(QString("%1, %2 bytes").arg(example.name).arg(size)));
            QVERIFY(!parsed.reason.empty());
        }
        Bytes longer = example.bytes;
        longer.push_back('A');
        QVERIFY(!parse(example.kind, longer, options).valid);
    }
}

void SealsTest::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head = QByteArray::fromHex("dc03d9c5d9cac8a73a990f71346ecf47fb06");
    QByteArray mixed(7000, '\0');
    for (int i = 0; i < mixed.size(); ++i)
        mixed[i] = static_cast<char>(i * 131 % 257);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zero bytes") << QByteArray(7000, '\0');
    QTest::newRow("no UTF-8") << QByteArray(7000, '\xFF');
    QTest::newRow("mixed") << mixed;
    QTest::newRow("a header and zero bytes") << head + QByteArray(7000, '\0');
    QTest::newRow("a header and no UTF-8") << head + QByteArray(7000, '\xFF');
    QTest::newRow("a header and thousands of features")
        << head + QByteArray(16000, '\x01').replace("\x01\x01", QByteArray("\x01\x00", 2));
    QTest::newRow("IDB and zero bytes") << "RDB1D" + QByteArray(7000, '\0');
    QTest::newRow("IDB of one sign") << "RDB1D" + QByteArray(7000, 'A');
    QTest::newRow("JSON and zero bytes") << "{\"data\":{\"hdr\":\"" + QByteArray(7000, '\0') + "\"}}";
    QTest::newRow("JSON and no UTF-8") << "{\"data\":{\"hdr\":\"" + QByteArray(7000, '\xC3') + "\"}}";
    QTest::newRow("open brackets") << "{\"data\":" + QByteArray(16000, '[');
    QTest::newRow("many members") << "{\"data\":{" + QByteArray("\"\":1,").repeated(2500) + "\"a\":1},\"sig\":{}}";
    QTest::newRow("over the limit") << QByteArray(1 << 20, '\xDC');
}

/// An answer at once, with a reason, and never a document.
void SealsTest::hostile()
{
    QFETCH(QByteArray, bytes);
    const SealAuthority authority;
    const ParseOptions options = optionsWith(wholeTrust(authority));
    const std::string text = bytes.toStdString();
    for (const Kind kind : {Kind::Vds, Kind::Idb, Kind::VdsNc}) {
        const Parsed parsed = parse(kind, asBytes(text), options);
        QVERIFY(!parsed.valid);
        QVERIFY(!parsed.reason.empty());
        QVERIFY(dump(toJson(parsed)).size() < 2'000'000);
    }
    std::ignore = identify(asBytes(text), options);
}

void SealsTest::absurdCertificates_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a length of 4 GiB") << QByteArray::fromHex("3084ffffffff3084ffffffff") + QByteArray(200, '\0');
    QTest::newRow("a length of 127 bytes") << QByteArray::fromHex("30ff") + QByteArray(200, '\xFF');
    QTest::newRow("no end") << QByteArray::fromHex("3080308030803080") + QByteArray(200, '\0');
    QTest::newRow("nested") << QByteArray("\x30\x80").repeated(3500);
    QTest::newRow("7 kB of zero bytes") << QByteArray(7000, '\0');
    QTest::newRow("9 kB") << QByteArray::fromHex("30822000") + QByteArray(9000, '\x05');
    QTest::newRow("PEM of nothing") << QByteArray("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n");
    QTest::newRow("a key") << QByteArray("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    QTest::newRow("ends amid PEM") << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA");
}

/// In a seal and in the trust store: the error says that it is the certificate. What is cut off or goes on, too.
void SealsTest::absurdCertificates()
{
    QFETCH(QByteArray, der);
    const std::string bytes = der.toStdString();
    const SealAuthority authority("P-256", vdsNcSigner());
    const std::string seal = test::vdsNcOf(kData, authority.signerKey, asBytes(bytes));
    QCOMPARE(verdictOf(Kind::VdsNc, asBytes(seal), optionsWith(wholeTrust(authority))), "!certificate");
    SealTrust trust;
    for (const Use use : {Use::Authority, Use::Signer, Use::Pinned, Use::Revocations})
        QVERIFY(!trust.add(use, asBytes(bytes)));
    for (std::size_t size = 0; size < authority.signer.size(); ++size)
        QVERIFY(!SealCertificate::read(ByteView(authority.signer).first(size)));
    QVERIFY(!SealCertificate::read(test::joined({authority.signer, Bytes{0}})));
}

/// The seal of the command line's help, with its trust: made by us, and kept. TONGGUAN_WRITE_PAGES=1 makes it anew.
void SealsTest::kept()
{
    namespace fs = std::filesystem;
    const fs::path folder = fs::path(TONGGUAN_SOURCE_DIR) / "tests/data/seals";
    if (qEnvironmentVariableIsSet("TONGGUAN_WRITE_PAGES")) {
        const SealAuthority a;
        const auto write = [&folder](const char* name, ByteView bytes) {
            fs::create_directories((folder / name).parent_path());
            QVERIFY(writeDurably(folder / name, asText(bytes)));
            fs::permissions(folder / name, fs::perms{0644});
        };
        write("trust/csca.crt", a.certificate);
        write("trust/csca.crl", test::revocationsOf(a.name, a.key, {"77"}));
        write("trust/UTTS5B.crt", a.signer);
        write("permit.bin", test::vdsOf(test::residencePermit(), a.signerKey));
        write("permit-idb.txt", asBytes(test::idbOf(test::permitCode('D'), a.signerKey, a.signer)));
    }
    SealTrust trust;
    for (const auto& [file, use] : {std::pair{"csca.crt", Use::Authority}, std::pair{"csca.crl", Use::Revocations},
                                    std::pair{"UTTS5B.crt", Use::Signer}})
        QVERIFY(trust.add(use, asBytes(readFile(folder / "trust" / file).value())));
    QCOMPARE(verdictOf(Kind::Vds, asBytes(readFile(folder / "permit.bin").value()), optionsWith(trust)), "verified");
    QCOMPARE(verdictOf(Kind::Idb, asBytes(readFile(folder / "permit-idb.txt").value()), optionsWith(trust)),
             "verified");
}

} // namespace tongguan::documents

QTEST_APPLESS_MAIN(tongguan::documents::SealsTest)
#include "seals_test.moc"
