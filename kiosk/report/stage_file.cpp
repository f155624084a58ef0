// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/report/stage_file.h"

#include "base/codes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <limits>
#include <vector>

namespace tongguan::report {

using namespace clearance;

namespace {

constexpr std::string_view kSchema = "#tongguan.stages/1";
constexpr std::string_view kHashLine = "#sha256,";
constexpr std::string_view kColumns = "crossing,port,direction,kind,lane,decision,language,fresh,credit,opened,outcome,"
                                      "excluded,marks,clock_error_ms,late_ms,path,beside,fees\n";
constexpr std::size_t kColumnCount = 18;
constexpr std::size_t kMaxLine = std::size_t{1} << 20U;

// ── out ──

void appendNumber(std::string& line, std::int64_t number)
{
    std::array<char, 24> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    line.append(digits.data(), end);
}

template <class E> void appendCode(std::string& line, const std::optional<E>& value)
{
    line += ',';
    if (value)
        line += codeOf(*value);
}

void appendNumber(std::string& line, const std::optional<std::uint32_t>& number)
{
    line += ',';
    if (number)
        appendNumber(line, std::int64_t{*number});
}

void appendIntervals(std::string& line, const std::vector<Interval>& intervals)
{
    line += ',';
    for (const Interval& one : intervals) {
        if (line.back() != ',')
            line += ' ';
        line += codeOf(one.stage);
        line += ':';
        appendNumber(line, std::int64_t{one.begin});
        line += '-';
        if (one.end)
            appendNumber(line, std::int64_t{*one.end});
    }
}

void appendMarks(std::string& line, Marks marks)
{
    line += ',';
    for (const auto& [mark, code] : Codes<Mark>::kTable) {
        if (!marks.has(mark))
            continue;
        if (line.back() != ',')
            line += ' ';
        line += code;
    }
}

/// Texts of ours have none of these; a catalogue's item may.
std::string plain(std::string_view text)
{
    std::string kept(text);
    std::ranges::replace_if(
        kept,
        [](char c) { return c == ',' || c == ' ' || c == ':' || c == '"' || static_cast<unsigned char>(c) < ' '; },
        '_');
    return kept;
}

// ── in ──

/// One line's fields, taken from the left. The first that does not fit is named.
class Fields {
  public:
    explicit Fields(std::string_view line) : rest_(line) {}

    std::string_view text()
    {
        const std::size_t end = std::min(rest_.find(','), rest_.size());
        const std::string_view field = rest_.substr(0, end);
        rest_.remove_prefix(std::min(end + 1, rest_.size()));
        ++column_;
        return field;
    }

    template <class E> std::optional<E> code()
    {
        const std::string_view field = text();
        if (field.empty())
            return std::nullopt;
        const auto value = fromCode<E>(field);
        if (!value)
            wrong();
        return value ? std::optional(*value) : std::nullopt;
    }

    std::optional<std::uint32_t> number()
    {
        const std::string_view field = text();
        return field.empty() ? std::nullopt : std::optional(number(field));
    }

    template <class Number = std::uint32_t> Number number(std::string_view digits)
    {
        Number value{};
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc{} || end != digits.data() + digits.size())
            wrong();
        return value;
    }

    std::optional<bool> either(std::string_view yes, std::string_view no)
    {
        const std::string_view field = text();
        if (field != yes && field != no && !field.empty())
            wrong();
        return field.empty() ? std::nullopt : std::optional(field == yes);
    }

    void wrong()
    {
        if (wrong_ == 0)
            wrong_ = column_;
    }
    /// Of the first field that does not fit; 0 where all do.
    std::size_t wrongColumn() const { return wrong_; }
    bool whole() const { return wrong_ == 0 && column_ == kColumnCount && rest_.empty(); }

