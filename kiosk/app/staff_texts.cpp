// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/staff_texts.h"

#include "kiosk/app/plain_text.h"
#include "kiosk/clearance/staff_rules.h"

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
    Text{"scan", QT_TRANSLATE_NOOP("StaffFields", "Picture of the X-ray")},
    Text{"empty", QT_TRANSLATE_NOOP("StaffFields", "Detector for empty trucks")},
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
    Text{"PLATE_CAMERA_LOST", QT_TRANSLATE_NOOP("StaffAlarms", "Plate camera does not answer")},
    Text{"BARRIER_LOST", QT_TRANSLATE_NOOP("StaffAlarms", "Barrier does not work")},
    Text{"LIGHTS_LOST", QT_TRANSLATE_NOOP("StaffAlarms", "Lane lights do not work")},
    Text{"UPS_LOST", QT_TRANSLATE_NOOP("StaffAlarms", "Power supply does not work")},
    Text{"ON_BATTERY", QT_TRANSLATE_NOOP("StaffAlarms", "Mains are gone: runs on battery")},
    Text{"BATTERY_LOW", QT_TRANSLATE_NOOP("StaffAlarms", "Battery is nearly empty: the kiosk goes out")},
    Text{"MACHINE_LOST", QT_TRANSLATE_NOOP("StaffAlarms", "Inspection device is silent")},
    Text{"MACHINE_ALARM", QT_TRANSLATE_NOOP("StaffAlarms", "Machine alarm: find the vehicle")},
    Text{"STORE_FULL", QT_TRANSLATE_NOOP("StaffAlarms", "Store is nearly full")},
    Text{"CORRECTED", QT_TRANSLATE_NOOP("StaffAlarms", "Corrected by the single window")},
    Text{"OVERDUE", QT_TRANSLATE_NOOP("StaffAlarms", "Keeps personal data too long: not delivered")},
    Text{"CONFLICT", QT_TRANSLATE_NOOP("StaffAlarms", "Conflict: nobody has it")},
    Text{"CONFLICT_OVERDUE", QT_TRANSLATE_NOOP("StaffAlarms", "Conflict: nobody's for too long")},
    Text{"YARD_OVER", QT_TRANSLATE_NOOP("StaffAlarms", "Yard work takes longer than published")},
    Text{"RECALL", QT_TRANSLATE_NOOP("StaffAlarms", "A sample failed: call the goods back")},
    Text{"NOTICE_UNANSWERED", QT_TRANSLATE_NOOP("StaffAlarms", "Told of an inspection, no answer: call")},
    Text{"STRANDED", QT_TRANSLATE_NOOP("StaffAlarms", "Truck without a crossing: register it again")},
    Text{"REJECTED", QT_TRANSLATE_NOOP("StaffAlarms", "Message refused: nobody has it")},
    Text{"REJECTED_OVERDUE", QT_TRANSLATE_NOOP("StaffAlarms", "Refused message: nobody's for too long")},
    Text{"CLOSING", QT_TRANSLATE_NOOP("StaffAlarms", "The port closes soon: not everything is finished")},
    Text{"STAFF_CALLED", QT_TRANSLATE_NOOP("StaffAlarms", "A driver calls")},
};

constexpr std::array kMachines{
    Text{"XRAY", QT_TRANSLATE_NOOP("StaffMachines", "X-ray")},
    Text{"UNDERCAR", QT_TRANSLATE_NOOP("StaffMachines", "Undercarriage")},
    Text{"EMPTY_BOX", QT_TRANSLATE_NOOP("StaffMachines", "Load space")},
    Text{"RADIATION", QT_TRANSLATE_NOOP("StaffMachines", "Radiation")},
    Text{"WEIGHBRIDGE", QT_TRANSLATE_NOOP("StaffMachines", "Scale")},
    Text{"TEMP", QT_TRANSLATE_NOOP("StaffMachines", "Temperature")},
    Text{"ANPR", QT_TRANSLATE_NOOP("StaffMachines", "Plate camera")},
    Text{"TAMPER", QT_TRANSLATE_NOOP("StaffMachines", "Tamper switch")},
    Text{"SEAL", QT_TRANSLATE_NOOP("StaffMachines", "Seal")},
};

