// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/trajectory.h"

#include <QAbstractButton>
#include <QMap>

namespace traject::ui {

/// One status of the caseload: how many learners, the word, and their share.
class StatusTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StatusTile(TrajectoryStatus status, QWidget *parent = nullptr);

    void setCount(int count, int total);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont numberFont() const;

    TrajectoryStatus m_status;
    int m_count = 0;
    QString m_share;
};

/// The caseload by status: a tile per status, and a bar with their shares under them.
class StatusTiles : public QWidget
{
    Q_OBJECT
public:
    explicit StatusTiles(QWidget *parent = nullptr);

    void setCounts(const QMap<TrajectoryStatus, int> &learners);

Q_SIGNALS:
    void statusChosen(traject::TrajectoryStatus status);

private:
    QMap<TrajectoryStatus, StatusTile *> m_tiles;
    class ShareBar *m_bar;
};

/// The colour of a status in the tiles and their bar; beside it the word always stands too.
[[nodiscard]] QColor statusColor(TrajectoryStatus status, const QPalette &palette);

} // namespace traject::ui
