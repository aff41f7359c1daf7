"""The preview under load, and against clients that are slow, broken or hostile."""

import os
import random
import socket
import subprocess
import threading
import time
from pathlib import Path

import pytest
from preview import Preview
from sites import ROOT

SECONDS = float(os.environ.get("TERBIT_LOAD_SECONDS", "6"))
CONNECTIONS = 200


@pytest.fixture(scope="module")
def preview(terbit):
    with Preview(terbit, ROOT / "Content") as preview:
        preview.settle(0.5)
        yield preview


def send(preview, *pieces: bytes, pause: float = 0, timeout: float = 5) -> bytes:
    """What the server answers to some bytes until it closes the connection or says no more."""
    with socket.create_connection(("127.0.0.1", preview.port), timeout=timeout) as client:
        for piece in pieces:
            client.sendall(piece)
            time.sleep(pause)
        answer = b""
        client.settimeout(timeout)
        try:
            while part := client.recv(65536):
                answer += part
                if len(answer) > 1 << 22:
                    break
        except (TimeoutError, ConnectionResetError):
            pass
        return answer


def request(path: str, host: str = "localhost", method: str = "GET", *headers: str) -> bytes:
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", "Connection: close", *headers]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


@pytest.mark.parametrize("path", [
    "/../../../../etc/passwd", "/..%2f..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/soppeng/../../etc/passwd",
    "//etc/passwd", "/aset//../../Package.swift", "/%00", "/soppeng/%00.html", "/.terbit/../Content/situs.yml",
    "/Content/situs.yml", "/.git/config", "/..", "/.", "/soppeng/2025/zona-integritas.md", "\\..\\..\\etc\\passwd",
    "/%c0%ae%c0%ae/etc/passwd", "/aset/%2e%2e/%2e%2e/Package.swift", "http://localhost/../../etc/passwd"])
def test_nothing_outside_the_site(preview, path):
    answer = send(preview, request(path))
    assert b"root:" not in answer and b"swift-tools" not in answer and b"[core]" not in answer
    assert not answer or answer.split(b"\r\n")[0].split()[1] in (b"400", b"404", b"405")


@pytest.mark.parametrize("path", ["/aset/", "/soppeng/2025/", "/data/skema/", "/.terbit/"])
def test_no_listing(preview, path):
    status, page = preview.get(path)
    assert status == 404 and b"Index of" not in page and b"gaya.css</a>" not in page


@pytest.mark.parametrize("host, allowed", [
    ("localhost", True), ("localhost:8080", True), ("127.0.0.1", True), ("[::1]:8080", True), ("jahat.example", False),
    ("localhost.jahat.example", False), ("127.0.0.1.jahat.example", False), ("", False), ("localhost@jahat.example", False)])
def test_host(preview, host, allowed):
    status = send(preview, request("/", host)).split(b"\r\n")[0].split()
    assert (status[1] == b"200") == allowed


def test_loopback_only(preview):
    listening = [line.split()[1] for line in Path("/proc/net/tcp").read_text().splitlines()[1:]
                 if line.split()[3] == "0A" and int(line.split()[1].split(":")[1], 16) == preview.port]
    assert listening == [f"0100007F:{preview.port:04X}"]


