<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackNext</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Please come</source>
        <translation>Please come</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translation>No other fees may be charged</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Bay</translation>
    </message>
</context>
<context>
    <name>BusCountScreen</name>
    <message>
        <source>Not here yet: %1. With staff: %2</source>
        <translation>Not here yet: %1. With staff: %2</translation>
    </message>
    <message>
        <source>Not here yet: %1</source>
        <translation>Not here yet: %1</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>Wait for them</translation>
    </message>
    <message>
        <source>Staff will decide</source>
        <translation>Staff will decide</translation>
    </message>
</context>
<context>
    <name>BusCounter</name>
    <message>
        <source>Other kiosks&apos; count will follow</source>
        <translation>Other kiosks&apos; count will follow</translation>
    </message>
</context>
<context>
    <name>BusListScreen</name>
    <message>
        <source>Hold the QR code of the passenger list to the camera</source>
        <translation>Hold the QR code of the passenger list to the camera</translation>
    </message>
    <message>
        <source>I have no passenger list</source>
        <translation>I have no passenger list</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
</context>
<context>
    <name>ChoiceKeys</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Hold the QR code to the camera</source>
        <translation>Hold the QR code to the camera</translation>
    </message>
    <message>
        <source>I have no QR code</source>
        <translation>I have no QR code</translation>
    </message>
    <message>
        <source>I ride in the bus</source>
        <translation>I ride in the bus</translation>
    </message>
</context>
<context>
    <name>ComplaintDoneScreen</name>
    <message>
        <source>Received. Keep this number.</source>
        <translation>Received. Keep this number.</translation>
    </message>
    <message>
        <source>An answer comes within 5 working days: hold the code to the camera</source>
        <translation>An answer comes within 5 working days: hold the code to the camera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ComplaintPlaceScreen</name>
    <message>
        <source>Where did it happen?</source>
        <translation>Where did it happen?</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In the queue</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translation>At the kiosk</translation>
    </message>
    <message>
        <source>At the inspection</source>
        <translation>At the inspection</translation>
    </message>
    <message>
        <source>In the yard</source>
        <translation>In the yard</translation>
    </message>
    <message>
        <source>At the gate</source>
        <translation>At the gate</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elsewhere</translation>
    </message>
</context>
<context>
    <name>ComplaintScreen</name>
    <message>
        <source>What is your complaint about?</source>
        <translation>What is your complaint about?</translation>
    </message>
    <message>
        <source>A fee that is not listed</source>
        <translation>A fee that is not listed</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>Waiting too long</translation>
    </message>
    <message>
        <source>How staff treated me</source>
        <translation>How staff treated me</translation>
    </message>
    <message>
        <source>Damage to my goods</source>
        <translation>Damage to my goods</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>This kiosk</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>What is your question about?</source>
        <translation>What is your question about?</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>The way or the lane</source>
        <translation>The way or the lane</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
</context>
<context>
    <name>ComplaintSendScreen</name>
    <message>
        <source>Send the complaint?</source>
        <translation>Send the complaint?</translation>
    </message>
    <message>
        <source>Send without my name</source>
        <translation>Send without my name</translation>
    </message>
    <message>
        <source>Send with my crossing</source>
        <translation>Send with my crossing</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Send the question?</source>
        <translation>Send the question?</translation>
    </message>
</context>
<context>
    <name>ConfirmScreen</name>
    <message>
        <source>Which line is wrong? Touch it.</source>
        <translation>Which line is wrong? Touch it.</translation>
    </message>
    <message>
        <source>Is this correct?</source>
        <translation>Is this correct?</translation>
    </message>
</context>
<context>
    <name>CountryKeys</name>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Another country</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>DecidingScreen</name>
    <message>
        <source>Please wait</source>
        <translation>Please wait</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Staff is coming</source>
        <translation>Staff is coming</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>No sound</translation>
    </message>
