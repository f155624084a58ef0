// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody asks on the gateway's page, an officer answers at the station, and he reads it under his number.
#include "base/json.h"
#include "kiosk/clearance/staff_rules.h"
#include "kiosk/flow/questions.h"
#include "kiosk/flow/staff_flow.h"
#include "tests/support/follow/browser.h"
#include "tests/support/follow/port_machine.h"
#include "tests/support/follow/public_port.h"
#include "tests/support/store/pin_hash.h"

#include <QTest>

#include <format>
#include <thread>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::follow;

namespace {

std::string officer(const std::string& id, const std::string& pin, const std::vector<std::string>& roles)
{
    return dump(Json{{"dataset", "roster"},
                     {"key", id},
                     {"audience", "staff"},
                     {"body",
                      {{"id", id},
                       {"name", "SAMPLE " + id},
                       {"agency", "CUSTOMS"},
                       {"roles", roles},
                       {"pinHash", test::cheapPinHash(pin)}}}}) +
           "\n";
}

/// A station with its officer, joined to the gateway.
struct Desk {
    std::unique_ptr<PortMachine> machine;
    std::unique_ptr<StaffFlow> staff;

    static Desk at(PublicPort& port, const std::string& station)
    {
        Desk desk;
        desk.machine = PortMachine::enrol(port.gateway(), station, "staff").value();
        desk.staff = std::make_unique<StaffFlow>(desk.machine->store(), desk.machine->clock(), desk.machine->log(),
                                                 [](const StaffView&) {});
        return desk;
    }
    /// Pulls until that many messages are seen, at most ten seconds.
    std::vector<ComplaintItem> sees(const std::string& id, const std::string& pin, std::size_t count)
    {
        for (int i = 0; i < 100; ++i) {
            if (!machine->pull())
                return {};
            staff->signOut();
            staff->signIn(id, pin);
            staff->showPage(StationPage::Complaints);
            if (staff->view().complaints && staff->view().complaints->items.size() >= count)
                break;
            std::this_thread::sleep_for(std::chrono::milliseconds{100});
        }
        return staff->view().complaints.value_or(ComplaintsView{}).items;
    }
};

/// As a browser fills the form; the receipt.
std::string asks(const std::string& url, std::string_view kind, std::string_view text, std::string_view language)
{
    const Page form = get(url, std::format("/ask?l={}", language));
    const std::string cookie = between(form.header("set-cookie"), "__Host-tongguan=", ";");
    const std::string body = std::format("token={}&kind={}&text={}&contact=&about=HKM-0172",
                                         between(form.body, "name=token value=\"", "\""), kind, text);
    const Page page = post(url, std::format("/ask?l={}", language), body, "Cookie: __Host-tongguan=" + cookie + "\r\n");
    return between(page.body, "<p class=big>", "</p>");
}

} // namespace

class QuestionsTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void anOfficersOwnWords();
    void aPublishedAnswerIsReadInHisLanguage();
    void aComplaintIsForWhoApproves();
    void twoStationsAnswerOnce();
    void anAnswerToNobodysQuestion();
    void askedAtAKiosk();
    void aKioskIsNotBelieved();
    void numbersOfNobody();

  private:
    std::unique_ptr<PublicPort> port_;
};

void QuestionsTest::init()
{
    auto port = PublicPort::open(
        officer("0417", "4711", {"RESOLVE", "APPROVE"}) + officer("0611", "1379", {"RESOLVE"}) +
        R"({"dataset":"questions","key":"Q1","body":{"asked":{"zh":"几点开门？","en":"When?"},"answer":{"zh":"八点","en":"At eight","vi":"Tám giờ"}}})"
        "\n");
    QVERIFY2(port.has_value(), port ? "" : port.error().what.c_str());
    port_ = std::move(*port);
}

