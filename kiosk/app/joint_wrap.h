// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace tongguan::app {

/// A sentence in lines, broken at its joints only: spaces, and U+200B in scripts that write no spaces. Left to itself
/// Qt breaks Burmese between any two syllables, and takes a final consonant for one. Where the lines would be higher
/// than the limit, or a part wider than the width, the words get smaller.
class JointWrap : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString sentence READ sentence WRITE setSentence NOTIFY changed)
    Q_PROPERTY(int wanted READ wanted WRITE setWanted NOTIFY changed)
    Q_PROPERTY(bool strong READ strong WRITE setStrong NOTIFY changed)
    Q_PROPERTY(int least READ least WRITE setLeast NOTIFY changed)
    Q_PROPERTY(qreal lineFactor READ lineFactor WRITE setLineFactor NOTIFY changed)
    Q_PROPERTY(qreal width READ width WRITE setWidth NOTIFY changed)
    Q_PROPERTY(qreal limit READ limit WRITE setLimit NOTIFY changed)
    Q_PROPERTY(QString lines READ lines NOTIFY changed)
    Q_PROPERTY(int pixels READ pixels NOTIFY changed)
  public:
    using QObject::QObject;

    const QString& sentence() const { return sentence_; }
    int wanted() const { return wanted_; } ///< size in pixels
    int least() const { return least_; }   ///< size; what does not fit then breaks anywhere, and at last ends in "…"
    bool strong() const { return strong_; }
    qreal lineFactor() const { return lineFactor_; } ///< of the font's own line height
    qreal width() const { return width_; }           ///< nothing is broken while it is 0
    qreal limit() const { return limit_; }           ///< of the height; 0 is none

    const QString& lines() const { return lines_; } ///< with line feeds
    int pixels() const { return pixels_; }          ///< the size at which they fit, not below `least`

    void setSentence(const QString& sentence) { put(sentence_, sentence); }
    void setWanted(int pixels) { put(wanted_, pixels); }
    void setLeast(int pixels) { put(least_, pixels); }
    void setStrong(bool strong) { put(strong_, strong); }
    void setLineFactor(qreal factor) { put(lineFactor_, factor); }
    void setWidth(qreal width) { put(width_, width); }
    void setLimit(qreal limit) { put(limit_, limit); }

    static constexpr int kSmallest = 14;

    /// The same for whoever paints without a screen: no size changes.
    static QString broken(const QString& sentence, const QFont& font, qreal width);

  signals:
    void changed();

  private:
    template <class T> void put(T& member, const T& value)
    {
        if (member == value)
            return;
        member = value;
        renew();
    }
    void renew();
    bool fits(int pixels);
    bool filled(int pixels);
    bool shrink(bool (JointWrap::*lay)(int pixels));

    QString sentence_;
    int wanted_ = 36;
    int least_ = kSmallest;
    bool strong_ = false;
    qreal lineFactor_ = 1;
    qreal width_ = 0;
    qreal limit_ = 0;
    QString lines_;
    int pixels_ = 36;
};

} // namespace tongguan::app
