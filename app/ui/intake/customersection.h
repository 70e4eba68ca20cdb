#pragma once

#include "intake/intakesection.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kesu {

class CustomerService;
class LookupEdit;

// Who complains: found by phone, name or pinyin initials, or typed anew.
class CustomerSection : public IntakeSection {
    Q_OBJECT

public:
    CustomerSection(IntakeForm &form, const CustomerService &customers, QWidget *parent = nullptr);

    void showDraft() override;
    void refresh() override;

Q_SIGNALS:
    void customerChosen();

protected:
    void retranslate() override;

private:
    struct Line {
        FormField *field;
        QLineEdit *edit;
        QString Customer::*member;
    };

    LookupEdit *addLookup(const QString &key, QString Customer::*member);
    void addLine(const QString &key, QString Customer::*member);
    QList<Choice> matches(const QString &typed) const;
    void take(const QString &customerId);
    void readLines();
    void tidyPhone();
    void showCustomer();

    const CustomerService &m_customers;
    QList<Line> m_lines;
    LookupEdit *m_phone;
    LookupEdit *m_name;
    QCheckBox *m_organisation;
    QCheckBox *m_anonymous;
    QCheckBox *m_confidential;
    QCheckBox *m_onPaper;
    QCheckBox *m_byEmployee;
    QLabel *m_known;
    QPushButton *m_other;
};

} // namespace kesu
