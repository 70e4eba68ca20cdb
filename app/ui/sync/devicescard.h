#pragma once

#include <QWidget>

#include "service/hubadministration.h"
#include "sync/syncdeps.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace kesu {

class FormCard;
class FormField;
class OptionRow;
class ProblemLabel;

// The computers of the branch as the hub knows them, and codes for new ones.
class DevicesCard : public QWidget {
    Q_OBJECT

public:
    explicit DevicesCard(const SyncDeps &deps, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void list(const Result<QList<DeviceInfo>> &devices);
    DeviceInfo current() const;
    void rename();
    void revoke();
    void makeCode();
    void showCode(const Result<EnrolCodeReply> &code);
    void retranslate();

    SyncDeps m_deps;
    QList<DeviceInfo> m_devices;
    FormCard *m_card;
    QTreeWidget *m_list;
    QPushButton *m_rename;
    QPushButton *m_revoke;
    ProblemLabel *m_problem;
    FormCard *m_codeCard;
    OptionRow *m_role;
    FormField *m_roleField;
    QPushButton *m_make;
    QLabel *m_code;
    QLabel *m_codeNote;
};

} // namespace kesu
