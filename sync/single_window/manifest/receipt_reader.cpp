// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/manifest/receipt_reader.h"

#include "sync/single_window/xml/parsed.h"

#include <algorithm>

namespace tongguan::manifest {

namespace {

constexpr int kDeepest = 8;
constexpr std::size_t kLongestText = 512;

/// The text of the first element of that name; "" where there is none.
std::string textOf(const pugi::xml_node& node, std::string_view name, int depth = 0)
{
    for (const pugi::xml_node& child : node.children()) {
        if (child.type() != pugi::node_element)
            continue;
        if (xml::localName(child) == name)
            return child.child_value();
        if (depth < kDeepest)
            if (std::string found = textOf(child, name, depth + 1); !found.empty())
                return found;
    }
    return {};
}

pugi::xml_node responseOf(const pugi::xml_node& root)
{
    return root.find_child([](const pugi::xml_node& child) { return xml::localName(child) == "Response"; });
}

} // namespace

bool isReceipt(std::string_view bytes)
{
    auto document = xml::parsed(bytes);
    return document && responseOf((*document)->document_element());
}

Result<Receipt> readReceipt(std::string_view bytes)
{
    auto document = xml::parsed(bytes);
    if (!document)
        return failed(std::move(document));
    const pugi::xml_node root = (*document)->document_element();
    const pugi::xml_node response = responseOf(root);
    if (!response)
        return fail(Errc::InvalidInput, "Response: missing");
    auto code = fromCode<ReceiptCode>(textOf(response, "StatementCode"));
    auto type = fromCode<Type>(textOf(root, "MessageType"));
    Receipt receipt;
    // The answered message is named in the response, or else by the head.
    receipt.head.messageId = textOf(response, "MessageID");
    if (receipt.head.messageId.empty())
        receipt.head.messageId = textOf(root, "MessageID");
    if (receipt.head.messageId.empty())
        return fail(Errc::InvalidInput, "MessageID: missing");
    if (!code)
        return fail(Errc::InvalidInput, "StatementCode: a code of the receipts is expected");
    if (!type)
        return fail(Errc::InvalidInput, "MessageType: a message of the road manifest is expected");
    receipt.code = *code;
    receipt.head.type = *type;
    receipt.head.function = Function::ClearanceReceipt;
    receipt.head.sender = textOf(root, "SenderID");
    receipt.head.receiver = textOf(root, "ReceiverID");
    receipt.head.sentAt = textOf(root, "SendTime");
    receipt.head.version = textOf(root, "Version");
    receipt.batch = textOf(response, "ID");
    receipt.text = textOf(response, "StatementDescription").substr(0, kLongestText);
    return receipt;
}

} // namespace tongguan::manifest
