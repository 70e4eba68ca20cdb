#pragma once

#include <QString>
#include <QStringList>

#include <cassert>
#include <utility>
#include <variant>

namespace kesu {

// What kind of thing went wrong; few, and asked for by name. The words for the user are made in app/models/texts.
enum class ErrorKind {
    BadInput,      // a value cannot be taken; `where` names the field or line
    Refused,       // a rule of the process forbids it
    NotFound,
    NotPermitted,
    Stale,         // somebody changed the record meanwhile
    StoreUnusable, // cannot open, damaged, locked by another process, newer than this program
    DiskFull,
    Internal,      // our own mistake
};

// An expected failure. `code` is stable and kebab-case ("phone-too-short"); `where` names the field key, the line or
// the file; `args` fill the message's %1 … %n.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString code;
    QString where;
    QStringList args;

    bool operator==(const Error &) const = default;
};

// A value or an Error, with the member names of std::expected (C++23).
template<typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const T &value() const & { assert(has_value()); return std::get<0>(m_state); }
    T &value() & { assert(has_value()); return std::get<0>(m_state); }
    T &&value() && { assert(has_value()); return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { assert(!has_value()); return std::get<1>(m_state); }
    T value_or(T fallback) const { return has_value() ? std::get<0>(m_state) : std::move(fallback); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool has_value() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { assert(!m_ok); return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace kesu