void QuestionsTest::anOfficersOwnWords()
{
    Desk desk = Desk::at(*port_, "HKM-S01");
    const std::string receipt = asks(port_->url(), "question", "%3Cb%3EBao+gi%E1%BB%9D%3F%3C/b%3E", "vi");
    QCOMPARE(receipt.size(), std::size_t{11});
    QVERIFY(get(port_->url(), "/r/" + receipt + "?l=en").body.find("No answer yet") != std::string::npos);
    const auto items = desk.sees("0417", "4711", 1);
    QCOMPARE(items.size(), std::size_t{1});
    QCOMPARE(items.front().receipt, receipt);
    QCOMPARE(items.front().ticket, std::string("HKM-0172"));
    QVERIFY(items.front().afar.has_value());
    QCOMPARE(items.front().afar->text, std::string("<b>Bao giờ?</b>"));
    QCOMPARE(items.front().afar->language, Language::Vi);
    QCOMPARE(items.front().afar->kind, MessageKind::Question);

    desk.staff->answerInWords(receipt, std::string(2000, 'a'));
    QCOMPARE(desk.staff->view().refused, std::string(codeOf(Refusal::InvalidValue)));
    desk.staff->answerInWords(receipt, "<i>Ngày mai</i>");
    QCOMPARE(desk.staff->view().refused, std::string{});
    QCOMPARE(desk.staff->view().complaints->items.front().by, std::string("0417"));
    desk.staff->answerInWords(receipt, "another word"); // once
    QCOMPARE(desk.staff->view().refused, std::string(codeOf(Refusal::Closed)));
    QVERIFY(desk.machine->push());
    QVERIFY(port_->shows("/r/" + receipt + "?l=my", "&lt;i&gt;Ngày mai&lt;/i&gt;")); // there are no other words of it
    QVERIFY(get(port_->url(), "/r/" + receipt).body.find("0417") == std::string::npos);
    // And after the gateway's next start.
    port_->gateway().kill();
    QVERIFY(port_->gateway().run({"--public", "127.0.0.1:0", "--public-misses", "10000"}));
    QVERIFY(port_->shows("/r/" + receipt, "Ngày mai"));
}

void QuestionsTest::aPublishedAnswerIsReadInHisLanguage()
{
    Desk desk = Desk::at(*port_, "HKM-S01");
    const std::string receipt = asks(port_->url(), "question", "Bao+gio", "vi");
    QCOMPARE(desk.sees("0611", "1379", 1).size(), std::size_t{1}); // whoever resolves may answer a question
    const auto& published = desk.staff->view().complaints->published;
    QCOMPARE(published.size(), std::size_t{1});
    desk.staff->answerAsPublished(receipt, "0123456789abcdef");
    QCOMPARE(desk.staff->view().refused, std::string(codeOf(Refusal::InvalidValue)));
    desk.staff->answerAsPublished(receipt, published.front().key);
    QCOMPARE(desk.staff->view().refused, std::string{});
    QVERIFY(desk.machine->push());
    QVERIFY(port_->shows("/r/" + receipt + "?l=vi", "Tám giờ"));
    QVERIFY(get(port_->url(), "/r/" + receipt + "?l=zh").body.find("八点") != std::string::npos);
    QVERIFY(get(port_->url(), "/r/" + receipt + "?l=lo").body.find("At eight") != std::string::npos);
}

void QuestionsTest::aComplaintIsForWhoApproves()
{
    Desk desk = Desk::at(*port_, "HKM-S01");
    const std::string complaint = asks(port_->url(), "complaint", "60+yuan", "en");
    const std::string question = asks(port_->url(), "question", "When", "en");
    QCOMPARE(desk.sees("0417", "4711", 2).size(), std::size_t{2});
    const auto seen = desk.sees("0611", "1379", 1); // its words may be about anybody
    QCOMPARE(seen.size(), std::size_t{1});
    QCOMPARE(seen.front().receipt, question);
    desk.staff->answerComplaint(complaint, ComplaintAnswer::Refunded);
    QCOMPARE(desk.staff->view().refused, std::string(codeOf(Refusal::InvalidValue)));
    desk.sees("0417", "4711", 2);
    desk.staff->answerComplaint(complaint, ComplaintAnswer::Refunded);
    QVERIFY(desk.machine->push());
    QVERIFY(port_->shows("/r/" + complaint + "?l=en", "You get your money back"));
    QVERIFY(port_->shows("/r/" + complaint + "?l=th", "<html lang=th"));
    QVERIFY(get(port_->url(), "/r/" + question + "?l=en").body.find("No answer yet") != std::string::npos);
}

