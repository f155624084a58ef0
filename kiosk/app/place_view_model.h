// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/shown.h"

#include <QDateTime>
#include <QObject>

#include <array>

namespace tongguan::app {

class LanguageSwitcher;

/// The port's name in two scripts and the time of day: what the strip says on every screen.
class PlaceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main.cpp")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString second READ second NOTIFY changed)
    Q_PROPERTY(QString clock READ clock NOTIFY clockChanged)
    Q_PROPERTY(int year READ year NOTIFY clockChanged)
    Q_PROPERTY(QString post READ post NOTIFY changed)
  public:
    /// One name a language, in the order of clearance::kLanguages; an empty one is shown as the English one.
    using Names = std::array<QString, clearance::kLanguages.size()>;

    explicit PlaceViewModel(const LanguageSwitcher& switcher, QObject* parent = nullptr);

    void showNames(Names names);
    /// What staff call this place: "9", "HKM-K03".
    void showPost(const QString& post);
    /// In the port's time zone.
    void showNow(const QDateTime& now);

    QString name() const;
    /// The other script: Chinese, or Latin beside Chinese.
    QString second() const;
    QString clock() const { return clock_; }
    int year() const { return year_; }
    QString post() const { return post_; }

  signals:
    void changed();
    void clockChanged();

  private:
    QString nameIn(clearance::Language language) const;

    const LanguageSwitcher& switcher_;
    Names names_;
    QString post_;
    QString clock_;
    int year_ = 0;
};

} // namespace tongguan::app