constexpr std::array kMachineStates{
    Text{"OK", QT_TRANSLATE_NOOP("StaffMachines", "passed")},
    Text{"ALERT", QT_TRANSLATE_NOOP("StaffMachines", "alarm")},
    Text{"ERROR", QT_TRANSLATE_NOOP("StaffMachines", "not measured")},
    Text{"PENDING_REVIEW", QT_TRANSLATE_NOOP("StaffMachines", "picture not looked at yet")},
    Text{"REVIEW_IMPOSSIBLE", QT_TRANSLATE_NOOP("StaffMachines", "look at it here")},
    Text{"EMPTY", QT_TRANSLATE_NOOP("StaffMachines", "empty")},
    Text{"NOT_EMPTY", QT_TRANSLATE_NOOP("StaffMachines", "not empty")},
    Text{"INTACT", QT_TRANSLATE_NOOP("StaffMachines", "intact")},
    Text{"BROKEN", QT_TRANSLATE_NOOP("StaffMachines", "broken")},
    Text{"MISSING", QT_TRANSLATE_NOOP("StaffMachines", "missing")},
    Text{"MISMATCH", QT_TRANSLATE_NOOP("StaffMachines", "another one")},
    Text{"TAMPER_ALERT", QT_TRANSLATE_NOOP("StaffMachines", "tampered with")},
    Text{"UNREADABLE", QT_TRANSLATE_NOOP("StaffMachines", "cannot be read")},
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
    Text{"NO_LINE", QT_TRANSLATE_NOOP("StaffRefusals", "Only with a line to the single window")},
    Text{"UNKNOWN", QT_TRANSLATE_NOOP("StaffRefusals", "Its kiosk does not know this case")},
    Text{"LOCKED", QT_TRANSLATE_NOOP("StaffRefusals", "Locked: wait")},
    Text{"NOT_ALLOWED", QT_TRANSLATE_NOOP("StaffRefusals", "Not allowed to you, or not in this state")},
    Text{"CLOSED", QT_TRANSLATE_NOOP("StaffRefusals", "This case is closed already")},
    Text{"INVALID_VALUE", QT_TRANSLATE_NOOP("StaffRefusals", "This value cannot be right")},
    Text{"UNVERIFIED", QT_TRANSLATE_NOOP("StaffRefusals", "Look at every field first")},
    Text{"EXPIRED", QT_TRANSLATE_NOOP("StaffRefusals", "The time for the second person is over")},
    Text{"SELECTOR", QT_TRANSLATE_NOOP("StaffRefusals", "Who chose the lane neither inspects nor closes")},
    Text{"INSPECTOR", QT_TRANSLATE_NOOP("StaffRefusals", "Who inspected does not close: a colleague has to")},
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
    Text{"UNLISTED_FEE", QT_TRANSLATE_NOOP("StaffRefusals", "This fee is not in the catalogue of this moment")},
    Text{"STORE", QT_TRANSLATE_NOOP("StaffRefusals", "Could not be saved")},
    Text{"TOO_LATE", QT_TRANSLATE_NOOP("StaffRefusals", "Too late to undo: it is on its way")},
    Text{"UNEXPLAINED", QT_TRANSLATE_NOOP("StaffRefusals", "Explain first what is not finished")},
};

constexpr std::array kExplanations{
    Text{"WAITS_FOR_DOCUMENT", QT_TRANSLATE_NOOP("StaffExplanations", "Waits for a document")},
    Text{"WAITS_FOR_LABORATORY", QT_TRANSLATE_NOOP("StaffExplanations", "Waits for the laboratory")},
    Text{"WAITS_FOR_AGENCY", QT_TRANSLATE_NOOP("StaffExplanations", "Waits for an agency")},
    Text{"HELD_BY_ORDER", QT_TRANSLATE_NOOP("StaffExplanations", "Held by order")},
    Text{"DRIVER_AWAY", QT_TRANSLATE_NOOP("StaffExplanations", "The driver is away")},
    Text{"EQUIPMENT_DOWN", QT_TRANSLATE_NOOP("StaffExplanations", "Equipment is down")},
};

constexpr std::array kClasses{
    QT_TRANSLATE_NOOP("StaffClasses", "Safety"), QT_TRANSLATE_NOOP("StaffClasses", "Priority"),
    QT_TRANSLATE_NOOP("StaffClasses", "Green"),  QT_TRANSLATE_NOOP("StaffClasses", "Certified"),
    QT_TRANSLATE_NOOP("StaffClasses", "Buses"),  QT_TRANSLATE_NOOP("StaffClasses", "Normal"),
};

constexpr std::array kPriorities{
    QT_TRANSLATE_NOOP("StaffPriorities", "The goods spoil"),
    QT_TRANSLATE_NOOP("StaffPriorities", "A ship or train waits"),
    QT_TRANSLATE_NOOP("StaffPriorities", "Live animals"),
    QT_TRANSLATE_NOOP("StaffPriorities", "Medical"),
    QT_TRANSLATE_NOOP("StaffPriorities", "Another reason"),
};

