// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// One list, one card, or one page. On a narrow window list or card.
StaffPage {
    id: root

    required property StaffViewModel staff
    required property PlaceViewModel place
    property bool choosing: false // among the pages

    readonly property StationViewModel station: staff.station
    readonly property bool narrow: width < 1000
    readonly property real listWidth: narrow ? width : 418
    readonly property bool noted: station.leftBy !== ""
    readonly property bool searching: station.page === Kiosk.StationPage.Search
    readonly property bool cases: !noted && !choosing && (searching || station.page === Kiosk.StationPage.Cases)
    readonly property bool asking: searching && !station.searched && !card.visible // the keys need the whole width
    readonly property bool listed: cases && !asking && (!card.visible || (!narrow && !card.typing))

    function startSearch() {
        choosing = false;
        staff.open("");
        if (station.searched)
            station.search("");
        station.showPage(Kiosk.StationPage.Search);
    }
    function unringed(): bool {
        const item = Window.activeFocusItem as Item;
        return item !== null && !item.activeFocusOnTab && listed;
    }
    function toList() {
        if (searching)
            found.takeKeys();
        else
            queue.takeKeys();
    }

    StaffBar {
        staff: root.staff
        place: root.place
        title: card.visible && (card.step === CaseStep.Page.Inspect || card.step === CaseStep.Page.Record || card.step === CaseStep.Page.Seal) ? qsTr("Joint inspection") : ""
        width: parent.width
        onSearching: root.startSearch()
        onChoosing: root.choosing = !root.choosing
    }
    QueueList {
        id: queue

        staff: root.staff
        visible: root.listed && !root.searching
        y: 80
        width: root.listWidth
        height: undo.y - y
    }
    FoundList {
        id: found

        staff: root.staff
        visible: root.listed && root.searching
        y: 80
        width: root.listWidth
        height: undo.y - y
    }
    UndoStrip {
        id: undo

        staff: root.staff
        visible: root.listed && root.station.done !== ""
        y: parent.height - (visible ? height : 0)
        width: root.listWidth - 3
    }
    CaseCard {
        id: card

        staff: root.staff
        visible: root.cases && root.staff.card.open
        x: root.narrow || typing ? 0 : root.listWidth
        y: 80
        width: parent.width - x
        height: parent.height - y
        onLeaving: {
            root.staff.open("");
            root.toList();
        }
    }
    Loader {
        active: root.cases && root.asking
        x: 20
        y: 96
        width: parent.width - 40
        height: parent.height - y - 16
        sourceComponent: SearchPad {
            staff: root.staff
        }
    }
    Loader {
        active: root.listed && root.searching && !card.visible && !root.narrow
        x: root.listWidth + 20
        y: 96
        width: parent.width - x - 20
        height: parent.height - y - 16
        sourceComponent: SearchAgain {
            staff: root.staff
        }
    }
    Words {
        visible: root.cases && !root.searching && !root.staff.card.open && !root.narrow
        text: root.staff.queue.count === 0 ? qsTr("Nothing is waiting") : qsTr("Choose a case")
        px: Theme.staffValue
        color: Theme.ink2
        x: root.listWidth + (parent.width - root.listWidth - contentWidth) / 2
        y: parent.height / 2
    }
    StationPages {
        staff: root.staff
        choosing: root.choosing
        visible: !root.cases
        y: 80
        width: parent.width
        height: parent.height - y
        onChosen: root.choosing = false
    }

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.text === "/" && cases && (!card.visible || card.looking)) // not from under somebody's pen
            startSearch();
        else if (event.key === Qt.Key_Down && unringed()) // into the list
            toList();
        else
            event.accepted = false;
    }
    onCasesChanged: Qt.callLater(takeKeys) // when what stood there is gone
}
