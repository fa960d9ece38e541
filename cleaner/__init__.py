"""Turn a scraped news page, HTML or flattened text, into the article, and say what was removed."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .errors import CleanerError, SourceBinary, SourceEmpty, SourceTooLarge, SourceUnreadable
from .version import VERSION

if TYPE_CHECKING:
    from .article import Article
    from .batch.many import Cleaned, clean_batch, clean_many
    from .model import Options
    from .pipeline import Outcome, clean, trace

__all__ = ["Article", "Cleaned", "CleanerError", "Options", "Outcome", "SourceBinary",
           "SourceEmpty", "SourceTooLarge", "SourceUnreadable", "__version__", "clean",
           "clean_batch", "clean_many", "trace"]
__version__ = VERSION

_LATER = {"Article": ".article", "Options": ".model",
          "Outcome": ".pipeline", "clean": ".pipeline", "trace": ".pipeline",
          "Cleaned": ".batch.many", "clean_batch": ".batch.many", "clean_many": ".batch.many"}


def __getattr__(name: str) -> Any:
    """Import what is costly when it is asked for, so that `cleaner --help` is quick."""
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_LATER[name], __name__), name)
    return value


def __dir__() -> list[str]:
    """Names of the module, those that are imported later among them."""
    return sorted({*globals(), *__all__})
