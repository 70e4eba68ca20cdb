#pragma once

#include <QPlainTextEdit>

namespace kesu {

// Long text in a form: grows with what is typed between a least and a greatest number of lines. Enter is left to the
// form (next field), Shift+Enter starts a new line, Tab leaves.
class LongTextEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LongTextEdit(int leastLines = 3, int mostLines = 10, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    int m_leastLines;
    int m_mostLines;
};

} // namespace kesu
