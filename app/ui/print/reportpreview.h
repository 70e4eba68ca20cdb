#pragma once

#include <QBuffer>
#include <QDialog>
#include <QPdfDocument>

#include "base/result.h"
#include "documents/documentexport.h"

class QAction;
class QComboBox;
class QPdfView;
class QPushButton;

namespace kesu {

class EightDPrinter;
class EightDService;
class ProblemLabel;
class Prompts;

// An 8D report or CAR as it leaves the house: looked at, printed, saved as PDF, Word, OpenDocument or Excel file, in any
// language or in two at once, as it stands or as it was frozen.
class ReportPreview : public QDialog {
    Q_OBJECT

public:
    // `form` is "8d" or "car", `number` the report's own, or "blank" for the form to be filled in by hand.
    ReportPreview(const EightDPrinter &printer, const EightDService &reports, Prompts &prompts, const QString &number,
                  const QString &form, QWidget *parent = nullptr);

    QByteArray pdf() const { return m_pdf; }

Q_SIGNALS:
    void saved(const QString &fileName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillRevisions(const EightDService &reports);
    Result<FormDocument> document() const;
    void load();
    void print();
    void save(DocumentFormat format);
    QString fileName(DocumentFormat format) const;
    void retranslate();

    const EightDPrinter &m_printer;
    Prompts &m_prompts;
    const QString m_number;
    const QString m_form;
    QByteArray m_pdf;
    QBuffer m_buffer;
    QPdfDocument m_document;
    QComboBox *m_languages;
    QComboBox *m_revisions;
    QPdfView *m_view;
    ProblemLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_close;
    QList<QAction *> m_formats; // in the order of documentFormatCodes
};

} // namespace kesu
