// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "kiosk/clearance/receipt_number.h"
#include "sync/follow/form_guard.h"
#include "sync/follow/html.h"
#include "sync/follow/rate_limit.h"
#include "sync/follow/web.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::follow;

namespace {

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

} // namespace

class GuardsTest : public QObject {
    Q_OBJECT
  private slots:
    void escaping_data();
    void escaping();
    void targets_data();
    void targets();
    void bucketFillsAgain();
    void memoryIsBounded();
    void addresses_data();
    void addresses();
    void tokens();
    void cookies_data();
    void cookies();
};

void GuardsTest::escaping_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QByteArray>("out");
    QTest::newRow("plain") << QByteArray("HKM-0172") << QByteArray("HKM-0172");
    QTest::newRow("element") << QByteArray("<b>&") << QByteArray("&lt;b&gt;&amp;");
    QTest::newRow("attribute") << QByteArray("\" onload='x'") << QByteArray("&quot; onload=&#39;x&#39;");
    QTest::newRow("line of an event stream") << QByteArray("a\ndata: b") << QByteArray("a data: b");
    QTest::newRow("controls") << QByteArray("a\x01\x1b\x7f\rz") << QByteArray("az");
    QTest::newRow("Burmese") << QByteArray("မြန်မာ") << QByteArray("မြန်မာ");
    QTest::newRow("no UTF-8") << QByteArray("\xff<") << QByteArray("?");
}

void GuardsTest::escaping()
{
    QFETCH(QByteArray, in);
    QFETCH(QByteArray, out);
    QCOMPARE(QByteArray::fromStdString(escaped(in.toStdString())), out);
}

void GuardsTest::targets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("path"); // "-": refused
    QTest::newRow("root") << "/" << "";
    QTest::newRow("truck") << "/t/HKM-0172/7K3F9Q2M?l=vi" << "t|HKM-0172|7K3F9Q2M";
    QTest::newRow("slash at the end") << "/ask/" << "ask";
    QTest::newRow("encoded") << "/t/%e4%ba%91" << "t|云";
    QTest::newRow("two slashes") << "//evil.example" << "-";
    QTest::newRow("dots") << "/a/../b" << "-";
    QTest::newRow("encoded dots") << "/a/%2E%2e/b" << "-";
    QTest::newRow("encoded slash") << "/a%2fb" << "-";
    QTest::newRow("control") << "/a%07b" << "-";
    QTest::newRow("relative") << "a" << "-";
    QTest::newRow("nothing") << "" << "-";
}

void GuardsTest::targets()
{
    QFETCH(QString, target);
    QFETCH(QString, path);
    const auto read = webTarget(target.toStdString());
    if (path == "-") {
        QVERIFY(!read);
        return;
    }
    QVERIFY(read.has_value());
    QStringList segments;
    for (const std::string& segment : read->path)
        segments << text(segment);
    QCOMPARE(segments.join('|'), path);
}

void GuardsTest::bucketFillsAgain()
{
    RateLimit limit({.burst = 3, .every = std::chrono::seconds{10}});
    const Microseconds now = std::chrono::hours{5};
    for (int i = 0; i < 3; ++i)
        QVERIFY(!limit.take("a", now));
    QCOMPARE(limit.take("a", now)->count(), 10);
    QCOMPARE(limit.wait("a", now + std::chrono::seconds{4})->count(), 6);
    QVERIFY(!limit.take("b", now)); // another's
    QVERIFY(!limit.wait("a", now + std::chrono::seconds{10}));
    QVERIFY(!limit.take("a", now + std::chrono::seconds{10}));
    QVERIFY(limit.take("a", now + std::chrono::seconds{10}).has_value());
    for (int i = 0; i < 3; ++i)
        QVERIFY(!limit.take("a", now + std::chrono::hours{1}));
    QVERIFY(limit.take("a", now + std::chrono::hours{1}).has_value());
}

void GuardsTest::memoryIsBounded()
{
    RateLimit limit({.burst = 1, .every = std::chrono::hours{1}}, 10);
    for (int i = 0; i < 10; ++i)
        QVERIFY(!limit.take("a" + std::to_string(i), Microseconds{1}));
    QVERIFY(!limit.take("new", Microseconds{1}));
    QVERIFY(limit.take("newer", Microseconds{1}).has_value()); // those beyond share one
    QVERIFY(!limit.take("newest", std::chrono::hours{2}));     // who has waited is forgotten
}

void GuardsTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("counts");
    QTest::newRow("IPv4") << "192.0.2.7" << "192.0.2.7";
    QTest::newRow("mapped") << "::ffff:192.0.2.7" << "192.0.2.7";
    QTest::newRow("IPv6") << "2001:db8:1:2:3:4:5:6" << "2001:db8:1:2/64";
    QTest::newRow("its neighbour") << "2001:db8:1:2:ffff::1" << "2001:db8:1:2/64";
    QTest::newRow("short") << "2001:db8::1" << "2001:db8/64";
}

void GuardsTest::addresses()
{
    QFETCH(QString, address);
    QFETCH(QString, counts);
    QCOMPARE(text(limitedAddress(address.toStdString())), counts);
}

void GuardsTest::tokens()
{
    SystemRandom random;
    const FormGuard guard(random);
    const FormGuard other(random);
    const UtcTime now{std::chrono::hours{500'000}};
    const std::string cookie = guard.newCookie();
    const std::string token = guard.token(cookie, now);
    QVERIFY(guard.fits(token, cookie, now));
    QVERIFY(guard.fits(token, cookie, now + std::chrono::minutes{119}));
    QVERIFY(!guard.fits(token, cookie, now + std::chrono::hours{2}));
    QVERIFY(!guard.fits(token, cookie, now - std::chrono::hours{1}));
    QVERIFY(!guard.fits(token, guard.newCookie(), now));
    QVERIFY(!guard.fits(token, {}, now));
    QVERIFY(!other.fits(token, cookie, now));
    for (std::size_t i = 0; i < token.size(); ++i) {
        std::string changed = token;
        changed[i] = changed[i] == '0' ? '1' : '0';
        QVERIFY(!guard.fits(changed, cookie, now));
    }
    QCOMPARE(guard.receipt(token), guard.receipt(token));
    QVERIFY(guard.receipt(token) != guard.receipt(guard.token(cookie, now)));
    QCOMPARE(clearance::receiptFrom(" " + QString::fromStdString(guard.receipt(token)).toLower().toStdString()),
             guard.receipt(token));
    QCOMPARE(clearance::receiptFrom("12345-6789"), std::string());
}

void GuardsTest::cookies_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("good");
    const QString value = "00112233445566778899aabbccddeeff";
    QTest::newRow("alone") << "__Host-tongguan=" + value << true;
    QTest::newRow("among others") << "a=b; __Host-tongguan=" + value + "; c=d" << true;
    QTest::newRow("none") << "a=b" << false;
    QTest::newRow("short") << "__Host-tongguan=0011" << false;
    QTest::newRow("other digits") << "__Host-tongguan=" + value.toUpper() << false;
    QTest::newRow("longer name") << "__Host-tongguan2=" + value << false;
}

void GuardsTest::cookies()
{
    QFETCH(QString, header);
    QFETCH(bool, good);
    QCOMPARE(!formCookie(header.toStdString()).empty(), good);
}

QTEST_GUILESS_MAIN(GuardsTest)
#include "guards_test.moc"
