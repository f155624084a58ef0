// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/settings.h"

#include <charconv>
#include <format>

namespace tongguan::store {

Result<std::string> readSetting(Database& database, std::string_view name)
{
    auto statement = database.prepare("SELECT value FROM setting WHERE name = ?");
    if (!statement)
        return failed(std::move(statement));
    statement->bind(1, name);
    auto row = statement->step();
    if (!row)
        return failed(std::move(row));
    return *row ? std::string(statement->text(0)) : std::string{};
}

Result<std::int64_t> readNumber(Database& database, std::string_view name, std::int64_t otherwise)
{
    auto text = readSetting(database, name);
    if (!text)
        return failed(std::move(text));
    if (text->empty())
        return otherwise;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error != std::errc{} || end != text->data() + text->size())
        return fail(Errc::Corrupt, std::format("the setting {} is no number", name));
    return value;
}

Result<> writeSetting(Database& database, std::string_view name, std::string_view value)
{
    auto statement = database.prepare("INSERT INTO setting (name, value) VALUES (?, ?) "
                                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    if (!statement)
        return failed(std::move(statement));
    return statement->run(name, value);
}

Result<> writeNumber(Database& database, std::string_view name, std::int64_t value)
{
    return writeSetting(database, name, std::format("{}", value));
}

} // namespace tongguan::store
