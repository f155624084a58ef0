// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/reason_texts.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace tongguan::app {
namespace {

// domain: C.2, in its order; whose driver column says "no" or "neutral" have no driver's words.
constexpr std::array kTexts{
    ReasonText{"SYS_INTEGRITY", nullptr, "wait"},
    ReasonText{"P_WATCH", nullptr, "eye"},
    ReasonText{"V_WATCH", nullptr, "eye"},
    ReasonText{"DEV_RAD", nullptr, "bell"},
    ReasonText{"DEV_TAMPER", nullptr, "bell"},
    ReasonText{"DEV_UNDERCAR", nullptr, "bell"},
    ReasonText{"XRAY_SUSPECT", QT_TRANSLATE_NOOP("Reasons", "Inspection"), "open"},
    ReasonText{"IMG_REVIEW_PENDING", nullptr, "scan"},
    ReasonText{"DOC_EXPIRED", QT_TRANSLATE_NOOP("Reasons", "Document expired"), "passport"},
    ReasonText{"DOC_TYPE", QT_TRANSLATE_NOOP("Reasons", "This document cannot be used at this port"), "passport"},
    ReasonText{"DOC_CHECKSUM", QT_TRANSLATE_NOOP("Reasons", "Staff will look at your document"), "passport"},
    ReasonText{"DOC_MISMATCH", QT_TRANSLATE_NOOP("Reasons", "Staff will look at your document"), "passport"},
    ReasonText{"MANUAL_UNVERIFIED", QT_TRANSLATE_NOOP("Reasons", "Typed by hand: staff will look"), "type"},
    ReasonText{"VISA_MISSING", QT_TRANSLATE_NOOP("Reasons", "Visa or permit missing"), "passport"},
    ReasonText{"LIC_CLASS", QT_TRANSLATE_NOOP("Reasons", "Licence does not cover this vehicle"), "licence"},
    ReasonText{"LIC_EXPIRED", QT_TRANSLATE_NOOP("Reasons", "Driving licence expired"), "licence"},
    ReasonText{"LIC_MISSING", QT_TRANSLATE_NOOP("Reasons", "No driving licence shown"), "licence"},
    ReasonText{"VEH_DOC", QT_TRANSLATE_NOOP("Reasons", "Vehicle papers are not valid"), "paper"},
    ReasonText{"PERMIT_MISSING", QT_TRANSLATE_NOOP("Reasons", "Transport permit missing"), "paper"},
    ReasonText{"PERMIT_KIND", QT_TRANSLATE_NOOP("Reasons", "Wrong kind of transport permit"), "paper"},
    ReasonText{"PERMIT_USED", QT_TRANSLATE_NOOP("Reasons", "Transport permit already used"), "paper"},
    ReasonText{"PLATE_MISMATCH", QT_TRANSLATE_NOOP("Reasons", "Number plate does not match"), "plate"},
    ReasonText{"SEAL_MISMATCH", QT_TRANSLATE_NOOP("Reasons", "Seal number does not match"), "seal-broken"},
    ReasonText{"SEAL_BROKEN", QT_TRANSLATE_NOOP("Reasons", "Seal is broken or missing"), "seal-broken"},
    ReasonText{"SEAL_ALERT", QT_TRANSLATE_NOOP("Reasons", "Staff will look at the seal"), "seal-broken"},
    ReasonText{"SEAL_UNKNOWN", QT_TRANSLATE_NOOP("Reasons", "Staff will look at the seal"), "seal"},
    ReasonText{"CONT_MISMATCH", QT_TRANSLATE_NOOP("Reasons", "Container number does not match"), "container"},
    ReasonText{"DUP_OPEN", QT_TRANSLATE_NOOP("Reasons", "This vehicle has a crossing open already"), "truck"},
    ReasonText{"SEQ_ERROR", QT_TRANSLATE_NOOP("Reasons", "Staff will look at your last crossing"), "truck"},
    ReasonText{"REENTRY_SHORT", nullptr, "clock"},
    ReasonText{"WEIGHT_LEGAL", QT_TRANSLATE_NOOP("Reasons", "Over the weight limit"), "weight"},
    ReasonText{"WEIGHT_DIFF", QT_TRANSLATE_NOOP("Reasons", "Weight does not match"), "weight"},
    ReasonText{"DG", QT_TRANSLATE_NOOP("Reasons", "Dangerous goods: staff will guide you"), "officer"},
    ReasonText{"CERT_MISSING", QT_TRANSLATE_NOOP("Reasons", "Certificate missing"), "phyto"},
    ReasonText{"CERT_INVALID", QT_TRANSLATE_NOOP("Reasons", "Certificate is not valid"), "phyto"},
    ReasonText{"CERT_MISMATCH", QT_TRANSLATE_NOOP("Reasons", "Certificate does not match the goods"), "phyto"},
    ReasonText{"CERT_UNVERIFIED", nullptr, "phyto"},
    ReasonText{"QUAR_TREAT", QT_TRANSLATE_NOOP("Reasons", "Quarantine treatment"), "spray"},
    ReasonText{"DECL_NONE", QT_TRANSLATE_NOOP("Reasons", "No declaration found"), "src-decl"},
    ReasonText{"DECL_UNKNOWN", QT_TRANSLATE_NOOP("Reasons", "Staff will look for your declaration"), "src-decl"},
    ReasonText{"DECL_RETURNED", QT_TRANSLATE_NOOP("Reasons", "Declaration was returned"), "src-decl"},
    ReasonText{"DECL_REVIEW", QT_TRANSLATE_NOOP("Reasons", "Declaration is being reviewed"), "src-decl"},
    ReasonText{"ORD_JOINT", QT_TRANSLATE_NOOP("Reasons", "Inspection"), "three"},
    ReasonText{"ORD_XRAY", QT_TRANSLATE_NOOP("Reasons", "X-ray scan"), "scan"},
    ReasonText{"ORD_CUSTOMS", QT_TRANSLATE_NOOP("Reasons", "Inspection"), "open"},
    ReasonText{"ORD_BORDER", QT_TRANSLATE_NOOP("Reasons", "Inspection"), "open"},
    ReasonText{"ORD_TRANSPORT", QT_TRANSLATE_NOOP("Reasons", "Inspection"), "open"},
    ReasonText{"DRAW_HIT", QT_TRANSLATE_NOOP("Reasons", "Random check"), "turn"},
    ReasonText{"DRAW_PENDING", nullptr, "turn"},
    ReasonText{"XRAY_FIRST", QT_TRANSLATE_NOOP("Reasons", "X-ray scan"), "scan"},
    ReasonText{"EMPTY_FALSE", QT_TRANSLATE_NOOP("Reasons", "Staff will look into the truck"), "truck-empty"},
    ReasonText{"EMPTY_ERR", QT_TRANSLATE_NOOP("Reasons", "Staff will look into the truck"), "truck-empty"},
    ReasonText{"EMPTY_OK", QT_TRANSLATE_NOOP("Reasons", "Empty truck"), "truck-empty"},
    ReasonText{"REF_STALE", QT_TRANSLATE_NOOP("Reasons", "Checking takes longer today"), "clock"},
    ReasonText{"REF_AGED", nullptr, "clock"},
    ReasonText{"BUS", QT_TRANSLATE_NOOP("Reasons", "Buses and passengers"), "bus"},
    ReasonText{"PAX_MINOR", QT_TRANSLATE_NOOP("Reasons", "Staff will help with the passengers"), "person"},
    ReasonText{"PAX_COUNT", QT_TRANSLATE_NOOP("Reasons", "Staff will help with the passengers"), "bus"},
    ReasonText{"GREEN_OK", QT_TRANSLATE_NOOP("Reasons", "All points of the green channel are met"), "leaf"},
    ReasonText{"GREEN_NO_GOODS", QT_TRANSLATE_NOOP("Reasons", "Not on the list of green goods"), "leaf"},
    ReasonText{"GREEN_NO_MIXED", QT_TRANSLATE_NOOP("Reasons", "Load is not all fresh goods"), "leaf"},
    ReasonText{"GREEN_NO_ENT", QT_TRANSLATE_NOOP("Reasons", "Firm is not on the green list"), "leaf"},
    ReasonText{"GREEN_NO_CERT", QT_TRANSLATE_NOOP("Reasons", "Certificate missing"), "phyto"},
    ReasonText{"GREEN_NO_PORT", QT_TRANSLATE_NOOP("Reasons", "Not agreed for this port"), "leaf"},
    ReasonText{"GREEN_NO_SITE", QT_TRANSLATE_NOOP("Reasons", "Not agreed for this port"), "leaf"},
    ReasonText{"GREEN_NO_DECL", QT_TRANSLATE_NOOP("Reasons", "Declaration not accepted yet"), "src-decl"},
    ReasonText{"GREEN_NO_SAFETY", nullptr, "leaf"},
    ReasonText{"GREEN_NO_SLOT", QT_TRANSLATE_NOOP("Reasons", "Outside the booked time"), "clock"},
    ReasonText{"PRE_RELEASED", QT_TRANSLATE_NOOP("Reasons", "Released before arrival"), "chev"},
    ReasonText{"AEO", nullptr, "leaf"},
    ReasonText{"DEFAULT", nullptr, "truck"},
    ReasonText{"LATE_ORDER", nullptr, "officer"},
    ReasonText{"AEO_NO_MRA", nullptr, "leaf"},
    ReasonText{"TAX_DUE", QT_TRANSLATE_NOOP("Reasons", "Duty is not settled yet: staff will help"), "paper"},
    ReasonText{"TAX_LATER", QT_TRANSLATE_NOOP("Reasons", "Released first: duty is paid later"), "paper"},
    ReasonText{"TPR_ACCEPTED", nullptr, "phyto"},
    ReasonText{"TPR_REJECTED", nullptr, "phyto"},
    ReasonText{"ORIGIN_PROVEN", nullptr, "src-decl"},
    ReasonText{"ORIGIN_UNPROVEN", nullptr, "src-decl"},
    ReasonText{"EDO_USED", QT_TRANSLATE_NOOP("Reasons", "Delivery order was used already"), "container"},
    ReasonText{"EDO_CONTAINER", QT_TRANSLATE_NOOP("Reasons", "Delivery order is for another container"), "container"},
    ReasonText{"EDO_EXPIRED", QT_TRANSLATE_NOOP("Reasons", "Delivery order has expired"), "container"},
    ReasonText{"EDO_GOOD", nullptr, "container"},
    ReasonText{"LAST_TOO_STRICT",
               QT_TRANSLATE_NOOP("Reasons", "Last time you were checked more than was needed. We are sorry."),
               "officer"},
    ReasonText{"FACT_MISSING", QT_TRANSLATE_NOOP("Reasons", "Staff will check what was entered"), "officer"},
    ReasonText{"FACT_ABSURD", QT_TRANSLATE_NOOP("Reasons", "Staff will check what was entered"), "officer"},
};

} // namespace

std::string_view reasonFamily(std::string_view code)
{
    for (const std::string_view family : {std::string_view("REF_STALE"), std::string_view("REF_AGED")}) {
        if (code.starts_with(family))
            return family;
    }
    return code;
}

const ReasonText* reasonText(std::string_view code)
{
    const auto found = std::ranges::find(kTexts, reasonFamily(code), &ReasonText::code);
    return found == kTexts.end() ? nullptr : &*found;
}

std::span<const ReasonText> allReasonTexts()
{
    return kTexts;
}

} // namespace tongguan::app
