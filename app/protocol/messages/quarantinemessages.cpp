#include "messages/quarantinemessages.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "messages/messagejson.h"

namespace kesu {

using namespace Qt::StringLiterals;

QByteArray quarantineToJson(const QList<QuarantineItem> &items)
{
    QByteArray out("{\"items\":[");
    for (const QuarantineItem &item : items) {
        if (!out.endsWith('['))
            out.append(',');
        const QByteArray rest = messagejson::compact({{"code"_L1, item.code}, {"field"_L1, item.field},
                                                      {"message"_L1, item.message}, {"at"_L1, item.at.ms}});
        out.append("{\"op\":").append(toJson(item.operation)).append(',').append(rest.mid(1));
    }
    return out.append("]}");
}

Result<QList<QuarantineItem>> quarantineFromJson(const QByteArray &json)
{
    return messagejson::readMessage<QList<QuarantineItem>>(json, [](JsonReader &reader) {
        QList<QuarantineItem> items;
        const QJsonArray rows = reader.array("items"_L1);
        for (const QJsonValue row : rows) {
            JsonReader one(row.toObject(), reader.errors(), u"items"_s);
            auto operation = operationFromJson(one.object("op"_L1));
            if (!operation) {
                reader.refuse(u"items"_s, operation.error().code);
                break;
            }
            items.append({*std::move(operation), one.text("code"_L1), one.text("field"_L1), one.text("message"_L1),
                          {messagejson::integer(one, "at"_L1)}});
        }
        return items;
    });
}

QByteArray quarantineDecisionToJson(const QString &user)
{
    return messagejson::compact({{"user"_L1, user}});
}

Result<QString> quarantineDecisionFromJson(const QByteArray &json)
{
    return messagejson::readMessage<QString>(json, [](JsonReader &reader) { return reader.text("user"_L1); });
}

} // namespace kesu
