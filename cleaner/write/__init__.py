"""Articles as text, Markdown and JSON, and the report of what became of each block."""
