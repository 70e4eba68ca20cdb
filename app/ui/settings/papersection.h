#pragma once

#include <QTimer>

#include "settings/settingsdeps.h"
#include "settings/settingssection.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace kesu {

class PdfPane;
class PrimaryButton;
class TonedLabel;

// The layouts of the printed forms: the JSON on the left, the page it makes on the right as one types, the line of
// whatever is wrong below.
class PaperSection : public SettingsSection {
    Q_OBJECT

public:
    PaperSection(const LayoutWorkshop &workshop, Prompts &prompts, QWidget *parent = nullptr);

    QString sectionId() const override { return QStringLiteral("paper"); }
    QString title() const override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void chooseForm(int index);
    void load();
    void preview();
    void showProblem(const Error &error);
    void goToProblem();
    void save();
    void reset();
    QString titleOf(const QString &form) const;
    bool isChanged() const;
    void retranslate();

    const LayoutWorkshop &m_workshop;
    Prompts &m_prompts;
    QComboBox *m_forms;
    QComboBox *m_languages;
    QLabel *m_state;
    QPlainTextEdit *m_text;
    PdfPane *m_view;
    TonedLabel *m_problem;
    PrimaryButton *m_save;
    QPushButton *m_undo;
    QPushButton *m_reset;
    QTimer m_pause; // after the last key, before the page is drawn anew
    QString m_form;
    QByteArray m_stored;
    int m_problemLine = 0;
};

} // namespace kesu
