// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "kiosk/documents/follow_code.h"
#include "sync/client/downlink.h"
#include "tests/support/follow/browser.h"
#include "tests/support/follow/public_port.h"
#include "tests/support/sync/memory_feed.h"

#include <QTest>

#include <format>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::follow;

namespace {

std::string repeated(std::string_view what, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += what;
    return all;
}

/// A form as a browser fills it.
struct Form {
    std::string cookie;
    std::string token;

    static Form fetch(const std::string& url)
    {
        const Page page = get(url, "/ask?l=en");
        return {between(page.header("set-cookie"), "__Host-tongguan=", ";"),
                between(page.body, "name=token value=\"", "\"")};
    }
    std::string headers() const { return "Cookie: a=b; __Host-tongguan=" + cookie + "\r\n"; }
    std::string body(std::string_view text) const
    {
        return std::format("token={}&kind=question&text={}&contact=&about=", token, text);
    }
};

} // namespace

class HostileVisitorsTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void requests_data();
    void requests();
    void rawBytes_data();
    void rawBytes();
    void headersOfEveryAnswer_data();
    void headersOfEveryAnswer();
    void redirectsStayHere_data();
    void redirectsStayHere();
    void whatIsTypedIsText_data();
    void whatIsTypedIsText();
    void theCookieIsForThisSiteAlone();
    void theStreamIsOneLineAPiece();
    void oneBehindTheOther();
    void formsOfOthers_data();
    void formsOfOthers();
    void onlyAFormIsSent();
    void aMessageReachesStaffOnce();
    void itsWordsArriveAsTheyAre();
    void guessingEnds();
    void tooManyAtOnce();

  private:
    std::vector<sync::FeedEntry> messages(sync::ServerProcess& gateway, const std::string& staff);
    std::unique_ptr<PublicPort> port_;
    std::string truck_;
};

void HostileVisitorsTest::initTestCase()
{
    auto port = PublicPort::open();
    QVERIFY2(port.has_value(), port ? "" : port.error().what.c_str());
    port_ = std::move(*port);
    const std::string id = port_->waitingTruck("HKM-0172");
    truck_ = PublicPort::path("HKM-0172", id);
    QVERIFY(port_->push() && port_->shows(truck_, "HKM-0172"));
}

void HostileVisitorsTest::requests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const char* method, const std::string& target, int status) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target.data(), qsizetype(target.size())) << status;
    };
    row("path up", "GET", "/../server.json", 400);
    row("path up, encoded", "GET", "/%2e%2e/server.json", 400);
    row("path up, encoded slash", "GET", "/..%2fserver.json", 400);
    row("back slash", "GET", "/..\\server.json", 400);
    row("no path", "GET", "server.json", 400);
    row("whole address", "GET", "https://elsewhere.example/", 400);
    row("many segments", "GET", "/a/b/c/d/e", 400);
    row("zero byte", "GET", "/t/HKM%00/x", 400);
    row("no UTF-8", "GET", "/t/%ff%fe/x", 400);
    row("broken escape", "GET", "/t/%g1/x", 400);
    row("line break in a header to be", "GET", "/t/a%0d%0aSet-Cookie:x/b", 400);
    row("line break in a query", "GET", "/find?n=a%0d%0aSet-Cookie:+x=1&c=b", 404);
    row("another host", "GET", "//elsewhere.example/", 400);
    row("another host, back slashes", "GET", "/\\\\elsewhere.example/", 400);
    row("path up, overlong", "GET", "/%c0%ae%c0%ae/server.json", 400);
    row("path up, encoded twice", "GET", "/%252e%252e/server.json", 404);
    row("half of a surrogate pair", "GET", "/t/%ed%a0%80/x", 400);
    row("array in a query", "GET", "/find?n[]=a&n[x]=b&c[]=1", 404);
    row("a value for a value", "GET", "/find?n=HKM-0172&c=1&n=HKM-0173&c=2", 404);
    row("formula of a spreadsheet", "GET", "/find?n=%3Dcmd%7C%27+/C+calc%27!A0&c=1", 404);
    row("shell", "GET", "/find?n=%24(reboot)%60id%60%3Bls&c=1", 404);
    row("draws of another folder", "GET", "/draws/..%2f..%2fserver.json.csv", 400);
    row("file of the system", "GET", "/etc/passwd", 404);
    row("the gateway's database", "GET", "/journals.db", 404);
    row("SQL", "GET", "/find?n=%27+OR+1%3D1--&c=%27+OR+1%3D1--", 404);
    row("mark-up", "GET", "/find?n=%3Cscript%3Ealert(1)%3C/script%3E&c=1", 404);
    row("template", "GET", "/find?n=%251%7B%7B7*7%7D%7D&c=1", 404);
    row("long number", "GET", "/find?n=" + repeated("9", 3000) + "&c=00000000", 404);
    row("long code", "GET", "/t/HKM-0172/" + repeated("0", 3000), 404);
    row("many values", "GET", "/find?" + repeated("n=1&", 40), 400);
    row("language of nobody", "GET", "/?l=%3Cscript%3E", 200);
    row("receipt of nobody", "GET", "/r/%3Cscript%3E", 404);
    row("live view of nothing", "GET", "/t/HKM-0172/00000000/events", 404);
    row("below a truck", "GET", "/t/HKM-0172/00000000/other", 404);
    row("forged ticket", "GET", "/find?n=TGT1:ABC.&c=", 404);
    row("forged registration", "GET", "/find?n=TGP1:ABC.&c=", 404);
    row("DELETE", "DELETE", "/", 405);
    row("PUT", "PUT", "/ask", 405);
    row("TRACE", "TRACE", "/", 405);
    row("OPTIONS", "OPTIONS", "/", 405);
    row("unknown method", "BREW", "/", 405);
    row("CONNECT", "CONNECT", "/", 405);
    row("POST elsewhere", "POST", "/find", 405);
    row("POST without a form", "POST", "/ask", 415);
}

