// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "kiosk/app/fonts.h"
#include "tests/bench/figures.h"
#include "tests/ui/story_player.h"

#include <QGuiApplication>

#include <cstdio>
#include <filesystem>
#include <string_view>

// bench-crossing SOURCE STORY[:VISIT]…: drivers' stories on the real screen. What the machine takes from a paper or a
// touch to what follows is measured, what a driver takes is modelled (tests/data/human_seconds.json). Of a story with
// several drivers, the figures are those of that one, the first where none is named.

using namespace tongguan;

namespace {

class Model {
  public:
    explicit Model(Json model) : model_(std::move(model)) {}

    /// 0 for what the story only looks at.
    double seconds(const test::StoryStep& step, const std::string& screen) const
    {
        const Json& steps = model_["steps"];
        const std::string verb = step.verb.toStdString();
        const auto found = steps.contains(verb + " " + screen) ? steps.find(verb + " " + screen) : steps.find(verb);
        if (found == steps.end())
            return 0;
        return found->get<double>() * (verb == "keys" ? static_cast<double>(step.rest.size()) : 1);
    }
    double slow() const { return model_["slow"].get<double>(); }

  private:
    Json model_;
};

const char* nameOf(flow::Screen screen)
{
    using enum flow::Screen;
    return screen == Licence     ? "Licence"
           : screen == Seal      ? "Seal"
           : screen == Confirm   ? "Confirm"
           : screen == Returning ? "Returning"
                                 : "";
}

/// Where the passport is laid, or typed.
bool isDocument(flow::Screen screen)
{
    using enum flow::Screen;
    return screen == Passport || screen == TypeCountry || screen == TypeNumber || screen == TypeBirth ||
           screen == TypeExpiry;
}

struct Crossing {
    double machine = 0;
    double human = 0;
    double document = 0; ///< of `human`, with the document that is asked for
    bool over = false;   ///< he has his lane: what he touches then keeps nobody waiting
};

bool isDriversOwn(const QString& verb)
{
    return verb == u"language" || verb == u"touch" || verb == u"keys" || verb == u"date" || verb == u"wait";
}

/// "come" is three papers in one line: the story is played with each of its own.
QStringList spelledOut(const QStringList& lines)
{
    QStringList all;
    for (const QString& line : lines) {
        if (line.startsWith(u"come "))
            all << QStringLiteral("code ") + line.mid(5) << QStringLiteral("passport C1234567")
                << QStringLiteral("screen Licence") << QStringLiteral("scan 010085000001");
        else
            all << line;
    }
    return all;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication program(argc, argv);
    if (argc < 3)
        return 2;
    const std::filesystem::path data = std::filesystem::path(argv[1]) / "tests/data";
    auto json = readJsonFile(data / "human_seconds.json");
    if (!json)
        return 3;
    const Model model(std::move(*json));
    app::useFonts();
    std::vector<double> machine;
    Json figures = Json::object();
    for (int i = 2; i < argc; ++i) {
        const std::string_view argument = argv[i];
        const std::string name(argument.substr(0, argument.find(':')));
        const std::size_t visit = name.size() == argument.size() ? 0 : static_cast<std::size_t>(argument.back() - '1');
        const auto text = readFile(data / "stories" / (name + ".txt"));
        if (!text)
            return 3;
        std::vector<Crossing> crossings;
        const auto onStep = [&](const test::StoryStep& step) {
            // Each driver begins by driving up, or by his language where no camera saw him.
            const bool begins = step.verb == u"plate" || step.verb == u"language";
            if (begins && (crossings.empty() || crossings.back().over))
                crossings.emplace_back();
            if (crossings.empty() || crossings.back().over)
                return;
            Crossing& crossing = crossings.back();
            crossing.over = step.verb == u"sign";
            // A touch waits until there is something to touch and the kiosk has forgotten the touch before; a driver is
            // slower than both. From the touch on it is the next step's time.
            if (!isDriversOwn(step.verb))
                crossing.machine += step.seconds;
            const double human = model.seconds(step, nameOf(step.screen));
            crossing.human += human;
            crossing.document += isDocument(step.screen) ? human : 0;
        };
        const QString stopped =
            test::StoryPlayer({.onStep = onStep}).play(spelledOut(QString::fromUtf8(*text).split(u'\n')));
        if (!stopped.isEmpty() || visit >= crossings.size()) {
            std::fprintf(stderr, "bench-crossing: %s: %s\n", argv[i], qPrintable(stopped));
            return 3;
        }
        for (const Crossing& crossing : crossings)
            machine.push_back(crossing.machine);
        const Crossing& one = crossings[visit];
        figures[name + " usual"] = one.human + one.machine;
        figures[name + " slow"] = model.slow() * one.human + one.machine;
        figures[name + " document usual"] = one.document;
        figures[name + " document slow"] = model.slow() * one.document;
    }
    figures["machine p95"] = bench::quantile(machine, 0.95);
    figures["machine p50"] = bench::quantile(machine, 0.50);
    std::puts(dump(figures).c_str());
    return 0;
}
