// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/follow/public_port.h"

#include "base/uuid.h"
#include "kiosk/documents/follow_code.h"
#include "sync/client/uplink.h"
#include "tests/support/follow/browser.h"
#include "tests/support/paths.h"
#include "tests/support/sync/sample_events.h"

#include <cstdlib>
#include <fstream>
#include <thread>

namespace tongguan::follow {

using namespace clearance;

namespace {

constexpr const char* kRows =
    R"rows({"dataset":"port","key":"info","body":{"names":{"zh":"河口口岸","en":"Hekou","vi":"Hà Khẩu"},"hotlines":["12360","12367"],"minutesEastOfUtc":480}}
{"dataset":"lanes","key":"L_GREEN","body":{"lane":"L_GREEN","sign":"2","arrow":"up"}}
{"dataset":"lanes","key":"L_STAFF","body":{"lane":"L_STAFF","sign":"9","arrow":"left"}}
{"dataset":"declarations","key":"861120261000000172","body":{"number":"861120261000000172","batch":"3261125000172","plate":"24C01722","container":"CSQU3054383"}}
)rows";

} // namespace

std::vector<std::string> personalMarks()
{
    return {"NGUYEN", "VAN MINH", "C9812345", "24C-017.22", "24C01722", "LIC-55501", "0417", "861120261000000172"};
}

Result<std::unique_ptr<PublicPort>> PublicPort::open(const std::string& rows, const std::vector<std::string>& options)
{
    std::unique_ptr<PublicPort> port(new PublicPort());
    std::string pattern = (std::filesystem::temp_directory_path() / "tongguan-follow-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
        return fail(Errc::Unavailable, "no temporary folder");
    port->data_ = pattern;
    std::ofstream(port->data_ / "port.ndjson") << kRows << rows;
    auto window = sync::ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-window");
    if (!window)
        return failed(std::move(window));
    port->window_ = std::move(*window);
    if (auto ok = port->window_->run({"--data", port->data_.string()}); !ok)
        return failed(std::move(ok));
    auto gateway = sync::ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway");
    if (!gateway)
        return failed(std::move(gateway));
    port->gateway_ = std::move(*gateway);
    auto invitation = port->window_->invite("GW-CNHKM", "gateway");
    if (!invitation)
        return failed(std::move(invitation));
    if (auto ok = port->gateway_->command("join", {"--window", invitation->url, "--code", invitation->code,
                                                   "--fingerprint", invitation->fingerprint});
        !ok)
        return failed(std::move(ok));
    std::vector<std::string> all{"--public", "127.0.0.1:0"};
    if (options.empty()) // whoever waits for a page asks for one that is not there yet
        all.insert(all.end(), {"--public-misses", "10000", "--public-requests", "10000"});
    all.insert(all.end(), options.begin(), options.end());
    if (auto ok = port->gateway_->run(all); !ok)
        return failed(std::move(ok));
    auto identity = port->gateway_->enrol("HKM-K01", "kiosk");
    if (!identity)
        return failed(std::move(identity));
    auto link = sync::linkFor(*identity, port->random_);
    if (!link)
        return failed(std::move(link));
    port->link_.emplace(std::move(*link));
    port->journal_.emplace("HKM-K01", identity->journalSeed);
    return port;
}

PublicPort::~PublicPort()
{
    std::error_code ignored; // a leftover in the temporary folder harms nobody
    std::filesystem::remove_all(data_, ignored);
}

void PublicPort::append(const std::string& crossing, const std::string& type, const std::string& body, int minutesAgo)
{
    sync::EventHeader header = sync::sampleHeader(journal_->events.size() + 1, type);
    header.crossing = crossing;
    header.actor = "staff:0417";
    header.at = clock_.now() - std::chrono::minutes{minutesAgo};
    journal_->events.push_back(sync::link(journal_->head()->hash, std::move(header), body).value());
}

bool PublicPort::push()
{
    sync::Uplink uplink(*link_, *journal_, sync::atOnce(), log_);
    return uplink.pushAll().has_value();
}

std::string PublicPort::waitingTruck(const std::string& number, const std::string& sign, Lane lane, int minutesAgo)
{
    const std::string id = makeUuid(clock_.now(), random_);
    tell(id, Opened{.port = "CNHKM", .kiosk = "HKM-K01", .language = Language::Vi}, minutesAgo + 6);
    tell(id, PlateCaptured{.plate = "24C-017.22", .plateNorm = "24C01722", .country = "VN"}, minutesAgo + 5);
    tell(id,
         DocumentRead{.documentType = "P",
                      .issuer = "VNM",
                      .number = "C9812345",
                      .name = "NGUYEN VAN MINH",
                      .nationality = "VNM",
                      .birth = "1985-02-14",
                      .expiry = "2031-01-01"},
         minutesAgo + 4);
    tell(id, LicenceRead{.number = "LIC-55501"}, minutesAgo + 3);
    tell(id, FactsConfirmed{}, minutesAgo + 1);
    Decided decided{.plate = "24C01722", .declaration = "861120261000000172"};
    decided.decision.lane = lane;
    decided.decision.reasons = {{.code = lane == Lane::Staff ? "SEAL_MISMATCH" : "GREEN_OK",
                                 .rule = 36,
                                 .saw = {{.field = "driver", .value = "NGUYEN VAN MINH"}}}};
    tell(id, decided, minutesAgo);
    if (lane == Lane::Staff)
        tell(id, CaseOpened{.reason = "SEAL_MISMATCH"}, minutesAgo);
    tell(id, TicketIssued{.number = number, .lane = lane, .sign = sign}, minutesAgo);
    return id;
}

std::string PublicPort::path(const std::string& number, const std::string& crossing)
{
    return "/t/" + number + "/" + documents::followCode(crossing);
}

bool PublicPort::shows(const std::string& path, std::string_view text)
{
    for (int i = 0; i < 100; ++i) {
        if (const Page page = get(url(), path); page.status == 200 && page.body.find(text) != std::string::npos)
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds{100});
    }
    return false;
}

} // namespace tongguan::follow
