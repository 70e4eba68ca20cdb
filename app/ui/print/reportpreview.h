#pragma once

#include <QDialog>

#include <functional>

#include "base/result.h"
#include "documents/documentexport.h"

class QAction;
class QComboBox;
class QPushButton;

namespace kesu {

class PdfPane;
class ProblemLabel;
class Prompts;

// What is to leave the house.
struct ReportSource {
    QString title;               // of the window
    QString fileName;            // proposed, without its ending
    QList<qint64> revisions;     // that may be chosen instead of what stands now
    std::function<Result<FormDocument>(const FormLanguages &languages, qint64 revision)> document;
};

// A report as it leaves the house: looked at, printed, saved as PDF, Word, OpenDocument or Excel file, in any language or in
// two at once, as it stands or as it was frozen.
class ReportPreview : public QDialog {
    Q_OBJECT

public:
    // `revision` is the one shown first; 0: as it stands.
    ReportPreview(ReportSource source, Prompts &prompts, qint64 revision = 0, QWidget *parent = nullptr);

    QByteArray pdf() const;

Q_SIGNALS:
    void saved(const QString &fileName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillRevisions(qint64 chosen);
    Result<FormDocument> document() const;
    void load();
    void print();
    void save(DocumentFormat format);
    QString fileName(DocumentFormat format) const;
    void retranslate();

    const ReportSource m_source;
    Prompts &m_prompts;
    QComboBox *m_languages;
    QComboBox *m_revisions;
    PdfPane *m_view;
    ProblemLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_close;
    QList<QAction *> m_formats; // in the order of documentFormatCodes
};

} // namespace kesu
