"""An article as JSON, with the name of the source that it came from."""

from __future__ import annotations

import json

from ..article import Article


def write_json(article: Article, source: str, *, indent: int | None = 2) -> str:
    """The article in the form of `article.schema.json`; one line where `indent` is None."""
    return json.dumps({"source": source, **article.to_dict()}, ensure_ascii=False, indent=indent)
