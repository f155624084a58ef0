// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>
#include <future>
#include <memory>
#include <utility>

namespace tongguan::sync {

/// Runs a task on the thread that owns the journal and the tables, now or later. May drop it when that thread ends.
using OnStoreThread = std::function<void(std::function<void()>)>;

/// Calls `work`, which answers a Result, over there and waits for it. Unavailable where the task was dropped.
template <class Work> auto callOn(const OnStoreThread& onStoreThread, Work work) -> decltype(work())
{
    using Outcome = decltype(work());
    auto promise = std::make_shared<std::promise<Outcome>>();
    std::future<Outcome> answer = promise->get_future();
    onStoreThread([promise = std::move(promise), work = std::move(work)]() mutable { promise->set_value(work()); });
    try {
        return answer.get();
    } catch (const std::future_error&) {
        return fail(Errc::Unavailable, "the store is closing");
    }
}

} // namespace tongguan::sync
