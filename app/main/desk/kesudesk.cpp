#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QMessageBox>
#include <QProcess>
#include <QThreadPool>
#include <QTimer>

#include "desk/workstation.h"
#include "setup/upgradewindow.h"
#include "shell/dialogprompts.h"
#include "shell/mainwindow.h"
#include "text/pinyin.h"
#include "texts/errortexts.h"
#include "theme/icons.h"
#include "workspace/datafolder.h"
#include "workspace/replacestore.h"

using namespace Qt::StringLiterals;

namespace {

const QString putAsideOption = u"put-aside"_s;

struct Options {
    QString dataDir;
    QString language;
    QString putAside; // after a restore: where the store lies that was replaced
    bool exitAfterStartup = false;
};

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Program", "Complaint handling workstation"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(u"data"_s, QCoreApplication::translate("Program", "Folder of the store."), u"DIR"_s);
    const QCommandLineOption lang(u"lang"_s, QCoreApplication::translate("Program", "zh_CN, zh_TW or en."), u"CODE"_s);
    const QCommandLineOption leave(u"exit-after-startup"_s,
                                   QCoreApplication::translate("Program", "Show the window once and leave."));
    QCommandLineOption aside(putAsideOption, {}, u"DIR"_s);
    aside.setFlags(QCommandLineOption::HiddenFromHelp); // the program gives it to itself
    parser.addOptions({data, lang, leave, aside});
    parser.process(application);
    return {parser.isSet(data) ? parser.value(data) : kesu::defaultDataDir(), parser.value(lang), parser.value(aside),
            parser.isSet(leave)};
}

// Before there is a store there are no settings: the system's language, or the one asked for.
QString startLanguage(const Options &options)
{
    return kesu::nearestLanguage(options.language.isEmpty() ? QLocale::system().name() : options.language);
}

int cannotStart(const kesu::Error &error, const QString &dataDir)
{
    QMessageBox::critical(nullptr, QCoreApplication::translate("Program", "KesuDesk cannot start"),
                          QCoreApplication::translate("Program", "%1\n\nFolder of the store: %2")
                              .arg(kesu::errortexts::sentence(error), dataDir));
    return 3;
}

// The backup in place of the store, or a box that says why not; then the program starts again with what there is.
int restoreAndStartAgain(const QString &backup, const Options &options, const kesu::TimeSource &time)
{
    QStringList arguments{u"--data"_s, options.dataDir};
    if (!options.language.isEmpty())
        arguments += {u"--lang"_s, options.language};
    const auto aside = kesu::replaceStore(backup, options.dataDir, time.now());
    if (aside)
        arguments += {u"--"_s + putAsideOption, *aside};
    else if (aside.error().code == "store-put-aside"_L1)
        return cannotStart(aside.error(), options.dataDir);
    else
        QMessageBox::warning(nullptr, QCoreApplication::translate("Program", "Not restored"),
                             QCoreApplication::translate("Program", "%1\n\nThe store is as it was before.")
                                 .arg(kesu::errortexts::sentence(aside.error())));
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"KesuDesk"_s);
    QCoreApplication::setApplicationName(u"KesuDesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KESU_VERSION));
    QGuiApplication::setDesktopFileName(u"kesudesk"_s);

    kesu::Translations translations;
    translations.load(kesu::nearestLanguage(QLocale::system().name()));
    const Options options = readOptions(application);
    translations.load(startLanguage(options));
    kesu::Theme theme;
    theme.setLanguage(startLanguage(options));
    QApplication::setWindowIcon(kesu::icon(u"tickets"_s));

    const kesu::SystemTime time;
    auto upgrading = std::make_unique<kesu::UpgradeWindow>();
    auto workspace = kesu::Workspace::open(options.dataDir, time,
                                           [&](int step, int steps) { upgrading->tell(step, steps); });
    upgrading.reset();
    if (!workspace)
        return cannotStart(workspace.error(), options.dataDir);
    kesu::DialogPrompts prompts;
    auto workstation = std::make_unique<kesu::Workstation>(std::move(*workspace), time, theme, translations, prompts,
                                                           options.language);
    if (!options.exitAfterStartup && !workstation->setUp())
        return 0;
    QThreadPool::globalInstance()->start(kesu::preparePinyin); // or the first name typed would wait for it
    workstation->show();
    if (!options.putAside.isEmpty()) {
        prompts.tell(&workstation->window(), QCoreApplication::translate("Program", "Backup restored"),
                     QCoreApplication::translate("Program", "The store that was replaced is kept in %1.")
                         .arg(options.putAside));
    }
    if (options.exitAfterStartup)
        QTimer::singleShot(0, &application, &QCoreApplication::quit);
    const int code = QApplication::exec();
    const QString backup = workstation->restoreFrom();
    workstation.reset();
    return backup.isEmpty() ? code : restoreAndStartAgain(backup, options, time);
}