void HostileVisitorsTest::requests()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    const auto line = Line::open(port_->url());
    QVERIFY(line != nullptr);
    QVERIFY(line->send(method.toStdString() + " " + target.toStdString() +
                       " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"));
    const Page page = line->read();
    QCOMPARE(page.status, status);
    QVERIFY(page.body.find("<script") == std::string::npos);
    QVERIFY(page.body.find("x=1") == std::string::npos || page.header("set-cookie").empty());
    // Whoever asked so is served on, and so are all others.
    QVERIFY(line->send("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
    QCOMPARE(line->read().status, 200);
}

void HostileVisitorsTest::rawBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // 0: no answer
    const auto row = [](const char* name, const std::string& bytes, int status) {
        QTest::newRow(name) << QByteArray(bytes.data(), qsizetype(bytes.size())) << status;
    };
    row("no HTTP", "hello\r\n\r\n", 400);
    row("binary", std::string("\x16\x03\x01\x00\xff\x00\x00\r\n\r\n", 11), 400);
    row("long header", "GET / HTTP/1.1\r\nHost: x\r\nX: " + repeated("a", 9000) + "\r\n\r\n", 431);
    row("many headers", "GET / HTTP/1.1\r\n" + repeated("A: b\r\n", 2000) + "\r\n", 431);
    row("long target", "GET /" + repeated("a", 9000) + " HTTP/1.1\r\nHost: x\r\n\r\n", 431);
    row("long form", "POST /ask HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000\r\n\r\n", 413);
    row("endless form",
        "POST /ask HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" +
            repeated("1000\r\n" + repeated("a", 4096) + "\r\n", 8),
        413);
    row("two lengths", "POST /ask HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400);
    row("length and chunks",
        "POST /ask HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("chunks of no size", "POST /ask HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400);
    row("length below zero", "POST /ask HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", 400);
    row("zero byte in a header", std::string("GET / HTTP/1.1\r\nHost: x\r\nA: b\0c\r\n\r\n", 35), 400);
    row("folded header", "GET / HTTP/1.1\r\nHost: x\r\n\tfolded: 1\r\n\r\n", 200);
    row("blank before the colon", "GET / HTTP/1.1\r\nHost : x\r\n\r\n", 400);
}

void HostileVisitorsTest::rawBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const auto line = Line::open(port_->url());
    QVERIFY(line != nullptr);
    line->send(bytes.toStdString()); // the server may close before all of it went
    QCOMPARE(line->read().status, status);
    QCOMPARE(get(port_->url(), "/").status, 200);
}

void HostileVisitorsTest::headersOfEveryAnswer_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path : {"/", "/ask", "/notices", "/t/HKM-0172/00000000", "/none", "/robots.txt", "/mark.svg",
                             "/../x", "/find?n=1&c=2"})
        QTest::newRow(path) << QByteArray(path);
    QTest::newRow("truck") << QByteArray(truck_.c_str());
}

