// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/formpart.h"

#include "ui/support/addressfields.h"
#include "ui/support/checkedline.h"
#include "ui/support/layout.h"

#include <QComboBox>
#include <QLineEdit>

namespace traject::ui {

QLineEdit *FormPart::makeLine(const QString &objectName, const QString &accessibleName)
{
    auto *line = named(new QLineEdit, objectName, accessibleName);
    connect(line, &QLineEdit::textEdited, this, &FormPart::edited);
    return line;
}

CheckedLine *FormPart::watched(CheckedLine *line)
{
    connect(line, &CheckedLine::edited, this, &FormPart::edited);
    m_checked.append(line);
    return line;
}

QComboBox *FormPart::watched(QComboBox *box)
{
    connect(box, &QComboBox::currentIndexChanged, this, &FormPart::edited);
    return box;
}

AddressFields *FormPart::watched(AddressFields *fields)
{
    connect(fields, &AddressFields::edited, this, &FormPart::edited);
    return fields;
}

bool FormPart::validate()
{
    CheckedLine *firstWrong = nullptr;
    for (auto *line : std::as_const(m_checked)) {
        if (line->isEnabled() && !line->validate() && firstWrong == nullptr)
            firstWrong = line;
    }
    if (firstWrong != nullptr)
        firstWrong->setFocus();
    return firstWrong == nullptr;
}

bool FormPart::hasWrongText() const
{
    return std::any_of(m_checked.cbegin(), m_checked.cend(), [](const CheckedLine *line) {
        return !line->text().isEmpty() && !line->isAcceptable();
    });
}

} // namespace traject::ui
