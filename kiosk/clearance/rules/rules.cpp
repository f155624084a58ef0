// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

namespace tongguan::clearance::rules {

namespace {

constexpr Rule kRules[] = {
    {1, integrity},         {2, personWatch},
    {3, vehicleWatch},      {4, deviceAlarm},
    {5, documentValid},     {6, documentSound},
    {7, typedIdentity},     {8, visa},
    {9, licence},           {10, vehiclePapers},
    {11, roadPermit},       {12, plateMatches},
    {13, sealMatches},      {14, containerMatches},
    {15, openElsewhere},    {16, sequence},
    {17, shortReentry},     {18, weight},
    {19, dangerousGoods},   {20, certificatesThere},
    {21, certificatesGood}, {22, quarantineTreatment},
    {23, declarationFound}, {24, declarationState},
    {25, jointOrders},      {26, scanOrder},
    {27, oneAgencyOrder},   {28, doubleRandom},
    {29, scanFirst},        {30, emptyClaim},
    {31, emptyTruck},       {32, staleData},
    {33, agedData},         {34, busWithList},
    {35, passengers},       {36, greenChannel},
    {37, preReleased},      {38, certified},
    {38, foreignCertified}, {40, windowCorrection},
    {41, factsMissing},     {41, factsAbsurd},
    {42, lateOrder},        {43, lastTooStrict},
    {44, taxStatus},        {45, thirdPartyReports},
    {46, originProof},      {47, deliveryOrder},
};

} // namespace

std::span<const Rule> all()
{
    return kRules;
}

} // namespace tongguan::clearance::rules
