// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/follow/chromium.h"

#include "base/bytes.h"
#include "base/json.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <poll.h>
#include <sys/wait.h>
#include <thread>
#include <tuple>
#include <unistd.h>

namespace tongguan::follow {

namespace {

constexpr int kPatience = 30'000;

std::string folderOfItsOwn()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "tongguan-chromium-XXXXXX").string();
    return ::mkdtemp(pattern.data()) == nullptr ? std::string{} : pattern;
}

} // namespace

std::string Chromium::program()
{
    if (const char* named = std::getenv("TONGGUAN_CHROMIUM"); named != nullptr)
        return named;
    const char* path = std::getenv("PATH");
    std::string_view folders = path == nullptr ? std::string_view{} : path;
    while (!folders.empty()) {
        const std::string_view folder = folders.substr(0, folders.find(':'));
        folders.remove_prefix(std::min(folder.size() + 1, folders.size()));
        std::string file = std::string(folder) + "/chromium";
        if (::access(file.c_str(), X_OK) == 0)
            return file;
    }
    return {};
}

std::unique_ptr<Chromium> Chromium::start(const std::string& program)
{
    int down[2];
    int up[2];
    const std::string folder = folderOfItsOwn();
    if (folder.empty() || ::pipe2(down, O_CLOEXEC) != 0 || ::pipe2(up, O_CLOEXEC) != 0)
        return nullptr;
    const std::string profile = "--user-data-dir=" + folder;
    const pid_t process = ::fork();
    if (process == 0) {
        // The browser reads commands from 3 and writes to 4; these numbers may be the pipes' own.
        const int read = ::fcntl(down[0], F_DUPFD, 10);
        const int write = ::fcntl(up[1], F_DUPFD, 10);
        ::dup2(read, 3);
        ::dup2(write, 4);
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, 2);
        ::execl(program.c_str(), program.c_str(), "--headless=new", "--no-sandbox", "--disable-gpu",
                "--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run", "--remote-debugging-pipe",
                profile.c_str(), "about:blank", nullptr);
        ::_exit(127);
    }
    ::close(down[0]);
    ::close(up[1]);
    std::unique_ptr<Chromium> browser(new Chromium(process, down[1], up[0], folder));
    const Json target = browser->call("Target.createTarget", {{"url", "about:blank"}});
    const Json attached =
        browser->call("Target.attachToTarget", {{"targetId", stringOr(target, "targetId")}, {"flatten", true}});
    browser->session_ = stringOr(attached, "sessionId");
    if (browser->session_.empty())
        return nullptr;
    for (const char* domain : {"Page.enable", "Network.enable", "Runtime.enable", "Log.enable"})
        browser->call(domain);
    browser->call("Page.setLifecycleEventsEnabled", {{"enabled", true}});
    browser->call("Security.setIgnoreCertificateErrors", {{"ignore", true}});
    browser->size(360, 640);
    return browser;
}

Chromium::Chromium(pid_t process, int to, int from, std::string folder)
    : process_(process), to_(to), from_(from), folder_(std::move(folder))
{}

Chromium::~Chromium()
{
    ::close(to_);
    ::close(from_);
    ::kill(process_, SIGTERM);
    ::waitpid(process_, nullptr, 0);
    std::error_code ignored; // a leftover in the temporary folder harms nobody
    std::filesystem::remove_all(folder_, ignored);
}

/// The next message, or null.
Json Chromium::read(int milliseconds)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds{milliseconds};
    for (;;) {
        if (const std::size_t zero = pending_.find('\0'); zero != std::string::npos) {
            auto json = parseJson(std::string_view(pending_).substr(0, zero), 64U << 20U);
            pending_.erase(0, zero + 1);
            return json ? std::move(*json) : Json(nullptr);
        }
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        pollfd wait{.fd = from_, .events = POLLIN, .revents = 0};
        if (left.count() <= 0 || ::poll(&wait, 1, static_cast<int>(left.count())) <= 0)
            return nullptr;
        char bytes[65536];
        const ssize_t got = ::read(from_, bytes, sizeof bytes);
        if (got <= 0)
            return nullptr;
        pending_.append(bytes, static_cast<std::size_t>(got));
    }
}

