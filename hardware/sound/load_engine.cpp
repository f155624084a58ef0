// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sound/engine.h"

#include <dlfcn.h>
#include <filesystem>
#include <format>

namespace tongguan::sound {

namespace {

constexpr const char* kLibrary = "libtongguan-voice.so";

/// By its place beside the program and never by a search path, as hardware/sight.
std::filesystem::path placeOf()
{
    std::error_code unreadable;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", unreadable);
    const auto libraries = program.parent_path().parent_path() / "lib";
    const auto installed = libraries / "tongguan" / kLibrary;
    return std::filesystem::exists(installed, unreadable) ? installed : libraries / kLibrary;
}

} // namespace

Result<Engine> loadEngine()
{
    void* library = ::dlopen(placeOf().c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (library == nullptr)
        return fail(Errc::Unavailable, std::format("nothing can be heard: {}", ::dlerror()));
    const auto* plug = static_cast<const EnginePlug*>(::dlsym(library, kEngineName));
    if (plug == nullptr)
        return fail(Errc::Unavailable, std::format("nothing can be heard: {} is of another version", kLibrary));
    return Engine{plug->openCard, plug->makeSynthesizer};
}

} // namespace tongguan::sound
