"""Builds a site, and serves it on the loopback."""

import functools
import subprocess
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class WebServer:
    """Serves a folder below the path `/uji/situs/`, and nothing outside it.

    A link that starts with `/` leaves the path and is not found, as on a host that shows the site
    in a folder.
    """

    path = "/uji/situs/"

    def __init__(self, folder: Path):
        self.folder = folder
        handler = functools.partial(_Handler, directory=str(folder))
        self._server = _Server(("127.0.0.1", 0), handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}{self.path.rstrip('/')}"

    def __enter__(self):
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *failure):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        # The browser asks for it by itself, wherever the site stands.
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def translate_path(self, path: str) -> str:
        if not path.startswith(WebServer.path):
            return str(Path(self.directory) / "outside-the-site")
        return super().translate_path("/" + path.removeprefix(WebServer.path))

    def log_message(self, *words):
        pass


def build(terbit: Path, content: Path, output: Path, base_url: str, *options: str) -> str:
    """Builds a site; what the program said is returned."""
    ended = subprocess.run(
        [terbit, "build", "--content", content, "--templates", ROOT / "Templates",
         "--output", output, "--base-url", base_url, *options],
        capture_output=True, text=True, timeout=300, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout + ended.stderr
