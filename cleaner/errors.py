"""What `cleaner` raises; every one is a `CleanerError`."""


class CleanerError(Exception):
    """A source that gives no article; the message is one line that says why."""


class SourceUnreadable(CleanerError):
    """The source can't be read: no such file, no permission, an address that gives nothing."""


class SourceEmpty(CleanerError):
    """The source holds no text at all."""


class SourceBinary(CleanerError):
    """The source is no document: an image, an archive, a PDF."""


class SourceTooLarge(CleanerError):
    """The source is larger than `Options.max_bytes`."""
