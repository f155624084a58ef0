// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/agreement.h"

#include <format>
#include <set>

namespace tongguan::test {

namespace {

constexpr std::size_t kHashDigits = 64;

std::string difference(const std::string& left, const HeldJournal& ours, const std::string& right,
                       const HeldJournal& theirs)
{
    for (const auto& [seq, event] : ours) {
        const auto found = theirs.find(seq);
        if (found == theirs.end())
            return std::format("{} has event {} and {} has not", left, seq, right);
        if (found->second != event)
            return std::format("event {} differs between {} and {}", seq, left, right);
    }
    return {};
}

/// An id that stands at two numbers is an event that was captured twice.
std::string doubledIds(const std::string& name, const HeldJournal& journal)
{
    std::set<std::string> ids;
    for (const auto& [seq, event] : journal) {
        const std::string id = event.substr(kHashDigits + 1, event.find(' ', kHashDigits + 1) - kHashDigits - 1);
        if (!ids.insert(id).second)
            return std::format("{} holds the event of number {} twice", name, seq);
    }
    return {};
}

} // namespace

void Promises::add(const std::string& machine, const MachineRun& run)
{
    const auto take = [](auto& mine, const auto& heads) {
        for (const auto& [seq, hash] : heads)
            if (seq != 0) // an empty journal promises nothing
                mine[seq] = hash;
    };
    take(saved["HKM-" + machine], run.saved);
    take(acknowledged["HKM-" + machine], run.acknowledged);
}

std::string missing(const std::map<std::string, std::map<std::uint64_t, std::string>>& promised, const ServerEnd& end)
{
    for (const auto& [machine, heads] : promised) {
        const auto journal = end.journals.find(machine);
        for (const auto& [seq, hash] : heads) {
            if (journal == end.journals.end() || !journal->second.contains(seq) ||
                !journal->second.at(seq).starts_with(hash))
                return std::format("event {} of {} was acknowledged and is not there", seq, machine);
        }
    }
    return {};
}

Disagreement disagreement(const std::map<std::string, MachineRun>& machines, const ServerEnd& gateway,
                          const ServerEnd& window, const Promises& promises)
{
    Disagreement found;
    const auto lose = [&](std::string what) {
        if (found.lost.empty())
            found.lost = std::move(what);
    };
    if (!gateway.whole || !window.whole)
        lose("a server's database is damaged");
    for (const auto& [name, machine] : machines) {
        if (!machine.whole)
            lose(std::format("{}: {}", name, machine.failed));
        for (const ServerEnd* end : {&gateway, &window}) {
            const std::string theirs = end == &gateway ? "the gateway" : "the window";
            const auto held = end->journals.find(name);
            if (held == end->journals.end() && machine.events.empty())
                continue;
            if (held == end->journals.end())
                lose(std::format("{} has nothing of {}", theirs, name));
            else {
                lose(difference(name, machine.events, theirs, held->second));
                lose(difference(theirs, held->second, name, machine.events));
            }
        }
        if (found.doubled.empty())
            found.doubled = doubledIds(name, machine.events);
        for (const auto& [what, times] : machine.once)
            if (times > 1 && found.doubled.empty())
                found.doubled = std::format("{}: {} times {}", name, times, what);
        for (const auto& [other, count] : machine.relayed)
            if (name.starts_with("HKM-S") && gateway.relayed.contains(other) && count != gateway.relayed.at(other))
                lose(std::format("{} heard {} events of {}, of {}", name, count, other, gateway.relayed.at(other)));
        if (const auto saved = promises.saved.find(name); saved != promises.saved.end())
            for (const auto& [seq, hash] : saved->second)
                if (!machine.events.contains(seq) || !machine.events.at(seq).starts_with(hash))
                    lose(std::format("event {} of {} was called saved and is not there", seq, name));
    }
    for (const auto& [name, journal] : gateway.journals) {
        const auto above = window.journals.find(name);
        lose(difference("the gateway", journal, "the window",
                        above == window.journals.end() ? HeldJournal{} : above->second));
        if (name.starts_with("HKM-K") && gateway.relayed.contains(name) &&
            gateway.relayed.at(name) != static_cast<std::int64_t>(journal.size()))
            lose(std::format("the gateway told {} of {} events of {}", gateway.relayed.at(name), journal.size(), name));
    }
    lose(missing(promises.acknowledged, gateway));
    return found;
}

} // namespace tongguan::test
