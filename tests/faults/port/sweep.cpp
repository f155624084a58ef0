// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/sweep.h"

#include <algorithm>
#include <atomic>
#include <format>
#include <fstream>
#include <mutex>
#include <optional>
#include <random>
#include <thread>

namespace tongguan::test {

namespace {

using Verdict = Outcome::Verdict;

struct Known {
    Verdict verdict;
    std::string why;
};

/// One line a fault: name, verdict, why, with tabs between.
std::map<std::string, Known> readResults(const std::filesystem::path& file)
{
    std::map<std::string, Known> known;
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t name = line.find('\t');
        const std::size_t word = name == std::string::npos ? name : line.find('\t', name + 1);
        if (word == std::string::npos)
            continue; // torn when the last run ended
        const auto verdict = std::ranges::find(kVerdicts, std::string_view(line).substr(name + 1, word - name - 1));
        if (verdict != kVerdicts.end())
            known[line.substr(0, name)] = {static_cast<Verdict>(verdict - kVerdicts.begin()), line.substr(word + 1)};
    }
    return known;
}

std::vector<FaultAt> chosen(const PortWorld& world, const SweepOptions& options)
{
    std::vector<FaultAt> all = world.faults();
    std::erase_if(all, [&](const FaultAt& fault) { return !nameOf(fault).contains(options.only); });
    std::vector<FaultAt> some;
    const std::size_t stride = options.most == 0 ? 1 : std::max<std::size_t>(all.size() / options.most, 1);
    for (std::size_t i = options.first % stride; i < all.size(); i += stride)
        some.push_back(all[i]);
    // Always the same order, so that a run that was cut short has met something of everything.
    std::minstd_rand order;
    for (std::size_t left = some.size(); left > 1; --left)
        std::swap(some[left - 1], some[order() % left]);
    return some;
}

class Sweep {
  public:
    Sweep(const PortWorld& world, const SweepOptions& options)
        : world_(world), options_(options), faults_(chosen(world, options)), known_(readResults(options.resume))
    {
        if (!options.resume.empty())
            results_.open(options.resume, std::ios::app);
    }

    Result<Swept> run()
    {
        {
            std::vector<std::jthread> jobs;
            for (std::size_t job = 0; job < std::max<std::size_t>(options_.jobs, 1); ++job)
                jobs.emplace_back([this, job] { work(world_.programs().folder / std::format("job-{}", job)); });
        }
        if (failure_)
            return std::unexpected(*failure_);
        return std::move(swept_);
    }

  private:
    void work(const std::filesystem::path& folder)
    {
        for (std::size_t i = next_++; i < faults_.size() && !stop_; i = next_++) {
            const std::string name = nameOf(faults_[i]);
            if (const auto before = known_.find(name); before != known_.end()) {
                count(faults_[i], before->second.verdict, before->second.why, false);
                continue;
            }
            auto outcome = playTrial(world_.programs(), world_.before(faults_[i].piece), faults_[i], folder);
            if (!outcome) { // what is busy may be free again
                outcome = playTrial(world_.programs(), world_.before(faults_[i].piece), faults_[i], folder);
            }
            if (!outcome) {
                const std::lock_guard lock(mutex_);
                failure_ = Error{outcome.error().code, name + ": " + outcome.error().what};
                stop_ = true;
                return;
            }
            count(faults_[i], outcome->verdict, outcome->why, true);
        }
    }

    void count(const FaultAt& fault, Verdict verdict, const std::string& why, bool fresh)
    {
        const std::lock_guard lock(mutex_);
        ++swept_.by[{fault.victim, kindOf(fault)}][verdict];
        ++swept_.all[verdict];
        ++done_;
        if (verdict != Verdict::Well && verdict != Verdict::NotMet)
            swept_.wrong.push_back(
                std::format("{}: {}: {}", nameOf(fault), kVerdicts[static_cast<std::size_t>(verdict)], why));
        if (fresh && results_.is_open())
            results_ << nameOf(fault) << '\t' << kVerdicts[static_cast<std::size_t>(verdict)] << '\t' << why
                     << std::endl;
        if (fresh && options_.onProgress)
            options_.onProgress(done_, faults_.size(), swept_);
    }

    const PortWorld& world_;
    const SweepOptions& options_;
    const std::vector<FaultAt> faults_;
    const std::map<std::string, Known> known_;
    std::atomic<std::size_t> next_ = 0;
    std::atomic<bool> stop_ = false;
    std::mutex mutex_; // of what follows
    std::ofstream results_;
    Swept swept_;
    std::size_t done_ = 0;
    std::optional<Error> failure_;
};

std::size_t of(const Tally& tally, Verdict verdict)
{
    const auto found = tally.find(verdict);
    return found == tally.end() ? 0 : found->second;
}

std::string row(std::string_view victim, std::string_view kind, const Tally& tally)
{
    std::size_t met = 0;
    for (const auto& [verdict, count] : tally)
        met += verdict == Verdict::NotMet ? 0 : count;
    return std::format("| {:8} | {:13} | {:>6} | {:>4} | {:>7} | {:>5} |\n", victim, kind, met,
                       of(tally, Verdict::Lost), of(tally, Verdict::Doubled), of(tally, Verdict::Stuck));
}

} // namespace

Result<Swept> sweep(const PortWorld& world, const SweepOptions& options)
{
    return Sweep(world, options).run();
}

std::string table(const Swept& swept)
{
    std::string text = std::format("| {:8} | {:13} | {:>6} | {:>4} | {:>7} | {:>5} |\n", "whose", "what", "faults",
                                   "lost", "doubled", "stuck");
    text += "| --- | --- | ---: | ---: | ---: | ---: |\n";
    for (const auto& [place, tally] : swept.by)
        text += row(kVictims[static_cast<std::size_t>(place.first)], place.second, tally);
    return text + row("all", "", swept.all);
}

} // namespace tongguan::test
