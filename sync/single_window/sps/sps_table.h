// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/single_window/xml/message_table.h"

namespace tongguan::sps {

/// What we read of an SPSCertificate, in the notation of xml::MessageTable. Source: names and order as public ePhyto
/// implementations write them (schema SPSCertificate 17); lengths are ours, for the standard has none.
const xml::MessageTable& certificateTable();

} // namespace tongguan::sps
