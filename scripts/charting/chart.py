"""What every chart shares: its place on the page, size, colours, title and file."""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import matplotlib as mpl
import numpy as np
from cycler import cycler
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import PercentFormatter
from PIL import Image

from charting.database import Column, Database, Failure

DOTS_PER_INCH = 100
# Kilobytes that a picture may have: the repository keeps each version of it.
LARGEST_KB = 60
# Seven colours that people with any kind of colour vision tell apart (Okabe and Ito, 2008).
BLUE, ORANGE, GREEN, RED, SKY, PINK, BLACK = "#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#CC79A7", "#222222"
COLORS = [BLUE, ORANGE, GREEN, RED, SKY, PINK, BLACK]
GRAY = "#B8B8B8"

mpl.use("agg")
mpl.rcParams.update(
    {
        "axes.grid": True,
        "axes.prop_cycle": cycler(color=COLORS),
        "axes.spines.right": False,
        "axes.spines.top": False,
        "axes.titlesize": 9,
        "axes.labelsize": 9,
        "axes.axisbelow": True,
        "figure.dpi": DOTS_PER_INCH,
        "font.size": 9,
        "grid.color": "#E6E6E6",
        "legend.frameon": False,
        "savefig.dpi": DOTS_PER_INCH,
        "timezone": "UTC",
    }
)


@dataclass(frozen=True)
class Drawing:
    """A chart as drawn: the message stands above the picture, the note below it on the page."""

    figure: Figure
    message: str
    note: str


@dataclass(frozen=True)
class Chart:
    """A chart that can be drawn when its dataset is loaded and the columns that it needs are there."""

    name: str
    dataset: str
    needs: tuple[str, ...]
    draw: Callable[[Database], Drawing]


@dataclass
class Subject:
    """The charts of one module, in the order of the page."""

    title: str
    dataset: str = "core"
    charts: list[Chart] = field(default_factory=list)

    def chart(self, *needs: str) -> Callable[[Callable[[Database], Drawing]], Callable[[Database], Drawing]]:
        """Adds a function as a chart of its name. ``needs``: columns, as `table.column`, without which it is left out."""

        def add(draw: Callable[[Database], Drawing]) -> Callable[[Database], Drawing]:
            self.charts.append(Chart(draw.__name__, self.dataset, needs, draw))
            return draw

        return add


def canvas(width: float = 9.0, height: float = 4.2) -> tuple[Figure, Axes]:
    """One set of axes; sizes in inches."""
    figure, axes = grid(1, 1, width, height)
    return figure, axes[0]


def grid(
    rows: int, columns: int, width: float = 9.0, height: float = 6.0, *, same_x: bool = False, same_y: bool = False
) -> tuple[Figure, list[Axes]]:
    """Small multiples, row by row; sizes in inches."""
    figure = Figure(figsize=(width, height), layout="constrained")
    axes = figure.subplots(rows, columns, squeeze=False, sharex=same_x, sharey=same_y)
    return figure, list(axes.flat)


def panels(
    names: list[str], columns: int = 6, *, same_x: bool = False, same_y: bool = False
) -> tuple[Figure, Iterator[tuple[str, Axes]]]:
    """Small multiples, one for each name, with the name as title; what is left of the last row stays blank."""
    rows = math.ceil(len(names) / columns)
    figure, axes = grid(rows, columns, height=0.6 + 1.75 * rows, same_x=same_x, same_y=same_y)
    for blank in axes[len(names) :]:
        blank.set_axis_off()
    for name, one in zip(names, axes, strict=False):
        one.set_title(name)
    return figure, zip(names, axes, strict=False)


def percent(axes: Axes, axis: str = "y") -> None:
    """Shares from 0 to 1 as per cent."""
    (axes.yaxis if axis == "y" else axes.xaxis).set_major_formatter(PercentFormatter(1))


def shares(values: Column, edges: Column) -> Column:
    """The share of the values in each bin; values outside belong to the first and the last."""
    counts, _ = np.histogram(np.clip(values, edges[0], np.nextafter(edges[-1], edges[0])), edges)
    return counts / max(len(values), 1)


def steps(axes: Axes, values: Column, edges: Column, color: str, label: str | None = None, *, filled: bool = False) -> None:
    """The distribution of the values as a line of steps."""
    axes.stairs(shares(values, edges), edges, color=color, label=label, fill=filled, alpha=0.55 if filled else 1, linewidth=1.3)


def names(column: Column) -> list[str]:
    """The different words of a column, sorted."""
    return sorted({str(word) for word in column})


def picture(drawing: Drawing) -> bytes:
    """The PNG file: with a palette, and nothing in it that depends on the day."""
    figure = drawing.figure
    figure.suptitle(drawing.message, x=0.01, ha="left", fontsize=11, fontweight="bold", wrap=True)
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", metadata={"Software": None})
    small = io.BytesIO()
    with Image.open(buffer) as image:
        image.convert("RGB").quantize(128, dither=Image.Dither.NONE).save(small, format="png", optimize=True)
    size = len(small.getvalue())
    if size > LARGEST_KB * 1000:
        raise Failure(f"the picture would have {size / 1000:.0f} kB, more than {LARGEST_KB}; draw fewer points")
    return small.getvalue()
