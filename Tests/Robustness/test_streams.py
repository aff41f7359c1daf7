"""What a build says reaches its reader, whichever of the two streams is read first."""

import shutil
import subprocess
import threading

import pytest
from contents import write
from sites import ROOT

PIPE = 64 * 1024
ROWS = 900


@pytest.fixture(scope="module")
def warned(tmp_path_factory):
    """A content with more to warn of than a pipe holds."""
    content = write(tmp_path_factory.mktemp("arus") / "isi", lambda name: "kata")
    plan = next(content.glob("satker/*/*/*.md"))
    rows = "".join(f"| {n}. | Menilai tim {n} | entah kapan {n} |\n" for n in range(1, ROWS + 1))
    table = f"\n### III. Pengawasan\n\n| No | Rencana Aksi | Waktu |\n|----|------|----|\n{rows}"
    plan.write_text(plan.read_text().replace("\n[^asal]:", f"{table}\n[^asal]:"))
    return content


def start(terbit, content, output, **streams):
    return subprocess.Popen(
        [terbit, "build", "--content", content, "--templates", ROOT / "Templates", "--output", output, "--no-search"],
        **streams)


@pytest.mark.parametrize("first", ["stdout", "stderr"])
def test_one_stream_behind_the_other(terbit, warned, tmp_path, first):
    process = start(terbit, warned, tmp_path / "Public", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    second = {"stdout": "stderr", "stderr": "stdout"}[first]
    watch = threading.Timer(60, process.kill)
    watch.start()
    said = {name: getattr(process, name).read() for name in (first, second)}
    watch.cancel()
    assert process.wait() == 0, "the build waited for a reader who waited for it"
    assert len(said["stderr"]) > PIPE and said["stderr"].count(b"peringatan:") >= ROWS
    assert said["stdout"].count(b"\n") == 1 and b"halaman terbit di" in said["stdout"]


def test_both_streams_in_one(terbit, warned, tmp_path):
    process = start(terbit, warned, tmp_path / "Public", stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    lines = process.communicate(timeout=60)[0].splitlines()
    assert b"halaman terbit di" in lines[-1], "the result stands behind the findings"


def test_the_one_error_among_many_findings_is_named_at_the_end(terbit, warned, tmp_path):
    content = tmp_path / "isi"
    shutil.copytree(warned, content)
    plan = next(content.glob("satker/*/*/*.md"))
    lines = plan.read_text().replace("| Menilai tim 450 | entah kapan 450 |", "| Menilai <b>tim | Mei 2025 |").split("\n")
    plan.write_text("\n".join(lines))
    number, line = next((number, line) for number, line in enumerate(lines, 1) if "<b>" in line)
    ended = subprocess.run(
        [terbit, "check", "--content", content, "--templates", ROOT / "Templates"], capture_output=True, text=True)
    assert ended.returncode == 1
    last = ended.stderr.splitlines()[-1]
    assert last.startswith("1 galat, ") and last.endswith(f"; galat pertama: {plan}:{number}:{line.index('<b>') + 1}")
