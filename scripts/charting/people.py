"""Patients: age, sex, insurance, illness, death and households."""

from __future__ import annotations

import numpy as np

from charting.chart import BLACK, BLUE, GRAY, GREEN, ORANGE, RED, Drawing, Subject, canvas, panels, percent
from charting.database import Column, Database

SUBJECT = Subject("Patients")
AGE = "DATE_DIFF('year', date_of_birth, getvariable('today'))"
BANDS = np.arange(0, 100, 10)


def living(database: Database) -> str:
    """A condition for patients who are alive today."""
    return "date_of_death IS NULL" if "patients.date_of_death" in database.columns else "TRUE"


def by_band(ages: Column, values: Column) -> Column:
    """The mean of the values in each band of ten years; nan where fewer than 30 people are, whose share is chance."""
    band = (ages // 10).astype(int)
    people = np.bincount(band, minlength=len(BANDS)).astype(float)
    people[people < 30] = np.nan
    means: Column = np.bincount(band, values, len(BANDS)) / people
    return means[: len(BANDS)]


@SUBJECT.chart()
def age_pyramid(database: Database) -> Drawing:
    table = database.table(f"SELECT gender, {AGE} AS age, COUNT(*) AS patients FROM patients WHERE {living(database)} GROUP BY ALL")
    figure, axes = canvas(7, 5.4)
    total = table["patients"].sum()
    for gender, sign, color in (("Male", -1, BLUE), ("Female", 1, ORANGE)):
        mine = table["gender"] == gender
        axes.barh(table["age"][mine], sign * table["patients"][mine] / total, height=1, color=color, label=gender.lower())
    axes.xaxis.set_major_formatter(lambda share, _: f"{abs(share):.1%}")
    axes.set(xlabel="share of living patients", ylabel="age today, in years")
    axes.legend()
    mean = float((table["age"] * table["patients"]).sum() / total)
    aged = table["patients"][table["age"] >= 65].sum() / total
    return Drawing(
        figure,
        f"Patients are {mean:.0f} years old on average; {aged:.0%} are 65 or older",
        "The pyramid of those who fall ill, year by year.",
    )


@SUBJECT.chart()
def insurer_kind_by_age(database: Database) -> Drawing:
    table = database.table(f"""SELECT {AGE} AS age, COALESCE(kind, 'Uninsured') AS kind, COUNT(*) AS patients
        FROM patients LEFT JOIN insurers USING (insurer_id) WHERE {living(database)} GROUP BY ALL ORDER BY ALL""")
    kinds = ["Commercial", "Medicaid", "Medicare", "Uninsured"]
    kinds += sorted(set(table["kind"]) - set(kinds))
    ages = np.arange(0, int(table["age"].max()) + 1)
    counts = np.zeros((len(kinds), len(ages)))
    counts[[kinds.index(kind) for kind in table["kind"]], table["age"].astype(int)] = table["patients"]
    figure, axes = canvas()
    colors = [BLUE, GREEN, ORANGE, GRAY, RED, BLACK]
    axes.stackplot(ages, counts / np.maximum(counts.sum(axis=0), 1), labels=kinds, colors=colors, step="mid")
    axes.set(xlabel="age today, in years", ylabel="share of living patients", xlim=(0, ages[-1]), ylim=(0, 1))
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.14), ncols=len(kinds))
    percent(axes)
    uninsured = counts[kinds.index("Uninsured")]
    adults = uninsured[19:65].sum() / counts[:, 19:65].sum()
    return Drawing(
        figure,
        f"{uninsured.sum() / counts.sum():.0%} of patients have no insurance, {adults:.0%} of those from 19 to 64",
        "Medicare begins at 65; Medicaid covers children most of all.",
    )


