// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/calls/call_breaker.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <format>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace tongguan::test {

namespace {

constexpr std::size_t kZeroChunk = std::size_t{64} * 1024; // as the store makes room for its log

thread_local bool inside = false; // what this library does itself is not counted

struct Inside {
    Inside() { inside = true; }
    ~Inside() { inside = false; }
};

std::filesystem::path pathOf(int file)
{
    std::array<char, 512> target{};
    const ssize_t size = ::readlink(std::format("/proc/self/fd/{}", file).c_str(), target.data(), target.size());
    return size > 0 ? std::string(target.data(), static_cast<std::size_t>(size)) : std::string();
}

off_t sizeOf(int file)
{
    struct stat now{};
    return ::fstat(file, &now) == 0 ? now.st_size : 0;
}

} // namespace

CallBreaker& CallBreaker::ofThisProcess()
{
    static auto* const one = new CallBreaker; // outlives the last call of the program's own end
    return *one;
}

CallBreaker::CallBreaker()
{
    const Inside guard;
    const char* file = std::getenv(kFaultPlanVariable);
    const int descriptor =
        file == nullptr ? -1 : static_cast<int>(::syscall(SYS_openat, AT_FDCWD, file, O_RDWR | O_CLOEXEC));
    if (descriptor < 0)
        return;
    void* page = ::mmap(nullptr, sizeof(FaultPlan), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (page != MAP_FAILED)
        plan_ = static_cast<FaultPlan*>(page);
    ::close(descriptor);
}

bool CallBreaker::watches() const
{
    return plan_ != nullptr && !inside;
}

bool CallBreaker::isFile(int descriptor) const
{
    struct stat now{};
    return watches() && descriptor > STDERR_FILENO && ::fstat(descriptor, &now) == 0 && S_ISREG(now.st_mode);
}

bool CallBreaker::isLine(int descriptor) const
{
    if (!watches())
        return false;
    const int before = errno;
    int family = 0;
    socklen_t size = sizeof family;
    const bool is = ::getsockopt(descriptor, SOL_SOCKET, SO_DOMAIN, &family, &size) == 0 && family == AF_INET;
    errno = before;
    return is;
}

bool CallBreaker::strikes(Calls calls)
{
    const std::int64_t number = plan_->counted[static_cast<int>(calls)]++;
    if (plan_->fault == Fault::None || plan_->calls != calls || number < plan_->at)
        return false;
    const bool lasts = plan_->fault == Fault::DiskFull || plan_->fault == Fault::LineCut;
    if (number > plan_->at && !lasts)
        return false;
    if (plan_->fault == Fault::DiskFull)
        return true; // it is told when something has no room
    plan_->fired = true;
    if (plan_->fault == Fault::Kill || plan_->fault == Fault::PowerCut)
        die();
    return true;
}

void CallBreaker::die()
{
    if (plan_->fault == Fault::PowerCut)
        changes_.lose(plan_->lost);
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

bool CallBreaker::isFull(bool grows)
{
    if (plan_->fault != Fault::DiskFull || !grows)
        return false;
    plan_->fired = true;
    return true;
}

Step CallBreaker::beforeWrite(int file, off_t offset, ByteView bytes)
{
    const std::lock_guard lock(mutex_);
    const Inside guard;
    // Zeros behind zeros are one fault, not seventy.
    const bool zeros = bytes.size() == kZeroChunk && std::ranges::all_of(bytes, [](auto byte) { return byte == 0; });
    const bool goesOn = zeros && zeroed_ == file && zeroedTo_ == offset;
    zeroed_ = zeros ? file : -1;
    zeroedTo_ = offset + static_cast<off_t>(bytes.size());
    const bool struck = goesOn ? plan_->fault == Fault::DiskFull && plan_->fired : strikes(Calls::File);
    if (struck && plan_->fault == Fault::Error)
        return {Verdict::Fail, EIO};
    if (struck && isFull(zeroedTo_ > sizeOf(file)))
        return {Verdict::Fail, ENOSPC};
    if (keepsChanges())
        changes_.write(pathOf(file), offset, bytes);
    return {};
}

Step CallBreaker::beforeTruncate(int file, off_t size)
{
    if (!isFile(file))
        return {};
    const std::lock_guard lock(mutex_);
    const Inside guard;
    const bool struck = strikes(Calls::File);
    if (struck && plan_->fault == Fault::Error)
        return {Verdict::Fail, EIO};
    if (struck && isFull(size > sizeOf(file)))
        return {Verdict::Fail, ENOSPC};
    if (keepsChanges())
        changes_.truncate(pathOf(file), size);
    return {};
}

Step CallBreaker::beforeSync(int file)
{
    if (!watches())
        return {};
    const std::lock_guard lock(mutex_);
    const Inside guard;
    if (strikes(Calls::File) && plan_->fault == Fault::Error)
        return {Verdict::Fail, EIO};
    if (keepsChanges())
        changes_.synced(pathOf(file));
    return {};
}

Step CallBreaker::beforeUnlink(const char* path)
{
    if (!watches())
        return {};
    const std::lock_guard lock(mutex_);
    const Inside guard;
    if (::access(path, F_OK) != 0)
        return {};
    if (strikes(Calls::File) && plan_->fault == Fault::Error)
        return {Verdict::Fail, EIO};
    if (keepsChanges())
        changes_.remove(path);
    return {};
}

Step CallBreaker::beforeRename()
{
    if (!watches())
        return {};
    const std::lock_guard lock(mutex_);
    const Inside guard;
    return strikes(Calls::File) && plan_->fault == Fault::Error ? Step{Verdict::Fail, EIO} : Step{};
}

Step CallBreaker::beforeOpen(const char* path, int flags)
{
    if (!watches() || (flags & O_CREAT) == 0)
        return {};
    const std::lock_guard lock(mutex_);
    const Inside guard;
    if (::access(path, F_OK) == 0)
        return {};
    const bool struck = strikes(Calls::File);
    if (struck && plan_->fault == Fault::Error)
        return {Verdict::Fail, EIO};
    if (struck && isFull(true))
        return {Verdict::Fail, ENOSPC};
    if (keepsChanges())
        changes_.create(path);
    return {};
}

Verdict CallBreaker::beforeLine()
{
    std::unique_lock lock(mutex_, std::defer_lock);
    if (keepsChanges())
        lock.lock(); // no answer leaves a machine whose power is going
    if (!strikes(Calls::Net))
        return Verdict::Go;
    return plan_->fault == Fault::Swallow ? Verdict::Swallow : Verdict::Fail;
}

} // namespace tongguan::test
