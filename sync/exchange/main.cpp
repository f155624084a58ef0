// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/system.h"
#include "sync/exchange/exchange_status.h"
#include "sync/exchange/run_exchange.h"
#include "sync/gateway/commands.h"
#include "sync/gateway/folder.h"

#include <CLI/CLI.hpp>

#include <print>

using namespace tongguan;
using namespace tongguan::exchange;

namespace {

constexpr const char* kExamples = R"(Examples, in a checkout:
  tongguan-exchange init /tmp/exchange --port CNHKM
  tongguan-exchange invite /tmp/exchange --gateway GW-CNHKM
  tongguan-exchange status /tmp/exchange --boxes /tmp/exchange/boxes
  timeout --preserve-status 2 tongguan-exchange run /tmp/exchange --boxes /tmp/exchange/boxes \
      --port-file assets/examples/messages/port.json

The gateway joins with what invite prints: tongguan-gateway join --help.
Exit codes: 0 done, 1 the answer is no (status: somebody has to look), 2 wrong usage, 3 the environment failed.)";

constexpr int kDefaultLimit = 60;
constexpr int kLongestLimit = 7 * 24 * 60;

struct Options {
    std::string folder;
    std::string port;
    std::vector<std::string> names{"localhost", "127.0.0.1"};
    std::string gateway;
    std::string listen = "127.0.0.1:0";
    std::string boxes;
    std::string portFile;
    std::string data;
    int limit = kDefaultLimit;
    bool json = false;
    bool check = false;
};

CLI::App* command(CLI::App& app, const char* name, const char* does, Options& options)
{
    CLI::App* sub = app.add_subcommand(name, does);
    sub->add_option("folder", options.folder, "where the exchange keeps its keys and its database")->required();
    return sub;
}

Result<> printStatus(const Options& options, const Clock& clock)
{
    const auto status = exchangeStatus(options.folder, options.boxes, std::chrono::minutes{options.limit}, clock);
    if (!status)
        return std::unexpected(status.error());
    if (options.json)
        std::println("{}", dump(toJson(*status)));
    else
        std::print("{}", textOf(*status));
    return status->needsPeople ? fail(Errc::Denied, "somebody has to look: the handbook says at what") : Result<>();
}

Result<> execute(const CLI::App& app, const Options& options)
{
    const SystemClock clock;
    SystemRandom random;
    StderrLog log(Severity::Info);
    if (app.got_subcommand("init"))
        return sync::initServer(options.folder, options.port, options.names, random);
    if (app.got_subcommand("invite"))
        return sync::inviteMember(options.folder, {options.gateway, "gateway"}, clock, random);
    if (app.got_subcommand("renew"))
        return sync::renewServer(options.folder, options.names);
    if (app.got_subcommand("status"))
        return printStatus(options, clock);
    if (options.check)
        return checkExchange({options.folder, options.boxes, options.portFile, options.data, options.listen});
    return runExchange({options.folder, options.boxes, options.portFile, options.data, options.listen}, clock, random,
                       log);
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Exchanges a port's messages with a single window that takes files: it is the single window of the "
                 "port's gateway on one side, and the client of folders on the other.",
                 "tongguan-exchange");
    app.footer(kExamples);
    app.require_subcommand(1);
    Options options;
    CLI::App* init = command(app, "init", "makes authority, server certificate and keys", options);
    init->add_option("--port", options.port, "UN/LOCODE of the port that it serves")->required();
    init->add_option("--name", options.names, "host name or address that the gateway calls; may be repeated");
    CLI::App* invite = command(app, "invite", "prints a one-time code and the fingerprint for the gateway", options);
    invite->add_option("--gateway", options.gateway, "the gateway's name, such as GW-CNHKM")->required();
    CLI::App* renew = command(app, "renew", "makes a new server certificate, good for a year", options);
    renew->add_option("--name", options.names, "host name or address that the gateway calls; may be repeated");
    CLI::App* run = command(app, "run", "serves the gateway and exchanges messages until SIGTERM", options);
    CLI::App* status = command(app, "status", "says what waits, what was not answered, and what went wrong", options);
    for (CLI::App* one : {run, status})
        one->add_option("--boxes", options.boxes, "folder with OutBox, SentBox, FailBox and InBox; made where absent")
            ->required();
    run->add_option("--port-file", options.portFile, "JSON file of what the port says of itself, and which messages")
        ->required();
    run->add_option("--listen", options.listen, "address and port; port 0: any")->capture_default_str();
    run->add_option("--data", options.data, "folder of *.ndjson, the port's lists; read again when one changes");
    run->add_flag("--check", options.check, "looks at the options and the port file, and ends");
    status->add_option("--limit", options.limit, "minutes that an answer may take")
        ->capture_default_str()
        ->check(CLI::Range(1, kLongestLimit));
    status->add_flag("--json", options.json, "one JSON object instead of lines for people");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return sync::exitCodeOf("tongguan-exchange", execute(app, options));
}
