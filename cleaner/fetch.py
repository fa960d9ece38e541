"""A page from the web, by urllib3 and trafilatura's guard against addresses of private networks."""

from __future__ import annotations

import ipaddress
import time
from collections.abc import Callable
from threading import Thread
from typing import Any, NamedTuple, TypeVar
from urllib.parse import urlsplit

from .decode import find_charset
from .errors import SourceTooLarge, SourceUnreadable

MOST_REDIRECTS = 5
PIECE = 1 << 16
"""Bytes that are read at a time."""
T = TypeVar("T")


class Fetched(NamedTuple):
    """What a server sent, and the encoding that it states, if it states one."""

    data: bytes
    encoding: str | None = None


class TookTooLong(Exception):
    """Something was not done in time."""


def fetch(url: str, *, timeout: float, max_bytes: int) -> Fetched:
    """Download a page within `timeout` seconds; `SourceUnreadable` where there is none.

    Addresses of private networks are asked only if the URL itself names one, so that no public
    page can send the program there.
    """
    from urllib3.exceptions import HTTPError, SSLError

    end = time.monotonic() + timeout
    try:
        try:
            return within(timeout, lambda: download(url, end, max_bytes, verify=True))
        except HTTPError as error:
            if not isinstance(getattr(error, "reason", error), SSLError):
                raise
            # of a page that anybody may read, the words matter more than who sent them
            return within(end - time.monotonic(),
                          lambda: download(url, end, max_bytes, verify=False))
    except TookTooLong:
        raise SourceUnreadable(f"can't be fetched: {name_wait(timeout)}") from None
    except (HTTPError, OSError, ValueError) as error:
        raise SourceUnreadable(f"can't be fetched: {name_cause(error, timeout)}") from error


def within(seconds: float, work: Callable[[], T]) -> T:
    """Do something in a thread of its own, which is left behind where it takes too long.

    No timeout of sockets reaches a name that isn't found out, or headers that come byte by byte.
    """
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:
            errors.append(error)

    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(max(0.0, seconds))
    if errors:
        raise errors[0]
    if not results:
        raise TookTooLong
    return results[0]


def download(url: str, end: float, max_bytes: int, *, verify: bool) -> Fetched:
    """Download a page until a time of the monotonic clock."""
    import certifi
    from trafilatura.downloads import DEFAULT_HEADERS, create_pool
    from urllib3 import Retry

    left = max(0.1, end - time.monotonic())
    pool: Any = create_pool(ssrf_protection=not names_private(url), ca_certs=certifi.where(),
                            cert_reqs="CERT_REQUIRED" if verify else "CERT_NONE")
    answer = pool.request(
        "GET", url, headers=DEFAULT_HEADERS, timeout=left, preload_content=False,
        retries=Retry(MOST_REDIRECTS, connect=0, read=0, status=0, other=0))
    try:
        if answer.status != 200:
            raise SourceUnreadable(f"can't be fetched: answered {answer.status}")
        pieces = list[bytes]()
        size = 0
        for piece in answer.stream(PIECE):
            pieces.append(piece)
            size += len(piece)
            if size > max_bytes:
                raise SourceTooLarge(f"is larger than {max_bytes:,} bytes")
            if time.monotonic() > end:
                raise TookTooLong
    finally:
        answer.close()
    return Fetched(b"".join(pieces), find_charset(answer.headers.get("Content-Type", "")))


def name_wait(timeout: float) -> str:
    """What a wait that was too long is called, whether a socket or the clock has told so first."""
    return f"took longer than {timeout:g} s"


def name_cause(error: BaseException, timeout: float) -> str:
    """Why a download failed, in a few words; it may take so many seconds."""
    from urllib3 import exceptions

    while isinstance(cause := find_cause(error), BaseException):
        error = cause
    words = " ".join(str(error).split())
    for kind, meaning in (
            (exceptions.NameResolutionError, "there is no such host"),
            (exceptions.NewConnectionError, "its host has no public address"
             if "non-public" in words else words.rpartition("] ")[2]),
            (exceptions.TimeoutError, name_wait(timeout)),
            (exceptions.SSLError, "no secure connection"),
            (exceptions.ResponseError, f"redirected more than {MOST_REDIRECTS} times"),
            (exceptions.IncompleteRead, "the answer was cut short"),
            (exceptions.DecodeError, "the answer can't be unpacked"),
            (exceptions.LocationValueError, "that is no address"),
            (exceptions.ProtocolError, "the connection broke off")):
        if isinstance(error, kind):
            return meaning
    return words or type(error).__name__


def find_cause(error: BaseException) -> object:
    """What led to an error: what retries ended with, or what a broken answer came to."""
    from urllib3.exceptions import HTTPError, ProtocolError

    if isinstance(error, ProtocolError):
        return next((cause for cause in error.args if isinstance(cause, HTTPError)), None)
    return getattr(error, "reason", None)


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
