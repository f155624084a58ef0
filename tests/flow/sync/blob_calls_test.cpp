// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/system.h"
#include "sync/client/picture_downlink.h"
#include "sync/log/picture_seal.h"
#include "tests/support/paths.h"
#include "tests/support/sync/server_process.h"

#include <QTest>

#include <algorithm>
#include <format>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

/// Looks like noise, so that every part differs.
Bytes photo(std::uint32_t seed, std::size_t size)
{
    Bytes bytes(size);
    for (std::uint8_t& byte : bytes) {
        seed = seed * 1664525U + 1013904223U;
        byte = static_cast<std::uint8_t>(seed >> 24U);
    }
    return bytes;
}

} // namespace

/// The calls under /v1/blobs, one by one.
class BlobCallsTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void sameTwiceIsOnce();
    void refusals_data();
    void refusals();
    void partsOfIt();
    void wrongBytesAreRefused();

  private:
    Identity enrol(const std::string& id, const std::string& role) { return gateway_->enrol(id, role).value(); }
    static HttpRequest put(const std::string& blob, std::string_view range, ByteView bytes)
    {
        HttpRequest request;
        request.method = "PUT";
        request.target = "/v1/blobs/" + blob;
        request.headers = {{"Content-Type", "application/octet-stream"}};
        if (!range.empty())
            request.headers.emplace_back("Content-Range", range);
        request.body = asText(bytes);
        return request;
    }
    static HttpRequest get(const std::string& target)
    {
        HttpRequest request;
        request.target = target;
        return request;
    }
    std::int64_t heldBy(const Identity& kiosk, const std::string& blob)
    {
        const auto answer = linkFor(kiosk, random_)->send(get("/v1/blobs/" + blob + "/upload"));
        return answer ? integerAt(parseJson(answer->body).value(), "held").value() : -1;
    }

    SystemRandom random_;
    std::unique_ptr<ServerProcess> gateway_;
};

void BlobCallsTest::init()
{
    gateway_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    QVERIFY(gateway_->run());
}

void BlobCallsTest::sameTwiceIsOnce()
{
    const Identity kiosk = enrol("HKM-K01", "kiosk");
    const Bytes sealed = photo(1, 5000); // the gateway takes any bytes, it cannot look into them
    const std::string blob = blobId(sealed);
    auto link = linkFor(kiosk, random_).value();
    QCOMPARE(link.send(put(blob, "", sealed))->status, 201);
    QCOMPARE(link.send(put(blob, "", sealed))->status, 200);
    QCOMPARE(linkFor(enrol("HKM-K02", "kiosk"), random_)->send(put(blob, "", sealed))->status, 200);
    QVERIFY(fetchBlob(link, blob).value() == sealed); // its own
    const auto metrics = link.send(get("/metrics"));
    QVERIFY(metrics->body.find("\ntongguan_blobs 1\n") != std::string::npos);
    QVERIFY(metrics->body.find("\ntongguan_blob_bytes 5000\n") != std::string::npos);
}

void BlobCallsTest::refusals_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<Errc>("code");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char* name, const char* role, const char* method, const char* range, Errc code,
                        const char* problem) {
        QTest::newRow(name) << QByteArray(role) << QByteArray(method) << QByteArray(range) << code
                            << QByteArray(problem);
    };
    row("board brings", "board", "PUT", "", Errc::Denied, "forbidden");
    row("board looks", "board", "GET", "", Errc::Denied, "forbidden");
    row("board asks", "board", "GET/upload", "", Errc::Denied, "forbidden");
    row("staff bring", "staff", "PUT", "", Errc::Denied, "forbidden");
    row("another kiosk looks", "kiosk", "GET", "", Errc::NotFound, "not-found");
    row("too large", "kiosk", "PUT", "bytes 0-99/1048577", Errc::InvalidInput, "too-large");
    row("no range", "kiosk", "PUT", "bytes 0-", Errc::InvalidInput, "bad-request");
    row("other length", "kiosk", "PUT", "bytes 0-98/200", Errc::InvalidInput, "bad-request");
    row("a gap", "kiosk", "PUT", "bytes 100-199/300", Errc::InvalidInput, "range");
    row("post", "kiosk", "POST", "", Errc::InvalidInput, "method-not-allowed");
    row("no id", "kiosk", "GET/../x", "", Errc::InvalidInput, "bad-request");
}

void BlobCallsTest::refusals()
{
    QFETCH(QByteArray, role);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, range);
    QFETCH(Errc, code);
    QFETCH(QByteArray, problem);
    const Bytes held = photo(1, 500);
    auto owner = linkFor(enrol("HKM-K09", "kiosk"), random_).value();
    QVERIFY(owner.send(put(blobId(held), "", held)));
    auto link = linkFor(enrol("HKM-X01", role.toStdString()), random_).value();
    HttpRequest request = put(blobId(photo(2, 100)), range.toStdString(), photo(2, 100));
    request.method = method.split('/').front().toStdString();
    if (request.method == "GET")
        request = get("/v1/blobs/" + blobId(held) + method.mid(3).toStdString());
    const auto answer = link.send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(QByteArray::fromStdString(link.problem()), "urn:tongguan:problem:" + problem);
}

void BlobCallsTest::partsOfIt()
{
    const Bytes sealed = photo(1, 1000);
    auto kiosk = linkFor(enrol("HKM-K01", "kiosk"), random_).value();
    QVERIFY(kiosk.send(put(blobId(sealed), "", sealed)));
    auto staff = linkFor(enrol("HKM-S01", "staff"), random_).value();
    HttpRequest request = get("/v1/blobs/" + blobId(sealed));
    request.headers = {{"Range", "bytes=900-"}};
    const auto part = staff.send(request);
    QCOMPARE(part->status, 206);
    QCOMPARE(*part->header("content-range"), std::string("bytes 900-999/1000"));
    QVERIFY(std::ranges::equal(asBytes(part->body), ByteView(sealed).subspan(900)));
    request.headers = {{"Range", "bytes=1000-"}};
    QVERIFY(!staff.send(request));
    QCOMPARE(staff.problem(), std::string("urn:tongguan:problem:range"));
    request.headers = {{"Range", "pages=1-2"}};
    QCOMPARE(staff.send(request)->body.size(), sealed.size());
}

void BlobCallsTest::wrongBytesAreRefused()
{
    const Identity kiosk = enrol("HKM-K01", "kiosk");
    auto link = linkFor(kiosk, random_).value();
    const std::string blob = blobId(photo(1, 1000));
    QVERIFY(link.send(put(blob, "bytes 0-499/1000", ByteView(photo(1, 1000)).first(500))));
    QCOMPARE(heldBy(kiosk, blob), 500);
    QVERIFY(!link.send(put(blob, "bytes 500-999/1000", photo(2, 500))));
    QCOMPARE(link.problem(), std::string("urn:tongguan:problem:blob-mismatch"));
    QCOMPARE(heldBy(kiosk, blob), 0);
    auto staff = linkFor(enrol("HKM-S01", "staff"), random_).value();
    QCOMPARE(fetchBlob(staff, blob).error().code, Errc::NotFound);
}

QTEST_APPLESS_MAIN(BlobCallsTest)
#include "blob_calls_test.moc"
