#include "router/hublog.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QString levelName(HubLog::Level level)
{
    return level == HubLog::Level::Info ? u"info"_s : level == HubLog::Level::Warning ? u"warning"_s : u"error"_s;
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

void HubLog::answered(const Answered &exchange)
{
    QJsonObject object{{"at"_L1, m_clock().toIso()}, {"level"_L1, levelName(Level::Info)},
                       {"request"_L1, QString::fromLatin1(exchange.requestId)},
                       {"route"_L1, QString::fromLatin1(exchange.route)}, {"status"_L1, exchange.status},
                       {"ms"_L1, std::round(exchange.seconds * 10'000) / 10}, {"in"_L1, exchange.bytesIn},
                       {"out"_L1, exchange.bytesOut}};
    if (!exchange.device.isEmpty())
        object.insert("dev"_L1, QString::fromLatin1(exchange.device));
    write(lineOf(object));
}

void HubLog::say(Level level, const QString &sentence, const QByteArray &requestId)
{
    QJsonObject object{{"at"_L1, m_clock().toIso()}, {"level"_L1, levelName(level)}, {"message"_L1, sentence}};
    if (!requestId.isEmpty())
        object.insert("request"_L1, QString::fromLatin1(requestId));
    write(lineOf(object));
}

void HubLog::write(const QByteArray &line)
{
    if (!m_out)
        return;
    const std::scoped_lock lock(m_mutex);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), m_out);
    std::fflush(m_out);
}

} // namespace kesu
