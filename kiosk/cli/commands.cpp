// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/commands.h"

#include "kiosk/cli/command_group.h"
#include "kiosk/cli/config_check.h"
#include "kiosk/cli/crossing_message.h"
#include "kiosk/cli/decide_command.h"
#include "kiosk/cli/draw_verify.h"
#include "kiosk/cli/enroll_command.h"
#include "kiosk/cli/journal_acknowledge.h"
#include "kiosk/cli/journal_export.h"
#include "kiosk/cli/journal_import.h"
#include "kiosk/cli/journal_stats.h"
#include "kiosk/cli/journal_verify.h"
#include "kiosk/cli/message_command.h"
#include "kiosk/cli/parse_command.h"
#include "kiosk/cli/provision_apply.h"
#include "kiosk/cli/provision_sign.h"
#include "kiosk/cli/report_command.h"
#include "kiosk/cli/scan_command.h"
#include "kiosk/cli/simulate_command.h"
#include "kiosk/cli/store_escrow.h"
#include "kiosk/cli/store_keygen.h"
#include "kiosk/cli/store_passphrase.h"
#include "kiosk/cli/store_recover.h"
#include "kiosk/cli/store_rekey.h"
#include "kiosk/cli/sync_command.h"

namespace tongguan::cli {

namespace {

std::unique_ptr<Command> journalCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<JournalVerify>());
    commands.push_back(std::make_unique<JournalExport>());
    commands.push_back(std::make_unique<JournalStats>());
    commands.push_back(std::make_unique<JournalImport>());
    commands.push_back(std::make_unique<JournalAcknowledge>());
    return std::make_unique<CommandGroup>("journal", "Looks into the journal of a kiosk's store, or carries it.",
                                          std::move(commands));
}

std::unique_ptr<Command> configCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ConfigCheck>());
    return std::make_unique<CommandGroup>("config", "Looks at the settings of a machine's services.",
                                          std::move(commands));
}

std::unique_ptr<Command> drawCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<DrawVerify>());
    return std::make_unique<CommandGroup>("draw", "Checks the double random draws.", std::move(commands));
}

std::unique_ptr<Command> provisionCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ProvisionSign>());
    commands.push_back(std::make_unique<ProvisionApply>());
    return std::make_unique<CommandGroup>(
        "provision", "Turns a fresh machine into one of the port's, by a signed file.", std::move(commands));
}

std::unique_ptr<Command> storeCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<StorePassphrase>());
    commands.push_back(std::make_unique<StoreRekey>());
    commands.push_back(std::make_unique<StoreKeygen>());
    commands.push_back(std::make_unique<StoreEscrow>());
    commands.push_back(std::make_unique<StoreRecover>());
    return std::make_unique<CommandGroup>("store", "Changes what opens a kiosk's store, or brings it back.",
                                          std::move(commands));
}

std::unique_ptr<Command> messageCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    for (const auto task : {MessageCommand::Task::Encode, MessageCommand::Task::Decode, MessageCommand::Task::Validate})
        commands.push_back(std::make_unique<MessageCommand>(task));
    commands.push_back(std::make_unique<CrossingMessage>());
    return std::make_unique<CommandGroup>("message", "Writes, reads and checks the messages of the single window.",
                                          std::move(commands));
}

} // namespace

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ScanCommand>());
    commands.push_back(std::make_unique<ParseCommand>());
    commands.push_back(std::make_unique<DecideCommand>());
    commands.push_back(configCommands());
    commands.push_back(drawCommands());
    commands.push_back(journalCommands());
    commands.push_back(messageCommands());
    commands.push_back(provisionCommands());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<SimulateCommand>());
    commands.push_back(std::make_unique<EnrollCommand>());
    commands.push_back(storeCommands());
    commands.push_back(std::make_unique<SyncCommand>());
    return commands;
}

} // namespace tongguan::cli
