"""A process that may use some processors only does no more at once than they can."""

import os
import subprocess

import pytest


@pytest.mark.parametrize("count", [1, 2])
def test_jobs(terbit, count):
    processors = sorted(os.sched_getaffinity(0))
    if len(processors) < count:
        pytest.skip("too few processors")
    shown = subprocess.run(
        [terbit, "build", "--help"], capture_output=True, text=True, check=True,
        preexec_fn=lambda: os.sched_setaffinity(0, processors[:count]))
    assert f"(bawaan: {count})" in shown.stdout
