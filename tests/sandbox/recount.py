#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recounts a sample store's truth.json from what its server serves and what lies in its files.

    recount.py --program PLAUDIT-SANDBOX [--scale N] [--seed S] [--as-of DATE]

Knows nothing of the program but the contract: it walks the lists over HTTP, reads the CSV files and the webhook archive,
and says each figure that differs. Exit code 0: all equal; 1: not.
"""
import argparse
import base64
import collections
import csv
import datetime
import decimal
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import urllib.parse
import urllib.request
import zoneinfo

ZONE = zoneinfo.ZoneInfo("America/New_York")
RETURN_WINDOW = datetime.timedelta(days=90)


class Store:
    """The server, seen through its two APIs."""

    def __init__(self, origin, user, key):
        self.origin = origin
        self.user = user
        self.token = base64.b64encode(f"{user}:{key}".encode()).decode()

    def ask(self, path, body=None):
        request = urllib.request.Request(self.origin + path, data=None if body is None else json.dumps(body).encode())
        request.add_header("Authorization", "Basic " + self.token)
        request.add_header("okendo-api-version", "2025-02-01")
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def walk(self, path, key, query):
        url = f"/enterprise{path}?" + urllib.parse.urlencode({**query, "limit": 100})
        while url:
            page = self.ask(url)
            yield from page[key]
            following = page.get("nextUrl")
            url = "/enterprise" + following if following else None


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def local(text):
    return moment(text).astimezone(ZONE)


def tally(values):
    values = list(values)
    return {"count": len(values), "total": sum(values), "average": sum(values) / len(values) if values else None}


def of_reviews(reviews, truth):
    approved = [review for review in reviews if review["status"] == "approved"]
    by_month = collections.defaultdict(list)
    by_product = collections.defaultdict(list)
    for review in approved:
        by_month[local(review["dateCreated"]).strftime("%Y-%m")].append(review["rating"])
        by_product[review["productId"].removeprefix("shopify-")].append(review["rating"])
    stars = collections.Counter(review["rating"] for review in approved)
    labels = collections.Counter(review["sentiment"] for review in approved)
    unlabelled = labels.pop(None, 0)
    labelled = sum(labels.values())
    bad = truth["planted"]["turned_bad"]
    of_bad = [review for review in approved if review["productId"] == "shopify-" + bad["product_id"]]
    is_since = lambda review: local(review["dateCreated"]).date().isoformat() >= bad["from"]
    return {
        "ratings": tally(review["rating"] for review in approved) | {
            "distribution": {str(star): stars[star] for star in range(1, 6)},
            "by_bucket": [{"bucket": month} | tally(by_month[month]) for month in sorted(by_month)]},
        "sentiment": {label: labels[label] for label in ("positive", "neutral", "mixed", "negative")} | {
            "labelled": labelled, "unlabelled": unlabelled,
            "net": (labels["positive"] - labels["negative"]) / labelled if labelled else None},
        "products": [{"product_id": product["product_id"], "name": product["name"]} |
                     tally(by_product[product["product_id"]]) for product in truth["products"]],
        "turned_bad": bad | {"before": tally(r["rating"] for r in of_bad if not is_since(r)),
                             "since": tally(r["rating"] for r in of_bad if is_since(r))},
        "incentivized": {"incentivized": tally(r["rating"] for r in approved if r["isIncentivized"]),
                         "others": tally(r["rating"] for r in approved if not r["isIncentivized"])},
        "by_status": {status: sum(r["status"] == status for r in reviews)
                      for status in ("approved", "pending", "rejected")},
        "with_order": sum("order" in review for review in reviews)}


def plain(answer):
    return answer["value"] if isinstance(answer, dict) else answer


def score_of(answer):
    """A whole number from 0 to 10 however it is written, else None."""
    try:
        number = float(plain(answer))
    except (TypeError, ValueError):
        return None
    return int(number) if number == int(number) and 0 <= number <= 10 else None


def category(score):
    return "promoter" if score >= 9 else "passive" if score >= 7 else "detractor"


def nps(scores):
    groups = collections.Counter(category(score) for score in scores if score is not None)
    count = sum(groups.values())
    return {"responses": count, "promoters": groups["promoter"], "passives": groups["passive"],
            "detractors": groups["detractor"], "not_a_score": sum(score is None for score in scores),
            "score": 100 * (groups["promoter"] - groups["detractor"]) / count if count else None}


def nps_answers(responses):
    for response in responses:
        for question in response["answeredQuestions"]:
            if question["type"] == "nps":
                yield response, score_of(question["answer"])
                break


def of_questions(responses, truth):
    recounted = []
    for expected in truth["questions"]:
        answered = [question for response in responses if response["surveyId"] == expected["survey_id"]
                    for question in response["answeredQuestions"] if question["id"] == expected["question_id"]]
        values = [plain(question["answer"]) for question in answered]
        choices, numbers = collections.Counter(), []
        if expected["type"] in ("single_choice", "multiple_choice"):
            for value in values:
                choices.update(value if isinstance(value, list) else [value])
        elif expected["type"] in ("nps", "rating_scale"):
            numbers = [score for score in map(score_of, values) if score is not None]
            values = numbers
        recounted.append({name: expected[name] for name in ("survey_id", "question_id")} | {
            "text": answered[0]["text"] if answered else expected["text"],
            "type": answered[0]["type"] if answered else expected["type"], "responses": len(values),
            "choices": [{"answer": choice, "count": choices[choice]} for choice in sorted(choices)],
            "mean": sum(numbers) / len(numbers) if numbers else None,
            "other": sum(bool(question.get("customAnswer")) for question in answered)})
    return recounted


def of_responses(responses, truth):
    scored = list(nps_answers(responses))
    by_month, by_channel = collections.defaultdict(list), collections.defaultdict(list)
    for response, score in scored:
        by_month[local(response["dateCreated"]).strftime("%Y-%m")].append(score)
        by_channel[response["channel"]].append(score)
    channels = {channel: nps(scores) for channel, scores in by_channel.items()}
    return {"nps": nps([score for _, score in scored]) | {
                "by_bucket": [{"bucket": month} | nps(by_month[month]) for month in sorted(by_month)],
                "by_channel": channels},
            "by_channel": channels, "questions": of_questions(responses, truth),
            "with_order": sum("order" in response for response in responses)}


class Feed:
    """The webhook archive, by number within a resource type."""

    def __init__(self, path):
        self.pairs, self.redelivered, self.late, self.lines = collections.Counter(), 0, 0, 0
        self.newest, seen, highest = {}, set(), collections.Counter()
        for line in path.open(encoding="utf-8"):
            event = json.loads(line)
            kind, number = event["resourceType"], int(event["sequenceNumber"])
            self.lines += 1
            self.pairs[f"{kind}.{event['topic']}"] += 1
            if (kind, number) in seen:
                self.redelivered += 1
                continue
            seen.add((kind, number))
            self.late += number < highest[kind]
            highest[kind] = max(highest[kind], number)
            key = {"review": "reviewId", "survey_response": "surveyResponseId"}.get(kind)
            if key:
                about = (kind, event["resource"][key])
                if about not in self.newest or number > self.newest[about][0]:
                    self.newest[about] = (number, event)

    def states(self, kind):
        """id -> the highest-numbered event."""
        return {about[1]: event for about, (_, event) in self.newest.items() if about[0] == kind}


def merged(listed, feed, truth):
    """The live responses and Data health's counts; the list's version wins, since the archive has no delivery times."""
    by_id = {response["surveyResponseId"]: response for response in listed}
    states = feed.states("survey_response")
    live = dict(by_id)
    told = {rid for rid, event in states.items() if event["topic"] != "delete"}
    for rid in told - by_id.keys():
        live[rid] = states[rid]["resource"]
    gone = [rid for rid, event in states.items() if event["topic"] == "delete" and rid not in by_id]
    both = told & by_id.keys()
    gap = truth["feed"]["gap"]
    in_gap = [r for r in live.values() if gap["from"] <= local(r["dateCreated"]).date().isoformat() <= gap["to"]]
    if any(r["surveyResponseId"] in told for r in in_gap):
        sys.exit("The feed speaks of responses of its own silence.")
    return list(live.values()), {
        "responses": len(live), "seen_by": {"webhook_only": len(told - by_id.keys()), "archive_only": 0,
                                            "backfill_only": len(by_id.keys() - told), "several": len(both)},
        "records_merged": len(both), "conflicts": sum(states[rid]["resource"] != by_id[rid] for rid in both),
        "deleted_responses": len(gone), "gap": len(in_gap)}


def orders_in(path):
    """The orders of an export, their lines carried down to them."""
    orders = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["Id"]:
                orders[row["Name"]] = row | {"lines": []}
            orders[row["Name"]]["lines"].append(row)
    return list(orders.values())


def of_orders(orders):
    money = decimal.Decimal
    for order in orders:
        goods = sum(money(line["Lineitem price"]) * int(line["Lineitem quantity"]) for line in order["lines"])
        taxes = money(order["Taxes"]) if order["Billing Country"] in ("US", "CA") else 0
        if money(order["Subtotal"]) != goods - money(order["Discount Amount"]) or \
                money(order["Total"]) != money(order["Subtotal"]) + money(order["Shipping"]) + taxes:
            sys.exit(f"{order['Name']} doesn't add up.")
    lines = [line for order in orders for line in order["lines"]]
    units = sum(int(line["Lineitem quantity"]) for line in lines)
    refunds = [money(order["Refunded Amount"]) for order in orders]
    return {"orders": len(orders), "lines": len(lines), "units": units,
            "by_currency": [{"currency": "USD", "orders": len(orders), "units": units,
                             "total": float(sum(money(order["Total"]) for order in orders))}],
            "refunded_orders": sum(refund > 0 for refund in refunds), "refunded_amount": float(sum(refunds)),
            "cancelled_orders": sum(order["Cancelled at"] != "" for order in orders),
            "orders_without_email": sum(order["Email"] == "" for order in orders),
            "orders_without_sku": sum(all(line["Lineitem sku"] == "" for line in o["lines"]) for o in orders),
            "by_utc_offset": dict(collections.Counter(order["Created at"][-5:] for order in orders))}


def created(order):
    return datetime.datetime.strptime(order["Created at"], "%Y-%m-%d %H:%M:%S %z")


def folded(text):
    return " ".join(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()).split())


def reference(text):
    """An order's id or number as it is compared."""
    return re.sub(r"[#\s]", "", unicodedata.normalize("NFKC", text or "").casefold())


