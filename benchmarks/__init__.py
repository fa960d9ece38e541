"""Measure `cleaner`, and other programs beside it, on folders of pages with known truth."""
