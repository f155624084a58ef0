// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/joint_wrap.h"

#include "kiosk/app/fonts.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace tongguan::app {
namespace {

constexpr QChar kJoint(0x200B);

struct Broken {
    QString lines;
    qsizetype count = 1;
    qreal widest = 0;
};

/// Screens are drawn in any size and so laid out in the font's own measures, not in a screen's whole pixels: in Burmese
/// that makes a word a tenth wider.
QTextOption onScreen()
{
    QTextOption option;
    option.setUseDesignMetrics(true);
    return option;
}

Broken breakAtJoints(const QString& sentence, const QFont& font, const QTextOption& option, qreal width)
{
    const QFontMetricsF metrics(font);
    Broken broken;
    QString line;
    qsizetype from = 0;
    while (from < sentence.size()) {
        qsizetype to = from;
        while (to < sentence.size() && sentence[to] != u' ' && sentence[to] != kJoint)
            ++to;
        const QString part = sentence.sliced(from, to - from);
        const QString joined = line.isEmpty() ? part : line + sentence[from - 1] + part;
        if (line.isEmpty() || metrics.horizontalAdvance(joined, option) <= width) {
            line = joined;
        } else {
            broken.lines += line + u'\n';
            ++broken.count;
            line = part;
        }
        broken.widest = std::max(broken.widest, metrics.horizontalAdvance(line, option));
        from = to + 1;
    }
    broken.lines += line;
    return broken;
}

// With the ascents of the scripts that the sentence is written in; the metrics know the first family only.
qreal lineHeight(const QString& sentence, const QFont& font)
{
    QTextLayout layout(sentence, font);
    layout.setTextOption(onScreen());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? line.height() : 0;
}

} // namespace

QString JointWrap::broken(const QString& sentence, const QFont& font, qreal width)
{
    return breakAtJoints(sentence, font, {}, width).lines;
}

bool JointWrap::fits(int pixels)
{
    const QFont font = strong_ ? bold(pixels) : regular(pixels);
    const Broken broken = breakAtJoints(sentence_, font, onScreen(), width_);
    lines_ = broken.lines;
    pixels_ = pixels;
    const qreal height = static_cast<qreal>(broken.count) * lineFactor_ * lineHeight(sentence_, font);
    return broken.widest <= width_ + 0.5 && (limit_ <= 0 || height <= limit_ + 0.5);
}

/// Its joints are too few: lines are filled to their ends and break where the script allows it, in the middle of words
/// where they have to be. False where not all of it has a line: what is left over is "…".
bool JointWrap::filled(int pixels)
{
    const QFont font = strong_ ? bold(pixels) : regular(pixels);
    const qreal high = lineFactor_ * lineHeight(sentence_, font);
    const qsizetype most =
        limit_ > 0 && high > 0 ? std::max<qsizetype>(1, static_cast<qsizetype>((limit_ + 0.5) / high)) : 100;
    QTextOption option = onScreen();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(sentence_, font);
    layout.setTextOption(option);
    QStringList lines;
    bool whole = true;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width_);
        const bool last = line.textStart() + line.textLength() >= sentence_.size();
        if (last || lines.size() + 1 < most) {
            lines << sentence_.sliced(line.textStart(), line.textLength()).trimmed();
            continue;
        }
        const QString rest = sentence_.sliced(line.textStart()).trimmed();
        lines << QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width_);
        whole = false;
        break;
    }
    layout.endLayout();
    lines_ = lines.join(u'\n');
    pixels_ = pixels;
    return whole && lines.size() <= most;
}

/// The largest size from `least` to `wanted` that fits, by halves; false where none does, and then it is the smallest.
bool JointWrap::shrink(bool (JointWrap::*lay)(int pixels))
{
    int smallest = least_;
    int largest = std::max(wanted_, least_);
    if ((this->*lay)(largest))
        return true;
    for (--largest; smallest < largest;) {
        const int middle = (smallest + largest + 1) / 2;
        if ((this->*lay)(middle))
            smallest = middle;
        else
            largest = middle - 1;
    }
    return (this->*lay)(smallest);
}

void JointWrap::renew()
{
    if (width_ <= 0 || sentence_.isEmpty()) {
        lines_ = sentence_;
        pixels_ = std::max(1, wanted_);
    } else if (!shrink(&JointWrap::fits)) {
        shrink(&JointWrap::filled);
    }
    emit changed();
}

} // namespace tongguan::app
