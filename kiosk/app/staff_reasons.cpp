// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/reason_texts.h"
#include "kiosk/app/staff_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tongguan::app {
namespace {

struct StaffReason {
    std::string_view code;
    const char* sentence;
};

// domain: C.2. Staff read every code in words, in Chinese or English.
constexpr std::array kReasons{
    StaffReason{"SYS_INTEGRITY", QT_TRANSLATE_NOOP("StaffReasons", "This kiosk's records or clock need a check")},
    StaffReason{"P_WATCH", QT_TRANSLATE_NOOP("StaffReasons", "Person on the watch list")},
    StaffReason{"V_WATCH", QT_TRANSLATE_NOOP("StaffReasons", "Vehicle or container on the watch list")},
    StaffReason{"DEV_RAD", QT_TRANSLATE_NOOP("StaffReasons", "Radiation alarm")},
    StaffReason{"DEV_TAMPER", QT_TRANSLATE_NOOP("StaffReasons", "Tamper alarm")},
    StaffReason{"DOC_EXPIRED", QT_TRANSLATE_NOOP("StaffReasons", "Travel document expired or not yet valid")},
    StaffReason{"DOC_TYPE", QT_TRANSLATE_NOOP("StaffReasons", "Document of the wrong kind for this port")},
    StaffReason{"DOC_CHECKSUM", QT_TRANSLATE_NOOP("StaffReasons", "Check digit of the document is wrong")},
    StaffReason{"DOC_MISMATCH",
                QT_TRANSLATE_NOOP("StaffReasons", "Two readings disagree, or not the person confirmed")},
    StaffReason{"MANUAL_UNVERIFIED", QT_TRANSLATE_NOOP("StaffReasons", "Typed by hand and not looked at yet")},
    StaffReason{"VISA_MISSING", QT_TRANSLATE_NOOP("StaffReasons", "Visa or permit missing or expired")},
    StaffReason{"LIC_CLASS", QT_TRANSLATE_NOOP("StaffReasons", "Licence class does not cover the vehicle")},
    StaffReason{"LIC_EXPIRED", QT_TRANSLATE_NOOP("StaffReasons", "Driving licence expired")},
    StaffReason{"LIC_MISSING", QT_TRANSLATE_NOOP("StaffReasons", "No driving licence shown")},
    StaffReason{"VEH_DOC", QT_TRANSLATE_NOOP("StaffReasons", "Registration, insurance or temporary plate not valid")},
    StaffReason{"PERMIT_MISSING", QT_TRANSLATE_NOOP("StaffReasons", "Transport permit missing")},
    StaffReason{"PERMIT_KIND", QT_TRANSLATE_NOOP("StaffReasons", "Transport permit of the wrong kind")},
    StaffReason{"PERMIT_USED", QT_TRANSLATE_NOOP("StaffReasons", "Transport permit already used")},
    StaffReason{"PLATE_MISMATCH", QT_TRANSLATE_NOOP("StaffReasons", "Plate read is not the plate declared")},
    StaffReason{"SEAL_MISMATCH", QT_TRANSLATE_NOOP("StaffReasons", "Seal number does not match")},
    StaffReason{"SEAL_BROKEN", QT_TRANSLATE_NOOP("StaffReasons", "Seal broken or missing")},
    StaffReason{"SEAL_ALERT", QT_TRANSLATE_NOOP("StaffReasons", "Alarm of the smart seal")},
    StaffReason{"SEAL_UNKNOWN", QT_TRANSLATE_NOOP("StaffReasons", "Expected seal number is not known here")},
    StaffReason{"CONT_MISMATCH", QT_TRANSLATE_NOOP("StaffReasons", "Container number wrong or not on the manifest")},
    StaffReason{"DUP_OPEN", QT_TRANSLATE_NOOP("StaffReasons", "Vehicle has an open crossing in this direction")},
    StaffReason{"SEQ_ERROR", QT_TRANSLATE_NOOP("StaffReasons", "Entry after entry, or exit after exit")},
    StaffReason{"REENTRY_SHORT", QT_TRANSLATE_NOOP("StaffReasons", "Back within 30 minutes")},
    StaffReason{"WEIGHT_LEGAL", QT_TRANSLATE_NOOP("StaffReasons", "Over the legal weight for its axles")},
    StaffReason{"WEIGHT_DIFF",
                QT_TRANSLATE_NOOP("StaffReasons", "Weight differs from the declaration by more than 5 %")},
    StaffReason{"DG", QT_TRANSLATE_NOOP("StaffReasons", "Dangerous goods")},
    StaffReason{"CERT_MISSING", QT_TRANSLATE_NOOP("StaffReasons", "Certificate missing for controlled goods")},
    StaffReason{"CERT_INVALID", QT_TRANSLATE_NOOP("StaffReasons", "Certificate revoked or not found")},
    StaffReason{"CERT_MISMATCH", QT_TRANSLATE_NOOP("StaffReasons", "Certificate does not match the consignment")},
    StaffReason{"CERT_UNVERIFIED", QT_TRANSLATE_NOOP("StaffReasons", "Certificate could not be verified online")},
    StaffReason{"QUAR_TREAT", QT_TRANSLATE_NOOP("StaffReasons", "Pest, health or temperature alarm: treatment due")},
    StaffReason{"DECL_NONE", QT_TRANSLATE_NOOP("StaffReasons", "No advance declaration or manifest found")},
    StaffReason{"DECL_UNKNOWN", QT_TRANSLATE_NOOP("StaffReasons", "Declarations here are too old to say")},
    StaffReason{"DECL_RETURNED", QT_TRANSLATE_NOOP("StaffReasons", "Declaration returned or refused")},
    StaffReason{"DECL_REVIEW", QT_TRANSLATE_NOOP("StaffReasons", "Declaration under manual review")},
    StaffReason{"ORD_JOINT", QT_TRANSLATE_NOOP("StaffReasons", "Orders of two or more agencies")},
    StaffReason{"ORD_XRAY", QT_TRANSLATE_NOOP("StaffReasons", "Order: X-ray")},
    StaffReason{"ORD_CUSTOMS", QT_TRANSLATE_NOOP("StaffReasons", "Order of customs")},
    StaffReason{"ORD_BORDER", QT_TRANSLATE_NOOP("StaffReasons", "Order of border control")},
    StaffReason{"ORD_TRANSPORT", QT_TRANSLATE_NOOP("StaffReasons", "Order of transport")},
    StaffReason{"DRAW_HIT", QT_TRANSLATE_NOOP("StaffReasons", "Drawn by the double random check")},
    StaffReason{"DRAW_PENDING", QT_TRANSLATE_NOOP("StaffReasons", "Today's draw is not there yet")},
    StaffReason{"XRAY_FIRST", QT_TRANSLATE_NOOP("StaffReasons", "Goods suited to X-ray first")},
    StaffReason{"EMPTY_FALSE", QT_TRANSLATE_NOOP("StaffReasons", "Said to be empty, sensor says loaded")},
    StaffReason{"EMPTY_ERR", QT_TRANSLATE_NOOP("StaffReasons", "Sensor for empty trucks does not answer")},
    StaffReason{"EMPTY_OK", QT_TRANSLATE_NOOP("StaffReasons", "Empty, no order")},
    StaffReason{"REF_STALE", QT_TRANSLATE_NOOP("StaffReasons", "Decisive data is too old")},
    StaffReason{"REF_AGED", QT_TRANSLATE_NOOP("StaffReasons", "Data is old: provisional")},
    StaffReason{"BUS", QT_TRANSLATE_NOOP("StaffReasons", "Bus with its passenger list")},
    StaffReason{"PAX_MINOR", QT_TRANSLATE_NOOP("StaffReasons", "Minor without guardian")},
    StaffReason{"PAX_COUNT", QT_TRANSLATE_NOOP("StaffReasons", "Seats and persons do not match")},
    StaffReason{"GREEN_OK", QT_TRANSLATE_NOOP("StaffReasons", "All points of the green channel are met")},
    StaffReason{"GREEN_NO_GOODS", QT_TRANSLATE_NOOP("StaffReasons", "Goods not on the green list")},
    StaffReason{"GREEN_NO_MIXED", QT_TRANSLATE_NOOP("StaffReasons", "Mixed load")},
    StaffReason{"GREEN_NO_ENT", QT_TRANSLATE_NOOP("StaffReasons", "Enterprise not on the green list")},
    StaffReason{"GREEN_NO_CERT", QT_TRANSLATE_NOOP("StaffReasons", "No valid certificate for the green channel")},
    StaffReason{"GREEN_NO_PORT", QT_TRANSLATE_NOOP("StaffReasons", "Port pair not covered by an agreement")},
    StaffReason{"GREEN_NO_SITE", QT_TRANSLATE_NOOP("StaffReasons", "Port not designated for this fruit")},
    StaffReason{"GREEN_NO_DECL", QT_TRANSLATE_NOOP("StaffReasons", "Declaration not accepted yet")},
    StaffReason{"GREEN_NO_SAFETY", QT_TRANSLATE_NOOP("StaffReasons", "A safety rule stands before the green channel")},
    StaffReason{"GREEN_NO_SLOT", QT_TRANSLATE_NOOP("StaffReasons", "Outside the booked slot")},
    StaffReason{"PRE_RELEASED", QT_TRANSLATE_NOOP("StaffReasons", "Released before arrival, not targeted, not drawn")},
    StaffReason{"AEO", QT_TRANSLATE_NOOP("StaffReasons", "Certified enterprise")},
    StaffReason{"OVERRIDE", QT_TRANSLATE_NOOP("StaffReasons", "Lane chosen by staff")},
    StaffReason{"SW_CORRECTED", QT_TRANSLATE_NOOP("StaffReasons", "Corrected by the single window")},
    StaffReason{"LATE_ORDER", QT_TRANSLATE_NOOP("StaffReasons", "Cleared, and then ordered to be inspected")},
    StaffReason{"RECALL", QT_TRANSLATE_NOOP("StaffReasons", "A sample failed: call the goods back")},
    StaffReason{"DEFAULT", QT_TRANSLATE_NOOP("StaffReasons", "No other rule applies")},
    StaffReason{"FACT_MISSING", QT_TRANSLATE_NOOP("StaffReasons", "A fact that is needed is missing")},
    StaffReason{"FACT_ABSURD", QT_TRANSLATE_NOOP("StaffReasons", "A fact cannot be true")},
};

} // namespace

QString staffReason(std::string_view code)
{
    const auto found = std::ranges::find(kReasons, reasonFamily(code), &StaffReason::code);
    if (found == kReasons.end())
        return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    return QCoreApplication::translate("StaffReasons", found->sentence);
}

} // namespace tongguan::app
