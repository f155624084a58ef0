// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/desk_model.h"

#include "base/json.h"
#include "tests/support/paths.h"

#include <QUrl>

#include <array>
#include <cstdio>
#include <format>

namespace tongguan::trial {

namespace {

constexpr const char* kKiosk = "HKM-K01";

struct Named {
    const char* name;
    const Truck* truck;
};
constexpr std::array kTrucks{Named{"dragon fruit, released in advance", &kDragonFruit},
                             Named{"mango", &kMango},
                             Named{"pitaya", &kPitaya},
                             Named{"longan", &kLongan},
                             Named{"durian", &kDurian},
                             Named{"bananas", &kBananas}};

std::string normalised(std::string plate)
{
    std::erase_if(plate, [](char c) { return c == '-' || c == '.'; });
    return plate;
}

} // namespace

DeskModel::DeskModel(const QString& folder)
    : trial_(folder.toStdString(), TONGGUAN_BIN_DIR, TONGGUAN_SOURCE_DIR "/assets/sample-port"),
      desk_(
          folder.toStdString(),
          [this](const devices::PrintedTicket& ticket) {
              QMetaObject::invokeMethod(
                  this,
                  [this, file = QString::fromStdString(ticket.picture.string())] {
                      ticket_ = QUrl::fromLocalFile(file).toString();
                      emit ticketChanged();
                  },
                  Qt::QueuedConnection);
          },
          log_)
{}

bool DeskModel::open()
{
    desk_.soundTo("default");
    for (const auto& [what, done] :
         {std::pair{"single window and gateway", trial_.open()}, std::pair{"devices", desk_.plugAll()},
          std::pair{"enrolment", trial_.enrol(kKiosk, "kiosk")}}) {
        if (!done) {
            std::fprintf(stderr, "tongguan-desk: %s: %s\n", what, done.error().what.c_str());
            return false;
        }
    }
    switchPower();
    return powered_;
}

bool DeskModel::told(const Result<>& done)
{
    said_ = done ? QString() : QString::fromStdString(done.error().what);
    emit saidChanged();
    return done.has_value();
}

const Truck& DeskModel::chosen() const
{
    return *kTrucks[static_cast<std::size_t>(truck_)].truck;
}

QStringList DeskModel::trucks() const
{
    QStringList names;
    for (const Named& one : kTrucks)
        names << QStringLiteral("%1 · %2").arg(QString::fromStdString(one.truck->plate), QString::fromUtf8(one.name));
    return names;
}

void DeskModel::chooseTruck(int index)
{
    if (index < 0 || index >= static_cast<int>(kTrucks.size()) || index == truck_)
        return;
    truck_ = index;
    emit truckChanged();
}

/// The camera over the lane reads the plate.
void DeskModel::driveUp()
{
    std::string plate = chosen().plate;
    std::erase_if(plate, [](char c) { return c == '-' || c == '.'; });
    const auto seen = desk_.plateCamera.see(plate);
    told(seen ? Result<>{} : fail(seen.error().code, seen.error().what));
}

void DeskModel::holdCode()
{
    told(desk_.holdCode(codeOf(chosen(), clock_.now())));
}

void DeskModel::holdNothing()
{
    told(desk_.holdNothing());
}

void DeskModel::layPassport()
{
    desk_.reader.lay(zoneOf(chosen()), 7);
}

void DeskModel::layUnreadable()
{
    desk_.reader.unreadable();
}

void DeskModel::showLicence()
{
    desk_.scanner.scan(asBytes(kLicence));
}

void DeskModel::scanSeal()
{
    desk_.scanner.scan(asBytes(chosen().seal));
}

void DeskModel::scanContainer()
{
    desk_.scanner.scan(asBytes(chosen().container));
}

void DeskModel::switchLine()
{
    online_ = !online_;
    if (online_)
        trial_.cable().mend();
    else
        trial_.cable().cut();
    emit onlineChanged();
}

void DeskModel::switchPower()
{
    if (powered_) {
        trial_.cutPower(kKiosk);
        powered_ = false;
    } else {
        powered_ = told(
            trial_.start(kKiosk, "driver", {"--devices", desk_.devicesFile().string(), "--size", "540x960"}, false));
    }
    emit poweredChanged();
}

void DeskModel::switchPaper()
{
    paper_ = !paper_;
    desk_.printer.setCondition(paper_ ? devices::Condition::Ready : devices::Condition::PaperOut);
    emit paperChanged();
}

void DeskModel::switchReader()
{
    if (desk_.reader.plugged())
        desk_.reader.unplug();
    else
        told(desk_.reader.plug());
}

void DeskModel::publishOrders()
{
    std::string lines;
    for (const char* agency : {"CUSTOMS", "BORDER"}) {
        const std::string id = std::format("ORD-{}-{}", agency, chosen().declaration);
        const Json body{{"id", id}, {"agency", agency}, {"method", "MANUAL"}, {"declaration", chosen().declaration}};
        lines += dump(Json{{"dataset", "orders"}, {"key", id}, {"body", body}}) + "\n";
    }
    told(trial_.publish(lines));
}

void DeskModel::correctNext()
{
    const Json rule{{"match", {{"plate", normalised(chosen().plate)}}},
                    {"do", "correct"},
                    {"lane", "L_SCAN"},
                    {"codes", {"ORD_XRAY"}},
                    {"orders", Json::array()}};
    told(trial_.behave(dump(Json{{"rules", Json::array({rule})}})));
}

void DeskModel::openMachine(const std::string& machine, const std::string& role)
{
    if (!std::filesystem::exists(trial_.folderOf(machine)) && !told(trial_.enrol(machine, role)))
        return;
    told(trial_.start(machine, role, {"--size", "960x600"}, false));
}

void DeskModel::openStaff()
{
    openMachine("HKM-S01", "staff");
}

void DeskModel::openBoard()
{
    openMachine("HKM-B01", "board");
}

} // namespace tongguan::trial
