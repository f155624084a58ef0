// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

namespace tongguan::clearance::rules {

void declarationFound(const Inputs& in, Findings& out)
{
    if (!in.crossing.carriesGoods() || in.reference.declaration)
        return;
    // "None" is only known while the list is whole; an old list knows nothing of what came since.
    const bool whole = step(in, "declarations") == Step::Fresh;
    out.demand(whole ? "DECL_NONE" : "DECL_UNKNOWN", Lane::Staff, !whole)
        .saw("plate", in.crossing.plateNorm, in.crossing.plate.source)
        .saw("declaration", in.crossing.declaration, "declarations");
}

void declarationState(const Inputs& in, Findings& out)
{
    if (!in.reference.declaration || !in.crossing.carriesGoods())
        return;
    const auto tell = [&](std::string_view code) {
        out.demand(code, Lane::Staff)
            .saw("declaration.status", codeOf(in.reference.declaration->status), "declarations");
    };
    switch (in.reference.declaration->status) {
    case ReleaseStatus::Returned:
    case ReleaseStatus::LoadingRefused:
    case ReleaseStatus::UnloadingRefused:
        tell("DECL_RETURNED");
        break;
    case ReleaseStatus::ManualReview:
    case ReleaseStatus::NotSubmitted:
        tell("DECL_REVIEW");
        break;
    case ReleaseStatus::Accepted:
    case ReleaseStatus::Released:
        break;
    }
}

} // namespace tongguan::clearance::rules
