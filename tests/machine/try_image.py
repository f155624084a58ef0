#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Boots the kiosk's image on a virtual machine, sets it up by a signed file on a stick, and pulls its plug.

try_image.py FOLDER PROGRAMS [CUTS]: FOLDER has the image (tongguan-kiosk_VERSION.raw) and keys/; PROGRAMS the gateway and
the command line. Exit code 1 where a step failed.
"""
import json
import pathlib
import random
import shutil
import subprocess
import sys
import time

from virtual_machine import VirtualMachine, is_accelerated

SEED = 20261127
LONGEST_S = 240 if is_accelerated() else 900
PAPER = 200  # of 255: a kiosk's day look is light, a console dark


def tell(machine, kind, what):
    print(f"{machine.seconds() if machine else 0:7.1f} s  {kind:6} {what}", flush=True)


def is_light(picture):
    """Whether most of a picture (PPM) is as light as a kiosk's screen."""
    data = picture.read_bytes()
    pixels = data[data.index(b"255\n") + 4:]
    sample = pixels[::97]
    return len(sample) > 1000 and sum(1 for byte in sample if byte > PAPER) > len(sample) // 2


class Gateway:
    """A real one on this computer, as the machine sees it from within: at 10.0.2.2."""

    def __init__(self, folder, programs):
        self.folder = folder / "gateway"
        self.program = programs / "tongguan-gateway"
        shutil.rmtree(self.folder, ignore_errors=True)
        subprocess.run([self.program, "init", self.folder, "--port", "CNHKM", "--name", "10.0.2.2"], check=True,
                       stdout=subprocess.DEVNULL)
        self.log = open(folder / "gateway.log", "w", encoding="utf-8")
        self.process = subprocess.Popen([self.program, "run", self.folder, "--listen", "127.0.0.1:0"],
                                        stdout=subprocess.PIPE, stderr=self.log, text=True)
        self.port = self.process.stdout.readline().strip().rsplit(":", 1)[1]

    def invite(self, name):
        said = subprocess.run([self.program, "invite", self.folder, "--kiosk", name, "--role", "kiosk"], check=True,
                              capture_output=True, text=True).stdout
        return json.loads(said)

    def knows(self, what):
        self.log.flush()
        return what in pathlib.Path(self.log.name).read_text(encoding="utf-8")

    def stop(self):
        self.process.terminate()
        self.process.wait()


def make_stick(folder, programs, gateway, name, serial):
    """A file system named TONGGUAN with the machine's file, and one that is for another machine."""
    stick = folder / "stick"
    files = []
    for machine in (serial, "PF3K9999"):
        invitation = gateway.invite(name) if machine == serial else {"code": "AAAA-AAAA", "fingerprint": "00"}
        settings = {"v": 1, "machine": machine, "gateway": f"https://10.0.2.2:{gateway.port}", "code": invitation["code"],
                    "fingerprint": invitation["fingerprint"], "files": {"kiosk.conf": "OPTIONS=--direction entry\n"}}
        written = folder / f"{machine}.json"
        written.write_text(json.dumps(settings), encoding="utf-8")
        signed = folder / f"{machine}.provision"
        subprocess.run([programs / "tongguan", "provision", "sign", written, "--key", folder / "keys/provisioning",
                        "--output", signed], check=True, stdout=subprocess.DEVNULL)
        files.append(signed)
    with open(stick, "wb") as file:
        file.truncate(16 << 20)
    subprocess.run(["mkfs.vfat", "-n", "TONGGUAN", stick], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["mcopy", "-i", stick, *files, "::"], check=True)
    return stick


def wait_for(machine, condition, longest=LONGEST_S):
    until = time.monotonic() + longest
    while time.monotonic() < until and machine.process.poll() is None:
        if condition():
            return True
        time.sleep(2)
    return False


def first_screen(machine, name):
    return wait_for(machine, lambda: is_light(machine.screen(name)))


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    programs = pathlib.Path(sys.argv[2]).resolve()
    cuts = int(sys.argv[3]) if len(sys.argv) > 3 else 20
    image = max(folder.glob("tongguan-kiosk_*.raw"), key=lambda file: file.stat().st_size)
    run = folder / "run"
    shutil.rmtree(run, ignore_errors=True)
    run.mkdir()
    disk = run / "disk.qcow2"
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", "-b", image, "-F", "raw", disk, "8G"], check=True)
    gateway = Gateway(run, programs)
    shutil.copytree(folder / "keys", run / "keys")
    stick = make_stick(run, programs, gateway, "HKM-K01", VirtualMachine.SERIAL)
    faults = 0

    def check(machine, what, well):
        nonlocal faults
        tell(machine, "ok" if well else "fault", what)
        faults += not well
        return well

    machine = VirtualMachine(run, disk, stick)
    try:
        check(machine, "the stick's file makes it a kiosk of the port", wait_for(machine, lambda: gateway.knows("enrolled member=HKM-K01")))
        check(machine, "its first screen is there", first_screen(machine, "first"))
        machine.cut()
        chance = random.Random(SEED)
        for number in range(cuts):
            machine = VirtualMachine(run, disk)
            if not check(machine, f"boot {number + 1}: its first screen is there", first_screen(machine, f"boot-{number + 1}")):
                break
            machine.touch(0.5, 0.5)
            time.sleep(chance.uniform(0.1, 6))
            tell(machine, "note", f"boot {number + 1}: the plug is pulled")
            machine.cut()
    finally:
        if machine.process.poll() is None:
            machine.screen("last")
            machine.cut()
        gateway.stop()
    print(f"\n{faults} faults; pictures and logs: {run}" if faults else "\neach step went well")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
