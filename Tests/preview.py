"""Runs `terbit serve` and asks it for pages."""

import http.client
import json
import re
import resource
import signal
import subprocess
import threading
import time
from pathlib import Path

from sites import ROOT

# What the preview adds to a page.
ADDITION = re.compile(rb'<link rel="stylesheet" href="/\.terbit/muat-ulang\.css"><script src="/\.terbit/muat-ulang\.js" defer></script>')


class Preview:
    """A running preview; `port` is where it says it can be seen.

    `descriptors`: how many the system lets it have, and how many it may ask for."""

    def __init__(self, terbit: Path, content: Path, templates: Path = ROOT / "Templates", *options, port: int = 18080,
                 descriptors: tuple[int, int] | None = None, folder: Path | None = None):
        def limit():
            if descriptors:
                resource.setrlimit(resource.RLIMIT_NOFILE, descriptors)

        self.process = subprocess.Popen(
            [terbit, "serve", "--content", content, "--templates", templates, "--port", str(port), *options],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, preexec_fn=limit, cwd=folder)
        self.said = []
        for line in self.process.stderr:
            self.said.append(line)
            found = re.search(r"http://localhost:(\d+)/", line)
            if found:
                self.port = int(found[1])
                break
        else:
            raise AssertionError("".join(self.said))
        threading.Thread(target=lambda: self.said.extend(self.process.stderr), daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(timeout=20)

    @property
    def is_running(self) -> bool:
        return self.process.poll() is None

    @property
    def memory(self) -> int:
        """In MB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) // 1024

    def get(self, path: str, timeout: float = 20) -> tuple[int, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def state(self) -> dict:
        return json.loads(self.get("/.terbit/keadaan")[1])

    def settle(self, quiet: float = 1.5):
        """Waits until no new edition has come for a while."""
        number, since = self.state()["edisi"], time.monotonic()
        while time.monotonic() - since < quiet:
            time.sleep(0.1)
            if (now := self.state()["edisi"]) != number:
                number, since = now, time.monotonic()

    def page(self, path: str) -> bytes:
        status, page = self.get("/" + path)
        assert status in (200, 404), f"{path}: {status}"
        return ADDITION.sub(b"", page) if path.endswith(".html") else page
