// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "kiosk/clearance/reason_words.h"
#include "kiosk/clearance/rules/rule.h"
#include "tests/support/clearance/decision_case.h"

#include <QTest>

#include <set>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::test;

/// Every file of tests/data/decide.
class CasesTest : public QObject {
    Q_OBJECT
  private slots:
    void cases_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const DecisionCase& one : decisionCases())
            QTest::newRow(one.name.c_str()) << index++;
    }

    void cases()
    {
        QFETCH(const int, index);
        static const std::vector<DecisionCase> kAll = decisionCases();
        const DecisionCase& one = kAll[static_cast<std::size_t>(index)];
        QVERIFY2(!one.about.empty(), "a case says what it is about");
        QVERIFY2(one.expect.contains("lane") && one.expect.contains("codes"), "a case expects a lane and its codes");
        const auto inputs = inputsOf(one.inputs);
        QVERIFY2(inputs, inputs ? "" : inputs.error().what.c_str());
        const auto decision = decide(inputs->crossing, inputs->reference, inputs->rules, inputs->moment);
        const std::string wrong = differences(decision, one.expect);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    /// A rule without a case that fires it is a rule that nobody has seen.
    void everyCodeHasACase()
    {
        std::set<std::string> seen;
        for (const DecisionCase& one : decisionCases()) {
            for (const Json& code : one.expect["codes"])
                seen.insert(code.get<std::string>());
        }
        for (const ReasonInfo& reason : reasonTable())
            QVERIFY2(seen.contains(std::string(reason.code)), std::string(reason.code).c_str());
    }

    /// An officer reads where everything that a rule saw is from.
    void everySourceHasWords()
    {
        for (const DecisionCase& one : decisionCases()) {
            const auto inputs = inputsOf(one.inputs);
            QVERIFY(inputs);
            const auto decision = decide(inputs->crossing, inputs->reference, inputs->rules, inputs->moment);
            for (const Reason& reason : decision.reasons) {
                for (const Seen& seen : reason.saw)
                    QVERIFY2(seen.source.empty() || wordedSource(seen.source, OfficerLanguage::Zh) != seen.source,
                             (one.name + ": " + seen.source).c_str());
            }
        }
    }

    /// A code stands in the table under the number of the rule that gives it.
    void codesBelongToTheirRules()
    {
        for (const DecisionCase& one : decisionCases()) {
            const auto inputs = inputsOf(one.inputs);
            QVERIFY(inputs);
            for (const Reason& reason :
                 decide(inputs->crossing, inputs->reference, inputs->rules, inputs->moment).reasons) {
                const auto table = reasonTable();
                const auto known = std::ranges::find(table, reason.code, &ReasonInfo::code);
                const bool dataset = reason.code.starts_with("REF_");
                QVERIFY2(dataset || known != table.end(), reason.code.c_str());
                // CERT_UNVERIFIED is found where certificates are looked at, and is rule 33's.
                if (!dataset && reason.code != "CERT_UNVERIFIED")
                    QCOMPARE(reason.rule, known->rule);
            }
        }
    }
};

QTEST_APPLESS_MAIN(CasesTest)
#include "cases_test.moc"
