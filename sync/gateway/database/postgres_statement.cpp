// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/database/postgres_statement.h"

#include "sync/gateway/database/postgres_text.h"

#include <format>
#include <libpq-fe.h>
#include <span>
#include <utility>

namespace tongguan::sync {

namespace {

// Of the catalogue pg_type, fixed for built-in types.
constexpr Oid kBool = 16;
constexpr Oid kBytea = 17;
constexpr Oid kInt8 = 20;
constexpr Oid kInt2 = 21;
constexpr Oid kInt4 = 23;
constexpr Oid kText = 25;

bool isKnown(Oid type)
{
    return type == kBool || type == kBytea || type == kInt8 || type == kInt2 || type == kInt4 || type == kText;
}

/// A text has the type that stands beside it: a TEXT, or a BYTEA.
Oid typeOf(const Value& value)
{
    if (std::holds_alternative<std::int64_t>(value))
        return kInt8;
    return std::holds_alternative<ByteView>(value) ? kBytea : Oid{0};
}

/// The values as libpq takes them.
class Parameters {
  public:
    explicit Parameters(std::span<const Value> values)
    {
        owned_.reserve(values.size()); // what is pointed to stays where it is
        for (const Value& value : values)
            add(value);
        formats_.assign(values.size(), 1);
    }
    int count() const { return static_cast<int>(data_.size()); }
    const char* const* data() const { return data_.data(); }
    const int* lengths() const { return lengths_.data(); }
    const int* formats() const { return formats_.data(); }

  private:
    void add(const Value& value)
    {
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            std::string& eight = owned_.emplace_back(8, '\0'); // network order
            for (std::size_t i = 0; i < 8; ++i)
                eight[i] = static_cast<char>(static_cast<std::uint64_t>(*number) >> (56U - 8U * i));
            point(eight);
        } else if (const auto* text = std::get_if<std::string_view>(&value)) {
            point(needsEscape(*text) ? std::string_view(owned_.emplace_back(escapeText(*text))) : *text);
        } else {
            point(asText(std::get<ByteView>(value)));
        }
    }
    void point(std::string_view bytes)
    {
        data_.push_back(bytes.empty() ? "" : bytes.data()); // none would be a null
        lengths_.push_back(static_cast<int>(bytes.size()));
    }
    std::vector<std::string> owned_;
    std::vector<const char*> data_;
    std::vector<int> lengths_;
    std::vector<int> formats_;
};

} // namespace

PostgresStatement::PostgresStatement(PostgresConnection& connection, std::string name, std::string_view sql)
    : connection_(connection), name_(std::move(name)), sql_(postgresSql(sql))
{}

void PostgresStatement::bind(int index, const Value& value)
{
    const auto at = static_cast<std::size_t>(index);
    if (values_.size() <= at)
        values_.resize(at + 1);
    values_[at] = value;
}

Result<> PostgresStatement::prepare()
{
    if (preparedOn_ == connection_.generation())
        return {};
    std::vector<Oid> types;
    for (const Value& value : values_)
        types.push_back(typeOf(value));
    auto prepared = connection_.ask([&](pg_conn* to) {
        return PQsendPrepare(to, name_.c_str(), sql_.c_str(), static_cast<int>(types.size()), types.data());
    });
    if (!prepared)
        return failed(std::move(prepared));
    preparedOn_ = connection_.generation();
    return {};
}

Result<> PostgresStatement::run()
{
    auto connection = connection_.use();
    if (!connection)
        return failed(std::move(connection));
    if (auto ok = prepare(); !ok)
        return ok;
    const Parameters parameters(values_);
    auto result = connection_.ask([&](pg_conn* to) {
        return PQsendQueryPrepared(to, name_.c_str(), parameters.count(), parameters.data(), parameters.lengths(),
                                   parameters.formats(), 1);
    });
    if (!result)
        return failed(std::move(result));
    for (int column = 0; column < PQnfields(result->get()); ++column)
        if (const Oid type = PQftype(result->get(), column); !isKnown(type))
            return fail(Errc::Corrupt, std::format("PostgreSQL: column {} has type {}, which is not read here",
                                                   PQfname(result->get(), column), type));
    result_ = std::move(*result);
    return {};
}

Result<bool> PostgresStatement::next()
{
    if (!result_)
        if (auto ok = run(); !ok)
            return failed(std::move(ok));
    return ++row_ < PQntuples(result_.get());
}

std::string_view PostgresStatement::bytes(int column) const
{
    return {PQgetvalue(result_.get(), row_, column),
            static_cast<std::size_t>(PQgetlength(result_.get(), row_, column))};
}

std::int64_t PostgresStatement::integer(int column) const
{
    const Oid type = PQftype(result_.get(), column);
    if (type == kText || type == kBytea || isNull(column))
        return 0;
    const std::string_view data = bytes(column);
    const bool negative = !data.empty() && (static_cast<unsigned char>(data.front()) & 0x80U) != 0;
    std::uint64_t value = negative ? ~std::uint64_t{0} : 0; // network order, two's complement of 1, 2, 4 or 8 bytes
    for (const char byte : data)
        value = value << 8U | static_cast<unsigned char>(byte);
    return static_cast<std::int64_t>(value);
}

std::string PostgresStatement::text(int column) const
{
    return unescapeText(bytes(column));
}

Bytes PostgresStatement::blob(int column) const
{
    const ByteView data = asBytes(bytes(column));
    return {data.begin(), data.end()};
}

bool PostgresStatement::isNull(int column) const
{
    return PQgetisnull(result_.get(), row_, column) != 0;
}

void PostgresStatement::reset()
{
    result_.reset();
    values_.clear();
    row_ = -1;
}

} // namespace tongguan::sync