void Chromium::note(const Json& event)
{
    const std::string method = stringOr(event, "method");
    const Json parameters = event.value("params", Json::object());
    if (method == "Page.lifecycleEvent" && stringOr(parameters, "name") == "load")
        loaded_ = stringOr(parameters, "loaderId");
    else if (method == "Network.requestWillBeSent")
        asked_.push_back(stringOr(parameters.value("request", Json::object()), "url"));
    else if (method == "Network.loadingFinished")
        bytes_ += integerOr(parameters, "encodedDataLength");
    else if (method == "Log.entryAdded")
        complaints_.push_back(stringOr(parameters.value("entry", Json::object()), "text"));
    else if (method == "Runtime.exceptionThrown")
        complaints_.push_back("exception");
}

Json Chromium::call(const std::string& method, Json parameters)
{
    const int id = ++lastId_;
    Json message = {{"id", id}, {"method", method}, {"params", std::move(parameters)}};
    if (!session_.empty())
        message["sessionId"] = session_;
    std::string text = dump(message);
    text.push_back('\0');
    if (::write(to_, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        return nullptr;
    for (;;) {
        const Json answer = read(kPatience);
        if (answer.is_null())
            return nullptr;
        if (integerOr(answer, "id") == id)
            return answer.value("result", Json::object());
        note(answer);
    }
}

bool Chromium::open(const std::string& url)
{
    asked_.clear();
    complaints_.clear();
    bytes_ = 0;
    const Json navigated = call("Page.navigate", {{"url", url}});
    const std::string loader = stringOr(navigated, "loaderId"); // the page before may still tell that it has loaded
    if (loader.empty() || !stringOr(navigated, "errorText").empty())
        return false;
    while (loaded_ != loader) {
        const Json event = read(kPatience);
        if (event.is_null())
            return false;
        note(event);
    }
    return true;
}

std::string Chromium::evaluate(const std::string& script)
{
    const Json value = call("Runtime.evaluate", {{"expression", "String(" + script + ")"}, {"returnByValue", true}});
    return stringOr(value.value("result", Json::object()), "value");
}

bool Chromium::becomes(const std::string& script)
{
    for (int i = 0; i < 100; ++i) {
        if (evaluate(script) == "true")
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds{100});
    }
    return false;
}

void Chromium::shot(const std::string& file)
{
    const Json picture = call("Page.captureScreenshot", {{"format", "png"}, {"captureBeyondViewport", true}});
    std::string text = stringOr(picture, "data");
    for (char& c : text)
        c = c == '+' ? '-' : c == '/' ? '_' : c;
    while (text.ends_with('='))
        text.pop_back();
    const auto bytes = fromBase64(text);
    if (bytes)
        std::ofstream(file, std::ios::binary) << asText(*bytes);
}

void Chromium::size(int width, int height)
{
    call("Emulation.setDeviceMetricsOverride",
         {{"width", width}, {"height", height}, {"deviceScaleFactor", 2}, {"mobile", true}});
}

void Chromium::dark(bool on)
{
    call("Emulation.setEmulatedMedia",
         {{"features", {{{"name", "prefers-color-scheme"}, {"value", on ? "dark" : "light"}}}}});
}

void Chromium::scripts(bool on)
{
    call("Emulation.setScriptExecutionDisabled", {{"value", !on}});
}

void Chromium::line(int bytesASecond, int latencyMs)
{
    call("Network.emulateNetworkConditions", {{"offline", false},
                                              {"latency", latencyMs},
                                              {"downloadThroughput", bytesASecond == 0 ? -1 : bytesASecond},
                                              {"uploadThroughput", bytesASecond == 0 ? -1 : bytesASecond}});
}

} // namespace tongguan::follow
