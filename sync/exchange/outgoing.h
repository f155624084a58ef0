// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/time.h"
#include "sync/exchange/settings.h"
#include "sync/exchange/stories.h"
#include "sync/messages/crossing_record.h"
#include "sync/single_window/exchange/folders.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace tongguan::exchange {

/// Makes messages of decisions, each once, and puts them into OutBox. What is to go out is a row before it is a file,
/// and the row has its name: a crash at any point leaves one of both, and what is done again finds the same name. On
/// the worker's thread.
class Outgoing {
  public:
    struct Parts {
        sync::Database& database;
        Stories& stories;
        const Settings& settings;
        Folders& folders;
        const Clock& clock;
        Log& log;
    };
    explicit Outgoing(Parts parts) : parts_(parts) {}

    /// The messages of one decision: those that say something that was not said yet. Inside the caller's transaction.
    Result<> decided(const sync::CrossingRecord& record);
    /// A passenger of a list was read. Inside the caller's transaction.
    Result<> seen(std::string_view kiosk, std::int64_t seq, std::string_view list, std::string_view person);
    /// The list of one bus whose passengers were all read, as far as is seen; its crossing, empty where none is due.
    /// Inside the caller's transaction.
    Result<std::string> nextList();
    /// The same message under a new id, some time later, unless there is one already. Inside the caller's transaction.
    Result<> again(std::int64_t moment);
    /// How many went out that long ago and have no word of customs.
    Result<std::int64_t> unanswered(std::chrono::minutes limit);
    /// Puts some of what waits into OutBox; how many, 0 where nothing waits.
    Result<std::size_t> post();

  private:
    struct From {
        std::string kiosk;
        std::string crossing;
        std::int64_t seq = 0;
        UtcTime at;
    };
    Result<> tell(MessageKind kind, const Told& told, const From& from);
    Result<> unmade(MessageKind kind, const From& from, const Error& error);
    Result<UtcTime> freeMoment(UtcTime wished);
    Result<> add(MessageKind kind, const From& from, std::int64_t revision, std::int64_t attempt, const Hash& digest,
                 UtcTime moment, UtcTime due, const WrittenMessage& message);

    Parts parts_;
};

} // namespace tongguan::exchange
