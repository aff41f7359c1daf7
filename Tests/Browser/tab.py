"""A tab of the browser that writes down everything that goes wrong on a page."""

import json
from urllib.parse import urlsplit

from axe_playwright_python.base import AXE_SCRIPT

# A violation is reported to the console as well; the event names the directive.
WATCH = """
addEventListener('securitypolicyviolation', violation =>
  console.error('CSP:', violation.effectiveDirective, violation.blockedURI, violation.sourceFile))
"""

AXE_OPTIONS = {
    "runOnly": {
        "type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    # Of WCAG 2.2 (2.5.8), but off unless it is asked for.
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}


class Tab:
    def __init__(self, browser, **options):
        self._context = browser.new_context(**options)
        self._context.add_init_script(WATCH)
        self.page = self._context.new_page()
        self.troubles: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", self._note_message)
        self.page.on("pageerror", lambda error: self.troubles.append(f"script: {error}"))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("requestfailed", lambda request: self.troubles.append(
            f"request failed: {request.url} ({request.failure})"))
        self.page.on("response", self._note_response)

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self._context.close()

    def open(self, url: str, width: int = 1280, colours: str = "light", media: str = "screen"):
        """Opens a page as a reader with this screen would see it, and forgets the one before."""
        self.page.goto("about:blank")
        self.troubles.clear()
        self.requests.clear()
        return self.look_at(url, width, colours, media)

    def look_at(self, url: str, width: int = 1280, colours: str = "light", media: str = "screen"):
        """Opens a page, or looks otherwise at the one that is open; its troubles are kept."""
        self.page.set_viewport_size({"width": width, "height": 800})
        self.page.emulate_media(color_scheme=colours, media=media)
        if self.page.url != url:
            self.troubles.clear()
            self.requests.clear()
            self.page.goto(url)
        return self.page

    def foreign_requests(self) -> list[str]:
        """The requests to another host than the page's, or from a disk to any host."""
        home = _origin(self.page.url)
        return [url for url in self.requests
                if _origin(url) != home and not url.startswith(("data:", "blob:"))]

    def axe_violations(self) -> list[str]:
        """What axe-core finds against WCAG 2.2, A and AA: a line for each rule and place."""
        if not self.page.evaluate("'axe' in window"):
            self.page.evaluate(AXE_SCRIPT)
        result = self.page.evaluate(f"() => axe.run({json.dumps(AXE_OPTIONS)})")
        return [
            f"{violation['id']}: {' '.join(map(str, node['target']))}: {_messages(node)}"
            for violation in result["violations"] for node in violation["nodes"]]

    def _note_message(self, message):
        if message.type in ("error", "warning"):
            self.troubles.append(f"console: {message.text}")

    def _note_response(self, response):
        if response.status >= 400:
            self.troubles.append(f"{response.status}: {response.url}")


def _origin(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc


def _messages(node) -> str:
    checks = node["any"] + node["all"] + node["none"]
    return "; ".join(check["message"] for check in checks)
