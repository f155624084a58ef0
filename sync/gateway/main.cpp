// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "sync/gateway/commands.h"
#include "sync/gateway/fleet_calls.h"
#include "sync/gateway/folder.h"
#include "sync/gateway/run_gateway.h"
#include "sync/gateway/technician.h"

#include <CLI/CLI.hpp>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

constexpr const char* kExamples = R"(Examples:
  tongguan-gateway init /var/lib/tongguan --port CNHKM --name gateway.hekou.example
  tongguan-gateway init /var/lib/tongguan --port CNHKM --database-file /etc/tongguan/database.address
  tongguan-gateway init /var/lib/tongguan --port CNHKM --database "postgresql:///tongguan?service=port"
  tongguan-gateway invite /var/lib/tongguan --kiosk HKM-K01 --role kiosk
  tongguan-gateway certify /var/lib/tongguan --name HKM-T01 --output HKM-T01.pem
  tongguan-gateway fleet /var/lib/tongguan --json
  tongguan-gateway restored /var/lib/tongguan
  tongguan-gateway join /var/lib/tongguan --window https://window.example --code CODE --fingerprint HEX
  tongguan-gateway run /var/lib/tongguan --listen 0.0.0.0:8443
  tongguan-gateway run /var/lib/tongguan --listen 0.0.0.0:8443 --public 0.0.0.0:443 \
      --public-certificate fullchain.pem --public-key privkey.pem

Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 the environment failed.)";

constexpr const char* kCertifyExample = R"(Example:
  tongguan-gateway init gateway --port CNHKM
  tongguan-gateway certify gateway --name HKM-T01 --output HKM-T01.pem)";

constexpr const char* kFleetExample = R"(Example:
  tongguan-gateway init gateway --port CNHKM
  tongguan-gateway fleet gateway
  tongguan-gateway fleet gateway --json)";

struct Options {
    std::string folder;
    std::string port;
    std::string database;
    std::string databaseFile;
    std::vector<std::string> names{"localhost", "127.0.0.1"};
    std::string kiosk;
    std::string role = "kiosk";
    std::string technician;
    std::string output;
    std::string listen = "127.0.0.1:0";
    PublicPages pages;
    std::string fleetLimits;
    bool json = false;
    std::string window;
    std::string code;
    std::string fingerprint;
    bool check = false;
};

CLI::App* command(CLI::App& app, const char* name, const char* does, Options& options)
{
    CLI::App* sub = app.add_subcommand(name, does);
    sub->add_option("folder", options.folder, "where the gateway keeps its keys and journals")->required();
    return sub;
}

void takeDatabase(CLI::App* sub, Options& options)
{
    CLI::Option* address =
        sub->add_option("--database", options.database,
                        "of a PostgreSQL, as libpq takes it (postgresql://…); without: as `init` was "
                        "told, or else a file in the folder");
    sub->add_option("--database-file", options.databaseFile, "a file that holds that address, and its password")
        ->check(CLI::ExistingFile)
        ->excludes(address);
}

void takeFleetLimits(CLI::App* sub, Options& options)
{
    sub->add_option("--fleet-limits", options.fleetLimits,
                    "JSON: which figures of machines turn amber and red; without: what is built in")
        ->check(CLI::ExistingFile);
}

