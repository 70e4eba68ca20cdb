#pragma once

#include <QJsonObject>
#include <QTimeZone>

#include "eightd/eightdfields.h"
#include "eightd/eightdtexts.h"
#include "eightd/recordjson.h"

namespace kesu {

// Records of an 8D report as rows of a printed table: every field in words, under its key.
class PartRows
{
public:
    PartRows(const EightD &report, const QTimeZone &zone) : m_report(report), m_zone(zone) {}

    const EightD &report() const { return m_report; }

    template<typename Part>
    QJsonObject row(const QString &list, const Part &part) const
    {
        QJsonObject json;
        for (const RecordField<Part> &field : eightDPartType<Part>().fields) {
            json.insert(recordjson::jsonKey(field.key),
                        eightdtexts::value(list, field, field.get(part), m_zone));
        }
        return json;
    }

    // With "when" (its date, or the words for it), "causes" by their texts, and "details": whatever else is known.
    QJsonObject action(const Action &action) const;
    // With "why", the 5-Why answer it stands on, and "details".
    QJsonObject cause(const Cause &cause) const;
    // With its cause's text and "scores": each criterion with its mark.
    QJsonObject alternative(const Alternative &alternative) const;

private:
    const EightD &m_report;
    QTimeZone m_zone;
};

} // namespace kesu
