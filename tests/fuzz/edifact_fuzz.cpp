// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "fuzz_target.h"
#include "sync/single_window/edifact/interchange_json.h"
#include "sync/single_window/edifact/syntax_report.h"

using namespace tongguan;
using namespace tongguan::edifact;

/// What a partner may send: with findings we can say so, without we can write the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Received received = receive(asText({data, size}));
    fuzz::require(received.findings.size() <= 100);
    for (const Finding& finding : received.findings)
        fuzz::require(!describe(finding).empty());
    const SyntaxReport report = reportOf(received);
    if (!received.findings.empty())
        return 0;
    fuzz::require(report.action == Action::Acknowledged);
    const auto bytes = write(received.interchange);
    fuzz::require(bytes.has_value());
    fuzz::require(receive(*bytes).interchange.messages == received.interchange.messages);
    if (const auto json = toJson(received.interchange)) {
        const auto again = interchangeFromJson(*json);
        fuzz::require(again.has_value());
        const auto rewritten = write(*again);
        fuzz::require(!rewritten || toJson(receive(*rewritten).interchange).value() == *json);
    }
    return 0;
}
