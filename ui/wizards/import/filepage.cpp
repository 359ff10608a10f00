// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/import/filepage.h"

#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/support/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// A list of 36,000 accreditations takes some ten megabytes; more is no such list.
constexpr qint64 mostBytes = 64 * 1024 * 1024;

} // namespace

ImportFilePage::ImportFilePage(ImportState &state, const Environment &environment)
    : m_state(state)
    , m_environment(environment)
    , m_name(new QLabel)
    , m_facts(makeHint({}))
{
    setTitle(tr("Which file?"));
    setSubTitle(tr("A CSV file as spreadsheets and school software save it. Separator and "
                   "character set are recognised."));
    auto *choose = named(new QPushButton(tr("&Choose a file…")), QStringLiteral("importChoose"),
                         tr("Choose a file"));
    m_name->setObjectName(QStringLiteral("importFileName"));
    m_name->setTextFormat(Qt::PlainText);
    m_facts->setObjectName(QStringLiteral("importFacts"));
    m_facts->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(choose, 0, Qt::AlignLeft);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addStretch();
    connect(choose, &QPushButton::clicked, this, &ImportFilePage::choose);
}

void ImportFilePage::choose()
{
    m_environment.fileDialogs.openFile(this, tr("Choose the file to import"),
                                       tr("CSV files (*.csv *.txt *.tsv);;All files (*)"),
                                       [this](const QString &path) { read(path); });
}

void ImportFilePage::read(const QString &path)
{
    m_state.path.clear();
    m_state.mapping.clear();
    m_name->setText(QFileInfo(path).fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        showFacts(errorText({ErrorCode::FileAccess, file.errorString()}));
    } else if (file.size() > mostBytes) {
        showFacts(tr("This file is too large to be a list of this kind."));
    } else if (auto table = exchange::readCsv(file.readAll()); !table) {
        showFacts(errorText(table.error()));
    } else {
        m_state.table = *table;
        m_state.path = path;
        showFacts({});
    }
    Q_EMIT completeChanged();
}

void ImportFilePage::showFacts(const QString &problem)
{
    QPalette own;
    own.setColor(QPalette::WindowText,
                 toneColor(problem.isEmpty() ? Tone::Muted : Tone::Error, palette()));
    m_facts->setPalette(own);
    if (!problem.isEmpty()) {
        m_facts->setText(problem);
        return;
    }
    const QChar separator = m_state.table.separator;
    const QString separatorName = separator == u';' ? tr("semicolon")
        : separator == u','                         ? tr("comma")
        : separator == u'\t'                        ? tr("tab")
                                                    : QString(separator);
    m_facts->setText(tr("%1 rows, %2 columns · separator: %3 · character set: %4")
                         .arg(m_state.table.records.size())
                         .arg(m_state.table.header.size())
                         .arg(separatorName, m_state.table.encoding));
}

bool ImportFilePage::isComplete() const
{
    return !m_state.path.isEmpty();
}

} // namespace traject::ui
