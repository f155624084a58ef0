// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/condition_reporter.h"
#include "hardware/devices/escpos.h"
#include "hardware/devices/escpos_status.h"
#include "hardware/devices/line.h"
#include "hardware/devices/printer.h"
#include "hardware/devices/printer_address.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>

namespace tongguan::devices {

struct EscposPrinterSettings {
    PrinterAddress address;
    int paperWidth = escpos::kWidestPaper; ///< dots: 384 or 576
    /// Between two looks at an idle printer, and at one that prints.
    std::chrono::milliseconds idlePoll{2000};
    std::chrono::milliseconds printingPoll{250};
    /// An idle printer that does not answer within this is lost.
    std::chrono::milliseconds answerWithin{1000};
    /// A ticket on which nothing moves for this long has failed.
    std::chrono::milliseconds patience{10000};
};

/// A receipt printer that speaks ESC/POS, on a serial line, as USB character device or over TCP. It is asked for its
/// status before each ticket, while one prints and from time to time. A ticket is done when the printer answers a
/// request that stands behind it in its buffer. `log` outlives it.
///
/// At most kMostWaiting tickets wait; a further one gets Exhausted, one that cannot be printed at all InvalidInput.
/// `stop` fails what waits with Unavailable before it returns. `print` on a printer that is not started calls
/// `onDone` at once, on the caller's thread.
class EscposPrinter final : public Printer {
  public:
    static constexpr std::size_t kMostWaiting = 8;

    EscposPrinter(EscposPrinterSettings settings, Log& log);
    ~EscposPrinter() override { stop(); }

    void start(ConditionHandler onCondition) override;
    void stop() override { line_.stop(); }
    void print(Raster ticket, std::function<void(Result<>)> onDone) override;

  private:
    using Done = std::function<void(Result<>)>;
    using Clock = std::chrono::steady_clock;
    struct Job {
        Bytes bytes;
        Done done;
    };
    enum class Step : std::uint8_t {
        Closed,  ///< lost: tickets fail at once
        Asking,  ///< waits for the answer to a status request
        Resting, ///< until the next one
    };
    /// How far the first of jobs_ is. Nothing else is sent while it goes out.
    enum class Ticket : std::uint8_t { Waiting, GoingOut, Sent };

    void enqueue(const Raster& ticket, Done done);
    void opened();
    void received(ByteView bytes);
    void alarm();
    void ask();
    void askNext();
    void answered();
    void sendNext();
    void rest();
    void noteProgress();
    void confirmed();
    void giveUp(const char* why);
    void lost(const char* why);
    void failAll(const char* why);

    const EscposPrinterSettings settings_;
    ConditionReporter condition_;
    Step step_ = Step::Closed;
    escpos::StatusRound round_;
    std::deque<Job> jobs_;
    Ticket ticket_ = Ticket::Waiting;
    std::size_t unsent_ = 0;
    Clock::time_point deadline_; ///< for the ticket that was sent
    Line line_;
};

} // namespace tongguan::devices
