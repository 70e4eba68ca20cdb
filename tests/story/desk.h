// The real window on a store of its own, as the program puts it together, with boxes answered and time standing still.
#pragma once

#include <QDir>
#include <QPainter>
#include <QTemporaryDir>

#include "base/language.h"
#include "desk/workstation.h"
#include "hand.h"
#include "settings/settingkeys.h"
#include "settings/settingservice.h"
#include "shell/mainwindow.h"
#include "shell/prompts.h"
#include "testworkspace.h"

namespace kesu::test {

// Answers every box: deeds by their place on the box, files by name.
class AnsweredPrompts final : public Prompts
{
public:
    int deed = 0;
    QString text;
    QStringList files;
    QString saveTo;
    QStringList told;

    void tell(QWidget *, const QString &title, const QString &words) override { told.append(title + u' ' + words); }
    int choose(QWidget *, const Question &) override { return deed; }
    std::optional<QString> askText(QWidget *, const QString &, const QString &, const QString &) override
    {
        return text;
    }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return files; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return saveTo; }
};

// How a window is looked at: language, light or dark, size of its letters, size of the window.
struct Appearance {
    QString language = qEnvironmentVariable("KESU_TOUR_LANGUAGE", QStringLiteral("zh_CN"));
    QString theme = qEnvironmentVariable("KESU_TOUR_THEME", QStringLiteral("light"));
    int scale = qEnvironmentVariableIntValue("KESU_TOUR_SCALE") ? qEnvironmentVariableIntValue("KESU_TOUR_SCALE") : 100;
    QSize size = sizeFrom(qEnvironmentVariable("KESU_TOUR_SIZE", QStringLiteral("1366x768")));

    static QSize sizeFrom(const QString &words)
    {
        const QStringList sides = words.split(u'x');
        return {sides.value(0).toInt(), sides.value(1).toInt()};
    }
};

// The pictures of a tour, numbered in the order they were taken. Without a folder it takes none.
class Album
{
public:
    QString folder() const { return m_folder; }
    void show(QWidget *surface, const char *name)
    {
        if (m_folder.isEmpty() || !surface || QTest::currentTestFailed())
            return;
        QTest::qWait(450); // timers that refresh lists and side panels
        surface->grab().save(QDir(m_folder).filePath(
            QStringLiteral("%1-%2.png").arg(++m_count, 2, 10, QLatin1Char('0')).arg(QLatin1String(name))));
    }

private:
    static QString prepared(const QString &folder)
    {
        if (!folder.isEmpty())
            QDir().mkpath(folder);
        return folder;
    }

    QString m_folder = prepared(qEnvironmentVariable("KESU_TOUR"));
    int m_count = 0;
};

class Desk
{
public:
    explicit Desk(const QString &dataDir, const Appearance &appearance = {})
        : m_dataDir(dataDir), m_appearance(appearance)
    {
    }
    ~Desk() { leave(); }

    // Starts the program. A new store is set up by `setUp` behind the program's back, or, without it, by `assistant`,
    // which works in the first-run assistant.
    void start(const std::function<void(Workspace &)> &setUp = {}, const std::function<void()> &assistant = {})
    {
        auto opened = Workspace::open(m_dataDir, time);
        Hand::need(opened.has_value(), opened ? QString() : opened.error().code + u' ' + opened.error().where);
        if (!opened)
            return;
        auto &settings = (*opened)->settings();
        settings.setValue(setting::theme, m_appearance.theme);
        settings.setValue(setting::scale, m_appearance.scale);
        if (setUp)
            setUp(**opened);
        m_program = std::make_unique<Workstation>(std::move(*opened), time, m_theme, m_translations, prompts,
                                                  m_appearance.language);
        if (assistant)
            hand.inBox("setupAssistant", [this] { m_program->setUp(); }, assistant);
        m_program->show();
        window().resize(m_appearance.size);
        hand.setWindow(&window());
        Hand::need(QTest::qWaitForWindowActive(&window()), QStringLiteral("the window does not become active"));
    }
    // The backup the user wants in place of the store; see Workstation.
    QString restoreFrom() const { return m_program->restoreFrom(); }
    // Ends it as closing the window does.
    void leave()
    {
        if (m_program)
            window().close();
        m_program.reset();
        hand.setWindow(nullptr);
    }

    Workspace &workspace() const { return m_program->workspace(); }
    MainWindow &window() const { return m_program->window(); }
    SyncService &sync() const { return m_program->sync(); }
    void show(const char *name) { album.show(hand.surface(), name); }

    FakeTime time;
    AnsweredPrompts prompts;
    Hand hand;
    Album album;

private:
    QString m_dataDir;
    Appearance m_appearance;
    Theme m_theme;
    Translations m_translations;
    std::unique_ptr<Workstation> m_program;
};

} // namespace kesu::test
