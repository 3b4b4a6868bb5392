// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typed_name.h"

#include <algorithm>

namespace plaudit
{

QString typedName(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    return text.simplified();
}

} // namespace plaudit
