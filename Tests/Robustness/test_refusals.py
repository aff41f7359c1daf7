"""What a disk, a stream or a helper program refuses is told, and nothing is lost by it or taken for done."""

import os
import resource
import shutil
import signal
import subprocess

import pytest
from contents import build, tree, write
from sites import ROOT

# A system whose disk fails when the names of a folder are to stand on it.
BROKEN_DISK = r"""
#include <errno.h>
#include <sys/stat.h>
int fsync(int descriptor) {
  struct stat status;
  fstat(descriptor, &status);
  if (S_ISDIR(status.st_mode)) { errno = EIO; return -1; }
  return 0;
}
"""


@pytest.fixture(scope="module")
def broken_disk(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cakram")
    (folder / "cakram.c").write_text(BROKEN_DISK)
    compiler = shutil.which("cc") or shutil.which("clang")
    subprocess.run([compiler, "-shared", "-fPIC", "-o", folder / "cakram.so", folder / "cakram.c"], check=True)
    return folder / "cakram.so"


def test_owners_folders_survive_a_failing_disk(terbit, tmp_path, broken_disk):
    content = write(tmp_path / "isi", lambda name: "lama")
    output = tmp_path / "Public"
    assert build(terbit, content, output).returncode == 0
    (output / ".well-known").mkdir()
    (output / ".well-known/security.txt").write_text("Contact: mailto:ppid@contoh.id")
    shutil.rmtree(content)
    write(content, lambda name: "baru")
    ended = subprocess.run(
        [terbit, "build", "--content", content, "--templates", ROOT / "Templates", "--output", output, "--no-search"],
        env={"LD_PRELOAD": str(broken_disk), "HOME": str(tmp_path)}, capture_output=True)
    assert ended.returncode == 74 and "gagal menulis ke disk".encode() in ended.stderr
    assert (output / ".well-known/security.txt").read_text().startswith("Contact")
    assert "baru" in (output / "contoh/2025/rencana/index.html").read_text()
    assert build(terbit, content, output).returncode == 0
    assert not [name for name in tmp_path.iterdir() if name.name.endswith(".terbit")]


@pytest.mark.parametrize("command", [["check", "--format", "json"], ["explain", "waktu", "Januari 2025"]])
def test_output_that_is_cut_off_is_an_error(terbit, command):
    with open("/dev/full", "wb") as full:
        options = ["--content", ROOT / "Content"] if command[0] == "check" else []
        ended = subprocess.run([terbit, *command, *options], stdout=full, stderr=subprocess.PIPE)
    assert ended.returncode == 74
    assert "gagal menulis “keluaran baku”: ruang penyimpanan penuh".encode() in ended.stderr


def test_a_file_that_could_not_be_written_whole_is_no_file(terbit, tmp_path):
    def small():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
    command = [terbit, "new", "satker", "soppeng", "--content", tmp_path / "isi"]
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, preexec_fn=small)
    assert ended.returncode == 74 and "gagal menulis".encode() in ended.stderr
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    assert subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True).returncode == 0
    assert "nama:" in (tmp_path / "isi/satker/soppeng/satker.md").read_text()


def test_an_index_that_failed_is_tried_again(terbit, tmp_path):
    content = write(tmp_path / "isi", lambda name: "kata")
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin/pagefind"
    program.write_text(f"#!/bin/sh\necho x >> {tmp_path}/calls\nexit 1\n")
    program.chmod(0o755)
    environment = {**os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}", "XDG_CACHE_HOME": str(tmp_path)}
    command = [terbit, "build", "--content", content, "--templates", ROOT / "Templates", "--output", tmp_path / "Public"]
    for calls in (1, 2):
        ended = subprocess.run(command, env=environment, capture_output=True)
        assert ended.returncode == 0 and "situs dibuat tanpa indeks pencarian".encode() in ended.stderr
        assert (tmp_path / "calls").read_text().count("x") == calls
