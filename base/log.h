// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace tongguan {

enum class Severity : std::uint8_t { Debug, Info, Warning, Error };

/// Where a library's lines go: `category` as "tongguan.store", `line` as "event key=value …".
/// One line an event, English, no personal data, no secrets. Any thread.
class Log {
  public:
    virtual ~Log() = default;
    virtual void write(Severity severity, std::string_view category, std::string_view line) = 0;
};

/// One line a message to standard error, from `least` on.
class StderrLog final : public Log {
  public:
    explicit StderrLog(Severity least = Severity::Warning) : least_(least) {}
    void write(Severity severity, std::string_view category, std::string_view line) override;

  private:
    Severity least_;
};

} // namespace tongguan
