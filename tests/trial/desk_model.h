// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/trial/desk.h"
#include "tests/trial/papers.h"
#include "tests/trial/trial.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace tongguan::trial {

/// What a person's hands can do around the kiosk of the sample port. UI thread.
class DeskModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in desk_main.cpp")
    Q_PROPERTY(QStringList trucks READ trucks CONSTANT)
    Q_PROPERTY(int truck READ truck WRITE chooseTruck NOTIFY truckChanged)
    Q_PROPERTY(bool online READ online NOTIFY onlineChanged)
    Q_PROPERTY(bool powered READ powered NOTIFY poweredChanged)
    Q_PROPERTY(bool paper READ paper NOTIFY paperChanged)
    Q_PROPERTY(QString ticket READ ticket NOTIFY ticketChanged)
    Q_PROPERTY(QString said READ said NOTIFY saidChanged)
  public:
    explicit DeskModel(const QString& folder);

    /// Starts everything; false with a word on standard error where that is not possible.
    bool open();

    QStringList trucks() const;
    int truck() const { return truck_; }
    void chooseTruck(int index);
    bool online() const { return online_; }
    bool powered() const { return powered_; }
    bool paper() const { return paper_; }
    QString ticket() const { return ticket_; } ///< the newest, as a picture's URL
    QString said() const { return said_; }     ///< what went wrong last; empty

    Q_INVOKABLE void driveUp();
    Q_INVOKABLE void holdCode();
    Q_INVOKABLE void holdNothing();
    Q_INVOKABLE void layPassport();
    Q_INVOKABLE void layUnreadable();
    Q_INVOKABLE void showLicence();
    Q_INVOKABLE void scanSeal();
    Q_INVOKABLE void scanContainer();
    Q_INVOKABLE void switchLine();
    Q_INVOKABLE void switchPower();
    Q_INVOKABLE void switchPaper();
    Q_INVOKABLE void switchReader();
    Q_INVOKABLE void publishOrders();
    Q_INVOKABLE void correctNext();
    Q_INVOKABLE void openStaff();
    Q_INVOKABLE void openBoard();

  signals:
    void truckChanged();
    void onlineChanged();
    void poweredChanged();
    void paperChanged();
    void ticketChanged();
    void saidChanged();

  private:
    bool told(const Result<>& done);
    void openMachine(const std::string& machine, const std::string& role);
    const Truck& chosen() const;

    StderrLog log_;
    SystemClock clock_;
    Trial trial_;
    Desk desk_;
    int truck_ = 0;
    bool online_ = true;
    bool powered_ = false;
    bool paper_ = true;
    QString ticket_;
    QString said_;
};

} // namespace tongguan::trial
