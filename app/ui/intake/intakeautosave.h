#pragma once

#include <QObject>
#include <QTimer>

#include "forms/intakedrafts.h"

namespace kesu {

class IntakeForm;

// Keeps the intake form as a draft while it is typed: one second after a change, however long the typing goes on, so
// that a crash loses less than two (promise 1).
class IntakeAutosave : public QObject {
    Q_OBJECT

public:
    IntakeAutosave(IntakeForm &form, IntakeDrafts &drafts, QObject *parent = nullptr);

    // False: it could not be kept; failed() has said why.
    bool keepNow();

Q_SIGNALS:
    void kept();
    void failed(const kesu::Error &error);

private:
    IntakeForm &m_form;
    IntakeDrafts &m_drafts;
    QTimer m_soon;
};

} // namespace kesu
