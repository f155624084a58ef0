// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "kiosk/clearance/reason_words.h"
#include "kiosk/clearance/state.h"
#include "tests/support/clearance/decision_case.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTest>

#include <filesystem>
#include <map>
#include <set>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::test;

namespace {

const std::filesystem::path kTree = TONGGUAN_SOURCE_DIR;
const std::filesystem::path kPage = kTree / "kiosk/clearance/RULES.md";

/// What the case files tell of a code.
struct Told {
    std::set<std::string> cases;
    std::set<std::string> sources;
};

std::map<std::string, Told> toldByCases()
{
    std::map<std::string, Told> told;
    for (const DecisionCase& one : decisionCases()) {
        const auto inputs = inputsOf(one.inputs);
        if (!inputs)
            continue;
        const auto decision = decide(inputs->crossing, inputs->reference, inputs->rules, inputs->moment);
        for (const Reason& reason : decision.reasons) {
            Told& of = told[reason.code];
            if (of.cases.size() < 6)
                of.cases.insert(one.name);
            for (const Seen& seen : reason.saw)
                of.sources.insert(seen.source);
        }
    }
    return told;
}

/// In which file of the tree a code is given.
std::string fileOf(std::string_view code)
{
    for (const auto& file : std::filesystem::recursive_directory_iterator(kTree / "kiosk/clearance")) {
        const std::string path = file.path().string();
        const bool table = path.ends_with("reasons.cpp") || path.ends_with("reason_words.cpp");
        if (table || !path.ends_with(".cpp"))
            continue;
        const auto text = readFile(path, 1U << 20U);
        if (text && text->contains(std::format("\"{}\"", code)))
            return std::filesystem::relative(file.path(), kTree / "kiosk/clearance").string();
    }
    return {};
}

std::string joined(const std::set<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += std::format("{}{}", all.empty() ? "" : ", ", text);
    return all;
}

std::string rulesTable()
{
    auto told = toldByCases();
    std::string page = "| rule | code | an officer reads | 人员看到 | driver | looks at | in | some cases |\n"
                       "| --- | --- | --- | --- | --- | --- | --- | --- |\n";
    for (const ReasonInfo& info : reasonTable()) {
        const ReasonWords* words = wordsFor(info.code);
        const Told& of = told[std::string(info.code)];
        page += std::format("| {} | `{}` | {} | {} | {} | {} | `{}` | {} |\n", info.rule, info.code,
                            words == nullptr ? "" : words->en, words == nullptr ? "" : words->zh,
                            info.visibility == Visibility::Shown ? "shown" : "neutral", joined(of.sources),
                            fileOf(info.code), joined(of.cases));
    }
    return page;
}

std::string statesTable()
{
    std::map<std::string_view, std::set<std::string>> next;
    for (const Transition& transition : legalTransitions())
        next[codeOf(transition.from)].insert(std::string(codeOf(transition.to)));
    std::string page = "| from | to |\n| --- | --- |\n";
    for (const auto& [from, to] : next)
        page += std::format("| `{}` | {} |\n", from, joined(to));
    return page;
}

std::string page()
{
    return "<!-- SPDX-FileCopyrightText: 2026 Tongguan maintainers\n"
           "     SPDX-License-Identifier: GPL-3.0-or-later -->\n"
           "# Rules and states\n\n"
           "Made from the tables of this folder and the cases of `tests/data/decide` by `unit_clearance_rules_page`; "
           "with\n`TONGGUAN_WRITE_PAGES=1` that test writes it. Rules 1 to 39 are those of the trade, later ones our "
           "own. REF_STALE_ and\nREF_AGED_ (rules 32 and 33) come with the name of each data set.\n\n" +
           rulesTable() +
           "\n## States\n\nEvery other change is refused by the domain and by the database. What makes each of them "
           "stands in\n"
           "`tests/data/states/transitions.txt`, the case that all 18 × 18 are tested by.\n\n" +
           statesTable();
}

} // namespace

/// The page that lists every rule is no second truth: it is what the code and the cases say.
class RulesPageTest : public QObject {
    Q_OBJECT
  private slots:
    void pageIsCurrent()
    {
        const std::string made = page();
        QFile file(QString::fromStdString(kPage.string()));
        if (qEnvironmentVariableIsSet("TONGGUAN_WRITE_PAGES")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::fromStdString(made));
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().toStdString() == made,
                 "RULES.md is not what rules and cases say: run this test with TONGGUAN_WRITE_PAGES=1");
    }

    void everyCodeHasWordsAndAFile()
    {
        for (const ReasonInfo& info : reasonTable()) {
            const ReasonWords* words = wordsFor(info.code);
            QVERIFY2(words != nullptr && !words->en.empty() && !words->zh.empty(), std::string(info.code).c_str());
            QVERIFY2(!fileOf(info.code).empty(), std::string(info.code).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(RulesPageTest)
#include "rules_page_test.moc"
