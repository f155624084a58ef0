// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/lane.h"
#include "kiosk/clearance/language.h"
#include "kiosk/clearance/needed_certificates.h"
#include "kiosk/clearance/provenance.h"
#include "kiosk/clearance/queue.h"
#include "kiosk/flow/rights_view.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::flow {

/// Everything that the driver's screen shows, as one value. A flow makes a new one after each change; nothing in it
/// is decided by who shows it.
enum class Screen : std::uint8_t {
    Language,     ///< idle; the touch on a language starts
    Code,         ///< hold the pre-registration code to the camera
    Load,         ///< no code: loaded or empty?
    Plate,        ///< no code: country, then the plate is typed
    Passport,     ///< lay the passport on the reader
    Licence,      ///< show the driving licence to the camera
    TypeCountry,  ///< the document could not be read: its country
    TypeNumber,   ///< its number
    TypeBirth,    ///< date of birth, by wheels
    TypeExpiry,   ///< valid until, by wheels
    Returning,    ///< a driver who agreed to be remembered: the same truck and papers as last time?
    Confirm,      ///< one page, one question
    Seal,         ///< container and seal numbers
    Deciding,     ///< two seconds at most
    Lane,         ///< the sign
    Staff,        ///< wait for a person
    Resume,       ///< a draft of this vehicle and document is there: go on?
    StillThere,   ///< the facts are gone already; counts down
    OutOfService, ///< this kiosk cannot take a crossing (no space, no store)
    BusList,      ///< a bus without a list so far: its code
    Passengers,   ///< whoever rides in the bus lays his document on the reader
    PassengerDone,
    PassengerMinor, ///< a minor: his adult has to show a document, too
    PassengerStaff, ///< this one waits for a person; the next goes on
    BusCount,       ///< to the driver: how many are there, how many are not
    Rights,         ///< prices and rights: what can be read, and a complaint
    Prices,         ///< the fee catalogues of both sides
    Price,          ///< one line of them, with all columns
    RightsList,     ///< any other list
    Complaint,      ///< what it is about; on the page of questions what is asked
    ComplaintPlace, ///< where it was
    ComplaintSend,  ///< with or without the crossing
    ComplaintDone,  ///< its receipt, and what became of it
};

/// What a picture hint shows beside "cannot read, try again".
enum class Hint : std::uint8_t {
    None,
    NotRead,
    WrongSide,
    Glare,
    TooFar,
    NotOurCode,
    CodeExpired,
    WrongPort,
    DocumentExpired,
    DeliveryRead, ///< his delivery order: good news, and no fault
    DeviceLost,   ///< what this screen waits for is not connected: staff are told, and come
    HoldStill
};

/// Whether this driver's truck and licence are kept for his next visit (domain: D.7).
enum class Remembering : std::uint8_t { NotOffered, Offered, Agreed };

/// What a driver shows his papers to.
enum class Device : std::uint8_t { Reader, Scanner, Camera };

enum class FactKind : std::uint8_t {
    Plate,
    Driver,
    Document,
    Licence,
    Goods,
    Packages,
    Weight,
    Seal,
    Container,
    Load,
    Passengers,  ///< how many stand on a bus's list
    Certificates ///< that the goods need
};

/// A row of the confirmation page.
struct Fact {
    FactKind kind = FactKind::Plate;
    std::string value;       ///< as people write it: "24C-017.22", "18,400 kg" is composed by the screen from `amount`
    std::int64_t amount = 0; ///< kilograms or packages, where the value is a number
    clearance::Source source = clearance::Source::Declaration;
    bool disputed = false;                                  ///< the driver touched "no" on it
    std::vector<clearance::NeededCertificate> certificates; ///< of that kind of row
    bool operator==(const Fact&) const = default;
};

/// A number that the Seal screen waits for.
struct Expected {
    FactKind kind = FactKind::Seal;
    std::string expected; ///< as declared
    std::string read;     ///< empty until read
    bool matches = false;
    bool operator==(const Expected&) const = default;
};

/// What was typed so far, where a document could not be read.
struct Typed {
    std::string country; ///< ISO 3166-1 alpha-3
    std::string number;
    std::string birth;  ///< "1985-02-14" or empty
    std::string expiry; ///< likewise
    bool borderPass = false;
    bool operator==(const Typed&) const = default;
};

/// The lane's sign and the ticket.
struct LaneResult {
    clearance::Lane lane = clearance::Lane::Staff;
    std::string sign; ///< the number on the lane: "3"
    clearance::Arrow arrow = clearance::Arrow::Up;
    std::string ticket;                      ///< "HKM-0172"
    std::optional<int> place;                ///< in the queue of that lane; 1 is called next
    std::optional<clearance::WaitTime> wait; ///< of the last hours; nothing where too few were called
    std::vector<std::string> reasons; ///< codes that the driver may see, deciding first; empty means "please wait"
    std::optional<int> limitMinutes;  ///< how long it may take, as the port published it
    int minutesGone = 0;              ///< since it began to count
    std::vector<clearance::Agency> agencies; ///< that meet there, where they are several
    std::string hotline;                     ///< a telephone number where the reason has one
    std::string code;                        ///< text of the ticket's QR, shown where paper is out
    bool printed = false;                    ///< the printer said that the paper came out
    bool noPaper = false;                    ///< show the code instead
    bool changed = false;                    ///< supersedes an earlier ticket: "new lane"
    bool operator==(const LaneResult&) const = default;
};

enum class LinkState : std::uint8_t { Online, Late, Offline };

/// The pill, and staff's counters: all from the store itself.
struct LinkView {
    LinkState state = LinkState::Offline;
    std::int64_t dataAgeSeconds = 0; ///< of the oldest data set that decides
    std::int64_t unsent = 0;
    std::int64_t parked = 0; ///< sent, and set apart by the receiver
    std::int64_t oldestUnsentSeconds = 0;
    bool operator==(const LinkView&) const = default;
};

/// The passengers of a bus, in numbers alone: everybody sees this screen.
struct BusView {
    bool own = false; ///< its driver stands here
    int listed = 0;
    int counted = 0;
    int missing = 0;      ///< whom nobody saw
    int withStaff = 0;    ///< who waits for a person
    int familyLeft = 0;   ///< of the family of whoever was counted last
    bool again = false;   ///< he was counted before
    bool partial = false; ///< what other kiosks counted is not known now
    bool operator==(const BusView&) const = default;
};

struct DriverView {
    Screen screen = Screen::Language;
    clearance::Language language = clearance::Language::Zh;
    int station = 0; ///< of the road: 0 code, 1 documents, 2 confirm, 3 lane
    Hint hint = Hint::None;
    bool byCamera = false; ///< a passport is asked for, and the camera reads it: there is no page reader that works
    int tries = 0;         ///< failed reads of the document that is asked for
    bool canType = false;  ///< from the second failed read on
    std::string plate;     ///< once it is known; on Code what the camera over the lane read
    std::vector<Fact> facts;
    std::vector<Expected> expected;
    std::string lastVisit; ///< of a returning driver: the port's day, "2026-11-21"
    Typed typed;
    std::optional<LaneResult> result;
    bool busHere = false; ///< a bus of the port is counted: its passengers may come to this kiosk
    BusView bus;
    Remembering remembering = Remembering::NotOffered;
    int rememberMonths = 0; ///< how long, where it is offered
    int secondsLeft = 0;    ///< of StillThere, and until the result clears
    bool staffCalled = false;
    RightsView rights;
    LinkView link;
    bool operator==(const DriverView&) const = default;
};

} // namespace tongguan::flow
