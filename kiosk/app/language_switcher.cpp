// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/language_switcher.h"

#include "kiosk/app/words.h"

#include <QCoreApplication>

#include <utility>

namespace tongguan::app {

LanguageSwitcher::LanguageSwitcher(QString folder, QObject* parent) : QObject(parent), folder_(std::move(folder)) {}

LanguageSwitcher::~LanguageSwitcher() = default;

void LanguageSwitcher::switchTo(clearance::Language language)
{
    if (language_ == language)
        return;
    language_ = language;
    const QLatin1String code(catalogueCode(language));
    // A translator leaves the application by itself when it is destroyed.
    screens_ = load(QStringLiteral("tongguan_%1").arg(code));
    staff_ = load(QStringLiteral("tongguan_staff_%1").arg(code));
    const bool found = screens_ != nullptr && staff_ != nullptr;
    const QLatin1String english(catalogueCode(clearance::Language::En));
    if (screens_ == nullptr) // its plurals are needed even there, and nobody else's words
        screens_ = load(QStringLiteral("tongguan_%1").arg(english));
    if (staff_ == nullptr)
        staff_ = load(QStringLiteral("tongguan_staff_%1").arg(english));
    emit switched();
    if (!found)
        emit missing(language);
}

std::unique_ptr<QTranslator> LanguageSwitcher::load(const QString& name) const
{
    auto catalogue = std::make_unique<QTranslator>();
    if (!catalogue->load(QStringLiteral("%1/%2.qm").arg(folder_, name)))
        return nullptr;
    QCoreApplication::installTranslator(catalogue.get());
    return catalogue;
}

} // namespace tongguan::app
