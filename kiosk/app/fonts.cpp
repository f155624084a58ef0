// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/fonts.h"

#include <QGuiApplication>

namespace tongguan::app {

void useFonts()
{
    QFont::insertSubstitutions(QStringLiteral("Noto Sans"),
                               {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans Lao"),
                                QStringLiteral("Noto Sans Myanmar"), QStringLiteral("Noto Sans Thai")});
    QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans")));
}

QFont regular(int pixels)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixels);
    return font;
}

QFont bold(int pixels)
{
    QFont font = regular(pixels);
    font.setBold(true);
    return font;
}

} // namespace tongguan::app
