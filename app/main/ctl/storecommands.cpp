// init, backup, restore, verify, doctor: the care of a store.
#include "command.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTemporaryDir>

#include "demo/demogenerator.h"
#include "reference/referenceservice.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

int runInit(Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"demo"_s, {}, u"N"_s}, {u"branch"_s, {}, u"CODE"_s}});
    int code = Done;
    if (!parseArguments(parser, context, arguments, u"init"_s, 0, &code))
        return code;
    bool ok = true;
    const int demo = parser.isSet(u"demo"_s) ? parser.value(u"demo"_s).toInt(&ok) : 0;
    if (!ok || demo < 0)
        return context.usage(u"--demo takes a number"_s);
    if (demo > 0) {
        DemoOptions options;
        options.tickets = demo;
        if (parser.isSet(u"branch"_s))
            options.branch = parser.value(u"branch"_s);
        if (const auto filled = fillWithDemo(context.options().dataDir, options, context.time().now()); !filled)
            return context.fail(filled.error());
    }
    auto workspace = context.workspace(true);
    if (!workspace)
        return context.fail(workspace.error());
    if (demo == 0 && parser.isSet(u"branch"_s)) {
        Organisation organisation = (*workspace)->reference().organisation();
        organisation.branchCode = parser.value(u"branch"_s);
        if (const auto saved = (*workspace)->reference().saveOrganisation(organisation); !saved)
            return context.fail(saved.error());
    }
    return context.answer(QJsonObject{{u"data"_s, (*workspace)->dataDir()},
                                      {u"created"_s, (*workspace)->outcome() == OpenOutcome::Created},
                                      {u"tickets"_s, demo}},
                          QCoreApplication::translate("kesuctl", "The store in %1 is ready.")
                              .arg((*workspace)->dataDir()));
}

int runBackup(Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    int code = Done;
    if (!parseArguments(parser, context, arguments, u"backup"_s, 1, &code))
        return code;
    auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const QString file = parser.positionalArguments().constFirst();
    if (const auto done = (*workspace)->backup(file); !done)
        return context.fail(done.error());
    return context.answer(QJsonObject{{u"file"_s, file}},
                          QCoreApplication::translate("kesuctl", "Backed up to %1.").arg(file));
}

int runRestore(Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    int code = Done;
    if (!parseArguments(parser, context, arguments, u"restore"_s, 1, &code))
        return code;
    const QString file = parser.positionalArguments().constFirst();
    if (const auto done = Workspace::restore(file, context.options().dataDir); !done)
        return context.fail(done.error());
    return context.answer(QJsonObject{{u"data"_s, context.options().dataDir}},
                          QCoreApplication::translate("kesuctl", "Restored into %1.").arg(context.options().dataDir));
}

int runVerify(Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    int code = Done;
    if (!parseArguments(parser, context, arguments, u"verify"_s, static_cast<int>(qMin<qsizetype>(arguments.size(), 1)),
                        &code))
        return code;
    if (!parser.positionalArguments().isEmpty()) {
        QTemporaryDir folder;
        const QString data = folder.filePath(u"restored"_s);
        if (const auto done = Workspace::restore(parser.positionalArguments().constFirst(), data); !done)
            return context.fail(done.error());
        auto restored = Workspace::open(data, context.time());
        return restored ? context.findings((*restored)->verify()) : context.fail(restored.error());
    }
    auto workspace = context.workspace();
    return workspace ? context.findings((*workspace)->verify()) : context.fail(workspace.error());
}

int runDoctor(Context &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    int code = Done;
    if (!parseArguments(parser, context, arguments, u"doctor"_s, 0, &code))
        return code;
    auto workspace = context.workspace();
    return workspace ? context.findings((*workspace)->doctor()) : context.fail(workspace.error());
}

} // namespace kesu::ctl
