# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A computer with firmware, a TPM and a screen that can be touched, in QEMU."""
import json
import os
import pathlib
import shutil
import socket
import subprocess
import time

FIRMWARE = pathlib.Path("/usr/share/OVMF")


def is_accelerated():
    """Some systems offer /dev/kvm without a processor behind it; no kernel boots on that."""
    flags = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").split()
    return os.access("/dev/kvm", os.R_OK | os.W_OK) and ("vmx" in flags or "svm" in flags)


class VirtualMachine:
    """From power on to power off. Disk, firmware's variables and TPM lie in `folder` and outlive it."""

    SERIAL = "PF3K0017"

    def __init__(self, folder, disk, stick=None):
        self.folder = folder
        self.started = time.monotonic()
        variables = folder / "firmware.fd"
        if not variables.exists():
            shutil.copy(FIRMWARE / "OVMF_VARS_4M.fd", variables)
        (folder / "tpm").mkdir(exist_ok=True)
        self.tpm = subprocess.Popen(["swtpm", "socket", "--tpm2", "--tpmstate", f"dir={folder}/tpm",
                                     "--ctrl", f"type=unixio,path={folder}/tpm.sock"])
        (folder / "qmp.sock").unlink(missing_ok=True)
        command = [
            "qemu-system-x86_64", "-machine", "q35", "-accel", "kvm" if is_accelerated() else "tcg,thread=multi",
            "-cpu", "host" if is_accelerated() else "max", "-smp", "2", "-m", "2048", "-nodefaults", "-display", "none",
            "-drive", f"if=pflash,format=raw,readonly=on,file={FIRMWARE}/OVMF_CODE_4M.fd",
            "-drive", f"if=pflash,format=raw,file={variables}",
            "-drive", f"file={disk},if=virtio,format=qcow2,cache=writeback",
            "-smbios", f"type=1,serial={self.SERIAL}",
            "-device", "virtio-vga,xres=1080,yres=1920", "-device", "virtio-tablet-pci", "-device", "virtio-rng-pci",
            "-netdev", "user,id=net", "-device", "virtio-net-pci,netdev=net",
            "-device", "qemu-xhci", "-device", "i6300esb", "-watchdog-action", "reset",
            "-chardev", f"socket,id=tpm,path={folder}/tpm.sock", "-tpmdev", "emulator,id=tpm0,chardev=tpm",
            "-device", "tpm-crb,tpmdev=tpm0",
            "-serial", f"file:{folder}/console.log", "-qmp", f"unix:{folder}/qmp.sock,server=on,wait=off"]
        if stick:
            command += ["-drive", f"file={stick},if=none,format=raw,id=stick", "-device", "usb-storage,drive=stick,removable=on"]
        self.process = subprocess.Popen(command)
        self.qmp = self.connect()
        self.answers = self.qmp.makefile("r", encoding="utf-8")
        self.answers.readline()
        self.command("qmp_capabilities")

    def connect(self):
        for _ in range(100):
            try:
                end = socket.socket(socket.AF_UNIX)
                end.connect(str(self.folder / "qmp.sock"))
                return end
            except OSError:
                time.sleep(0.1)
        raise SystemExit("the machine does not start")

    def command(self, name, **arguments):
        self.qmp.sendall(json.dumps({"execute": name, "arguments": arguments}).encode() + b"\n")
        while True:
            answer = json.loads(self.answers.readline())
            if "return" in answer or "error" in answer:
                return answer

    def screen(self, name):
        """Keeps a picture of the screen."""
        picture = self.folder / f"{name}.ppm"
        self.command("screendump", filename=str(picture))
        return picture

    def touch(self, x, y):
        """A finger on the screen; both from 0 to 1."""
        def at(axis, value):
            return {"type": "abs", "data": {"axis": axis, "value": int(value * 0x7FFF)}}

        for down in (True, False):
            self.command("input-send-event",
                         events=[at("x", x), at("y", y), {"type": "btn", "data": {"button": "left", "down": down}}])
            time.sleep(0.15)

    def console(self):
        log = self.folder / "console.log"
        return log.read_text(errors="replace") if log.exists() else ""

    def seconds(self):
        return time.monotonic() - self.started

    def cut(self):
        """Pulls the plug."""
        self.process.kill()
        self.process.wait()
        self.tpm.terminate()
        self.tpm.wait()
