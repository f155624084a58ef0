// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

namespace tongguan::clearance::rules {

void declarationFound(const Inputs& in, Findings& out)
{
    if (!in.crossing.laden.value_or(true) || in.reference.declaration)
        return;
    // "None" is only known while the list is whole; an old list knows nothing of what came since.
    if (stepOf(in.reference, "declarations", in.moment.now, in.moment.clockTrusted) == Step::Fresh)
        out.demand("DECL_NONE", Lane::Staff);
    else
        out.demand("DECL_UNKNOWN", Lane::Staff, true);
}

void declarationState(const Inputs& in, Findings& out)
{
    if (!in.reference.declaration)
        return;
    switch (in.reference.declaration->status) {
    case ReleaseStatus::Returned:
    case ReleaseStatus::LoadingRefused:
    case ReleaseStatus::UnloadingRefused:
        out.demand("DECL_RETURNED", Lane::Staff);
        break;
    case ReleaseStatus::ManualReview:
    case ReleaseStatus::NotSubmitted:
        out.demand("DECL_REVIEW", Lane::Staff);
        break;
    case ReleaseStatus::Accepted:
    case ReleaseStatus::Released:
        break;
    }
}

} // namespace tongguan::clearance::rules
