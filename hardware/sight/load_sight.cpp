// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sight/sight.h"

#include <dlfcn.h>
#include <filesystem>
#include <format>

namespace tongguan::sight {

namespace {

constexpr const char* kLibrary = "libtongguan-sight.so";

/// By its place beside the program, where packages and builds put it, and never by a search path: whoever sets that
/// would choose what sees for the kiosk. (Under AddressSanitizer a search by name does not see the program's own path.)
std::filesystem::path placeOf()
{
    std::error_code unreadable;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", unreadable);
    const auto libraries = program.parent_path().parent_path() / "lib";
    const auto installed = libraries / "tongguan" / kLibrary;
    return std::filesystem::exists(installed, unreadable) ? installed : libraries / kLibrary;
}

} // namespace

Result<Sight> loadSight()
{
    // Never unloaded: Qt's types stay registered, and frames outlive their camera.
    void* library = ::dlopen(placeOf().c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (library == nullptr)
        return fail(Errc::Unavailable, std::format("no camera can be used: {}", ::dlerror()));
    const auto* sight = static_cast<const Sight*>(::dlsym(library, kSightName));
    if (sight == nullptr)
        return fail(Errc::Unavailable, std::format("no camera can be used: {} is of another version", kLibrary));
    return *sight;
}

} // namespace tongguan::sight
