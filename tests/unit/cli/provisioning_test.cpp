// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/system.h"
#include "kiosk/cli/escrow.h"
#include "kiosk/cli/provisioning.h"
#include "tests/support/cli/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tongguan;
using namespace tongguan::cli;

/// Whom a machine believes when it is told what it is.
class ProvisioningTest : public QObject {
    Q_OBJECT
  private slots:
    void whatIsSignedIsRead();
    void settings_data();
    void settings();
    void anyChangedByteIsRefused();
    void anotherKeyIsRefused();
    void machine_data();
    void machine();
    void commandTakesItOnce();

  private:
    SystemRandom random_;
    sync::SigningKey key_ = sync::SigningKey::make(random_);
};

namespace {

Json sample()
{
    return {{"v", 1},
            {"machine", "PF3K0017"},
            {"issued", "2026-11-27T09:00:00Z"},
            {"until", "2026-12-27T09:00:00Z"},
            {"gateway", "https://gateway.hekou.example:8443"},
            {"code", "K7QD-M3XA"},
            {"fingerprint", "5b1f"},
            {"files", {{"kiosk.conf", "OPTIONS=\n"}, {"devices.json", {{"camera", {{"id", ""}}}}}}}};
}

UtcTime at(const char* iso)
{
    return *fromIso(iso);
}

} // namespace

void ProvisioningTest::whatIsSignedIsRead()
{
    const auto opened = openProvisioning(dump(signProvisioning(sample(), key_)), key_.verifying());
    QVERIFY(opened.has_value());
    QCOMPARE(opened->machine, "PF3K0017");
    QCOMPARE(opened->files.at("kiosk.conf"), "OPTIONS=\n");
    QCOMPARE(opened->files.at("devices.json"), "{\"camera\":{\"id\":\"\"}}\n");
}

void ProvisioningTest::settings_data()
{
    QTest::addColumn<QByteArray>("patch"); // JSON merge patch, RFC 7396
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const char* patch, const char* says) {
        QTest::newRow(name) << QByteArray(patch) << QByteArray(says);
    };
    row("another form", R"({"v": 2})", "v should be 1");
    row("no machine", R"({"machine": null})", "machine");
    row("empty code", R"({"code": ""})", "code is empty");
    row("a number for a text", R"({"fingerprint": 5})", "fingerprint");
    row("no TLS", R"({"gateway": "http://gateway.example"})", "https://");
    row("no time", R"({"until": "tomorrow"})", "until should be like");
    row("over before it began", R"({"until": "2026-11-27T09:00:00Z"})", "until should be after issued");
    row("good for years", R"({"until": "2028-11-27T09:00:00Z"})", "92 days");
    row("a file of the system", R"({"files": {"../passwd": ""}})", "no others");
    row("a list of files", R"({"files": ["kiosk.conf"]})", "files should be an object");
}

void ProvisioningTest::settings()
{
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, says);
    Json settings = sample();
    settings.merge_patch(*parseJson(patch.toStdString()));
    const auto opened = openProvisioning(dump(signProvisioning(settings, key_)), key_.verifying());
    QVERIFY(!opened.has_value());
    QVERIFY2(opened.error().what.contains(says.toStdString()), opened.error().what.c_str());
}

void ProvisioningTest::anyChangedByteIsRefused()
{
    const std::string whole = dump(signProvisioning(sample(), key_));
    const std::size_t begin = whole.find("signature");
    for (std::size_t i = begin; i < whole.size(); ++i) {
        std::string changed = whole;
        changed[i] = changed[i] == 'a' ? 'b' : 'a';
        QVERIFY2(!openProvisioning(changed, key_.verifying()), std::to_string(i).c_str());
        QVERIFY2(!openProvisioning(whole.substr(0, i), key_.verifying()), std::to_string(i).c_str());
    }
}

void ProvisioningTest::anotherKeyIsRefused()
{
    const auto other = sync::SigningKey::make(random_);
    const auto opened = openProvisioning(dump(signProvisioning(sample(), other)), key_.verifying());
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, Errc::Denied);
}

void ProvisioningTest::machine_data()
{
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("lastIssued");
    QTest::addColumn<QByteArray>("says"); // empty: taken
    const auto row = [](const char* name, const char* serial, const char* now, const char* last, const char* says) {
        QTest::newRow(name) << QByteArray(serial) << QByteArray(now) << QByteArray(last) << QByteArray(says);
    };
    row("the first", "PF3K0017", "2026-11-28T00:00:00Z", "1970-01-01T00:00:00Z", "");
    row("a newer one", "PF3K0017", "2026-11-28T00:00:00Z", "2026-11-26T00:00:00Z", "");
    row("clock behind", "PF3K0017", "2020-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "");
    row("another machine's", "PF3K0018", "2026-11-28T00:00:00Z", "1970-01-01T00:00:00Z", "for machine PF3K0017");
    row("over", "PF3K0017", "2026-12-28T00:00:00Z", "1970-01-01T00:00:00Z", "time is over");
    row("again", "PF3K0017", "2026-11-28T00:00:00Z", "2026-11-27T09:00:00Z", "already");
    row("an older one", "PF3K0017", "2026-11-28T00:00:00Z", "2026-11-27T10:00:00Z", "already");
}

void ProvisioningTest::machine()
{
    QFETCH(QByteArray, serial);
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, lastIssued);
    QFETCH(QByteArray, says);
    const auto taken =
        mayTake(*readProvisioning(sample()), {serial.toStdString(), at(now.constData()), at(lastIssued.constData())});
    QCOMPARE(taken.has_value(), says.isEmpty());
    QVERIFY(taken || taken.error().what.contains(says.toStdString()));
}

void ProvisioningTest::commandTakesItOnce()
{
    const QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
    Json settings = sample();
    settings.erase("issued");
    settings.erase("until");
    QVERIFY(writeDurably(path("k1.json").toStdString(), dump(settings)).has_value());
    QVERIFY(writeDurably(path("port.key").toStdString(), dump(secretHalf(key_))).has_value());
    QVERIFY(writeDurably(path("port.key.pub").toStdString(), dump(publicHalf(key_.verifying()))).has_value());
    QCOMPARE(
        test::runTongguan({"provision", "sign", path("k1.json"), "--key", path("port.key"), "--output", path("k1")})
            .code,
        0);
    const QStringList apply{"provision",          "apply", path("k1"),  "--trust",
                            path("port.key.pub"), "--to",  path("etc"), "--machine"};
    const test::Answer others = test::runTongguan(apply + QStringList{"PF3K0018"});
    QCOMPARE(others.code, 1);
    QVERIFY(others.err.contains("nothing was changed"));
    QVERIFY(!QFile::exists(path("etc")));
    QCOMPARE(test::runTongguan(apply + QStringList{"PF3K0017"}).code, 0);
    QCOMPARE(*readFile(path("etc/kiosk.conf").toStdString()), "OPTIONS=\n");
    QCOMPARE(test::object(QByteArray::fromStdString(*readFile(path("etc/invitation.json").toStdString())))["code"],
             "K7QD-M3XA");
    QCOMPARE(test::runTongguan(apply + QStringList{"PF3K0017"}).code, 1);
}

QTEST_GUILESS_MAIN(ProvisioningTest)
#include "provisioning_test.moc"
