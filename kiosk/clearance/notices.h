// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/member.h"
#include "base/time.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace tongguan::clearance {

struct Crossing;
struct Order;

// Pushing inspection notices (推送查验通知; domain: A.1, task 13, and A.2, EDI centre push): the declared firm and the
// port's yards hear of an order, of its change and of its end, by way of the single window.

/// What became of an order.
enum class NoticeKind : std::uint8_t { Created, Changed, Cancelled };

/// Who is told. Data sets "notice_firms", by the enterprise's credit code, and "notice_yards".
struct Subscriber {
    std::string id; ///< as the row's key
    std::string name;
    std::string phone;         ///< of its desk: whom staff call when it does not answer
    std::int64_t minutes = 10; ///< that it has to acknowledge, each time
    std::int64_t resends = 3;  ///< after the first
    bool operator==(const Subscriber&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"id", &Subscriber::id}, Member{"name", &Subscriber::name},
                    Member{"phone", &Subscriber::phone}, Member{"minutes", &Subscriber::minutes},
                    Member{"resends", &Subscriber::resends});
    }
};

/// One subscriber's notice of one order, as it last was.
struct Notice {
    std::string order;
    std::string to; ///< subscriber
    NoticeKind kind = NoticeKind::Created;
    int attempt = 1; ///< 1 the first time
    UtcTime sentAt;
    std::optional<UtcTime> acknowledgedAt;
    std::string acknowledgedBy; ///< "subscriber", or who reached it: "staff:0417"
    bool operator==(const Notice&) const = default;
};

/// An order that may leave the agencies before the vehicle is opened. Those of the border concern people: who would be
/// warned by a notice is not.
bool isPushed(const Order& order);

struct NoticeSent;
/// The notices that are due: of orders that were matched, changed or withdrawn since, and again of those that nobody
/// acknowledged in time. Nothing for a vehicle that is gone. Whatever was sent is in the crossing.
std::vector<NoticeSent> noticesDue(const Crossing& crossing, const std::vector<Subscriber>& subscribers, UtcTime now);

/// Those that were sent as often as they may be, without an answer in time: somebody has to call. A subscriber that is
/// not listed any more has the times of a new one.
std::vector<Notice> unanswered(const Crossing& crossing, const std::vector<Subscriber>& subscribers, UtcTime now);

} // namespace tongguan::clearance

template <> struct tongguan::Codes<tongguan::clearance::NoticeKind> {
    using enum clearance::NoticeKind;
    static constexpr std::array<std::pair<clearance::NoticeKind, std::string_view>, 3> kTable{
        {{Created, "CREATED"}, {Changed, "CHANGED"}, {Cancelled, "CANCELLED"}}};
};
