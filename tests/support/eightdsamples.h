#pragma once

#include <QFile>
#include <QJsonDocument>

#include <array>

#include "eightd/eightdjson.h"
#include "testworkspace.h"

namespace kesu::test {

// A report of tests/data/eightd by its file's name; "published-…" are reports as others published them.
inline EightD sampleEightD(const QString &name = QStringLiteral("sound-lamp"))
{
    QFile file(qEnvironmentVariable("KESU_SOURCE_DIR") + QStringLiteral("/tests/data/eightd/") + name
               + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return TestWorkspace::must(eightdjson::fromJson(QJsonDocument::fromJson(file.readAll()).object()));
}

// The sound report with many more actions and figures, as a long dispute leaves them.
inline EightD largeEightD(int actions = 300, int figures = 200)
{
    EightD report = sampleEightD();
    for (int i = 0; i < actions; ++i) {
        Action action;
        action.id = QStringLiteral("big-a%1").arg(i);
        action.kind = std::array{ActionKind::Containment, ActionKind::Corrective, ActionKind::Preventive}.at(i % 3);
        action.text = QStringLiteral("第 %1 项：对该工位的工装进行点检并更新作业指导书").arg(i);
        action.owner = i % 7 == 0 ? QString() : QStringLiteral("李工");
        action.due = QDate(2026, 4, 1).addDays(i % 90);
        action.causes = report.causes.isEmpty() ? QStringList() : QStringList{report.causes.first().id};
        report.actions.append(action);
    }
    for (int i = 0; i < figures; ++i) {
        Figure figure;
        figure.id = QStringLiteral("big-f%1").arg(i);
        figure.discipline = i % disciplineCount;
        figure.caption = QStringLiteral("图 %1：失效样品").arg(i);
        report.figures.append(figure);
    }
    return report;
}

} // namespace kesu::test