</context>
<context>
    <name>ExpectedRow</name>
    <message>
        <source>Container number</source>
        <translation>Container number</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Seal number</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Number plate</source>
        <translation>Number plate</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Seal number</translation>
    </message>
    <message>
        <source>Container number</source>
        <translation>Container number</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Passengers</source>
        <translation>Passengers</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Empty truck</source>
        <translation>Empty truck</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Loaded</translation>
    </message>
    <message>
        <source>Plant health</source>
        <translation>Plant health</translation>
    </message>
    <message>
        <source>Animal health</source>
        <translation>Animal health</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Test report</translation>
    </message>
    <message>
        <source>CITES</source>
        <translation>CITES</translation>
    </message>
    <message>
        <source>Import licence</source>
        <translation>Import licence</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>GreenPoints</name>
    <message>
        <source>Fresh produce</source>
        <translation>Fresh produce</translation>
    </message>
    <message>
        <source>Phytosanitary certificate</source>
        <translation>Phytosanitary certificate</translation>
    </message>
    <message>
        <source>Declaration found</source>
        <translation>Declaration found</translation>
    </message>
    <message>
        <source>Seal number matches</source>
        <translation>Seal number matches</translation>
    </message>
</context>
<context>
    <name>HintBox</name>
    <message>
        <source>Please wait for staff</source>
        <translation>Please wait for staff</translation>
    </message>
    <message>
        <source>Glare: shade it with your hand</source>
        <translation>Glare: shade it with your hand</translation>
    </message>
    <message>
        <source>Move closer</source>
        <translation>Move closer</translation>
    </message>
    <message>
        <source>Turn the document over</source>
        <translation>Turn the document over</translation>
    </message>
    <message>
        <source>This is another code</source>
        <translation>This is another code</translation>
    </message>
    <message>
        <source>This code is too old</source>
        <translation>This code is too old</translation>
    </message>
    <message>
        <source>This code is for another port</source>
        <translation>This code is for another port</translation>
    </message>
    <message>
        <source>Document expired</source>
        <translation>Document expired</translation>
    </message>
    <message>
        <source>Cannot read: wipe it, try again</source>
        <translation>Cannot read: wipe it, try again</translation>
    </message>
    <message>
        <source>Delivery order is read. Go on.</source>
        <translation>Delivery order is read. Go on.</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>Hold it still</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>LaneDetails</name>
    <message>
        <source>New lane: the earlier ticket no longer holds</source>
        <translation>New lane: the earlier ticket no longer holds</translation>
    </message>
    <message>
        <source>Take your ticket</source>
        <translation>Take your ticket</translation>
    </message>
    <message>
        <source>Take back your documents</source>
        <translation>Take back your documents</translation>
    </message>
    <message>
        <source>Clears in %1 s</source>
        <translation>Clears in %1 s</translation>
    </message>
    <message>
        <source>I took a picture</source>
        <translation>I took a picture</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 of %2 min</translation>
    </message>
</context>
<context>
    <name>LaneScreen</name>
    <message>
        <source>Go to lane %1</source>
        <translation>Go to lane %1</translation>
    </message>
    <message>
        <source>Please wait for staff</source>
        <translation>Please wait for staff</translation>
    </message>
    <message>
        <source>No paper: photograph this screen</source>
        <translation>No paper: photograph this screen</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Staff check</source>
        <translation>Staff check</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translation>A person will help you</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Waiting area</translation>
    </message>
    <message>
        <source>Waiting area, staff will come</source>
        <translation>Waiting area, staff will come</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Weighing</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>Joint inspection</source>
        <translation>Joint inspection</translation>
    </message>
    <message>
        <source>Inspection, all agencies at once</source>
        <translation>Inspection, all agencies at once</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>X-ray scan</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation>Green channel</translation>
    </message>
    <message>
        <source>Green channel, fresh produce</source>
        <translation>Green channel, fresh produce</translation>
    </message>
    <message>
        <source>Fresh produce</source>
        <translation>Fresh produce</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Fast lane</translation>
    </message>
    <message>
        <source>Fast lane, no inspection</source>
        <translation>Fast lane, no inspection</translation>
    </message>
    <message>
        <source>No inspection</source>
        <translation>No inspection</translation>
    </message>
    <message>
        <source>Empty trucks</source>
        <translation>Empty trucks</translation>
    </message>
    <message>
        <source>Buses</source>
        <translation>Buses</translation>
    </message>
    <message>
        <source>Buses and passengers</source>
        <translation>Buses and passengers</translation>
    </message>
    <message>
        <source>Normal lane</source>
        <translation>Normal lane</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose language</source>
        <translation>Choose language</translation>
    </message>
    <message>
        <source>Prices and rights</source>
        <translation>Prices and rights</translation>
    </message>
