#pragma once

#include <QTimer>

#include "intake/intakesection.h"

class QComboBox;
class QLabel;

namespace kesu {

class CatalogPicker;
class CheckGroup;
class FlowLayout;
class OptionRow;

// Classified first, then graded: category by type-ahead in the chosen scheme with up to three proposals from
// the text, never chosen by themselves; level with its definition; criteria that make a complaint major.
class GradingSection : public IntakeSection {
    Q_OBJECT

public:
    explicit GradingSection(IntakeForm &form, QWidget *parent = nullptr);

    void showDraft() override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void showSchemes();
    void showLevels();
    void propose();

    QComboBox *m_scheme;
    FormField *m_schemeField;
    CatalogPicker *m_category;
    FormField *m_categoryField;
    QWidget *m_proposalRow;
    QLabel *m_proposalLabel;
    FlowLayout *m_proposals;
    QList<QWidget *> m_proposalButtons;
    OptionRow *m_level;
    FormField *m_levelField;
    CheckGroup *m_criteria;
    FormField *m_criteriaField;
    QTimer m_proposeSoon;
    QString m_proposedFor; // scheme and text the proposals were made for
    QString m_shownScheme;
};

} // namespace kesu
