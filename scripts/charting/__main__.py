"""The command line of scripts/charts."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import duckdb

from charting import emergency, money, oncology, opioids, pbm, people, places, visits, wearables
from charting.chart import Chart, Drawing, Subject, picture
from charting.database import Database, Failure, load

ROOT = Path(__file__).parents[2]
SUBJECTS = [module.SUBJECT for module in (visits, people, places, money, emergency, opioids, pbm, oncology, wearables)]
# Kilobytes that all pictures may have together.
LARGEST_KB = 1000


def main() -> int:
    arguments = parse()
    try:
        with tempfile.TemporaryDirectory(prefix="caseload-charts.") as folder:
            file = arguments.database or Path(folder) / "charts.duckdb"
            if arguments.database is None:
                load(arguments.program, file, arguments.patients, arguments.today, arguments.seed, arguments.datasets)
            draw_all(Database(file), arguments)
    except Failure as failure:
        print(f"scripts/charts: {failure}", file=sys.stderr)
        return 1
    return 0


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scripts/charts", description="Loads a database and draws what an analyst looks at first."
    )
    parser.add_argument(
        "--program", type=Path, default=ROOT / "caseloadw", help="the program to load with (default: ./caseloadw, which builds it)"
    )
    parser.add_argument("--database", type=Path, help="a DuckDB file to draw in place of a fresh load")
    parser.add_argument("--patients", type=int, default=20_000, help="number of patients (default: 20000)")
    parser.add_argument("--today", default="2026-07-01", help="anchor date (default: 2026-07-01)")
    parser.add_argument("--seed", type=int, default=42, help="seed (default: 42)")
    parser.add_argument("--datasets", default="all", help="datasets to load and draw (default: all)")
    parser.add_argument("--only", default="", help="draw the charts with this in their names alone, and leave the page as it is")
    parser.add_argument("--out", type=Path, default=ROOT / "docs", help="folder of charts.md and charts (default: docs)")
    return parser.parse_args()


def draw_all(database: Database, arguments: argparse.Namespace) -> None:
    """Draws the charts and the page; writes nothing before all are drawn."""
    pictures: dict[str, bytes] = {}
    page = head(database)
    for subject in SUBJECTS:
        drawn = []
        for chart in subject.charts:
            if arguments.only in chart.name and can_draw(chart, database):
                drawing, pictures[chart.name] = draw(chart, database)
                drawn.append((chart, drawing))
        page += section(subject, drawn)
    total = sum(len(one) for one in pictures.values())
    if not pictures:
        raise Failure(f"no chart has `{arguments.only}` in its name, or its dataset is not loaded")
    if total > LARGEST_KB * 1000:
        raise Failure(f"the pictures would have {total / 1000:.0f} kB together, more than {LARGEST_KB}")
    folder = arguments.out / "charts"
    folder.mkdir(parents=True, exist_ok=True)
    for name, one in pictures.items():
        (folder / f"{name}.png").write_bytes(one)
    if not arguments.only:
        (arguments.out / "charts.md").write_text("\n".join(page), encoding="utf-8")
    print(f"{arguments.out}: {len(pictures)} pictures, {total / 1000:.0f} kB")


def can_draw(chart: Chart, database: Database) -> bool:
    """Is all there that the chart may be without? What is missing is said."""
    if chart.dataset not in database.datasets:
        print(f"scripts/charts: {chart.name} left out: {chart.dataset} is not loaded", file=sys.stderr)
        return False
    missing = [column for column in chart.needs if column not in database.columns]
    if missing:
        print(f"scripts/charts: {chart.name} left out: no column {', '.join(missing)}", file=sys.stderr)
    return not missing


def draw(chart: Chart, database: Database) -> tuple[Drawing, bytes]:
    try:
        drawing = chart.draw(database)
        return drawing, picture(drawing)
    except (duckdb.Error, Failure) as error:
        module = chart.draw.__module__.replace(".", "/")
        raise Failure(f"{chart.name} cannot be drawn; its code is in scripts/{module}.py: {error}") from error


def head(database: Database) -> list[str]:
    return [
        "<!-- made by `scripts/charts`; change the code in scripts/charting, not this page -->",
        "",
        "# Charts",
        "",
        "What an analyst looks at in the first ten minutes, with the figures of this load in the titles:",
        "",
        "```sh",
        f"caseload load {database.options}",
        "```",
        "",
        "`scripts/charts` loads this and draws all charts anew.",
        "",
    ]


def section(subject: Subject, drawn: list[tuple[Chart, Drawing]]) -> list[str]:
    """The part of the page about one subject; nothing where nothing was drawn."""
    if not drawn:
        return []
    lines = [f"## {subject.title}", ""]
    for chart, drawing in drawn:
        lines += [f"![{drawing.message}](charts/{chart.name}.png)", "", drawing.note, ""]
    return lines


if __name__ == "__main__":
    sys.exit(main())