</context>
<context>
    <name>LicenceScreen</name>
    <message>
        <source>Hold your driving licence to the camera</source>
        <translation>Hold your driving licence to the camera</translation>
    </message>
    <message>
        <source>I have none with me</source>
        <translation>I have none with me</translation>
    </message>
</context>
<context>
    <name>LoadScreen</name>
    <message>
        <source>Is the truck empty?</source>
        <translation>Is the truck empty?</translation>
    </message>
    <message>
        <source>I drive a bus</source>
        <translation>I drive a bus</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Tongguan</source>
        <translation>Tongguan</translation>
    </message>
</context>
<context>
    <name>OutOfServiceScreen</name>
    <message>
        <source>This kiosk is closed. Please use the next one or call staff.</source>
        <translation>This kiosk is closed. Please use the next one or call staff.</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>PassengerDoneScreen</name>
    <message>
        <source>You are counted already</source>
        <translation>You are counted already</translation>
    </message>
    <message>
        <source>Done: you may go on</source>
        <translation>Done: you may go on</translation>
    </message>
    <message>
        <source>Your family: %1 more</source>
        <translation>Your family: %1 more</translation>
    </message>
    <message>
        <source>Next passenger</source>
        <translation>Next passenger</translation>
    </message>
</context>
<context>
    <name>PassengerMinorScreen</name>
    <message>
        <source>Now the passport of the adult with you</source>
        <translation>Now the passport of the adult with you</translation>
    </message>
    <message>
        <source>Children cross together with their adult</source>
        <translation>Children cross together with their adult</translation>
    </message>
    <message>
        <source>No adult is with me</source>
        <translation>No adult is with me</translation>
    </message>
</context>
<context>
    <name>PassengerStaffScreen</name>
    <message>
        <source>Please wait beside the kiosk: staff are coming</source>
        <translation>Please wait beside the kiosk: staff are coming</translation>
    </message>
    <message>
        <source>Next passenger</source>
        <translation>Next passenger</translation>
    </message>
</context>
<context>
    <name>PassengersScreen</name>
    <message>
        <source>Passengers: lay your passport face down on the glass</source>
        <translation>Passengers: lay your passport face down on the glass</translation>
    </message>
    <message>
        <source>Driver: see who is missing</source>
        <translation>Driver: see who is missing</translation>
    </message>
    <message>
        <source>I am not a passenger</source>
        <translation>I am not a passenger</translation>
    </message>
    <message>
        <source>Passengers: hold your passport&apos;s photo page to the camera</source>
        <translation>Passengers: hold your passport&apos;s photo page to the camera</translation>
    </message>
</context>
<context>
    <name>PassportScreen</name>
    <message>
        <source>Lay the passport face down on the glass</source>
        <translation>Lay the passport face down on the glass</translation>
    </message>
    <message>
        <source>I have a border pass</source>
        <translation>I have a border pass</translation>
    </message>
    <message>
        <source>Hold the passport&apos;s photo page to the camera</source>
        <translation>Hold the passport&apos;s photo page to the camera</translation>
    </message>
</context>
<context>
    <name>PhotoCode</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Photograph this screen</source>
        <translation>Photograph this screen</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>Offline, your data is saved</source>
        <translation>Offline, your data is saved</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Data %1 min old</source>
        <translation>Data %1 min old</translation>
    </message>
    <message>
        <source>Data %1 h old</source>
        <translation>Data %1 h old</translation>
    </message>
</context>
<context>
    <name>PlateLine</name>
    <message>
        <source>Number plate</source>
        <translation>Number plate</translation>
    </message>
