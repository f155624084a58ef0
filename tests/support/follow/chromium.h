// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <functional>
#include <memory>
#include <string>
#include <sys/types.h>
#include <vector>

namespace tongguan::follow {

/// The real browser, without a window, driven over its debugging pipe. One page of a phone's size.
class Chromium {
  public:
    /// $TONGGUAN_CHROMIUM, or `chromium` of the PATH; empty where there is none.
    static std::string program();
    static std::unique_ptr<Chromium> start(const std::string& program);
    ~Chromium();
    Chromium(const Chromium&) = delete;
    Chromium& operator=(const Chromium&) = delete;

    /// Loads an address to its end; false after half a minute.
    bool open(const std::string& url);
    /// What a script in the page gives, as text.
    std::string evaluate(const std::string& script);
    /// Until the script gives "true", at most ten seconds.
    bool becomes(const std::string& script);
    void shot(const std::string& file);
    void size(int width, int height);
    void dark(bool on);
    void scripts(bool on);
    /// 0: as fast as it goes.
    void line(int bytesASecond, int latencyMs);

    /// Since the last `open` began: addresses asked for, bytes that came, what the browser complained of.
    const std::vector<std::string>& asked() const { return asked_; }
    std::int64_t bytes() const { return bytes_; }
    const std::vector<std::string>& complaints() const { return complaints_; }

  private:
    Chromium(pid_t process, int to, int from, std::string folder);
    Json call(const std::string& method, Json parameters = Json::object());
    Json read(int milliseconds);
    void note(const Json& event);

    pid_t process_;
    int to_;
    int from_;
    std::string folder_;
    std::string session_;
    std::string pending_;
    int lastId_ = 0;
    std::string loaded_; ///< the loader of the document that was last told to be whole
    std::vector<std::string> asked_;
    std::vector<std::string> complaints_;
    std::int64_t bytes_ = 0;
};

} // namespace tongguan::follow
