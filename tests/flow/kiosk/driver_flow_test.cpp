// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/mrz.h"
#include "kiosk/documents/ticket_code.h"
#include "tests/support/store/driver.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

class DriverFlowTest : public QObject {
    Q_OBJECT
    static void tellDriver(DrivenKiosk& kiosk)
    {
        const auto changed = reconsider(*kiosk.store, *kiosk.desk);
        QVERIFY(changed);
        for (const Crossing& crossing : *changed)
            kiosk.driver->crossingChanged(crossing);
    }

  private slots:
    void samplePassportIsSound()
    {
        const auto zone = documents::parseMrz(kPassport);
        QVERIFY(zone);
        QVERIFY(zone->checks.allOk());
    }

    /// D.1: declared and pre-released, four stations, nothing asked twice.
    void ladenTruckWithDeclaration()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.toLane();
        const DriverView& view = kiosk.driver->view();
        QCOMPARE(view.screen, Screen::Lane);
        QCOMPARE(view.result->lane, Lane::Fast);
        QCOMPARE(view.result->sign, std::string("3"));
        QCOMPARE(view.result->ticket, std::string("HKM-1001"));
        QCOMPARE(kiosk.screens, (std::vector{Screen::Code, Screen::Passport, Screen::Licence, Screen::Confirm,
                                             Screen::Seal, Screen::Deciding, Screen::Lane}));
        QCOMPARE(kiosk.printed.size(), std::size_t{1});
        const auto ticket = documents::parseTicket(kiosk.printed[0].result.code);
        QVERIFY(ticket);
        const std::vector trusted{documents::TrustedKey::of(kiosk.kioskKey.verifying().bytes())};
        QCOMPARE(ticket->standing(trusted, "CNHKM"), documents::CodeStanding::Good);
        QCOMPARE(ticket->value.lane, std::string("L_FAST"));
        const auto crossing = kiosk.store->crossing(kiosk.printed[0].crossing);
        QCOMPARE(crossing->state, State::Queued);
        QVERIFY(!crossing->decision()->provisional);
    }

    /// Every fact of the page says where it came from.
    void confirmPageShowsSources()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.toConfirm();
        const auto& facts = kiosk.driver->view().facts;
        QCOMPARE(facts.size(), std::size_t{7});
        QCOMPARE(facts[0].kind, FactKind::Plate);
        QCOMPARE(facts[0].source, Source::SignedCode);
        QCOMPARE(facts[1].value, std::string("NGUYEN VAN MAU"));
        QCOMPARE(facts[1].source, Source::Zone);
        QCOMPARE(facts[2].amount, 18400);
        QCOMPARE(facts[2].source, Source::Declaration);
        QCOMPARE(facts[4].kind, FactKind::Certificates);
        QVERIFY(facts[4].certificates == (std::vector<NeededCertificate>{{CertificateKind::Phyto, true}}));
    }

    void withoutDeclarationToTheDesk()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(false));
        kiosk.driver->chooseLanguage(Language::Vi);
        kiosk.driver->haveNoCode();
        kiosk.driver->claimLoad(true);
        kiosk.driver->typePlate("VN", "24C-017.22");
        kiosk.driver->zoneRead(kPassport);
        kiosk.show("010085000001");
        kiosk.driver->confirm();
        QCOMPARE(kiosk.driver->view().screen, Screen::Staff);
        QCOMPARE(kiosk.driver->view().language, Language::Vi);
        QCOMPARE(kiosk.driver->view().result->reasons, std::vector<std::string>{"DECL_NONE"});
        QCOMPARE(kiosk.driver->view().result->hotline, std::string("12360"));
        QCOMPARE(kiosk.store->openCases()->size(), std::size_t{1});
    }

    void emptyTruck()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(false));
        kiosk.driver->chooseLanguage(Language::Lo);
        kiosk.driver->haveNoCode();
        kiosk.driver->claimLoad(false);
        kiosk.driver->typePlate("CN", "云K·T0172");
        kiosk.driver->zoneRead(kPassport);
        kiosk.show("010085000001");
        kiosk.driver->confirm();
        QCOMPARE(kiosk.driver->view().screen, Screen::Lane);
        QCOMPARE(kiosk.driver->view().result->lane, Lane::Empty);
    }

    /// D.8: two tries with a hint, then typing; a person looks; what he finds lifts the referral.
    void unreadablePassport()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.driver->chooseLanguage(Language::My);
        kiosk.show(kiosk.prereg());
        kiosk.driver->zoneRead(kPassportMisread);
        QCOMPARE(kiosk.driver->view().hint, Hint::NotRead);
        QVERIFY(!kiosk.driver->view().canType);
        kiosk.driver->typeInstead();
        QCOMPARE(kiosk.driver->view().screen, Screen::Passport);
        kiosk.driver->zoneRead({});
        QVERIFY(kiosk.driver->view().canType);
        kiosk.driver->typeInstead();
        kiosk.driver->typeCountry("VNM");
        kiosk.driver->typeNumber("C1234567");
        kiosk.driver->typeBirth("1985-02-15");
        kiosk.driver->typeExpiry("2031-04-15");
        kiosk.show("010085000001");
        kiosk.driver->confirm();
        kiosk.driver->leaveSealToStaff();
        QCOMPARE(kiosk.driver->view().screen, Screen::Staff);
        const auto cases = kiosk.store->openCases();
        QCOMPARE(cases->size(), std::size_t{1});
        QCOMPARE(cases->front().reason, std::string("MANUAL_UNVERIFIED"));

        std::vector<CrossingEvent> looked;
        for (const char* field : {"document.number", "document.birth", "document.expiry"})
            looked.push_back(FieldVerified{.field = field, .by = "staff:0417"});
        looked.push_back(CaseResolved{.resolution = "verified", .by = "staff:0417"});
        const auto verified = kiosk.store->append(cases->front().id, "staff:0417", looked);
        QVERIFY(verified);
        const auto decided = kiosk.desk->decide(*verified, "staff:0417");
        QVERIFY(decided);
        kiosk.driver->crossingChanged(*decided);
        QCOMPARE(kiosk.driver->view().result->lane, Lane::Fast);
        QCOMPARE(kiosk.printed.back().revision, 2);
    }

    /// Orders of two agencies arrive while the truck waits: a new ticket under the same number.
    void ordersWhileWaiting()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.toLane();
        QVERIFY(kiosk.feed("orders", "a",
                           {{"id", "a"}, {"agency", "CUSTOMS"}, {"method", "MANUAL"}, {"plate", "24C01722"}}));
        QVERIFY(kiosk.feed("orders", "b",
                           {{"id", "b"}, {"agency", "BORDER"}, {"method", "DOC"}, {"batch", "3261125000172"}}));
        const auto changed = reconsider(*kiosk.store, *kiosk.desk);
        QVERIFY(changed);
        QCOMPARE(changed->size(), std::size_t{1});
        kiosk.driver->crossingChanged(changed->front());
        QCOMPARE(kiosk.driver->view().result->lane, Lane::Joint);
        QCOMPARE(kiosk.driver->view().result->ticket, std::string("HKM-1001"));
        QVERIFY(kiosk.driver->view().result->changed);
        QCOMPARE(kiosk.printed.back().revision, 2);
        QVERIFY(reconsider(*kiosk.store, *kiosk.desk)->empty()); // once is enough
    }

    /// The line is gone: nothing but the pill changes, and the decision says that it may change.
    void offlineIsProvisionalThenConfirmedOrCorrected()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.desk->setOnline(false);
        kiosk.driver->linkChanged({.state = LinkState::Offline, .unsent = 4});
        kiosk.driver->chooseLanguage(Language::Vi);
        kiosk.driver->haveNoCode();
        kiosk.driver->claimLoad(false);
        kiosk.driver->typePlate("VN", "24C-017.22");
        kiosk.driver->zoneRead(kPassport);
        kiosk.show("010085000001");
        kiosk.driver->confirm();
        QCOMPARE(kiosk.driver->view().screen, Screen::Lane);
        const std::string id = kiosk.printed.back().crossing;
        QVERIFY(kiosk.store->crossing(id)->decision()->provisional);

        QVERIFY(kiosk.feed("confirmations", id, {{"decision", 1}, {"answer", "CONFIRM"}}));
        QCOMPARE(reconsider(*kiosk.store, *kiosk.desk)->size(), std::size_t{1});
        QVERIFY(kiosk.store->crossing(id)->confirmedByWindow.has_value());
        QVERIFY(!kiosk.store->ownOnSite()->front().provisional);

        // It may ask for more after that. The same word once more, and a laxer one, change nothing.
        QVERIFY(kiosk.feed("confirmations", id, {{"decision", 1}, {"answer", "CORRECT"}, {"lane", "L_SCAN"}}));
        const auto changed = reconsider(*kiosk.store, *kiosk.desk);
        QVERIFY(changed);
        QCOMPARE(changed->size(), std::size_t{1});
        QCOMPARE(changed->front().ticket()->lane, Lane::Scan);
        QVERIFY(reconsider(*kiosk.store, *kiosk.desk)->empty());
        QVERIFY(kiosk.feed("confirmations", id, {{"decision", 1}, {"answer", "CORRECT"}, {"lane", "L_EMPTY"}}));
        QVERIFY(reconsider(*kiosk.store, *kiosk.desk)->empty());
    }

    void correctionWhileOnSite()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.toLane();
        const std::string id = kiosk.printed.back().crossing;
        QVERIFY(kiosk.feed("confirmations", id,
                           {{"decision", 1}, {"answer", "CORRECT"}, {"lane", "L_SCAN"}, {"codes", {"TARGETED"}}}));
        const auto changed = reconsider(*kiosk.store, *kiosk.desk);
        QVERIFY(changed);
        QCOMPARE(changed->front().ticket()->lane, Lane::Scan);
        QCOMPARE(changed->front().ticket()->revision, 2);
        QVERIFY(reconsider(*kiosk.store, *kiosk.desk)->empty());
    }

    /// The single window may answer while the paper is still on its way.
    void aTicketIsPrintedOnce()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.toLane();
        QCOMPARE(kiosk.printed.size(), std::size_t{1});
        const std::string crossing = kiosk.printed[0].crossing;
        QVERIFY(kiosk.feed("confirmations", crossing, {{"decision", 1}, {"answer", "CONFIRM"}}));
        tellDriver(kiosk);
        QCOMPARE(kiosk.printed.size(), std::size_t{1});
        kiosk.driver->printed(crossing, 1);
        QVERIFY(kiosk.feed("orders", "late",
                           {{"id", "late"}, {"agency", "CUSTOMS"}, {"method", "XRAY"}, {"plate", "24C01722"}}));
        tellDriver(kiosk);
        QCOMPARE(kiosk.printed.size(), std::size_t{2});
        QCOMPARE(kiosk.printed[1].revision, 2);
    }

    void lostDevices()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.driver->deviceChanged(flow::Device::Camera, false);
        kiosk.driver->chooseLanguage(Language::Vi);
        QCOMPARE(kiosk.driver->view().hint, Hint::None); // the scanner reads codes as well
        kiosk.driver->deviceChanged(flow::Device::Scanner, false);
        QCOMPARE(kiosk.driver->view().hint, Hint::DeviceLost);
        kiosk.driver->deviceChanged(flow::Device::Camera, true);
        QCOMPARE(kiosk.driver->view().hint, Hint::None);
        kiosk.driver->deviceChanged(flow::Device::Reader, false);
        kiosk.show(kiosk.prereg());
        QCOMPARE(kiosk.driver->view().screen, Screen::Passport);
        QCOMPARE(kiosk.driver->view().hint, Hint::None);
        QVERIFY(kiosk.driver->view().byCamera && kiosk.driver->view().canType);
        kiosk.driver->cameraHint(Hint::WrongSide);
        QCOMPARE(kiosk.driver->view().hint, Hint::WrongSide);
        kiosk.driver->zoneRead(kPassportMisread); // once is not twice, and he can type all the same
        QVERIFY(kiosk.driver->view().canType);
        kiosk.driver->deviceChanged(flow::Device::Camera, false);
        QCOMPARE(kiosk.driver->view().hint, Hint::DeviceLost);
        QVERIFY(kiosk.driver->view().canType && !kiosk.driver->view().byCamera);
        kiosk.driver->deviceChanged(flow::Device::Reader, true);
        QCOMPARE(kiosk.driver->view().hint, Hint::None);
        QVERIFY(!kiosk.driver->view().byCamera && !kiosk.driver->view().canType);
        kiosk.driver->zoneRead(kPassport);
        QCOMPARE(kiosk.driver->view().screen, Screen::Licence);
    }

    /// What the picture looks like is told where a camera is looked into; what was read says more.
    void cameraHints()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.driver->cameraHint(Hint::Glare); // nobody stands there
        QCOMPARE(kiosk.driver->view().hint, Hint::None);
        kiosk.driver->chooseLanguage(Language::Vi);
        kiosk.driver->cameraHint(Hint::Glare);
        QCOMPARE(kiosk.driver->view().hint, Hint::Glare);
        kiosk.driver->cameraHint(Hint::HoldStill);
        QCOMPARE(kiosk.driver->view().hint, Hint::HoldStill);
        kiosk.driver->cameraHint(Hint::DocumentExpired); // no fault of a picture
        QCOMPARE(kiosk.driver->view().hint, Hint::HoldStill);
        kiosk.driver->cameraHint(Hint::None);
        QCOMPARE(kiosk.driver->view().hint, Hint::None);
        kiosk.driver->codeRead(asBytes("https://elsewhere.example"), Source::Camera);
        QCOMPARE(kiosk.driver->view().hint, Hint::NotOurCode);
        kiosk.driver->cameraHint(Hint::TooFar);
        QCOMPARE(kiosk.driver->view().hint, Hint::NotOurCode);
        kiosk.driver->haveNoCode();
        kiosk.driver->back();
        kiosk.driver->cameraHint(Hint::TooFar);
        kiosk.driver->deviceChanged(flow::Device::Camera, false);
        QCOMPARE(kiosk.driver->view().hint, Hint::None);
    }

    /// Power cut at the confirmation page: the draft comes back to its own document alone.
    void draftIsForTheSameDocumentOnly()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.toConfirm();
        QVERIFY(kiosk.start());
        QCOMPARE(kiosk.driver->view().screen, Screen::Language);
        QVERIFY(kiosk.driver->view().facts.empty());

        kiosk.driver->chooseLanguage(Language::Vi);
        kiosk.show(kiosk.prereg());
        QCOMPARE(kiosk.driver->view().screen, Screen::Passport);
        kiosk.driver->zoneRead(kPassport);
        QCOMPARE(kiosk.driver->view().screen, Screen::Resume);
        QVERIFY(kiosk.driver->view().facts.empty());
        kiosk.driver->resume(true);
        QCOMPARE(kiosk.driver->view().screen, Screen::Confirm);
        QCOMPARE(kiosk.driver->view().facts.size(), std::size_t{7});
    }

    void oldDraftIsGone()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.toConfirm();
        QVERIFY(kiosk.start());
        kiosk.clock.advance(std::chrono::minutes{16});
        kiosk.driver->tick();
        kiosk.toConfirm();
        QCOMPARE(kiosk.driver->view().screen, Screen::Confirm);
    }

    void timeOutWipesFactsFirst()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.toConfirm();
        kiosk.clock.advance(std::chrono::seconds{45});
        kiosk.driver->tick();
        QCOMPARE(kiosk.driver->view().screen, Screen::StillThere);
        QVERIFY(kiosk.driver->view().facts.empty());
        kiosk.driver->stillHere();
        QCOMPARE(kiosk.driver->view().screen, Screen::Confirm);
        QVERIFY(!kiosk.driver->view().facts.empty());
        kiosk.clock.advance(std::chrono::seconds{45});
        kiosk.driver->tick();
        kiosk.clock.advance(std::chrono::seconds{15});
        kiosk.driver->tick();
        QCOMPARE(kiosk.driver->view().screen, Screen::Language);
        QVERIFY(kiosk.driver->view() == DriverView{});
    }

    void codesThatAreNotOurs_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("hint");
        QTest::newRow("address") << QByteArray("https://example.org/verify?id=1") << int(Hint::NotOurCode);
        QTest::newRow("3 kB of bytes") << QByteArray(3000, '\xC3') << int(Hint::NotOurCode);
        QTest::newRow("nothing") << QByteArray() << int(Hint::NotOurCode);
        QTest::newRow("SQL") << QByteArray("'; DROP TABLE journal; --") << int(Hint::NotOurCode);
    }
    void codesThatAreNotOurs()
    {
        QFETCH(QByteArray, payload);
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.driver->chooseLanguage(Language::En);
        kiosk.show(std::string_view(payload.data(), static_cast<std::size_t>(payload.size())));
        QCOMPARE(kiosk.driver->view().screen, Screen::Code);
        QTEST(int(kiosk.driver->view().hint), "hint");
        QCOMPARE(kiosk.store->journal().head().seq, std::uint64_t{0}); // nothing was opened, nothing was kept
    }

    void forgedAndExpiredCodes()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.driver->chooseLanguage(Language::En);
        const auto stranger = sync::SigningKey::make(kiosk.random);
        kiosk.show(*documents::encodePrereg({.declaration = "861120261000000172",
                                             .plate = "24C-017.22",
                                             .plateCountry = "VN",
                                             .port = "CNHKM",
                                             .expires = kiosk.clock.now() + std::chrono::hours{8}},
                                            DrivenKiosk::signerOf(stranger)));
        QCOMPARE(kiosk.driver->view().hint, Hint::NotOurCode);
        const std::string good = kiosk.prereg();
        kiosk.clock.advance(std::chrono::hours{9});
        kiosk.show(good);
        QCOMPARE(kiosk.driver->view().hint, Hint::CodeExpired);
        QCOMPARE(kiosk.driver->view().screen, Screen::Code);
    }

    void actionsOfOtherScreensAreIgnored()
    {
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        kiosk.driver->confirm();
        kiosk.driver->resume(true);
        kiosk.driver->skipLicence();
        kiosk.driver->typeExpiry("2031-04-15");
        kiosk.driver->leaveSealToStaff();
        kiosk.driver->zoneRead(kPassport);
        QCOMPARE(kiosk.driver->view().screen, Screen::Language);
        QCOMPARE(kiosk.store->journal().head().seq, std::uint64_t{0});
    }
};

QTEST_APPLESS_MAIN(DriverFlowTest)
#include "driver_flow_test.moc"
