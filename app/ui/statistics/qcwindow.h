#pragma once

#include <QDialog>
#include <QTimer>

#include "statistics/qcanalysis.h"

class QLabel;
class QPushButton;
class QSplitter;
class QTextBrowser;

namespace kesu {

class PrimaryButton;
class Prompts;
class QcChart;
class QcDataForm;
class ReferenceService;
class TicketListService;
class TimeSource;

// The seven QC tools: data at the left, drawing and figures at the right, computed while one types. What cannot be
// computed is said in place of the drawing; the last drawing stays away, so that it is never taken for the new data.
class QcWindow : public QDialog
{
    Q_OBJECT

public:
    QcWindow(TicketListService &tickets, const ReferenceService &reference, const TimeSource &time, Prompts &prompts,
             QWidget *parent = nullptr);

    // Offers to place the drawing somewhere; `figure` is one placed before, to be changed (qcdataform.h).
    void offerPlacing(const QJsonObject &figure = {});

Q_SIGNALS:
    void placed(const QJsonObject &figure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void compute();
    void openFile();
    void save(const QString &suffix, const QString &filter);
    void copyPicture();
    void say(const QString &problem);
    void retranslate();

    Prompts &m_prompts;
    QcDataForm *m_form;
    QcChart *m_chart;
    QTextBrowser *m_figures;
    QLabel *m_problem;
    QSplitter *m_outcome = nullptr;
    QPushButton *m_open;
    QPushButton *m_savePdf;
    QPushButton *m_savePng;
    QPushButton *m_copy;
    PrimaryButton *m_place;
    QTimer m_soon;
    std::optional<QcAnalysis> m_analysis;
};

} // namespace kesu