def digits(text):
    found = re.fullmatch(r"[^0-9]*([0-9]+)[^0-9]*", text)
    return found[1] if found else ""


class Matcher:
    """Which order a record belongs to, by the first rule that holds."""

    def __init__(self, orders):
        self.written, self.by_digits = collections.defaultdict(list), collections.defaultdict(list)
        self.by_customer = collections.defaultdict(list)
        for order in orders:
            for field in ("Id", "Name"):
                self.written[field, reference(order[field])].append(order)
                self.by_digits[field, digits(reference(order[field]))].append(order)
            self.by_customer[order["Email"].strip().casefold()].append(order)

    def named(self, given):
        """The orders that the (field, text) pairs name, and whether there are only digits that several share."""
        pairs = [(field, reference(text)) for field, text in given if reference(text)]
        for key in pairs:
            if self.written[key]:
                return self.written[key], False
        shared = False
        for field, text in pairs:
            found = self.by_digits[field, digits(text)] if digits(text) else []
            if len(found) == 1:
                return found, False
            shared = shared or len(found) > 1
        return [], shared

    @staticmethod
    def sells(order, review):
        names = {folded(review["productName"]), folded(review["productName"] + " - " + review["variantName"])}
        return any(folded(line["Lineitem name"]) in names for line in order["lines"])

    def of_review(self, review):
        given = review.get("order", {})
        oid, number = given.get("orderId"), given.get("orderNumber")
        orders, shared = self.named([("Id", oid), ("Name", number), ("Id", number), ("Name", oid)])
        fitting = [order for order in orders if self.sells(order, review)]
        if orders:
            return "order_line" if len(fitting) == 1 else "order" if len(orders) == 1 else "ambiguous"
        email, when = review["reviewer"]["email"].strip().casefold(), moment(review["dateCreated"])
        bought = [created(order) for order in self.by_customer[email] if email and self.sells(order, review) and
                  when - datetime.timedelta(days=365) <= created(order) < when]
        if bought:
            return "customer_product" if bought.count(max(bought)) == 1 else "ambiguous"
        return "ambiguous" if shared else "none"

    def of_response(self, response):
        oid = response.get("order", {}).get("remoteOrderId")
        orders, shared = self.named([("Id", oid), ("Name", oid)])
        return "order" if len(orders) == 1 else "ambiguous" if orders or shared else "none"


