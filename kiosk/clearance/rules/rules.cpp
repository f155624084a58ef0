// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

namespace tongguan::clearance::rules {

namespace {

constexpr Rule kRules[] = {
    {1, integrity},         {2, personWatch},       {3, vehicleWatch},      {5, documentValid},
    {6, documentSound},     {7, typedIdentity},     {9, licence},           {11, roadPermit},
    {12, plateMatches},     {13, sealMatches},      {14, containerMatches}, {15, openElsewhere},
    {19, dangerousGoods},   {23, declarationFound}, {24, declarationState}, {25, jointOrders},
    {26, scanOrder},        {27, oneAgencyOrder},   {30, emptyClaim},       {31, emptyTruck},
    {32, staleData},        {33, agedData},         {37, preReleased},      {38, certified},
    {40, windowCorrection}, // not in C.2: C.6, (3)
};

} // namespace

std::span<const Rule> all()
{
    return kRules;
}

} // namespace tongguan::clearance::rules
