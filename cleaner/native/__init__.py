"""The compiled core, in C: the pass over markup, and what is measured of a page (`core.h`).

The modules here are all that knows how to call it. What they give are plain values and NumPy
arrays, copied out of the core's memory, which is given back at once.
"""