void QuestionsTest::twoStationsAnswerOnce()
{
    Desk first = Desk::at(*port_, "HKM-S01");
    Desk second = Desk::at(*port_, "HKM-S02");
    const std::string receipt = asks(port_->url(), "question", "When", "en");
    QCOMPARE(first.sees("0417", "4711", 1).size(), std::size_t{1});
    QCOMPARE(second.sees("0417", "4711", 1).size(), std::size_t{1});
    // Neither hears of the other: everywhere the later word counts, whichever comes first.
    first.staff->answerInWords(receipt, "the earlier word");
    std::this_thread::sleep_for(std::chrono::milliseconds{2});
    second.staff->answerInWords(receipt, "the later word");
    QVERIFY(second.machine->push());
    QVERIFY(port_->shows("/r/" + receipt + "?l=en", "the later word"));
    QVERIFY(first.machine->push());
    const std::string marker = asks(port_->url(), "question", "Are+you+there", "en");
    QCOMPARE(second.sees("0417", "4711", 2).size(), std::size_t{2});
    second.staff->answerInWords(marker, "yes we are"); // behind the first station's push
    QVERIFY(second.machine->push());
    QVERIFY(port_->shows("/r/" + marker + "?l=en", "yes we are"));
    QVERIFY(get(port_->url(), "/r/" + receipt + "?l=en").body.find("the later word") != std::string::npos);
    // Who comes later finds it answered, and by whom.
    Desk third = Desk::at(*port_, "HKM-S03");
    const auto items = third.sees("0417", "4711", 2);
    QVERIFY(std::ranges::all_of(items, [](const ComplaintItem& one) { return one.answer && one.by == "0417"; }));
}

void QuestionsTest::anAnswerToNobodysQuestion()
{
    Desk desk = Desk::at(*port_, "HKM-S01");
    const std::string receipt = asks(port_->url(), "question", "When", "en");
    QCOMPARE(desk.sees("0417", "4711", 1).size(), std::size_t{1});
    // As a changed station would send it.
    const Json foreign{{"receipt", "00000-00000"}, {"words", {{"en", "<script>"}}}};
    QVERIFY(desk.machine->store().note("message.answered", "staff:0417", dump(foreign)));
    QVERIFY(desk.machine->store().note("message.answered", "staff:0417", R"({"receipt":7})"));
    desk.staff->answerInWords(receipt, "well");
    QVERIFY(desk.machine->push());
    QVERIFY(port_->shows("/r/" + receipt + "?l=en", "well"));
    QCOMPARE(get(port_->url(), "/r/00000-00000").status, 404);
    // Nor does a kiosk answer.
    port_->append({}, "message.answered", R"({"receipt":")" + receipt + R"(","answer":"REFUNDED","by":"kiosk"})");
    QVERIFY(port_->push());
    const std::string id = port_->waitingTruck("HKM-0172");
    QVERIFY(port_->push());
    QVERIFY(port_->shows(PublicPort::path("HKM-0172", id), "HKM-0172"));
    QVERIFY(get(port_->url(), "/r/" + receipt + "?l=en").body.find("well") != std::string::npos);
}

