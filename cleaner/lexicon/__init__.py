"""The words of many languages, and of markup, that tell boilerplate; as data."""