</context>
<context>
    <name>PlateScreen</name>
    <message>
        <source>Which country is the plate from?</source>
        <translation>Which country is the plate from?</translation>
    </message>
    <message>
        <source>Type the number plate</source>
        <translation>Type the number plate</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Number plate</translation>
    </message>
</context>
<context>
    <name>PriceFilters</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Set price</translation>
    </message>
    <message>
        <source>Guided price</source>
        <translation>Guided price</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>Market price</translation>
    </message>
</context>
<context>
    <name>PriceScreen</name>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Paid to</translation>
    </message>
    <message>
        <source>Price set by</source>
        <translation>Price set by</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translation>No other fees may be charged</translation>
    </message>
</context>
<context>
    <name>PricesScreen</name>
    <message>
        <source>Fee list</source>
        <translation>Fee list</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translation>No other fees may be charged</translation>
    </message>
    <message>
        <source>%1 days old: may be out of date</source>
        <translation>%1 days old: may be out of date</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>Nothing has come yet</translation>
    </message>
</context>
<context>
    <name>ReadButtons</name>
    <message>
        <source>Enter by hand</source>
        <translation>Enter by hand</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Please wait</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Document expired</source>
        <translation>Document expired</translation>
    </message>
    <message>
        <source>This document cannot be used at this port</source>
        <translation>This document cannot be used at this port</translation>
    </message>
    <message>
        <source>Staff will look at your document</source>
        <translation>Staff will look at your document</translation>
    </message>
    <message>
        <source>Typed by hand: staff will look</source>
        <translation>Typed by hand: staff will look</translation>
    </message>
    <message>
        <source>Visa or permit missing</source>
        <translation>Visa or permit missing</translation>
    </message>
    <message>
        <source>Licence does not cover this vehicle</source>
        <translation>Licence does not cover this vehicle</translation>
    </message>
    <message>
        <source>Driving licence expired</source>
        <translation>Driving licence expired</translation>
    </message>
    <message>
        <source>No driving licence shown</source>
        <translation>No driving licence shown</translation>
    </message>
    <message>
        <source>Vehicle papers are not valid</source>
        <translation>Vehicle papers are not valid</translation>
    </message>
    <message>
        <source>Transport permit missing</source>
        <translation>Transport permit missing</translation>
    </message>
    <message>
        <source>Wrong kind of transport permit</source>
        <translation>Wrong kind of transport permit</translation>
    </message>
    <message>
        <source>Transport permit already used</source>
        <translation>Transport permit already used</translation>
    </message>
    <message>
        <source>Number plate does not match</source>
        <translation>Number plate does not match</translation>
    </message>
    <message>
        <source>Seal number does not match</source>
        <translation>Seal number does not match</translation>
    </message>
    <message>
        <source>Seal is broken or missing</source>
        <translation>Seal is broken or missing</translation>
    </message>
    <message>
        <source>Staff will look at the seal</source>
        <translation>Staff will look at the seal</translation>
    </message>
    <message>
        <source>Container number does not match</source>
        <translation>Container number does not match</translation>
    </message>
    <message>
        <source>This vehicle has a crossing open already</source>
        <translation>This vehicle has a crossing open already</translation>
    </message>
    <message>
        <source>Staff will look at your last crossing</source>
        <translation>Staff will look at your last crossing</translation>
    </message>
    <message>
        <source>Over the weight limit</source>
        <translation>Over the weight limit</translation>
    </message>
    <message>
        <source>Weight does not match</source>
        <translation>Weight does not match</translation>
    </message>
    <message>
        <source>Dangerous goods: staff will guide you</source>
        <translation>Dangerous goods: staff will guide you</translation>
    </message>
    <message>
        <source>Certificate missing</source>
        <translation>Certificate missing</translation>
    </message>
    <message>
        <source>Certificate is not valid</source>
        <translation>Certificate is not valid</translation>
    </message>
    <message>
        <source>Certificate does not match the goods</source>
        <translation>Certificate does not match the goods</translation>
    </message>
    <message>
        <source>Quarantine treatment</source>
        <translation>Quarantine treatment</translation>
    </message>
    <message>
        <source>No declaration found</source>
        <translation>No declaration found</translation>
    </message>
    <message>
        <source>Staff will look for your declaration</source>
        <translation>Staff will look for your declaration</translation>
    </message>
    <message>
        <source>Declaration was returned</source>
        <translation>Declaration was returned</translation>
    </message>
    <message>
        <source>Declaration is being reviewed</source>
        <translation>Declaration is being reviewed</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>X-ray scan</translation>
    </message>
    <message>
        <source>Random check</source>
        <translation>Random check</translation>
    </message>
    <message>
        <source>Staff will look into the truck</source>
        <translation>Staff will look into the truck</translation>
    </message>
    <message>
        <source>Empty truck</source>
        <translation>Empty truck</translation>
    </message>
    <message>
        <source>Checking takes longer today</source>
        <translation>Checking takes longer today</translation>
    </message>
    <message>
        <source>Buses and passengers</source>
        <translation>Buses and passengers</translation>
    </message>
    <message>
        <source>Staff will help with the passengers</source>
        <translation>Staff will help with the passengers</translation>
    </message>
    <message>
        <source>All points of the green channel are met</source>
        <translation>All points of the green channel are met</translation>
    </message>
    <message>
        <source>Not on the list of green goods</source>
        <translation>Not on the list of green goods</translation>
    </message>
    <message>
        <source>Load is not all fresh goods</source>
        <translation>Load is not all fresh goods</translation>
    </message>
    <message>
        <source>Firm is not on the green list</source>
        <translation>Firm is not on the green list</translation>
    </message>
    <message>
        <source>Not agreed for this port</source>
        <translation>Not agreed for this port</translation>
    </message>
    <message>
        <source>Declaration not accepted yet</source>
        <translation>Declaration not accepted yet</translation>
    </message>
    <message>
        <source>Outside the booked time</source>
        <translation>Outside the booked time</translation>
    </message>
    <message>
        <source>Released before arrival</source>
        <translation>Released before arrival</translation>
    </message>
    <message>
        <source>Staff will check what was entered</source>
        <translation>Staff will check what was entered</translation>
    </message>
    <message>
        <source>Last time you were checked more than was needed. We are sorry.</source>
        <translation>Last time you were checked more than was needed. We are sorry.</translation>
    </message>
    <message>
        <source>Duty is not settled yet: staff will help</source>
        <translation>Duty is not settled yet: staff will help</translation>
    </message>
    <message>
        <source>Released first: duty is paid later</source>
        <translation>Released first: duty is paid later</translation>
    </message>
    <message>
        <source>Delivery order was used already</source>
        <translation>Delivery order was used already</translation>
    </message>
    <message>
        <source>Delivery order is for another container</source>
        <translation>Delivery order is for another container</translation>
    </message>
    <message>
        <source>Delivery order has expired</source>
        <translation>Delivery order has expired</translation>
    </message>
