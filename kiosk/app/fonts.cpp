// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QResource>

namespace tongguan::app {

namespace {

/// The common Chinese characters (assets/fonts) lie in the program itself. The whole of Noto Sans CJK, two files of
/// 20 MB of which each character touches another place, costs a process 8 MB; it is opened for what is rare.
void addCommonHanzi()
{
    for (const char* file : {":/fonts/hanzi-Regular.otf", ":/fonts/hanzi-Bold.otf"}) {
        const QResource font{QString::fromLatin1(file)};
        QFontDatabase::addApplicationFontFromData(
            QByteArray::fromRawData(reinterpret_cast<const char*>(font.data()), font.size()));
    }
}

} // namespace

void useFonts()
{
    addCommonHanzi();
    QFont::insertSubstitutions(QStringLiteral("Noto Sans"),
                               {QStringLiteral("Tongguan Sans SC"), QStringLiteral("Noto Sans CJK SC"),
                                QStringLiteral("Noto Sans Lao"), QStringLiteral("Noto Sans Myanmar"),
                                QStringLiteral("Noto Sans Thai")});
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
