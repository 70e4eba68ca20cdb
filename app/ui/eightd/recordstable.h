#pragma once

#include <QPointer>
#include <QTableView>

#include <functional>

namespace kesu {

class RecordsModel;

// The rows of a RecordsModel in full height, for a page that scrolls; one of them may be open with a form below its
// words. Enter or F2 opens, Ctrl+Enter adds behind, Alt+Up and Alt+Down move, Delete takes out, Down from the last row
// leaves to what follows.
class RecordsTable : public QTableView
{
    Q_OBJECT

public:
    RecordsTable(RecordsModel &model, QWidget *parent);

    // The table owns the form from now on; null closes the row that is open.
    void openRow(int row, QWidget *form);
    QString openRecord() const { return m_openId; }
    QWidget *openForm() const { return m_form; }
    QString currentRecord() const;
    void setCurrentRecord(const QString &id);
    // Lines tall enough for pictures, which stand in the column "attachment"; null ones are on their way.
    void setPictures(const QSize &box, std::function<QImage(const QString &id)> pictures);
    QImage picture(const QString &id) const { return m_pictures ? m_pictures(id) : QImage(); }
    // The row's own rectangle without the form, in the viewport.
    QRect lineRect(int row) const;
    int lineHeight() const;
    // Scrolls the page until the row, with the form that is open in it, can be seen.
    void reveal(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openWanted(int row, const QString &key); // the column's field, empty for the first
    void closeWanted();
    void addWanted(int behind);
    void moveWanted(int row, int steps);
    void removeWanted(int row);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
    void fitColumns();
    void fitRows();

    RecordsModel &m_model;
    QPointer<QWidget> m_form;
    QSize m_pictureBox;
    std::function<QImage(const QString &id)> m_pictures;
    QString m_openId;
    bool m_fitting = false;
};

} // namespace kesu