</context>
<context>
    <name>RememberRow</name>
    <message>
        <source>Remember my truck and licence for %1 months</source>
        <translation>Remember my truck and licence for %1 months</translation>
    </message>
    <message>
        <source>Remember for %1 months</source>
        <translation>Remember for %1 months</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Go on where you stopped?</source>
        <translation>Go on where you stopped?</translation>
    </message>
</context>
<context>
    <name>ReturningScreen</name>
    <message>
        <source>Same truck, same papers as on %1?</source>
        <translation>Same truck, same papers as on %1?</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Price set by the government</source>
        <translation>Price set by the government</translation>
    </message>
    <message>
        <source>Price guided by the government</source>
        <translation>Price guided by the government</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>Market price</translation>
    </message>
    <message>
        <source>Move within the yard</source>
        <translation>Move within the yard</translation>
    </message>
    <message>
        <source>Lifting a container</source>
        <translation>Lifting a container</translation>
    </message>
    <message>
        <source>Unloading a container</source>
        <translation>Unloading a container</translation>
    </message>
    <message>
        <source>Picking up a container</source>
        <translation>Picking up a container</translation>
    </message>
    <message>
        <source>Staff look at your case</source>
        <translation>Staff look at your case</translation>
    </message>
    <message>
        <source>From ticket to call</source>
        <translation>From ticket to call</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Credit %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>It was put right</source>
        <translation>It was put right</translation>
    </message>
    <message>
        <source>You get your money back: ask staff</source>
        <translation>You get your money back: ask staff</translation>
    </message>
    <message>
        <source>It was passed on to the authority for it</source>
        <translation>It was passed on to the authority for it</translation>
    </message>
    <message>
        <source>Looked into: ask staff for the answer</source>
        <translation>Looked into: ask staff for the answer</translation>
    </message>
