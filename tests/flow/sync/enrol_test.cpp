// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/record.h"
#include "base/system.h"
#include "sync/client/enrol.h"
#include "sync/client/key_request.h"
#include "tests/support/paths.h"
#include "tests/support/sync/server_process.h"

#include <QTest>

#include <filesystem>

using namespace tongguan;
using namespace tongguan::sync;

class EnrolTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void givesAnIdentity();
    void codeIsGoodOnce();
    void refusals_data();
    void refusals();
    void revokedIsOut();
    void newKeysReplaceTheOld();
    void fileIsPrivateAndComesBack();
    void folderIsNotSetUpTwice();
    void renewedServerIsStillBelieved();

  private:
    std::unique_ptr<ServerProcess> gateway_;
    SystemRandom random_;
};

void EnrolTest::initTestCase()
{
    auto made = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway");
    QVERIFY2(made.has_value(), made ? "" : made.error().what.c_str());
    gateway_ = std::move(*made);
    QVERIFY(gateway_->run());
}

void EnrolTest::givesAnIdentity()
{
    const auto identity = gateway_->enrol("HKM-K01", "kiosk");
    QVERIFY2(identity.has_value(), identity ? "" : identity.error().what.c_str());
    QCOMPARE(identity->kiosk, std::string("HKM-K01"));
    QCOMPARE(identity->role, std::string("kiosk"));
    QCOMPARE(identity->port, std::string("CNHKM"));
    auto link = linkFor(*identity, random_);
    QVERIFY(link.has_value());
    HttpRequest health;
    health.target = "/healthz";
    QVERIFY(link->send(health));
}

void EnrolTest::codeIsGoodOnce()
{
    const auto invitation = gateway_->invite("HKM-K02", "kiosk");
    QVERIFY(invitation.has_value());
    QVERIFY(enrol(*invitation, SigningKey::make(random_)));
    const auto again = enrol(*invitation, SigningKey::make(random_));
    QVERIFY(!again);
    QCOMPARE(again.error().code, Errc::Denied);
}

void EnrolTest::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Errc>("code");
    QTest::newRow("wrong code") << "code" << Errc::Denied;
    QTest::newRow("wrong fingerprint") << "fingerprint" << Errc::Denied;
    QTest::newRow("no TLS") << "url" << Errc::InvalidInput;
    QTest::newRow("nobody there") << "port" << Errc::Unavailable;
}

void EnrolTest::refusals()
{
    QFETCH(QString, what);
    QFETCH(Errc, code);
    auto invitation = gateway_->invite("HKM-K03", "kiosk").value();
    if (what == "code")
        invitation.code += "x";
    if (what == "fingerprint")
        invitation.fingerprint = std::string(64, 'a');
    if (what == "url")
        invitation.url.replace(0, 5, "http");
    if (what == "port")
        invitation.url = "https://127.0.0.1:1";
    const auto identity = enrol(invitation, SigningKey::make(random_));
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, code);
}

void EnrolTest::revokedIsOut()
{
    const auto identity = gateway_->enrol("HKM-K04", "kiosk").value();
    auto link = linkFor(identity, random_);
    HttpRequest health;
    health.target = "/healthz";
    QVERIFY(link->send(health));
    QVERIFY(gateway_->command("revoke", {"--kiosk", "HKM-K04"}));
    QCOMPARE(link->send(health).error().code, Errc::Denied);
}

void EnrolTest::newKeysReplaceTheOld()
{
    const auto before = gateway_->enrol("HKM-K05", "kiosk").value();
    const auto after = gateway_->enrol("HKM-K05", "kiosk").value();
    HttpRequest health;
    health.target = "/healthz";
    QCOMPARE(linkFor(before, random_)->send(health).error().code, Errc::Denied);
    QVERIFY(linkFor(after, random_)->send(health));
}

void EnrolTest::fileIsPrivateAndComesBack()
{
    const auto identity = gateway_->enrol("HKM-K06", "staff").value();
    const auto file = gateway_->folder() / "identity.json";
    QVERIFY(writeIdentity(file, identity));
    QCOMPARE(std::filesystem::status(file).permissions(),
             std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    const auto back = readIdentity(file);
    QVERIFY(back.has_value());
    QVERIFY(toJson(*back) == toJson(identity));
    auto broken = toJson(identity);
    broken.erase("key");
    QVERIFY(!identityFromJson(broken));
}

void EnrolTest::folderIsNotSetUpTwice()
{
    QVERIFY(!gateway_->command("init", {"--port", "CNHKM"}));
}

void EnrolTest::renewedServerIsStillBelieved()
{
    const auto identity = gateway_->enrol("HKM-K07", "kiosk").value();
    QVERIFY(gateway_->command("renew", {"--name", "127.0.0.1"}));
    QCOMPARE(gateway_->stop(), 0);
    QVERIFY(gateway_->run());
    HttpRequest health;
    health.target = "/healthz";
    QVERIFY(linkFor(identity, random_)->send(health));
}

QTEST_APPLESS_MAIN(EnrolTest)
#include "enrol_test.moc"
