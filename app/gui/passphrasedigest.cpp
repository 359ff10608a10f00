// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/passphrasedigest.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace traject {

PassphraseDigest::PassphraseDigest(const QString &passphrase)
{
    QList<quint32> random(4);
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    m_salt = QByteArray(reinterpret_cast<const char *>(random.constData()),
                        random.size() * qsizetype(sizeof(quint32)));
    m_digest = digest(passphrase);
}

bool PassphraseDigest::matches(const QString &passphrase) const
{
    return digest(passphrase) == m_digest;
}

QByteArray PassphraseDigest::digest(const QString &passphrase) const
{
    constexpr int rounds = 20000;
    QByteArray value = passphrase.toUtf8();
    for (int round = 0; round < rounds; ++round)
        value = QMessageAuthenticationCode::hash(value, m_salt, QCryptographicHash::Sha512);
    return value;
}

} // namespace traject