def broken(dice: random.Random) -> list[bytes]:
    """A request that no browser makes."""
    junk = bytes(dice.randrange(256) for _ in range(dice.randrange(1, 400)))
    return dice.choice([
        [junk], [b"GET / HTTP/1.1\r\n"], [b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n"],
        [b"GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"], [b"\r\n" * 500], [b"\0" * 1000],
        [b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\nx"],
        [b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n"],
        [b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n"],
        [b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 5_000 + b"\r\n"],
        [b"GET / HTTP/1.1\r\nHost: localhost\r\nRange: bytes=999999999-\r\n\r\n"],
        [request("/", "localhost", dice.choice(["PUT", "DELETE", "TRACE", "CONNECT", "\x01"]))],
        [request("/soppeng/")[:dice.randrange(1, 60)]],
        [bytes([byte]) for byte in request("/")[:dice.randrange(10, 40)]],
    ])


def test_load(preview):
    """200 connections at a time: whole requests, broken ones, slow ones, and pages that wait for news."""
    end, counts, lock = time.monotonic() + SECONDS, {"good": 0, "broken": 0, "lost": 0}, threading.Lock()
    paths = ["/", "/soppeng/2025/zona-integritas/", "/data/rencana.json", "/aset/gaya.css", "/tidak-ada/"]
    before = preview.memory

    def client(number: int):
        dice = random.Random(number)
        while time.monotonic() < end:
            kind = "good" if number % 2 else "broken"
            try:
                if kind == "good":
                    answer = send(preview, request(dice.choice(paths)), timeout=30)
                    assert answer.startswith((b"HTTP/1.1 200", b"HTTP/1.1 404")), answer[:80]
                else:
                    send(preview, *broken(dice), pause=dice.choice([0, 0, 0.02]), timeout=dice.choice([0.05, 1]))
            except OSError:
                kind = "lost" if kind == "good" else kind
            with lock:
                counts[kind] += 1

    waiting = [socket.create_connection(("127.0.0.1", preview.port)) for _ in range(20)]
    for client_ in waiting:
        client_.sendall(b"GET /.terbit/keadaan?sejak=1 HTTP/1.1\r\nHost: localhost\r\n\r\n")
    threads = [threading.Thread(target=client, args=(number,)) for number in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for client_ in waiting:
        client_.close()
    print(f"{SECONDS:.0f} s, {CONNECTIONS} at a time: {counts}, {before} MB before, {preview.memory} MB after")
    assert preview.is_running, preview.said[-5:]
    assert counts["good"] > 20 and counts["broken"] > 20
    assert counts["lost"] == 0
    assert preview.get("/")[0] == 200
    assert preview.memory < 300


def wait_for_news(preview, count: int) -> list[socket.socket]:
    """Pages that wait for the next edition, whether they are let in or not."""
    edition = preview.state()["edisi"]
    clients = [socket.create_connection(("127.0.0.1", preview.port)) for _ in range(count)]
    for client in clients:
        client.sendall(request(f"/.terbit/keadaan?sejak={edition}"))
    return clients


def test_few_descriptors(terbit):
    """More open pages than there are descriptors: some are told to come again, and none ends the preview."""
    with Preview(terbit, ROOT / "Content", descriptors=(128, 128)) as preview:
        preview.settle(0.5)
        clients = wait_for_news(preview, 150)
        time.sleep(1)
        assert preview.is_running, preview.said
        assert send(preview, request("/")).startswith(b"HTTP/1.1 503")
        for client in clients:
            client.close()
        end = time.monotonic() + 20
        while not (answer := send(preview, request("/"))).startswith(b"HTTP/1.1 200"):
            assert time.monotonic() < end, answer
            time.sleep(0.5)


def test_more_descriptors(terbit):
    """What the system allows beyond the first limit is asked for."""
    with Preview(terbit, ROOT / "Content", descriptors=(128, 4096)) as preview:
        preview.settle(0.5)
        clients = wait_for_news(preview, 150)
        assert preview.get("/")[0] == 200
        for client in clients:
            client.close()


def test_last_ports_taken(terbit):
    taken = []
    try:
        for port in range(65530, 65536):
            listener = socket.socket()
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                listener.bind(("127.0.0.1", port))
                listener.listen()
            except OSError:  # By somebody else.
                pass
            taken.append(listener)
        done = subprocess.run(
            [terbit, "serve", "--content", ROOT / "Content", "--templates", ROOT / "Templates", "--port", "65530"],
            stderr=subprocess.PIPE, text=True, timeout=60)
    finally:
        for listener in taken:
            listener.close()
    assert done.returncode == 74
    assert "semua port dari 65530 sampai 65535 sedang dipakai" in done.stderr


def test_any_port(terbit):
    with Preview(terbit, ROOT / "Content", port=0) as preview:
        assert preview.port != 0 and preview.get("/.terbit/keadaan")[0] == 200
