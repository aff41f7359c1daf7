"""What all tests of the built site share: the program, a site built by it, a server that shows it."""

import os
import shutil
import sys
from pathlib import Path

import pytest
from sites import ROOT, WebServer, build

# The helper programs that stand beside this Python (Pagefind, WeasyPrint) are found like installed ones.
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])


@pytest.fixture(scope="session", autouse=True)
def caches(tmp_path_factory):
    """The records of builds go where the tests' other files go."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


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
def site_content(tmp_path_factory) -> Path:
    """Content/ and the made-up office of a golden site, which has what the real plans lack: a plan that amends
    another, an earlier version of it, and a draft."""
    content = tmp_path_factory.mktemp("isi") / "Content"
    shutil.copytree(ROOT / "Content", content)
    shutil.copytree(ROOT / "Tests/GoldenSites/kecil/Content/satker/contoh", content / "satker/contoh")
    return content


@pytest.fixture(scope="session")
def site(terbit, server, base_url, site_content) -> Path:
    """The folder of the site that is built from `site_content`, with everything a build can hold."""
    build(terbit, site_content, server.folder, base_url)
    return server.folder
