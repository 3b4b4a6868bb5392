#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of the Orders page for a store made of one series of numbers, counted by a plain reading of their
definitions: each figure is a loop over all records. tst_orders_golden.cpp makes the same store and holds what this
prints."""
import datetime
import math

DAY = 86_400_000
START = 1_704_067_200_000  # 2024-01-01
Z = 1.959963984540054


class Numbers:
    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit


class Order:
    def __init__(self, numbers, index):
        below = numbers.below
        days, seconds = below(500), below(86_400)
        self.ms = None if index % 40 == 39 else START + days * DAY + seconds * 1000
        self.customer = 0 if below(8) == 0 else 1000 + below(120)
        kind = below(10)
        self.currency = "EUR" if kind < 6 else "USD" if kind < 9 else ""
        self.lines = []  # amount, discount, quantity
        for _ in range(below(4)):
            amount = below(9000) + 500
            discount = amount // 10 if below(5) == 0 else 0
            self.lines.append((amount, discount, 1 + below(3)))
        self.discount = sum(line[1] for line in self.lines) + (300 if below(6) == 0 else 0)
        goods = sum(line[0] for line in self.lines) - self.discount if self.lines else 3000 + below(5000)
        self.taxes, self.shipping = below(800), below(3) * 490
        self.tax_place = ("unknown", "included", "on top")[below(3)]
        self.subtotal = goods if below(2) else None
        on_top = self.taxes if self.tax_place == "on top" else 0
        self.total = None if below(10) == 0 else goods + self.shipping + on_top
        self.refunded = below(max(1, (self.total or 2000) + 1)) if below(8) == 0 else 0
        self.counted = below(12) != 0

    def revenue(self):
        if not self.counted:
            return 0.0
        on_top = self.taxes if self.tax_place == "on top" else 0
        if self.lines:
            goods = sum(line[0] for line in self.lines) - self.discount
        elif self.subtotal is not None:
            goods = self.subtotal
        else:
            goods = (self.total or 0) - self.shipping - on_top
        total = self.total or 0
        if total <= 0:
            return max(0.0, goods - self.refunded) / 100
        net = goods - (self.taxes * goods / total if self.tax_place == "included" else 0)
        return max(0.0, net * max(0.0, 1 - self.refunded / total)) / 100

    def line_revenue(self, position):
        weights = [amount - discount for amount, discount, _ in self.lines]
        return self.revenue() * weights[position] / sum(weights)

    def units(self):
        return sum(line[2] for line in self.lines)


class Opinion:
    def __init__(self, numbers, orders, is_review):
        below = numbers.below
        self.value = below(6) if is_review else below(12)
        index = below(len(orders))
        offset, seconds = below(130) - 10, below(86_400)
        of_order = orders[index].ms if orders[index].ms is not None else START
        self.ms = of_order + offset * DAY + seconds * 1000
        if below(25) == 0:
            self.ms = None
        self.method, self.order, self.line = "none", None, None
        way = below(10)
        if way < 5 and orders[index].lines:
            self.method, self.order, self.line = "order_line", index, below(len(orders[index].lines))
        elif way < 7:
            self.method, self.order = "order", index
        elif way == 7:
            self.method = "ambiguous"
        has_email, customer = below(4) == 0, 1000 + below(140)
        of_order = orders[index].customer if self.order is not None else 0
        self.customer = of_order or (customer if has_email else 0)
        if is_review:
            self.product = f"p{below(3)}"
            self.approved = below(15) != 0


def t_quantile(freedom):
    """0.975 by bisection of the integrated density (Simpson)."""
    factor = math.exp(math.lgamma((freedom + 1) / 2) - math.lgamma(freedom / 2)) / math.sqrt(freedom * math.pi)

    def density(x):
        return factor * (1 + x * x / freedom) ** (-(freedom + 1) / 2)

    def distribution(x, steps=4000):
        width = x / steps
        odd = sum(density((2 * i + 1) * width) for i in range(steps // 2))
        even = sum(density(2 * i * width) for i in range(1, steps // 2))
        return 0.5 + width / 3 * (density(0) + density(x) + 4 * odd + 2 * even)

    low, high = 0.0, 700.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if distribution(middle) < 0.975 else (low, middle)
    return low


def mean(values):
    value = sum(values) / len(values) if values else 0.0
    if len(values) < 2:
        return f"n={len(values)} {value:.4f}"
    deviation = math.sqrt(sum((x - value) ** 2 for x in values) / (len(values) - 1))
    half = t_quantile(len(values) - 1) * deviation / math.sqrt(len(values))
    return f"n={len(values)} {value:.4f} [{value - half:.4f}, {value + half:.4f}]"


def wilson(count, n):
    share, spread = count / n, Z * Z / n
    half = Z * math.sqrt(share * (1 - share) / n + spread / 4 / n)
    low, high = (share + spread / 2 - half) / (1 + spread), (share + spread / 2 + half) / (1 + spread)
    return (low if count else 0.0, high if count < n else 1.0)


def share(count, n):
    return f"{count}/{n}" if n else "0/0"


class Store:
    def __init__(self):
        numbers = Numbers(20240205)
        self.orders = [Order(numbers, index) for index in range(400)]
        self.reviews = [Opinion(numbers, self.orders, True) for _ in range(700)]
        self.responses = [Opinion(numbers, self.orders, False) for _ in range(300)]
        self.last = max(order.ms for order in self.orders if order.ms is not None)
        all_currencies = sorted({order.currency for order in self.orders})
        self.currencies = sorted(all_currencies, key=lambda c: -sum(o.currency == c for o in self.orders))

    def repeat(self, opinions, currency):
        """Who returned, and of how many."""
        earliest = {}
        for opinion in opinions:
            order = self.orders[opinion.order] if opinion.order is not None else None
            if order is None or not order.counted or order.currency != currency or order.customer == 0:
                continue
            times = [ms for ms in (order.ms, opinion.ms) if ms is not None]
            if not times or max(times) + 90 * DAY >= self.last:
                continue
            if opinion.customer not in earliest or max(times) < earliest[opinion.customer][0]:
                earliest[opinion.customer] = (max(times), order)
        returned = 0
        for customer, (since, own) in earliest.items():
            returned += any(
                order.counted and order.customer == customer and order is not own and order.ms is not None
                and since < order.ms <= since + 90 * DAY for order in self.orders)
        return returned, len(earliest)

    def groups(self, name, opinions, by_lines):
        rows = []
        for currency in self.currencies:
            touched = {opinion.order for opinion in opinions if opinion.order is not None}
            orders = [i for i in touched if self.orders[i].counted and self.orders[i].currency == currency]
            if not orders:
                continue
            lines = {(o.order, o.line) for o in opinions if o.line is not None and o.order in orders}
            revenues = [self.orders[i].revenue() for i in sorted(orders)]
            revenue = sum(self.orders[i].line_revenue(k) for i, k in lines) if by_lines else sum(revenues)
            unknown = sum(self.orders[i].customer == 0 for i in orders)
            refunded = sum(self.orders[i].refunded > 0 for i in orders)
            rows.append((-len(orders), currency, f"{name} {currency}: {revenue:.4f}, aov {mean(revenues)}, "
                         f"repeat {share(*self.repeat(opinions, currency))} without {unknown}, "
                         f"refunds {share(refunded, len(orders))}"))
        return [row[2] for row in sorted(rows)]

    def risk(self, reviews):
        def latest(opinions, has_value):
            values = {}
            for opinion in sorted(opinions, key=lambda o: -1 if o.ms is None else o.ms):
                if opinion.customer and has_value(opinion):
                    values[opinion.customer] = opinion.value
            return values

        ratings = latest(reviews, lambda o: o.value > 0)
        scores = latest(self.responses, lambda o: o.value <= 10)
        unhappy = {c for c, value in ratings.items() if value <= 2} | {c for c, value in scores.items() if value <= 6}
        others = (set(ratings) | set(scores)) - unhappy
        end = datetime.datetime.fromtimestamp(self.last / 1000, datetime.timezone.utc)
        year_before = end.replace(year=end.year - 1).timestamp() * 1000
        bad = [o for o in reviews if 0 < o.value <= 2] + [o for o in self.responses if o.value <= 6]
        good = [o for o in reviews if o.value > 2] + [o for o in self.responses if 7 <= o.value <= 10]
        rows = []
        for currency in self.currencies:
            orders = [o for o in self.orders if o.currency == currency and o.customer in unhappy and o.ms is not None
                      and o.ms > year_before and o.revenue() > 0]
            exposure = sum(order.revenue() for order in orders)
            count1, n1 = self.repeat([o for o in good if o.customer in others], currency)
            count2, n2 = self.repeat([o for o in bad if o.customer in unhappy], currency)
            p1, p2, (l1, u1), (l2, u2) = count1 / n1, count2 / n2, wilson(count1, n1), wilson(count2, n2)
            low, high = p1 - p2 - math.hypot(p1 - l1, u2 - p2), p1 - p2 + math.hypot(u1 - p1, p2 - l2)
            rows.append(f"risk {currency}: {len({o.customer for o in orders})} {exposure:.4f}, "
                        f"repeat {share(count2, n2)} and {share(count1, n1)}, "
                        f"loss {exposure * (p1 - p2):.4f} [{exposure * low:.4f}, {exposure * high:.4f}]")
        return rows

    def figures(self, first=None, last=None, products=None):
        def holds(record):
            return first is None or (record.ms is not None and first <= record.ms < last)

        of_any_date = [o for o in self.reviews if o.approved and (products is None or o.product in products)]
        reviews = [o for o in of_any_date if holds(o)]
        responses = [o for o in self.responses if holds(o)]
        orders = [o for o in self.orders if holds(o)]
        yield f"all {len(orders)} {sum(len(o.lines) for o in orders)} {sum(o.units() for o in orders)}"
        for opinions in (reviews, responses):
            methods = ("order_line", "order", "customer_product", "ambiguous", "none")
            yield "matched " + " ".join(str(sum(o.method == method for o in opinions)) for method in methods)
        for currency in sorted(self.currencies, key=lambda c: -sum(o.currency == c for o in orders)):
            mine = [o for o in orders if o.currency == currency]
            counted = [o for o in mine if o.counted]
            yield (f"{currency}: {len(mine)} {sum(o.units() for o in mine)} {sum(o.total or 0 for o in mine) / 100:.2f}, "
                   f"{sum(o.revenue() for o in counted):.4f}, aov {mean([o.revenue() for o in counted])}, "
                   f"refunds {share(sum(o.refunded > 0 for o in counted), len(counted))}")
        for rating in (5, 4, 3, 2, 1):
            yield from self.groups(str(rating), [o for o in reviews if o.value == rating], True)
        for name, scores in (("promoter", (9, 10)), ("passive", (7, 8)), ("detractor", range(7))):
            yield from self.groups(name, [o for o in responses if o.value in scores], False)
        old = [i for i, o in enumerate(self.orders)
               if o.counted and o.ms is not None and o.ms <= self.last - 60 * DAY and holds(o)]
        yield "coverage " + share(len(set(old) & {o.order for o in of_any_date}), len(old))
        delays = sorted(o.ms - self.orders[o.order].ms for o in reviews
                        if o.order is not None and o.ms is not None and self.orders[o.order].ms is not None)
        delays = [delay / DAY for delay in delays if delay >= 0]
        yield f"time {len(delays)} " + " ".join(f"{quantile(delays, at):.4f}" for at in (0.25, 0.5, 0.75))
        yield from self.risk(of_any_date)


def quantile(values, at):
    place = at * (len(values) - 1)
    below = int(place)
    return values[below] + (place - below) * (values[min(below + 1, len(values) - 1)] - values[below])


if __name__ == "__main__":
    store = Store()
    print("\n".join(store.figures()))
    print()
    # March to December 2024
    print("\n".join(store.figures(START + 60 * DAY, START + 366 * DAY, ("p1", "p2"))))
