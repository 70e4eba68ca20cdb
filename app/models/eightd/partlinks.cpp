#include "eightd/partlinks.h"

#include "eightd/eightdchanges.h"
#include "eightd/eightdfields.h"

using namespace Qt::StringLiterals;

namespace kesu::partlinks {

namespace {

void forget(EightD &report, const QString &id)
{
    forEachPartList(report, [&id](auto &parts, const auto &type) {
        for (const auto &field : type.fields) {
            if (field.kind != RecordFieldKind::Reference && field.kind != RecordFieldKind::References)
                continue;
            for (qsizetype i = 0; i < parts.size(); ++i) {
                QStringList named = field.get(parts.at(i)).toStringList();
                if (named.removeAll(id) == 0)
                    continue;
                if (field.kind == RecordFieldKind::References && !named.isEmpty())
                    field.set(parts[i], named);
                else
                    field.set(parts[i], {});
            }
        }
    });
}

} // namespace

void remove(EightD &report, const QString &list, const QString &id)
{
    report.causeTests.removeIf([&id](const CauseTest &test) { return test.cause == id || test.contrast == id; });
    report.scores.removeIf([&id](const Score &score) { return score.alternative == id || score.criterion == id; });
    EightDChange change;
    change.kind = EightDChange::Kind::Removed;
    change.list = list;
    change.id = id;
    apply(change, report);
    forget(report, id);
}

} // namespace kesu::partlinks
