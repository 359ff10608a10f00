// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/addressfield.h"

#include "ui/support/layout.h"

#include <QGridLayout>
#include <QLabel>

namespace traject::ui {

AddressField::AddressField(const MunicipalityLookup &municipalityOf, QWidget *parent)
    : QWidget(parent)
    , m_municipalityOf(municipalityOf)
    , m_street(new TextField(this))
    , m_number(new TextField(this))
    , m_postcode(new TextField(this))
    , m_municipality(new TextField(this))
    , m_country(Address().country)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    const auto place
        = [grid](const QString &caption, TextField *part, int row, int column, int span) {
              auto *label = makeHint(caption);
              label->setWordWrap(false);
              label->setBuddy(part);
              grid->addWidget(label, row, column, 1, span);
              grid->addWidget(part, row + 1, column, 1, span);
          };
    place(tr("Street"), m_street, 0, 0, 2);
    place(tr("Number and box"), m_number, 0, 2, 1);
    place(tr("Postcode"), m_postcode, 2, 0, 1);
    place(tr("Municipality"), m_municipality, 2, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 1);
    setTabOrder(m_street, m_number);
    setTabOrder(m_number, m_postcode);
    setTabOrder(m_postcode, m_municipality);
    setFocusProxy(m_street);
    // Before edited() goes out, so that who listens gets the whole address at once.
    connect(m_postcode, &TypedField::edited, this, &AddressField::fillMunicipality);
    for (TextField *part : {m_street, m_number, m_postcode, m_municipality}) {
        connect(part, &TypedField::edited, this, &AddressField::edited);
        connect(part, &TypedField::committed, this, &AddressField::committed);
    }
}

std::optional<Address> AddressField::value() const
{
    const Address address{.street = m_street->value(),
                          .number = m_number->value(),
                          .postcode = m_postcode->value(),
                          .municipality = m_municipality->value(),
                          .country = m_country};
    return address.isBlank() ? std::nullopt : std::optional(address);
}

void AddressField::setValue(const std::optional<Address> &value)
{
    const Address address = value.value_or(Address());
    m_street->setValue(address.street);
    m_number->setValue(address.number);
    m_postcode->setValue(address.postcode);
    m_municipality->setValue(address.municipality);
    m_country = address.country;
    m_postcodeBefore = address.postcode;
}

void AddressField::fillMunicipality()
{
    const QString postcode = m_postcode->value();
    const QString municipality = m_municipalityOf(postcode);
    if (municipality.isEmpty())
        return;
    const QString shown = m_municipality->value();
    if (shown.isEmpty() || shown == m_municipalityOf(m_postcodeBefore))
        m_municipality->setValue(municipality);
    m_postcodeBefore = postcode;
}

void AddressField::nameParts(const QString &objectName, const QString &accessibleName)
{
    const auto part = [&](TextField *field, const char *suffix, const QString &word) {
        named(field, objectName + QLatin1String(suffix),
              QStringLiteral("%1: %2").arg(accessibleName, word));
    };
    part(m_street, "Street", tr("Street"));
    part(m_number, "Number", tr("Number and box"));
    part(m_postcode, "Postcode", tr("Postcode"));
    part(m_municipality, "Municipality", tr("Municipality"));
}

} // namespace traject::ui
