#pragma once

#include "catalogs/catalog.h"
#include "settings/settingssection.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace kesu {

class FormCard;
class PrimaryButton;
class ProblemLabel;
class ReferenceService;

// Category schemes, level schemes and code lists: which schemes are offered, and names, definitions and new entries as
// a new version. Codes are never renamed.
class CatalogsSection : public SettingsSection {
    Q_OBJECT

public:
    explicit CatalogsSection(ReferenceService &reference, QWidget *parent = nullptr);

    QString sectionId() const override;
    QString title() const override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void listCatalogs();
    void showCatalog(const QString &id);
    void addRows(QTreeWidgetItem *parent, QList<CatalogEntry> &entries);
    void entryEdited(QTreeWidgetItem *item, int column);
    void addEntry();
    void offer(bool on);
    void save();

    ReferenceService &m_reference;
    Catalog m_catalog; // as edited
    bool m_showing = false;

    FormCard *m_card;
    QComboBox *m_choice;
    QLabel *m_about;
    QCheckBox *m_offered;
    QTreeWidget *m_tree;
    ProblemLabel *m_problem;
    QPushButton *m_add;
    PrimaryButton *m_save;
    QPushButton *m_undo;
};

} // namespace kesu
