#include "widgets/emptystate.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/metrics.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {
constexpr int iconSide = 40;
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_explanation(new QLabel(this)),
      m_deed(new QPushButton(this))
{
    setObjectName(u"emptyState"_s);
    m_title->setObjectName(u"emptyTitleLabel"_s);
    m_explanation->setObjectName(u"emptyExplanationLabel"_s);
    m_deed->setObjectName(u"emptyDeedButton"_s);
    for (QLabel *label : {m_icon, m_title, m_explanation}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    m_explanation->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    layout->setSpacing(metrics::gap);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addWidget(m_deed, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_deed, &QPushButton::clicked, this, &EmptyState::deedWanted);
    restyle();
}

void EmptyState::setWords(const QString &iconName, const QString &title, const QString &explanation,
                          const QString &deed)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_deed->setText(deed);
    m_deed->setVisible(!deed.isEmpty());
    setAccessibleName(title);
    restyle();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void EmptyState::restyle()
{
    m_title->setFont(emphasised(font()));
    m_icon->setPixmap(m_iconName.isEmpty() ? QPixmap() : icon(m_iconName).pixmap(iconSide, QIcon::Disabled));
}

} // namespace kesu
