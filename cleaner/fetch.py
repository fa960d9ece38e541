"""A page from the web, through trafilatura's downloader."""

from __future__ import annotations

import ipaddress
import logging
from urllib.parse import urlsplit

from .errors import SourceUnreadable

MOST_REDIRECTS = "5"

logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # we say it ourselves, once


def fetch(url: str, *, timeout: int, max_bytes: int) -> bytes:
    """Download a page within `timeout` seconds; `SourceUnreadable` where there is none.

    Addresses of private networks are asked only if the URL itself names one, so that no public
    page can send the program there.
    """
    from trafilatura.downloads import fetch_response
    from trafilatura.settings import use_config

    private = names_private(url)
    config = use_config()
    config["DEFAULT"].update({
        "DOWNLOAD_TIMEOUT": str(timeout), "MAX_FILE_SIZE": str(max_bytes + 1),
        "MAX_REDIRECTS": MOST_REDIRECTS,
        "SSRF_PROTECTION": "off" if private else "on"})
    response = fetch_response(url, config=config)
    if response is None or response.data is None:
        raise SourceUnreadable("can't be fetched: no answer, or more than the limit")
    if response.status != 200:
        raise SourceUnreadable(f"can't be fetched: answered {response.status}")
    return bytes(response.data)


def names_private(url: str) -> bool:
    """Whether a URL names this machine or an address of a private network."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError as error:
        raise SourceUnreadable("can't be fetched: is no address") from error
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return False
