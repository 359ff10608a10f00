// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/programme.h"
#include "ui/wizards/agreement/agreementpage.h"

class QCheckBox;
class QLabel;

namespace traject::ui {

class CountedLearners;
class SearchableChoice;
class SearchTable;
class WorkplaceListModel;

/// The programme, and the accredited establishment where it is trained.
class WorkplacePage final : public AgreementPage
{
    Q_OBJECT
public:
    explicit WorkplacePage(DraftSession &session);

    void focusField(const QString &pointer) override;

protected:
    void load(const PendingDraft &pending) override;

private:
    // The fields (workplacefields.cpp).
    [[nodiscard]] QWidget *programmeRow();
    [[nodiscard]] QWidget *details();
    [[nodiscard]] QString describe(const AgreementDraft &draft) const;

    void readProgrammes();
    void readWorkplaces();
    void chooseProgramme(const QString &code);
    /// Stores type and hours with the programme: they hold for every agreement.
    void keepProgrammeFacts();
    void chooseWorkplace(qint64 id);

    SearchableChoice *m_programme;
    QList<Field *> m_programmeFields;

    QCheckBox *m_others; ///< show accreditations for other programmes too
    WorkplaceListModel *m_model;
    SearchTable *m_table;
    QWidget *m_none;
    QWidget *m_chosen;
    QLabel *m_name;
    QLabel *m_description;
    CountedLearners *m_enterpriseLearners;
    CountedLearners *m_establishmentLearners;
    QString m_listedProgramme; ///< whose workplaces the list shows
    bool m_listedOthers = false;
};

} // namespace traject::ui
