// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "sync/gateway/commands.h"
#include "sync/window/report_conformance.h"
#include "sync/window/run_window.h"

#include <CLI/CLI.hpp>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

constexpr const char* kExamples = R"(Examples:
  tongguan-window init /tmp/window --port CNHKM
  tongguan-window invite /tmp/window --kiosk GW-CNHKM
  tongguan-window run /tmp/window --listen 127.0.0.1:9443 --data assets/sample-port/feed
  curl --cacert /tmp/window/authority.pem https://127.0.0.1:9443/admin/behaviour \
       -d '{"rules":[{"match":{"plate":"云G12345"},"do":"correct","lane":"L_JOINT","codes":["ORD_JOINT"]}]}'
  curl --cacert /tmp/window/authority.pem https://127.0.0.1:9443/admin/entries --data-binary @orders.ndjson
  curl --cacert /tmp/window/authority.pem https://127.0.0.1:9443/draws/hashes > hashes.json
  tongguan-window run /tmp/window --listen 127.0.0.1:9443 --script assets/examples/window/bad_day.ndjson
  tongguan-window report /tmp/window --page report.html

Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 the environment failed.)";

struct Options {
    std::string folder;
    std::string port;
    std::vector<std::string> names{"localhost", "127.0.0.1"};
    std::string kiosk;
    std::string role = "gateway";
    std::string listen = "127.0.0.1:0";
    std::string data;
    std::string behaviour;
    std::string script;
    std::string page;
    bool json = false;
    int minutesEast = 480;
    bool drawsByHand = false;
};

CLI::App* command(CLI::App& app, const char* name, const char* does, Options& options)
{
    CLI::App* sub = app.add_subcommand(name, does);
    sub->add_option("folder", options.folder, "where the window keeps its keys and journals")->required();
    return sub;
}

Result<> execute(const CLI::App& app, const Options& options)
{
    const SystemClock clock;
    SystemRandom random;
    StderrLog log(Severity::Info);
    if (app.got_subcommand("init"))
        return initServer(options.folder, options.port, options.names, random);
    if (app.got_subcommand("invite"))
        return inviteMember(options.folder, {options.kiosk, options.role}, clock, random);
    if (app.got_subcommand("report"))
        return reportConformance({options.folder, options.page, options.json}, clock);
    return runWindow({options.folder, options.listen, options.data, options.behaviour, options.script,
                      std::chrono::minutes{options.minutesEast}, options.drawsByHand},
                     clock, random, log);
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("A simulated national single window, to test a port's gateway against: answers, corrections, faults.",
                 "tongguan-window");
    app.footer(kExamples);
    app.require_subcommand(1);
    Options options;
    CLI::App* init = command(app, "init", "makes authority, server certificate and keys", options);
    init->add_option("--port", options.port, "UN/LOCODE of the port that it serves")->required();
    init->add_option("--name", options.names, "host name or address that gateways call; may be repeated");
    CLI::App* invite = command(app, "invite", "prints a one-time code and the fingerprint for one gateway", options);
    invite->add_option("--kiosk", options.kiosk, "the gateway's name, such as GW-CNHKM")->required();
    invite->add_option("--role", options.role, "gateway, or kiosk for a port without one")->capture_default_str();
    CLI::App* run = command(app, "run", "serves until SIGTERM", options);
    run->add_option("--listen", options.listen, "address and port; port 0: any")->capture_default_str();
    run->add_option("--data", options.data, "folder of *.ndjson to publish at the start");
    run->add_option("--behaviour", options.behaviour, "JSON file of rules and a fault");
    run->add_option("--script", options.script,
                    "what it does when: outages, late answers, corrections (assets/examples/window has some)");
    run->add_option("--minutes-east", options.minutesEast, "the port's time, east of UTC: when a day's draw begins")
        ->capture_default_str()
        ->check(CLI::Range(-720, 840));
    run->add_flag("--draws-by-hand", options.drawsByHand,
                  "seeds of the draw only when POST /admin/draws says the time");
    CLI::App* report =
        command(app, "report", "says which of the window's rules its clients kept, and which not", options);
    report->add_flag("--json", options.json, "one JSON object instead of lines for people");
    report->add_option("--page", options.page, "also writes the report as a page (HTML) into this file");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return exitCodeOf("tongguan-window", execute(app, options));
}