def matched(reviews, responses, orders):
    matcher = Matcher(orders)
    methods = ("order_line", "order", "customer_product", "ambiguous", "none")
    told = lambda found: {method: found.count(method) for method in methods}
    of_reviews = [(review, matcher.of_review(review)) for review in reviews]
    return {"reviews": told([method for _, method in of_reviews]),
            "approved_reviews": told([method for review, method in of_reviews if review["status"] == "approved"]),
            "responses": told([matcher.of_response(response) for response in responses])}


def of_matching(reviews, responses, orders, truth):
    end = truth["matching"]["older_export"]["orders_before"]
    older = [order for order in orders if created(order).astimezone(ZONE).date().isoformat() < end]
    return matched(reviews, responses, orders) | {
        "older_export": matched(reviews, responses, older) | {"orders_before": end}}


def ordered_again(responses, orders):
    by_id = {order["Id"]: order for order in orders}
    by_email = collections.defaultdict(list)
    for order in orders:
        by_email[order["Email"]].append(created(order))
    last = max(created(order) for order in orders)
    result = {}
    for response, score in nps_answers(responses):
        order = by_id.get(response.get("order", {}).get("remoteOrderId"))
        when = moment(response["dateCreated"])
        if score is None or order is None or not order["Email"] or when + RETURN_WINDOW > last:
            continue
        group = result.setdefault(category(score), {"responses": 0, "ordered_again": 0})
        group["responses"] += 1
        group["ordered_again"] += any(when < other <= when + RETURN_WINDOW for other in by_email[order["Email"]])
    return result


