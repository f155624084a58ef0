// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/store_access.h"

#include "base/file.h"

#include <algorithm>

namespace tongguan::cli {

namespace {

constexpr std::size_t kMaxPassphraseFile = 4096;

std::string_view adviceFor(Errc code)
{
    switch (code) {
    case Errc::NotFound:
        return "give the folder of a kiosk, or make one with tongguan enroll or tongguan simulate";
    case Errc::Unavailable:
        return "look whether the folder can be written and no other program holds the store";
    case Errc::Exhausted:
        return "make room on the disk";
    default:
        return {};
    }
}

} // namespace

Result<std::string> passphraseIn(const std::string& file)
{
    auto text = readFile(file, kMaxPassphraseFile);
    if (!text)
        return text;
    text->resize(std::min(text->find_first_of("\r\n"), text->size()));
    if (text->empty())
        return fail(Errc::InvalidInput, file + " begins with an empty line: write the passphrase there");
    return text;
}

void StoreAccess::declareArgument(CLI::App& command)
{
    command.add_option("STORE", folder_, "folder of a kiosk's store (kiosk.key, kiosk.db)")->required();
    declarePassphrase(command);
}

CLI::Option* StoreAccess::declareOption(CLI::App& command, bool required)
{
    CLI::Option* store = command.add_option("--store", folder_, "folder of a kiosk's store (kiosk.key, kiosk.db)")
                             ->required(required)
                             ->type_name("STORE");
    declarePassphrase(command);
    return store;
}

void StoreAccess::declarePassphrase(CLI::App& command)
{
    command
        .add_option("--passphrase-file", passphraseFile_,
                    "file whose first line is the store's passphrase; not given: the environment variable "
                    "TONGGUAN_PASSPHRASE")
        ->type_name("FILE");
}

Result<store::StoreFolder> StoreAccess::folder(const Environment& environment) const
{
    auto passphrase = passphraseFile_.empty() ? Result<std::string>(environment.variable("TONGGUAN_PASSPHRASE"))
                                              : passphraseIn(passphraseFile_);
    if (!passphrase)
        return failed(std::move(passphrase));
    if (passphrase->empty())
        return fail(Errc::InvalidInput,
                    "the store's passphrase is missing: set TONGGUAN_PASSPHRASE, or give --passphrase-file");
    return store::StoreFolder{.folder = folder_, .passphrase = std::move(*passphrase)};
}

Result<std::unique_ptr<store::Store>> StoreAccess::open(const Environment& environment) const
{
    auto place = folder(environment);
    if (!place)
        return failed(std::move(place));
    return store::openFolder(*place, environment.clock, environment.random, environment.log);
}

Exit refuseStore(const Environment& environment, const Error& error)
{
    const Exit exit = error.code == Errc::InvalidInput ? Exit::Usage : Exit::Environment;
    return refuse(environment, exit, error.what, adviceFor(error.code));
}

} // namespace tongguan::cli
