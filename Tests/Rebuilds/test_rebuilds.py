"""A build over the site of an earlier build gives what a build from nothing gives, and touches no file that stays."""

import os
import random
import shutil
import subprocess
from pathlib import Path

import pytest
from edits import Workspace

SEQUENCES = int(os.environ.get("TERBIT_SEQUENCES", "12"))
EDITS = 4


def build(terbit, workspace, output, cache, *options):
    return subprocess.run(
        [terbit, "build", "--content", workspace.content, "--templates", workspace.templates, "--output", output,
         "--no-search", *options],
        env={**os.environ, "XDG_CACHE_HOME": str(cache)}, capture_output=True, text=True, timeout=120, check=False)


def files(folder: Path) -> dict[str, Path]:
    if not folder.exists():
        return {}
    return {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file() and path.name != ".terbit"}


def stamps(folder: Path) -> dict[str, tuple]:
    found = {name: path.stat() for name, path in files(folder).items()}
    return {name: (status.st_ino, status.st_mtime_ns) for name, status in found.items()}


def contents(folder: Path) -> dict[str, bytes]:
    return {name: path.read_bytes() for name, path in files(folder).items()}


def spoil(site: Path, cache: Path, dice: random.Random) -> str:
    """What may happen to a site or to what builds remember, between two builds."""
    published = sorted(files(site).values())
    match dice.randrange(8):
        case 0 if published:
            file = dice.choice(published)
            file.unlink()
            return f"{file.name} lost from the site"
        case 1 if published:
            file = dice.choice(published)
            file.write_bytes(file.read_bytes()[::-1])
            return f"{file.name} changed on the site"
        case 2:
            site.mkdir(exist_ok=True, parents=True)
            (site / ".terbit").touch()
            (site / "asing.txt").write_text("x")
            return "a foreign file on the site"
        case 3:
            shutil.rmtree(cache, ignore_errors=True)
            return "records lost"
        case 4 if cache.exists():
            for record in (cache / "terbit").iterdir():
                record.write_bytes(record.read_bytes()[:dice.randrange(200)])
            return "records cut"
    return "nothing spoilt"


@pytest.mark.parametrize("seed", range(SEQUENCES))
def test_same_as_from_nothing(terbit, tmp_path, seed):
    dice = random.Random(seed)
    workspace = Workspace(tmp_path, dice)
    site, cache, done = tmp_path / "Public", tmp_path / "cache", []
    assert build(terbit, workspace, site, cache).returncode == 0
    for _ in range(EDITS):
        before, old, old_stamps = workspace_copy(workspace), contents(site), stamps(site)
        done.append(workspace.edit())
        if dice.random() < 0.3:
            done.append(spoil(site, cache, dice))
            old, old_stamps = contents(site), stamps(site)
        rebuilt = build(terbit, workspace, site, cache)
        cold = build(terbit, workspace, tmp_path / "baru", cache, "--no-cache")
        assert rebuilt.returncode == cold.returncode, done
        assert rebuilt.stderr.replace("Public", "baru") == cold.stderr, done
        if cold.returncode == 0:
            expect_same(site, tmp_path / "baru", old, old_stamps, done)
            shutil.rmtree(tmp_path / "baru")
        else:
            # An error leaves the site; the editor takes the edit back.
            assert contents(site) == old, done
            restore(workspace, before)
    again = stamps(site)
    last = build(terbit, workspace, site, cache)
    assert last.returncode == 0, done
    build(terbit, workspace, site, cache)
    third = stamps(site)
    assert "tidak ada yang berubah" in build(terbit, workspace, site, cache).stdout
    assert stamps(site) == third, done
    if "tidak ada yang berubah" in last.stdout:
        assert third == again


def expect_same(site, cold, old, old_stamps, done):
    new, expected = contents(site), contents(cold)
    assert sorted(new) == sorted(expected), done
    assert [name for name in new if new[name] != expected[name]] == [], done
    new_stamps = stamps(site)
    touched = [name for name in new if old.get(name) == new[name] and old_stamps[name] != new_stamps[name]]
    assert touched == [], done
    kept = [name for name in new if name in old and old[name] != new[name] and old_stamps[name] == new_stamps[name]]
    assert kept == [], done


def workspace_copy(workspace) -> dict[Path, bytes]:
    return {path: path.read_bytes() for folder in (workspace.content, workspace.templates)
            for path in folder.rglob("*") if path.is_file()}


def restore(workspace, before):
    for folder in (workspace.content, workspace.templates):
        for path in folder.rglob("*"):
            if path.is_file() and path not in before:
                path.unlink()
    for path, data in before.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def test_another_terbit_or_option_builds_anew(terbit, tmp_path):
    workspace = Workspace(tmp_path, random.Random(1))
    site, cache = tmp_path / "Public", tmp_path / "cache"
    said = lambda program, *options: build(program, workspace, site, cache, *options).stdout
    said(terbit)
    assert "tidak ada yang berubah" in said(terbit)
    first = contents(site)
    assert "berkas baru atau berubah" in said(terbit, "--base-url", "https://lain.contoh.go.id")
    assert contents(site) != first
    said(terbit)
    assert contents(site) == first
    # Another file is another Terbit, whatever it calls itself: all is made again, and found to be the same.
    other = tmp_path / "terbit-lain"
    shutil.copy(terbit, other)
    timed = build(other, workspace, site, cache, "--timings")
    assert "susun" in timed.stderr and "tidak ada yang berubah" in timed.stdout
    assert "susun" not in build(other, workspace, site, cache, "--timings").stderr


def test_new_permissions_reach_files_that_stay(terbit, tmp_path):
    workspace = Workspace(tmp_path, random.Random(2))
    site, cache = tmp_path / "Public", tmp_path / "cache"
    for mask, mode in ((0o077, 0o600), (0o022, 0o644)):
        old = os.umask(mask)
        assert build(terbit, workspace, site, cache).returncode == 0
        os.umask(old)
        assert {path.stat().st_mode & 0o777 for path in files(site).values()} == {mode}


def test_warnings_are_told_again_and_strict_stops(terbit, tmp_path):
    workspace = Workspace(tmp_path, random.Random(3))
    site, cache = tmp_path / "Public", tmp_path / "cache"
    first, second = (build(terbit, workspace, site, cache) for _ in range(2))
    assert "peringatan" in first.stderr and second.stderr == first.stderr
    strict = build(terbit, workspace, site, cache, "--strict")
    assert strict.returncode == 1 and "Situs tidak diubah" in strict.stderr


def test_no_cache_needs_no_home(terbit, tmp_path):
    workspace = Workspace(tmp_path, random.Random(4))
    environment = {name: value for name, value in os.environ.items() if name not in ("HOME", "XDG_CACHE_HOME")}
    command = [terbit, "build", "--content", workspace.content, "--templates", workspace.templates, "--output",
               tmp_path / "Public", "--no-search"]
    for _ in range(2):
        ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert ended.returncode == 0 and "terbit di" in ended.stdout
    assert sorted(os.listdir(tmp_path)) == ["Content", "Public", "Templates"]
