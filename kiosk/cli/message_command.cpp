// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/message_command.h"

#include "base/json.h"
#include "kiosk/cli/input.h"
#include "kiosk/cli/plain_text.h"

#include <algorithm>
#include <ostream>

namespace tongguan::cli {

namespace {

constexpr std::size_t kMaxMessage = 4U << 20U;

constexpr const char* kExitCodes = "Exit codes: 0 done, 1 not valid, 2 wrong usage, 3 the file cannot be read.\n";

std::vector<std::string> names()
{
    std::vector<std::string> all;
    for (const window::MessageForm& form : window::messageForms())
        all.emplace_back(form.name);
    return all;
}

struct Words {
    const char* name;
    const char* about;
    const char* examples;
};

Words wordsOf(MessageCommand::Task task)
{
    switch (task) {
    case MessageCommand::Task::Encode:
        return {"encode", "Makes a message for the single window from JSON, as decode prints it.",
                "Examples, in a checkout:\n"
                "  tongguan message encode --as edifact tests/data/messages/edifact/arrival.json\n"
                "  tongguan message encode --as edifact - < tests/data/messages/edifact/bus.json\n"
                "  tongguan message encode --as manifest tests/data/messages/manifest/laden_in.json\n"
                "  tongguan message encode --as sps tests/data/messages/sps/dragon_fruit.json"};
    case MessageCommand::Task::Decode:
        return {"decode", "Reads a message of the single window.",
                "Examples, in a checkout:\n"
                "  tongguan message decode --as edifact tests/data/messages/edifact/arrival.edi\n"
                "  tongguan message decode --json --as edifact tests/data/messages/edifact/bus.edi\n"
                "  tongguan message decode --as manifest tests/data/messages/manifest/receipt_released.xml\n"
                "  tongguan message decode --json --as sps tests/data/messages/sps/dragon_fruit.xml"};
    case MessageCommand::Task::Validate:
        break;
    }
    return {"validate", "Checks a message of the single window and says everything that is wrong with it.",
            "Examples, in a checkout:\n"
            "  tongguan message validate --as edifact tests/data/messages/edifact/arrival.edi\n"
            "  tongguan message validate --json --as edifact tests/data/messages/edifact/cargo.edi\n"
            "  tongguan message validate --as manifest tests/data/messages/manifest/empty_container_out.xml\n"
            "  tongguan message validate --as sps tests/data/messages/sps/dragon_fruit.xml"};
}

} // namespace

CLI::App* MessageCommand::declare(CLI::App& app)
{
    const Words words = wordsOf(task_);
    CLI::App* command = app.add_subcommand(words.name, words.about);
    if (task_ != Task::Encode)
        command->add_flag("--json", json_, "one JSON object instead of lines for people");
    command->add_option("--as", as_, "the form of the message")->required()->check(CLI::IsMember(names()));
    command->add_option("FILE", file_, "file, or - for standard input")->required();
    command->footer(std::string(kExitCodes) + words.examples);
    return command;
}

Exit MessageCommand::run(Environment& environment)
{
    const auto form = std::ranges::find(window::messageForms(), as_, &window::MessageForm::name);
    const auto input = readInput(environment, file_, kMaxMessage);
    if (!input)
        return refuse(environment, Exit::Environment, input.error().what,
                      "give a file of at most 4 MiB, or - for standard input");
    switch (task_) {
    case Task::Encode:
        return encode(environment, *form, *input);
    case Task::Decode:
        return decode(environment, *form, *input);
    case Task::Validate:
        break;
    }
    return validate(environment, *form, *input);
}

Exit MessageCommand::encode(Environment& environment, const window::MessageForm& form, const std::string& text) const
{
    const auto json = parseJson(text, kMaxMessage);
    if (!json)
        return refuse(environment, Exit::No, json.error().what, "give the JSON that decode prints");
    const auto bytes = form.encode(*json);
    if (!bytes)
        return refuse(environment, Exit::No, bytes.error().what);
    environment.out << *bytes;
    return Exit::Done;
}

Exit MessageCommand::decode(Environment& environment, const window::MessageForm& form, const std::string& bytes) const
{
    const auto json = form.decode(bytes);
    if (!json)
        return refuse(environment, Exit::No, json.error().what, "validate names everything that is wrong");
    if (json_)
        environment.out << dump(*json) << '\n';
    else
        writeFields(environment.out, *json, "");
    return Exit::Done;
}

Exit MessageCommand::validate(Environment& environment, const window::MessageForm& form, const std::string& bytes) const
{
    const std::vector<std::string> wrong = form.validate(bytes);
    if (json_) {
        environment.out << dump(Json{{"valid", wrong.empty()}, {"findings", wrong}}) << '\n';
    } else if (wrong.empty()) {
        environment.out << "valid\n";
    } else {
        for (const std::string& line : wrong)
            environment.out << printable(line) << '\n';
    }
    return wrong.empty() ? Exit::Done : Exit::No;
}

} // namespace tongguan::cli
