// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/plan_file.h"

#include <fcntl.h>
#include <new>
#include <sys/mman.h>
#include <unistd.h>

namespace tongguan::test {

Result<std::unique_ptr<PlanFile>> PlanFile::make(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    void* page = MAP_FAILED;
    if (descriptor >= 0 && ::ftruncate(descriptor, sizeof(FaultPlan)) == 0)
        page = ::mmap(nullptr, sizeof(FaultPlan), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (descriptor >= 0)
        ::close(descriptor);
    if (page == MAP_FAILED)
        return fail(Errc::Unavailable, "no fault plan can be shared");
    return std::unique_ptr<PlanFile>(new PlanFile(file, new (page) FaultPlan{}));
}

PlanFile::~PlanFile()
{
    ::munmap(plan_, sizeof(FaultPlan));
}

} // namespace tongguan::test
