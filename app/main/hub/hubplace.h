#pragma once

#include <QString>

namespace kesu::hubctl {

// Where a hub is: its database, and for SQLite what lies beside the file.
class HubPlace {
public:
    explicit HubPlace(QString url) : m_url(std::move(url)) {}

    const QString &url() const { return m_url; }
    bool isEmbedded() const { return m_url.startsWith(QLatin1String("sqlite:")); }
    QString file() const { return m_url.mid(7); }          // of SQLite
    QString lockFile() const { return file() + QLatin1String(".lock"); }
    QString controlPath() const { return file() + QLatin1String(".control"); }
    QString blobFolder() const;                            // unless another is given

private:
    QString m_url;
};

} // namespace kesu::hubctl
