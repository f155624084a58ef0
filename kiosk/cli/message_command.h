// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"
#include "sync/single_window/message_forms.h"

#include <string>

namespace tongguan::cli {

/// `tongguan message encode`, `decode` and `validate`: the single window's messages from and to JSON.
class MessageCommand final : public Command {
  public:
    enum class Task : std::uint8_t { Encode, Decode, Validate };
    explicit MessageCommand(Task task) : task_(task) {}
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    Exit encode(Environment& environment, const window::MessageForm& form, const std::string& text) const;
    Exit decode(Environment& environment, const window::MessageForm& form, const std::string& bytes) const;
    Exit validate(Environment& environment, const window::MessageForm& form, const std::string& bytes) const;

    Task task_;
    bool json_ = false;
    std::string as_;
    std::string file_;
};

} // namespace tongguan::cli
