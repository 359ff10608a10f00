// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/import/mappingpage.h"

#include "core/service/caseload.h"
#include "ui/support/layout.h"
#include "ui/support/theme.h"
#include "ui/widgets/choicefield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace traject::ui {

ImportMappingPage::ImportMappingPage(ImportState &state, Caseload &caseload)
    : m_state(state)
    , m_caseload(caseload)
    , m_missing(new QLabel)
{
    setTitle(tr("Which column is what?"));
    setSubTitle(tr("Columns marked with * are needed. Your choice is remembered for the next file "
                   "with these headers."));
    m_missing->setObjectName(QStringLiteral("importMissing"));
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_missing);
}

void ImportMappingPage::initializePage()
{
    m_lines.clear();
    delete m_content;
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(fontMetrics().height());
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const QString &title : {tr("Needed here"), tr("Column in the file"), tr("First values")})
        grid->addWidget(makeHint(title), 0, row++);
    const auto columns = exchange::importColumns(m_state.kind);
    m_state.mapping = m_caseload.imports().mappingFor(m_state.kind, m_state.table.header);
    for (int i = 0; i < columns.size(); ++i)
        addLine(grid, i + 1, columns.at(i));
    m_content = scrollable(content, QStringLiteral("importMappingArea"), tr("Columns of the file"));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_content, 1);
    showMissing();
}

void ImportMappingPage::addLine(QGridLayout *grid, int row, const exchange::ImportColumn &column)
{
    Line line{.column = column};
    line.box = named(new ChoiceField, QStringLiteral("importColumn_") + column.key, column.header);
    line.box->setMinimumContentsLength(24);
    line.box->addItem(tr("— not in the file —"), -1);
    for (int i = 0; i < m_state.table.header.size(); ++i)
        line.box->addItem(m_state.table.header.at(i), i);
    line.box->setCurrentIndex(line.box->findData(m_state.mapping.value(column.key, -1)));
    line.sample = makeHint({});
    line.sample->setTextFormat(Qt::PlainText);
    line.sample->setWordWrap(false);
    line.sample->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *label
        = new QLabel(column.required ? column.header + QStringLiteral(" *") : column.header);
    label->setToolTip(tr("%1, such as %2").arg(column.expected, column.example));
    label->setBuddy(line.box);
    grid->addWidget(label, row, 0);
    grid->addWidget(line.box, row, 1);
    grid->addWidget(line.sample, row, 2);
    m_lines.append(line);
    showSample(line);
    connect(line.box, &QComboBox::currentIndexChanged, this, [this, line] {
        showSample(line);
        showMissing();
        Q_EMIT completeChanged();
    });
}

void ImportMappingPage::showSample(const Line &line)
{
    constexpr qsizetype shown = 3;
    const int column = line.box->currentData().toInt();
    QStringList values;
    for (const auto &record : std::as_const(m_state.table.records)) {
        if (column < 0 || values.size() == shown)
            break;
        const QString value = record.fields.value(column).simplified();
        if (!value.isEmpty())
            values.append(value);
    }
    line.sample->setText(values.join(QStringLiteral(" · ")));
}

exchange::ColumnMapping ImportMappingPage::mapping() const
{
    exchange::ColumnMapping mapping;
    for (const Line &line : m_lines) {
        const int column = line.box->currentData().toInt();
        if (column >= 0)
            mapping.insert(line.column.key, column);
    }
    return mapping;
}

void ImportMappingPage::showMissing()
{
    const QStringList missing = exchange::missingHeaders(m_state.kind, mapping());
    QPalette own;
    own.setColor(QPalette::WindowText, toneColor(Tone::Error, palette()));
    m_missing->setPalette(own);
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(tr("Still needed: %1. Choose the column that holds it, or add it to the "
                          "file.")
                           .arg(missing.join(QStringLiteral(", "))));
}

bool ImportMappingPage::isComplete() const
{
    return exchange::missingHeaders(m_state.kind, mapping()).isEmpty();
}

bool ImportMappingPage::validatePage()
{
    m_state.mapping = mapping();
    return true;
}

} // namespace traject::ui
