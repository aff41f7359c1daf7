"""A site with all its documents, and an empty content folder."""

import shutil
from pathlib import Path

import pytest
from documents import ROOT, Content, run


@pytest.fixture(scope="session")
def documents(terbit, tmp_path_factory) -> Path:
    """The site of Content/ with PDF files and archives."""
    output = tmp_path_factory.mktemp("documents") / "situs"
    run(terbit, ROOT / "Content", output, "--pdf")
    return output


@pytest.fixture(scope="session")
def plans(documents) -> list[Path]:
    """The folder of each of the five plans."""
    folders = sorted(path.parent for path in documents.glob("*/*/*/rencana.json"))
    assert len(folders) == 5
    return folders


@pytest.fixture
def content(tmp_path) -> Content:
    """An empty content folder."""
    return Content(tmp_path / "Content")


@pytest.fixture
def tools(tmp_path) -> Path:
    """A folder for the PATH that has no WeasyPrint until a test puts one there."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("sh", "env", "cat"):
        (folder / name).symlink_to(shutil.which(name))
    return folder
