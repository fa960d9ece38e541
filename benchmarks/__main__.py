"""The command: score cleaner, and peers beside it, over the sets of a data folder."""

from __future__ import annotations

import argparse
import json
import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path

from .data import Page, Set, find_sets, read_set
from .predict import predict
from .programs import AS_IT_COMES, CLEANER, Program, find_peers
from .score import Scores, score_page, summarize
from .speed import Speed, measure_speed
from .table import Row, replace_figures, write_speed, write_table, write_versions

ALL = "all"


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR",
                        help="folder of SET.parquet and SET.truth.jsonl")
    parser.add_argument("--sets", nargs="+", metavar="SET", help="these sets only")
    parser.add_argument("--peers", action="store_true",
                        help="run the installed peers over the same pages, speed included")
    parser.add_argument("--speed", action="store_true",
                        help="time cleaner beside trafilatura, and say where its time goes")
    parser.add_argument("--jobs", type=int, default=1, metavar="N",
                        help="processes for scoring; speed is measured in one")
    parser.add_argument("--sample", type=int, metavar="N",
                        help="N pages of each set, always the same")
    parser.add_argument("--cache", type=Path, metavar="DIR",
                        help="keep what peers made of pages here, and find it again")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures as JSON")
    parser.add_argument("--write", type=Path, metavar="FILE",
                        help="put the tables between the marks of this file (RESULTS.md)")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> None:
    """Score, time, print."""
    options = parse(arguments)
    names = options.sets or find_sets(options.data)
    sets = [read_set(options.data, name, options.sample) for name in names]
    peers = find_peers() if options.peers else ()
    rows = [row for pages in sets for row in score_set(pages, peers, options.jobs, options.cache)]
    speed = measure_speed(sets, peers) if options.speed or options.peers else None
    if speed:
        rows = [row._replace(pace=speed.paces.get((row.set, row.flattener, row.program)))
                for row in rows]
    parts = [write_table(rows), *([write_speed(speed)] if speed and options.speed else [])]
    report = "\n\n".join((*parts, write_versions()))
    print(report)
    if options.write:
        replace_figures(options.write, f"    {repeat_command(options)}\n\n{report}")
    if options.json:
        options.json.write_text(json.dumps(to_json(rows, speed), indent=1) + "\n", encoding="utf-8")


def score_set(pages: Set, peers: Sequence[Program], jobs: int, store: Path | None) -> Iterator[Row]:
    """The rows of one set: cleaner and the peers, or texts as they come and cleaned."""
    programs = (AS_IT_COMES, CLEANER) if pages.of_text else (CLEANER, *peers)
    scored = {program: score_program(program, pages.pages, jobs, store) for program in programs}
    for flattener in (*pages.flatteners, *([ALL] if pages.of_text else [])):
        for program, scores in scored.items():
            chosen = [score for page, score in zip(pages.pages, scores, strict=True)
                      if flattener in (ALL, page.truth.get("flattener", ""))]
            figures = {measure: value for measure, value in summarize(chosen).items()
                       if gives(program, measure)}
            if len(figures) > 1:
                yield Row(pages.name, flattener, program.name, figures)


def score_program(program: Program, pages: Sequence[Page], jobs: int,
                  store: Path | None) -> list[Scores]:
    """The scores of one program, page by page."""
    kept = None if program in (CLEANER, AS_IT_COMES) else store
    predictions = predict(program, pages, jobs=jobs, store=kept)
    return [score_page(page.truth, prediction)
            for page, prediction in zip(pages, predictions, strict=True)]


def gives(program: Program, measure: str) -> bool:
    """Whether a program gives what is measured, the body or one of its facts."""
    fact = measure.removesuffix("_invented")
    return fact in program.facts or fact not in ("headline", "byline", "date")


def repeat_command(options: argparse.Namespace) -> str:
    """The command that these figures come from, without the places of this machine."""
    words = ["python", "-m", "benchmarks", "--data", "DIR"]
    words += ["--sets", *options.sets] if options.sets else []
    words += [f"--{name}" for name in ("peers", "speed") if getattr(options, name)]
    words += ["--sample", str(options.sample)] if options.sample else []
    return shlex.join(words)


def to_json(rows: Sequence[Row], speed: Speed | None) -> dict[str, object]:
    """All figures as plain values."""
    timed = None if speed is None else {
        "paces": [{"set": name, "flattener": flattener, "program": program, **pace._asdict()}
                  for (name, flattener, program), pace in speed.paces.items()],
        "totals": [{"input": kind, "program": program, **pace._asdict()}
                   for (kind, program), pace in speed.totals.items()],
        "slowest": {name: each._asdict() for name, each in speed.slowest.items()},
        "shares": speed.shares,
    }
    return {
        "versions": write_versions(),
        "rows": [{"set": row.set, "flattener": row.flattener, "program": row.program,
                  **row.figures} for row in rows],
        "speed": timed,
    }


if __name__ == "__main__":
    main()
