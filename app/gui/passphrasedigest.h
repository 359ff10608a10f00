// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace traject {

/// Recognises the passphrase of the open caseload when the window is unlocked, without keeping
/// the passphrase: a salted digest that takes some hundredths of a second to compute.
class PassphraseDigest
{
public:
    explicit PassphraseDigest(const QString &passphrase);

    [[nodiscard]] bool matches(const QString &passphrase) const;

private:
    [[nodiscard]] QByteArray digest(const QString &passphrase) const;

    QByteArray m_salt;
    QByteArray m_digest;
};

} // namespace traject
