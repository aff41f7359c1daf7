"""A published folder holds the old site or the new one, whatever happens to a build."""

import os
import random
import resource
import shutil
import signal
import subprocess
import time

import pytest
from contents import build, run, tree, write
from sites import ROOT

KILLS = int(os.environ.get("TERBIT_KILLS", "40"))


@pytest.fixture(scope="module")
def two(terbit, tmp_path_factory):
    """Two contents and the sites that they make."""
    folder = tmp_path_factory.mktemp("dua")
    contents, sites = [], []
    for word in ("lama", "baru"):
        content = write(folder / word, lambda name, word=word: word)
        if word == "baru":
            shutil.copytree(ROOT / "Content/satker/soppeng", content / "satker/soppeng")
        site = folder / f"situs-{word}"
        ended = build(terbit, content, site)
        assert ended.returncode == 0, ended.stderr.decode()
        contents.append(content)
        sites.append(tree(site))
    assert sites[0] != sites[1]
    return contents, sites


def start(terbit, content, output):
    return subprocess.Popen(
        [terbit, "build", "--content", content, "--templates", ROOT / "Templates",
         "--output", output, "--no-search"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def test_killed_at_any_moment(terbit, tmp_path, two):
    contents, sites = two
    output = tmp_path / "www/Public"
    assert build(terbit, contents[0], output).returncode == 0
    began = time.monotonic()
    assert build(terbit, contents[1], output).returncode == 0
    duration = time.monotonic() - began
    dice = random.Random(10)
    seen = [0, 0]
    for number in range(KILLS):
        process = start(terbit, contents[number % 2], output)
        time.sleep(dice.random() * duration * 1.1)
        process.kill()
        process.wait()
        found = tree(output)
        assert found in sites, f"a mixture after kill {number}"
        seen[sites.index(found)] += 1
    print(f"{KILLS} kills within {duration:.2f} s: {seen[0]} times the one site, {seen[1]} the other")
    assert build(terbit, contents[1], output).returncode == 0
    assert tree(output) == sites[1]
    assert os.listdir(output.parent) == ["Public"]


def test_a_site_that_is_up_to_date_loses_what_a_killed_build_left(terbit, tmp_path, two):
    contents, sites = two
    output = tmp_path / "www/Public"
    assert build(terbit, contents[0], output).returncode == 0
    left = output.parent / ".Public.terbit"
    (left / "plan").mkdir(parents=True)
    (left / "plan/index.html").write_text("separuh")
    ended = build(terbit, contents[0], output)
    assert ended.returncode == 0, ended.stderr.decode()
    assert tree(output) == sites[0]
    assert os.listdir(output.parent) == ["Public"]


def test_two_at_once_leave_one_whole_site(terbit, tmp_path, two):
    contents, sites = two
    output = tmp_path / "www/Public"
    for _ in range(3):
        processes = [start(terbit, content, output) for content in contents * 2]
        assert [process.wait(timeout=120) for process in processes] == [0] * 4
        assert tree(output) in sites
        assert os.listdir(output.parent) == ["Public"]


@pytest.mark.skipif(os.geteuid() == 0 and not shutil.which("setpriv"), reason="root writes anywhere")
def test_read_only_parent(terbit, tmp_path, two):
    contents, sites = two
    output = tmp_path / "www/Public"
    assert build(terbit, contents[0], output).returncode == 0
    os.chmod(output.parent, 0o555)
    command = [terbit, "build", "--content", contents[1], "--templates", ROOT / "Templates",
               "--output", output, "--no-search"]
    if os.geteuid() == 0:
        # Without the right to pass over permissions.
        command = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--", *command]
    ended = subprocess.run(command, capture_output=True, timeout=60, check=False)
    os.chmod(output.parent, 0o755)
    assert ended.returncode == 74, ended.stderr.decode()
    assert "tidak diizinkan" in ended.stderr.decode()
    assert tree(output) == sites[0]


def test_file_size_limit(terbit, tmp_path, two):
    """As a quota: no file may grow beyond 4 KB."""
    contents, sites = two
    output = tmp_path / "www/Public"
    assert build(terbit, contents[0], output).returncode == 0
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
    ended = build(terbit, contents[1], output, preexec_fn=limit)
    assert ended.returncode in (74, -signal.SIGXFSZ)
    assert tree(output) == sites[0]
    assert build(terbit, contents[1], output).returncode == 0
    assert os.listdir(output.parent) == ["Public"]


@pytest.fixture
def mount(tmp_path):
    """Mounts a small file system; skips where that is not permitted."""
    mounted = []

    def mount(folder, size):
        folder.mkdir(parents=True, exist_ok=True)
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder]
        if shutil.which("mount") is None or subprocess.run(command, capture_output=True).returncode:
            pytest.skip("mounting is not permitted here")
        mounted.append(folder)
        return folder

    yield mount
    for folder in reversed(mounted):
        subprocess.run(["umount", "-l", folder], check=True)


def test_disk_full(terbit, tmp_path, two, mount):
    contents, sites = two
    size = sum(len(data) + 8192 for data in sites[0].values())
    disk = mount(tmp_path / "penuh", size)
    output = disk / "Public"
    assert build(terbit, contents[0], output).returncode == 0
    ended = build(terbit, contents[1], output)
    assert ended.returncode == 74, ended.stderr.decode()
    assert "penyimpanan penuh" in ended.stderr.decode()
    assert tree(output) == sites[0]
    assert os.listdir(disk) == ["Public"]


def test_mount_point_says_why(terbit, tmp_path, two, mount):
    """What is mounted cannot be exchanged; the folder in it can."""
    contents, sites = two
    output = mount(tmp_path / "Public", "64m")
    ended = build(terbit, contents[0], output)
    assert ended.returncode == 74
    assert "titik kait" in ended.stderr.decode() or "sistem berkas lain" in ended.stderr.decode()
    assert os.listdir(output) == []
    assert sorted(os.listdir(tmp_path)) == ["Public"]
    assert build(terbit, contents[0], output / "situs").returncode == 0
    assert tree(output / "situs") == sites[0]


def test_symbolic_link_to_another_file_system(terbit, tmp_path, two, mount):
    contents, sites = two
    disk = mount(tmp_path / "lain", "64m")
    (disk / "situs").mkdir()
    (tmp_path / "Public").symlink_to(disk / "situs")
    for content, site in zip(contents, sites):
        assert build(terbit, content, tmp_path / "Public").returncode == 0
        assert tree(tmp_path / "Public") == site
    assert (tmp_path / "Public").is_symlink() and os.listdir(disk) == ["situs"]


def test_a_folder_of_others_is_left_alone(terbit, tmp_path, two):
    output = tmp_path / "Dokumen"
    (output / "dalam").mkdir(parents=True)
    (output / "dalam/skripsi.doc").write_text("penting")
    ended = build(terbit, two[0][0], output)
    assert ended.returncode == 74 and "bukan buatan Terbit" in ended.stderr.decode()
    assert tree(output) == {"dalam/skripsi.doc": b"penting"}
    assert os.listdir(tmp_path) == ["Dokumen"]


@pytest.mark.parametrize("place", ["isi", ".", "isi/satker/contoh/2025"])
def test_a_site_is_never_published_among_its_sources(terbit, tmp_path, place):
    content = write(tmp_path / "isi", lambda name: "kata")
    # As if a site had once been made there.
    (tmp_path / place).mkdir(exist_ok=True)
    (tmp_path / place / ".terbit").write_text("Folder ini dibuat oleh Terbit.\n")
    before = tree(tmp_path)
    ended = build(terbit, content, tmp_path / place)
    assert ended.returncode == 74 and "saling memuat" in ended.stderr.decode()
    assert tree(tmp_path) == before


def test_a_home_is_no_place_for_a_site(terbit, tmp_path, monkeypatch):
    content = write(tmp_path / "isi", lambda name: "kata")
    home = tmp_path / "rumah"
    home.mkdir(mode=0o700)
    (home / ".profile").write_text("milik saya")
    monkeypatch.setenv("HOME", str(home))
    ended = build(terbit, content, home)
    assert ended.returncode == 74 and "folder rumah" in ended.stderr.decode()
    assert os.listdir(home) == [".profile"] and home.stat().st_mode & 0o777 == 0o700


def test_errors_leave_the_old_site(terbit, tmp_path, two):
    contents, sites = two
    output = tmp_path / "Public"
    assert build(terbit, contents[0], output).returncode == 0
    broken = write(tmp_path / "Content", lambda name: "<b>" if name == "kesatu" else "kata")
    assert build(terbit, broken, output).returncode == 1
    assert tree(output) == sites[0]
    assert run(terbit, "check", broken).returncode == 1
