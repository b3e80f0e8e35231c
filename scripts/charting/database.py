"""The database that is drawn: made by the program, read with SQL."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
from numpy.typing import NDArray

Column = NDArray[Any]
Table = dict[str, Column]


class Failure(Exception):
    """What the user is told, in one sentence; no traceback helps."""


def load(program: Path, file: Path, patients: int, today: str, seed: int, datasets: str) -> None:
    """Loads a new database into ``file``. The checks have their own command; keys cost time and are not drawn."""
    options = ["--database", file, "--patients", patients, "--today", today, "--seed", seed, "--datasets", datasets]
    command = [program, "load", *options, "--keys", "none", "--no-validate"]
    try:
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    except OSError as error:
        raise Failure(f"cannot run {program}: {error.strerror}; name another with --program") from error
    if done.returncode != 0 or not file.is_file():
        raise Failure(f"{program} load failed with status {done.returncode}:\n{done.stderr.strip()}")


class Database:
    """A DuckDB file, read only."""

    def __init__(self, file: Path) -> None:
        try:
            self._connection = duckdb.connect(str(file), read_only=True)
        except duckdb.Error as error:
            raise Failure(f"cannot open {file}: {error}") from error
        self.columns = {
            f"{schema}.{table}.{column}".removeprefix("main.")
            for schema, table, column in self._rows("SELECT table_schema, table_name, column_name FROM information_schema.columns")
        }
        # For the queries: the first and the last day of the history, as getvariable('start_date') and getvariable('today').
        for day in ("start_date", "today"):
            self._connection.execute(f"SET VARIABLE {day} = (SELECT {day} FROM load_runs ORDER BY run_id DESC LIMIT 1)")
        self.datasets = [name for (name,) in self._rows("SELECT dataset FROM load_run_tables GROUP BY dataset ORDER BY MIN(rowid)")]
        ((patients, today, seed),) = self._rows("SELECT patients, today, seed FROM load_runs ORDER BY run_id DESC LIMIT 1")
        # What a load needs to be told to make this database.
        self.options = f"--patients {patients} --today {today} --seed {seed} --datasets {','.join(self.datasets)}"

    def _rows(self, sql: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(sql).fetchall()

    def table(self, sql: str) -> Table:
        """The columns of a result: numbers as float64, dates as datetime64, words as objects.

        NULL is nan, NaT or None. A query that finds nothing fails, as an empty picture would tell nobody why.
        """
        result = self._connection.execute(sql).fetchnumpy()
        table = {name: _plain(column) for name, column in result.items()}
        if not table or any(len(column) == 0 for column in table.values()):
            raise Failure(f"too few patients, no rows for\n{sql.strip()}")
        return table

    def value(self, sql: str) -> float:
        """The one number of a result."""
        (column,) = self.table(sql).values()
        return float(column[0])


def _plain(column: Column) -> Column:
    """A column without mask."""
    kind = column.dtype.kind
    if kind in "iufb":
        return np.ma.filled(np.ma.asarray(column, dtype=np.float64), np.nan)
    if kind == "M":
        return np.ma.filled(column, np.datetime64("NaT")) if np.ma.isMaskedArray(column) else column
    return np.ma.filled(np.ma.asarray(column, dtype=object), None)
