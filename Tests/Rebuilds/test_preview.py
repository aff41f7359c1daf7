"""The preview survives whatever an editor does, and ends up showing what a build makes."""

import os
import random
import shutil
import time

from edits import Workspace
from preview import Preview
from test_rebuilds import build, files, restore, workspace_copy

SECONDS = float(os.environ.get("TERBIT_PREVIEW_SECONDS", "8"))


def meddle(workspace, dice, before) -> str:
    """Something that editors and their programs do, for a moment or for good."""
    plan = workspace.plan() if workspace.plans() else None
    match dice.randrange(9):
        case 0 if plan:  # A save in two pieces.
            text = plan.read_bytes()
            plan.write_bytes(text[:len(text) // 2])
            time.sleep(dice.random() / 20)
            plan.write_bytes(text)
            return "saved in pieces"
        case 1:  # A folder is called something else for a while.
            offices = sorted((workspace.content / "satker").iterdir())
            office = dice.choice(offices)
            other = office.with_name("ganti")
            if not other.exists():
                office.rename(other)
                time.sleep(dice.random() / 10)
                other.rename(office)
            return "folder renamed and back"
        case 2:  # Everything is gone for a moment, as a checkout of another branch does it.
            away = workspace.content.with_name("Pergi")
            workspace.content.rename(away)
            time.sleep(dice.random() / 10)
            away.rename(workspace.content)
            return "content away and back"
        case 3:
            name = dice.choice(sorted(workspace.templates.glob("*.mustache")))
            text = name.read_text()
            name.write_text(text + "{{#tidak_ada_nama_ini}}")
            time.sleep(dice.random() / 10)
            name.write_text(text)
            return "template broken and mended"
        case 4 if plan:
            office, text = workspace.content / "satker" / "baru", plan.read_bytes()
            shutil.rmtree(office, ignore_errors=True)
            (office / "2025").mkdir(parents=True)
            (office / "satker.md").write_text("---\nnama: KPU Kabupaten Baru\n---\n")
            (office / "2025" / "salinan.md").write_bytes(text)
            return "new office"
        case 5:
            shutil.rmtree(workspace.content / "satker" / "baru", ignore_errors=True)
            return "office removed"
        case 6:
            restore(workspace, before)
            return "all restored"
        case _ if plan:
            return workspace.edit()
    return "nothing"


def test_ends_up_as_a_build(terbit, tmp_path):
    dice = random.Random(8)
    workspace = Workspace(tmp_path, dice)
    before, done = workspace_copy(workspace), []
    with Preview(terbit, workspace.content, workspace.templates) as preview:
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            done.append(meddle(workspace, dice, before))
            time.sleep(dice.random() / 5)
            assert preview.is_running, done + preview.said[-20:]
        shutil.rmtree(workspace.content / "satker" / "baru", ignore_errors=True)
        restore(workspace, before)
        plan = workspace.content / "satker/luwu/2025/zona-integritas.md"
        plan.write_text(plan.read_text().replace("Zona Integritas", "Zona  Integritas yang Baru", 1))
        preview.settle()
        assert preview.state()["galat"] == [], done
        assert build(terbit, workspace, tmp_path / "situs", tmp_path / "cache", "--no-cache").returncode == 0
        published = files(tmp_path / "situs")
        assert len(published) > 100
        wrong = [name for name, path in published.items()
                 if name != "SHA256SUMS" and preview.page(name) != path.read_bytes()]
        assert wrong == [], done
        gone = [name for name in ("baru/index.html", "luwu/2025/ganti-1/index.html")
                if preview.get("/" + name)[0] != 404]
        assert gone == [], done
        editions = preview.state()["edisi"]
    assert preview.process.returncode == 0, preview.said[-5:]
    print(f"{len(done)} edits in {SECONDS:.0f} s, {editions} editions")
    assert editions > 5


def test_errors_are_told_with_their_line_and_gone_once_mended(terbit, tmp_path):
    workspace = Workspace(tmp_path, random.Random(1))
    plan = workspace.content / "satker/soppeng/2025/zona-integritas.md"
    text = plan.read_text()
    with Preview(terbit, workspace.content, workspace.templates) as preview:
        preview.settle(0.3)
        _, good = preview.get("/soppeng/2025/zona-integritas/")
        plan.write_text(text.replace("November 2025", "Novembr 2025", 1))
        preview.settle(0.5)
        error, = [error for error in preview.state()["galat"]]
        assert error["id"] == "waktu.tak-terbaca" and "Novembr" in error["baris"]
        assert preview.get("/soppeng/2025/zona-integritas/")[1] == good
        plan.write_text(text)
        preview.settle(0.5)
        assert preview.state()["galat"] == []
        plan.unlink()
        preview.settle(0.5)
        assert preview.get("/soppeng/2025/zona-integritas/")[0] == 404


def test_a_draft_is_seen_in_the_preview_only(terbit, tmp_path):
    workspace = Workspace(tmp_path, random.Random(1))
    plan = workspace.content / "satker/soppeng/2025/zona-integritas.md"
    plan.write_text(plan.read_text().replace("\ntahun:", "\nterbit: draf\ntahun:", 1) + "\n[belum diisi: apa pun]\n")
    with Preview(terbit, workspace.content, workspace.templates) as preview:
        preview.settle(0.3)
        status, page = preview.get("/soppeng/2025/zona-integritas/")
        assert status == 200 and b"Masih draf" in page
    ended = build(terbit, workspace, tmp_path / "situs", tmp_path / "cache")
    assert ended.returncode == 0 and "zona-integritas.md masih draf" in ended.stderr
    published = files(tmp_path / "situs")
    assert [name for name in published if name.startswith("soppeng/2025/")] == ["soppeng/2025/lampiran.txt"]
    told = [name for name, path in published.items() if b"soppeng/2025/zona-integritas" in path.read_bytes()]
    assert told == []


def test_two_previews_take_two_ports(terbit, tmp_path):
    workspace = Workspace(tmp_path, random.Random(1))
    with Preview(terbit, workspace.content, workspace.templates) as one, Preview(terbit, workspace.content, workspace.templates) as two:
        assert one.port != two.port
        for preview in (one, two):
            preview.settle(0.3)
            assert preview.get("/")[0] == 200


def test_a_template_error_is_told_whichever_page_it_concerns(terbit, tmp_path):
    workspace = Workspace(tmp_path, random.Random(1))
    with Preview(terbit, workspace.content, workspace.templates) as preview:
        for name in ("ppid", "data", "rencana", "peraturan", "404"):
            template = workspace.templates / f"{name}.mustache"
            text = template.read_text()
            template.write_text(text + "{{tidak_ada_nama_ini}}\n")
            preview.settle(0.5)
            errors = preview.state()["galat"]
            assert {error["id"] for error in errors} == {"templat.nama-tidak-ada"}, name
            assert f"{name}.mustache" in errors[0]["tempat"]
            template.write_text(text)
            preview.settle(0.5)
            assert preview.state()["galat"] == []


def test_it_ends_in_peace_when_it_is_told_to(terbit, tmp_path):
    workspace = Workspace(tmp_path, random.Random(1))
    for requests in [0, 1, 3] * 5:
        with Preview(terbit, workspace.content, workspace.templates) as preview:
            for _ in range(requests):
                assert preview.get("/")[0] in (200, 503), "the first edition may still be made"
        assert preview.process.returncode == 0, preview.said
