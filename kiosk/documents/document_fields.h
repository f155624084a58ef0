// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "kiosk/documents/aamva.h"
#include "kiosk/documents/cccd.h"
#include "kiosk/documents/chinese_id.h"
#include "kiosk/documents/container_number.h"
#include "kiosk/documents/credit_code.h"
#include "kiosk/documents/delivery_code.h"
#include "kiosk/documents/licence_iso.h"
#include "kiosk/documents/mrz.h"
#include "kiosk/documents/plate_number.h"
#include "kiosk/documents/prereg_code.h"
#include "kiosk/documents/ticket_code.h"
#include "kiosk/documents/vin.h"

#include <chrono>

namespace tongguan::documents {

/// The members that stand under "fields". Dates are ISO 8601; those of a zone are {"year","month","day"} with null for
/// what is unknown, the century as of `today`.
Json fieldsOf(const Mrz& mrz, std::chrono::year_month_day today);
Json fieldsOf(const PlateNumber& plate);
Json fieldsOf(const ContainerNumber& number);
Json fieldsOf(const Vin& vin);
Json fieldsOf(const ChineseId& id);
Json fieldsOf(const CreditCode& code);
Json fieldsOf(const Cccd& card);
Json fieldsOf(const Prereg& prereg);
Json fieldsOf(const Ticket& ticket);
Json fieldsOf(const Delivery& delivery);
Json fieldsOf(const AamvaLicence& licence);
Json fieldsOf(const IsoLicence& licence);

} // namespace tongguan::documents
