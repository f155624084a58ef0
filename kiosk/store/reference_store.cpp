// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/reference_store.h"

#include "base/bytes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"

namespace tongguan::store {

Result<Statement*> ReferenceStore::use(Slot& slot)
{
    if (!slot.statement) {
        auto prepared = database_->prepare(slot.sql);
        if (!prepared)
            return failed(std::move(prepared));
        slot.statement = std::move(*prepared);
    }
    return &*slot.statement;
}

template <class... Args> Result<> ReferenceStore::run(Slot& slot, const Args&... args)
{
    auto statement = use(slot);
    if (!statement)
        return failed(std::move(statement));
    return (*statement)->run(args...);
}

template <class... Args> Result<std::vector<std::string>> ReferenceStore::column(Slot& slot, const Args&... args)
{
    auto statement = use(slot);
    if (!statement)
        return failed(std::move(statement));
    (*statement)->bindAll(args...);
    std::vector<std::string> values;
    for (;;) {
        auto row = (*statement)->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return values;
        values.emplace_back((*statement)->text(0));
    }
}

Result<std::optional<clearance::RowFault>> ReferenceStore::put(const sync::FeedEntry& entry)
{
    const std::string_view dataset = entry.dataset;
    const std::string_view key = entry.key;
    Json row;
    if (!entry.removed) {
        if (auto json = parseJson(entry.body))
            row = std::move(*json);
        if (auto fits = clearance::checkRow(dataset, row, clearance::UnknownMembers::Taken); !fits)
            return std::optional{std::move(fits.error())};
    }
    if (clearance::isRuleDataset(dataset))
        rules_.reset();
    std::optional<clearance::RowFault> none;
    if (auto done = run(markKnown_, dataset); !done)
        return failed(std::move(done));
    if (auto done = run(forgetKeys_, dataset, key); !done)
        return failed(std::move(done));
    if (auto done = run(remove_, dataset, key); !done)
        return failed(std::move(done));
    if (entry.removed)
        return none;
    if (auto done = run(insert_, dataset, key, std::string_view(entry.body), toMicroseconds(entry.asOf)); !done)
        return failed(std::move(done));
    for (const std::string_view field : clearance::kKeyFields) {
        const std::string value = row.is_object() ? stringOr(row, field) : std::string();
        if (value.empty())
            continue;
        if (auto done = run(insertKey_, dataset, field, std::string_view(value), key); !done)
            return failed(std::move(done));
    }
    return none;
}

Result<> ReferenceStore::clear()
{
    rules_.reset();
    return database_->execute("DELETE FROM reference; DELETE FROM reference_key; DELETE FROM dataset");
}

Result<std::optional<std::string>> ReferenceStore::body(std::string_view dataset, std::string_view key)
{
    auto values = column(body_, dataset, key);
    if (!values)
        return failed(std::move(values));
    return values->empty() ? std::optional<std::string>{} : std::optional{std::move(values->front())};
}

Result<std::vector<std::string>> ReferenceStore::bodies(std::string_view dataset)
{
    return column(bodies_, dataset);
}

Result<std::vector<std::string>> ReferenceStore::bodiesBy(std::string_view dataset, std::string_view field,
                                                          std::string_view value)
{
    if (value.empty())
        return std::vector<std::string>{};
    return column(bodiesBy_, dataset, field, value);
}

Result<std::vector<std::string>> ReferenceStore::bodiesUnder(std::string_view dataset, std::string_view prefix)
{
    const std::string from = std::string(prefix) + '/';
    const std::string to = std::string(prefix) + '0'; // the character behind the slash
    return column(bodiesUnder_, dataset, std::string_view(from), std::string_view(to));
}

Result<std::optional<std::string>> ReferenceStore::lastAnswer(std::string_view crossing)
{
    auto bodies = bodiesUnder(kConfirmations, crossing);
    if (!bodies)
        return failed(std::move(bodies));
    std::optional<std::string> last;
    std::int64_t decision = -1;
    for (std::string& body : *bodies) {
        const auto word = parseJson(body);
        if (!word || stringOr(*word, "answer") == "UNKNOWN" || integerOr(*word, "decision") < decision)
            continue;
        decision = integerOr(*word, "decision");
        last = std::move(body);
    }
    return last;
}

Result<std::vector<std::string>> ReferenceStore::datasets()
{
    return column(datasets_);
}

Result<std::shared_ptr<const HashedRules>> ReferenceStore::rules()
{
    if (!rules_) {
        auto data = clearance::ruleDataOf(*this);
        if (!data)
            return failed(std::move(data));
        std::string json = dump(toJson(*data));
        const Hash hash = sha256(json);
        rules_ = std::make_shared<const HashedRules>(
            HashedRules{.data = std::move(*data), .json = std::move(json), .hash = hash});
    }
    return rules_;
}

} // namespace tongguan::store