void HostileVisitorsTest::headersOfEveryAnswer()
{
    QFETCH(QByteArray, path);
    const Page page = get(port_->url(), path.toStdString());
    const std::string policy = page.header("content-security-policy");
    for (const char* part : {"default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'",
                             "script-src 'self'", "style-src 'sha256-"})
        QVERIFY2(policy.find(part) != std::string::npos, part);
    QVERIFY(policy.find("unsafe") == std::string::npos);
    QCOMPARE(page.header("x-content-type-options"), std::string("nosniff"));
    QCOMPARE(page.header("x-frame-options"), std::string("DENY"));
    QCOMPARE(page.header("referrer-policy"), std::string("same-origin"));
    QVERIFY(!page.header("strict-transport-security").empty());
    QVERIFY(!page.header("content-type").empty());
    QVERIFY(page.header("server").empty()); // nobody's business
    if (page.header("content-type").starts_with("text/html"))
        QCOMPARE(page.header("cache-control"), std::string("no-store"));
}

void HostileVisitorsTest::redirectsStayHere_data()
{
    QTest::addColumn<QByteArray>("path");
    const QByteArray code = QByteArray(truck_.c_str()).split('/').last();
    QTest::newRow("found") << QByteArray("/find?l=vi&n=HKM-0172&c=") + code;
    QTest::newRow("receipt") << QByteArray("/receipt?l=vi&r=00000-00000");
    QTest::newRow("line break in the language") << QByteArray("/receipt?l=vi%0d%0aSet-Cookie:+x=1&r=00000-00000");
    QTest::newRow("another host as language") << QByteArray("/receipt?l=//elsewhere.example&r=00000-00000");
}

void HostileVisitorsTest::redirectsStayHere()
{
    QFETCH(QByteArray, path);
    const Page page = get(port_->url(), path.toStdString(), "X-Forwarded-Host: elsewhere.example\r\n");
    QCOMPARE(page.status, 303);
    const std::string where = page.header("location");
    QVERIFY2(where.starts_with("/t/") || where.starts_with("/r/"), where.c_str());
    QVERIFY(where.find("//") == std::string::npos && where.find("elsewhere") == std::string::npos);
    QVERIFY(page.header("set-cookie").empty());
    QVERIFY(!page.header("content-security-policy").empty());
}

void HostileVisitorsTest::whatIsTypedIsText_data()
{
    QTest::addColumn<QByteArray>("path"); // %E the evil
    QTest::addColumn<QByteArray>("evil");
    const QByteArray evils[] = {"\"><script>alert(1)</script>",
                                "' onfocus='alert(1)' autofocus='",
                                "</textarea><img src=x onerror=alert(1)>",
                                "<!--",
                                "&lt;script&gt;",
                                "javascript:alert(1)",
                                "</style><script>",
                                "\xe2\x80\xae<b>"};
    for (const QByteArray& evil : evils) {
        for (const char* path : {"/find?n=%E&c=1", "/ask?about=%E", "/ask?kind=%E", "/?l=%E", "/receipt?r=%E"})
            QTest::newRow(QByteArray(path) + ' ' + evil) << QByteArray(path) << evil;
    }
}

void HostileVisitorsTest::whatIsTypedIsText()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, evil);
    path.replace("%E", evil.toPercentEncoding());
    const Page page = get(port_->url(), path.toStdString(),
                          "User-Agent: <script>alert(1)</script>\r\nReferer: <script>alert(1)</script>\r\n"
                          "Accept-Language: <script>alert(1)</script>\r\nX-Forwarded-Host: <script>\r\n");
    QVERIFY(page.status == 200 || page.status == 404);
    for (const char* mark : {"<script>", "<img", "onfocus='", "<!--", "<b>"})
        QVERIFY2(page.body.find(mark) == std::string::npos, mark);
    QVERIFY(page.body.find("href=\"javascript:") == std::string::npos);
    QCOMPARE(page.body.find("</style>"), page.body.rfind("</style>"));
    QVERIFY(page.body.find("alert(1)") == std::string::npos ||
            page.body.find(evil.toStdString()) == std::string::npos || evil.startsWith("javascript:"));
}

