// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/transport.h"

#include <algorithm>

namespace plaudit
{

QByteArray HttpResponse::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
        [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

} // namespace plaudit
