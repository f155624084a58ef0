// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/gallery_specimens.h"

#include <QAbstractListModel>

namespace tongguan::app {

/// The gallery's pages, one a component, and the specimens of the page that is open. UI thread.
class GalleryModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in gallery_window.cpp")
    Q_PROPERTY(int page READ page NOTIFY pageChanged)
    Q_PROPERTY(int pages READ pages CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY pageChanged)
    Q_PROPERTY(tongguan::app::shown::Language language READ language NOTIFY languageChanged)
  public:
    enum Role { Component = Qt::UserRole, Name, Area, Given, Field };

    /// View models with something to show, which outlive it.
    GalleryModel(DriverViewModel& driver, PlaceViewModel& place, LanguageSwitcher& switcher, QObject* parent = nullptr);

    int page() const { return page_; }
    int pages() const { return static_cast<int>(galleryComponents().size()); }
    QString title() const { return galleryComponents().at(page_); }
    shown::Language language() const { return static_cast<shown::Language>(language_); }

    /// By so many pages; behind the last comes the first.
    Q_INVOKABLE void turn(int by);
    Q_INVOKABLE void nextLanguage();
    /// How small the page has to be drawn, at most at its own size, to be seen whole.
    Q_INVOKABLE double zoom(double width, double height, double spacing) const;
    void showLanguage(clearance::Language language);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void pageChanged();
    void languageChanged();

  private:
    void fill();

    DriverViewModel& driver_;
    PlaceViewModel& place_;
    LanguageSwitcher& switcher_;
    LinkViewModel late_;
    LinkViewModel offline_;
    clearance::Language language_ = clearance::Language::Zh;
    int page_ = 0;
    std::vector<Specimen> specimens_;
};

} // namespace tongguan::app