/// Published once, answered at a station, and its answer is at the next kiosk and on the phone's page.
void QuestionsTest::askedAtAKiosk()
{
    auto kiosk = PortMachine::enrol(port_->gateway(), "HKM-K07", "kiosk").value();
    auto next = PortMachine::enrol(port_->gateway(), "HKM-K08", "kiosk").value();
    Desk desk = Desk::at(*port_, "HKM-S01");
    const QuestionAsked asked{
        .receipt = "7K3F9-2M4XA", .topic = QuestionTopic::Way, .language = Language::Vi, .ticket = "HKM-0172"};
    QVERIFY(askQuestion(kiosk->store(), asked, kiosk->clock().now()));
    QCOMPARE(kiosk->store().reference().bodies(kPublicMessages)->size(), std::size_t{1}); // without a line
    QCOMPARE(get(port_->url(), "/r/7K3F9-2M4XA").status, 404);
    QVERIFY(kiosk->push());
    const auto items = desk.sees("0611", "1379", 1);
    QCOMPARE(items.size(), std::size_t{1});
    QCOMPARE(items.front().receipt, asked.receipt);
    QCOMPARE(items.front().ticket, asked.ticket);
    QVERIFY(items.front().afar.has_value());
    QCOMPARE(items.front().afar->kind, MessageKind::Question);
    QCOMPARE(items.front().afar->topic, std::optional{QuestionTopic::Way});
    QCOMPARE(items.front().afar->language, Language::Vi);
    QVERIFY(items.front().afar->text.empty());
    QVERIFY(port_->shows("/r/7K3F9-2M4XA?l=en", "No answer yet"));

    // The same receipt from another kiosk: the first counts.
    QVERIFY(next->store().note("question.asked", "driver",
                               R"({"receipt":"7K3F9-2M4XA","topic":"FEES","language":"th","ticket":"HKM-0999"})"));
    QVERIFY(next->store().note("question.asked", "driver", R"({"receipt":"22222-22222","topic":"FEES"})"));
    QVERIFY(next->push());
    const auto both = desk.sees("0417", "4711", 2);
    QCOMPARE(both.size(), std::size_t{2});
    QCOMPARE(std::ranges::find(both, asked.receipt, &ComplaintItem::receipt)->ticket, asked.ticket);

    desk.staff->answerInWords(asked.receipt, "Làn 3");
    QCOMPARE(desk.staff->view().refused, std::string{});
    QVERIFY(desk.machine->push());
    QVERIFY(port_->shows("/r/7K3F9-2M4XA?l=vi", "Làn 3"));
    QVERIFY(next->pull());
    const auto body = next->store().reference().body(kAnswers, asked.receipt);
    QVERIFY(body && *body);
    QVERIFY((*body)->find("Làn 3") != std::string::npos);
    QVERIFY((*body)->find("0417") == std::string::npos); // who answered is for staff
    QVERIFY(next->store().reference().bodies(kPublicMessages)->empty());
    ComplaintView shown;
    QVERIFY(lookAtQuestion(next->store(), asked.receipt, Language::Vi, shown).value());
    QCOMPARE(shown.words, std::string("Làn 3"));
}

/// What is no question of the right form, or is not a kiosk's, is nobody's; and what comes after it is.
void QuestionsTest::aKioskIsNotBelieved()
{
    auto kiosk = PortMachine::enrol(port_->gateway(), "HKM-K07", "kiosk").value();
    Desk desk = Desk::at(*port_, "HKM-S01");
    const std::string receipt = asks(port_->url(), "question", "When", "en");
    const auto say = [&](const std::string& body) {
        return kiosk->store().note("question.asked", "driver", body).has_value();
    };
    QVERIFY(say(R"({"receipt":"K7P-3M9"})"));
    QVERIFY(say(R"({"receipt":"7k3f9-2m4xa"})"));
    QVERIFY(say(R"({"receipt":""})"));
    QVERIFY(say(R"({"receipt":7})"));
    QVERIFY(say(R"({"receipt":"33333-33333","topic":"WEATHER"})"));
    QVERIFY(say(std::format(R"({{"receipt":"44444-44444","ticket":"{}"}})", std::string(41, 'A'))));
    QVERIFY(say(std::format(R"({{"receipt":"{}","topic":"FEES"}})", receipt))); // of a telephone
    QVERIFY(desk.machine->store().note("question.asked", "staff:0417", R"({"receipt":"55555-55555"})"));
    QVERIFY(desk.machine->push());
    QVERIFY(say(R"({"receipt":"66666-66666"})"));
    QVERIFY(kiosk->push());
    const auto items = desk.sees("0417", "4711", 2);
    QCOMPARE(items.size(), std::size_t{2});
    const auto first = std::ranges::find(items, receipt, &ComplaintItem::receipt);
    QVERIFY(first != items.end());
    QCOMPARE(first->afar->text, std::string("When"));
    QVERIFY(!first->afar->topic);
    QVERIFY(std::ranges::contains(items, "66666-66666", &ComplaintItem::receipt));
}

void QuestionsTest::numbersOfNobody()
{
    port_ = PublicPort::open({}, {"--public-misses", "5"}).value();
    const std::string receipt = asks(port_->url(), "question", "When", "en");
    int unknown = 0;
    for (; unknown < 100 && get(port_->url(), "/r/00000-0000" + std::to_string(unknown % 10)).status == 404;
         ++unknown) {
    }
    QCOMPARE(unknown, 5);
    QCOMPARE(get(port_->url(), "/r/" + receipt).status, 429); // or the right one would stand out among the wrong ones
}

QTEST_GUILESS_MAIN(QuestionsTest)
#include "questions_test.moc"
