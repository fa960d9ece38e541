"""A batch from its inputs to its output."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from ..errors import CleanerError
from ..model import Options
from ..pipeline import DEFAULTS
from ..profile import ProfileFile, write_profiles
from .buckets import open_contents
from .count import Counter, count_pages
from .inputs import find_formed, measure_inputs, read_inputs
from .jobs import CleanToRow
from .pool import TIMEOUT, run_ordered
from .progress import Shown, Tally
from .readers import FIELDS, Fields, import_parquet
from .record import Record, Row, find_kind, pass_through
from .schema import EXTRA, find_others, import_arrow, make_schema, widen
from .writers import Writer, find_suffix, open_writer

Say = Callable[[str], None]


class OtherInput(CleanerError):
    """What is to be resumed was made of another input."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a batch is to do; `called` is what its one input is a copy of."""

    inputs: Sequence[str]
    output: str
    options: Options = DEFAULTS
    fields: Fields = FIELDS
    removed: bool = False
    workers: int | None = None
    timeout: float | None = TIMEOUT
    resume: bool = False
    quiet: bool = False
    learn: bool = False
    called: str = ""


def run_batch(plan: Plan, say: Say) -> Tally:
    """Clean all pages of the inputs; `say` is told what is wrong with an input as a whole.

    Whatever stops it leaves whole rows beside the output, for `resume` to go on behind.
    """
    tally = Tally()
    if plan.resume and is_complete(plan.output):
        say(f"{plan.output} is complete")
        return tally
    asked = plan
    with ExitStack() as stack:
        if plan.learn:
            path = Path(stack.enter_context(TemporaryDirectory()), "sites.jsonl")
            learn(plan, path, lambda _: None)  # the second pass says what is wrong
            plan = replace(plan, options=replace(plan.options, profiles=ProfileFile(path)))
        schema = find_schema(plan, say)
        writer = open_writer(plan.output, schema, resume=plan.resume)
        stack.callback(writer.leave)
        writer.bind(describe(asked, schema))
        records = skip(read_plan(plan), writer)
        tally.before = writer.done.rows
        write_rows(plan, records, writer, tally, say)
        writer.finish()
    return tally


def describe(plan: Plan, schema: Any) -> dict[str, Any]:
    """What the rows of a plan depend on, by name."""
    options = plan.options
    return {"INPUT": list(plan.inputs), "--removed": plan.removed, "--learn": plan.learn,
            "--profiles": describe_profiles(options.profiles), "--encoding": options.encoding,
            **{f"--{name}-field": value for name, value in plan.fields._asdict().items()},
            "other options": [options.language, options.second_opinion, options.max_bytes],
            "the inputs' columns": str(schema)}


def describe_profiles(profiles: object) -> str:
    """Which profiles are used: their file, its size and when it was written."""
    if not isinstance(profiles, ProfileFile):
        return "some" if profiles else ""
    state = profiles.path.stat()
    return f"{profiles.path}, {state.st_size} bytes of {state.st_mtime_ns}"


def read_plan(plan: Plan) -> Iterator[Record]:
    """The pages of a plan's inputs."""
    records = read_inputs(plan.inputs, plan.fields)
    if not plan.called:
        return records
    copy = plan.inputs[0]
    return (record._replace(id=plan.called + record.id.removeprefix(copy))
            if isinstance(record.id, str) and record.id.startswith(copy) else record
            for record in records)


def write_rows(plan: Plan, records: Iterator[Record], writer: Writer, tally: Tally,
               say: Say) -> None:
    """Clean pages and write their rows."""
    job = CleanToRow(plan.options, plan.removed)
    total = 0 if plan.quiet else measure_inputs(plan.inputs)
    replies = run_ordered(records, job, workers=plan.workers, timeout=plan.timeout)
    with Shown(tally, total, quiet=plan.quiet) as shown:
        for record, reply in replies:
            row: Row = job.fail(record, reply.error) if reply.error else reply.value
            if reply.error:
                tally.failures[find_kind(reply.error)] += 1
                if record.whole:
                    say(f"{record.id}: {reply.error.removeprefix('input: ')}")
            tally.pages += 1
            tally.rules.update(row.rules)
            writer.write(pass_through(row.fields, record.extra))
            shown.advance(record.position)


class Learnt(NamedTuple):
    """What became of counting: sites that have a profile, and what the pages came to."""

    sites: int
    tally: Tally


def learn(plan: Plan, path: Path, say: Say) -> Learnt:
    """Write what repeats on the inputs' pages to a file."""
    with open_contents() as contents:
        tally = count_plan(plan, contents, say)
        return Learnt(write_profiles(contents.count(), path), tally)


def count_plan(plan: Plan, counter: Counter, say: Say) -> Tally:
    """Give what is counted of the inputs' pages to `counter`."""
    tally = Tally()
    total = 0 if plan.quiet else measure_inputs(plan.inputs)
    with Shown(tally, total, quiet=plan.quiet) as shown:
        for record, error in count_pages(read_plan(plan), counter, options=plan.options,
                                         workers=plan.workers, timeout=plan.timeout):
            tally.pages += 1
            if error:
                tally.failures[find_kind(error)] += 1
                if record.whole:
                    say(f"{record.id}: {error.removeprefix('input: ')}")
            shown.advance(record.position)
    return tally


def skip(records: Iterator[Record], writer: Writer) -> Iterator[Record]:
    """The pages behind those that are done; the last of these has to be the one that was."""
    done = writer.done
    if done.rows:
        last = next(islice(records, done.rows - 1, None), None)
        if last is None or str(last.id) != str(done.last_id):
            raise OtherInput(f"what is to be resumed ends with the page {done.last_id}, which is "
                             f"not the input's page {done.rows:,}")
    return records


def is_complete(output: str) -> bool:
    """Whether a former run got to its end."""
    path = Path(output)
    return path.is_file() and not path.with_name(path.name + ".part").exists()


def find_schema(plan: Plan, say: Say) -> Any:
    """The schema of a Parquet output; other columns are those of all inputs in Parquet."""
    if find_suffix(plan.output) != ".parquet":
        return None
    others: dict[str, Any] = {}
    for name in find_formed(plan.inputs, ".parquet"):
        with suppress(OSError, ValueError):  # what is wrong with it will be a row
            for field in find_others(import_parquet().read_schema(name), plan.fields):
                known = others.setdefault(field.name, field)
                if wider := widen(known, field):
                    others[field.name] = wider
                else:
                    say(f"{name}: column {field.name} is {field.type} here, {known.type} before; "
                        "values that don't fit are left out")
    if any(find_formed(plan.inputs, ".jsonl", ".ndjson")):
        others[EXTRA] = import_arrow().field(EXTRA, import_arrow().string())
    return make_schema(removed=plan.removed, others=others.values())
