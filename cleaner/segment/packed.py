"""Data as frameworks pack it for their scripts.

Values refer to each other by their places in a list, or by names that a cache of queries has for
them, or stand behind a number that says of which type they are, or are written with entities of
the framework's own.
"""

from __future__ import annotations

from typing import Any

from ..patterns import compile_re

MOST_INNER = 60
"""Levels of a list's values that are put together."""
QUERIES, DEEPEST_CACHE = "ROOT_QUERY", 5
"""The name under which a cache keeps what was asked for, and how deep in a page's data it is."""
LONG = 300
"""Characters from which on a text is put in once."""
LEAST_PLACE = -9
"""The least number that stands for a value that no list need hold: undefined, null, NaN."""
_KEY_PLACE = compile_re(r"_(\d{1,9})")
"""A key that is the place of the key."""
_MARKS = (("&q;", '"'), ("&s;", "'"), ("&l;", "<"), ("&g;", ">"), ("&a;", "&"))
"""What stands for marks in the state that Angular hands over; the ampersand's comes last."""


def restore_marks(script: str) -> str:
    """A script's data with the marks that Angular has written as entities of its own."""
    if "&q;" in script[:400]:
        for entity, mark in _MARKS:
            script = script.replace(entity, mark)
    return script


def unflatten(value: Any) -> Any:
    """The tree that a list of values refers to by their places, if it is such a list.

    Its first value is an object or list of places, as are all others in it. What is referred to
    several times is put in once, so that the tree is no larger than the list, but for numbers and
    words, of which lists hold one for all.
    """
    if not (isinstance(value, list) and len(value) > 3 and isinstance(value[0], dict | list)
            and value[0] and all(is_place(place, value) for place in list_members(value[0]))):
        return value
    used: set[int] = set()

    def build(place: Any, depth: int) -> Any:
        if not is_place(place, value) or place < 0 or depth > MOST_INNER:
            return place if isinstance(place, str) else None
        inner = value[place]
        if not isinstance(inner, dict | list) and len(str(inner)) < LONG:
            return inner
        if place in used:
            return None
        used.add(place)
        if isinstance(inner, dict):
            return {read_key(key, value): build(one, depth + 1) for key, one in inner.items()}
        if isinstance(inner, list):
            return [build(one, depth + 1) for one in inner]
        return inner

    return build(0, 0)


def read_key(key: str, value: list[Any]) -> str:
    """A key of an object in such a list, which may be the place of a text (`"_12"`)."""
    found = _KEY_PLACE.fullmatch(key)
    if found and is_place(place := int(found[1]), value) and isinstance(value[place], str):
        return str(value[place])
    return key


def is_place(place: Any, value: list[Any]) -> bool:
    """Whether a value is the place of another in a list, or stands for one that is none."""
    return isinstance(place, int) and not isinstance(place, bool) \
        and LEAST_PLACE <= place < len(value)


def list_members(value: dict[str, Any] | list[Any]) -> list[Any]:
    """What an object or list holds; a name that says what it is does not count."""
    members = list(value.values()) if isinstance(value, dict) else value
    return members[1:] if len(members) > 1 and isinstance(members[0], str) else members


def find_cache(value: Any) -> dict[str, Any] | None:
    """The cache of queries that a page's data holds, as Apollo keeps it; None without any."""
    waiting = [(value, 0)]
    while waiting:
        one, depth = waiting.pop()
        if isinstance(one, dict):
            if isinstance(one.get(QUERIES), dict):
                return one
            if depth < DEEPEST_CACHE:
                waiting += [(inner, depth + 1) for inner in one.values()]
    return None


def join_cache(value: Any) -> Any:
    """A page's data, the objects of its cache of queries put where others name them.

    Each is put in once, where it is first named. Without a cache the data stay as they are.
    """
    cache = find_cache(value)
    if cache is None:
        return value
    used: set[str] = set()

    def build(one: Any, depth: int) -> Any:
        if depth > MOST_INNER:
            return None
        if isinstance(one, list):
            return [build(inner, depth + 1) for inner in one]
        if not isinstance(one, dict):
            return one
        name = one.get("id" if one.get("type") == "id" else "__ref")
        if isinstance(name, str):
            if name in used or name not in cache:
                return None
            used.add(name)
            return build(cache[name], depth + 1)
        return {key: build(inner, depth + 1) for key, inner in one.items()}

    joined = {name: build(one, 0) for name, one in cache.items() if name not in used}
    joined = {name: one for name, one in joined.items() if name not in used}

    def replace(one: Any, depth: int) -> Any:
        if one is cache:
            return joined
        if isinstance(one, dict) and depth < DEEPEST_CACHE:
            return {key: replace(inner, depth + 1) for key, inner in one.items()}
        return one

    return replace(value, 0)


def untype(value: Any) -> Any:
    """An object whose values all stand behind the numbers of their types, without these."""
    if isinstance(value, dict) and value and all(map(is_typed, value.values())):
        return {key: drop_type(one) for key, one in value.items()}
    return value


def is_typed(value: Any) -> bool:
    """Whether a value is a pair of a type's number and what is of it (`[0, "…"]`)."""
    return isinstance(value, list) and 1 <= len(value) <= 2 and type(value[0]) is int \
        and 0 <= value[0] < 16


def drop_type(value: Any, depth: int = 0) -> Any:
    """What such a pair holds: an object of pairs, a list of pairs, or a value by itself."""
    if not is_typed(value) or len(value) < 2 or depth > MOST_INNER:
        return None
    inner = value[1]
    if isinstance(inner, dict):
        return {key: drop_type(one, depth + 1) for key, one in inner.items()}
    if isinstance(inner, list):
        return [drop_type(one, depth + 1) for one in inner]
    return inner
