// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace plaudit
{

/// The records of a table whose fields are separated by `separator`. A field that starts with a quotation mark ends
/// with the next single one and may hold separators, line ends and doubled quotation marks; CR LF and LF end a record;
/// a byte order mark and empty lines are skipped. `text` is UTF-8.
[[nodiscard]] QList<QStringList> tableFrom(const QByteArray &text, char separator);

/// `reviews/amazon_alexa.tsv` below `dataFolder` as merchant reviews in contract JSON, all approved: every record
/// counts, also the 79 whose text is blank. Ids are UUIDs made from file name and record number; the product is the
/// variation. Error: FileFailed, also where a record has not the fields it should have.
[[nodiscard]] Result<std::vector<QJsonObject>> alexaReviews(const QString &dataFolder);

/// `reviews/womens_clothing_first1172.csv` (1,172 is its number of lines below the heading): 1,000 records, all count,
/// also the 42 without text. The product is class name and clothing id. It has no dates: the records are spread evenly
/// over 2023, in the file's order.
[[nodiscard]] Result<std::vector<QJsonObject>> clothingReviews(const QString &dataFolder);

} // namespace plaudit