def differences(expected, found, path=""):
    if isinstance(expected, dict) and isinstance(found, dict):
        for key in sorted(expected.keys() | found.keys()):
            yield from differences(expected.get(key), found.get(key), f"{path}.{key}")
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        for i, (a, b) in enumerate(zip(expected, found)):
            yield from differences(a, b, f"{path}[{i}]")
    elif isinstance(expected, float) or isinstance(found, float):
        if expected is None or found is None or abs(expected - found) > 1e-9 * max(1, abs(expected)):
            yield f"{path}: truth.json has {expected}, recounted {found}"
    elif expected != found:
        yield f"{path}: truth.json has {expected}, recounted {found}"


def check_storefront(store, reviews):
    aggregate = store.ask(f"/v1/stores/{store.user}/review_aggregate")["reviewAggregate"]
    ratings = [review["rating"] for review in reviews if review["status"] == "approved"]
    yield from differences({"reviewCount": len(ratings), "reviewRatingValuesTotal": sum(ratings)},
                           {key: aggregate[key] for key in ("reviewCount", "reviewRatingValuesTotal")}, "storefront")


def check_customers(store, responses):
    for response in responses[:: max(1, len(responses) // 50)]:
        customer = response.get("customer")
        if customer:
            found = store.ask("/enterprise/customer_lookup", {"email": customer["email"]})
            yield from differences(customer["customerId"], found["customerId"], "customer_lookup")


def check_review_csv(folder, reviews):
    with (folder / "reviews.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["Review ID"]: (row["Rating"], row["Status"], row["Body"]) for row in csv.DictReader(file)}
    served = {review["reviewId"]: (str(review["rating"]), review["status"], review["body"]) for review in reviews}
    if rows != served:
        yield f"reviews.csv: {len(rows)} rows, {len(served)} reviews served, not the same"


def recount(store, folder):
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    reviews = [review for status in ("approved", "pending", "rejected")
               for review in store.walk("/reviews", "reviews", {"status": status, "orderBy": "date asc"})]
    listed = [response for survey in truth["surveys"]
              for response in store.walk(f"/surveys/{survey['id']}/responses", "surveyResponses", {})]
    feed = Feed(folder / "events.jsonl")
    live, health = merged(listed, feed, truth)
    orders = orders_in(folder / "orders.csv")
    said, told = of_reviews(reviews, truth), of_responses(live, truth)
    gap = health.pop("gap")
    deleted_reviews = sum(event["topic"] == "delete" for event in feed.states("review").values())
    found = {
        **{key: said[key] for key in ("ratings", "sentiment", "products")},
        "nps": told["nps"], "questions": told["questions"], "orders": of_orders(orders),
        "links": {"reviews_with_order": said["with_order"], "responses_with_order": told["with_order"]},
        "matching": of_matching(reviews, live, orders, truth),
        "health": health | {"reviews": len(reviews), "by_status": said["by_status"],
                            "events_redelivered": feed.redelivered, "deleted_reviews": deleted_reviews,
                            "tombstones": deleted_reviews + health["deleted_responses"]},
        "feed": {"events": feed.lines, "redelivered": feed.redelivered, "out_of_order": feed.late,
                 "by_resource_and_topic": dict(feed.pairs), "from": truth["feed"]["from"],
                 "gap": truth["feed"]["gap"] | {"responses": gap}},
        "planted": {"turned_bad": said["turned_bad"], "incentivized": said["incentivized"],
                    "nps_by_channel": told["by_channel"],
                    "ordered_again_within_90_days": ordered_again(live, orders)}}
    problems = list(differences({key: truth[key] for key in found}, found))
    problems += check_storefront(store, reviews)
    problems += check_customers(store, live)
    problems += check_review_csv(folder, reviews)
    print(f"Recounted {len(reviews)} reviews, {len(live)} responses, {len(orders)} orders, {feed.lines} events.")
    return problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--scale", default="5000")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--as-of", default="2026-06-30")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        command = [options.program, "--write", str(folder), "--scale", options.scale, "--seed", options.seed,
                   "--as-of", options.as_of]
        subprocess.run(command, check=True)
        server = subprocess.Popen([options.program, "--folder", str(folder), "--json"], stdout=subprocess.PIPE)
        try:
            where = json.loads(server.stdout.readline())
            problems = recount(Store(where["origin"], where["user_id"], where["key"]), folder)
        finally:
            server.terminate()
            server.wait()
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