@SUBJECT.chart()
def prevalence_by_age_and_sex(database: Database) -> Drawing:
    shown = ["High blood pressure", "Diabetes", "Heart disease", "Cancer"]
    table = database.table(f"""SELECT gender, {AGE} AS age, {
        ", ".join(f"MAX(CASE WHEN conditions.name = '{name}' THEN 1 ELSE 0 END) AS c{place}" for place, name in enumerate(shown))
    }
        FROM patients JOIN visits USING (patient_id) JOIN conditions USING (condition_id)
        WHERE {living(database)} GROUP BY patient_id, gender, date_of_birth""")
    figure, axes = panels(shown, 4, same_x=True)
    figure.set_size_inches(9, 3.6)
    for place, (_, one) in enumerate(axes):
        for gender, color in (("Male", BLUE), ("Female", ORANGE)):
            mine = table["gender"] == gender
            one.plot(
                BANDS + 5,
                by_band(table["age"][mine], table[f"c{place}"][mine]),
                "o-",
                color=color,
                label=gender.lower(),
                markersize=3,
            )
        one.set_ylim(0, None)
        percent(one)
    figure.axes[0].legend()
    figure.supxlabel("age today, in bands of ten years", fontsize=9)
    figure.supylabel("share with a visit for it", fontsize=9)
    old = table["age"] >= 65
    rate = {name: table[f"c{place}"][old].mean() for place, name in enumerate(shown)}
    return Drawing(
        figure,
        f"From 65, {rate['High blood pressure']:.0%} come for blood pressure, {rate['Diabetes']:.0%} for diabetes, "
        f"{rate['Heart disease']:.0%} for heart disease, {rate['Cancer']:.0%} for cancer",
        "Chronic illness grows with age, and not alike for men and women. Patients without a visit for it count as free of it.",
    )


@SUBJECT.chart("patients.date_of_death")
def deaths_by_age(database: Database) -> Drawing:
    table = database.table("""
        WITH lives AS (
            SELECT
                gender,
                date_of_birth AS born,
                date_of_death AS died,
                GREATEST(getvariable('start_date'), date_of_birth) AS since,
                COALESCE(date_of_death, getvariable('today')) AS until
            FROM patients
        )
        SELECT gender, DATE_DIFF('day', born, since) / 365.25 AS age_since, DATE_DIFF('day', born, until) / 365.25 AS age_until,
            died IS NOT NULL AS died FROM lives""")
    figure, axes = canvas()
    starts = np.arange(0, 100, 5)
    for gender, color in (("Male", BLUE), ("Female", ORANGE)):
        mine = table["gender"] == gender
        since, until, dead = (table[name][mine] for name in ("age_since", "age_until", "died"))
        years = np.array([np.clip(np.minimum(until, start + 5) - np.maximum(since, start), 0, None).sum() for start in starts])
        deaths, _ = np.histogram(until[dead == 1], [*starts, 100])
        seen = (years > 20) & (deaths > 0)
        axes.plot(starts[seen] + 2.5, 1000 * deaths[seen] / years[seen], "o-", color=color, label=gender.lower())
    axes.set(xlabel="age, in bands of five years", ylabel="deaths in 1,000 years of life", yscale="log")
    axes.legend()
    died = table["died"].sum()
    rate = 1000 * died / (table["age_until"] - table["age_since"]).sum()
    return Drawing(
        figure,
        f"{died:,.0f} patients died, {rate:.1f} in 1,000 a year; the risk rises by the decade",
        "On a logarithmic scale the risk of death rises as a line from the age of 30.",
    )


@SUBJECT.chart()
def household_size(database: Database) -> Drawing:
    table = database.table("SELECT COUNT(*) AS people FROM patients GROUP BY zipcode, address")
    people = table["people"].astype(int)
    figure, axes = canvas(7, 3.8)
    top = min(int(people.max()), 12)
    sizes = np.arange(1, top + 1)
    of_patients = np.bincount(np.minimum(people, top), people, minlength=top + 1)[1:] / people.sum()
    axes.bar(sizes, of_patients, color=BLUE)
    axes.set_xticks(sizes)
    axes.set(
        xlabel=f"patients at one address; {top}: or more" if people.max() > top else "patients at one address",
        ylabel="share of patients",
    )
    percent(axes)
    return Drawing(
        figure,
        f"{1 - of_patients[0]:.1%} of patients share their address with another; at most {people.max()} live at one",
        "Families fall ill together; what looks like a duplicate may be a twin.",
    )