  private:
    std::string_view rest_;
    std::size_t column_ = 0;
    std::size_t wrong_ = 0;
};

/// Words between blanks.
template <class With> void eachWord(std::string_view text, const With& with)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        with(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::int64_t timeFrom(Fields& fields, std::string_view text)
{
    const auto time = text.size() == 24 ? fromIso(text) : Result<UtcTime>(fail(Errc::InvalidInput, {}));
    if (!time)
        fields.wrong();
    return time ? toMicroseconds(*time) / 1000 : 0;
}

std::vector<Interval> intervalsFrom(Fields& fields)
{
    std::vector<Interval> intervals;
    eachWord(fields.text(), [&](std::string_view word) {
        const std::size_t colon = std::min(word.find(':'), word.size());
        const std::size_t dash = std::min(word.find('-', colon), word.size());
        const auto stage = fromCode<Stage>(word.substr(0, colon));
        if (!stage || dash == word.size())
            return fields.wrong();
        Interval one{.stage = *stage, .begin = fields.number(word.substr(colon + 1, dash - colon - 1)), .end = {}};
        if (dash + 1 < word.size())
            one.end = fields.number(word.substr(dash + 1));
        if (one.end.value_or(one.begin) < one.begin)
            fields.wrong();
        intervals.push_back(one);
    });
    return intervals;
}

/// The way has no gap: else its pieces would not add up to the whole.
bool joined(const std::vector<Interval>& path)
{
    std::uint32_t at = 0;
    for (const Interval& one : path) {
        if (one.begin != at || (!one.end && &one != &path.back()))
            return false;
        at = one.end.value_or(at);
    }
    return true;
}

Marks marksFrom(Fields& fields)
{
    Marks marks;
    eachWord(fields.text(), [&](std::string_view word) {
        const auto mark = fromCode<Mark>(word);
        if (!mark)
            return fields.wrong();
        marks.add(*mark);
    });
    return marks;
}

std::vector<Charge> chargesFrom(Fields& fields)
{
    std::vector<Charge> charges;
    eachWord(fields.text(), [&](std::string_view word) {
        const std::size_t first = std::min(word.find(':'), word.size());
        const std::size_t second = std::min(word.find(':', first + 1), word.size());
        if (second == word.size())
            return fields.wrong();
        charges.push_back({.item = std::string(word.substr(0, first)),
                           .amount = fields.number<std::int64_t>(word.substr(first + 1, second - first - 1)),
                           .currency = std::string(word.substr(second + 1))});
    });
    return charges;
}

Result<Passage> passageFrom(std::string_view line, std::uint64_t number)
{
    Fields fields(line);
    Passage passage;
    if (fields.number<std::uint64_t>(fields.text()) != number)
        fields.wrong();
    passage.port = std::string(fields.text());
    passage.direction = fields.code<Direction>();
    passage.kind = fields.code<Kind>();
    passage.lane = fields.code<Lane>();
    passage.provisional = fields.either("PROVISIONAL", "FINAL");
    passage.language = fields.code<Language>();
    passage.fresh = fields.either("FRESH", "OTHER");
    passage.credit = fields.code<CreditLevel>();
    passage.opened = timeFrom(fields, fields.text());
    const auto outcome = fields.code<Outcome>();
    if (!outcome)
        fields.wrong();
    passage.outcome = outcome.value_or(Outcome::Open);
    passage.excluded = fields.code<Exclusion>().value_or(Exclusion::None);
    passage.marks = marksFrom(fields);
    passage.clockError = fields.number();
    passage.late = fields.number();
    passage.path = intervalsFrom(fields);
    if (!joined(passage.path))
        fields.wrong();
    passage.beside = intervalsFrom(fields);
    passage.charges = chargesFrom(fields);
    if (!fields.whole())
        return fail(Errc::InvalidInput, fields.wrongColumn() == 0
                                            ? std::format("{} columns were expected", kColumnCount)
                                            : std::format("column {} does not fit", fields.wrongColumn()));
    return passage;
}

std::string settings(const Scope& scope)
{
    const auto day = [](const auto& date) { return date ? toIsoDate(*date) : std::string{}; };
    return std::format("{},minutes_east={},until={},from={},to={}\n", kSchema, scope.minutesEast,
                       isoMilliseconds(scope.until), day(scope.from), day(scope.to));
}

Result<Scope> scopeFrom(std::string_view line)
{
    Fields fields(line);
    Scope scope;
    if (fields.text() != kSchema)
        return fail(Errc::InvalidInput, std::format("line 1 is not \"{},…\": no stage file of ours", kSchema));
    const auto value = [&](std::string_view name) {
        const std::string_view field = fields.text();
        if (!field.starts_with(name))
            fields.wrong();
        return field.substr(std::min(name.size(), field.size()));
    };
    const auto day = [&](std::string_view text) -> std::optional<std::chrono::year_month_day> {
        const auto date = dateFromIso(text);
        if (!date && !text.empty())
            fields.wrong();
        return date ? std::optional(*date) : std::nullopt;
    };
    scope.minutesEast = fields.number<int>(value("minutes_east="));
    scope.until = timeFrom(fields, value("until="));
    scope.from = day(value("from="));
    scope.to = day(value("to="));
    if (fields.wrongColumn() != 0 || std::abs(scope.minutesEast) > 24 * 60)
        return fail(Errc::InvalidInput, "line 1: its settings do not fit");
    return scope;
}

} // namespace

bool Scope::holds(std::int64_t opened) const
{
    const std::chrono::sys_time<std::chrono::milliseconds> at{std::chrono::milliseconds{local(opened)}};
    const auto day = std::chrono::floor<std::chrono::days>(at);
    return (!from || day >= std::chrono::sys_days{*from}) && (!to || day <= std::chrono::sys_days{*to});
}

std::string isoMilliseconds(std::int64_t utc)
{
    const std::chrono::sys_time<std::chrono::milliseconds> at{std::chrono::milliseconds{utc}};
    return std::format("{:%FT%T}Z", at);
}

StageWriter::StageWriter(const Scope& scope, std::function<void(std::string_view)> out) : out_(std::move(out))
{
    put(settings(scope));
    put(kColumns);
}

void StageWriter::put(std::string_view text)
{
    digest_.add(text);
    if (out_)
        out_(text);
}

void StageWriter::add(const Passage& passage)
{
    line_.clear();
    appendNumber(line_, static_cast<std::int64_t>(++number_));
    line_ += ',';
    line_ += plain(passage.port);
    appendCode(line_, passage.direction);
    appendCode(line_, passage.kind);
    appendCode(line_, passage.lane);
    line_ += ',';
    if (passage.provisional)
        line_ += *passage.provisional ? "PROVISIONAL" : "FINAL";
    appendCode(line_, passage.language);
    line_ += ',';
    if (passage.fresh)
        line_ += *passage.fresh ? "FRESH" : "OTHER";
    appendCode(line_, passage.credit);
    line_ += ',';
    line_ += isoMilliseconds(passage.opened);
    line_ += ',';
    line_ += codeOf(passage.outcome);
    line_ += ',';
    line_ += codeOf(passage.excluded);
    appendMarks(line_, passage.marks);
    appendNumber(line_, passage.clockError);
    appendNumber(line_, passage.late);
    appendIntervals(line_, passage.path);
    appendIntervals(line_, passage.beside);
    line_ += ',';
    for (const Charge& charge : passage.charges)
        line_ += std::format("{}{}:{}:{}", line_.back() == ',' ? "" : " ", plain(charge.item), charge.amount,
                             plain(charge.currency));
    line_ += '\n';
    put(line_);
}

Hash StageWriter::finish()
{
    const Hash hash = digest_.hash();
    if (out_)
        out_(std::format("{}{}\n", kHashLine, toHex(hash)));
    return hash;
}

Result<StageFile> readStages(std::istream& in, const std::function<void(const Scope&)>& scope,
                             const std::function<void(const Passage&)>& with)
{
    StageFile file;
    Digest digest;
    std::string line;
    bool ended = false;
    std::uint64_t number = 0;
    for (; std::getline(in, line); ++number) {
        if (line.size() > kMaxLine)
            return fail(Errc::InvalidInput, std::format("line {} is too long", number + 1));
        if (ended)
            return fail(Errc::Corrupt, "lines after the one with the hash");
        if (line.starts_with(kHashLine)) {
            const auto told = hashFromHex(std::string_view(line).substr(kHashLine.size()));
            file.hash = digest.hash();
            if (!told || *told != file.hash)
                return fail(Errc::Corrupt, "the lines are not those that its SHA-256 was made of");
            ended = true;
            continue;
        }
        line += '\n';
        digest.add(line);
        line.pop_back();
        if (number == 0) {
            auto read = scopeFrom(line);
            if (!read)
                return failed(std::move(read));
            file.scope = *read;
            scope(file.scope);
        } else if (number == 1) {
            if (line + '\n' != kColumns)
                return fail(Errc::InvalidInput, "line 2 has other columns");
        } else {
            auto passage = passageFrom(line, number - 1);
            if (!passage)
                return fail(Errc::InvalidInput, std::format("line {}: {}", number + 1, passage.error().what));
            with(*passage);
        }
    }
    if (!ended)
        return fail(Errc::Corrupt, "the last line, with the SHA-256, is missing: the file was cut off");
    return file;
}

} // namespace tongguan::report
