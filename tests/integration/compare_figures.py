#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares every figure of exported files with the document of `plaudit metrics --json` for the same filter.

    compare_figures.py METRICS.json FILE…

A file is a page's figures as .csv, .jsonl or .xlsx, or the numbers of a chart, known by its name. What the document
says by counts is reckoned from those here. Prints how many figures were compared; says what differs, and then, or
where a figure is unknown, fails."""
import json
import math
import os
import sys

sys.dont_write_bytecode = True
import exported  # noqa: E402

KEYS = ["figure", "dimension", "group", "group_name", "bucket", "complete", "currency", "n", "value", "ci95_low",
        "ci95_high"]
UNKNOWN = object()
Z = 1.959963984540054


def wilson(count, n):
    if not n:
        return None
    share, z2 = count / n, Z * Z / n
    middle = share + z2 / 2
    half = Z * math.sqrt(share * (1 - share) / n + z2 / 4 / n)
    return [max(0.0, (middle - half) / (1 + z2)), min(1.0, (middle + half) / (1 + z2))]


def share(count, n):
    return (count / n if n else None), n, wilson(count, n)


def share_in(told):
    return told["share"], told["n"], told["ci95"]


def number_of(count):
    return count, count, None


def one(objects, **wanted):
    found = [each for each in objects if all(each[key] == value for key, value in wanted.items())]
    assert len(found) == 1, f"{wanted} is there {len(found)} times"
    return found[0]


def place(row, told, products=None):
    """The object that holds the figures of a row's group or period."""
    if row["bucket"]:
        return one(told["by_bucket"], bucket=row["bucket"])
    if row["dimension"] == "product":
        return one(products, product_id=row["group"] or "")
    return told


def of_ratings(name, row, metrics):
    if name == "distribution":
        return share(metrics["ratings"]["distribution"][row["group"]], metrics["ratings"]["count"])
    told = place(row, metrics.get("ratings", {}), metrics.get("products"))
    stars = told["distribution"]
    return {"count": lambda: number_of(told["count"]),
            "average": lambda: (told["average"], told["count"], told["average_ci95"]),
            "five_star": lambda: share(stars["5"], told["count"]),
            "one_two_star": lambda: share(stars["1"] + stars["2"], told["count"])}[name]()


def of_products(name, row, metrics):
    told = one(metrics["products"], product_id=row["group"] or "")
    return told[name], told["count"], None


def of_sentiment(name, row, metrics):
    told = place(row, metrics["sentiment"], metrics["sentiment"]["by_product"])
    if name in ("labelled", "unlabelled"):
        return number_of(told[name])
    if name == "net":
        return told["net"], told["labelled"], told.get("net_ci95", UNKNOWN)
    return share(told[name], told["labelled"])


def of_nps(name, row, metrics):
    told = metrics["nps"]
    if row["dimension"] == "channel":
        told = told["by_channel"][row["group"] or ""]
    elif row["dimension"] == "survey":
        told = one(told["by_survey"], survey_id=row["group"])
    else:
        told = place(row, told)
    return (told["score"], told["responses"], told["score_ci95"]) if name == "score" else number_of(told[name])


def of_questions(name, row, metrics):
    told = one([each for each in metrics["questions"] if f"{each['survey_id']}/{each['question_id']}" == row["group"]])
    if name == "responses":
        return number_of(told["responses"])
    if name == "mean":
        return told["mean"], told["responses"], None
    answer = one(told["choices"] + told["distribution"], answer=row["group_name"] or "")
    return (answer["share"], told["responses"], None) if name == "share" else number_of(answer["count"])


def of_orders(name, row, metrics):
    told = metrics["orders"]
    if name in ("matched_reviews", "matched_responses"):
        return number_of(told[name].get(row["group"], 0))
    if name == "review_coverage":
        return share_in(told[name])
    if name.startswith("days_to_review_"):
        days = told["days_to_review"]
        key = {"lower": "lower_quartile", "median": "median", "upper": "upper_quartile"}[name.rsplit("_", 1)[1]]
        return days[key], days["n"], None
    currency = row["currency"] or ""
    if name in ("exposure", "expected_loss", "repeat_rate_unhappy", "repeat_rate_others"):
        risk = one(told["risk"], currency=currency)
        if name.startswith("repeat_rate"):
            return share_in(risk[name])
        return risk[name], risk["customers"], risk.get(name + "_ci95")
    if row["dimension"] == "rating":
        told = one(told["by_rating"], currency=currency, rating=int(row["group"]))
    elif row["dimension"] == "nps_category":
        told = one(told["by_nps_category"], currency=currency, category=row["group"])
    elif row["currency"]:
        told = one(told["by_currency"], currency=currency)
    if name in ("orders", "lines", "units"):
        return number_of(told[name])
    n = {"total": told["orders"], "repeat_rate": told.get("repeat_n"), "refund_rate": UNKNOWN}.get(
        name, told.get("counted", told["orders"]))
    return told[name], n, told.get(name + "_ci95")


def of_customers(name, row, metrics):
    return number_of(metrics["customers"][name])


def of_health(name, row, metrics):
    told = metrics["health"]
    return number_of({**told, **told["by_status"], **told["seen_by"]}[name])


PAGES = {"ratings": of_ratings, "products": of_products, "sentiment": of_sentiment, "nps": of_nps,
         "questions": of_questions, "orders": of_orders, "customers": of_customers, "health": of_health}


def number(cell):
    return None if cell is None or cell == "" else float(cell)


def is_same(found, expected):
    if expected is UNKNOWN:
        return True
    if found is None or expected is None:
        return found is None and expected is None
    return math.isclose(found, expected, rel_tol=1e-9, abs_tol=1e-9)


