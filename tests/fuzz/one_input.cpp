// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/bodies.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    static QCoreApplication application(*count, *arguments);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    return 0;
}

/// A broken promise ends the program, as a crash does.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    plaudit::FUZZ_BODY(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    return 0;
}
