"""Visits: when patients come, why, for how long, and when they come again."""

from __future__ import annotations

import numpy as np

from charting.chart import BLACK, BLUE, COLORS, GRAY, ORANGE, Drawing, Subject, canvas, grid, names, panels, percent, steps
from charting.database import Database

SUBJECT = Subject("Visits")
# A month that the anchor date cuts short would look like a fall.
WHOLE_MONTHS = "date_of_admission < DATE_TRUNC('month', getvariable('today'))"
DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
# Care that is planned, and care that cannot wait.
CARE = """CASE
    WHEN is_follow_up THEN 'follow-ups'
    WHEN category IN ('acute', 'complex') THEN 'first visits, acute and complex'
    ELSE 'first visits, other'
END"""


@SUBJECT.chart()
def admissions_by_day(database: Database) -> Drawing:
    table = database.table(
        "SELECT date, COUNT(visit_id) AS visits FROM calendar LEFT JOIN visits ON date_of_admission = date "
        "WHERE date BETWEEN getvariable('start_date') AND getvariable('today') GROUP BY date ORDER BY date"
    )
    day, visits = table["date"], table["visits"]
    mean = np.convolve(visits, np.ones(7) / 7, "valid")
    figure, axes = canvas()
    axes.plot(day, visits, color=GRAY, linewidth=0.5, antialiased=False, label="day")
    axes.plot(day[3:-3], mean, color=BLUE, linewidth=1.2, label="mean of seven days")
    axes.set(xlabel="day of admission", ylabel="admissions", ylim=(0, None))
    axes.legend(loc="upper left", ncols=2)
    growth = visits[-365:].mean() / visits[:365].mean()
    message = f"{visits.mean():.0f} admissions a day; {growth:.2f} times as many in the last year as in the first"
    return Drawing(figure, message, "Weeks, holidays, winters and waves of COVID-19 show in the admissions of each day.")


@SUBJECT.chart()
def admissions_by_weekday(database: Database) -> Drawing:
    table = database.table(
        f"SELECT {CARE} AS care, ISODOW(date_of_admission) AS day, COUNT(*) AS visits "
        "FROM visits JOIN conditions USING (condition_id) GROUP BY ALL ORDER BY ALL"
    )
    figure, axes = canvas()
    weekend = {}
    for place, care in enumerate(names(table["care"])):
        mine = table["care"] == care
        share = np.zeros(7)
        share[table["day"][mine].astype(int) - 1] = table["visits"][mine] / table["visits"][mine].sum()
        axes.bar(np.arange(7) + 0.27 * (place - 1), share, 0.25, label=care, color=COLORS[place])
        weekend[care] = share[5:].sum()
    axes.axhline(1 / 7, color=BLACK, linewidth=0.8, linestyle=":")
    axes.set_xticks(range(7), DAYS)
    axes.set(xlabel="day of admission", ylabel="share of the group's admissions")
    axes.legend()
    percent(axes)
    acute, follow_ups = weekend["first visits, acute and complex"], weekend["follow-ups"]
    return Drawing(
        figure,
        f"{follow_ups:.1%} of follow-ups, but {acute:.0%} of acute and complex first visits are on weekends",
        "What can be planned is planned for weekdays; the dotted line is a seventh.",
    )


@SUBJECT.chart()
def conditions_by_month(database: Database) -> Drawing:
    table = database.table(f"""SELECT name, DATE_TRUNC('month', date_of_admission) AS month, COUNT(*) AS visits
        FROM visits JOIN conditions USING (condition_id) WHERE NOT is_follow_up AND {WHOLE_MONTHS} GROUP BY ALL ORDER BY ALL""")
    conditions = names(table["name"])
    months = np.unique(table["month"].astype("datetime64[M]"))
    counts = np.zeros((len(conditions), len(months)))
    rows = [conditions.index(name) for name in table["name"]]
    counts[rows, np.searchsorted(months, table["month"].astype("datetime64[M]"))] = table["visits"]
    ratio = counts / counts.mean(axis=1, keepdims=True)
    figure, axes = canvas(height=4.8)
    image = axes.imshow(ratio, aspect="auto", cmap="YlGnBu", vmin=0, vmax=3, interpolation="nearest")
    ticks = range(0, len(months), 6)
    axes.set_xticks(ticks, [str(months[tick]) for tick in ticks], rotation=30)
    axes.set_yticks(range(len(conditions)), conditions)
    axes.set_xlabel("month of admission")
    axes.grid(visible=False)
    figure.colorbar(image, label="first visits, as times the condition's mean month")
    steady, peak = (conditions[int(place)] for place in (ratio.max(axis=1).argmin(), ratio.max(axis=1).argmax()))
    return Drawing(
        figure,
        f"{peak} has a month of {ratio.max():.1f} times its mean, {steady} never exceeds {ratio.max(axis=1).min():.1f}",
        "First visits by month and condition: flu and pneumonia come in winter, COVID-19 in waves, allergies in spring.",
    )


