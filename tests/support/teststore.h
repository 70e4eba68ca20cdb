// A store in a temporary folder, with a clock that tests move by hand.
#pragma once

#include <QTemporaryDir>

#include "base/store.h"
#include "base/writesession.h"

namespace kesu {

class TestStore {
public:
    TestStore() { reopen(); }

    QString path() const { return m_folder.path(); }
    Store &store() { return *m_store; }
    Store *operator->() { return m_store.get(); }
    bool isOpen() const { return m_store != nullptr; }
    Instant now() const { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.plusSeconds(seconds); }
    void close() { m_store.reset(); }

    bool reopen()
    {
        m_store.reset();
        auto opened = Store::open(m_folder.path(), m_now);
        if (opened)
            m_store = std::move(*opened);
        else
            qWarning() << "the store does not open:" << opened.error().code << opened.error().args;
        return isOpen();
    }

    std::unique_ptr<WriteSession> begin(const QString &action = QStringLiteral("test"),
                                        const QString &user = QStringLiteral("u1"))
    {
        auto session = m_store->begin(user, m_now, action);
        return session ? std::move(*session) : nullptr;
    }

private:
    QTemporaryDir m_folder;
    Instant m_now{1'795'000'000'000};
    std::unique_ptr<Store> m_store;
};

} // namespace kesu
