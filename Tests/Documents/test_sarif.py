"""The SARIF report of `terbit check`, held against what SARIF 2.1.0 (OASIS) asks of its objects.

The rules below are those of the standard's own schema for the objects that Terbit writes, put down
strictly: an object has no other members. With SARIF_SCHEMA set to a copy of the official
`sarif-schema-2.1.0.json`, the report is held against that as well.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from jsonschema import Draft4Validator, FormatChecker

ROOT = Path(__file__).resolve().parents[2]
TERBIT = Path(os.environ.get("TERBIT", ROOT / ".build/debug/terbit")).resolve()
PLAN = "satker/soppeng/2025/zona-integritas.md"


def strict(required, **properties):
    return {
        "type": "object",
        "additionalProperties": False,
        "required": required,
        "properties": properties,
    }


TEXT = {"type": "string", "minLength": 1}
MESSAGE = strict(["text"], text=TEXT)
COUNT = {"type": "integer", "minimum": 1}
REGION = strict(["startLine"], startLine=COUNT, startColumn=COUNT, endLine=COUNT, endColumn=COUNT)
LOCATION = strict(
    ["physicalLocation"],
    physicalLocation=strict(
        ["artifactLocation"],
        artifactLocation=strict(["uri"], uri={"type": "string", "format": "uri-reference"}),
        region=REGION,
    ),
    message=MESSAGE,
)
RESULT = strict(
    ["ruleId", "message"],
    ruleId=TEXT,
    ruleIndex={"type": "integer", "minimum": 0},
    level={"enum": ["none", "note", "warning", "error"]},
    message=MESSAGE,
    locations={"type": "array", "items": LOCATION},
    relatedLocations={"type": "array", "uniqueItems": True, "items": LOCATION},
)
RULE = strict(["id"], id=TEXT, shortDescription=MESSAGE)
DRIVER = strict(
    ["name"], name=TEXT, version=TEXT, rules={"type": "array", "uniqueItems": True, "items": RULE}
)
LOG = strict(
    ["version", "runs"],
    **{"$schema": {"type": "string", "format": "uri"}},
    version={"enum": ["2.1.0"]},
    runs={
        "type": "array",
        "minItems": 1,
        "items": strict(
            ["tool"],
            tool=strict(["driver"], driver=DRIVER),
            columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
            results={"type": "array", "items": RESULT},
        ),
    },
)


def report(content):
    done = subprocess.run(
        [TERBIT, "check", "--content", content, "--format", "sarif"],
        cwd=ROOT, capture_output=True, check=False,
    )
    assert done.returncode in (0, 1), done.stderr.decode()
    return json.loads(done.stdout)


def broken(folder):
    """A copy of the content with mistakes of readers and of checks, and an odd file name."""
    shutil.copytree(ROOT / "Content", folder)
    plan = folder / PLAN
    text = plan.read_text(encoding="utf-8")
    text = text.replace("tanggal: 2025-12-10", "tangal: 2025-12-10", 1)
    text = text.replace("| a. |", "| a. | lebih |", 1)
    plan.write_text(text, encoding="utf-8")
    (folder / "halaman" / "Tanya é jawab.md").write_text("---\njudul: Tanya\n---\n<b>x</b>\n")
    (folder / "halaman" / "kontak.md").write_text("---\njudul: Kontak\n---\n\nHP 0812-3456-7890\n")
    return folder


@pytest.fixture(params=["the five plans", "broken content"])
def log(request, tmp_path):
    if request.param == "the five plans":
        return report(ROOT / "Content")
    return report(broken(tmp_path / "Content"))


def test_report_is_sarif(log):
    Draft4Validator(LOG, format_checker=FormatChecker()).validate(log)


def test_every_result_has_its_rule(log):
    run = log["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert run["results"]
    assert len(set(rules)) == len(rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]


@pytest.mark.skipif("SARIF_SCHEMA" not in os.environ, reason="no copy of the official schema")
def test_report_meets_the_official_schema(log):
    schema = json.loads(Path(os.environ["SARIF_SCHEMA"]).read_text(encoding="utf-8"))
    Draft4Validator(schema, format_checker=FormatChecker()).validate(log)
