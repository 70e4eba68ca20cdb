#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>
#include <thread>

#include "base/result.h"

namespace kesu::hubctl {

// A socket beside the hub's SQLite file through which `kesuhub enrol-code` and the like reach the process that serves
// it: one file may be written by one process only. Its owner alone may connect; one JSON line each way.
class ControlSocket {
public:
    using Perform = std::function<QJsonObject(const QJsonObject &)>;

    explicit ControlSocket(Perform perform) : m_perform(std::move(perform)) {}
    ~ControlSocket(); // stops

    Result<void> listen(const QString &path);

    // Waits as long as the hub works on it; StoreUnusable "hub-silent" when there is none.
    static Result<QJsonObject> ask(const QString &path, const QJsonObject &request);

private:
    void serve();

    const Perform m_perform;
    QString m_path;
    int m_socket = -1;
    int m_wake[2] = {-1, -1};
    std::thread m_thread;
};

} // namespace kesu::hubctl
