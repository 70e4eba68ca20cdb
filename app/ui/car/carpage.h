#pragma once

#include "car/cardeps.h"
#include "eightd/carservice.h"
#include "forms/draftkeeper.h"
#include "shell/page.h"

class QLabel;
class QPushButton;

namespace kesu {

class ApprovalsPanel;
class CarForm;
class LinkList;
class PrimaryButton;
class ProblemLabel;
class TonedLabel;

// One CAR in a tab: given out to a unit, answered, verified by a second person, closed, taken up again. What is typed is
// kept as a draft at once and stored by Ctrl+Enter or with the next step.
class CarPage : public Page {
    Q_OBJECT

public:
    // Null when there is no such CAR.
    static CarPage *open(const CarDeps &deps, const CarId &id);
    ~CarPage() override;

    QString pageId() const override { return QStringLiteral("car:") + m_view.car.id.text(); }
    QString title() const override { return m_view.car.number; }
    QString iconName() const override { return QStringLiteral("send"); }
    bool hasUnsavedChanges() const override;
    bool openItem(const QString &id) override; // "field:cause", "approvals"
    void focusFirst() override;
    void aboutToClose() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    CarPage(const CarDeps &deps, const CarView &view, QWidget *parent);
    QWidget *makeHeader();
    QWidget *makeSide();
    void connectParts();
    void reload();
    void showCar();
    void showLinks();
    bool save();
    void advance();
    void takeUpAgain();
    void cancel();
    void take(const Result<CarView> &outcome);
    std::optional<QString> askWhy(const QString &title, const QString &question);
    void print();
    void retranslate();

    CarDeps m_deps;
    CarView m_view;
    DraftKeeper m_keeper;
    CarForm *m_form;
    QLabel *m_title = nullptr;
    QLabel *m_standing = nullptr;
    TonedLabel *m_saving = nullptr;
    ProblemLabel *m_problem = nullptr;
    PrimaryButton *m_next = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_print = nullptr;
    QLabel *m_approvalsTitle = nullptr;
    ApprovalsPanel *m_approvals = nullptr;
    QLabel *m_linksTitle = nullptr;
    LinkList *m_links = nullptr;
};

} // namespace kesu
