// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_reader.h"

#include "hardware/reading/copies.h"
#include "hardware/reading/sign_model.h"
#include "hardware/reading/sign_network.h"
#include "hardware/reading/sign_search.h"

#include <exception>
#include <utility>

namespace tongguan::reading {

struct SignReader::Parts {
    SignNetwork network;
};

SignReader::SignReader(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
SignReader::SignReader(SignReader&&) noexcept = default;
SignReader& SignReader::operator=(SignReader&&) noexcept = default;
SignReader::~SignReader() = default;

Result<SignReader> SignReader::make()
{
    return load(signModel());
}

Result<SignReader> SignReader::load(ByteView model)
{
    auto network = SignNetwork::load(model);
    if (!network)
        return failed(std::move(network));
    return SignReader(std::make_unique<Parts>(std::move(*network)));
}

Result<std::vector<SignSighting>> SignReader::read(const GreyView& picture, std::chrono::milliseconds budget)
{
    if (auto ok = checked(picture); !ok)
        return failed(std::move(ok));
    try {
        const auto end = std::chrono::steady_clock::now() + budget;
        return searchSigns(parts_->network, sameCopy(picture).pixels, end);
    } catch (const std::exception&) {
        return fail(Errc::InvalidInput, "the reader cannot take this picture");
    }
}

} // namespace tongguan::reading
