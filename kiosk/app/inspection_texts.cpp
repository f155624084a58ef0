// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/inspection_texts.h"

#include "kiosk/app/plain_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tongguan::app {
namespace {

using clearance::Method;
using clearance::Outcome;
using clearance::State;

struct MethodWords {
    Method method;
    const char* sentence;
    const char* pictogram;
};
constexpr std::array kMethods{
    MethodWords{Method::Doc, QT_TRANSLATE_NOOP("Inspection", "Look at the papers"), "paper"},
    MethodWords{Method::Xray, QT_TRANSLATE_NOOP("Inspection", "X-ray"), "scan"},
    MethodWords{Method::Manual, QT_TRANSLATE_NOOP("Inspection", "Open and look"), "open"},
    MethodWords{Method::Sample, QT_TRANSLATE_NOOP("Inspection", "Sample"), "fruit"},
    MethodWords{Method::Seal, QT_TRANSLATE_NOOP("Inspection", "Seal"), "seal"},
    MethodWords{Method::Weigh, QT_TRANSLATE_NOOP("Inspection", "Weigh"), "weight"},
    MethodWords{Method::Undercarriage, QT_TRANSLATE_NOOP("Inspection", "Undercarriage"), "eye"},
    MethodWords{Method::Disinfect, QT_TRANSLATE_NOOP("Inspection", "Disinfect"), "spray"},
};

struct OutcomeWords {
    Outcome outcome;
    const char* sentence;
};
constexpr std::array kOutcomes{
    OutcomeWords{Outcome::Pass, QT_TRANSLATE_NOOP("Inspection", "Pass")},
    OutcomeWords{Outcome::PassOnCondition, QT_TRANSLATE_NOOP("Inspection", "Pass on a condition")},
    OutcomeWords{Outcome::Detain, QT_TRANSLATE_NOOP("Inspection", "Detain")},
    OutcomeWords{Outcome::Return, QT_TRANSLATE_NOOP("Inspection", "Turn back")},
    OutcomeWords{Outcome::Treat, QT_TRANSLATE_NOOP("Inspection", "Treat")},
    OutcomeWords{Outcome::Refer, QT_TRANSLATE_NOOP("Inspection", "Refer")},
};

struct KeyWords {
    std::string_view name;
    const char* sentence;
};
constexpr std::array kKeys{
    KeyWords{"batch", QT_TRANSLATE_NOOP("Inspection", "batch no. %1")},
    KeyWords{"declaration", QT_TRANSLATE_NOOP("Inspection", "declaration %1")},
    KeyWords{"container", QT_TRANSLATE_NOOP("Inspection", "container %1")},
    KeyWords{"plate", QT_TRANSLATE_NOOP("Inspection", "plate %1")},
};

QString say(const char* sentence)
{
    return QCoreApplication::translate("Inspection", sentence);
}

const MethodWords& wordsOf(Method method)
{
    const auto* const found = std::ranges::find(kMethods, method, &MethodWords::method);
    return found == kMethods.end() ? kMethods.front() : *found;
}

} // namespace

QString methodText(Method method)
{
    return say(wordsOf(method).sentence);
}

QString methodPictogram(Method method)
{
    return QString::fromLatin1(wordsOf(method).pictogram);
}

QString orderText(const flow::OrderLine& order)
{
    const QString method = methodText(order.method);
    if (order.scope.empty())
        return method;
    return QCoreApplication::translate("Inspection", "%1: %2").arg(method, plainText(order.scope));
}

QString outcomeText(Outcome outcome)
{
    const auto* const found = std::ranges::find(kOutcomes, outcome, &OutcomeWords::outcome);
    return found == kOutcomes.end() ? QString() : say(found->sentence);
}

QString keyText(const clearance::MatchedKey& key)
{
    const auto* const found = std::ranges::find(kKeys, key.name, &KeyWords::name);
    const QString value = plainText(key.value);
    return found == kKeys.end() ? value : say(found->sentence).arg(value);
}

QString stateText(const flow::CaseRow& row)
{
    switch (row.state) {
    case State::InInspection:
        return QCoreApplication::translate("Inspection", "Inspection: %1 of %2").arg(row.recorded).arg(row.agencies);
    case State::Inspected:
        return QCoreApplication::translate("Inspection", "Inspected: to be released");
    case State::Cleared:
        return QCoreApplication::translate("Inspection", "Cleared: to the gate");
    case State::ClearedProvisional:
        return QCoreApplication::translate("Inspection", "Cleared provisionally: to the gate");
    case State::Detained:
        return QCoreApplication::translate("Inspection", "Detained");
    case State::Conflict:
        return QCoreApplication::translate("Inspection", "Ordered after it was cleared");
    case State::Exited:
        return row.over ? QCoreApplication::translate("Inspection", "Gone")
                        : QCoreApplication::translate("Inspection", "Gone: a sample waits for its result");
    case State::Closed:
        return QCoreApplication::translate("Inspection", "Gone");
    case State::Returned:
        return QCoreApplication::translate("Inspection", "Turned back");
    case State::Cancelled:
        return QCoreApplication::translate("Inspection", "Cancelled");
    case State::Expired:
        return QCoreApplication::translate("Inspection", "Abandoned");
    default:
        return {};
    }
}

} // namespace tongguan::app
