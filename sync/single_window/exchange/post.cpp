// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/exchange/post.h"

namespace tongguan::exchange {

Result<Posted> postAll(Folders& folders, Post& post)
{
    Posted posted;
    const auto names = folders.list(Box::Out);
    if (!names)
        return std::unexpected(names.error());
    for (const std::string& name : *names) {
        auto content = folders.content(Box::Out, name);
        if (!content)
            return failed(std::move(content));
        const auto outcome = post.post(name, *content);
        if (!outcome && outcome.error().code == Errc::Unavailable) {
            posted.interrupted = true;
            return posted;
        }
        if (!outcome)
            return std::unexpected(outcome.error());
        const bool taken = *outcome == Post::Outcome::Taken;
        if (auto moved = folders.move(name, Box::Out, taken ? Box::Sent : Box::Fail); !moved)
            return failed(std::move(moved));
        ++(taken ? posted.sent : posted.refused);
    }
    return posted;
}

} // namespace tongguan::exchange
