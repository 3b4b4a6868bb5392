#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Customers, shares and breakdowns of a store made of one series of numbers, counted by a plain reading of their
definitions: each figure is a loop over all records. tst_opinions_golden.cpp makes the same store and holds what this
prints."""
import datetime

DAY = 86_400
START = 1_704_067_200  # 2024-01-01
LAST_SYNC = START + 303 * DAY  # 2024-10-30


class Numbers:
    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit


def maybe(below):
    return (None, False, True, True)[below(4)]


class Review:
    def __init__(self, below, orders):
        self.rating = (None, 1, 2, 3, 4, 5, 5, 5)[below(8)]
        self.status = ("approved", "approved", "approved", "approved", "pending", "rejected", "")[below(7)]
        self.sentiment = ("", "positive", "neutral", "mixed", "negative", "other")[below(6)]
        self.second = None if below(25) == 0 else START + below(300 * DAY)
        self.product = ("", "7", "8", "9")[below(4)]
        self.variant = ("", "71", "72")[below(3)]
        self.language = ("", "en", "de")[below(3)]
        self.country = ("", "US", "DE", "FR", "US")[below(5)]
        self.source = ("", "email", "import")[below(3)]
        self.verified, self.recommended, self.incentivized = maybe(below), maybe(below), maybe(below)
        self.text, self.media, self.reply = below(3) > 0, below(4) == 0, below(3) == 0
        self.helpful, self.unhelpful = below(4), below(3)
        self.reply_after = None if below(5) == 0 else below(20 * DAY)
        self.removed = below(12) == 0
        tie(self, below, orders)

    def is_chosen(self, chosen):
        return (not self.removed and self.status == "approved" and in_time(self.second, chosen)
                and self.rating in chosen.get("ratings", (None, 1, 2, 3, 4, 5))
                and self.country in chosen.get("countries", ("", "US", "DE", "FR")))


class Response:
    def __init__(self, below, orders):
        self.survey, self.channel = below(3) + 1, ("", "email", "checkout")[below(3)]
        self.second = None if below(25) == 0 else START + below(300 * DAY)
        self.has_nps = below(5) > 0
        self.score = below(11) if self.has_nps and below(8) > 0 else None
        self.removed = below(14) == 0
        tie(self, below, orders)

    def is_chosen(self, chosen):
        return not self.removed and in_time(self.second, chosen)

    def category(self):
        return "" if self.score is None else ("promoter" if self.score > 8 else "passive" if self.score > 6 else "detractor")


def tie(record, below, orders):
    """To an order, or to the customer of its own email, or to nobody."""
    record.order = orders[below(len(orders))] if below(3) == 0 else None
    record.email = 0 if below(4) == 0 else 1000 + below(150)


def customer_of(record):
    return record.order[1] if record.order and record.order[1] else record.email


def in_time(second, chosen):
    if "from" not in chosen:
        return True
    if second is None:
        return False
    day = datetime.datetime.fromtimestamp(second, datetime.timezone.utc).date().isoformat()
    return chosen["from"] <= day <= chosen["to"]


def quartiles(seconds):
    values = sorted(second / DAY for second in seconds)
    if not values:
        return "0"
    told = [str(len(values))]
    for share in (0.25, 0.5, 0.75):
        at = share * (len(values) - 1)
        low = int(at)
        high = min(low + 1, len(values) - 1)
        told.append("%.4f" % (values[low] + (at - low) * (values[high] - values[low])))
    return " ".join(told)


def ratings(group):
    return " ".join(str(sum(one.rating == star for one in group)) for star in (None, 1, 2, 3, 4, 5))


def sentiments(group):
    known = ("positive", "neutral", "mixed", "negative")
    counts = [sum(one.sentiment == label for one in group) for label in known]
    return " ".join(map(str, counts + [len(group) - sum(counts)]))


def nps(group):
    counts = [sum(one.category() == name for one in group) for name in ("promoter", "passive", "detractor")]
    return " ".join(map(str, counts + [sum(one.has_nps and one.score is None for one in group)]))


def yes_no(flag):
    return "" if flag is None else "yes" if flag else "no"


def print_groups(name, records, value_of, told):
    groups = {}
    for one in records:
        groups.setdefault(value_of(one), []).append(one)
    for value in sorted(groups, key=lambda value: (-len(groups[value]), value)):
        print("%s '%s': %d | %s" % (name, value, len(groups[value]), told(groups[value])))


def print_shares(reviews):
    for name in ("verified", "recommended", "incentivized"):
        said = [getattr(one, name) for one in reviews if getattr(one, name) is not None]
        print("%s %d/%d" % (name, sum(said), len(said)))
    print("media %d/%d" % (sum(one.media for one in reviews), len(reviews)))
    print("text %d/%d" % (sum(one.text for one in reviews), len(reviews)))
    last_day = LAST_SYNC // DAY
    old = [one for one in reviews if one.second is not None and one.second // DAY <= last_day - 14]
    replied = [one for one in old if one.reply]
    print("replied %d/%d" % (len(replied), len(old)))
    print("days %s" % quartiles([one.reply_after for one in replied if one.reply_after is not None]))
    helpful = sum(one.helpful for one in reviews)
    print("helpful %d/%d" % (helpful, helpful + sum(one.unhelpful for one in reviews)))
    for flag in (True, False):
        group = [one for one in reviews if one.incentivized is flag]
        print("incentivized %s: %s | %s" % (yes_no(flag), ratings(group), sentiments(group)))


def print_all(title, orders, reviews, responses, chosen):
    print("# " + title)
    reviews = [one for one in reviews if one.is_chosen(chosen)]
    responses = [one for one in responses if one.is_chosen(chosen)]
    buyers = {customer for second, customer in orders if in_time(second, chosen)} - {0}
    reviewers = {customer_of(one) for one in reviews} - {0}
    respondents = {customer_of(one) for one in responses} - {0}
    unknown = sum(customer_of(one) == 0 for one in reviews + responses)
    print("customers %d %d %d %d %d" % (len(buyers | reviewers | respondents), len(buyers), len(reviewers),
                                        len(respondents), unknown))
    print_shares(reviews)

    def both(group):
        return ratings(group) + " | " + sentiments(group)
    dimensions = [("product", lambda one: one.product), ("variant", lambda one: one.variant),
                  ("rating", lambda one: str(one.rating or "")),
                  ("sentiment", lambda one: "" if one.sentiment == "other" else one.sentiment),
                  ("status", lambda one: one.status), ("verified", lambda one: yes_no(one.verified)),
                  ("incentivized", lambda one: yes_no(one.incentivized)), ("language", lambda one: one.language),
                  ("country", lambda one: one.country), ("source", lambda one: one.source),
                  ("text", lambda one: yes_no(one.text)), ("media", lambda one: yes_no(one.media)),
                  ("reply", lambda one: yes_no(one.reply)), ("matched", lambda one: yes_no(one.order is not None))]
    for name, value_of in dimensions:
        print_groups(name, reviews, value_of, both)
    for name, value_of in [("survey", lambda one: "S%d" % one.survey), ("channel", lambda one: one.channel),
                           ("nps_category", Response.category),
                           ("matched", lambda one: yes_no(one.order is not None))]:
        print_groups(name, responses, value_of, nps)


def main():
    below = Numbers(7).below
    orders = []  # second, customer
    for _ in range(80):
        second = START + below(290 * DAY)
        orders.append((second, 0 if below(6) == 0 else 1000 + below(150)))
    reviews = [Review(below, orders) for _ in range(600)]
    responses = [Response(below, orders) for _ in range(250)]
    print_all("all", orders, reviews, responses, {})
    print_all("april to september", orders, reviews, responses, {"from": "2024-04-01", "to": "2024-09-30"})
    print_all("good ones from the US", orders, reviews, responses, {"ratings": (4, 5), "countries": ("US",)})


main()
