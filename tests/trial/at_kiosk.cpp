// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/at_kiosk.h"

namespace tongguan::trial {

AtKiosk::AtKiosk(Teller& teller, const QString& hand, const std::filesystem::path& folder, Log& log)
    : teller_(teller), hand_(hand), desk_(folder, [this](const devices::PrintedTicket&) { ++tickets_; }, log)
{}

bool AtKiosk::reach(const char* what, const char* screen)
{
    return see(what, "driver.screen", QString::fromLatin1(screen));
}

bool AtKiosk::see(const char* what, const char* path, const QJsonValue& value)
{
    return teller_.step(QString::fromUtf8(what), [&] { return hand_.see(QString::fromLatin1(path)) == value; }, &hand_);
}

void AtKiosk::touch(const QString& name)
{
    if (!waitFor([&] { return hand_.touch(name); }))
        teller_.fail(QStringLiteral("nothing to touch called \"%1\"").arg(name));
}

void AtKiosk::type(const QString& text)
{
    for (const QChar key : text)
        touch(QStringLiteral("key ") + key);
}

void AtKiosk::chooseLanguage(int index)
{
    reach("the language is asked", "Language");
    touch(QStringLiteral("language %1").arg(index));
    reach("the code is asked", "Code");
}

void AtKiosk::holdCode(const Truck& truck)
{
    if (auto held = desk_.holdCode(codeOf(truck, clock_.now())); !held)
        teller_.fail(QString::fromStdString(held.error().what));
}

void AtKiosk::comeAsDeclared(const Truck& truck, int language)
{
    chooseLanguage(language);
    holdCode(truck);
    reach("the camera reads the code, the passport is asked", "Passport");
    takeCodeAway();
    layPassport(truck);
    reach("the reader's bytes are a passport, the licence is asked", "Licence");
    showLicence();
    reach("one page to confirm", "Confirm");
}

void AtKiosk::showSealAndContainer(const Truck& truck)
{
    reach("seal and container are asked", "Seal");
    scan(truck.seal);
    teller_.step(QStringLiteral("the seal matches"), [&] {
        return hand_.see(QStringLiteral("driver.expected")).toArray().at(0).toObject().value(u"matches").toBool();
    });
    scan(truck.container);
}

void AtKiosk::showSeal(const Truck& truck)
{
    reach("the seal is asked", "Seal");
    scan(truck.seal);
}

} // namespace tongguan::trial
