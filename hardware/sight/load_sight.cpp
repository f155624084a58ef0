// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sight/sight.h"

#include <dlfcn.h>
#include <format>

namespace tongguan::sight {

namespace {

constexpr const char* kLibrary = "libtongguan-sight.so";

} // namespace

Result<Sight> loadSight()
{
    // Never unloaded: Qt's types stay registered, and frames outlive their camera.
    void* library = ::dlopen(kLibrary, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (library == nullptr)
        return fail(Errc::Unavailable, std::format("no camera can be used: {}", ::dlerror()));
    const auto* sight = static_cast<const Sight*>(::dlsym(library, kSightName));
    if (sight == nullptr)
        return fail(Errc::Unavailable, std::format("no camera can be used: {} is of another version", kLibrary));
    return *sight;
}

} // namespace tongguan::sight
