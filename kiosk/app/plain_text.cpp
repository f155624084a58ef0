// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/plain_text.h"

#include <algorithm>

namespace tongguan::app {

namespace {

constexpr int kMostMarks = 5;      // a Burmese syllable has as many
constexpr int kMostLatinMarks = 1; // ế and ữ are letters of their own by now
constexpr QChar kLeftToRight(0x200E);

bool isDirection(char16_t letter)
{
    return letter == 0x061C || letter == 0x200E || letter == 0x200F || (letter >= 0x202A && letter <= 0x202E) ||
           (letter >= 0x2066 && letter <= 0x2069);
}

bool isBlank(QChar letter)
{
    return letter.isSpace() || letter.category() == QChar::Other_Control;
}

bool isMark(QChar letter)
{
    return letter.category() == QChar::Mark_NonSpacing || letter.category() == QChar::Mark_Enclosing;
}

bool isLatinMark(QChar letter)
{
    return letter.unicode() >= 0x0300 && letter.unicode() < 0x0370;
}

bool readsFromTheRight(const QString& text)
{
    return std::ranges::any_of(
        text, [](QChar letter) { return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL; });
}

/// Not in the middle of a letter and its marks.
QString shortened(const QString& text)
{
    if (text.size() <= kLongestShown)
        return text;
    qsizetype end = kLongestShown;
    while (end > 0 && (text[end].isMark() || text[end].isLowSurrogate()))
        --end;
    return text.first(end) + u'…';
}

} // namespace

QString plainText(const std::string& value)
{
    QString plain;
    int marks = 0;
    int latinMarks = 0;
    for (const QChar letter : QString::fromStdString(value).normalized(QString::NormalizationForm_C)) {
        if (isDirection(letter.unicode()) || letter == QChar(QChar::ByteOrderMark))
            continue;
        if (isBlank(letter) && letter != QChar(QChar::Nbsp)) {
            if (!plain.isEmpty() && !plain.endsWith(u' '))
                plain += u' ';
            continue;
        }
        if (isMark(letter) && (plain.isEmpty() || plain.endsWith(u' ')))
            continue; // it would stand over what is before the text
        marks = isMark(letter) ? marks + 1 : 0;
        latinMarks = isLatinMark(letter) ? latinMarks + 1 : 0;
        if (marks <= kMostMarks && latinMarks <= kMostLatinMarks)
            plain += letter;
    }
    if (plain.endsWith(u' '))
        plain.chop(1);
    plain = shortened(plain);
    return readsFromTheRight(plain) ? kLeftToRight + plain : plain;
}

} // namespace tongguan::app