constexpr std::array kPriorityAnswers{
    Text{"PAPERS_SEEN", QT_TRANSLATE_NOOP("StaffPriorities", "Shown on paper")},
    Text{"GOODS_SEEN", QT_TRANSLATE_NOOP("StaffPriorities", "Goods seen")},
    Text{"ORDER_BY_AGENCY", QT_TRANSLATE_NOOP("StaffPriorities", "Ordered by an agency")},
    Text{"NOTHING_SHOWN", QT_TRANSLATE_NOOP("StaffPriorities", "Nothing was shown")},
    Text{"NOT_URGENT", QT_TRANSLATE_NOOP("StaffPriorities", "Not urgent")},
    Text{"OTHERS_FIRST", QT_TRANSLATE_NOOP("StaffPriorities", "Others are more urgent")},
};

constexpr std::array kMessages{
    Text{"question", QT_TRANSLATE_NOOP("StaffComplaints", "Question")},
    Text{"complaint", QT_TRANSLATE_NOOP("StaffComplaints", "Complaint")},
};

constexpr std::array kSetApartBy{
    Text{"gateway", QT_TRANSLATE_NOOP("StaffRejects", "Refused by the gateway")},
    Text{"window", QT_TRANSLATE_NOOP("StaffRejects", "Refused by the single window")},
};

constexpr std::array kRejectReasons{
    Text{"HEADER", QT_TRANSLATE_NOOP("StaffRejects", "Envelope not understood")},
    Text{"BODY", QT_TRANSLATE_NOOP("StaffRejects", "Content not understood")},
    Text{"FORMAT", QT_TRANSLATE_NOOP("StaffRejects", "Wrong format")},
};

constexpr std::array kRejectAdvice{
    Text{"gateway", QT_TRANSLATE_NOOP("StaffRejects", "Call the operator: kiosk and gateway differ")},
    Text{"window", QT_TRANSLATE_NOOP("StaffRejects", "Tell the authority this number, and go on with the papers")},
};

constexpr std::array kSubjects{
    Text{"PAPERS", QT_TRANSLATE_NOOP("StaffComplaints", "About papers")},
    Text{"FEES", QT_TRANSLATE_NOOP("StaffComplaints", "About fees")},
    Text{"WAITING", QT_TRANSLATE_NOOP("StaffComplaints", "About waiting")},
    Text{"WAY", QT_TRANSLATE_NOOP("StaffComplaints", "About the way or the lane")},
    Text{"GOODS", QT_TRANSLATE_NOOP("StaffComplaints", "About goods")},
    Text{"OTHER", QT_TRANSLATE_NOOP("StaffComplaints", "About something else")},
};

constexpr std::array kDone{
    Text{"staff.verify", QT_TRANSLATE_NOOP("StaffDone", "Verified: %1")},
    Text{"staff.correct", QT_TRANSLATE_NOOP("StaffDone", "Corrected: %1")},
    Text{"staff.take_case", QT_TRANSLATE_NOOP("StaffDone", "You took the case")},
    Text{"staff.alarm_dismissed", QT_TRANSLATE_NOOP("StaffDone", "Seen: %1")},
};

constexpr std::array kTopics{
    Text{"FEE", QT_TRANSLATE_NOOP("StaffComplaints", "A fee that is not listed")},
    Text{"WAITING", QT_TRANSLATE_NOOP("StaffComplaints", "Waiting too long")},
    Text{"STAFF", QT_TRANSLATE_NOOP("StaffComplaints", "How staff treated somebody")},
    Text{"GOODS", QT_TRANSLATE_NOOP("StaffComplaints", "Damage to goods")},
    Text{"MACHINE", QT_TRANSLATE_NOOP("StaffComplaints", "The kiosk")},
    Text{"OTHER", QT_TRANSLATE_NOOP("StaffComplaints", "Something else")},
};

constexpr std::array kPlaces{
    Text{"QUEUE", QT_TRANSLATE_NOOP("StaffComplaints", "in the queue")},
    Text{"KIOSK", QT_TRANSLATE_NOOP("StaffComplaints", "at the kiosk")},
    Text{"INSPECTION", QT_TRANSLATE_NOOP("StaffComplaints", "at the inspection")},
    Text{"YARD", QT_TRANSLATE_NOOP("StaffComplaints", "in the yard")},
    Text{"GATE", QT_TRANSLATE_NOOP("StaffComplaints", "at the gate")},
    Text{"ELSEWHERE", QT_TRANSLATE_NOOP("StaffComplaints", "elsewhere")},
};

