"""Wearables: heart rate, steps and weight."""

from __future__ import annotations

import numpy as np

from charting.chart import BLUE, COLORS, GRAY, Drawing, Subject, grid, panels, percent, shares
from charting.database import Database

SUBJECT = Subject("Wearables", "wearables")


@SUBJECT.chart()
def heart_rate_by_hour(database: Database) -> Drawing:
    table = database.table(
        "SELECT HOUR(reading_timestamp) AS hour, QUANTILE_CONT(heart_rate, [0.05, 0.25, 0.5, 0.75, 0.95]) AS q "
        "FROM wearables.reading_hours WHERE heart_rate IS NOT NULL GROUP BY ALL ORDER BY ALL"
    )
    quantiles = np.array([list(row) for row in table["q"]], dtype=float)
    days = database.table("""SELECT device_id, HOUR(reading_timestamp) AS hour, heart_rate AS rate FROM wearables.reading_hours
        WHERE device_id IN (SELECT device_id FROM wearables.devices ORDER BY device_id LIMIT 6)
        AND CAST(reading_timestamp AS DATE) = getvariable('today') - 8 ORDER BY ALL""")
    figure, (one, every) = grid(1, 2, height=3.8, same_y=True)
    for place, device in enumerate(np.unique(days["device_id"])):
        mine = days["device_id"] == device
        one.plot(days["hour"][mine], days["rate"][mine], color=COLORS[place], linewidth=1)
    every.fill_between(table["hour"], quantiles[:, 0], quantiles[:, 4], color=BLUE, alpha=0.15, label="90 % of hours")
    every.fill_between(table["hour"], quantiles[:, 1], quantiles[:, 3], color=BLUE, alpha=0.3, label="half of the hours")
    every.plot(table["hour"], quantiles[:, 2], color=BLUE, label="median")
    every.legend(loc="upper left")
    one.set(title="a day of six people", xlabel="hour", ylabel="beats a minute")
    every.set(title="all people and days", xlabel="hour")
    middle = quantiles[:, 2]
    return Drawing(
        figure,
        f"Hearts beat {middle.min():.0f} times a minute in the quietest hour and {middle.max():.0f} in the busiest (medians)",
        "Night, day, and the differences between people.",
    )


@SUBJECT.chart()
def steps_by_day(database: Database) -> Drawing:
    table = database.table("""SELECT device_id AS device, ISODOW(reading_timestamp) AS day, SUM(steps) AS steps
        FROM wearables.reading_hours GROUP BY device_id, CAST(reading_timestamp AS DATE), day HAVING COUNT(*) >= 20""")
    _, place = np.unique(table["device"], return_inverse=True)
    mean = np.bincount(place, table["steps"]) / np.bincount(place)
    low, high = np.percentile(mean, [5, 95])
    figure, (days, people, week) = grid(1, 3, height=3.6)
    edges = np.arange(0, 20_500, 500)
    days.stairs(shares(table["steps"], edges), edges, fill=True, color=BLUE, alpha=0.6)
    people.stairs(shares(mean, edges), edges, fill=True, color=BLUE, alpha=0.6)
    week.bar(range(1, 8), [table["steps"][table["day"] == day].mean() for day in range(1, 8)], color=BLUE)
    days.set(title="days", xlabel="steps a day", ylabel="share of days")
    people.set(title="people, by their mean", xlabel="steps a day", ylabel="share of people")
    for one in (days, people):
        one.set_xticks([0, 5_000, 10_000, 15_000])
        percent(one)
    week.set(title="days of the week", xlabel="1: Monday", ylabel="mean steps")
    return Drawing(
        figure,
        f"Half of the days have {np.median(table['steps']):,.0f} steps or more; "
        f"nine of ten people average {low:,.0f} to {high:,.0f}",
        "Steps of days on which the watch was worn for 20 hours or more.",
    )


@SUBJECT.chart()
def weight_by_day(database: Database) -> Drawing:
    table = database.table("""
        SELECT device_id AS device, reading_timestamp AS time, body_weight_lb AS lb FROM wearables.reading_hours
        WHERE body_weight_lb IS NOT NULL AND device_id IN (
            SELECT device_id FROM wearables.devices WHERE program = 'Heart failure' ORDER BY device_id LIMIT 12) ORDER BY ALL""")
    spread = database.value("""SELECT MEDIAN(sd) FROM (SELECT STDDEV(body_weight_lb) AS sd FROM wearables.reading_hours
        JOIN wearables.devices USING (device_id) WHERE program = 'Heart failure' GROUP BY device_id)""")
    devices = np.unique(table["device"])
    first, last = table["time"].min(), table["time"].max()
    months = np.arange(first.astype("datetime64[M]") + 1, last.astype("datetime64[M]") + 1)
    figure, axes = panels([f"watch {device:.0f}" for device in devices], 4, same_x=True)
    for device, (_, one) in zip(devices, axes, strict=True):
        mine = table["device"] == device
        one.plot(table["time"][mine], table["lb"][mine] - np.median(table["lb"][mine]), color=BLUE, linewidth=0.9)
        one.axhline(0, color=GRAY, linewidth=0.6)
        one.set_ylim(-10, 12)
        one.set_xticks(months, [f"{month.astype(object):%b}" for month in months])
    figure.supylabel("pounds above the own median", fontsize=9)
    return Drawing(
        figure,
        f"The weight of a heart failure patient varies by {spread:.1f} lb (median standard deviation)",
        "Twelve patients: a gain of several pounds within days comes before many an admission.",
    )


@SUBJECT.chart()
def heart_rate_in_a_workout(database: Database) -> Drawing:
    table = database.table("""SELECT window_id AS workout, DATE_DIFF('second', window_start, reading_timestamp) / 60.0 AS minute,
        reading_seconds.heart_rate AS rate
        FROM wearables.reading_seconds JOIN wearables.recording_windows USING (window_id)
        WHERE window_kind = 'Workout' AND window_id IN (
            SELECT window_id FROM wearables.recording_windows WHERE window_kind = 'Workout' ORDER BY window_id LIMIT 4)
        ORDER BY ALL""")
    workouts = np.unique(table["workout"])
    figure, axes = panels([f"recording {workout:.0f}" for workout in workouts], 4, same_y=True)
    figure.set_size_inches(9, 3)
    for workout, (_, one) in zip(workouts, axes, strict=True):
        mine = table["workout"] == workout
        one.plot(table["minute"][mine], table["rate"][mine], color=BLUE, linewidth=0.9)
    figure.supxlabel("minutes since the recording began", fontsize=9)
    figure.supylabel("beats a minute", fontsize=9)
    return Drawing(
        figure,
        f"In four workouts hearts reach {table['rate'].max():.0f} beats a minute",
        "A loose strap shows strides in place of beats for some minutes: the plateaus.",
    )
