#pragma once

#include <QHash>

#include "base/result.h"
#include "deadlines/clock.h"
#include "eightd/eightd.h"
#include "eightd/eightddeps.h"
#include "shell/page.h"

class QAction;
class QMimeData;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace kesu {

class DisciplineList;
class EightDEditing;
class EightDHeader;
class EightDSection;
class ReviewPanel;

// One 8D report in a tab: its pages at the left, the sections of the chosen one in a column, what the review says at the
// right. A page is made when it is first shown. It only arranges; what is written lives in EightDEditing.
class EightDPage : public Page {
    Q_OBJECT

public:
    // Null when there is no such report.
    static EightDPage *open(const EightDDeps &deps, const EightDId &id);
    ~EightDPage() override;

    QString pageId() const override;
    QString title() const override;
    QString iconName() const override { return QStringLiteral("eight-d"); }
    bool hasUnsavedChanges() const override;
    bool openItem(const QString &id) override; // "d4", "d4/<field or record>"; of the header: "<field>"
    void focusFirst() override;
    void aboutToClose() override;

    EightDEditing &editing() { return *m_editing; }
    // -1: the report as a whole; 0 … 8
    void showPlace(int place);
    // … with the keyboard in a field (by key), a record (by id), a field of one ("<id>/<key>") or a list (by name).
    void showPlace(int place, const QString &key);
    int place() const { return m_place; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    EightDPage(const EightDDeps &deps, std::unique_ptr<EightDEditing> editing);

    void build();
    void makeActions();
    void connectParts();
    QScrollArea *column(int place);
    void makeAgain();
    void refreshClocks();
    void refreshList();
    void arrange();
    void paste(int place, const QMimeData &pasted);
    void print();
    void retranslate();

    EightDDeps m_deps;
    std::unique_ptr<EightDEditing> m_editing;
    EightDHeader *m_header = nullptr;
    DisciplineList *m_list = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_columns = nullptr;
    ReviewPanel *m_review = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QHash<int, QScrollArea *> m_made; // by place
    QHash<int, QList<EightDSection *>> m_sections;
    ClockResults m_clocks;
    int m_place = -1;
    std::optional<bool> m_reviewWanted; // said by the user; else where there is room
};

} // namespace kesu
