"""What all tests of the built site share: the program, and a site built by it."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def terbit() -> Path:
    """The program under test: `TERBIT`, or the debug build."""
    program = Path(os.environ.get("TERBIT", ROOT / ".build/debug/terbit")).resolve()
    assert program.exists(), f"{program} is missing; build it with: swift build --product terbit"
    return program


@pytest.fixture(scope="session")
def base_url() -> str:
    """The absolute address of the site's root, without a slash at its end."""
    return "https://contoh.kpu.go.id/rencana"


@pytest.fixture(scope="session")
def site(terbit, base_url, tmp_path_factory) -> Path:
    """The folder of the site that is built from Content/."""
    folder = tmp_path_factory.mktemp("situs") / "situs"
    build(terbit, ROOT / "Content", folder, base_url)
    return folder


def build(terbit: Path, content: Path, output: Path, base_url: str, *options: str) -> str:
    """Builds a site; what the program said is returned."""
    ended = subprocess.run(
        [terbit, "build", "--content", content, "--templates", ROOT / "Templates",
         "--output", output, "--base-url", base_url, *options],
        capture_output=True, text=True, timeout=300, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout + ended.stderr
