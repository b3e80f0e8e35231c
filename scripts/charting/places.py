"""Places: homes, hospitals, the way between them, and the load of doctors and hospitals."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection

from charting.chart import BLACK, BLUE, GRAY, ORANGE, Drawing, Subject, canvas, grid, percent, shares
from charting.database import Column, Database

SUBJECT = Subject("Places")
# Great-circle kilometres between home (h) and hospital (p), on a sphere of 6,371 km.
KILOMETRES = """2 * 6371 * ASIN(SQRT(
    POWER(SIN(RADIANS(CAST(p.latitude - h.latitude AS DOUBLE) / 2)), 2)
    + COS(RADIANS(h.latitude)) * COS(RADIANS(p.latitude)) * POWER(SIN(RADIANS(CAST(p.longitude - h.longitude AS DOUBLE) / 2)), 2)
))"""
WAYS = """visits JOIN patients USING (patient_id) JOIN zipcodes AS h ON h.zipcode = patients.zipcode
    JOIN hospitals USING (hospital_id) JOIN zipcodes AS p ON p.zipcode = hospitals.zipcode"""


def as_map(axes: Axes) -> None:
    """The 48 states, with a degree of longitude as long as it is at 38 degrees north."""
    axes.set(
        xlim=(-125.5, -66),
        ylim=(24, 50),
        xlabel="longitude, in degrees",
        ylabel="latitude, in degrees",
        aspect=1 / np.cos(np.radians(38)),
    )


@SUBJECT.chart()
def homes_and_hospitals(database: Database) -> Drawing:
    homes = database.table(
        "SELECT longitude, latitude, COUNT(*) AS patients FROM patients JOIN zipcodes USING (zipcode) "
        "WHERE latitude IS NOT NULL GROUP BY zipcode, longitude, latitude"
    )
    hospitals = database.table("SELECT longitude, latitude FROM hospitals JOIN zipcodes USING (zipcode) WHERE latitude IS NOT NULL")
    figure, axes = canvas(9, 5.4)
    size = 900 * homes["patients"] / homes["patients"].max()
    axes.scatter(
        homes["longitude"], homes["latitude"], s=size, color=BLUE, alpha=0.35, linewidth=0, label="homes, by number of patients"
    )
    axes.scatter(hospitals["longitude"], hospitals["latitude"], s=22, marker="+", color=BLACK, linewidth=1, label="hospitals")
    as_map(axes)
    axes.legend(loc="lower left", markerscale=0.6)
    crowd = np.sort(homes["patients"])[::-1]
    return Drawing(
        figure,
        f"{len(hospitals['latitude'])} hospitals serve patients of {len(crowd)} ZIP codes; the largest tenth of these have "
        f"{crowd[: max(1, len(crowd) // 10)].sum() / crowd.sum():.0%} of the patients",
        "Homes lie where people live, hospitals among them. Alaska, Hawaii and Puerto Rico lie outside of the picture.",
    )


@SUBJECT.chart()
def distance_to_hospital(database: Database) -> Drawing:
    table = database.table(f"SELECT {KILOMETRES} AS km FROM {WAYS} WHERE h.latitude IS NOT NULL AND p.latitude IS NOT NULL")
    km = table["km"]
    figure, axes = canvas()
    edges = np.concatenate([[0.5], np.logspace(0, 3.6, 37)])
    axes.stairs(shares(km, edges), edges, fill=True, color=BLUE, alpha=0.6)
    axes.set(
        xscale="log",
        xlabel="kilometres from home to hospital, as the crow flies; up to 1 km in the first bar",
        ylabel="share of visits",
    )
    percent(axes)
    message = f"Half of the visits are within {np.median(km):.0f} km of home, one in ten beyond {np.percentile(km, 90):.0f} km"
    return Drawing(figure, message + f"; {np.mean(km < 1):.0%} in the own ZIP code", "How far patients travel.")


@SUBJECT.chart()
def ways_to_hospital(database: Database) -> Drawing:
    table = database.table(f"""SELECT h.longitude AS x, h.latitude AS y, p.longitude AS to_x, p.latitude AS to_y, COUNT(*) AS visits
        FROM {WAYS} WHERE h.latitude IS NOT NULL AND p.latitude IS NOT NULL
        GROUP BY ALL ORDER BY ALL""")
    figure, axes = canvas(9, 5.4)
    ways = np.stack([np.stack([table["x"], table["y"]], 1), np.stack([table["to_x"], table["to_y"]], 1)], 1)
    width = np.clip(3 * np.sqrt(table["visits"] / table["visits"].max()), 0.2, None)
    axes.add_collection(LineCollection(list(ways), linewidths=width, colors=BLUE, alpha=0.5))
    axes.scatter(table["to_x"], table["to_y"], s=14, marker="+", color=BLACK, linewidth=0.8, zorder=3)
    as_map(axes)
    homes = len(set(zip(table["x"], table["y"], strict=True)))
    return Drawing(
        figure,
        f"{len(ways):,} ways lead from {homes} ZIP codes to a hospital, {len(ways) / homes:.1f} from each",
        "Each line is a ZIP code and a hospital, thicker with more visits; the crosses are hospitals.",
    )


@SUBJECT.chart()
def load_of_doctors_and_hospitals(database: Database) -> Drawing:
    figure, axes = grid(1, 2, height=3.8)
    means: list[Column] = []
    for one, place, color in ((axes[0], "doctor", BLUE), (axes[1], "hospital", ORANGE)):
        table = database.table(
            f"SELECT COUNT(DISTINCT patient_id) AS patients FROM {place}s LEFT JOIN visits USING ({place}_id) GROUP BY {place}_id"
        )
        patients = np.sort(table["patients"])[::-1]
        one.bar(np.arange(1, len(patients) + 1), patients, width=1, color=color)
        one.set(title=f"{len(patients):,} {place}s", xlabel=f"{place}s, busiest first", ylabel=f"patients of a {place}")
        means.append(patients)
    doctors, hospitals = means
    return Drawing(
        figure,
        f"A doctor has {np.median(doctors):.0f} patients in the median and {doctors.max():.0f} at most, "
        f"a hospital {np.median(hospitals):.0f} and {hospitals.max():.0f}",
        "A few see most of the patients: hospitals differ in size, and so do practices.",
    )


@SUBJECT.chart()
def patients_in_hospital(database: Database) -> Drawing:
    table = database.table("""
        WITH largest AS (SELECT hospital_id FROM visits GROUP BY hospital_id ORDER BY COUNT(*) DESC, hospital_id LIMIT 1)
        SELECT date, COUNT(visit_id) AS patients FROM calendar LEFT JOIN (SELECT * FROM visits JOIN largest USING (hospital_id))
            ON date >= date_of_admission AND date < date_of_discharge
        WHERE date < getvariable('today') AND date >= getvariable('today') - 365 GROUP BY date ORDER BY date""")
    figure, axes = canvas()
    axes.step(table["date"], table["patients"], where="mid", color=GRAY, linewidth=0.8, label="night")
    axes.plot(
        table["date"][13:-14], np.convolve(table["patients"], np.ones(28) / 28, "valid"), color=BLUE, label="mean of four weeks"
    )
    axes.set(xlabel="night", ylabel="patients who stay overnight", ylim=(0, None))
    axes.legend(loc="upper left", ncols=2)
    return Drawing(
        figure,
        f"The busiest hospital has {table['patients'].mean():.1f} patients a night, {table['patients'].max():.0f} in its fullest",
        "The census of one hospital, night after night, in the last year.",
    )
