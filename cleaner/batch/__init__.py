"""Many pages: readers and writers of files, and the child processes that clean them in order."""
