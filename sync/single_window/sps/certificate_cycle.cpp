// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/sps/certificate_cycle.h"

#include <algorithm>

namespace tongguan::sps {

Request CertificateCycle::next() const
{
    if (answer_)
        return *answer_;
    if (list_)
        return List{};
    if (!waiting_.empty())
        return Pull{waiting_.front()};
    return Rest{};
}

CertificateCycle CertificateCycle::listed(const std::vector<std::string>& ids) &&
{
    list_ = false;
    tries_.clear();
    waiting_.clear();
    std::set<std::string> seen;
    for (const std::string& id : ids)
        if (waiting_.size() < kMostListed && !id.empty() && seen.insert(id).second)
            waiting_.push_back(id);
    return std::move(*this);
}

CertificateCycle CertificateCycle::stored(const std::string& id) &&
{
    if (!answer_ && std::ranges::contains(waiting_, id))
        answer_ = Acknowledge{.id = id, .accepted = true, .reason = {}};
    return std::move(*this);
}

CertificateCycle CertificateCycle::refused(const std::string& id, std::string reason) &&
{
    if (!answer_ && std::ranges::contains(waiting_, id))
        answer_ = Acknowledge{.id = id, .accepted = false, .reason = std::move(reason)};
    return std::move(*this);
}

CertificateCycle CertificateCycle::acknowledged(const std::string& id) &&
{
    if (answer_ && answer_->id == id) {
        answer_.reset();
        std::erase(waiting_, id);
        tries_.erase(id);
    }
    return std::move(*this);
}

CertificateCycle CertificateCycle::failed(const std::string& id) &&
{
    if (!std::ranges::contains(waiting_, id))
        return std::move(*this);
    // An acknowledgement that failed is not repeated for ever either: the hub lists it again, and it is stored again.
    if (answer_ && answer_->id == id)
        answer_.reset();
    std::erase(waiting_, id);
    if (++tries_[id] < kMostTries)
        waiting_.push_back(id);
    return std::move(*this);
}

CertificateCycle CertificateCycle::again() &&
{
    list_ = true;
    return std::move(*this);
}

} // namespace tongguan::sps