constexpr std::array kAnswers{
    Text{"CORRECTED", QT_TRANSLATE_NOOP("StaffComplaints", "Put right")},
    Text{"REFUNDED", QT_TRANSLATE_NOOP("StaffComplaints", "Money back")},
    Text{"EXPLAINED", QT_TRANSLATE_NOOP("StaffComplaints", "Explained")},
    Text{"PASSED_ON", QT_TRANSLATE_NOOP("StaffComplaints", "Passed on")},
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
QString fieldValueText(std::string_view field, const std::string& value)
{
    return clearance::isMeasured(field) ? machineStateText(value) : plainText(value);
}
QString machineStateText(std::string_view state)
{
    return say(kMachineStates, "StaffMachines", state);
}
QString machineText(const flow::MachineShown& machine)
{
    const QString device = say(kMachines, "StaffMachines", machine.device);
    const bool box = machine.device == "EMPTY_BOX";
    const std::string_view state = box && machine.state == "OK"      ? "EMPTY"
                                   : box && machine.state == "ALERT" ? "NOT_EMPTY"
                                                                     : std::string_view(machine.state);
    QString said = machineStateText(state);
    if (machine.device == "WEIGHBRIDGE" && machine.state == "OK")
        said = QStringLiteral("%1 kg").arg(machine.value);
    else if (machine.device == "TEMP" && machine.state != "ERROR")
        said = QStringLiteral("%1.%2 °C").arg(machine.value / 10).arg(machine.value % 10);
    const QString words = device + QStringLiteral(": ") + said;
    return machine.at.empty() ? words : words + QStringLiteral(" · ") + QString::fromStdString(machine.at);
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
QString explanationText(std::string_view code)
{
    return code.empty() ? QString() : say(kExplanations, "StaffExplanations", code);
}
QString queueClassText(clearance::QueueClass queueClass)
{
    return QCoreApplication::translate("StaffClasses", kClasses.at(static_cast<std::size_t>(queueClass)));
}
QString priorityText(clearance::PriorityReason reason)
{
    return QCoreApplication::translate("StaffPriorities", kPriorities.at(static_cast<std::size_t>(reason)));
}
QString priorityAnswerText(std::string_view code)
{
    return code.empty() ? QString() : say(kPriorityAnswers, "StaffPriorities", code);
}
QString priorityLine(const flow::PriorityShown& asked)
{
    const auto told = [](const char* sentence) { return QCoreApplication::translate("StaffPriorities", sentence); };
    QStringList parts{priorityText(asked.reason)};
    if (!asked.until.empty())
        parts << told(QT_TRANSLATE_NOOP("StaffPriorities", "until %1")).arg(QString::fromStdString(asked.until));
    const QString by = QString::fromStdString(asked.approved ? asked.answeredBy : asked.askedBy);
    if (asked.approved)
        parts << told(*asked.approved ? QT_TRANSLATE_NOOP("StaffPriorities", "granted by %1: %2")
                                      : QT_TRANSLATE_NOOP("StaffPriorities", "refused by %1: %2"))
                     .arg(by, priorityAnswerText(asked.why));
    else if (asked.open)
        parts << told(QT_TRANSLATE_NOOP("StaffPriorities", "asked by %1")).arg(by);
    else
        parts << told(QT_TRANSLATE_NOOP("StaffPriorities", "not answered in time"));
    return parts.join(QStringLiteral(" · "));
}
QString complaintText(clearance::ComplaintTopic topic)
{
    return say(kTopics, "StaffComplaints", codeOf(topic));
}
QString complaintText(clearance::ComplaintPlace place)
{
    return say(kPlaces, "StaffComplaints", codeOf(place));
}
QString complaintText(clearance::ComplaintAnswer answer)
{
    return say(kAnswers, "StaffComplaints", codeOf(answer));
}
QString rejectText(std::string_view by)
{
    return say(kSetApartBy, "StaffRejects", by);
}
QString rejectReason(std::string_view code)
{
    return say(kRejectReasons, "StaffRejects", code);
}
QString rejectAdvice(std::string_view by)
{
    return say(kRejectAdvice, "StaffRejects", by);
}
QString messageText(clearance::MessageKind kind)
{
    return say(kMessages, "StaffComplaints", codeOf(kind));
}
QString questionText(clearance::QuestionTopic topic)
{
    return say(kSubjects, "StaffComplaints", codeOf(topic));
}
QString doneText(std::string_view what, std::string_view subject)
{
    const QString words = say(kDone, "StaffDone", what);
    if (!words.contains(u"%1"))
        return words;
    return words.arg(what == "staff.alarm_dismissed" ? alarmText(subject) : fieldText(subject));
}
QStringList explanations()
{
    QStringList codes;
    for (const Text& one : kExplanations)
        codes << QString::fromUtf8(one.code.data(), static_cast<qsizetype>(one.code.size()));
    return codes;
}

} // namespace tongguan::app
