// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/store/store.h"
#include "sync/client/identity.h"

namespace tongguan::sync {

/// The one place where a kiosk's identity lies: its encrypted store. On the store's thread.
/// NotFound before enrolment; Corrupt where what is kept is no identity.
Result<Identity> identityOf(store::Store& store);

/// Makes the store that machine's for good and keeps its identity, both or neither. Denied where the store is
/// another's.
Result<> keepIdentity(store::Store& store, const Identity& identity);

} // namespace tongguan::sync
