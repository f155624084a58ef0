// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway/database/engine.h"

#include <set>
#include <string>
#include <utility>

namespace tongguan::sync {

/// Notes each statement that is prepared, and has another engine carry it out. Says that its tables are shared, so that
/// what only several processes need is done as well.
class RecordingEngine final : public Engine {
  public:
    RecordingEngine(std::unique_ptr<Engine> inner, std::set<std::string>& statements)
        : inner_(std::move(inner)), statements_(statements)
    {}
    std::unique_ptr<Statement> prepare(std::string_view sql) override
    {
        statements_.emplace(sql);
        return inner_->prepare(sql);
    }
    Result<> script(std::string_view sql) override { return inner_->script(sql); }
    Result<> begin() override { return inner_->begin(); }
    Result<> commit() override { return inner_->commit(); }
    void rollback() override { inner_->rollback(); }
    bool isInTransaction() const override { return inner_->isInTransaction(); }
    std::string_view name() const override { return inner_->name(); }
    bool isShared() const override { return true; }
    Result<bool> hasTable(std::string_view name) override { return inner_->hasTable(name); }
    Result<> lockShape() override { return inner_->lockShape(); }
    Result<bool> leads() override { return inner_->leads(); }

  private:
    std::unique_ptr<Engine> inner_;
    std::set<std::string>& statements_;
};

} // namespace tongguan::sync
