// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/staff_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tongguan::app {
namespace {

struct Text {
    std::string_view code;
    const char* sentence;
};

constexpr std::array kFields{
    Text{"document.number", QT_TRANSLATE_NOOP("StaffFields", "Document number")},
    Text{"document.name", QT_TRANSLATE_NOOP("StaffFields", "Name")},
    Text{"document.birth", QT_TRANSLATE_NOOP("StaffFields", "Date of birth")},
    Text{"document.expiry", QT_TRANSLATE_NOOP("StaffFields", "Valid until")},
    Text{"document.country", QT_TRANSLATE_NOOP("StaffFields", "Country")},
    Text{"licence", QT_TRANSLATE_NOOP("StaffFields", "Driving licence")},
    Text{"plate", QT_TRANSLATE_NOOP("StaffFields", "Number plate")},
    Text{"seal", QT_TRANSLATE_NOOP("StaffFields", "Seal number")},
    Text{"container", QT_TRANSLATE_NOOP("StaffFields", "Container number")},
};

constexpr std::array kAlarms{
    Text{"PRINTER_OUT", QT_TRANSLATE_NOOP("StaffAlarms", "Printer has no paper")},
    Text{"PRINTER_LOW", QT_TRANSLATE_NOOP("StaffAlarms", "Printer is short of paper")},
    Text{"PRINTER_JAM", QT_TRANSLATE_NOOP("StaffAlarms", "Printer is jammed")},
    Text{"PRINTER_OPEN", QT_TRANSLATE_NOOP("StaffAlarms", "Printer's cover is open")},
    Text{"PRINTER_LOST", QT_TRANSLATE_NOOP("StaffAlarms", "Printer does not answer")},
    Text{"SCANNER_LOST", QT_TRANSLATE_NOOP("StaffAlarms", "Scanner does not answer")},
    Text{"READER_LOST", QT_TRANSLATE_NOOP("StaffAlarms", "Passport reader does not answer")},
    Text{"CAMERA_LOST", QT_TRANSLATE_NOOP("StaffAlarms", "Camera does not answer")},
    Text{"WEIGHBRIDGE_LOST", QT_TRANSLATE_NOOP("StaffAlarms", "Scale does not answer")},
    Text{"STORE_FULL", QT_TRANSLATE_NOOP("StaffAlarms", "Store is nearly full")},
    Text{"CORRECTED", QT_TRANSLATE_NOOP("StaffAlarms", "Corrected by the single window")},
    Text{"OVERDUE", QT_TRANSLATE_NOOP("StaffAlarms", "Keeps personal data too long: not delivered")},
    Text{"CONFLICT", QT_TRANSLATE_NOOP("StaffAlarms", "Conflict: nobody has it")},
    Text{"CONFLICT_OVERDUE", QT_TRANSLATE_NOOP("StaffAlarms", "Conflict: nobody's for too long")},
    Text{"STAFF_CALLED", QT_TRANSLATE_NOOP("StaffAlarms", "A driver calls")},
};

constexpr std::array kAgencies{
    Text{"CUSTOMS", QT_TRANSLATE_NOOP("StaffAgencies", "Customs")},
    Text{"BORDER", QT_TRANSLATE_NOOP("StaffAgencies", "Border control")},
    Text{"TRANSPORT", QT_TRANSLATE_NOOP("StaffAgencies", "Transport")},
};

constexpr std::array kRefusals{
    Text{"SAME_PERSON", QT_TRANSLATE_NOOP("StaffRefusals", "The second person must be another one")},
    Text{"WRONG_PIN", QT_TRANSLATE_NOOP("StaffRefusals", "Number or PIN is wrong")},
    Text{"PENDING", QT_TRANSLATE_NOOP("StaffRefusals", "The rules are running for this case: wait")},
    Text{"UNKNOWN", QT_TRANSLATE_NOOP("StaffRefusals", "Its kiosk does not know this case")},
    Text{"LOCKED", QT_TRANSLATE_NOOP("StaffRefusals", "Locked: wait")},
    Text{"NOT_ALLOWED", QT_TRANSLATE_NOOP("StaffRefusals", "Not allowed to you, or not in this state")},
    Text{"CLOSED", QT_TRANSLATE_NOOP("StaffRefusals", "This case is closed already")},
    Text{"INVALID_VALUE", QT_TRANSLATE_NOOP("StaffRefusals", "This value cannot be right")},
    Text{"UNVERIFIED", QT_TRANSLATE_NOOP("StaffRefusals", "Look at every field first")},
    Text{"EXPIRED", QT_TRANSLATE_NOOP("StaffRefusals", "The time for the second person is over")},
    Text{"SELECTOR", QT_TRANSLATE_NOOP("StaffRefusals", "Who chose the lane neither inspects nor closes")},
    Text{"OTHER_AGENCY", QT_TRANSLATE_NOOP("StaffRefusals", "For officers of that agency only")},
    Text{"NOT_ALL_RECORDED", QT_TRANSLATE_NOOP("StaffRefusals", "An agency has not recorded yet")},
    Text{"NOT_PASSED", QT_TRANSLATE_NOOP("StaffRefusals", "An agency wants it treated, or referred it")},
    Text{"FOLLOW_UP", QT_TRANSLATE_NOOP("StaffRefusals", "An order came late: answer it first")},
    Text{"CASE_OPEN", QT_TRANSLATE_NOOP("StaffRefusals", "A case is open: resolve it first")},
    Text{"NO_BORDER_RELEASE", QT_TRANSLATE_NOOP("StaffRefusals", "Border control has not released it")},
    Text{"NO_WINDOW_RELEASE", QT_TRANSLATE_NOOP("StaffRefusals", "The single window has not released the goods")},
    Text{"OFFLINE_RELEASE", QT_TRANSLATE_NOOP("StaffRefusals", "No line, and this port does not release without")},
    Text{"UNSAFE", QT_TRANSLATE_NOOP("StaffRefusals", "Not without a line: watch list, detention or old data")},
    Text{"SECOND_PERSON", QT_TRANSLATE_NOOP("StaffRefusals", "A second person has to sign")},
    Text{"WRONG_PLATE", QT_TRANSLATE_NOOP("StaffRefusals", "Not the plate of this ticket")},
    Text{"STORE", QT_TRANSLATE_NOOP("StaffRefusals", "Could not be saved")},
};

template <std::size_t N> QString say(const std::array<Text, N>& table, const char* context, std::string_view code)
{
    const auto found = std::ranges::find(table, code, &Text::code);
    if (found == table.end())
        return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    return QCoreApplication::translate(context, found->sentence);
}

} // namespace

QString fieldText(std::string_view field)
{
    return say(kFields, "StaffFields", field);
}
QString alarmText(std::string_view kind)
{
    return say(kAlarms, "StaffAlarms", kind);
}
QString agencyText(std::string_view agency)
{
    return say(kAgencies, "StaffAgencies", agency);
}
QString refusalText(std::string_view code)
{
    return say(kRefusals, "StaffRefusals", code);
}

} // namespace tongguan::app
