"""What all tests of the built site share: the program, a site built by it, a server that shows it."""

import os
import subprocess
from pathlib import Path

import pytest
from webserver import WebServer

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def terbit() -> Path:
    """The program under test: `TERBIT`, or the debug build."""
    program = Path(os.environ.get("TERBIT", ROOT / ".build/debug/terbit")).resolve()
    assert program.exists(), f"{program} is missing; build it with: swift build --product terbit"
    return program


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """Serves the folder of `site` on the loopback, under a path of its own."""
    with WebServer(tmp_path_factory.mktemp("web") / "situs") as server:
        yield server


@pytest.fixture(scope="session")
def base_url(server) -> str:
    """The absolute address of the site's root, without a slash at its end."""
    return server.url


@pytest.fixture(scope="session")
def site(terbit, server, base_url) -> Path:
    """The folder of the site that is built from Content/, with everything a build can hold."""
    build(terbit, ROOT / "Content", server.folder, base_url)
    return server.folder


def build(terbit: Path, content: Path, output: Path, base_url: str, *options: str) -> str:
    """Builds a site; what the program said is returned.

    The helper programs that Tests/requirements.txt installs are found first.
    """
    tools = ROOT / ".build/venv/bin"
    ended = subprocess.run(
        [terbit, "build", "--content", content, "--templates", ROOT / "Templates",
         "--output", output, "--base-url", base_url, *options],
        env={**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"},
        capture_output=True, text=True, timeout=300, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout + ended.stderr
