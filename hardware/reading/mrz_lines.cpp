// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_lines.h"

#include "hardware/reading/mrz_chains.h"
#include "hardware/reading/mrz_direction.h"

#include <algorithm>
#include <cmath>

namespace tongguan::reading {

namespace {

constexpr std::size_t kMostStacks = 4;
/// Doc 9303-4 … -7: lines stand 2.5 pitches apart; photographs foreshorten.
constexpr double kLeastSpacing = 1.5;
constexpr double kMostSpacing = 3.8;
/// Characters of a line, with what geometry alone may err.
constexpr double kFewest = 26;
constexpr double kMost = 50;
constexpr std::size_t kLeastMarks = 14;

double middleOf(const MrzTextLine& line)
{
    return (line.from + line.to) / 2;
}

double overlap(const MrzTextLine& a, const MrzTextLine& b)
{
    const double shared = std::min(a.to, b.to) - std::max(a.from, b.from);
    return shared / std::max(a.to - a.from, b.to - b.from);
}

/// Whether `below` may be the line after `above`.
bool follows(const MrzTextLine& above, const MrzTextLine& below)
{
    const double u = (std::max(above.from, below.from) + std::min(above.to, below.to)) / 2;
    const double pitch = (above.pitch + below.pitch) / 2;
    const double spacing = (below.acrossAt(u) - above.acrossAt(u)) / pitch;
    const double ratio = above.pitch / below.pitch;
    const double heights = above.height / below.height;
    return spacing > kLeastSpacing && spacing < kMostSpacing && ratio > 0.82 && ratio < 1.22 && heights > 0.7 &&
           heights < 1.45 && overlap(above, below) > 0.55 && std::abs(above.from - below.from) < 8 * pitch;
}

std::vector<MrzStack> stacksOf(std::vector<MrzTextLine> lines)
{
    std::ranges::sort(lines, {}, [](const MrzTextLine& line) { return line.acrossAt(middleOf(line)); });
    std::vector<bool> used(lines.size());
    std::vector<MrzStack> stacks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (used[i])
            continue;
        MrzStack stack{lines[i]};
        for (std::size_t j = i + 1; j < lines.size() && stack.size() < 6; ++j) {
            if (!used[j] && follows(stack.back(), lines[j])) {
                stack.push_back(lines[j]);
                used[j] = true;
            }
        }
        if (stack.size() >= 2)
            stacks.push_back(std::move(stack));
    }
    return stacks;
}

struct Extent {
    double from;
    double to;
};

/// How far it is from a length that zones have, in characters.
double strangeness(const Extent& extent, double pitch)
{
    const double characters = (extent.to - extent.from) / pitch + 1;
    double least = 1e9;
    for (const double length : {30, 36, 44})
        least = std::min(least, std::abs(characters - length));
    return least;
}

/// From the first to the last character of any line: of a faint one only a part is seen. Where that is no zone's
/// length, and would be one without what a gap parts from the line (the page's edge, a stain), without.
Extent extentOf(const MrzStack& stack)
{
    Extent whole{stack[0].from, stack[0].to};
    for (const MrzTextLine& line : stack)
        whole = {std::min(whole.from, line.from), std::max(whole.to, line.to)};
    const double pitch = stack[0].pitch;
    if (strangeness(whole, pitch) < 0.8)
        return whole;
    Extent best = whole;
    double least = 0.5;
    for (const MrzTextLine& left : stack) {
        for (const MrzTextLine& right : stack) {
            for (const double from : {left.from, left.innerFrom}) {
                for (const double to : {right.to, right.innerTo}) {
                    if (strangeness({from, to}, pitch) < least) {
                        best = {from, to};
                        least = strangeness(best, pitch);
                    }
                }
            }
        }
    }
    return best;
}

/// All lines of a zone begin and end at the same places. Fillers are lower than capitals, so the line with the fewest
/// tells how high these are.
void level(MrzStack& stack)
{
    const Extent extent = extentOf(stack);
    const double height = std::ranges::max(stack, {}, &MrzTextLine::height).height;
    for (MrzTextLine& line : stack) {
        line.from = extent.from;
        line.to = extent.to;
        line.height = height;
    }
}

std::size_t marksOf(const MrzStack& stack)
{
    std::size_t marks = 0;
    for (const MrzTextLine& line : stack)
        marks += line.marks;
    return marks / stack.size();
}

bool mayBeZone(const MrzStack& stack)
{
    const double characters = (stack[0].to - stack[0].from) / stack[0].pitch + 1;
    return characters >= kFewest && characters <= kMost && marksOf(stack) >= kLeastMarks;
}

} // namespace

MrzTextLine MrzTextLine::scaled(double factor) const
{
    MrzTextLine line = *this;
    line.bend = {bend[0] * factor, bend[1], bend[2] / factor};
    line.from *= factor;
    line.to *= factor;
    line.innerFrom *= factor;
    line.innerTo *= factor;
    line.pitch *= factor;
    line.height *= factor;
    return line;
}

std::vector<MrzStack> findStacks(const std::vector<MrzMark>& marks)
{
    std::vector<MrzStack> all;
    for (const double direction : directionsOf(marks)) {
        for (MrzStack& stack : stacksOf(chainMarks(marks, direction))) {
            level(stack);
            if (mayBeZone(stack))
                all.push_back(std::move(stack));
        }
    }
    std::ranges::stable_sort(all, std::greater{}, marksOf);
    if (all.size() > kMostStacks)
        all.resize(kMostStacks);
    return all;
}

} // namespace tongguan::reading
