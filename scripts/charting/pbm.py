"""Pharmacy benefits: who keeps what."""

from __future__ import annotations

import numpy as np

from charting.chart import BLUE, COLORS, GREEN, ORANGE, Drawing, Subject, canvas, grid, names, percent, shares, steps
from charting.database import Database
from charting.visits import DAYS

SUBJECT = Subject("Pharmacy benefits", "pbm")


@SUBJECT.chart()
def spread_by_contract(database: Database) -> Drawing:
    table = database.table("""SELECT contract_model AS model, brand_generic AS kind,
        1 - amount_pharmacy_received / NULLIF(amount_insurance_paid + patient_copay, 0) AS kept
        FROM pbm.claims JOIN pbm.payers USING (payer_id) JOIN pbm.drugs USING (drug_ndc)
        WHERE claim_status = 'Paid' AND amount_insurance_paid + patient_copay > 0""")
    edges = np.linspace(-0.2, 1, 49)
    kinds = names(table["kind"])
    figure, axes = grid(1, len(kinds), height=3.8, same_x=True)
    for one, kind in zip(axes, kinds, strict=True):
        for place, model in enumerate(names(table["model"])):
            steps(one, table["kept"][(table["kind"] == kind) & (table["model"] == model)], edges, COLORS[place], model)
        one.set(title=kind)
        percent(one)
        percent(one, "x")
    figure.supxlabel("share of the bill that the pharmacy does not get", fontsize=9)
    axes[0].set_ylabel("share of paid claims")
    axes[0].legend()
    generic = (table["kind"] == "Generic") & (table["model"] == "Spread")
    return Drawing(
        figure,
        f"Under spread contracts the PBM keeps {np.median(table['kept'][generic]):.0%} of a generic's bill (median)",
        "What payer and patient pay, less what the pharmacy gets.",
    )


@SUBJECT.chart()
def gross_to_net(database: Database) -> Drawing:
    table = database.table("""SELECT drug_name AS drug, SUM(rebate_amount) AS rebate, SUM(wholesale_acquisition_cost) AS list
        FROM pbm.claims JOIN pbm.drugs USING (drug_ndc) WHERE claim_status = 'Paid' AND brand_generic = 'Brand'
        GROUP BY ALL HAVING SUM(wholesale_acquisition_cost) > 0 ORDER BY SUM(rebate_amount) / SUM(wholesale_acquisition_cost)""")
    figure, axes = canvas(height=4.8)
    share = table["rebate"] / table["list"]
    total = table["rebate"].sum() / table["list"].sum()
    axes.barh(range(len(share)), share, color=GREEN, label="rebate")
    axes.barh(range(len(share)), 1 - share, left=share, color=ORANGE, label="net price")
    axes.set_yticks(range(len(share)), table["drug"])
    axes.set(xlabel="share of the list price", xlim=(0, 1))
    axes.legend(loc="lower right")
    axes.grid(visible=False)
    percent(axes, "x")
    return Drawing(
        figure,
        f"Rebates take {total:.0%} of the list price of brands, {share.max():.0%} of {table['drug'][-1]}'s",
        "From the list price to the net price, brand by brand.",
    )


@SUBJECT.chart()
def claims_by_week(database: Database) -> Drawing:
    table = database.table("""SELECT DATE_TRUNC('week', fill_date) AS week, COUNT(*) AS claims, AVG(patient_copay) AS copay
        FROM pbm.claims WHERE claim_status = 'Paid' GROUP BY ALL ORDER BY ALL""")
    figure, (claims, copay) = grid(2, 1, height=4.8, same_x=True)
    claims.plot(table["week"][1:-1], table["claims"][1:-1], color=BLUE)
    copay.plot(table["week"][1:-1], table["copay"][1:-1], color=ORANGE)
    claims.set(ylabel="paid claims a week", ylim=(0, None))
    copay.set(xlabel="week of the fill", ylabel="mean copay in US dollars", ylim=(0, None))
    whole = table["claims"][1:-1]
    return Drawing(
        figure, f"{whole.mean():.0f} claims a week, from {whole.min():.0f} to {whole.max():.0f}", "Claims and copays, week by week."
    )


@SUBJECT.chart()
def days_between_fills(database: Database) -> Drawing:
    table = database.table("""SELECT days_supply AS supply,
        fill_date - LAG(fill_date) OVER (PARTITION BY patient_id, drug_ndc ORDER BY fill_date) AS gap,
        ISODOW(fill_date) AS day FROM pbm.claims WHERE claim_status = 'Paid'""")
    figure, (gap, week) = grid(1, 2, height=3.8)
    for supply, color in ((30, BLUE), (90, ORANGE)):
        gaps = table["gap"][(table["supply"] == supply) & ~np.isnan(table["gap"])]
        if len(gaps) > 0:
            steps(gap, gaps, np.arange(0, 151), color, f"supply of {supply} days")
    gap.set(
        title="fills of one drug by one patient",
        xlabel="days since the fill before; 150 and more in the last",
        ylabel="share of refills",
    )
    week.bar(range(7), shares(table["day"], np.arange(0.5, 8.5)), color=BLUE)
    week.set_xticks(range(7), DAYS)
    week.set(title="all fills", xlabel="day of the fill", ylabel="share of fills")
    gap.legend(loc="center", fontsize=8)
    for axes in (gap, week):
        percent(axes)
    monthly = table["gap"][table["supply"] == 30]
    return Drawing(
        figure,
        f"30 days of supply last for {np.nanmedian(monthly):.0f} days (median); "
        f"{np.mean(table['day'] == 7):.0%} of fills are on Sundays",
        "How regularly medicines are fetched.",
    )
