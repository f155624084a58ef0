// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/faulty_disk.h"

#include <sqlcipher/sqlite3.h>

#include <atomic>
#include <csignal>
#include <format>
#include <limits>
#include <new>

namespace tongguan::test {

namespace {

constexpr std::int64_t kNoLimit = std::numeric_limits<std::int64_t>::max();

enum class Operation : std::uint8_t { Open, Read, Write, Truncate, Sync, Remove };

bool changes(Operation operation)
{
    return operation != Operation::Open && operation != Operation::Read;
}

int errorOf(Operation operation)
{
    switch (operation) {
    case Operation::Open:
        return SQLITE_CANTOPEN;
    case Operation::Read:
        return SQLITE_IOERR_READ;
    case Operation::Write:
        return SQLITE_IOERR_WRITE;
    case Operation::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Operation::Sync:
        return SQLITE_IOERR_FSYNC;
    case Operation::Remove:
        return SQLITE_IOERR_DELETE;
    }
    return SQLITE_IOERR;
}

} // namespace

class FaultyDisk::Vfs {
  public:
    Vfs();
    ~Vfs() { sqlite3_vfs_unregister(&vfs_); }
    Vfs(const Vfs&) = delete;
    Vfs& operator=(const Vfs&) = delete;

    enum class Plan : std::uint8_t { Sound, FailOnce, FailOn, Kill, PowerCut };
    void plan(Plan plan, int n)
    {
        plan_ = plan;
        left_ = n;
        free_ = kNoLimit;
        readOnly_ = fired_ = false;
    }

    std::string name;
    UnsyncedChanges unsynced;
    std::int64_t free_ = kNoLimit;
    bool readOnly_ = false;
    bool fired_ = false;

