// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "tests/support/calls/fault_plan.h"

#include <filesystem>
#include <memory>

namespace tongguan::test {

/// A fault plan that processes share by its file. Outlives who maps it.
class PlanFile {
  public:
    static Result<std::unique_ptr<PlanFile>> make(const std::filesystem::path& file);
    PlanFile(const PlanFile&) = delete;
    PlanFile& operator=(const PlanFile&) = delete;
    ~PlanFile();

    const std::filesystem::path& file() const { return file_; }
    FaultPlan& plan() { return *plan_; }

  private:
    PlanFile(std::filesystem::path file, FaultPlan* plan) : file_(std::move(file)), plan_(plan) {}
    std::filesystem::path file_;
    FaultPlan* plan_;
};

} // namespace tongguan::test
