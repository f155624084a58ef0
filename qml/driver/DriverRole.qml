// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// The driver's frame: one screen at a time under strip, road and dock, which never move.
Rectangle {
    id: root

    required property DriverViewModel driver
    required property PlaceViewModel place
    property CameraFeed camera: null
    property int portLook: Kiosk.Look.Day
    property bool choosing: false // the language, in a session
    property int choosingTime: Theme.choosingTime // without a touch
    property int deafTime: Theme.bounceTime

    readonly property int screen: driver.screen
    readonly property bool firstScreen: screen === Kiosk.Screen.Language
    readonly property bool languages: firstScreen || choosing
    readonly property bool aside: screen >= Kiosk.Screen.Rights // of the road: prices and rights
    readonly property bool resultShown: !languages && (screen === Kiosk.Screen.Lane || screen === Kiosk.Screen.Staff)
    readonly property int lane: driver.result.known ? driver.result.lane : Kiosk.Lane.Staff
    readonly property bool overField: languages || (resultShown && Theme.day && !Theme.landscape)
    readonly property bool overGate: languages
    readonly property color fieldFill: overGate ? Theme.gate : overField ? Lanes.fill(lane) : Theme.ground
    readonly property color fieldInk: overGate ? Theme.gateInk : overField ? Lanes.mark(lane) : Theme.ink
    readonly property DriverScreen current: loader.item as DriverScreen
    readonly property int step: current === null ? 0 : current.step

    // In the order in which a driver may come to them.
    readonly property list<string> others: ["Code", "Plate", "Load", "Passport", "Licence", "Confirm", "Seal", "Deciding", "Lane", "TypeCountry", "TypeNumber", "TypeBirth", "TypeExpiry", "Returning", "Resume", "StillThere", "Rights", "Prices", "Price", "RightsList", "Complaint", "ComplaintPlace", "ComplaintSend", "ComplaintDone", "BusList", "Passengers", "PassengerDone", "PassengerMinor", "PassengerStaff", "BusCount"]
    // Compiled, and so at once when they are shown.
    property list<Component> prepared

    // The start waits for the first screen only. The others are compiled on Qt's own thread once a driver is there, one
    // after the other: a screen that is wanted at once waits for one of them, not for all.
    function prepare() {
        if (prepared.length === 0)
            prepareNext();
    }
    function prepareNext() {
        if (prepared.length === others.length)
            return;
        const next = Qt.createComponent(others[prepared.length] + "Screen.qml", Component.Asynchronous, root);
        prepared.push(next);
        if (next.status === Component.Loading)
            next.statusChanged.connect(root.prepareNext);
        else
            Qt.callLater(root.prepareNext);
    }

    function bounce() {
        if (deafTime > 0)
            deaf.restart();
    }

    // By their files, not as components, which would all be compiled with this one.
    function pick(): url {
        if (languages)
            return Qt.resolvedUrl("LanguageScreen.qml");
        switch (screen) {
        case Kiosk.Screen.Code:
            return Qt.resolvedUrl("CodeScreen.qml");
        case Kiosk.Screen.Load:
            return Qt.resolvedUrl("LoadScreen.qml");
        case Kiosk.Screen.Plate:
            return Qt.resolvedUrl("PlateScreen.qml");
        case Kiosk.Screen.Passport:
            return Qt.resolvedUrl("PassportScreen.qml");
        case Kiosk.Screen.Licence:
            return Qt.resolvedUrl("LicenceScreen.qml");
        case Kiosk.Screen.TypeCountry:
            return Qt.resolvedUrl("TypeCountryScreen.qml");
        case Kiosk.Screen.TypeNumber:
            return Qt.resolvedUrl("TypeNumberScreen.qml");
        case Kiosk.Screen.TypeBirth:
            return Qt.resolvedUrl("TypeBirthScreen.qml");
        case Kiosk.Screen.TypeExpiry:
            return Qt.resolvedUrl("TypeExpiryScreen.qml");
        case Kiosk.Screen.Returning:
            return Qt.resolvedUrl("ReturningScreen.qml");
        case Kiosk.Screen.Confirm:
            return Qt.resolvedUrl("ConfirmScreen.qml");
        case Kiosk.Screen.Seal:
            return Qt.resolvedUrl("SealScreen.qml");
        case Kiosk.Screen.Deciding:
            return Qt.resolvedUrl("DecidingScreen.qml");
        case Kiosk.Screen.Resume:
            return Qt.resolvedUrl("ResumeScreen.qml");
        case Kiosk.Screen.StillThere:
            return Qt.resolvedUrl("StillThereScreen.qml");
        case Kiosk.Screen.OutOfService:
            return Qt.resolvedUrl("OutOfServiceScreen.qml");
        case Kiosk.Screen.BusList:
            return Qt.resolvedUrl("BusListScreen.qml");
        case Kiosk.Screen.Passengers:
            return Qt.resolvedUrl("PassengersScreen.qml");
        case Kiosk.Screen.PassengerDone:
            return Qt.resolvedUrl("PassengerDoneScreen.qml");
        case Kiosk.Screen.PassengerMinor:
            return Qt.resolvedUrl("PassengerMinorScreen.qml");
        case Kiosk.Screen.PassengerStaff:
            return Qt.resolvedUrl("PassengerStaffScreen.qml");
        case Kiosk.Screen.BusCount:
            return Qt.resolvedUrl("BusCountScreen.qml");
        case Kiosk.Screen.Rights:
            return Qt.resolvedUrl("RightsScreen.qml");
        case Kiosk.Screen.Prices:
            return Qt.resolvedUrl("PricesScreen.qml");
        case Kiosk.Screen.Price:
            return Qt.resolvedUrl("PriceScreen.qml");
        case Kiosk.Screen.RightsList:
            return Qt.resolvedUrl("RightsListScreen.qml");
        case Kiosk.Screen.Complaint:
            return Qt.resolvedUrl("ComplaintScreen.qml");
        case Kiosk.Screen.ComplaintPlace:
            return Qt.resolvedUrl("ComplaintPlaceScreen.qml");
        case Kiosk.Screen.ComplaintSend:
            return Qt.resolvedUrl("ComplaintSendScreen.qml");
        case Kiosk.Screen.ComplaintDone:
            return Qt.resolvedUrl("ComplaintDoneScreen.qml");
        default:
            return Qt.resolvedUrl("LaneScreen.qml");
        }
    }

    color: Theme.ground

    Loader {
        id: loader

        readonly property url shown: root.pick()

        function show() {
            setSource(shown, {
                driver: root.driver,
                place: root.place,
                camera: root.camera
            });
        }

        anchors.fill: parent
        onShownChanged: {
            root.bounce();
            show();
        }
    }
    // The second tap of a glove that touches twice is not meant for the screen which the first one brought.
    MouseArea {
        objectName: "deaf"
        visible: deaf.running
        anchors.fill: loader
    }
    Timer {
        id: deaf

        interval: root.deafTime
    }
    Connections {
        target: root.current

        function onTurned() {
            root.bounce();
        }
        function onLanguageChosen(language: int) {
            root.choosing = false;
            root.driver.chooseLanguage(language);
        }
    }
    Strip {
        place: root.place
        link: root.driver.link
        ink: root.fieldInk
        ink2: root.overField ? root.fieldInk : Theme.ink2
        fill: root.fieldFill
        overField: root.overField
        width: root.languages && Theme.landscape ? parent.width * 0.46 : parent.width
    }
    Road {
        visible: !root.languages && !root.aside && root.screen !== Kiosk.Screen.OutOfService
        station: root.driver.station
        overField: root.overField
        ink: root.fieldInk
        fill: root.fieldFill
        x: Theme.edge
        y: Theme.strip
        width: parent.width - 2 * x
    }
    Dock {
        driver: root.driver
        firstScreen: root.firstScreen
        y: parent.height - height
        width: parent.width
        onListened: root.driver.listen()
        onBiggerAsked: Theme.textScale = Theme.textScale === 1 ? 1.5 : Theme.textScale === 1.5 ? 2 : 1
        onLanguageAsked: root.choosing = !root.choosing
        onContrastAsked: Theme.look = Theme.look === Kiosk.Look.Contrast ? root.portLook : Kiosk.Look.Contrast
    }
    Item {
        anchors.fill: parent // on top, so that it hears of touches that a control takes

        PointHandler {
            onActiveChanged: {
                if (active) {
                    root.prepare();
                    root.driver.touched();
                    if (root.choosing)
                        closing.restart();
                }
            }
        }
    }

    // A sign that stands until its driver leaves would stay behind the languages, for the next one.
    Timer {
        id: closing

        interval: root.choosingTime
        running: root.choosing
        onTriggered: root.choosing = false
    }

    onStepChanged: driver.showStep(step)
    onScreenChanged: choosing = false // what is asked now is seen
    // The next driver starts from the port's own looks.
    onFirstScreenChanged: {
        if (firstScreen) {
            Theme.textScale = 1;
            Theme.look = portLook;
        }
    }
    Component.onCompleted: Theme.language = Qt.binding(() => root.driver.language)
}
