#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The golden figures of tst_change and tst_statistics, worked out apart from the program: Student's distribution by
integrating its density, Wilson's bounds by bisection of (p − share)² = z²·p(1−p)/n."""
from math import atan, cos, erfc, exp, hypot, lgamma, pi, sqrt, tan


def simpson(function, low, high, steps=20000):
    width = (high - low) / steps
    inner = sum((4 if i % 2 else 2) * function(low + i * width) for i in range(1, steps))
    return (function(low) + inner + function(high)) * width / 3


def student_tail(t, freedom):
    """P(|T| > t): with T = √freedom·tan θ the density is a power of the cosine."""
    scale = exp(lgamma((freedom + 1) / 2) - lgamma(freedom / 2)) / sqrt(pi)
    return 2 * scale * simpson(lambda angle: cos(angle) ** (freedom - 1), atan(abs(t) / sqrt(freedom)), pi / 2)


def normal_tail(z):
    return erfc(abs(z) / sqrt(2))


def bisect(function, low, high):
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if function(middle) > 0 else (low, middle)
    return low


def quantile(freedom):
    angle = bisect(lambda a: student_tail(tan(a) * sqrt(freedom), freedom) - 0.05, 1e-4, pi / 2 - 1e-9)
    return tan(angle) * sqrt(freedom)


def expansion(freedom):
    """Abramowitz and Stegun 26.7.5, where the gamma functions lose their digits."""
    return Z + (Z**3 + Z) / 4 / freedom + (5 * Z**5 + 16 * Z**3 + 3 * Z) / 96 / freedom**2


Z = bisect(lambda z: normal_tail(z) - 0.05, 1, 3)


def rating(counts):
    """Mean, mean with the added review, its variance and freedom."""
    stars = [(star, count) for star, count in enumerate(counts, 1)]
    n = sum(counts)
    plain = sum(star * count for star, count in stars) / n
    added = [(star, count + (0.5 if star in (1, 5) else 0)) for star, count in stars]
    mean = sum(star * count for star, count in added) / (n + 1)
    variance = sum(count * (star - mean) ** 2 for star, count in added) / n / (n + 1)
    return plain, mean, variance, n


def welch(value1, variance1, freedom1, value2, variance2, freedom2):
    difference, variance = value1 - value2, variance1 + variance2
    freedom = variance**2 / (variance1**2 / freedom1 + variance2**2 / freedom2)
    half = quantile(freedom) * sqrt(variance)
    return freedom, difference - half, difference + half, student_tail(difference / sqrt(variance), freedom)


def wilson(count, n, z):
    share = count / n
    distance = lambda p: (p - share) ** 2 - z * z * p * (1 - p) / n
    return (bisect(distance, 0, share) if count else 0.0, bisect(lambda p: -distance(p), share, 1) if count < n else 1.0)


def reach(greater, smaller, z):
    return hypot(greater[0] / greater[1] - wilson(*greater, z)[0], wilson(*smaller, z)[1] - smaller[0] / smaller[1])


def newcombe(first, second):
    difference = first[0] / first[1] - second[0] / second[1]
    greater, smaller = (first, second) if difference > 0 else (second, first)
    z = bisect(lambda z: abs(difference) - reach(greater, smaller, z), 0, 60) if difference else 0
    return difference, difference - reach(first, second, Z), difference + reach(second, first, Z), normal_tail(z)


def net(promoters, passives, detractors):
    n = promoters + passives + detractors + 3
    p, q = (promoters + 0.75) / n, (detractors + 0.75) / n
    return p - q, (p + q - (p - q) ** 2) / n


def nps(now, before):
    (value1, variance1), (value2, variance2) = net(*now), net(*before)
    error = sqrt(variance1 + variance2)
    difference = value1 - value2
    return 100 * (difference - Z * error), 100 * (difference + Z * error), normal_tail(difference / error)


def ratings(now, before):
    (plain1, *estimate1), (plain2, *estimate2) = rating(now), rating(before)
    return plain1 - plain2, *welch(*estimate1, *estimate2)


def sleep():
    """Student's sleep data as R's documentation of t.test() has it: t = -1.8608, df = 17.776, p = 0.07939,
    -3.3654832 to 0.2054832."""
    first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
    second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
    sides = []
    for values in (first, second):
        mean = sum(values) / len(values)
        sides += [mean, sum((x - mean) ** 2 for x in values) / (len(values) - 1) / len(values), len(values) - 1]
    return welch(*sides)


if __name__ == "__main__":
    print("z", Z)
    for freedom in (1, 2, 4.5, 10, 29, 58.3, 999, 1023, 1024):
        print("t", freedom, repr(quantile(freedom)))
    print("t 100000", expansion(100000))
    for t, freedom in ((1.0, 1), (2.5, 4.5), (2.0, 30), (3.3, 58.3), (5.0, 200), (1.0, 1000)):
        print("p", t, freedom, repr(student_tail(t, freedom)))
    print("sleep", sleep())
    print("ratings J up", ratings([8, 5, 9, 28, 150], [22, 12, 14, 30, 122]))
    print("ratings alike", ratings([0, 0, 0, 0, 30], [0, 0, 0, 0, 30]))
    print("ratings alike, unequal", ratings([0, 0, 0, 0, 30], [0, 0, 0, 0, 1000]))
    print("ratings 5 and 5", ratings([0, 0, 0, 0, 5], [0, 0, 0, 5, 0]))
    print("ratings Alexa, clothing", ratings([161, 96, 152, 455, 2286], [27, 72, 127, 228, 546]))
    for pair in (((56, 70), (48, 80)), ((48, 80), (56, 70)), ((5, 56), (0, 29)), ((10, 10), (0, 10)), ((2286, 3150), (546, 1000))):
        print("share", pair, newcombe(*pair))
    print("nps miro, prepbench", nps((306, 95, 40), (8, 9, 22)))
    print("nps", nps((60, 25, 15), (50, 30, 20)))
