#include "tickets/formidentity.h"

#include "reference/referenceservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Identity {
    QStringList forms;
    QString Organisation::*number;
    QString Organisation::*version;
};

const QList<Identity> &identities()
{
    static const QList<Identity> table{
        {{u"complaint-report"_s, u"report"_s}, &Organisation::reportFormNumber, &Organisation::reportFormVersion},
        {{u"eight-d-report"_s, u"8d"_s}, &Organisation::eightDFormNumber, &Organisation::eightDFormVersion},
        {{u"corrective-action-report"_s, u"car"_s}, &Organisation::carFormNumber, &Organisation::carFormVersion},
        {{u"classification-list"_s}, &Organisation::classificationFormNumber,
         &Organisation::classificationFormVersion}};
    return table;
}

} // namespace

void insertFormIdentity(QJsonObject &document, const QString &form, const ReferenceService &reference)
{
    const Organisation organisation = reference.organisation();
    for (const Identity &identity : identities()) {
        if (identity.forms.contains(form)) {
            document.insert(u"form"_s, QJsonObject{{u"number"_s, organisation.*identity.number},
                                                   {u"version"_s, organisation.*identity.version}});
        }
    }
}

} // namespace kesu
