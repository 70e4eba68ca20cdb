#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace kesu {

class FormField;
class FormGrid;

// A titled group of fields on a light surface. Can be folded when its fields are seldom needed.
class FormCard : public QWidget {
    Q_OBJECT

public:
    explicit FormCard(const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // A sentence beside the title, in quieter words.
    void setNote(const QString &note);
    void setFoldable(bool foldable);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

    FormGrid *grid() const { return m_grid; }         // for fields
    QVBoxLayout *column() const { return m_column; }  // for whatever stands below them
    FormField *addField(const QString &key, QWidget *editor, bool wide = false);

Q_SIGNALS:
    void foldedChanged(bool folded);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    QLabel *m_title;
    QLabel *m_note;
    QToolButton *m_fold;
    QWidget *m_body;
    FormGrid *m_grid;
    QVBoxLayout *m_column;
    bool m_folded = false;
};

} // namespace kesu
