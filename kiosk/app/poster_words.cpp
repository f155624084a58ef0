// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/poster_words.h"

#include "base/json.h"
#include "kiosk/app/plain_text.h"
#include "kiosk/app/words.h"

#include <QFile>

#include <format>

namespace tongguan::app {

namespace {

constexpr qsizetype kLongestSentence = 90; // letters; longer ones would be too small to read from three metres

Result<QString> sentenceOf(const Json& words, std::string_view line, std::string_view language)
{
    const auto row = words.find(line);
    const auto text =
        row != words.end() && row->is_object() ? stringAt(*row, language) : Result<std::string>(std::string{});
    if (!text)
        return fail(text.error().code, std::format("\"{}\": {}", line, text.error().what));
    QString sentence = plainText(*text);
    if (sentence.isEmpty())
        return fail(Errc::InvalidInput, std::format("\"{}\" lacks \"{}\"", line, language));
    if (sentence.size() > kLongestSentence)
        return fail(Errc::InvalidInput, std::format("\"{}\" in \"{}\" is too long for a poster", line, language));
    return sentence;
}

} // namespace

std::string_view posterLineName(PosterLine line)
{
    constexpr std::array<std::string_view, kPosterLines.size()> names{"language", "code", "passport",
                                                                      "confirm",  "lane", "staff"};
    return names.at(static_cast<std::size_t>(line));
}

Result<PosterWords> PosterWords::own()
{
    QFile file(QStringLiteral(":/poster/words.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::NotFound, "the poster's words are not in the program");
    return parse(file.readAll().toStdString());
}

Result<PosterWords> PosterWords::parse(std::string_view json)
{
    const auto object = parseJson(json);
    if (!object)
        return fail(object.error().code, object.error().what);
    const auto words = object->find("words");
    if (words == object->end() || !words->is_object())
        return fail(Errc::InvalidInput, "\"words\" should be an object");
    PosterWords made;
    made.version_ = plainText(stringOr(*object, "version"));
    if (made.version_.isEmpty())
        return fail(Errc::InvalidInput, "\"version\" should be a day");
    for (const PosterLine line : kPosterLines) {
        for (const clearance::Language language : clearance::kLanguages) {
            auto sentence = sentenceOf(*words, posterLineName(line), catalogueCode(language));
            if (!sentence)
                return failed(std::move(sentence));
            made.sentences_.insert_or_assign({line, language}, std::move(*sentence));
        }
    }
    return made;
}

const QString& PosterWords::say(PosterLine line, clearance::Language language) const
{
    return sentences_.at({line, language});
}

} // namespace tongguan::app
