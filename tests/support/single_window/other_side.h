// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "sync/single_window/edifact/customs_response.h"
#include "sync/single_window/edifact/interchange.h"
#include "sync/single_window/edifact/syntax_report.h"
#include "sync/single_window/manifest/manifest_codec.h"
#include "sync/single_window/zip/zip_file.h"

#include <algorithm>
#include <filesystem>
#include <format>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::test {

/// Who answers on the other side of the boxes: a single window's client and what stands behind it, played by a test.
class OtherSide {
  public:
    explicit OtherSide(std::filesystem::path boxes) : boxes_(std::move(boxes)) {}

    /// The files of a box, by name.
    std::vector<std::string> files(std::string_view box) const
    {
        std::vector<std::string> names;
        std::error_code none; // a box that was not made yet is empty
        for (const auto& entry : std::filesystem::directory_iterator(boxes_ / box, none))
            names.push_back(entry.path().filename().string());
        std::ranges::sort(names);
        return names;
    }
    /// The first file of a box whose name has this in it, or "".
    std::string file(std::string_view box, std::string_view part) const
    {
        for (const std::string& name : files(box))
            if (name.contains(part))
                return name;
        return {};
    }
    std::string bytes(std::string_view box, std::string_view name) const
    {
        return readFile(boxes_ / box / name).value_or("");
    }
    std::optional<manifest::ManifestMessage> manifest(std::string_view box, std::string_view name) const
    {
        const auto entry = zip::read(bytes(box, name), 4U << 20U);
        auto content = entry ? manifest::decode(entry->content) : std::unexpected(entry.error());
        if (!content || !std::holds_alternative<manifest::ManifestMessage>(*content))
            return std::nullopt;
        return std::get<manifest::ManifestMessage>(std::move(*content));
    }
    /// The one message of an interchange without faults.
    std::optional<edifact::Message> interchange(std::string_view box, std::string_view name) const
    {
        auto received = edifact::receive(bytes(box, name));
        if (!received.findings.empty() || received.interchange.messages.size() != 1)
            return std::nullopt;
        return std::move(received.interchange.messages.front());
    }
    /// As the client does once it sent a file.
    void take(const std::string& name) const
    {
        std::filesystem::rename(boxes_ / "OutBox" / name, boxes_ / "SentBox" / name);
    }
    /// Into InBox, whole.
    void say(const std::string& name, std::string_view content) const
    {
        const auto draft = boxes_ / "InBox" / (name + ".part");
        if (writeDurably(draft, content))
            std::filesystem::rename(draft, boxes_ / "InBox" / name);
    }
    /// Makes a file of InBox older than what may still be written.
    void age(const std::string& name) const
    {
        std::error_code gone; // it may have been read meanwhile
        std::filesystem::last_write_time(boxes_ / "InBox" / name,
                                         std::filesystem::file_time_type::clock::now() - std::chrono::minutes{5}, gone);
    }
    static std::string receiptOf(const manifest::Head& head, manifest::ReceiptCode code, const std::string& sentAt)
    {
        manifest::Receipt receipt;
        receipt.head = head;
        receipt.head.function = manifest::Function::ClearanceReceipt;
        std::swap(receipt.head.sender, receipt.head.receiver);
        receipt.head.sentAt = sentAt;
        receipt.code = code;
        return manifest::encode(receipt).value();
    }
    /// A receipt for a message that lies in one of the boxes; `zone` as the single window sends it, or zipped.
    void receipt(const std::string& file, manifest::ReceiptCode code, const std::string& sentAt, bool zipped = false)
    {
        std::optional<manifest::ManifestMessage> message;
        for (const char* box : {"OutBox", "SentBox"})
            if (!message)
                message = manifest(box, file);
        std::string bytes = receiptOf(message->head, code, sentAt);
        if (zipped)
            bytes = zip::write({.name = "receipt.xml", .content = bytes}).value();
        say(std::format("receipt{}.{}", ++said_, zipped ? "zip" : "xml"), bytes);
    }
    static std::string interchangeOf(edifact::Message message, const std::string& time = "0917")
    {
        edifact::Interchange interchange;
        interchange.envelope = {.syntax = "UNOC",
                                .version = 3,
                                .sender = {.id = "CNSW-YN", .qualifier = {}},
                                .recipient = {.id = "530000HKMK01", .qualifier = {}},
                                .date = "261125",
                                .time = time,
                                .reference = "SW" + time,
                                .application = {}};
        interchange.service = edifact::serviceOf(3);
        interchange.messages.push_back(std::move(message));
        return edifact::write(interchange).value();
    }
    /// CUSRES to a reference (RFF+ABO), with one error where a code is given.
    void response(const std::string& reference, const std::string& error = {}, const std::string& time = "0917")
    {
        edifact::CustomsResponse response{.number = "R1",
                                          .function = error.empty() ? "44" : "27",
                                          .reference = reference,
                                          .remarks = {},
                                          .errors = {}};
        if (!error.empty())
            response.errors.push_back({.point = "3", .codes = {error}, .text = "NOT AS DECLARED"});
        say(std::format("cusres{}.edi", ++said_), interchangeOf(messageOf(response, "1"), time));
    }
    /// CONTRL of an interchange of ours.
    void syntax(const std::string& reference, edifact::Action action)
    {
        const edifact::SyntaxReport report{.reference = reference,
                                           .sender = {.id = "530000HKMK01", .qualifier = {}},
                                           .recipient = {.id = "CNSW-YN", .qualifier = {}},
                                           .action = action,
                                           .error = action == edifact::Action::Rejected ? "12" : "",
                                           .service = {},
                                           .messages = {}};
        say(std::format("contrl{}.edi", ++said_), interchangeOf(messageOf(report, "1")));
    }

  private:
    std::filesystem::path boxes_;
    int said_ = 0;
};

} // namespace tongguan::test
