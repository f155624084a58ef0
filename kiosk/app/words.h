// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/language.h"

#include <QString>
#include <QTranslator>

#include <memory>

namespace tongguan::app {

/// "zh" …: the ending of the catalogue's name.
const char* catalogueCode(clearance::Language language);

/// The sentences of one language, whatever language the screen speaks at the moment: a ticket and a board show two.
/// Any thread, one at a time. A sentence that the catalogue lacks comes back in English.
class Words {
  public:
    explicit Words(clearance::Language language);
    QString say(const char* context, const char* sentence) const;
    clearance::Language language() const { return language_; }

  private:
    clearance::Language language_;
    std::unique_ptr<QTranslator> catalogue_;
};

} // namespace tongguan::app
