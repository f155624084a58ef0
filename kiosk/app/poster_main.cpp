// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "kiosk/app/fonts.h"
#include "kiosk/app/plain_text.h"
#include "kiosk/app/poster.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <cstdio>

using namespace tongguan;

namespace {

enum Exit : int { Done = 0, WrongUsage = 2, EnvironmentFailed = 3 };

constexpr int kLeastWidth = 200;
constexpr int kMostWidth = 10'000;
constexpr std::size_t kMostWords = 64U << 10U;

const QString kAbout = QStringLiteral(
    "The poster for the wall beside a kiosk: what a driver does, in five drawings and six languages, with "
    "the port's lanes. A2, upright.\n\n"
    "Examples:\n"
    "  tongguan-poster --port Hekou --hotline 12367 poster.pdf\n"
    "  tongguan-poster --port Hekou --lanes assets/sample-port/lanes.json --picture poster.png "
    "poster.pdf\n\n"
    "Print it in true size: letters are read from two metres, drawings from three and more.\n"
    "Exit codes: 0 done, 2 wrong usage, 3 the environment failed.");

QCommandLineOption option(const char* name, const char* what, const char* value, const QString& otherwise = {})
{
    return {QString::fromLatin1(name), QString::fromUtf8(what), QString::fromLatin1(value), otherwise};
}

int refused(int code, const std::string& what)
{
    std::fprintf(stderr, "tongguan-poster: %s\n", what.c_str());
    return code;
}

Result<app::PosterWords> wordsFrom(const QString& file)
{
    if (file.isEmpty())
        return app::PosterWords::own();
    const auto text = readFile(file.toStdString(), kMostWords);
    if (!text)
        return std::unexpected(text.error());
    auto words = app::PosterWords::parse(*text);
    if (!words)
        return fail(words.error().code, file.toStdString() + ": " + words.error().what);
    return words;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // it shows nothing
    qputenv("LC_ALL", "C.UTF-8");            // names of ports are UTF-8, also where nobody chose a locale
    const QGuiApplication program(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("tongguan-poster"));
    QCommandLineParser line;
    line.setApplicationDescription(kAbout);
    line.addHelpOption();
    line.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("where to write the PDF"));
    const auto port = option("port", "The port's name in its own script.", "NAME");
    const auto latin = option("latin", "Its name in Latin letters.", "NAME");
    const auto hotline = option("hotline", "The number that helps drivers.", "NUMBER");
    const auto lanes = option("lanes", "The port's lanes: data set \"lanes\", as JSON.", "FILE");
    const auto words = option("words", "Other sentences than assets/poster/words.json.", "FILE");
    const auto picture = option("picture", "Writes it as a picture, too.", "FILE");
    const auto width = option("width", "Of that picture, in dots.", "DOTS", QStringLiteral("2100"));
    line.addOptions({port, latin, hotline, lanes, words, picture, width});
    line.process(program);

    const int dots = line.value(width).toInt();
    if (line.positionalArguments().size() != 1 || line.value(port).isEmpty())
        return refused(WrongUsage, "give the port's name (--port) and one file; see --help");
    if (dots < kLeastWidth || dots > kMostWidth)
        return refused(WrongUsage, "--width should be 200 to 10000");
    app::useFonts();
    auto sentences = wordsFrom(line.value(words));
    if (!sentences)
        return refused(EnvironmentFailed, sentences.error().what);
    const auto text = [&](const QCommandLineOption& one) { return app::plainText(line.value(one).toStdString()); };
    app::PosterContent content{.port = text(port),
                               .portLatin = text(latin),
                               .hotline = text(hotline),
                               .lanes = {},
                               .words = std::move(*sentences)};
    if (line.isSet(lanes)) {
        auto places = app::posterLanes(line.value(lanes).toStdString());
        if (!places)
            return refused(EnvironmentFailed, places.error().what);
        content.lanes = std::move(*places);
    }
    if (auto ok = app::writePosterPdf(line.positionalArguments().constFirst(), content); !ok)
        return refused(EnvironmentFailed, ok.error().what);
    if (line.isSet(picture)) {
        if (auto ok = app::writePosterPicture(line.value(picture), content, dots); !ok)
            return refused(EnvironmentFailed, ok.error().what);
    }
    return Done;
}
