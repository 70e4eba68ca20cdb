#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace kesu {

// An enum's stable codes, as stored and sent. One table, both directions.
template<typename Enum, size_t N>
using CodeTable = std::array<std::pair<Enum, QStringView>, N>;

template<typename Enum, size_t N>
QString codeOf(const CodeTable<Enum, N> &table, Enum value)
{
    for (const auto &[entry, code] : table) {
        if (entry == value)
            return code.toString();
    }
    return {};
}

template<typename Enum, size_t N>
std::optional<Enum> fromCode(const CodeTable<Enum, N> &table, QStringView code)
{
    for (const auto &[entry, text] : table) {
        if (text == code)
            return entry;
    }
    return std::nullopt;
}

} // namespace kesu
