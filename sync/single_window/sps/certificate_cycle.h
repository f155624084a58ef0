// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace tongguan::sps {

inline constexpr std::size_t kMostListed = 1'000; ///< of one list; the rest comes with the next
inline constexpr int kMostTries = 3;              ///< of a certificate, until the next list

// What we ask a hub of certificates, and what we are told. (The IPPC's ePhyto hub works so: what is under delivery is
// listed, pulled one by one, and acknowledged; until then it stays listed.)
struct List {
    bool operator==(const List&) const = default;
};
struct Pull {
    std::string id;
    bool operator==(const Pull&) const = default;
};
struct Acknowledge {
    std::string id;
    bool accepted = true;
    std::string reason; ///< English, where it was not
    bool operator==(const Acknowledge&) const = default;
};
struct Rest { ///< nothing to do until it is time for another list
    bool operator==(const Rest&) const = default;
};
using Request = std::variant<List, Pull, Acknowledge, Rest>;

/// Where we are in list, pull, acknowledge. A value: each answer makes the next one. A certificate is acknowledged only
/// once it is stored (or refused), so that one which a crash loses is listed again; one that comes twice has the same
/// number, and storing it again changes nothing.
class CertificateCycle {
  public:
    /// What to ask now.
    Request next() const;
    /// How many of the last list are still to be pulled.
    std::size_t waiting() const { return waiting_.size(); }

    CertificateCycle listed(const std::vector<std::string>& ids) &&;
    /// The certificate that was pulled is in the store, durably.
    CertificateCycle stored(const std::string& id) &&;
    /// It is none that can be stored, and never will be.
    CertificateCycle refused(const std::string& id, std::string reason) &&;
    CertificateCycle acknowledged(const std::string& id) &&;
    /// No answer, or none that can be used: this one goes to the end, and after three tries waits for the next list.
    CertificateCycle failed(const std::string& id) &&;
    /// It is time for another list.
    CertificateCycle again() &&;

  private:
    bool list_ = true;
    std::vector<std::string> waiting_;
    std::optional<Acknowledge> answer_;
    std::map<std::string, int> tries_;
};

} // namespace tongguan::sps
