// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/exchange/mailbox.h"

#include "base/bytes.h"
#include "sync/single_window/manifest/file_name.h"
#include "sync/single_window/manifest/manifest_codec.h"
#include "sync/single_window/manifest/receipt_reader.h"
#include "sync/single_window/xml/codec.h"
#include "sync/single_window/zip/zip_file.h"

#include <chrono>

namespace tongguan::exchange {

namespace {

constexpr std::chrono::minutes kStillWritten{1};
constexpr std::size_t kLongestName = 200; // of a file

/// "CN_MT4406_1p0_<sender>_<time>": the form that a message's id has to have, so that its file can be found by it.
Result<manifest::FileName> fileNameOf(const manifest::Head& head)
{
    const auto bar = head.messageId.rfind('_');
    if (bar == std::string::npos)
        return fail(Errc::InvalidInput, "head/messageId: CN_<type>_1p0_<sender>_<time> is expected");
    auto name = manifest::parseFileName(head.messageId.substr(0, bar) + head.messageId.substr(bar + 1) + ".zip");
    if (!name || messageIdOf(*name) != head.messageId || name->type != head.type)
        return fail(Errc::InvalidInput, "head/messageId: CN_<type>_1p0_<sender>_<time> is expected");
    return name;
}

/// A receipt as it lies in InBox: zipped or not.
Result<manifest::Receipt> receiptIn(std::string_view content)
{
    if (!content.starts_with("PK"))
        return manifest::readReceipt(content);
    auto entry = zip::read(content, xml::kMaxXml);
    return entry ? manifest::readReceipt(entry->content) : failed(std::move(entry));
}

} // namespace

Result<Mailbox> Mailbox::open(std::filesystem::path root)
{
    auto folders = Folders::open(std::move(root));
    if (!folders)
        return failed(std::move(folders));
    Mailbox mailbox(std::move(*folders));
    for (const Box box : {Box::Out, Box::Sent, Box::Fail}) {
        const auto names = mailbox.folders_.list(box);
        if (!names)
            return std::unexpected(names.error());
        for (const std::string& name : *names)
            if (const auto file = manifest::parseFileName(name))
                mailbox.ledger_.sent(messageIdOf(*file));
    }
    const auto read = mailbox.folders_.list(Box::Read);
    if (!read)
        return std::unexpected(read.error());
    for (const std::string& name : *read) {
        const auto content = mailbox.folders_.content(Box::Read, name);
        if (const auto receipt = content ? receiptIn(*content) : std::unexpected(content.error()))
            std::ignore = mailbox.ledger_.heard(*receipt); // what nobody sent was told when it came
    }
    return mailbox;
}

Result<bool> Mailbox::put(const manifest::ManifestMessage& message)
{
    auto name = fileNameOf(message.head);
    if (!name)
        return failed(std::move(name));
    auto xml = manifest::encode(message);
    if (!xml)
        return failed(std::move(xml));
    auto file = zip::write({.name = xmlNameOf(*name), .content = std::move(*xml)});
    if (!file)
        return failed(std::move(file));
    auto put = folders_.put(zipNameOf(*name), *file);
    if (put)
        ledger_.sent(message.head.messageId);
    return put;
}

Result<Collected> Mailbox::collect(UtcTime now)
{
    Collected collected;
    const auto names = folders_.list(Box::In);
    if (!names)
        return std::unexpected(names.error());
    for (const std::string& name : *names)
        if (auto taken = take(name, now, collected); !taken)
            return failed(std::move(taken));
    return collected;
}

Result<> Mailbox::take(const std::string& name, UtcTime now, Collected& collected)
{
    const auto written = folders_.written(Box::In, name);
    const auto content = folders_.content(Box::In, name);
    const bool tooLong = !content && content.error().code == Errc::Exhausted;
    if (!written || (!content && !tooLong))
        return std::unexpected(!written ? written.error() : content.error());
    const auto receipt = content ? receiptIn(*content) : std::unexpected(content.error());
    // Senders use names again. With its digest in front the same file has the same name, and another one another.
    const std::string as = content ? toHex(sha256(*content)).substr(0, 16) + "_" + name : name;
    if (!receipt) {
        if (now - *written < kStillWritten) {
            ++collected.later;
            return {};
        }
        ++collected.apart;
        return folders_.move(name, Box::In, Box::Apart, as.substr(0, kLongestName));
    }
    // Moved first: who crashes after this finds the receipt in the ledger, which `open` reads from ReadBox again.
    if (auto moved = folders_.move(name, Box::In, Box::Read, as.substr(0, kLongestName)); !moved)
        return moved;
    switch (ledger_.heard(*receipt)) {
    case Ledger::Match::Matched:
        collected.receipts.push_back(*receipt);
        break;
    case Ledger::Match::Repeated:
        ++collected.repeated;
        break;
    case Ledger::Match::Unknown:
        ++collected.unknown;
        break;
    }
    return {};
}

} // namespace tongguan::exchange