class Comparing:
    def __init__(self):
        self.compared, self.differing = 0, []

    def check(self, what, found, expected):
        self.compared += 1
        if not is_same(number(found), expected):
            self.differing.append(f"{what}: {found} instead of {expected}")

    def interval(self, what, low, high, expected):
        ends = [UNKNOWN, UNKNOWN] if expected is UNKNOWN else expected or [None, None]
        self.check(what + " from", low, ends[0])
        self.check(what + " to", high, ends[1])

    def figures(self, path, metrics):
        rows = [{key: row.get(key) for key in KEYS} for row in exported.rows_of(path, KEYS)]
        for row in rows:
            page, name = row["figure"].split(".")
            value, n, ci95 = PAGES[page](name, row, metrics)
            what = " ".join(str(row[key]) for key in KEYS[:7] if row[key])
            self.check(what, row["value"], value)
            self.check(what + " n", row["n"], n)
            self.interval(what, row["ci95_low"], row["ci95_high"], ci95)
        for page, name in (("ratings", "average"), ("sentiment", "net"), ("nps", "score")):
            told = metrics.get(page, {}).get("by_bucket", []) if isinstance(metrics.get(page), dict) else []
            there = [row["bucket"] for row in rows if row["figure"] == f"{page}.{name}" and row["bucket"]]
            if there != [bucket["bucket"] for bucket in told]:
                self.differing.append(f"{page} over time: {there}")
        return rows

    def course(self, rows, told, name, n, factor=1.0):
        assert [row["period"] for row in rows] == [each["bucket"] for each in told]
        for row, each in zip(rows, told):
            value, ci95 = each[name], each["ci95" if name == "share" else name + "_ci95"]
            self.check(row["period"], row[list(row)[1]], None if value is None else value * factor)
            self.interval(row["period"], row["low"], row["high"], ci95 and [end * factor for end in ci95])
            self.check(row["period"] + " n", row["n"], each[n])

    def counts(self, rows, expected):
        assert len(rows) == len(expected)
        for row, count in zip(rows, expected):
            self.check(str(row), row["count"], count)

    def bars(self, rows, groups, name, n):
        assert len(rows) == len(groups)
        for row, group in zip(rows, groups):
            self.check(str(row), row[name], group[name])
            self.interval(str(row), row["low"], row["high"], group[name + "_ci95"])
            self.check(str(row) + " n", row["n"], group[n])

    def sentiments(self, rows, told):
        assert [row["period"] for row in rows] == [each["bucket"] for each in told]
        for row, each in zip(rows, told):
            for name in ("positive", "neutral", "mixed", "negative"):
                expected = each[name] / each["labelled"] if each["labelled"] else None
                self.check(f"{row['period']} {name}", row[name], expected)
            self.check(row["period"] + " n", row["n"], each["labelled"])

    def chart(self, path, metrics):
        rows = exported.rows_of(path)
        orders = metrics["orders"]
        currency = orders["by_currency"][0]["currency"] if orders["by_currency"] else ""
        own = {key: [each for each in orders[key] if each["currency"] == currency]
               for key in ("by_rating", "by_nps_category")}
        kind = os.path.basename(path)[:-len(".csv")]
        if kind.startswith("ratings-by-"):
            self.course(rows, metrics["ratings"]["by_bucket"], "average", "count")
        elif kind == "ratings-distribution":
            self.counts(rows, [metrics["ratings"]["distribution"][row["stars"]] for row in rows])
        elif kind.startswith("nps-by-"):
            self.course(rows, metrics["nps"]["by_bucket"], "score", "responses")
        elif kind == "nps-categories":
            self.counts(rows, [metrics["nps"][row["answer"].lower()] for row in rows])
        elif kind.startswith("sentiment-by-"):
            self.sentiments(rows, metrics["sentiment"]["by_bucket"])
        elif kind == "sentiment-distribution":
            self.counts(rows, [metrics["sentiment"][row["answer"].lower()] for row in rows])
        elif kind == "orders-aov-by-rating":
            self.bars(rows, own["by_rating"], "aov", "orders")
        elif kind == "orders-repeat-by-rating":
            self.bars(rows, own["by_rating"], "repeat_rate", "repeat_n")
        elif kind == "orders-repeat-by-nps":
            self.bars(rows, own["by_nps_category"], "repeat_rate", "repeat_n")
        elif kind == "orders-by-method":
            ways = ("order_line", "order", "customer_product", "ambiguous", "none")
            self.counts(rows, [orders["matched_reviews"][way] for way in ways])
        elif kind == "orders-matched-by-month":
            told = [{"bucket": month["bucket"], **month["reviews"]} for month in orders["matched_by_month"]]
            self.course(rows, told, "share", "n", 100.0)
        else:
            raise ValueError(f"{path} is no chart that is known")

    def drawn(self, path, rows):
        """What the charts of a workbook are drawn from stands among its figures."""
        sheets = exported.read_workbook.sheets_of(path)
        known = {number(row[key]) for row in rows for key in ("value", "ci95_low", "ci95_high")}
        for row in sheets.get("Chart data", []):
            for cell in row[1:]:
                if cell and cell[0] == "n" and cell[1] is not None:
                    self.compared += 1
                    if number(cell[1]) not in known:
                        self.differing.append(f"the charts draw {cell[1]}, which is no figure")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        metrics = json.load(file)
    comparing = Comparing()
    for path in sys.argv[2:]:
        if "-" in os.path.basename(path):
            comparing.chart(path, metrics)
            continue
        rows = comparing.figures(path, metrics)
        if path.endswith(".xlsx"):
            comparing.drawn(path, rows)
    print(comparing.compared)
    sys.exit("\n".join(comparing.differing) or None)


main()
