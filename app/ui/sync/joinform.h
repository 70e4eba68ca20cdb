#pragma once

#include <QWidget>

#include "base/result.h"
#include "sync/syncdeps.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace kesu {

class FormCard;
class FormField;
class PrimaryButton;
class ProblemLabel;
struct HubPlace;

// Joins a hub: its address, the one-time code an administrator reads out, a name for this computer.
class JoinForm : public QWidget {
    Q_OBJECT

public:
    explicit JoinForm(const SyncDeps &deps, QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void joined();

protected:
    void changeEvent(QEvent *event) override;

private:
    void join(const QString &fingerprint = {});
    void answered(const Result<void> &done);
    HubPlace place(const QString &fingerprint) const;
    void retranslate();

    SyncDeps m_deps;
    FormCard *m_card;
    FormCard *m_more;
    QLineEdit *m_url;
    QLineEdit *m_code;
    QLineEdit *m_label;
    QLineEdit *m_authority;
    QPushButton *m_pickAuthority;
    QLineEdit *m_proxy;
    FormField *m_urlField;
    FormField *m_codeField;
    FormField *m_labelField;
    FormField *m_authorityField;
    FormField *m_proxyField;
    PrimaryButton *m_join;
    ProblemLabel *m_problem;
};

} // namespace kesu
