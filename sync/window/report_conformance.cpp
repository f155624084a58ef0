// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/window/report_conformance.h"

#include "base/file.h"
#include "base/json.h"
#include "sync/gateway/commands.h"
#include "sync/gateway/folder.h"
#include "sync/window/conformance.h"

#include <format>
#include <print>

namespace tongguan::sync {

Result<> reportConformance(const ReportOptions& options, const Clock& clock)
{
    const auto made = readFolder(options.folder);
    if (!made)
        return std::unexpected(made.error());
    auto database = openDatabase(options.folder);
    if (!database)
        return failed(std::move(database));
    const auto conformance = judge(*database, clock.now());
    if (!conformance)
        return std::unexpected(conformance.error());
    if (!options.page.empty()) {
        if (auto ok = writeDurably(options.page, conformancePage(*conformance, made->port)); !ok)
            return ok;
    }
    if (options.json) {
        std::println("{}", dump(toJson(*conformance)));
    } else {
        for (const RuleVerdict& verdict : conformance->rules) {
            std::println("{:9}  {} ({} occasions, {} broken)",
                         verdict.cases == 0 ? "not tried"
                         : verdict.kept()   ? "kept"
                                            : "BROKEN",
                         verdict.rule, verdict.cases, verdict.broken);
            for (const std::string& example : verdict.examples)
                std::println("           {}", example);
        }
    }
    return conformance->kept() ? Result<>{} : fail(Errc::Denied, "rules were broken");
}

} // namespace tongguan::sync
