// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace plaudit
{

enum class DecimalMark { Point, Comma };

/// digits / 10^scale, exactly.
struct Decimal
{
    qint64 digits = 0;
    int scale = 0; ///< 0–18

    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] friend bool operator==(const Decimal &, const Decimal &) = default;
};

struct DecimalReading
{
    Decimal value;
    QByteArray unit; ///< what stands beside the number: "€", "USD"; mostly empty
};

/// A number as shops and spreadsheets write it, in UTF-8: 1234.5, 1.234,56 €, 1 234,56, 1'234.56, $1,234.50, (12.00),
/// 12.00-. `mark` decides only what the text leaves open: 1,234. Empty for anything else.
[[nodiscard]] std::optional<DecimalReading> readDecimal(QByteArrayView text, DecimalMark mark);

/// value · times in units of 10^−digits, rounded half away from zero where the value is finer. Empty where it is too
/// large.
[[nodiscard]] std::optional<qint64> inMinorUnits(Decimal value, int digits, qint64 times = 1);

/// Looks at all numbers of a file and tells what their decimal mark is.
class DecimalMarkGuess
{
public:
    void look(QByteArrayView text);
    [[nodiscard]] DecimalMark mark() const; ///< Point where nothing tells
    /// Whether numbers such as 1,234 were met and none that tells how to read them.
    [[nodiscard]] bool isDoubtful() const { return m_points == m_commas && m_unclear > 0; }

private:
    qint64 m_points = 0, m_commas = 0, m_unclear = 0;
};

} // namespace plaudit
