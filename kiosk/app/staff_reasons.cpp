// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/plain_text.h"
#include "kiosk/app/staff_texts.h"
#include "kiosk/clearance/reason_words.h"

#include <QCoreApplication>

namespace tongguan::app {
namespace {

/// Of the catalogue that is installed: its translation of this text says it.
clearance::OfficerLanguage officerLanguage()
{
    const QString language = QCoreApplication::translate("StaffReasons", "en");
    return language == QLatin1String("zh") ? clearance::OfficerLanguage::Zh : clearance::OfficerLanguage::En;
}

} // namespace

QString staffReason(std::string_view code)
{
    return QString::fromStdString(clearance::worded(code, officerLanguage()));
}

QString datasetText(std::string_view dataset)
{
    return QString::fromStdString(clearance::wordedSource(dataset, officerLanguage()));
}

QString evidenceField(const clearance::Seen& seen)
{
    return QString::fromStdString(clearance::wordedField(seen.field, officerLanguage()));
}

QString evidenceValue(const clearance::Seen& seen)
{
    if (seen.field == "dataset")
        return datasetText(seen.value);
    if (seen.field == "reading")
        return machineStateText(seen.value);
    return seen.field == "agency" ? agencyText(seen.value) : plainText(seen.value);
}

QString evidenceSource(const clearance::Seen& seen)
{
    return seen.source.empty() ? QString() : datasetText(seen.source);
}

QString staffEvidence(const clearance::Reason& reason)
{
    QStringList all;
    for (const clearance::Seen& seen : reason.saw)
        all << evidenceField(seen) + (seen.value.empty() ? QString() : u' ' + evidenceValue(seen));
    return all.join(QStringLiteral(" · "));
}

QString staffChange(const clearance::Change& change)
{
    return QString::fromStdString(clearance::wordedChange(change, officerLanguage()));
}

} // namespace tongguan::app