void HostileVisitorsTest::theCookieIsForThisSiteAlone()
{
    const Page form = get(port_->url(), "/ask");
    const std::string cookie = form.header("set-cookie");
    QVERIFY(cookie.starts_with("__Host-tongguan="));
    for (const char* part : {"; Path=/", "; Secure", "; HttpOnly", "; SameSite=Strict"})
        QVERIFY2(cookie.find(part) != std::string::npos, part);
    QVERIFY(cookie.find("Domain") == std::string::npos);
    // It is asked for where it is needed and nowhere else, and one that we did not give is not believed.
    QVERIFY(get(port_->url(), truck_).header("set-cookie").empty());
    QVERIFY(get(port_->url(), "/").header("set-cookie").empty());
    QVERIFY(!get(port_->url(), "/ask", "Cookie: __Host-tongguan=mine\r\n").header("set-cookie").empty());
}

void HostileVisitorsTest::theStreamIsOneLineAPiece()
{
    const auto line = Line::open(port_->url());
    QVERIFY(line->send("GET " + truck_ + "/events?l=en HTTP/1.1\r\nHost: x\r\nLast-Event-ID: a\r\n\r\n"));
    const std::string stream = line->readUntil("Waiting time");
    for (const char* header : {"Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff",
                               "Cache-Control: no-store", "Content-Type: text/event-stream"})
        QVERIFY2(stream.find(header) != std::string::npos, header);
    const std::size_t body = stream.find("\r\n\r\n");
    QVERIFY(body != std::string::npos);
    const std::string events = stream.substr(body + 4);
    for (std::size_t at = 0; at < events.size();) {
        const std::size_t end = std::min(events.find('\n', at), events.size());
        const std::string one = events.substr(at, end - at);
        QVERIFY2(one.empty() || one.starts_with("retry: ") || one.starts_with("data: ") || one.starts_with(":"),
                 one.c_str());
        at = end + 1;
    }
}

/// Answers come in the order of the requests, and none of them is of another.
void HostileVisitorsTest::oneBehindTheOther()
{
    const auto line = Line::open(port_->url());
    QVERIFY(line->send("GET /robots.txt HTTP/1.1\r\nHost: x\r\n\r\nGET /mark.svg HTTP/1.1\r\nHost: x\r\n\r\n"
                       "POST /ask HTTP/1.1\r\nHost: x\r\nContent-Length: 25\r\n\r\nGET /notices HTTP/1.1\r\n\r\n"
                       "GET /none HTTP/1.1\r\nHost: x\r\n\r\n"));
    QCOMPARE(line->read().header("content-type"), std::string("text/plain; charset=utf-8"));
    QCOMPARE(line->read().header("content-type"), std::string("image/svg+xml"));
    QCOMPARE(line->read().status, 415);
    QCOMPARE(line->read().status, 404);
}

void HostileVisitorsTest::formsOfOthers_data()
{
    QTest::addColumn<QByteArray>("headers"); // %C the cookie
    QTest::addColumn<QByteArray>("body");    // %T the token
    QTest::addColumn<int>("status");
    const QByteArray cookie = "Cookie: __Host-tongguan=%C\r\n";
    const QByteArray good = "token=%T&kind=question&text=hello";
    const auto row = [](const char* name, const QByteArray& headers, const QByteArray& body, int status) {
        QTest::newRow(name) << headers << body << status;
    };
    row("as it should be", cookie, good, 200);
    row("no token", cookie, "kind=question&text=hello", 403);
    row("no cookie", "", good, 403);
    row("another's cookie", "Cookie: __Host-tongguan=00112233445566778899aabbccddeeff\r\n", good, 403);
    row("cookie of another form", "Cookie: __Host-tongguan=%C%C\r\n", good, 403);
    row("token changed", cookie, "token=%T0&kind=question&text=hello", 403);
    row("token of dots", cookie, "token=...&kind=question&text=hello", 403);
    row("from another site", cookie + "Sec-Fetch-Site: cross-site\r\n", good, 403);
    row("from a sister site", cookie + "Sec-Fetch-Site: same-site\r\n", good, 403);
    row("of another origin", cookie + "Origin: https://elsewhere.example\r\n", good, 403);
    row("of no origin", cookie + "Origin: null\r\n", good, 403);
    row("nothing said", cookie, "token=%T&kind=question&text=+%0a+", 422);
    row("of no kind", cookie, "token=%T&kind=order&text=hello", 422);
    row("too long", cookie, "token=%T&kind=question&text=" + QByteArray(2001, 'a'), 422);
    row("contact too long", cookie, "token=%T&kind=question&text=a&contact=" + QByteArray(121, 'a'), 422);
    row("no UTF-8", cookie, "token=%T&kind=question&text=%ff", 400);
    row("two tokens", cookie, "token=00&token=%T&kind=question&text=hello", 403);
    row("two cookies", "Cookie: __Host-tongguan=00112233445566778899aabbccddeeff; __Host-tongguan=%C\r\n", good, 403);
    row("name of the cookie without its prefix", "Cookie: tongguan=%C\r\n", good, 403);
    row("of our own origin", cookie + "Origin: https://%H\r\nSec-Fetch-Site: same-origin\r\n", good, 200);
    row("of our name without TLS", cookie + "Origin: http://%H\r\n", good, 403);
    row("told to be another method", cookie + "X-HTTP-Method-Override: DELETE\r\n", good, 200);
}

