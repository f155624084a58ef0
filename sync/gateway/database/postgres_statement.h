// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway/database/engine.h"
#include "sync/gateway/database/postgres_connection.h"

#include <vector>

namespace tongguan::sync {

/// Prepared at its first run on each connection. Values and rows travel in binary; all rows are held at once.
class PostgresStatement final : public Statement {
  public:
    /// `name`: of no other statement of the connection.
    PostgresStatement(PostgresConnection& connection, std::string name, std::string_view sql);

    void bind(int index, const Value& value) override;
    Result<bool> next() override;
    std::int64_t integer(int column) const override;
    std::string text(int column) const override;
    Bytes blob(int column) const override;
    bool isNull(int column) const override;
    void reset() override;

  private:
    Result<> run();
    Result<> prepare();
    std::string_view bytes(int column) const;

    PostgresConnection& connection_;
    std::string name_;
    std::string sql_;
    std::uint64_t preparedOn_ = 0; ///< generation
    std::vector<Value> values_;
    PgResult result_;
    int row_ = -1;
};

} // namespace tongguan::sync
