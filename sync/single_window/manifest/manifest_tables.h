// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/single_window/xml/message_table.h"

namespace tongguan::manifest {

/// The messages that we know, in the notation of xml::MessageTable. Our own tables: the authority's schema is not
/// here. Source of the rows marked P: an open implementation of MT4406 and the announcement's list of items (domain:
/// E.1); of those marked U: practice of the sister messages for ships, which share the names of the WCO data model.
const xml::MessageTable& manifestTable();
const xml::MessageTable& receiptTable();

} // namespace tongguan::manifest
