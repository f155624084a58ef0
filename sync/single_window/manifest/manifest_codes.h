// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace tongguan::manifest {

/// Messages of the road manifest (《进出境公路运输工具货运舱单电子数据格式》, GACC announcement 2013 No. 67; domain:
/// E.1).
enum class Type : std::uint8_t {
    ImportManifest, ///< 原始舱单
    ExportManifest, ///< 预配舱单
    Arrival,        ///< 运抵报告
    LadenIn,        ///< 承运确报
    LadenOut,
    EmptyVehicleIn,
    EmptyVehicleOut,
    EmptyContainerIn,
    EmptyContainerOut,
};

/// What a message wants done.
enum class Function : std::uint8_t { MainData, SecondaryData, Add, Delete, Change, ClearanceReceipt };

/// What a receipt says: of customs (01 to 13), or of the way to them (E1 to E4).
enum class ReceiptCode : std::uint8_t {
    Accepted,
    ManualReview,
    Returned,
    Released,
    LoadingRefused,
    UnloadingRefused,
    StoredAtCentre,
    FailedAtCentre,
    SentToCustoms,
    FailedToCustoms,
};

/// Where a message stands after a receipt.
enum class Standing : std::uint8_t {
    OnItsWay, ///< stored or sent on; customs have not spoken
    Taken,    ///< accepted, also while people look at it
    Released,
    Refused, ///< by customs; people have to act
    Failed,  ///< it did not reach customs: it is to be sent again
};
Standing standingAfter(ReceiptCode code);

} // namespace tongguan::manifest

namespace tongguan {
template <> struct Codes<manifest::Type> {
    using enum manifest::Type;
    static constexpr std::array<std::pair<manifest::Type, std::string_view>, 9> kTable{{{ImportManifest, "MT1401"},
                                                                                        {ExportManifest, "MT2401"},
                                                                                        {Arrival, "MT3402"},
                                                                                        {LadenIn, "MT4401"},
                                                                                        {LadenOut, "MT4402"},
                                                                                        {EmptyVehicleIn, "MT4403"},
                                                                                        {EmptyVehicleOut, "MT4404"},
                                                                                        {EmptyContainerIn, "MT4405"},
                                                                                        {EmptyContainerOut, "MT4406"}}};
};
template <> struct Codes<manifest::Function> {
    using enum manifest::Function;
    static constexpr std::array<std::pair<manifest::Function, std::string_view>, 6> kTable{
        {{MainData, "9"}, {SecondaryData, "0"}, {Add, "2"}, {Delete, "3"}, {Change, "5"}, {ClearanceReceipt, "11"}}};
};
template <> struct Codes<manifest::ReceiptCode> {
    using enum manifest::ReceiptCode;
    static constexpr std::array<std::pair<manifest::ReceiptCode, std::string_view>, 10> kTable{
        {{Accepted, "01"},
         {ManualReview, "02"},
         {Returned, "03"},
         {Released, "11"},
         {LoadingRefused, "12"},
         {UnloadingRefused, "13"},
         {StoredAtCentre, "E1"},
         {FailedAtCentre, "E2"},
         {SentToCustoms, "E3"},
         {FailedToCustoms, "E4"}}};
};
template <> struct Codes<manifest::Standing> {
    using enum manifest::Standing;
    static constexpr std::array<std::pair<manifest::Standing, std::string_view>, 5> kTable{
        {{OnItsWay, "ON_ITS_WAY"}, {Taken, "TAKEN"}, {Released, "RELEASED"}, {Refused, "REFUSED"}, {Failed, "FAILED"}}};
};
} // namespace tongguan
