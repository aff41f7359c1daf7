"""The ready recipes: their syntax by linters of their own, their pins, and the commit hook at work."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sites import ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
GITLAB = ROOT / ".gitlab/terbit.yml"
SCRIPTS = [ROOT / ".githooks/pre-commit"] + [
    path for path in sorted((ROOT / ".ci").iterdir()) if path.read_text().startswith("#!/usr/bin/env bash")]

# As GitHub and GitLab write their own examples: long lines, no `---`, `on:` as a key.
STYLE = ("{extends: default, rules: {line-length: disable, document-start: disable, truthy: disable, "
         "braces: {max-spaces-inside: 1}, comments: {min-spaces-from-content: 1}}}")


def tool(name: str, *arguments) -> None:
    ended = subprocess.run(
        [Path(sys.executable).parent / name, *map(str, arguments)], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.parametrize("file", [*WORKFLOWS, GITLAB], ids=lambda file: file.name)
def test_yaml(file):
    tool("yamllint", "-s", "-d", STYLE, file)


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_github(file):
    tool("check-jsonschema", "--builtin-schema", "vendor.github-workflows", file)


def test_gitlab():
    tool("check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci", GITLAB)


@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: file.name)
def test_shell(file):
    tool("shellcheck", file)


@pytest.mark.skipif(not shutil.which("rsync"), reason="no rsync")
def test_rsync_keeps_the_owners_files(tmp_path):
    """The options of the recipe, between two folders of this machine."""
    line = next(line for line in GITLAB.read_text().splitlines() if line.strip().startswith("rsync "))
    options = [word for word in shlex.split(line.removesuffix("\\"))[1:] if not word.startswith("ssh ") and word != "-e"]
    site, target = tmp_path / "Public", tmp_path / "situs"
    for file in ("Public/index.html", "situs/.htaccess", "situs/.well-known/security.txt", "situs/lama/index.html"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(file)
    subprocess.run(["rsync", *options, f"{site}/", f"{target}/"], check=True)
    kept = sorted(str(path.relative_to(target)) for path in target.rglob("*") if path.is_file())
    assert kept == [".htaccess", ".well-known/security.txt", "index.html"]


def test_every_package_is_pinned():
    packages = re.findall(r"\.package\((.*)\)", (ROOT / "Package.swift").read_text())
    assert packages
    assert [package for package in packages if 'url: "https://github.com/' not in package or "exact: " not in package] == []


def test_the_linters_would_notice(tmp_path):
    (tmp_path / "a.yml").write_text("on: push\njobs:\n  x:\n    runs-on: y\n    stepz: []\n")
    (tmp_path / "b.yml").write_text("periksa:\n  skript: [x]\n")
    (tmp_path / "c").write_text("#!/usr/bin/env bash\nrm -rf $1/*\n")
    for arguments in (("check-jsonschema", "--builtin-schema", "vendor.github-workflows", tmp_path / "a.yml"),
                      ("check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", tmp_path / "b.yml"),
                      ("yamllint", "-s", "-d", STYLE, tmp_path / "b.yml"),
                      ("shellcheck", tmp_path / "c")):
        if arguments[0] == "yamllint":
            (tmp_path / "b.yml").write_text("a:  1\na: 2\n")
        with pytest.raises(AssertionError):
            tool(*arguments)


@pytest.mark.parametrize("file", [*WORKFLOWS, GITLAB], ids=lambda file: file.name)
def test_versions_are_pinned(file):
    text = file.read_text()
    for action in re.findall(r"uses:\s*(\S+)", text):
        assert re.search(r"@(v\d+\.\d+\.\d+|[0-9a-f]{40})$", action), action
    for image in re.findall(r"(?:image|container):\s*(\S+)", text):
        assert re.search(r":\d+\.\d+\.\d+\S*$", image), image
    assert "latest" not in text


def test_the_recipes_run_what_there_is():
    for file in [*WORKFLOWS, GITLAB]:
        for script in re.findall(r"\.ci/(\w+)", file.read_text()):
            assert os.access(ROOT / ".ci" / script, os.X_OK), script


def git(folder, *arguments, check=True, **keywords):
    return subprocess.run(
        ["git", "-c", "user.name=Ani", "-c", "user.email=ani@kpu.go.id", *arguments], cwd=folder, capture_output=True,
        text=True, check=check, **keywords)


def test_the_hook_refuses_errors_and_nothing_else(terbit, tmp_path):
    content = tmp_path / "Content"
    shutil.copytree(ROOT / "Content", content)
    shutil.copytree(ROOT / ".githooks", tmp_path / ".githooks")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/terbit").symlink_to(terbit)
    environment = {**os.environ, "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    git(tmp_path, "init", "-q")
    git(tmp_path, "config", "core.hooksPath", ".githooks")
    git(tmp_path, "add", "Content")
    first = git(tmp_path, "commit", "-qm", "isi", check=False, env=environment)
    assert first.returncode == 0, first.stderr
    plan = content / "satker/soppeng/2025/zona-integritas.md"
    text = plan.read_text()
    plan.write_text(text.replace("November 2025", "Novembr 2025", 1))
    refused = git(tmp_path, "commit", "-aqm", "salah", check=False, env=environment)
    assert refused.returncode != 0 and "Novembr" in refused.stderr and ": galat: " in refused.stderr
    # What counts is what is about to be committed, not what lies in the folder.
    (tmp_path / "catatan.txt").write_text("x")
    git(tmp_path, "reset", "-q")
    git(tmp_path, "add", "catatan.txt")
    assert git(tmp_path, "commit", "-qm", "lain", check=False, env=environment).returncode == 0
