#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries packages on fresh machines with a systemd of their own, and prints what happens on them.

try_packages.py FOLDER [port|day|cuts ...]: FOLDER/tree is what a fresh machine begins with. Exit code 1 where a step failed
or a machine fell silent.
"""
import contextlib
import pathlib
import random
import shutil
import subprocess
import sys
import time

import search_disk

LONGEST_S = 600  # until a machine that says nothing has fallen silent
CUTS = 5
SEED = 20261127

HERE = pathlib.Path(__file__).resolve().parent


class Machine:
    """One boot of a machine: the tree that is the same for all, and what this one has written so far."""

    def __init__(self, folder, name, step, changes=None):
        self.changes = changes or folder / name
        self.changes.mkdir(parents=True, exist_ok=True)
        talk = folder / f"{name}.talk"
        talk.mkdir(exist_ok=True)
        (talk / "step").write_text(step)
        self.report = talk / "report"
        self.report.unlink(missing_ok=True)
        self.process = subprocess.Popen(
            ["bash", str(HERE / "boot.sh"), str(folder / "tree"), str(self.changes), str(talk)],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def lines(self):
        """What the machine tells, until it is off or silent."""
        read = 0
        heard = time.monotonic()
        while time.monotonic() - heard < LONGEST_S and self.process.poll() is None:
            text = self.report.read_text(errors="replace") if self.report.exists() else ""
            whole = text[read:text.rfind("\n") + 1]
            read += len(whole)
            for line in whole.splitlines():
                heard = time.monotonic()
                yield line
            time.sleep(0.2)

    def cut(self):
        self.process.kill()
        self.process.wait()
        time.sleep(1)  # the kernel takes the machine's processes and mounts away


def play(folder, name, step, changes=None):
    """Boots that machine for one step; the faults that it told."""
    started = time.monotonic()
    machine = Machine(folder, name, step, changes)
    faults = 0
    ended = False
    print(f"\n{name}: {step}", flush=True)
    for line in machine.lines():
        kind, _, what = line.partition(" ")
        if kind == "done":
            ended = True
            break
        if kind == "fault":
            faults += 1
        if kind in ("ok", "fault", "note"):
            print(f"{time.monotonic() - started:7.1f} s  {kind:6} {what}", flush=True)
    machine.cut()
    if not ended:
        print(f"the machine fell silent: {machine.process.stderr.read()}; what it said: {folder}/{name}.talk")
    return faults + (not ended)


def port(folder):
    """A port's machine, from the first day to the last."""
    return sum(play(folder, "machine-port", step) for step in ("first_day", "second_day", "last_day"))


def cut_during_install(folder, name, after_s):
    """Pulls the plug that long after an installation began; then the machine has to come right."""
    machine = Machine(folder, name, "cut")
    for line in machine.lines():
        if line == "begun":
            time.sleep(after_s)
            break
    whole = "installed before the cut" in machine.report.read_text() if machine.report.exists() else False
    machine.cut()
    print(f"\n{name}: cut {after_s:.1f} s after the installation began" + (", which had ended" if whole else ""))
    return play(folder, name, "after_cut")


def cuts(folder):
    chance = random.Random(SEED)
    return sum(cut_during_install(folder, f"machine-cut-{number + 1}", chance.uniform(0.2, 12.0)) for number in range(CUTS))


def unmount(mount):
    """The last processes of a machine that was cut off take a moment to go."""
    for _ in range(50):
        if not mount.is_mount() or subprocess.run(["umount", "-q", str(mount)], check=False).returncode == 0:
            return
        time.sleep(0.2)
    raise SystemExit(f"{mount} is in use")


@contextlib.contextmanager
def mounted(disk, mount):
    mount.mkdir(exist_ok=True)
    subprocess.run(["mount", "-o", "loop", str(disk), str(mount)], check=True)
    try:
        yield mount
    finally:
        unmount(mount)


def day(folder):
    """A kiosk's day on a file system in a file; then its every byte is searched for what stood in the papers."""
    disk = folder / "machine-day.disk"
    before = folder / "machine-day.before"
    with open(disk, "wb") as file:
        file.truncate(3 << 30)
    subprocess.run(["mkfs.ext4", "-q", str(disk)], check=True)
    with mounted(disk, folder / "machine-day") as mount:
        faults = play(folder, "machine-day", "before_day", mount)
    subprocess.run(["cp", "--sparse=always", str(disk), str(before)], check=True)
    with mounted(disk, folder / "machine-day") as mount:
        faults += play(folder, "machine-day", "busy_day", mount)
    papers = folder / "machine-day.talk/papers.ndjson"
    wanted = search_disk.markers(papers) if papers.exists() else set()
    papers.unlink(missing_ok=True)
    found = search_disk.search(disk, wanted | {search_disk.CONTROL})
    if search_disk.CONTROL not in found:
        print("         fault  the search does not find what is there")
        return faults + 1
    found.discard(search_disk.CONTROL)
    found -= search_disk.search(before, found) if found else set()
    print(f"         {'fault ' if found else 'ok    '} of {len(wanted)} names, numbers and plates in the journal {len(found)} "
          f"stand on the raw disk ({disk.stat().st_blocks // 2048} MiB written)")
    if found:
        print("         note   such as " + ", ".join(sorted(found)[:5]))
    return faults + len(found)


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    trials = {"port": port, "day": day, "cuts": cuts}
    faults = 0
    for name in sys.argv[2:] or trials:
        for old in folder.glob(f"machine-{name.removesuffix('s')}*"):
            unmount(old)
            shutil.rmtree(old) if old.is_dir() else old.unlink()
        faults += trials[name](folder)
    print(f"\n{faults} faults" if faults else "\neach step went well")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
