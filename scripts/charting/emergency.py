"""Emergency departments: arrivals and waits."""

from __future__ import annotations

import numpy as np

from charting.chart import BLUE, COLORS, GRAY, Drawing, Subject, canvas, grid, percent, steps
from charting.database import Database
from charting.visits import DAYS

SUBJECT = Subject("Emergency departments", "emergency")


@SUBJECT.chart()
def arrivals_by_hour(database: Database) -> Drawing:
    table = database.table(
        "SELECT ISODOW(arrival_timestamp) AS day, HOUR(arrival_timestamp) AS hour, COUNT(*) AS visits "
        "FROM emergency.ed_visits GROUP BY ALL"
    )
    counts = np.zeros((7, 24))
    counts[table["day"].astype(int) - 1, table["hour"].astype(int)] = table["visits"]
    counts /= counts.mean()
    figure, axes = canvas(height=3.6)
    image = axes.imshow(counts, aspect="auto", cmap="YlGnBu", vmin=0)
    axes.set_yticks(range(7), DAYS)
    axes.set_xticks(range(0, 24, 2))
    axes.set(xlabel="hour of arrival")
    axes.grid(visible=False)
    figure.colorbar(image, label="arrivals, as times the mean hour")
    day, hour = np.unravel_index(counts.argmax(), counts.shape)
    return Drawing(
        figure,
        f"The busiest hour is {DAYS[int(day)]} at {hour}:00 with {counts.max():.1f} times the mean, "
        f"the quietest has {counts.min():.2f}",
        "The week of the emergency departments, hour by hour.",
    )


@SUBJECT.chart()
def emergency_arrivals_by_day(database: Database) -> Drawing:
    table = database.table(
        "SELECT CAST(arrival_timestamp AS DATE) AS day, COUNT(*) AS visits FROM emergency.ed_visits GROUP BY ALL ORDER BY ALL"
    )
    figure, axes = canvas(height=3.6)
    axes.plot(table["day"], table["visits"], color=GRAY, linewidth=0.5, antialiased=False, label="day")
    axes.plot(table["day"][3:-3], np.convolve(table["visits"], np.ones(7) / 7, "valid"), color=BLUE, label="mean of seven days")
    axes.set(xlabel="day of arrival", ylabel="arrivals", ylim=(0, None))
    axes.legend(loc="lower left", ncols=2)
    return Drawing(
        figure,
        f"{table['visits'].mean():.0f} arrivals a day, from {table['visits'].min():.0f} to {table['visits'].max():.0f}",
        "Arrivals of all departments together.",
    )


@SUBJECT.chart()
def waits_by_triage_level(database: Database) -> Drawing:
    table = database.table(
        "SELECT triage_level AS level, door_to_doc_time_minutes AS minutes FROM emergency.ed_visits "
        "WHERE door_to_doc_time_minutes IS NOT NULL"
    )
    figure, axes = canvas()
    edges = np.arange(0, 185, 5)
    medians = []
    for level in range(1, 6):
        minutes = table["minutes"][table["level"] == level]
        if len(minutes) > 0:
            steps(axes, minutes, edges, COLORS[level - 1], f"level {level}")
            medians.append(f"{np.median(minutes):.0f}")
    axes.set(xlabel="minutes from door to doctor; three hours and more in the last", ylabel="share of the level's patients")
    axes.legend()
    percent(axes)
    return Drawing(
        figure,
        f"Patients of triage levels 1 to 5 wait {', '.join(medians)} minutes for a doctor (medians)",
        "The most urgent are seen at once, the others when a bay is free.",
    )


@SUBJECT.chart()
def boarding_and_stay(database: Database) -> Drawing:
    table = database.table("""SELECT disposition, DATE_DIFF('minute', arrival_timestamp, actual_departure_time) / 60.0 AS hours
        FROM emergency.ed_visits WHERE disposition IN ('Admit', 'Discharge', 'LWBS')""")
    boarding = database.table(
        "SELECT admit_unit AS unit, boarding_hours AS hours FROM emergency.ed_visits WHERE boarding_hours IS NOT NULL"
    )
    figure, (stay, board) = grid(1, 2, height=3.8)
    for place, (word, label) in enumerate(
        (("Admit", "admitted"), ("Discharge", "discharged"), ("LWBS", "left without being seen"))
    ):
        steps(stay, table["hours"][table["disposition"] == word], np.arange(0, 16.25, 0.25), COLORS[place], label)
    for place, unit in enumerate(("ICU", "Ward")):
        steps(board, boarding["hours"][boarding["unit"] == unit], np.arange(0, 24.5, 0.5), COLORS[place], unit)
    stay.set(title="from door to exit", xlabel="hours; 16 and more in the last", ylabel="share of patients")
    board.set(title="admitted, waiting for a bed upstairs", xlabel="hours; 24 and more in the last")
    for axes in (stay, board):
        axes.legend()
        percent(axes)
    return Drawing(
        figure,
        f"Admitted patients stay {np.median(table['hours'][table['disposition'] == 'Admit']):.1f} hours in the median, "
        f"{np.median(boarding['hours']):.1f} of them waiting for a bed",
        "Where the hours go.",
    )
