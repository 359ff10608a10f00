// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/programme.h"

#include <QAbstractTableModel>

namespace traject::ui {

/// The competences of one programme, edited in place: cluster and text.
class CompetenceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Cluster, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCompetences(const QList<Competence> &competences);
    /// The competences that have a text, without surrounding white space.
    [[nodiscard]] QList<Competence> competences() const;

    /// Adds an empty row under `after` (-1: at the top) in the same cluster; returns its row.
    int add(int after);
    void remove(int row);
    /// Moves a row one place up (-1) or down (+1); returns where it stands then.
    int move(int row, int step);

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited();

private:
    QList<Competence> m_competences;
};

} // namespace traject::ui
