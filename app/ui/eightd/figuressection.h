#pragma once

#include "eightd/recordssection.h"
#include "tickets/ticketservice.h"

namespace kesu {

class FigureCounts;
class FigureImages;

// The pictures and charts of one discipline: dropped, pasted or chosen pictures become attachments of the ticket, charts
// of the QC tools stay linked to their data, say when tickets they were counted from have changed, and are opened again
// to change them.
class FiguresSection : public RecordsSection
{
    Q_OBJECT

public:
    FiguresSection(int discipline, EightDEditing &editing, const EightDDeps &deps, QWidget *parent);

    bool takePasted(const QMimeData &pasted) override;
    // Asks for picture files.
    void add(const QVariantMap &values = {}, const QString &behind = {}) override;
    // One after the other, so that many large ones do not hold up the window.
    void addPictures(const QList<NewAttachment> &files);
    // A new chart, or the one of a figure to be changed.
    void editChart(const QString &figure = {});

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool take(const QMimeData &dropped);
    void addNext();
    void dress(RecordForm &form, const QString &id);
    void dressChart(RecordForm &form, const QString &id);
    void placeChart(const QString &figure, const QJsonObject &chart);

    FigureImages *m_images;
    FigureCounts *m_counts;
    QList<NewAttachment> m_waiting;
    qsizetype m_taken = 0; // of the pictures being added
};

} // namespace kesu