void HostileVisitorsTest::formsOfOthers()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Form form = Form::fetch(port_->url());
    QCOMPARE(form.cookie.size(), std::size_t{32});
    headers.replace("%C", form.cookie.c_str());
    headers.replace("%H", port_->url().substr(8).c_str());
    body.replace("%T", form.token.c_str());
    const Page page = post(port_->url(), "/ask?l=en", body.toStdString(), headers.toStdString());
    QCOMPARE(page.status, status);
    QCOMPARE(page.body.find("Received") != std::string::npos, status == 200);
    if (status == 403 && page.header("content-type").starts_with("text/html"))
        QVERIFY(page.body.find("hello") != std::string::npos); // what he typed is not lost
}

std::vector<sync::FeedEntry> HostileVisitorsTest::messages(sync::ServerProcess& gateway, const std::string& staff)
{
    const sync::Identity identity = gateway.enrol(staff, "staff").value();
    SystemRandom random;
    sync::HttpRequest request;
    request.target = "/v1/feeds/CNHKM/snapshot";
    auto link = sync::linkFor(identity, random).value();
    const auto answer = link.send(std::move(request));
    std::vector<sync::FeedEntry> found;
    std::string_view lines = answer ? std::string_view(answer->body) : std::string_view{};
    while (!lines.empty()) {
        const std::string_view one = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(one.size() + 1, lines.size()));
        if (auto entry = sync::entryFromLine(one); entry && entry->dataset == "public_messages")
            found.push_back(std::move(*entry));
    }
    return found;
}

/// What another page can let a browser send without asking first, and what is in an address.
void HostileVisitorsTest::onlyAFormIsSent()
{
    auto port = PublicPort::open().value();
    const Form form = Form::fetch(port->url());
    const std::string body = form.body("hello");
    QCOMPARE(get(port->url(), "/ask?" + body, form.headers()).status, 200); // the empty form again
    for (const char* type : {"text/plain", "multipart/form-data; boundary=x", "application/json", ""}) {
        const auto line = Line::open(port->url());
        QVERIFY(line->send(std::format("POST /ask HTTP/1.1\r\nHost: x\r\n{}Content-Type: {}\r\nContent-Length: {}"
                                       "\r\n\r\n{}",
                                       form.headers(), type, body.size(), body)));
        QCOMPARE(line->read().status, 415);
    }
    QVERIFY(messages(port->gateway(), "HKM-S01").empty());
    QCOMPARE(post(port->url(), "/ask", body, form.headers()).status, 200);
    QCOMPARE(messages(port->gateway(), "HKM-S02").size(), std::size_t{1});
}

void HostileVisitorsTest::itsWordsArriveAsTheyAre()
{
    auto port = PublicPort::open().value();
    const Form form = Form::fetch(port->url());
    // What ends a string, a line, a statement or a log entry somewhere.
    const QByteArray evil = "\",\"kind\":\"x\"}\n'); DROP TABLE feed;-- %s ${jndi:x} \xe2\x80\xa8 {{7*7}} \\u0000";
    QCOMPARE(post(port->url(), "/ask", form.body(evil.toPercentEncoding().toStdString()), form.headers()).status, 200);
    const auto found = messages(port->gateway(), "HKM-S01");
    QCOMPARE(found.size(), std::size_t{1});
    const Json json = parseJson(found.front().body).value();
    QCOMPARE(stringOr(json, "text"), evil.toStdString());
    QCOMPARE(stringOr(json, "kind"), std::string("question"));
}

