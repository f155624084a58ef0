// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/clearance/dataset_rows.h"
#include "kiosk/clearance/reference_source.h"
#include "kiosk/store/database.h"
#include "sync/log/feed_entry.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::store {

/// The single window's words on decisions, a row each: "crossing/number".
inline constexpr std::string_view kConfirmations = "confirmations";

struct HashedRules {
    clearance::RuleData data;
    std::string json; ///< of `data`
    Hash hash{};      ///< SHA-256 of `json`
};

/// The tables of the down-log. Entries of a data set are kept as they came; what they say is read when it is asked
/// for, and an entry that does not fit its data set is as if it were not there. One thread.
class ReferenceStore final : public clearance::ReferenceSource {
  public:
    explicit ReferenceStore(Database& database) : database_(&database) {}

    /// Within the caller's transaction. A row that does not fit its data set is not put: the one before it stays, and
    /// the fault is told.
    Result<std::optional<clearance::RowFault>> put(const sync::FeedEntry& entry);
    Result<> clear();

    Result<std::optional<std::string>> body(std::string_view dataset, std::string_view key) override;
    Result<std::vector<std::string>> bodies(std::string_view dataset) override;
    Result<std::vector<std::string>> bodiesBy(std::string_view dataset, std::string_view field,
                                              std::string_view value) override;
    Result<std::vector<std::string>> datasets() override;
    /// Those whose key is `prefix`, a slash and more, by their keys.
    Result<std::vector<std::string>> bodiesUnder(std::string_view dataset, std::string_view prefix);
    /// The single window's word that counts for a crossing: on the latest of its decisions that it agreed to or
    /// corrected. Nothing where there is none.
    Result<std::optional<std::string>> lastAnswer(std::string_view crossing);

    /// The rule data with their hash, as they stand; read anew after the feed changed one of them.
    Result<std::shared_ptr<const HashedRules>> rules();
    /// After a transaction that put rows was rolled back.
    void forgetRules() { rules_.reset(); }

  private:
    /// Prepared once: a list of a hundred thousand rows is put row by row.
    struct Slot {
        const char* sql;
        std::optional<Statement> statement;
    };
    Result<Statement*> use(Slot& slot);
    template <class... Args> Result<> run(Slot& slot, const Args&... args);
    template <class... Args> Result<std::vector<std::string>> column(Slot& slot, const Args&... args);

    Database* database_;
    std::shared_ptr<const HashedRules> rules_;
    Slot forgetKeys_{"DELETE FROM reference_key WHERE dataset = ? AND key = ?", {}};
    Slot markKnown_{"INSERT OR IGNORE INTO dataset (name) VALUES (?)", {}};
    Slot remove_{"DELETE FROM reference WHERE dataset = ? AND key = ?", {}};
    Slot insert_{"INSERT INTO reference (dataset, key, body, as_of) VALUES (?, ?, ?, ?)", {}};
    Slot insertKey_{"INSERT INTO reference_key (dataset, field, value, key) VALUES (?, ?, ?, ?)", {}};
    Slot body_{"SELECT body FROM reference WHERE dataset = ? AND key = ?", {}};
    Slot bodies_{"SELECT body FROM reference WHERE dataset = ? ORDER BY key", {}};
    Slot bodiesBy_{"SELECT body FROM reference_key JOIN reference USING (dataset, key) WHERE dataset = ? AND field = ? "
                   "AND value = ? ORDER BY key",
                   {}};
    Slot bodiesUnder_{"SELECT body FROM reference WHERE dataset = ? AND key > ? AND key < ? ORDER BY key", {}};
    Slot datasets_{"SELECT name FROM dataset", {}};
};

} // namespace tongguan::store
