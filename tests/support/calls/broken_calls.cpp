// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded before libc (LD_PRELOAD) into a program of ours: its system calls that change files, connect, send and receive
// are counted and, at the planned one, go wrong. Everything else of the program is as it is installed.
#include "tests/support/calls/call_breaker.h"

#include <cerrno>
#include <cstdarg>
#include <ctime>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

using tongguan::test::CallBreaker;
using tongguan::test::Verdict;

namespace {

CallBreaker& breaker()
{
    return CallBreaker::ofThisProcess();
}

template <class... Argument> long call(long number, Argument... arguments)
{
    return ::syscall(number, arguments...);
}

long failing(int error)
{
    errno = error;
    return -1;
}

long writeAt(long number, int file, const void* bytes, std::size_t size, off_t offset)
{
    const auto write = [&](std::size_t part) {
        return number == SYS_pwrite64 ? call(SYS_pwrite64, file, bytes, part, offset)
                                      : call(SYS_write, file, bytes, part);
    };
    if (!breaker().isFile(file))
        return write(size);
    const off_t at = number == SYS_pwrite64 ? offset : static_cast<off_t>(call(SYS_lseek, file, 0, SEEK_CUR));
    const auto step = breaker().beforeWrite(file, at, {static_cast<const std::uint8_t*>(bytes), size});
    if (step.verdict == Verdict::Fail) {
        if (step.error == EIO)
            write(size / 2);
        return failing(step.error);
    }
    return write(size);
}

/// `receive`: what came is thrown away when it has to.
template <class Work> long onLine(int socket, bool sends, std::size_t size, const Work& work)
{
    if (!breaker().isLine(socket))
        return work();
    switch (breaker().beforeLine()) {
    case Verdict::Fail:
        call(SYS_shutdown, socket, SHUT_RDWR);
        return failing(ECONNRESET);
    case Verdict::Swallow: {
        const long done = sends ? static_cast<long>(size) : work();
        call(SYS_shutdown, socket, SHUT_RDWR);
        return sends ? done : failing(ECONNRESET);
    }
    case Verdict::Go:
        break;
    }
    return work();
}

std::size_t lengthOf(const msghdr* message)
{
    std::size_t size = 0;
    for (std::size_t i = 0; i < message->msg_iovlen; ++i)
        size += message->msg_iov[i].iov_len;
    return size;
}

template <class Work> int unless(const tongguan::test::Step& step, const Work& work)
{
    return static_cast<int>(step.verdict == Verdict::Fail ? failing(step.error) : work());
}

} // namespace

extern "C" {

ssize_t write(int file, const void* bytes, std::size_t size)
{
    if (breaker().isLine(file))
        return onLine(file, true, size, [&] { return call(SYS_write, file, bytes, size); });
    return writeAt(SYS_write, file, bytes, size, 0);
}

ssize_t pwrite(int file, const void* bytes, std::size_t size, off_t offset)
{
    return writeAt(SYS_pwrite64, file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void* bytes, std::size_t size, off64_t offset)
{
    return writeAt(SYS_pwrite64, file, bytes, size, offset);
}

ssize_t read(int file, void* bytes, std::size_t size)
{
    return onLine(file, false, size, [&] { return call(SYS_read, file, bytes, size); });
}

ssize_t send(int socket, const void* bytes, std::size_t size, int flags)
{
    return onLine(socket, true, size, [&] { return call(SYS_sendto, socket, bytes, size, flags, nullptr, 0); });
}

ssize_t sendto(int socket, const void* bytes, std::size_t size, int flags, const sockaddr* to, socklen_t length)
{
    return onLine(socket, true, size, [&] { return call(SYS_sendto, socket, bytes, size, flags, to, length); });
}

ssize_t sendmsg(int socket, const msghdr* message, int flags)
{
    return onLine(socket, true, lengthOf(message), [&] { return call(SYS_sendmsg, socket, message, flags); });
}

ssize_t recv(int socket, void* bytes, std::size_t size, int flags)
{
    return onLine(socket, false, size,
                  [&] { return call(SYS_recvfrom, socket, bytes, size, flags, nullptr, nullptr); });
}

ssize_t recvfrom(int socket, void* bytes, std::size_t size, int flags, sockaddr* from, socklen_t* length)
{
    return onLine(socket, false, size, [&] { return call(SYS_recvfrom, socket, bytes, size, flags, from, length); });
}

ssize_t recvmsg(int socket, msghdr* message, int flags)
{
    return onLine(socket, false, 0, [&] { return call(SYS_recvmsg, socket, message, flags); });
}

int connect(int socket, const sockaddr* address, socklen_t length)
{
    return static_cast<int>(onLine(socket, false, 0, [&] { return call(SYS_connect, socket, address, length); }));
}

int fsync(int file)
{
    return unless(breaker().beforeSync(file), [&] { return call(SYS_fsync, file); });
}

int fdatasync(int file)
{
    return unless(breaker().beforeSync(file), [&] { return call(SYS_fdatasync, file); });
}

int ftruncate(int file, off_t size)
{
    return unless(breaker().beforeTruncate(file, size), [&] { return call(SYS_ftruncate, file, size); });
}

int ftruncate64(int file, off64_t size)
{
    return ftruncate(file, size);
}

int unlink(const char* path)
{
    return unless(breaker().beforeUnlink(path), [&] { return call(SYS_unlink, path); });
}

int rename(const char* from, const char* to)
{
    return unless(breaker().beforeRename(), [&] { return call(SYS_rename, from, to); });
}

static int openWith(const char* path, int flags, mode_t mode)
{
    return unless(breaker().beforeOpen(path, flags), [&] { return call(SYS_openat, AT_FDCWD, path, flags, mode); });
}

static mode_t modeFrom(int flags, va_list& list)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(list, unsigned)) : 0;
}

int open(const char* path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeFrom(flags, list);
    va_end(list);
    return openWith(path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeFrom(flags, list);
    va_end(list);
    return openWith(path, flags, mode);
}

int clock_gettime(clockid_t clock, timespec* time)
{
    const auto done = static_cast<int>(call(SYS_clock_gettime, clock, time));
    if (done == 0 && clock == CLOCK_REALTIME)
        time->tv_sec += breaker().clockAhead();
    return done;
}

time_t time(time_t* kept)
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (kept != nullptr)
        *kept = now.tv_sec;
    return now.tv_sec;
}
}
