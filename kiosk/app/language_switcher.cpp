// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/language_switcher.h"

#include "kiosk/app/words.h"

#include <QCoreApplication>

namespace tongguan::app {

LanguageSwitcher::LanguageSwitcher(QObject* parent) : QObject(parent) {}

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
    emit switched();
}

std::unique_ptr<QTranslator> LanguageSwitcher::load(const QString& name)
{
    auto catalogue = std::make_unique<QTranslator>();
    if (!catalogue->load(QStringLiteral(":/i18n/") + name + QStringLiteral(".qm")))
        return nullptr; // English needs none, and staff's words are in zh and en only
    QCoreApplication::installTranslator(catalogue.get());
    return catalogue;
}

} // namespace tongguan::app