Result<> execute(const CLI::App& app, const Options& options)
{
    const SystemClock clock;
    SystemRandom random;
    StderrLog log(Severity::Info);
    auto address = givenAddress(options.database, options.databaseFile);
    if (!address)
        return failed(std::move(address));
    if (app.got_subcommand("init"))
        return initServer(options.folder, options.port, options.names, random, *address);
    if (app.got_subcommand("invite"))
        return inviteMember(options.folder, {options.kiosk, options.role}, clock, random, *address);
    if (app.got_subcommand("revoke"))
        return revokeMember(options.folder, options.kiosk, clock, *address);
    if (app.got_subcommand("certify"))
        return certifyTechnician(options.folder, options.technician, options.output, clock, random, *address);
    if (app.got_subcommand("fleet"))
        return printFleet(options.folder, options.json, options.fleetLimits, clock, *address);
    if (app.got_subcommand("restored"))
        return noteRestored(options.folder, *address);
    if (app.got_subcommand("renew"))
        return renewServer(options.folder, options.names);
    if (app.got_subcommand("join"))
        return joinWindow(options.folder, options.window, options.code, options.fingerprint);
    if (options.check)
        return checkOptions(options.listen, options.pages, options.fleetLimits);
    return runGateway(options.folder, *address, options.listen, options.pages, options.fleetLimits, clock, random, log);
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("The gateway of a port: takes the kiosks' journals, hands out the port's signed feed.",
                 "tongguan-gateway");
    app.footer(kExamples);
    app.require_subcommand(1);
    Options options;
    CLI::App* init = command(app, "init", "makes authority, server certificate and keys", options);
    init->add_option("--port", options.port, "UN/LOCODE")->required();
    init->add_option("--name", options.names, "host name or address that machines call; may be repeated");
    takeDatabase(init, options);
    CLI::App* invite = command(app, "invite", "prints a one-time code and the fingerprint for one machine", options);
    invite->add_option("--kiosk", options.kiosk, "the machine's name, such as HKM-K01")->required();
    invite->add_option("--role", options.role, "kiosk, staff or board")->capture_default_str();
    takeDatabase(invite, options);
    CLI::App* revoke = command(app, "revoke", "a machine is admitted no longer", options);
    revoke->add_option("--kiosk", options.kiosk, "the machine's name")->required();
    takeDatabase(revoke, options);
    CLI::App* certify =
        command(app, "certify", "writes a certificate for a technician's browser, or for Prometheus", options);
    certify->add_option("--name", options.technician, "whose, such as HKM-T01")->required();
    certify->add_option("--output", options.output, "PEM file with key and certificates; must not be there yet")
        ->required();
    takeDatabase(certify, options);
    certify->footer(kCertifyExample);
    CLI::App* fleet =
        command(app, "fleet", "how the port's machines are: version, journal, disk, paper, alarms", options);
    fleet->add_flag("--json", options.json, "a line of JSON for each machine");
    takeFleetLimits(fleet, options);
    takeDatabase(fleet, options);
    fleet->footer(kFleetExample);
    CLI::App* restored = command(
        app, "restored", "once after its tables came from a backup, before `run`: machines miss nothing", options);
    takeDatabase(restored, options);
    CLI::App* renew = command(app, "renew", "makes a new server certificate, good for a year", options);
    renew->add_option("--name", options.names, "host name or address that machines call; may be repeated");
    CLI::App* join = command(app, "join", "joins a single window by its invitation", options);
    join->add_option("--window", options.window, "https://…")->required();
    join->add_option("--code", options.code, "from the window's invitation")->required();
    join->add_option("--fingerprint", options.fingerprint, "from the window's invitation")->required();
    CLI::App* run = command(app, "run", "serves until SIGTERM", options);
    run->add_option("--listen", options.listen, "address and port; port 0: any")->capture_default_str();
    takeDatabase(run, options);
    takeFleetLimits(run, options);
    run->add_option("--public", options.pages.listen, "address and port of the pages for exporters and drivers");
    CLI::Option* certificate = run->add_option("--public-certificate", options.pages.certificate,
                                               "PEM, for the public pages; without: the gateway's own");
    CLI::Option* key = run->add_option("--public-key", options.pages.key, "PEM, of that certificate");
    certificate->needs(key)->check(CLI::ExistingFile);
    key->needs(certificate)->check(CLI::ExistingFile);
    run->add_option("--public-requests", options.pages.requestsPerSecond, "of one address, a second")
        ->check(CLI::Range(1, 100'000))
        ->capture_default_str();
    run->add_option("--public-misses", options.pages.misses,
                    "numbers that fit nothing, of one address; one more each 20 s")
        ->check(CLI::Range(1, 100'000))
        ->capture_default_str();
    run->add_flag("--check", options.check, "looks at the options, and ends");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return exitCodeOf("tongguan-gateway", execute(app, options));
}
