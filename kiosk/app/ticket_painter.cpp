// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/ticket_painter.h"

#include "kiosk/app/lane_sign.h"
#include "kiosk/app/lane_texts.h"
#include "kiosk/app/plain_text.h"
#include "kiosk/app/qr.h"
#include "kiosk/app/ticket_sheet.h"
#include "kiosk/app/wait_text.h"
#include "kiosk/app/words.h"

#include <algorithm>

namespace tongguan::app {
namespace {

constexpr int kMinModule = 4;  // dots: half a millimetre
constexpr int kCodeSide = 340; // dots, about

QString text(const std::string& value)
{
    return plainText(value);
}

/// One ticket being drawn.
struct Drawing {
    const TicketContent& content;
    Words own;
    Words chinese{clearance::Language::Zh};
    TicketSheet sheet;

    int scaled(int dots) const { return sheet.narrow() ? dots * 3 / 4 : dots; }

    // The driver's sentence, and the Chinese one below it for staff.
    int both(int x, int y, int width, const QString& first, const QString& second, int size, int smaller, bool isBold)
    {
        int height = sheet.text(x, y, width, first, scaled(size), isBold);
        if (own.language() != clearance::Language::Zh)
            height += sheet.text(x, y + height, width, second, scaled(smaller), isBold);
        return height;
    }
    int both(int x, int y, int width, const char* sentence, int size, int smaller, bool isBold)
    {
        return both(x, y, width, own.say("Ticket", sentence), chinese.say("Ticket", sentence), size, smaller, isBold);
    }
};

void head(Drawing& d)
{
    TicketSheet& sheet = d.sheet;
    const int mark = d.scaled(52);
    sheet.picture(sheet.left(), sheet.top(), mark, QStringLiteral("mark"));
    const QString port = text(d.content.portZh + " " + d.content.portLatin);
    const int x = sheet.left() + mark + 16;
    if (sheet.narrow()) {
        const int used = sheet.text(x, sheet.top(), sheet.right() - x, port, 28, true);
        sheet.space(used);
        sheet.space(sheet.text(x, sheet.top(), sheet.right() - x, text(d.content.at), 22, true) + 8);
    } else {
        const int middle = sheet.left() + sheet.inner() * 55 / 100;
        sheet.text(x, sheet.top() + 2, middle - x, port, 33, true);
        sheet.text(middle, sheet.top() + 6, sheet.right() - middle, text(d.content.at), 27, true, Qt::AlignRight);
        sheet.space(mark + 14);
    }
    sheet.stripes();
    sheet.space(14);
}

void superseded(Drawing& d)
{
    if (!d.content.supersedes)
        return;
    TicketSheet& sheet = d.sheet;
    const char* sentence = QT_TRANSLATE_NOOP("Ticket", "New lane. Ticket %1 no longer holds.");
    const QString old = text(*d.content.supersedes);
    sheet.space(d.both(sheet.left(), sheet.top(), sheet.inner(), d.own.say("Ticket", sentence).arg(old),
                       d.chinese.say("Ticket", sentence).arg(old), 32, 28, true) +
                10);
    sheet.dashes();
    sheet.space(14);
}

void sign(Drawing& d)
{
    TicketSheet& sheet = d.sheet;
    const QString number = text(d.content.sign);
    const int usual = sheet.narrow() ? 230 : 330;
    const double need = kMinNumberDots / numberHeight(d.content.lane, number, 1.0);
    const int side = std::min(std::max(usual, static_cast<int>(need) + 1), sheet.inner());
    const int arrow = sheet.narrow() ? 112 : 170;
    const bool beside = side + arrow + 16 <= sheet.inner();
    const int x = beside ? sheet.left() : sheet.left() + (sheet.inner() - side) / 2;
    paintLaneSign(sheet.painter(), QRectF(x, sheet.top(), side, side), d.content.lane, number,
                  {Qt::white, Qt::black, Qt::black}, SignLine::Print);
    const QString drive = QString::fromLatin1(arrowPictogram(d.content.arrow));
    if (beside) {
        const int room = sheet.right() - x - side;
        sheet.picture(x + side + (room - arrow) / 2, sheet.top() + (side - arrow) / 2, arrow, drive);
        sheet.space(side + 14);
    } else {
        sheet.space(side + 8);
        sheet.picture(sheet.left() + (sheet.inner() - arrow) / 2, sheet.top(), arrow, drive);
        sheet.space(arrow + 14);
    }
}

void sentence(Drawing& d)
{
    TicketSheet& sheet = d.sheet;
    const int side = d.scaled(84);
    sheet.picture(sheet.left(), sheet.top() + 8, side, QString::fromLatin1(lanePictogram(d.content.lane)));
    const int x = sheet.left() + side + 20;
    const char* go = QT_TRANSLATE_NOOP("Ticket", "Go to lane %1");
    const QString number = text(d.content.sign);
    const int height = d.both(x, sheet.top(), sheet.right() - x, d.own.say("Ticket", go).arg(number),
                              d.chinese.say("Ticket", go).arg(number), 46, 36, true);
    sheet.space(std::max(height, side + 8) + 14);
    sheet.dashes();
    sheet.space(14);
}

const char* agencyName(clearance::Agency agency)
{
    switch (agency) {
    case clearance::Agency::Customs:
        return QT_TRANSLATE_NOOP("Ticket", "Customs");
    case clearance::Agency::Border:
        return QT_TRANSLATE_NOOP("Ticket", "Border control");
    case clearance::Agency::Transport:
        return QT_TRANSLATE_NOOP("Ticket", "Transport");
    }
    return "";
}

/// One paper for all of them (domain: A.1, task 3).
void agencies(Drawing& d)
{
    if (d.content.agencies.empty())
        return;
    const auto names = [&](const Words& words) {
        QStringList all;
        for (const clearance::Agency agency : d.content.agencies)
            all << words.say("Ticket", agencyName(agency));
        return all.join(QStringLiteral(" + "));
    };
    TicketSheet& sheet = d.sheet;
    const int icon = d.scaled(52);
    sheet.picture(sheet.left(), sheet.top() + 2, icon, QStringLiteral("officer"));
    const int x = sheet.left() + icon + 16;
    const int height = d.both(x, sheet.top(), sheet.right() - x, names(d.own), names(d.chinese), 32, 28, true);
    sheet.space(std::max(height, icon) + 12);
    sheet.dashes();
    sheet.space(14);
}

void number(Drawing& d)
{
    TicketSheet& sheet = d.sheet;
    const int wait = d.scaled(150);
    const QString ticket = text(d.content.ticket);
    const int room = sheet.inner() - wait - 12;
    const int size = TicketSheet::fitting(ticket, room, d.scaled(80), true);
    const int height = sheet.text(sheet.left(), sheet.top(), room, ticket, size, true);
    const int glass = d.scaled(40);
    const int x = sheet.right() - wait;
    sheet.picture(x, sheet.top() + (height - glass) / 2, glass, QStringLiteral("wait"));
    // A dash where nobody can say.
    const QString minutes = d.content.wait ? waitText(d.content.wait) + QChar(0x2032) : QString(QChar(0x2013));
    const int letters = TicketSheet::fitting(minutes, wait - glass - 6, d.scaled(46), true);
    sheet.text(x + glass + 6, sheet.top() + (height - letters * 4 / 3) / 2, wait - glass - 6, minutes, letters, true,
               Qt::AlignRight);
    sheet.space(height + 8);
}

// Beside the code on wide paper, below it on narrow paper.
int aboutExit(Drawing& d, int x, int y, int width)
{
    TicketSheet& sheet = d.sheet;
    const int icon = d.scaled(60);
    sheet.picture(x, y, icon, QStringLiteral("plate"));
    const int textX = x + icon + 12;
    const QString plate = text(d.content.plate);
    const int room = x + width - textX;
    int used = icon;
    if (TicketSheet::fitting(plate, room, 32, true) >= 27)
        used = std::max(icon, sheet.text(textX, y + 6, room, plate, 32, true));
    else // beside a large code: on a line of its own
        used += 6 + sheet.text(x, y + icon + 6, width, plate, 32, true);
    used += 20;
    used += d.both(x, y + used, width, QT_TRANSLATE_NOOP("Ticket", "Show this at the exit gate"), 27, 27, true) + 20;
    sheet.picture(x, y + used, d.scaled(72), QStringLiteral("exit"));
    sheet.picture(x + d.scaled(96), y + used + 10, d.scaled(52), QStringLiteral("right"));
    return used + d.scaled(72);
}

void code(Drawing& d)
{
    TicketSheet& sheet = d.sheet;
    const Result<QImage> modules = qrModules(d.content.code);
    int codeSide = 0;
    if (modules) {
        const int module = std::max(kMinModule, kCodeSide / modules->width());
        codeSide = module * modules->width();
        if (codeSide <= sheet.inner()) {
            const int x = sheet.narrow() ? sheet.left() + (sheet.inner() - codeSide) / 2 : sheet.left();
            sheet.painter().drawImage(QRect(x, sheet.top(), codeSide, codeSide), *modules);
        } else {
            codeSide = 0; // the number and the plate are enough at the gate
        }
    }
    if (sheet.narrow() || codeSide > 340 || codeSide == 0) {
        sheet.space(codeSide + 8);
        sheet.space(aboutExit(d, sheet.left(), sheet.top(), sheet.inner()) + 16);
    } else {
        const int x = sheet.left() + codeSide + 24;
        sheet.space(std::max(codeSide, aboutExit(d, x, sheet.top() + 8, sheet.right() - x)) + 16);
    }
    sheet.dashes();
    sheet.space(12);
}

// Below everything else, so that the reader at the exit gate does not meet it beside the ticket's own code.
void follow(Drawing& d)
{
    const Result<QImage> modules = qrModules(d.content.followAddress);
    if (d.content.followCode.empty() || !modules)
        return;
    TicketSheet& sheet = d.sheet;
    const int codeSide = kMinModule * modules->width();
    sheet.painter().drawImage(QRect(sheet.right() - codeSide, sheet.top(), codeSide, codeSide), *modules);
    const int icon = d.scaled(60);
    sheet.picture(sheet.left(), sheet.top() + 6, icon, QStringLiteral("phone"));
    const int x = sheet.left() + icon + 12;
    const int width = sheet.right() - codeSide - 12 - x;
    int used =
        d.both(x, sheet.top() + 6, width, QT_TRANSLATE_NOOP("Ticket", "Follow the truck by phone"), 27, 27, true) + 10;
    const QString code = text(d.content.followCode);
    used +=
        sheet.text(x, sheet.top() + 6 + used, width, code, TicketSheet::fitting(code, width, d.scaled(40), true), true);
    sheet.space(std::max(codeSide, used + 6) + 12);
}

void foot(Drawing& d)
{
    TicketSheet& sheet = d.sheet;
    sheet.space(d.both(sheet.left(), sheet.top(), sheet.inner(),
                       QT_TRANSLATE_NOOP("Ticket", "No other fees may be charged"), 28, 28, false) +
                8);
    const int icon = d.scaled(44);
    sheet.picture(sheet.left(), sheet.top(), icon, QStringLiteral("call"));
    QStringList numbers;
    for (const std::string& line : d.content.hotlines)
        numbers << text(line);
    const QString staff = text(d.content.kiosk) + (d.content.provisional ? QStringLiteral(" · P") : QString());
    const int x = sheet.left() + icon + 12;
    const int middle = sheet.right() - sheet.inner() / 3;
    const int height = sheet.text(x, sheet.top() + 4, middle - x, numbers.join(QStringLiteral("  ")), 26, true);
    sheet.text(middle, sheet.top() + 4, sheet.right() - middle, staff, 24, false, Qt::AlignRight);
    sheet.space(std::max(height, icon) + 16);
    follow(d);
    sheet.stripes();
    sheet.space(24);
}

} // namespace

devices::Raster paintTicket(const TicketContent& content, clearance::Language language, int widthDots)
{
    Drawing d{content, Words(language), Words(clearance::Language::Zh), TicketSheet(widthDots)};
    head(d);
    superseded(d);
    sign(d);
    sentence(d);
    agencies(d);
    number(d);
    code(d);
    foot(d);
    return d.sheet.raster();
}

devices::Raster paintReceipt(const ReceiptContent& content, clearance::Language language, int widthDots)
{
    const TicketContent paper{.portZh = content.portZh,
                              .portLatin = content.portLatin,
                              .at = content.at,
                              .hotlines = content.hotlines,
                              .kiosk = content.kiosk};
    Drawing d{paper, Words(language), Words(clearance::Language::Zh), TicketSheet(widthDots)};
    head(d);
    TicketSheet& sheet = d.sheet;
    const char* received = content.question ? QT_TRANSLATE_NOOP("Ticket", "Question received. Keep this number.")
                                            : QT_TRANSLATE_NOOP("Ticket", "Complaint received. Keep this number.");
    sheet.space(d.both(sheet.left(), sheet.top(), sheet.inner(), received, 36, 30, true) + 12);
    const QString number = text(content.receipt);
    sheet.space(sheet.text(sheet.left(), sheet.top(), sheet.inner(), number,
                           TicketSheet::fitting(number, sheet.inner(), d.scaled(110), true), true) +
                12);
    if (const Result<QImage> modules = qrModules(content.code)) {
        const int module = std::max(kMinModule, d.scaled(kCodeSide) / modules->width());
        const int side = module * modules->width();
        sheet.painter().drawImage(QRect(sheet.left(), sheet.top(), side, side), *modules);
        sheet.space(side + 8);
    }
    sheet.space(d.both(sheet.left(), sheet.top(), sheet.inner(),
                       QT_TRANSLATE_NOOP("Ticket", "Hold this code to a kiosk to see the answer"), 27, 27, false) +
                14);
    sheet.dashes();
    sheet.space(12);
    foot(d);
    return d.sheet.raster();
}

} // namespace tongguan::app
