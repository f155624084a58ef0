// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/trial.h"

#include "base/file.h"
#include "base/json.h"

#include <format>

namespace tongguan::trial {

Trial::Trial(std::filesystem::path folder, std::filesystem::path programs, std::filesystem::path samplePort)
    : folder_(std::move(folder)), programs_(std::move(programs)), samplePort_(std::move(samplePort))
{}

/// The sample port's files as the single window publishes them: one entry a line. What only staff may see says so.
Result<> Trial::writeLists(const std::filesystem::path& to) const
{
    std::string lines;
    std::error_code missing;
    for (const auto& file : std::filesystem::directory_iterator(samplePort_, missing)) {
        if (file.path().extension() != ".json")
            continue;
        const auto json = readJsonFile(file.path());
        if (!json)
            return fail(json.error().code, json.error().what);
        const std::string dataset = file.path().stem().string();
        for (const auto& [key, body] : json->items()) {
            Json line{{"dataset", dataset}, {"key", key}, {"body", body}};
            if (dataset == "roster" || dataset == "passenger_names")
                line["audience"] = "staff";
            lines += dump(line) + "\n";
        }
    }
    if (missing || lines.empty())
        return fail(Errc::NotFound, std::format("no sample port in {}", samplePort_.string()));
    return writeDurably(to, lines);
}

Result<> Trial::open()
{
    std::error_code error;
    const auto lists = folder_ / "lists";
    std::filesystem::create_directories(lists, error);
    if (error)
        return fail(Errc::Unavailable, std::format("cannot make {}", lists.string()));
    if (auto written = writeLists(lists / "sample-port.ndjson"); !written)
        return written;
    auto window = sync::ServerProcess::make(programs_ / "tongguan-window");
    if (!window)
        return failed(std::move(window));
    window_ = std::move(*window);
    if (auto runs = window_->run({"--data", lists.string()}); !runs)
        return runs;
    auto gateway = sync::ServerProcess::make(programs_ / "tongguan-gateway");
    if (!gateway)
        return failed(std::move(gateway));
    gateway_ = std::move(*gateway);
    auto invitation = window_->invite("GW-CNHKM", "gateway");
    if (!invitation)
        return failed(std::move(invitation));
    if (auto joined = gateway_->command("join", {"--window", invitation->url, "--code", invitation->code,
                                                 "--fingerprint", invitation->fingerprint});
        !joined)
        return failed(std::move(joined));
    if (auto runs = gateway_->run(); !runs)
        return runs;
    auto cable = sync::Cable::plug(gateway_->url());
    if (!cable)
        return failed(std::move(cable));
    cable_ = std::move(*cable);
    return {};
}

Result<> Trial::enrol(const std::string& machine, const std::string& role)
{
    auto invitation = gateway_->invite(machine, role);
    if (!invitation)
        return failed(std::move(invitation));
    auto process =
        sync::ChildProcess::start({programs_ / "tongguan", "enroll", folderOf(machine), "--gateway", cable_->url(),
                                   "--code", invitation->code, "--fingerprint", invitation->fingerprint});
    if (!process)
        return failed(std::move(process));
    if (const int code = process->wait(); code != 0)
        return fail(Errc::Denied, std::format("tongguan enroll of {} exits with {}", machine, code));
    return {};
}

Result<> Trial::start(const std::string& machine, const std::string& role, const std::vector<std::string>& options,
                      bool hand)
{
    std::vector<std::string> arguments{"/usr/bin/env"};
    if (hand) {
        arguments.push_back(std::format("QT_QPA_GENERIC_PLUGINS=tongguan-hand:{}", handOf(machine)));
        arguments.push_back(std::format("QT_PLUGIN_PATH={}", (programs_.parent_path() / "plugins").string()));
    }
    arguments.insert(arguments.end(),
                     {programs_ / "tongguan-kiosk", "--role", role, "--folder", folderOf(machine).string()});
    arguments.insert(arguments.end(), options.begin(), options.end());
    auto process = sync::ChildProcess::start(arguments);
    if (!process)
        return failed(std::move(process));
    machines_.insert_or_assign(machine, std::move(*process));
    return {};
}

Result<> Trial::tellWindow(const std::string& path, const std::string& body)
{
    auto identity = sync::readIdentity(gateway_->folder() / "window.json");
    if (!identity)
        return failed(std::move(identity));
    auto http = sync::HttpClient::make(window_->url(), {identity->authority, {}, {}});
    if (!http)
        return failed(std::move(http));
    sync::HttpRequest request;
    request.method = "POST";
    request.target = path;
    request.body = body;
    auto answer = http->send(request);
    if (!answer)
        return failed(std::move(answer));
    if (answer->status != 200)
        return fail(Errc::Denied, std::format("the single window answers {}", answer->status));
    return {};
}

Result<> Trial::publish(const std::string& lines)
{
    return tellWindow("/admin/entries", lines);
}

Result<> Trial::behave(const std::string& json)
{
    return tellWindow("/admin/behaviour", json);
}

} // namespace tongguan::trial
