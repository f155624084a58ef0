// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/turns.h"

#include <utility>

namespace tongguan::sync {

namespace {

std::string machineOf(const Request& request)
{
    return request.peer ? request.peer->id : std::string();
}

} // namespace

Turns::Room Turns::roomFor(const Request& request) const
{
    if (depth_ >= bounds_.all || bytes_ + request.body.size() > bounds_.bytes)
        return Room::None;
    const auto line = lines_.find(machineOf(request));
    const std::size_t most = request.peer ? bounds_.each : bounds_.strangers;
    return line != lines_.end() && line->second.size() >= most ? Room::NoneForMachine : Room::Some;
}

void Turns::add(Waiting waiting)
{
    ++depth_;
    bytes_ += waiting.request->body.size();
    std::string machine = machineOf(*waiting.request);
    lines_[std::move(machine)].push_back(std::move(waiting));
}

std::vector<Waiting> Turns::take(std::size_t most, std::size_t bytes)
{
    std::vector<Waiting> taken;
    std::size_t size = 0;
    while (!lines_.empty() && taken.size() < most) {
        auto line = lines_.upper_bound(last_);
        if (line == lines_.end())
            line = lines_.begin();
        const std::size_t next = line->second.front().request->body.size();
        if (!taken.empty() && size + next > bytes)
            break;
        size += next;
        last_ = line->first;
        taken.push_back(std::move(line->second.front()));
        line->second.pop_front();
        if (line->second.empty())
            lines_.erase(line);
    }
    depth_ -= taken.size();
    bytes_ -= size;
    return taken;
}

} // namespace tongguan::sync
