// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/words.h"

#include <array>
#include <tuple>

namespace tongguan::app {

const char* catalogueCode(clearance::Language language)
{
    constexpr std::array codes{"zh", "en", "vi", "lo", "my", "th"};
    static_assert(codes.size() == clearance::kLanguages.size());
    return codes.at(static_cast<std::size_t>(language));
}

Words::Words(clearance::Language language) : language_(language), catalogue_(std::make_unique<QTranslator>())
{
    // A missing catalogue leaves the English sentences, which are the ids.
    std::ignore = catalogue_->load(QStringLiteral(":/i18n/tongguan_%1.qm").arg(QLatin1String(catalogueCode(language))));
}

QString Words::say(const char* context, const char* sentence) const
{
    const QString found = catalogue_->translate(context, sentence);
    return found.isEmpty() ? QString::fromUtf8(sentence) : found;
}

} // namespace tongguan::app
