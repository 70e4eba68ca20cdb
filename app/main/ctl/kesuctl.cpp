#include <QGuiApplication>
#include <QLocale>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include "base/language.h"
#include "command.h"

using namespace Qt::StringLiterals;
using namespace kesu::ctl;

namespace {

void printHelp()
{
    QTextStream out(stdout);
    out << "kesuctl [--data DIR] [--json] [--lang zh_CN|zh_TW|en] [--user NAME] COMMAND …\n\n";
    for (const Command &command : commands())
        out << u"  %1 %2\n      %3\n"_s.arg(command.name, command.usage, command.summary);
    out << "\nExit status: 0 done, 1 refused or findings, 2 wrong usage, 3 store not usable.\n";
}

// Options before the command's name are the program's; everything after it is the command's own, but the program's may
// stand there too, as people type them.
GlobalOptions takeGlobals(QStringList &arguments, QString *trouble)
{
    GlobalOptions options;
    options.dataDir = qEnvironmentVariable("KESUDESK_DATA");
    options.dataGiven = !options.dataDir.isEmpty();
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments.at(i);
        QString value;
        bool hasValue = false;
        if (const qsizetype equals = name.indexOf(u'='); name.startsWith(u"--"_s) && equals > 0) {
            value = name.mid(equals + 1);
            name.truncate(equals);
            hasValue = true;
        }
        if (name == u"--json"_s) {
            options.json = true;
        } else if (name == u"--data"_s || name == u"--lang"_s || name == u"--user"_s) {
            if (!hasValue && ++i < arguments.size())
                value = arguments.at(i);
            else if (!hasValue)
                *trouble = name + u" needs a value"_s;
            if (name == u"--data"_s) {
                options.dataDir = value;
                options.dataGiven = true;
            } else if (name == u"--lang"_s) {
                options.language = value;
            } else {
                options.user = value;
            }
        } else {
            rest.append(arguments.at(i));
        }
    }
    arguments = rest;
    if (options.dataDir.isEmpty())
        options.dataDir = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // printing needs fonts, never a screen
    QTemporaryDir runtime; // Qt warns on stderr when there is none, and stderr is ours
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"kesudesk"_s);
    QCoreApplication::setOrganizationName(u"KesuDesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KESU_VERSION));

    QStringList arguments = QCoreApplication::arguments().mid(1);
    QString trouble;
    GlobalOptions options = takeGlobals(arguments, &trouble);
    if (!options.language.isEmpty() && !kesu::languages().contains(options.language))
        trouble = u"--lang takes zh_CN, zh_TW or en"_s;
    if (options.language.isEmpty() || !trouble.isEmpty())
        options.language = kesu::nearestLanguage(QLocale::system().name());
    kesu::Translations translations;
    translations.load(options.language);
    Context context(options);
    if (!trouble.isEmpty())
        return context.usage(trouble);
    if (arguments.contains(u"--version"_s)) {
        QTextStream(stdout) << QCoreApplication::applicationVersion() << '\n';
        return Done;
    }
    if (arguments.isEmpty() || arguments.first() == u"help"_s || arguments.first() == u"--help"_s) {
        printHelp();
        return arguments.isEmpty() ? WrongUsage : Done;
    }
    const QString name = arguments.takeFirst();
    for (const Command &command : commands()) {
        if (command.name == name)
            return command.run(context, arguments);
    }
    return context.usage(u"unknown command \"%1\"; kesuctl --help lists them"_s.arg(name));
}
