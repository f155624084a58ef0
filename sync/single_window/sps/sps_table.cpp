// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/sps/sps_table.h"

namespace tongguan::sps {

namespace {

constexpr std::string_view kCertificate = R"(
# path value format id presence P|U
rsm:SPSExchangedDocument/ram:Name name an..256 - C:* P
rsm:SPSExchangedDocument/ram:ID number an..70 - M:* P
rsm:SPSExchangedDocument/ram:TypeCode type 851|657 - M:* P
rsm:SPSExchangedDocument/ram:StatusCode status an..3 - M:* P
rsm:SPSExchangedDocument/ram:IssueDateTime/udt:DateTimeString issuedAt iso - M:* P
rsm:SPSExchangedDocument/ram:IssuerSPSParty/ram:Name issuer an..256 - M:* P
rsm:SPSExchangedDocument/ram:IncludedSPSNote*/ram:Subject notes*/subject an..70 - C:* P
rsm:SPSExchangedDocument/ram:IncludedSPSNote*/ram:Content notes*/content an..4000 - M:* P
rsm:SPSExchangedDocument/ram:SignatorySPSAuthentication/ram:ActualDateTime/udt:DateTimeString signedAt iso - C:* U
rsm:SPSExchangedDocument/ram:SignatorySPSAuthentication/ram:IssueSPSLocation/ram:Name signedIn an..256 - C:* P
rsm:SPSExchangedDocument/ram:SignatorySPSAuthentication/ram:ProviderSPSParty/ram:SpecifiedSPSPerson/ram:Name signatory an..256 - C:* P
rsm:SPSConsignment/ram:ConsignorSPSParty/ram:Name consignor/name an..256 - M:* P
rsm:SPSConsignment/ram:ConsignorSPSParty/ram:SpecifiedSPSAddress/ram:LineOne consignor/address an..256 - C:* P
rsm:SPSConsignment/ram:ConsignorSPSParty/ram:SpecifiedSPSAddress/ram:CityName consignor/city an..70 - C:* U
rsm:SPSConsignment/ram:ConsignorSPSParty/ram:SpecifiedSPSAddress/ram:CountryID consignor/country a2 - C:* U
rsm:SPSConsignment/ram:ConsigneeSPSParty/ram:Name consignee/name an..256 - M:* P
rsm:SPSConsignment/ram:ConsigneeSPSParty/ram:SpecifiedSPSAddress/ram:LineOne consignee/address an..256 - C:* P
rsm:SPSConsignment/ram:ConsigneeSPSParty/ram:SpecifiedSPSAddress/ram:CityName consignee/city an..70 - C:* U
rsm:SPSConsignment/ram:ConsigneeSPSParty/ram:SpecifiedSPSAddress/ram:CountryID consignee/country a2 - C:* U
rsm:SPSConsignment/ram:ExportSPSCountry/ram:ID exportCountry a2 - M:* P
rsm:SPSConsignment/ram:ImportSPSCountry/ram:ID importCountry a2 - M:* P
rsm:SPSConsignment/ram:TransitSPSCountry*/ram:ID transitCountries* a2 - C:* P
rsm:SPSConsignment/ram:UnloadingBaseportSPSLocation/ram:ID unloadingId an..17 - C:* P
rsm:SPSConsignment/ram:UnloadingBaseportSPSLocation/ram:Name unloading an..256 - C:* P
rsm:SPSConsignment/ram:MainCarriageSPSTransportMovement/ram:ModeCode mode n..2 - C:* P
rsm:SPSConsignment/ram:MainCarriageSPSTransportMovement/ram:UsedSPSTransportMeans/ram:Name means an..70 - C:* U
rsm:SPSConsignment/ram:UtilizedSPSTransportEquipment*/ram:ID equipment*/number an..35 - M:* U
rsm:SPSConsignment/ram:UtilizedSPSTransportEquipment*/ram:AffixedSPSSeal*/ram:ID equipment*/seals* an..35 - C:* U
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:SequenceNumeric items*/sequence n..5 - M:* P
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:Description items*/description an..1000 - C:* P
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:CommonName items*/commonName an..256 - C:* P
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:ScientificName items*/scientificName an..256 - C:* P
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:IntendedUse items*/intendedUse an..256 - C:* P
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:NetWeightMeasure items*/netWeight n..14.6 - C:* P
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:NetWeightMeasure/@unitCode items*/netWeightUnit an..3 - C:* P
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:GrossWeightMeasure items*/grossWeight n..14.6 - C:* P
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:GrossWeightMeasure/@unitCode items*/grossWeightUnit an..3 - C:* P
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:ApplicableSPSClassification*/ram:SystemID items*/classifications*/system an..35 - C:* P
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:ApplicableSPSClassification*/ram:ClassCode items*/classifications*/code an..35 - C:* P
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:ApplicableSPSClassification*/ram:ClassName items*/classifications*/name an..256 - C:* U
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:PhysicalSPSPackage*/ram:LevelCode items*/packages*/level an..3 - C:* P
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:PhysicalSPSPackage*/ram:TypeCode items*/packages*/type an..3 - C:* P
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:PhysicalSPSPackage*/ram:ItemQuantity items*/packages*/quantity n..14.6 - C:* P
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:PhysicalSPSPackage*/ram:PhysicalSPSShippingMarks/ram:Marking items*/packages*/marks an..512 - C:* U
rsm:SPSConsignment/ram:IncludedSPSConsignmentItem/ram:IncludedSPSTradeLineItem*/ram:OriginSPSCountry*/ram:ID items*/origins* a2 - C:* P
)";

} // namespace

const xml::MessageTable& certificateTable()
{
    static const xml::MessageTable kTable(kCertificate);
    return kTable;
}

} // namespace tongguan::sps
