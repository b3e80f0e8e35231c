"""Oncology: survival, and how tumors respond."""

from __future__ import annotations

import numpy as np

from charting.chart import BLUE, COLORS, RED, Drawing, Subject, canvas, names, panels, percent, steps
from charting.database import Column, Database

SUBJECT = Subject("Oncology", "oncology")
DAYS_A_MONTH = 30.44


def kaplan_meier(days: Column, died: Column) -> tuple[Column, Column]:
    """Days, from 0, and the share that is alive after each; ``died`` is 0 for those who were last seen alive."""
    times = np.unique(days)
    at_risk = len(days) - np.searchsorted(np.sort(days), times)
    deaths = np.searchsorted(np.sort(days[died == 1]), times, "right") - np.searchsorted(np.sort(days[died == 1]), times)
    return np.concatenate([[0], times]), np.concatenate([[1], np.cumprod(1 - deaths / at_risk)])


@SUBJECT.chart()
def survival_by_stage(database: Database) -> Drawing:
    table = database.table("""
        SELECT tumor_type AS tumor, stage, last_contact_date - diagnosis_date AS days, date_of_death IS NOT NULL AS died
        FROM oncology.tumors""")
    tumors = names(table["tumor"])
    figure, axes = panels(tumors, 3, same_x=True, same_y=True)
    figure.set_size_inches(9, 4)
    alive = {}
    for tumor, one in axes:
        for place, stage in enumerate(names(table["stage"])):
            mine = (table["tumor"] == tumor) & (table["stage"] == stage)
            if mine.any():
                days, share = kaplan_meier(table["days"][mine], table["died"][mine])
                one.step(days / DAYS_A_MONTH, share, where="post", color=COLORS[place], label=f"stage {stage}")
                alive[tumor, stage] = share[np.searchsorted(days, 730, "right") - 1]
        one.set_ylim(0, 1.02)
        percent(one)
    figure.axes[0].legend()
    figure.supxlabel("months since the diagnosis", fontsize=9)
    figure.supylabel("share alive (Kaplan-Meier)", fontsize=9)
    best, worst = (pick(alive, key=lambda key: alive[key]) for pick in (max, min))
    return Drawing(
        figure,
        f"After two years {alive[best]:.0%} are alive with {best[0].lower()} cancer of stage {best[1]}, "
        f"{alive[worst]:.0%} with {worst[0].lower()} cancer of stage {worst[1]}",
        "The stage at diagnosis decides.",
    )


@SUBJECT.chart()
def age_at_diagnosis(database: Database) -> Drawing:
    table = database.table("SELECT tumor_type AS tumor, age_at_diagnosis AS age FROM oncology.tumors")
    figure, axes = canvas(7, 3.8)
    medians = []
    for place, tumor in enumerate(names(table["tumor"])):
        age = table["age"][table["tumor"] == tumor]
        steps(axes, age, np.arange(0, 105, 5), COLORS[place], tumor)
        medians.append(f"{np.median(age):.0f} ({tumor.lower()})")
    axes.set(xlabel="age at diagnosis, in bands of five years", ylabel="share of the tumor's patients")
    axes.legend()
    percent(axes)
    return Drawing(figure, f"Median age at diagnosis: {', '.join(medians)}", "Cancer is an illness of age.")


@SUBJECT.chart()
def best_change_of_tumors(database: Database) -> Drawing:
    table = database.table("""SELECT MIN(change_from_baseline_percent) AS change FROM oncology.response_assessments
        JOIN oncology.treatment_lines USING (line_id) WHERE change_from_baseline_percent IS NOT NULL AND scan_date > start_date
        AND line_of_therapy = 1 GROUP BY line_id""")
    change = np.sort(table["change"])[::-1]
    figure, axes = canvas()
    axes.fill_between(np.arange(len(change)), change, color=BLUE, step="mid", linewidth=0)
    for limit in (20, -30):
        axes.axhline(limit, color=RED, linewidth=0.8, linestyle=":")
    axes.set(xlabel="first lines of treatment, in order", ylabel="best change of the sum of diameters, in %", ylim=(-105, 105))
    return Drawing(
        figure,
        f"{np.mean(change <= -30):.0%} of first lines shrink the tumor by 30 % or more, {np.mean(change == -100):.0%} to nothing",
        "A waterfall plot; the dotted lines are the limits of progression (20 %) and response (-30 %).",
    )


@SUBJECT.chart()
def size_of_tumors(database: Database) -> Drawing:
    table = database.table("""SELECT line_id AS line, scan_date - start_date AS days, change_from_baseline_percent AS change
        FROM oncology.response_assessments JOIN oncology.treatment_lines USING (line_id)
        WHERE line_id IN (
            SELECT line_id FROM oncology.response_assessments GROUP BY line_id HAVING COUNT(*) >= 4 ORDER BY HASH(line_id) LIMIT 40)
        ORDER BY line_id, scan_date""")
    figure, axes = canvas()
    for place, line in enumerate(np.unique(table["line"])):
        mine = table["line"] == line
        axes.plot(
            table["days"][mine] / DAYS_A_MONTH, table["change"][mine], "o-", markersize=2, linewidth=0.8, color=COLORS[place % 6]
        )
    axes.set(xlabel="months since the line began", ylabel="change of the sum of diameters, in %", ylim=(-105, 150))
    regrown = [table["change"][table["line"] == line] for line in np.unique(table["line"])]
    grown = np.mean([change[-1] > change.min() + 10 for change in regrown])
    message = f"{grown:.0%} of {len(regrown)} lines end at least 10 points above their smallest size"
    return Drawing(
        figure, message, "Tumors shrink, rest, and grow again: each line is a line of treatment with four scans or more."
    )
