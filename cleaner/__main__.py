"""`python -m cleaner` is the command `cleaner`."""

from .command import main

main()
