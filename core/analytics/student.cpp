// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/student.h"

#include <boost/math/distributions/students_t.hpp>

#include <array>
#include <cmath>
#include <numbers>

namespace plaudit
{

namespace
{

using Exact = boost::math::students_t_distribution<double,
    boost::math::policies::policy<boost::math::policies::promote_double<false>>>;

/// log t₀.₉₇₅ as a function of 1/freedom is smooth from 0 to 1, so that a few of Chebyshev's polynomials give it in
/// full.
class QuantileSeries
{
public:
    QuantileSeries()
    {
        std::array<double, terms> values{};
        for (std::size_t node = 0; node < terms; ++node) {
            const double inverse = (std::cos(angle(node)) + 1.0) / 2.0;
            values[node] = std::log(boost::math::quantile(Exact(1.0 / inverse), 0.975));
        }
        for (std::size_t term = 0; term < terms; ++term) {
            for (std::size_t node = 0; node < terms; ++node)
                m_weights[term] += values[node] * std::cos(static_cast<double>(term) * angle(node)) * 2.0 / terms;
        }
    }
    [[nodiscard]] double at(double freedom) const
    {
        const double x = 2.0 / freedom - 1.0;
        double last = 0.0, beforeLast = 0.0; // Clenshaw's recurrence
        for (std::size_t term = terms - 1; term > 0; --term) {
            const double next = 2.0 * x * last - beforeLast + m_weights[term];
            beforeLast = last;
            last = next;
        }
        return std::exp(x * last - beforeLast + m_weights[0] / 2.0);
    }

private:
    static constexpr std::size_t terms = 24;

    [[nodiscard]] static double angle(std::size_t node)
    {
        return std::numbers::pi * (static_cast<double>(node) + 0.5) / terms;
    }

    std::array<double, terms> m_weights{};
};

/// The quantiles that are asked for most: of whole degrees of freedom, not too many.
class KnownQuantiles
{
public:
    explicit KnownQuantiles(const QuantileSeries &series)
    {
        for (std::size_t i = 1; i < size; ++i)
            m_values[i] = series.at(static_cast<double>(i));
    }
    [[nodiscard]] bool has(double freedom) const
    {
        return freedom < size && freedom == static_cast<double>(static_cast<std::size_t>(freedom));
    }
    [[nodiscard]] double at(double freedom) const { return m_values[static_cast<std::size_t>(freedom)]; }

private:
    static constexpr std::size_t size = 1'024;
    std::array<double, size> m_values{};
};

/// The normal deviate that is as unlikely as `t`.
double hillsDeviate(double t, double freedom)
{
    const double a = freedom - 0.5;
    const double b = 48.0 * a * a;
    const double y = a * std::log1p(t * t / freedom);
    const double correction = ((((-0.4 * y - 3.3) * y - 24.0) * y - 85.5) / (0.8 * y * y + 100.0 + b) + y + 3.0) / b;
    return (correction + 1.0) * std::sqrt(y);
}

} // namespace

double studentQuantile(double freedom)
{
    static const QuantileSeries series;
    static const KnownQuantiles known(series);
    return known.has(freedom) ? known.at(freedom) : series.at(freedom);
}

double studentPValue(double t, double freedom)
{
    if (std::isinf(freedom))
        return normalPValue(t);
    constexpr double enoughForHill = 10.0;
    if (freedom >= enoughForHill)
        return normalPValue(hillsDeviate(t, freedom));
    return 2.0 * boost::math::cdf(Exact(freedom), -std::abs(t));
}

double normalPValue(double z)
{
    return std::erfc(std::abs(z) / std::numbers::sqrt2);
}

} // namespace plaudit
