"""Opioids: doses and distances."""

from __future__ import annotations

import numpy as np

from charting.chart import BLUE, RED, Drawing, Subject, canvas, grid, percent, shares
from charting.database import Database

SUBJECT = Subject("Opioids", "opioids")


@SUBJECT.chart()
def dose_by_prescriber(database: Database) -> Drawing:
    table = database.table("""SELECT prescriber_id, COUNT(*) AS fills, AVG(mme_per_day) AS mme,
        AVG(CASE WHEN distance_traveled_miles > 50 THEN 1 ELSE 0 END) AS far
        FROM opioids.dispenses JOIN opioids.controlled_drugs USING (drug_id) WHERE drug_class = 'Opioid'
        GROUP BY ALL HAVING COUNT(*) >= 5 ORDER BY ALL""")
    figure, axes = canvas(height=4.6)
    points = axes.scatter(table["fills"], table["mme"], c=table["far"], s=16, cmap="coolwarm", vmin=0, vmax=1)
    axes.axhline(90, color=RED, linewidth=0.8, linestyle=":")
    axes.set(
        xscale="log",
        xlabel="opioid fills of a prescriber",
        ylabel="mean dose, in morphine milligram equivalents a day",
        ylim=(0, None),
    )
    figure.colorbar(points, label="share of fills after a way of over 50 miles")
    high = (table["mme"] >= 90) & (table["far"] >= 0.5)
    return Drawing(
        figure,
        f"{high.sum():.0f} of {len(high):,} prescribers average 90 MME a day and more, for patients from far away",
        "Two groups prescribe much: pain clinics for neighbours (blue), and pill mills for strangers (red).",
    )


@SUBJECT.chart()
def dose_and_distance(database: Database) -> Drawing:
    table = database.table(
        "SELECT mme_per_day AS mme, distance_traveled_miles AS miles, payment_type = 'Cash' AS cash FROM opioids.dispenses "
        "JOIN opioids.controlled_drugs USING (drug_id) WHERE drug_class = 'Opioid'"
    )
    figure, (dose, way) = grid(1, 2, height=4.0)
    for cash, label, color in ((0, "insured", BLUE), (1, "cash", RED)):
        mine = table["cash"] == cash
        edges = np.arange(0, 305, 5)
        dose.stairs(shares(table["mme"][mine], edges), edges, color=color, label=label)
        edges = np.concatenate([[0.5], np.logspace(0, 3.4, 35)])
        way.stairs(shares(table["miles"][mine], edges), edges, color=color, label=label)
    dose.set(xlabel="morphine milligram equivalents a day", ylabel="share of opioid fills")
    way.set(xscale="log", xlabel="miles from home to prescriber to pharmacy to home")
    for axes in (dose, way):
        axes.legend()
        percent(axes)
    cash = table["cash"] == 1
    return Drawing(
        figure,
        f"Cash buys {table['mme'][cash].mean():.0f} MME a day and insurance {table['mme'][~cash].mean():.0f}; "
        f"{np.mean(table['miles'][cash] > 50):.0%} and {np.mean(table['miles'][~cash] > 50):.0%} of fills are over 50 miles away",
        "Doses and distances of opioid fills, by who pays.",
    )
