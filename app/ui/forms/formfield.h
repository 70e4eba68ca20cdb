#pragma once

#include <QWidget>

class QLabel;

namespace kesu {

class TonedLabel;

// An editor with its label above and a line below that says what is wrong with it, or a hint. Marks required fields for
// the eye (＊) and for screen readers alike.
class FormField : public QWidget {
    Q_OBJECT

public:
    // `key` names the field in findings and drafts; it becomes the object name "<key>Field", the editor's "<key>Edit".
    FormField(const QString &key, QWidget *editor, QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    QWidget *editor() const { return m_editor; }

    void setLabel(const QString &label);
    QString label() const { return m_label; }
    void setRequired(bool required);
    bool isRequired() const { return m_required; }
    void setHint(const QString &hint);
    void setProblem(const QString &problem); // empty: nothing is wrong; a problem hides the hint
    QString problem() const { return m_problem; }
    // A wide field takes the whole row of a FormGrid.
    void setWide(bool wide) { m_wide = wide; }
    bool isWide() const { return m_wide; }
    void focusEditor();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retell();

    QString m_key;
    QString m_label;
    QString m_hint;
    QString m_problem;
    QWidget *m_editor;
    QLabel *m_name;
    QLabel *m_star;
    TonedLabel *m_below;
    bool m_required = false;
    bool m_wide = false;
};

} // namespace kesu
