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

    readonly property int screen: driver.screen
    readonly property bool firstScreen: screen === Kiosk.Screen.Language
    readonly property bool languages: firstScreen || choosing
    readonly property bool resultShown: !languages && (screen === Kiosk.Screen.Lane || screen === Kiosk.Screen.Staff)
    readonly property int lane: driver.result.known ? driver.result.lane : Kiosk.Lane.Staff
    readonly property bool overField: languages || (resultShown && Theme.day && !Theme.landscape)
    readonly property bool overGate: languages
    readonly property color fieldFill: overGate ? Theme.gate : overField ? Lanes.fill(lane) : Theme.ground
    readonly property color fieldInk: overGate ? Theme.gateInk : overField ? Lanes.mark(lane) : Theme.ink
    readonly property DriverScreen current: loader.item as DriverScreen

    function pick(): Component {
        if (languages)
            return languageScreen;
        switch (screen) {
        case Kiosk.Screen.Code:
            return codeScreen;
        case Kiosk.Screen.Load:
            return loadScreen;
        case Kiosk.Screen.Plate:
            return plateScreen;
        case Kiosk.Screen.Passport:
            return passportScreen;
        case Kiosk.Screen.Licence:
            return licenceScreen;
        case Kiosk.Screen.TypeCountry:
            return typeCountryScreen;
        case Kiosk.Screen.TypeNumber:
            return typeNumberScreen;
        case Kiosk.Screen.TypeBirth:
            return typeBirthScreen;
        case Kiosk.Screen.TypeExpiry:
            return typeExpiryScreen;
        case Kiosk.Screen.Confirm:
            return confirmScreen;
        case Kiosk.Screen.Seal:
            return sealScreen;
        case Kiosk.Screen.Deciding:
            return decidingScreen;
        case Kiosk.Screen.Resume:
            return resumeScreen;
        case Kiosk.Screen.StillThere:
            return stillThereScreen;
        case Kiosk.Screen.OutOfService:
            return outOfServiceScreen;
        default:
            return laneScreen;
        }
    }

    color: Theme.ground

    Component { id: languageScreen; LanguageScreen { driver: root.driver; changing: root.choosing; onChosen: language => { root.choosing = false; root.driver.chooseLanguage(language); } } }
    Component { id: codeScreen; CodeScreen { driver: root.driver; camera: root.camera } }
    Component { id: loadScreen; LoadScreen { driver: root.driver } }
    Component { id: plateScreen; PlateScreen { driver: root.driver } }
    Component { id: passportScreen; PassportScreen { driver: root.driver; camera: root.camera } }
    Component { id: licenceScreen; LicenceScreen { driver: root.driver; camera: root.camera } }
    Component { id: typeCountryScreen; TypeCountryScreen { driver: root.driver } }
    Component { id: typeNumberScreen; TypeNumberScreen { driver: root.driver } }
    Component { id: typeBirthScreen; TypeDateScreen { driver: root.driver; place: root.place; expiry: false } }
    Component { id: typeExpiryScreen; TypeDateScreen { driver: root.driver; place: root.place; expiry: true } }
    Component { id: confirmScreen; ConfirmScreen { driver: root.driver } }
    Component { id: sealScreen; SealScreen { driver: root.driver } }
    Component { id: decidingScreen; DecidingScreen { driver: root.driver } }
    Component { id: laneScreen; LaneScreen { driver: root.driver } }
    Component { id: resumeScreen; ResumeScreen { driver: root.driver } }
    Component { id: stillThereScreen; StillThereScreen { driver: root.driver } }
    Component { id: outOfServiceScreen; OutOfServiceScreen { driver: root.driver } }

    Loader {
        id: loader

        anchors.fill: parent
        sourceComponent: root.pick()
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
        visible: !root.languages && root.screen !== Kiosk.Screen.OutOfService
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
        onListened: root.driver.listen(root.current === null ? "" : root.current.heading)
        onBiggerAsked: Theme.textScale = Theme.textScale === 1 ? 1.5 : Theme.textScale === 1.5 ? 2 : 1
        onLanguageAsked: root.choosing = !root.choosing
        onContrastAsked: Theme.look = Theme.look === Kiosk.Look.Contrast ? root.portLook : Kiosk.Look.Contrast
    }
    Item {
        anchors.fill: parent // on top, so that it hears of touches that a control takes

        PointHandler {
            onActiveChanged: {
                if (active)
                    root.driver.touched();
            }
        }
    }

    // The next driver starts from the port's own looks.
    onFirstScreenChanged: {
        choosing = false;
        if (firstScreen) {
            Theme.textScale = 1;
            Theme.look = portLook;
        }
    }
    Component.onCompleted: Theme.language = Qt.binding(() => root.driver.language)
}
