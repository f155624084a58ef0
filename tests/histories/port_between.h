// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "kiosk/store/store.h"
#include "sync/log/event.h"
#include "sync/log/feed_entry.h"
#include "sync/log/journal_source.h"
#include "sync/log/signing_key.h"
#include "sync/messages/confirmation.h"
#include "sync/messages/crossing_record.h"

#include <map>
#include <string>
#include <vector>

namespace tongguan::test {

/// What lies between the machines of a port, in memory (the store's SQLCipher and the gateway's SQLite must not meet in
/// one process): journals by the gateway's own rules of what follows a head and who hears what (relay_rules.h), a
/// window above it behind a line of its own, signed feed entries. Every text goes through the wire's form.
class PortBetween {
  public:
    explicit PortBetween(Random& random) : key_(sync::SigningKey::make(random)) {}

    /// The next events of a machine, until none is left. `lost`: the acknowledgements do not arrive.
    Result<> push(sync::JournalSource& source, std::string_view role, bool lost = false);
    /// What it may hear since its cursor; `again`: from the first entry on.
    Result<> pull(store::Store& store, std::string_view role, UtcTime now, bool again = false);

    /// By the window; while its line is down it reaches nobody.
    void publish(std::string dataset, std::string key, const Json& body, UtcTime asOf);
    void setLine(bool up);
    bool line() const { return line_; }
    /// The window answers decisions on these plates only when it is told to.
    void setSilent(const std::string& plate, bool silent) { silent_[plate] = silent; }
    /// The window's word on the last decision of a crossing that it holds; nothing where it holds none.
    void answer(const std::string& crossing, sync::Confirmation::Verdict verdict, const std::string& lane, UtcTime at);
    /// Its last word once more, or the one so many before it.
    void repeat(const std::string& crossing, std::size_t before, UtcTime at);
    /// Confirms what it was silent on so far.
    void answerAll();

    /// "HASH ID TYPE" of each event that gateway and window hold.
    using Held = std::map<std::string, std::vector<sync::Event>>;
    const Held& held() const { return held_; }
    const Held& above() const { return above_; }

  private:
    Result<> take(const std::string& machine, std::string_view role, const sync::Event& event);
    void relay(const std::string& machine, std::string_view role, const sync::Event& event);
    void passUp();
    void say(const sync::Confirmation& word);
    void windowTakes(const std::string& machine, const sync::Event& event);
    void add(sync::FeedEntry entry);

    sync::SigningKey key_;
    Held held_;
    Held above_;
    std::vector<sync::FeedEntry> entries_; ///< the gateway's feed
    std::vector<sync::FeedEntry> waiting_; ///< the window's, while the line is down
    std::map<std::string, bool> silent_;
    std::map<std::string, std::vector<sync::CrossingRecord>> decided_; ///< that the window holds, by crossing
    std::map<std::string, std::vector<sync::Confirmation>> words_;     ///< likewise what it said
    bool line_ = true;
};

} // namespace tongguan::test