</context>
<context>
    <name>RightsListScreen</name>
    <message>
        <source>Time limits</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translation>Hotlines</translation>
    </message>
    <message>
        <source>Agents and guide prices</source>
        <translation>Agents and guide prices</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>%1 days old: may be out of date</source>
        <translation>%1 days old: may be out of date</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>Nothing has come yet</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Ask a question</translation>
    </message>
</context>
<context>
    <name>RightsScreen</name>
    <message>
        <source>Prices and rights</source>
        <translation>Prices and rights</translation>
    </message>
    <message>
        <source>Fee list</source>
        <translation>Fee list</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translation>Hotlines</translation>
    </message>
    <message>
        <source>Agents and guide prices</source>
        <translation>Agents and guide prices</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>Step %1 of 4</source>
        <translation>Step %1 of 4</translation>
    </message>
</context>
<context>
    <name>SealScreen</name>
    <message>
        <source>Hold the scanner to the seal</source>
        <translation>Hold the scanner to the seal</translation>
    </message>
    <message>
        <source>Staff will read it</source>
        <translation>Staff will read it</translation>
    </message>
</context>
<context>
    <name>SideHead</name>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Your data is hidden</source>
        <translation>Your data is hidden</translation>
    </message>
</context>
<context>
    <name>ThisTruck</name>
    <message>
        <source>This is my truck</source>
        <translation>This is my truck</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>New lane. Ticket %1 no longer holds.</source>
        <translation>New lane. Ticket %1 no longer holds.</translation>
    </message>
    <message>
        <source>Go to lane %1</source>
        <translation>Go to lane %1</translation>
    </message>
    <message>
        <source>Show this at the exit gate</source>
        <translation>Show this at the exit gate</translation>
    </message>
    <message>
        <source>No other fees may be charged</source>
        <translation>No other fees may be charged</translation>
    </message>
    <message>
        <source>Complaint received. Keep this number.</source>
        <translation>Complaint received. Keep this number.</translation>
    </message>
    <message>
        <source>Hold this code to a kiosk to see the answer</source>
        <translation>Hold this code to a kiosk to see the answer</translation>
    </message>
    <message>
        <source>Follow the truck by phone</source>
        <translation>Follow the truck by phone</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Customs</translation>
    </message>
    <message>
        <source>Border control</source>
        <translation>Border control</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Question received. Keep this number.</source>
        <translation>Question received. Keep this number.</translation>
    </message>
</context>
<context>
    <name>TicketStub</name>
    <message>
        <source>Your number</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Waiting time</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>place %1</translation>
    </message>
</context>
<context>
    <name>TypeCountryScreen</name>
    <message>
        <source>Which country is the document from?</source>
        <translation>Which country is the document from?</translation>
    </message>
</context>
<context>
    <name>TypeDateScreen</name>
    <message>
        <source>Valid until?</source>
        <translation>Valid until?</translation>
    </message>
    <message>
        <source>Date of birth?</source>
        <translation>Date of birth?</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>TypeNumberScreen</name>
    <message>
        <source>Enter by hand</source>
        <translation>Enter by hand</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Staff will check it</source>
        <translation>Staff will check it</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Same truck, same papers as last time?</source>
        <translation>Same truck, same papers as last time?</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>WriteCode</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Or write it with your telephone</source>
        <translation>Or write it with your telephone</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
</TS>