  private:
    /// What SQLite allocates for a file; the system's own file stands behind it.
    struct File {
        sqlite3_file base;
        Vfs* disk;
        const char* path; ///< SQLite's, good while the file is open; null for a nameless temporary file
    };
    static constexpr std::size_t kFileSize = (sizeof(File) + 15U) / 16U * 16U;
    static File* own(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
    static sqlite3_file* real(sqlite3_file* file)
    {
        return reinterpret_cast<sqlite3_file*>(reinterpret_cast<std::byte*>(file) + kFileSize);
    }
    static Vfs* self(sqlite3_vfs* vfs) { return static_cast<Vfs*>(vfs->pAppData); }

    /// Whether the operation goes well. Kills the process where that is planned and `halfWay` was done.
    template <class HalfWay> bool goesWell(Operation operation, HalfWay halfWay);
    bool goesWell(Operation operation)
    {
        return goesWell(operation, [] {});
    }

    static int open(sqlite3_vfs* vfs, sqlite3_filename path, sqlite3_file* file, int flags, int* outFlags);
    static int remove(sqlite3_vfs* vfs, const char* path, int syncFolder);
    static int access(sqlite3_vfs* vfs, const char* path, int flags, int* answer);
    static int read(sqlite3_file* file, void* buffer, int size, sqlite3_int64 offset);
    static int write(sqlite3_file* file, const void* buffer, int size, sqlite3_int64 offset);
    static int truncate(sqlite3_file* file, sqlite3_int64 size);
    static int sync(sqlite3_file* file, int flags);
    static const sqlite3_io_methods kMethods;

    sqlite3_vfs* system_;
    sqlite3_vfs vfs_;
    Plan plan_ = Plan::Sound;
    int left_ = 0;
};

const sqlite3_io_methods FaultyDisk::Vfs::kMethods{
    .iVersion = 2,
    .xClose = [](sqlite3_file* file) { return real(file)->pMethods->xClose(real(file)); },
    .xRead = &Vfs::read,
    .xWrite = &Vfs::write,
    .xTruncate = &Vfs::truncate,
    .xSync = &Vfs::sync,
    .xFileSize = [](sqlite3_file* file,
                    sqlite3_int64* size) { return real(file)->pMethods->xFileSize(real(file), size); },
    .xLock = [](sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); },
    .xUnlock = [](sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); },
    .xCheckReservedLock = [](sqlite3_file* file,
                             int* answer) { return real(file)->pMethods->xCheckReservedLock(real(file), answer); },
    .xFileControl = [](sqlite3_file* file, int what,
                       void* argument) { return real(file)->pMethods->xFileControl(real(file), what, argument); },
    .xSectorSize = [](sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); },
    .xDeviceCharacteristics =
        [](sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); },
    .xShmMap = [](sqlite3_file* file, int page, int size, int extend,
                  void volatile** map) { return real(file)->pMethods->xShmMap(real(file), page, size, extend, map); },
    .xShmLock = [](sqlite3_file* file, int offset, int count,
                   int flags) { return real(file)->pMethods->xShmLock(real(file), offset, count, flags); },
    .xShmBarrier = [](sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); },
    .xShmUnmap = [](sqlite3_file* file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

FaultyDisk::Vfs::Vfs() : system_(sqlite3_vfs_find(nullptr)), vfs_(*system_)
{
    static std::atomic<int> made = 0;
    name = std::format("faulty-{}", ++made);
    vfs_.zName = name.c_str();
    vfs_.pAppData = this;
    vfs_.pNext = nullptr;
    vfs_.szOsFile = static_cast<int>(kFileSize) + system_->szOsFile;
    vfs_.xOpen = &Vfs::open;
    vfs_.xDelete = &Vfs::remove;
    vfs_.xAccess = &Vfs::access;
    // The rest knows nothing of files; the system's functions want the system's own record.
    vfs_.xFullPathname = [](sqlite3_vfs* vfs, const char* path, int size, char* out) {
        return self(vfs)->system_->xFullPathname(self(vfs)->system_, path, size, out);
    };
    sqlite3_vfs_register(&vfs_, 0);
}

template <class HalfWay> bool FaultyDisk::Vfs::goesWell(Operation operation, HalfWay halfWay)
{
    const bool changesOnly = plan_ == Plan::Kill || plan_ == Plan::PowerCut;
    if (plan_ == Plan::Sound || (changesOnly && !changes(operation)))
        return !(plan_ == Plan::PowerCut && fired_);
    if (fired_)
        return plan_ == Plan::FailOnce;
    if (left_-- > 0)
        return true;
    fired_ = true;
    halfWay();
    if (plan_ == Plan::Kill)
        std::raise(SIGKILL);
    return false;
}

int FaultyDisk::Vfs::open(sqlite3_vfs* vfs, sqlite3_filename path, sqlite3_file* file, int flags, int* outFlags)
{
    Vfs& disk = *self(vfs);
    file->pMethods = nullptr; // so that SQLite does not close what was not opened
    if (!disk.goesWell(Operation::Open))
        return errorOf(Operation::Open);
    int there = 0;
    if (path != nullptr)
        disk.system_->xAccess(disk.system_, path, SQLITE_ACCESS_EXISTS, &there);
    if (disk.readOnly_) {
        if (there == 0)
            return SQLITE_CANTOPEN;
        flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    }
    const int code = disk.system_->xOpen(disk.system_, path, real(file), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    if (path != nullptr && there == 0)
        disk.unsynced.create(path);
    new (file) File{.base = {.pMethods = &kMethods}, .disk = &disk, .path = path};
    return SQLITE_OK;
}

int FaultyDisk::Vfs::remove(sqlite3_vfs* vfs, const char* path, int syncFolder)
{
    Vfs& disk = *self(vfs);
    if (!disk.goesWell(Operation::Remove))
        return errorOf(Operation::Remove);
    if (disk.readOnly_)
        return SQLITE_IOERR_DELETE;
    disk.unsynced.remove(path);
    const int code = disk.system_->xDelete(disk.system_, path, 0);
    if (syncFolder != 0)
        disk.unsynced.synced(path);
    return code;
}

int FaultyDisk::Vfs::access(sqlite3_vfs* vfs, const char* path, int flags, int* answer)
{
    const Vfs& disk = *self(vfs);
    const int code = disk.system_->xAccess(disk.system_, path, flags, answer);
    if (disk.readOnly_ && flags == SQLITE_ACCESS_READWRITE)
        *answer = 0;
    return code;
}

int FaultyDisk::Vfs::read(sqlite3_file* file, void* buffer, int size, sqlite3_int64 offset)
{
    if (!own(file)->disk->goesWell(Operation::Read))
        return errorOf(Operation::Read);
    return real(file)->pMethods->xRead(real(file), buffer, size, offset);
}

int FaultyDisk::Vfs::write(sqlite3_file* file, const void* buffer, int size, sqlite3_int64 offset)
{
    Vfs& disk = *own(file)->disk;
    const auto put = [&](int part) {
        if (own(file)->path != nullptr)
            disk.unsynced.write(own(file)->path, offset,
                                {static_cast<const std::uint8_t*>(buffer), static_cast<std::size_t>(part)});
        return real(file)->pMethods->xWrite(real(file), buffer, part, offset);
    };
    if (!disk.goesWell(Operation::Write, [&] { put(size / 2); }))
        return errorOf(Operation::Write);
    if (disk.readOnly_)
        return SQLITE_READONLY;
    sqlite3_int64 has = 0;
    if (disk.free_ != kNoLimit && real(file)->pMethods->xFileSize(real(file), &has) == SQLITE_OK &&
        offset + size > has) {
        const std::int64_t grows = offset + size - has;
        if (grows > disk.free_) {
            disk.fired_ = true;
            return SQLITE_FULL;
        }
        disk.free_ -= grows;
    }
    return put(size);
}

int FaultyDisk::Vfs::truncate(sqlite3_file* file, sqlite3_int64 size)
{
    Vfs& disk = *own(file)->disk;
    if (!disk.goesWell(Operation::Truncate))
        return errorOf(Operation::Truncate);
    if (own(file)->path != nullptr)
        disk.unsynced.truncate(own(file)->path, size);
    return real(file)->pMethods->xTruncate(real(file), size);
}

int FaultyDisk::Vfs::sync(sqlite3_file* file, int /*flags*/)
{
    Vfs& disk = *own(file)->disk;
    if (!disk.goesWell(Operation::Sync))
        return errorOf(Operation::Sync);
    if (own(file)->path != nullptr)
        disk.unsynced.synced(own(file)->path);
    return SQLITE_OK;
}

FaultyDisk::FaultyDisk() : vfs_(std::make_unique<Vfs>()) {}

FaultyDisk::~FaultyDisk() = default;

const std::string& FaultyDisk::name() const
{
    return vfs_->name;
}

void FaultyDisk::failAt(int n)
{
    vfs_->plan(Vfs::Plan::FailOnce, n);
}

void FaultyDisk::failFrom(int n)
{
    vfs_->plan(Vfs::Plan::FailOn, n);
}

void FaultyDisk::killAt(int n)
{
    vfs_->plan(Vfs::Plan::Kill, n);
}

void FaultyDisk::cutPowerAt(int n)
{
    vfs_->plan(Vfs::Plan::PowerCut, n);
}

void FaultyDisk::leaveFree(std::int64_t bytes)
{
    heal();
    vfs_->free_ = bytes;
}

void FaultyDisk::makeReadOnly()
{
    heal();
    vfs_->readOnly_ = true;
}

void FaultyDisk::heal()
{
    vfs_->plan(Vfs::Plan::Sound, 0);
}

bool FaultyDisk::fired() const
{
    return vfs_->fired_;
}

void FaultyDisk::losePower(Lost lost)
{
    vfs_->unsynced.lose(lost);
    heal();
}

} // namespace tongguan::test