@SUBJECT.chart()
def new_and_active_patients(database: Database) -> Drawing:
    table = database.table(f"""
        WITH firsts AS (SELECT patient_id, DATE_TRUNC('month', MIN(date_of_admission)) AS month FROM visits GROUP BY patient_id),
        active AS (SELECT DATE_TRUNC('month', date_of_admission) AS month, COUNT(DISTINCT patient_id) AS active
            FROM visits WHERE {WHOLE_MONTHS} GROUP BY ALL)
        SELECT month, active, COUNT(patient_id) AS new FROM active LEFT JOIN firsts USING (month) GROUP BY ALL ORDER BY month""")
    figure, (new, active) = grid(1, 2, height=3.8)
    for axes, column, title in ((new, "new", "new: first visit ever"), (active, "active", "active: any visit")):
        axes.plot(table["month"], table[column], "o-", markersize=3, color=BLUE)
        axes.set(title=title, xlabel="month", ylabel="patients", ylim=(0, None))
        axes.tick_params(axis="x", rotation=30)
    fresh = table["new"]
    message = f"{fresh[:12].mean():.0f} new patients a month in the first year, {fresh[-12:].mean():.0f} in the last"
    return Drawing(figure, message, "How fast the hospitals win patients, and how many of them come in a month.")


@SUBJECT.chart()
def visits_per_patient(database: Database) -> Drawing:
    table = database.table("SELECT COUNT(visit_id) AS visits FROM patients LEFT JOIN visits USING (patient_id) GROUP BY patient_id")
    visits = table["visits"]
    figure, axes = canvas()
    top = int(visits.max())
    counts = np.bincount(visits.astype(int), minlength=top + 1) / len(visits)
    axes.bar(range(top + 1), counts, color=BLUE)
    axes.set(xlabel="visits of a patient", ylabel="share of patients", xlim=(-0.6, top + 0.6))
    axes.set_xticks(range(0, top + 1, max(1, top // 18)))
    percent(axes)
    ranked = np.sort(visits)[::-1]
    busiest = ranked[: len(ranked) // 10].sum() / ranked.sum()
    return Drawing(
        figure,
        f"{np.mean(visits == 1):.0%} come once; {visits.mean():.1f} visits are the mean, "
        f"and the busiest tenth make {busiest:.0%} of all",
        "Most come a few times, a few come again and again.",
    )


@SUBJECT.chart()
def length_of_stay(database: Database) -> Drawing:
    table = database.table(
        "SELECT name, is_follow_up, date_of_discharge - date_of_admission AS days FROM visits JOIN conditions USING (condition_id)"
    )
    conditions = names(table["name"])
    figure, axes = panels(conditions, same_x=True)
    top = int(table["days"].max())
    edges = np.arange(-0.5, top + 1.5)
    for name, one in axes:
        mine = (table["name"] == name) & (table["is_follow_up"] == 0)
        steps(one, table["days"][mine], edges, BLUE, filled=True)
        percent(one)
    figure.supxlabel("days from admission to discharge", fontsize=9)
    figure.supylabel("share of first visits", fontsize=9)
    first = table["days"][table["is_follow_up"] == 0]
    return Drawing(
        figure,
        f"First visits last {first.mean():.1f} days on average, {np.median(first):.0f} in the median, {top} at most",
        "Each condition has its own length of stay, with more short stays than long ones.",
    )


@SUBJECT.chart()
def gaps_between_visits(database: Database) -> Drawing:
    table = database.table("""
        SELECT name, follows, gap FROM (
            SELECT condition_id, is_follow_up AS follows, date_of_admission
                - LAG(date_of_discharge) OVER (PARTITION BY patient_id ORDER BY visit_id) AS gap FROM visits)
        JOIN conditions USING (condition_id) WHERE gap IS NOT NULL""")
    figure, axes = panels(names(table["name"]), same_x=True)
    edges = np.arange(0, 372, 7)
    for name, one in axes:
        mine = table["name"] == name
        steps(one, table["gap"][mine & (table["follows"] == 1)], edges, BLUE, filled=True)
        steps(one, table["gap"][mine & (table["follows"] == 0)], edges, ORANGE)
        percent(one)
    figure.supxlabel("days since the discharge before, in weeks; a year and more in the last", fontsize=9)
    figure.supylabel("share of the condition's visits", fontsize=9)
    again = table["gap"][table["follows"] == 1]
    return Drawing(
        figure,
        f"Half of the follow-ups come within {np.median(again):.0f} days; blue: follow-ups, orange: the next illness",
        "Follow-ups come at the condition's own intervals; the next illness comes when it likes.",
    )
