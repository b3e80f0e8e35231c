"""Money: charges and payments."""

from __future__ import annotations

import numpy as np

from charting.chart import BLUE, COLORS, ORANGE, RED, Drawing, Subject, canvas, grid, names, percent, shares, steps
from charting.database import Database

SUBJECT = Subject("Money")
BILLS = "billing JOIN visits USING (visit_id) JOIN conditions USING (condition_id)"


@SUBJECT.chart()
def charges_by_category(database: Database) -> Drawing:
    table = database.table(f"SELECT category, is_follow_up AS follows, total_charge AS usd FROM {BILLS}")
    figure, (first, again) = grid(1, 2, height=4.2, same_y=True)
    edges = np.logspace(np.log10(80), np.log10(200_000), 60)
    for axes, follows, title in ((first, 0, "first visits"), (again, 1, "follow-ups")):
        for place, category in enumerate(names(table["category"])):
            steps(
                axes, table["usd"][(table["category"] == category) & (table["follows"] == follows)], edges, COLORS[place], category
            )
        axes.set(title=title, xscale="log", xlabel="charge in US dollars")
        percent(axes)
    first.set_ylabel("share of the category's bills")
    again.legend()
    return Drawing(
        figure,
        f"The median bill is {np.median(table['usd']):,.0f} dollars, the mean {table['usd'].mean():,.0f}",
        "Charges by category, on a logarithmic scale.",
    )


@SUBJECT.chart()
def charge_by_quarter(database: Database) -> Drawing:
    table = database.table(f"""SELECT category, DATE_TRUNC('quarter', billing_date) AS quarter, MEDIAN(total_charge) AS usd
        FROM {BILLS} WHERE NOT is_follow_up GROUP BY ALL HAVING COUNT(*) >= 20 ORDER BY ALL""")
    figure, axes = canvas()
    growth = []
    for place, category in enumerate(names(table["category"])):
        mine = table["category"] == category
        usd = table["usd"][mine]
        axes.plot(table["quarter"][mine], usd / usd[:4].mean(), "o-", color=COLORS[place], markersize=3, label=category)
        growth.append(usd[-4:].mean() / usd[:4].mean())
    axes.set(
        xlabel="quarter of the bill", ylabel="median charge of first visits,\nas times that of the first year", ylim=(0.6, None)
    )
    axes.legend(ncols=5)
    return Drawing(
        figure,
        f"Median charges of the last four quarters are {min(growth):.2f} to {max(growth):.2f} times those of the first four",
        "What the same care costs, from year to year.",
    )


@SUBJECT.chart()
def days_until_payment(database: Database) -> Drawing:
    table = database.table(
        "SELECT payment_plan AS plan, DATE_DIFF('day', expected_payment_date, actual_payment_date) AS late "
        "FROM billing WHERE actual_payment_date IS NOT NULL"
    )
    figure, (near, far) = grid(1, 2, height=4.2)
    low, high = np.percentile(table["late"], [0, 100])
    for axes, edges, title in (
        (near, np.arange(-30.5, 31.5), "around the due date, by days"),
        (far, np.arange(np.floor(low / 7) * 7, high + 7, 7), "all, by weeks"),
    ):
        for plan, color in zip(names(table["plan"]), (BLUE, ORANGE), strict=False):
            late = table["late"][table["plan"] == plan]
            inside = late[(late >= edges[0]) & (late < edges[-1])]
            axes.stairs(shares(inside, edges) * len(inside) / len(late), edges, color=color, label=f"plan: {plan}", linewidth=1.3)
        axes.set(title=title, xlabel="days from due date to payment")
        percent(axes)
    near.set_ylabel("share of paid bills")
    near.legend()
    late = table["late"]
    return Drawing(
        figure,
        f"{np.mean(late <= 0):.0%} of paid bills are paid in time, {np.mean(late > 30):.0%} over 30 days late",
        "When bills are paid, counted from the day on which they are due.",
    )


@SUBJECT.chart()
def bills_and_coverage(database: Database) -> Drawing:
    table = database.table("""SELECT COALESCE(kind, 'Uninsured') AS kind, insurance_coverage_amount / total_charge AS covered,
        DATE_DIFF('day', date_of_admission, billing_date) AS days FROM billing JOIN visits USING (visit_id)
        JOIN patients ON patients.patient_id = visits.patient_id LEFT JOIN insurers USING (insurer_id)""")
    figure, (days, covered) = grid(1, 2, height=3.8)
    top = min(int(table["days"].max()), 60)
    edges = np.arange(min(table["days"].min(), 0) - 0.5, top + 1.5)
    steps(days, table["days"], edges, BLUE, filled=True)
    days.set(title="from admission to bill", xlabel="days", ylabel="share of bills")
    for place, kind in enumerate(names(table["kind"])):
        steps(covered, table["covered"][table["kind"] == kind], np.linspace(0, 1, 41), COLORS[place], kind)
    covered.set(title="what the insurer covers", xlabel="share of the charge", ylabel="share of the kind's bills", ylim=(0, 0.25))
    covered.legend()
    for axes in (days, covered):
        percent(axes)
    percent(covered, "x")
    insured = table["covered"][table["covered"] > 0]
    return Drawing(
        figure,
        f"Bills come after {np.median(table['days']):.0f} days (median); "
        f"insurers cover {insured.mean():.0%} of a charge on average",
        "When the bill is written, and how much of it the insurer covers: nothing for the uninsured; the axis is cut.",
    )


@SUBJECT.chart()
def unpaid_by_charge(database: Database) -> Drawing:
    table = database.table("""
        SELECT total_charge AS usd, payment_status = 'Late-Unpaid' AS unpaid, insurer_id IS NOT NULL AS insured
        FROM billing JOIN patients USING (patient_id) WHERE payment_status <> 'In-progress'""")
    figure, axes = canvas()
    edges = np.quantile(table["usd"], np.linspace(0, 1, 21))
    rates = {}
    for insured, label, color in ((1, "insured", BLUE), (0, "uninsured", RED)):
        mine = table["insured"] == insured
        bills, _ = np.histogram(table["usd"][mine], edges)
        unpaid, _ = np.histogram(table["usd"][mine & (table["unpaid"] == 1)], edges)
        axes.plot(np.sqrt(edges[1:] * edges[:-1]), unpaid / np.maximum(bills, 1), "o-", color=color, markersize=3, label=label)
        rates[label] = unpaid.sum() / max(bills.sum(), 1)
    axes.set(
        xscale="log",
        xlabel="charge in US dollars, twenty groups of equal size",
        ylabel="share of due bills that stay unpaid",
        ylim=(0, None),
    )
    axes.legend()
    percent(axes)
    return Drawing(
        figure,
        f"{rates['insured']:.0%} of the due bills of insured patients stay unpaid, {rates['uninsured']:.0%} of the others'",
        "Who does not pay, by charge.",
    )