void HostileVisitorsTest::aMessageReachesStaffOnce()
{
    auto port = PublicPort::open().value();
    const Form form = Form::fetch(port->url());
    const std::string body =
        std::format("token={}&kind=complaint&text=%3Cb%3E60+yuan+too+much%3C/b%3E&contact=&about=HKM-0172", form.token);
    const Page first = post(port->url(), "/ask?l=vi", body, form.headers());
    QCOMPARE(first.status, 200);
    const std::string receipt = between(first.body, "<p class=big>", "</p>");
    QCOMPARE(receipt.size(), std::size_t{11});
    const Page second = post(port->url(), "/ask?l=vi", body, form.headers());
    QCOMPARE(between(second.body, "<p class=big>", "</p>"), receipt);
    const auto found = messages(port->gateway(), "HKM-S01");
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().key, receipt);
    QCOMPARE(found.front().audience, std::string("staff"));
    const Json json = parseJson(found.front().body).value();
    QCOMPARE(stringOr(json, "kind"), std::string("complaint"));
    QCOMPARE(stringOr(json, "text"), std::string("<b>60 yuan too much</b>"));
    QCOMPARE(stringOr(json, "language"), std::string("vi"));
    QCOMPARE(stringOr(json, "contact"), std::string{}); // anonymous stays anonymous: no address, no cookie
    QVERIFY(found.front().body.find("127.0.0.1") == std::string::npos);
    QVERIFY(get(port->url(), "/r/" + receipt + "?l=en").body.find("No answer yet") != std::string::npos);
    QCOMPARE(get(port->url(), "/receipt?r=" + receipt).status, 303);
    // It is there when it was said to be.
    port->gateway().kill();
    QVERIFY(port->gateway().run({"--public", "127.0.0.1:0"}));
    QCOMPARE(messages(port->gateway(), "HKM-S02").size(), std::size_t{1});
}

void HostileVisitorsTest::guessingEnds()
{
    auto port = PublicPort::open({}, {"--public-misses", "5"}).value();
    const std::string id = port->waitingTruck("HKM-0172");
    const std::string path = PublicPort::path("HKM-0172", id);
    QVERIFY(port->push());
    int shown = 0;
    for (; shown < 100 && get(port->url(), "/t/HKM-0172/00000000").status == 404; ++shown) {
    }
    QCOMPARE(shown, 5);
    const Page page = get(port->url(), path);
    QCOMPARE(page.status, 429); // also for the right one: or it would be told among the wrong ones
    QVERIFY(std::stoi(page.header("retry-after")) >= 1);
    QVERIFY(std::stoi(page.header("retry-after")) <= 20);
    QCOMPARE(get(port->url(), "/find?n=HKM-0172&c=00000000").status, 429);
    QCOMPARE(get(port->url(), path + "/events").status, 429);
    // He is who his line comes from, whatever he says.
    for (const char* header : {"X-Forwarded-For", "Forwarded", "X-Real-IP", "CF-Connecting-IP"})
        QCOMPARE(get(port->url(), path, std::format("{}: 198.51.100.7\r\n", header)).status, 429);
    QCOMPARE(get(port->url(), "/notices").status, 200);
}

void HostileVisitorsTest::tooManyAtOnce()
{
    auto port = PublicPort::open({}, {"--public-requests", "1"}).value();
    const auto line = Line::open(port->url());
    int answered = 0;
    Page page;
    for (; answered < 100; ++answered) {
        line->send("GET /robots.txt HTTP/1.1\r\nHost: x\r\n\r\n");
        page = line->read();
        if (page.status != 200)
            break;
    }
    QVERIFY2(answered >= 10 && answered <= 20, std::to_string(answered).c_str());
    QCOMPARE(page.status, 429);
    QVERIFY(!page.header("retry-after").empty());
    // Lines of one address are few: the others wait for no thread, they are closed.
    std::vector<std::unique_ptr<Line>> lines;
    for (int i = 0; i < 40; ++i)
        if (auto one = Line::open(port_->url()))
            lines.push_back(std::move(one));
    QCOMPARE(lines.size(), std::size_t{32});
    QVERIFY(Line::open(port_->url()) == nullptr);
    lines.clear();
    QVERIFY(QTest::qWaitFor([&] { return Line::open(port_->url()) != nullptr; }));
}

QTEST_GUILESS_MAIN(HostileVisitorsTest)
#include "hostile_visitors_test.moc"
