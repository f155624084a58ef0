// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/lane_view_model.h"
#include "kiosk/app/link_view_model.h"
#include "kiosk/app/words.h"
#include "kiosk/flow/board_view.h"

#include <QAbstractListModel>

namespace tongguan::app {

/// The lanes on the board, in two languages.
class BoardModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
  public:
    BoardModel(const Words& chinese, const Words& neighbour, QObject* parent = nullptr);
    void retranslate();
    void show(const std::vector<flow::BoardRow>& rows, const std::string& calledLane);
    int count() const { return static_cast<int>(rows_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    struct Row {
        flow::BoardRow row;
        bool calling = false;
        bool operator==(const Row&) const = default;
    };

    const Words& chinese_;
    const Words& neighbour_;
    std::vector<Row> rows_;
};

/// One BoardView as properties. UI thread.
class BoardViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main.cpp")
    Q_PROPERTY(QString portZh READ portZh NOTIFY changed)
    Q_PROPERTY(QString portLatin READ portLatin NOTIFY changed)
    Q_PROPERTY(tongguan::app::shown::Language neighbour READ neighbour NOTIFY neighbourChanged)
    Q_PROPERTY(QStringList hotlines READ hotlines NOTIFY changed)
    Q_PROPERTY(bool calling READ calling NOTIFY changed)
    Q_PROPERTY(QString called READ called NOTIFY changed)
    Q_PROPERTY(tongguan::app::shown::Lane calledLane READ calledLane NOTIFY changed)
    Q_PROPERTY(QString calledSign READ calledSign NOTIFY changed)
    Q_PROPERTY(int calledBay READ calledBay NOTIFY changed) // 0 where the lane has one
    Q_PROPERTY(QString calledDrive READ calledDrive NOTIFY changed)
    Q_PROPERTY(tongguan::app::BoardModel* rows READ rows CONSTANT)
    Q_PROPERTY(tongguan::app::BoardModel* idle READ idle CONSTANT)
    Q_PROPERTY(tongguan::app::LinkViewModel* link READ link CONSTANT)
  public:
    static constexpr std::size_t kRows = 5;

    explicit BoardViewModel(QObject* parent = nullptr);

    void show(const flow::BoardView& view);

    QString portZh() const { return QString::fromStdString(view_.portZh); }
    QString portLatin() const { return QString::fromStdString(view_.portLatin); }
    shown::Language neighbour() const { return static_cast<shown::Language>(neighbour_.language()); }
    QStringList hotlines() const;
    bool calling() const { return view_.calling.has_value(); }
    QString called() const { return calling() ? QString::fromStdString(view_.calling->called) : QString(); }
    shown::Lane calledLane() const { return calling() ? shown::mirror(view_.calling->lane) : shown::Lane::Normal; }
    QString calledSign() const { return calling() ? QString::fromStdString(view_.calling->sign) : QString(); }
    int calledBay() const { return calling() ? view_.calling->bay : 0; }
    QString calledDrive() const;
    /// Lanes with a call or a queue, and others until there are kRows. More rows would be too low to read from 15 m.
    BoardModel* rows() { return &rows_; }
    /// The lanes besides, with nobody there.
    BoardModel* idle() { return &idle_; }
    LinkViewModel* link() { return &link_; }

    /// A sentence of the board's own (context "Board") in Chinese or in the neighbour's language.
    Q_INVOKABLE QString say(const QString& sentence, tongguan::app::shown::Language language) const;

  signals:
    void changed();
    void neighbourChanged();

  private:
    flow::BoardView view_;
    Words chinese_;
    Words neighbour_;
    BoardModel rows_;
    BoardModel idle_;
    LinkViewModel link_;
};

} // namespace tongguan::app
