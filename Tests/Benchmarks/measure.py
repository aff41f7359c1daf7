#!/usr/bin/env python3
"""usage: measure.py TERBIT [--runs N] [--ten-years] [--templates DIR]

Builds generated sites of 5, 552 and 1,104 plans, with --ten-years also 5,520, and prints a table: the seconds of each phase,
pages, milliseconds per page, processor seconds and peak memory. Content and sites stand in memory where there is /dev/shm.
Each line is the run with the median total of its RUNS runs.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

import generate

PHASES = ["baca", "urai", "indeks", "periksa", "cari", "susun", "tulis", "tukar"]
SIZES = [(5, 1), (552, 1), (552, 2)]


def build(terbit, content, templates, site):
    """One cold build: {"wall", "cpu", "memory", "pages", "bytes"} and the seconds of each phase."""
    shutil.rmtree(site, ignore_errors=True)
    start = time.monotonic()
    process = subprocess.Popen(
        [terbit, "build", "--no-search", "--timings", "--content", content, "--templates", templates, "--output", site],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    said = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{terbit} failed:\n{said[-2000:]}")
    found = {name: int(ms) / 1000 for name, ms in re.findall(r"^(\w+) +(\d+) ms$", said, re.M)}
    pages, megabytes = re.search(r"(\d+) halaman, \d+ µs tiap halaman; (\d+) MB", said).groups()
    return found | {
        "wall": time.monotonic() - start, "cpu": used.ru_utime + used.ru_stime, "memory": used.ru_maxrss / 1024,
        "pages": int(pages), "written": int(megabytes)}


def line(plans, run):
    phases = " ".join(f"{run.get(phase, 0):7.3f}" for phase in PHASES)
    return (f"{plans:6} {run['pages']:8} {run['written']:6} {run['wall']:8.3f} {1000 * run['wall'] / run['pages']:8.3f} "
            f"{run['cpu']:7.2f} {run['memory']:7.0f}  {phases}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("terbit")
    arguments.add_argument("--runs", type=int, default=3)
    arguments.add_argument("--ten-years", action="store_true")
    arguments.add_argument("--templates", default=generate.ROOT / "Templates")
    given = arguments.parse_args()
    print(f"{'plans':>6} {'pages':>8} {'MB':>6} {'seconds':>8} {'ms/page':>8} {'cpu s':>7} {'MB peak':>7}  "
          + " ".join(f"{phase:>7}" for phase in PHASES))
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        for offices, years in SIZES + [(552, 10)] * given.ten_years:
            content = pathlib.Path(folder) / f"{offices}-{years}"
            generate.generate(content, offices, years, 1, generate.ROOT / "Content")
            runs = [build(given.terbit, content, given.templates, f"{folder}/site") for _ in range(given.runs)]
            print(line(offices * years, sorted(runs, key=lambda run: run["wall"])[len(runs) // 2]), flush=True)
            shutil.rmtree(content)


if __name__ == "__main__":
    main()
