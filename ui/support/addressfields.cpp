// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/addressfields.h"

#include "core/base/text.h"
#include "ui/support/layout.h"

#include <QGridLayout>
#include <QLineEdit>

namespace traject::ui {

AddressFields::AddressFields(const QString &prefix, const QString &whose, QWidget *parent)
    : QWidget(parent)
    , m_country(Address{}.country)
{
    const auto field = [&](const QString &suffix, const QString &what) {
        auto *line
            = named(new QLineEdit, prefix + suffix, QStringLiteral("%1 (%2)").arg(what, whose));
        line->setPlaceholderText(what);
        line->setToolTip(what);
        connect(line, &QLineEdit::textEdited, this, &AddressFields::edited);
        return line;
    };
    m_street = field(QStringLiteral("Street"), tr("Street"));
    m_number = field(QStringLiteral("Number"), tr("No. and box"));
    m_postcode = field(QStringLiteral("Postcode"), tr("Postcode"));
    m_municipality = field(QStringLiteral("Municipality"), tr("Municipality"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(fontMetrics().height() / 3);
    grid->addWidget(m_street, 0, 0, 1, 3);
    grid->addWidget(m_number, 0, 3);
    grid->addWidget(m_postcode, 1, 0);
    grid->addWidget(m_municipality, 1, 1, 1, 3);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    setFocusProxy(m_street);
}

Address AddressFields::address() const
{
    return {.street = text::simplified(m_street->text()),
            .number = text::simplified(m_number->text()),
            .postcode = text::simplified(m_postcode->text()),
            .municipality = text::simplified(m_municipality->text()),
            .country = m_country};
}

void AddressFields::setAddress(const Address &address)
{
    m_street->setText(address.street);
    m_number->setText(address.number);
    m_postcode->setText(address.postcode);
    m_municipality->setText(address.municipality);
    m_country = address.country;
    for (auto *line : {m_street, m_number, m_postcode, m_municipality})
        line->setCursorPosition(0);
}

} // namespace traject::ui
