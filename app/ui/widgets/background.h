#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace kesu {

// Runs `work` on another thread and hands what it answers to `done` in the thread of `owner`; not at all when `owner`
// is gone by then. `work` sees nothing that belongs to the window.
template<typename Work, typename Done>
void inBackground(QObject *owner, Work work, Done done)
{
    using Answer = decltype(work());
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Answer>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, tell = std::move(done)] {
        watcher->deleteLater();
        tell(watcher->result());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, run = std::move(work)] {
        promise->addResult(run());
        promise->finish();
    });
}

} // namespace kesu
