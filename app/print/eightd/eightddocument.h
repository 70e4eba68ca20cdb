#pragma once

#include <QJsonObject>
#include <QSet>
#include <QTimeZone>

#include "eightd/car.h"
#include "eightd/eightd.h"
#include "layout/formdocument.h"

namespace kesu {

class ReferenceService;

// What a printed 8D report or CAR says, in the language spoken now; the shape is described in
// resources/paper/README.md. The same content gives the same paper, whenever and by whomever it is printed.
struct EightDDocumentSource {
    EightD report;
    QString ticketNumber;
    QString verification;   // code of the audit chain
    QSet<QString> pictures; // attachments that are pictures, by id
    QSet<QString> drawings; // figures drawn from data, by id, and the fishbone where there are causes to draw
    qint64 revision = 0;    // 0: the last one that was frozen
    QString repeatOf;       // number of the earlier report
};

// The drawing of the causes among FormArt's.
inline constexpr QLatin1String fishboneName("fishbone");

QJsonObject eightDDocument(const EightDDocumentSource &source, const ReferenceService &reference);
// All actions of such a document in the order of the disciplines.
FormTable actionTable(const QJsonObject &document);

struct CarDocumentSource {
    Car car;
    QString ticketNumber;
    QString eightDNumber;
    QString verification;
    QList<Approval> approvals = {}; // those that count
};

QJsonObject carDocument(const CarDocumentSource &source, const ReferenceService &reference);
// Only the organisation: a form to be filled in by hand.
QJsonObject blankQualityDocument(const QString &form, const ReferenceService &reference);

} // namespace kesu
