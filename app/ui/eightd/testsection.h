#pragma once

#include "eightd/eightdsection.h"

class QLabel;
class QPlainTextEdit;

namespace kesu {

class TestSheet;
class TestView;

// D4: does each cause explain both why the failure is here and why it is not there? One key a verdict; why, below.
class TestSection : public EightDSection
{
    Q_OBJECT

public:
    TestSection(EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

    bool showPlace(const QString &recordId) override;

private:
    void showCell();
    void explain();

    TestSheet *m_sheet;
    TestView *m_view;
    QLabel *m_line;
    QPlainTextEdit *m_explanation;
    QWidget *m_details;
    QLabel *m_empty;
};

} // namespace kesu
