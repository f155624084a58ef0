// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/language.h"

#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <optional>

namespace tongguan::app {

/// The one place that changes the language of what qsTr() says. UI thread. A language whose catalogue is missing is
/// shown in English.
class LanguageSwitcher : public QObject {
    Q_OBJECT
  public:
    /// Catalogues come from `folder`.
    explicit LanguageSwitcher(QString folder = QStringLiteral(":/i18n"), QObject* parent = nullptr);
    ~LanguageSwitcher() override;

    /// Installs the catalogues, then tells those who keep translated text; the same language again does nothing.
    void switchTo(clearance::Language language);
    clearance::Language language() const { return language_.value_or(clearance::Language::En); }

  signals:
    /// Connect QQmlEngine::retranslate here.
    void switched();
    /// It has no catalogue: staff want to know. Each time that it is chosen.
    void missing(clearance::Language language);

  private:
    std::unique_ptr<QTranslator> load(const QString& name) const;

    const QString folder_;
    std::optional<clearance::Language> language_;
    std::unique_ptr<QTranslator> screens_;
    std::unique_ptr<QTranslator> staff_;
};

} // namespace tongguan::app
