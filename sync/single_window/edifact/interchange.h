// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/result.h"
#include "sync/single_window/edifact/finding.h"
#include "sync/single_window/edifact/segment.h"
#include "sync/single_window/edifact/service_string.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::edifact {

/// Sender or recipient of an interchange (S002, S003).
struct Partner {
    std::string id;        ///< an..35
    std::string qualifier; ///< data element 0007
    bool operator==(const Partner&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"id", &Partner::id}, Member{"qualifier", &Partner::qualifier});
    }
};

/// What UNB says (ISO 9735-1).
struct Envelope {
    std::string syntax = "UNOC"; ///< data element 0001
    std::int64_t version = 3;    ///< of the syntax: 1 to 4
    Partner sender;
    Partner recipient;
    std::string date;         ///< "261124", in version 4 "20261124"
    std::string time;         ///< "0915"
    std::string reference;    ///< an..14, named again by UNZ
    std::string application;  ///< data element 0026
    bool acknowledge = false; ///< a CONTRL is asked for
    bool test = false;
    bool operator==(const Envelope&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"syntax", &Envelope::syntax}, Member{"version", &Envelope::version},
                    Member{"sender", &Envelope::sender}, Member{"recipient", &Envelope::recipient},
                    Member{"date", &Envelope::date}, Member{"time", &Envelope::time},
                    Member{"reference", &Envelope::reference}, Member{"application", &Envelope::application},
                    Member{"acknowledge", &Envelope::acknowledge}, Member{"test", &Envelope::test});
    }
};

/// What UNH says, and the segments between it and UNT.
struct Message {
    std::string reference; ///< an..14
    std::string type;      ///< "CUSREP"
    std::string version = "D";
    std::string release = "12B";
    std::string agency = "UN";
    std::string association; ///< "IATA" of a profile
    std::vector<Segment> body;
    bool operator==(const Message&) const = default;
};

struct Interchange {
    ServiceString service;
    bool announced = false; ///< with a UNA in front
    Envelope envelope;
    std::vector<Message> messages;
    bool operator==(const Interchange&) const = default;
};

/// What was made of bytes from outside. With findings it holds as much as could be read, and is answered by a CONTRL.
struct Received {
    Interchange interchange;
    std::vector<Finding> findings;
};

/// Reads at most 1 MiB; checks counts, references, and each message of the directory by its tables. Never fails: what
/// is wrong is a finding. At most 100 findings.
Received receive(std::string_view bytes);

/// The bytes, each segment on a line of its own. InvalidInput, with the first finding, where the tables or the
/// character set refuse it: what we write, we would read.
Result<std::string> write(const Interchange& interchange);

} // namespace tongguan::edifact
