#!/bin/bash
# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# boot.sh TREE CHANGES TALK: starts the systemd of TREE as the first process of a machine of its own: processes, network,
# host name, mounts and control groups are its own. What it writes lies in CHANGES (an overlay) and is there at the next
# boot; what is in TALK both sides see, at /root/trial/talk there. Ends when the machine is off; whoever kills this process cuts its power.
set -euo pipefail
tree=$1
changes=$2
talk=$3
mkdir -p "$changes/upper" "$changes/work" "$changes/root"

# A version 2 hierarchy, alone or beside the old ones.
groups=$(awk '$3 == "cgroup2" {print $2; exit}' /proc/mounts)
group=$groups/tongguan-machine-$$
mkdir "$group"
echo $$ >"$group/cgroup.procs"

exec unshare --mount --pid --fork --kill-child --uts --ipc --net --cgroup --propagation private bash -ec '
    tree=$1 changes=$2 talk=$3 root=$2/root
    mount -t overlay overlay -o "lowerdir=$tree,upperdir=$changes/upper,workdir=$changes/work" "$root"
    mkdir -p "$root/root/trial/talk"
    mount --bind "$talk" "$root/root/trial/talk"
    mount -t proc proc "$root/proc"
    mount -t sysfs -o ro sysfs "$root/sys"
    mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
    mount -t tmpfs -o mode=755 tmpfs "$root/run"
    mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
    mount -t tmpfs -o mode=755 tmpfs "$root/dev"
    node() { mknod -m 666 "$root/dev/$1" c "$2" "$3"; }
    node null 1 3; node zero 1 5; node full 1 7; node random 1 8; node urandom 1 9; node tty 5 0
    mkdir "$root/dev/pts" "$root/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts "$root/dev/pts"
    ln -s pts/ptmx "$root/dev/ptmx"
    mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
    for name in fd:/proc/self/fd stdin:fd/0 stdout:fd/1 stderr:fd/2; do ln -s "${name#*:}" "$root/dev/${name%%:*}"; done
    cd "$root"
    pivot_root . .
    umount -l .
    mount --make-rshared / # as a kernel leaves it to systemd: credentials are mounted for one service, and seen by it
    exec env -i container=tongguan PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd --log-target=journal </dev/null
' _ "$tree" "$changes" "$talk"
