// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/follow/built_in.h"
#include "sync/follow/pages.h"

#include <format>

namespace tongguan::follow {

namespace {

/// A script without its remarks and the blanks that only people need.
std::string lean(std::string_view script)
{
    std::string out;
    while (!script.empty()) {
        std::string_view line = script.substr(0, script.find('\n'));
        script.remove_prefix(std::min(line.size() + 1, script.size()));
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        if (!line.empty() && !line.starts_with("//"))
            out.append(line).append("\n");
    }
    return out;
}

} // namespace

Result<Kit> builtInKit()
{
    auto words = Words::parse(kWordsJson);
    if (!words)
        return failed(std::move(words));
    Kit kit;
    kit.style = kPageCss;
    std::erase(kit.style, '\n');
    kit.script = lean(kFollowJs);
    kit.styleHash = policyHash(kit.style);
    kit.scriptPath = std::format("/follow-{}.js", toHex(sha256(kit.script)).substr(0, 8));
    for (const auto& [name, svg] : kIcons)
        kit.icons.emplace(name, Drawing(svg, name.starts_with("sign-") ? "sign" : ""));
    kit.words = std::move(*words);
    return kit;
}

} // namespace tongguan::follow
