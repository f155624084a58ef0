// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/record.h"
#include "kiosk/documents/prereg_code.h"
#include "kiosk/flow/driver_flow.h"
#include "kiosk/flow/reconsider.h"
#include "kiosk/store/store_feed.h"
#include "sync/log/signing_key.h"
#include "tests/support/store/stored.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace tongguan::test {

// Invented: Nguyễn Văn Mẫu, "sample". Digits by ICAO Doc 9303-3, 4.9.
inline const std::vector<std::string> kPassport{"P<VNMNGUYEN<<VAN<MAU<<<<<<<<<<<<<<<<<<<<<<<<",
                                                "C1234567<0VNM8502153M3104150<<<<<<<<<<<<<<<6"};
inline const std::vector<std::string> kPassportMisread{"P<VNMNGUYEN<<VAN<MAU<<<<<<<<<<<<<<<<<<<<<<<<",
                                                       "C1234568<0VNM8502153M3104150<<<<<<<<<<<<<<<6"};

/// A kiosk without screen and devices: real store, real flow, and the lists of a port.
struct DrivenKiosk : Stored {
    sync::SigningKey portKey = sync::SigningKey::make(random);
    sync::SigningKey kioskKey = sync::SigningKey::make(random);
    std::unique_ptr<flow::DecisionDesk> desk;
    std::unique_ptr<flow::DriverFlow> driver;
    std::vector<flow::PrintJob> printed;
    std::vector<flow::Screen> screens;
    std::uint64_t cursor = 0;

    static documents::CodeSigner signerOf(const sync::SigningKey& key)
    {
        return {.id = documents::TrustedKey::of(key.verifying().bytes()).id,
                .sign = [&key](ByteView bytes) { return key.sign(bytes); }};
    }

    /// As after power on: everything in memory is new.
    Result<> start(const std::string& kiosk = "HKM-K01")
    {
        driver.reset();
        desk.reset();
        if (auto opened = open(kiosk); !opened)
            return opened;
        desk = std::make_unique<flow::DecisionDesk>(*store, clock);
        desk->setOnline(true);
        driver = std::make_unique<flow::DriverFlow>(
            *store, *desk, clock, random, log,
            flow::DriverFlowOptions{.trusted = {documents::TrustedKey::of(portKey.verifying().bytes())},
                                    .trustedDeliveries = {documents::TrustedKey::of(portKey.verifying().bytes())},
                                    .signer = signerOf(kioskKey),
                                    .onView =
                                        [this](const flow::DriverView& view) {
                                            if (screens.empty() || screens.back() != view.screen)
                                                screens.push_back(view.screen);
                                        },
                                    .onPrint = [this](const flow::PrintJob& job) { printed.push_back(job); }});
        return {};
    }

    Result<> feed(std::string dataset, std::string entryKey, const Json& body)
    {
        sync::FeedEntry entry;
        entry.dataset = std::move(dataset);
        entry.key = std::move(entryKey);
        entry.body = dump(body);
        entry.asOf = clock.now();
        store::StoreFeed sink(*store);
        return sink.apply(std::vector{entry}, ++cursor, clock.now());
    }

    /// The lists that every story needs; the truck's declaration where it is to have one.
    Result<> feedPort(bool declared)
    {
        const auto sample = releasedOnArrival();
        std::vector<Result<>> done;
        const std::pair<const char*, const char*> lanes[] = {{"L_STAFF", "9"}, {"L_JOINT", "7"},  {"L_FAST", "3"},
                                                             {"L_EMPTY", "4"}, {"L_NORMAL", "5"}, {"L_SCAN", "6"}};
        for (const auto& [lane, sign] : lanes)
            done.push_back(feed("lanes", lane, {{"lane", lane}, {"sign", sign}, {"arrow", "turn_right"}}));
        done.push_back(feed("watch", "none", Json::object()));
        done.push_back(feed("orders", "other",
                            {{"id", "other"}, {"agency", "CUSTOMS"}, {"method", "XRAY"}, {"plate", "24C99999"}}));
        done.push_back(feed("permits", "C-1", toJson(sample.permits[0])));
        for (const SampleRow& row : samplePapersAndLaw())
            done.push_back(feed(row.dataset, row.key, row.body));
        done.push_back(feed("enterprises", sample.enterprise->uscc, toJson(*sample.enterprise)));
        auto declaration = *sample.declaration;
        if (!declared) {
            declaration.number = "861120261000000999";
            declaration.plate = "24C99999";
        }
        done.push_back(feed("declarations", declaration.number, toJson(declaration)));
        for (Result<>& one : done) {
            if (!one)
                return std::move(one);
        }
        return {};
    }

    std::string prereg() const
    {
        return *documents::encodePrereg({.declaration = "861120261000000172",
                                         .batch = "3261125000172",
                                         .plate = "24C-017.22",
                                         .plateCountry = "VN",
                                         .port = "CNHKM",
                                         .expires = clock.now() + std::chrono::hours{8},
                                         .container = "CSQU3054383",
                                         .seal = "YN0017268"},
                                        signerOf(portKey));
    }

    void show(std::string_view code) { driver->codeRead(asBytes(code), clearance::Source::Camera); }

    /// Up to the confirmation page, as D.1 goes.
    void toConfirm()
    {
        driver->chooseLanguage(clearance::Language::Vi);
        show(prereg());
        driver->zoneRead(kPassport);
        if (driver->view().screen == flow::Screen::Licence)
            show("010085000001");
    }

    void toLane()
    {
        toConfirm();
        driver->confirm();
        show("YN0017268");
        show("CSQU3054383");
    }
};

} // namespace tongguan::test
