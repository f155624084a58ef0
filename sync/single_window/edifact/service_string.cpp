// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/service_string.h"

#include <algorithm>
#include <array>

namespace tongguan::edifact {

namespace {

constexpr bool mayServe(char c)
{
    const bool letterOrDigit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    // Information separators (0x1c to 0x1f) are what older practice uses besides signs; line ends are layout.
    return !letterOrDigit && (c > ' ' || (c >= '\x1c' && c <= '\x1f')) && c != '\x7f' && c > 0;
}

} // namespace

ServiceString serviceOf(std::int64_t version)
{
    return {.repetition = version >= 4 ? '*' : ' '};
}

Result<ServiceString> parseServiceString(std::string_view una)
{
    if (una.size() != kServiceStringBytes || !una.starts_with("UNA"))
        return fail(Errc::InvalidInput, "a service string advice has nine characters");
    const ServiceString service{.component = una[3],
                                .element = una[4],
                                .decimal = una[5],
                                .release = una[6],
                                .repetition = una[7],
                                .terminator = una[8]};
    const std::array used{service.component, service.element,    service.decimal,
                          service.release,   service.repetition, service.terminator};
    for (std::size_t i = 0; i < used.size(); ++i) {
        const bool optional = i == 3 || i == 4;
        if (!mayServe(used[i]) && !(optional && used[i] == ' '))
            return fail(Errc::InvalidInput, "a character that cannot be a service character");
        if (used[i] != ' ' && std::ranges::count(used, used[i]) > 1)
            return fail(Errc::InvalidInput, "one character for two services");
    }
    return service;
}

std::string announce(const ServiceString& service)
{
    return {'U',
            'N',
            'A',
            service.component,
            service.element,
            service.decimal,
            service.release,
            service.repetition,
            service.terminator};
}

bool isService(const ServiceString& service, char c)
{
    return c == service.component || c == service.element || c == service.terminator ||
           (service.release != ' ' && c == service.release) || (service.repetition != ' ' && c == service.repetition);
}

} // namespace tongguan::edifact
