// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/manifest/manifest_tables.h"

namespace tongguan::manifest {

namespace {

constexpr std::string_view kManifest = R"(
# path value format id presence P|U
Head/MessageID    head/messageId an..70 - M:* P
Head/FunctionCode head/function 9|0|2|3|5|11 - M:* P
Head/MessageType  head/type MT1401|MT2401|MT3402|MT4401|MT4402|MT4403|MT4404|MT4405|MT4406 - M:* P
Head/SenderID     head/sender an..50 - M:* P
Head/ReceiverID   head/receiver an..50 - M:* P
Head/SendTime     head/sentAt when - M:* P
Head/Version      head/version an..5 - M:* P
Declaration/DeclarationOfficeID office an4 065 M:* P
Declaration/ID    batch an..17 D014 M:* P
Declaration/AdditionalInformation/Content remarks an..256 - C:* P
Declaration/Agent/ID agent an..17 - C:MT1401,MT2401 U
Declaration/Amendment/ChangeReasonCode changeReason 001|002|003|004|005|006|007|008|009|010|011|012|013|014|015|999 - C:* U
Declaration/BorderTransportMeans/TypeCode vehicle/mode an..2 T010 M:MT1401,MT2401 U
Declaration/Carrier/ID carrier an..17 R012 M:MT4402,MT4404,MT4406/C:* P
# the vehicle that crosses; a laden one may leave some of these to its manifest
Declaration/Consignment/BorderTransportMeans/ArrivalDateTime vehicle/arrivalAt when 172 M:MT3402,MT4402,MT4404,MT4406/C:MT4401,MT4403,MT4405 P
Declaration/Consignment/BorderTransportMeans/ID vehicle/id an..17 T006 M:MT4402,MT4404,MT4406/C:MT3402,MT4401,MT4403,MT4405 P
Declaration/Consignment/BorderTransportMeans/Name vehicle/name an..35 T005 M:MT4402,MT4404,MT4406/C:MT3402,MT4401,MT4403,MT4405 P
Declaration/Consignment/BorderTransportMeans/TypeCode vehicle/mode an..2 T010 M:MT3402,MT4401,MT4402,MT4403,MT4404,MT4405,MT4406 P
Declaration/Consignment/BorderTransportMeans/Itinerary/RoutingCountryCode* vehicle/countries* an..3 - C:MT4401,MT4403,MT4405 U
Declaration/Consignment/BorderTransportMeans/Master/ID vehicle/driver/id an..17 R017 M:MT4402,MT4404,MT4406/C:MT4401,MT4403,MT4405 P
Declaration/Consignment/BorderTransportMeans/Master/Name vehicle/driver/name an..70 R016 M:MT4402,MT4404,MT4406/C:MT4401,MT4403,MT4405 P
Declaration/Consignment/BorderTransportMeans/TransportEquipment*/ID vehicle/trailers*/number an..17 159 M:MT3402,MT4401,MT4402,MT4403,MT4404,MT4405,MT4406 P
Declaration/Consignment/BorderTransportMeans/TransportEquipment*/TareWeight vehicle/trailers*/tareKg n..14.3 6156 C:MT3402,MT4401,MT4402,MT4403,MT4404,MT4405,MT4406 P
Declaration/Consignment/BorderTransportMeans/TransportEquipment*/TareWeight/@unitCode 'KGM' an..3 - C:MT3402,MT4401,MT4402,MT4403,MT4404,MT4405,MT4406 P
Declaration/Consignment/BorderTransportMeans/TransportEquipment*/TypeCode vehicle/trailers*/type an..4 387 C:MT3402,MT4401,MT4402,MT4403,MT4404,MT4405,MT4406 P
Declaration/Consignment/GovernmentProcedure/CurrentCode procedure an..3 166 M:MT4402,MT4404,MT4406/C:MT4401,MT4403,MT4405 P
Declaration/Consignment/TransportEquipment*/CharacteristicCode containers*/characteristic an..4 152 M:MT4405,MT4406/C:MT3402,MT4401,MT4402 P
Declaration/Consignment/TransportEquipment*/ID containers*/number an..17 159 M:MT3402,MT4401,MT4402,MT4405,MT4406 P
Declaration/Consignment/TransportEquipment*/SupplierPartyTypeCode containers*/supplier an..3 151 C:MT4401,MT4402,MT4405,MT4406 P
Declaration/Consignment/TransportEquipment*/TareWeight containers*/tareKg n..14.3 154 C:MT4401,MT4402,MT4405,MT4406 P
Declaration/Consignment/TransportEquipment*/TareWeight/@unitCode 'KGM' an..3 - C:MT4401,MT4402,MT4405,MT4406 P
Declaration/Consignment/TransportEquipment*/Seal*/ID containers*/seals* an..35 - C:MT3402,MT4401,MT4402 U
# waybills of the manifests that are received
Declaration/Consignment*/GrossVolumeMeasure waybills*/volume n..14.3 - C:MT1401,MT2401 U
Declaration/Consignment*/TotalPackageQuantity waybills*/packages n..8 - C:MT1401,MT2401 U
Declaration/Consignment*/ValueAmount waybills*/amount n..18.2 - C:MT1401,MT2401 U
Declaration/Consignment*/ValueAmount/@currencyID waybills*/currency a3 - C:MT1401,MT2401 U
Declaration/Consignment*/BorderTransportMeans/Itinerary/RoutingCountryCode* waybills*/countries* an..3 - C:MT1401,MT2401 U
Declaration/Consignment*/Consignee/ID waybills*/consignee/id an..50 - C:MT1401,MT2401 U
Declaration/Consignment*/Consignee/Name waybills*/consignee/name an..70 - C:MT1401,MT2401 U
Declaration/Consignment*/ConsignmentItem*/SequenceNumeric waybills*/goods*/sequence n..5 - M:MT1401,MT2401 U
Declaration/Consignment*/ConsignmentItem*/Commodity/CargoDescription waybills*/goods*/description an..256 - M:MT1401,MT2401 U
Declaration/Consignment*/ConsignmentItem*/Commodity/Description waybills*/goods*/remarks an..256 - C:MT1401,MT2401 U
Declaration/Consignment*/ConsignmentItem*/Commodity/Classification/ID waybills*/goods*/hs n..18 - C:MT1401,MT2401 U
Declaration/Consignment*/ConsignmentItem*/GoodsMeasure/GrossMassMeasure waybills*/goods*/grossKg n..14.3 - C:MT1401,MT2401 U
Declaration/Consignment*/ConsignmentItem*/Packaging/QuantityQuantity waybills*/goods*/packages n..8 - C:MT1401,MT2401 U
Declaration/Consignment*/Consignor/ID waybills*/consignor/id an..50 - C:MT1401,MT2401 U
Declaration/Consignment*/Consignor/Name waybills*/consignor/name an..70 - C:MT1401,MT2401 U
Declaration/Consignment*/Freight/PaymentMethodCode waybills*/freightPayment an..2 - C:MT1401,MT2401 U
Declaration/Consignment*/GovernmentAgencyGoodsItem/GoodsMeasure/GrossMassMeasure waybills*/grossKg n..14.3 - C:MT1401,MT2401 U
Declaration/Consignment*/GovernmentProcedure/CurrentCode waybills*/procedure an..3 166 C:MT1401,MT2401 U
Declaration/Consignment*/NotifyParty/ID waybills*/notify/id an..50 - C:MT1401,MT2401 U
Declaration/Consignment*/NotifyParty/Name waybills*/notify/name an..70 - C:MT1401,MT2401 U
Declaration/Consignment*/TransitDestination/ID waybills*/transitDestination an..5 - C:MT1401,MT2401 U
Declaration/Consignment*/TransportContractDocument/ID waybills*/number an..35 D023 M:MT1401,MT2401 U
Declaration/Consignment*/TransportContractDocument/ConditionCode waybills*/condition an..4 - C:MT1401,MT2401 U
Declaration/Consignment*/TransportEquipment*/CharacteristicCode waybills*/containers*/characteristic an..4 152 C:MT1401,MT2401 U
Declaration/Consignment*/TransportEquipment*/ID waybills*/containers*/number an..17 159 M:MT1401,MT2401 U
Declaration/LoadingLocation/ID loading an..5 L010 M:MT4402,MT4404,MT4406/C:* P
Declaration/LoadingLocation/LoadingDateTime loadingAt when - C:MT1401,MT2401 U
Declaration/RepresentativePerson/Name representative an..35 - C:* P
Declaration/UnloadingLocation/ID unloading an..5 L013 C:* U
Declaration/UnloadingLocation/ArrivalDateTime unloadingAt when - C:MT1401,MT2401,MT3402 U
)";

// What is known of receipts are the names of three elements (MessageID, StatementCode, StatementDescription) and the
// codes; where they stand is ours. A receipt is therefore read by names, and written by this table.
constexpr std::string_view kReceipt = R"(
Head/MessageID    head/messageId an..70 - M:* P
Head/FunctionCode head/function 11 - M:* U
Head/MessageType  head/type MT1401|MT2401|MT3402|MT4401|MT4402|MT4403|MT4404|MT4405|MT4406 - M:* U
Head/SenderID     head/sender an..50 - M:* U
Head/ReceiverID   head/receiver an..50 - M:* U
Head/SendTime     head/sentAt when - M:* U
Head/Version      head/version an..5 - M:* U
Response/ID       batch an..17 D014 C:* U
Response/AdditionalInformation/StatementCode code 01|02|03|11|12|13|E1|E2|E3|E4 - M:* P
Response/AdditionalInformation/StatementDescription text an..512 - C:* P
)";

} // namespace

const xml::MessageTable& manifestTable()
{
    static const xml::MessageTable kTable(kManifest);
    return kTable;
}

const xml::MessageTable& receiptTable()
{
    static const xml::MessageTable kTable(kReceipt);
    return kTable;
}

} // namespace tongguan::manifest
