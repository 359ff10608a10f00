// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/console.h"

#include "ui/support/errortext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace traject::cli {
namespace {

void writeOut(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
}

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongKey:
    case ErrorCode::NotACaseload:
    case ErrorCode::Damaged:
    case ErrorCode::NewerSchema:
    case ErrorCode::Locked:
    case ErrorCode::ReadOnly:
    case ErrorCode::FileMissing:
    case ErrorCode::CipherMissing:
        return CannotOpen;
    default:
        return InputRefused;
    }
}

} // namespace

void say(const QString &sentence)
{
    const QByteArray text = sentence.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
}

void print(const QJsonObject &object)
{
    writeOut(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void print(const QJsonArray &array)
{
    writeOut(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void printLine(const QJsonObject &object)
{
    writeOut(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

int report(const Error &error)
{
    say(ui::errorText(error));
    return exitCodeOf(error.code);
}

int usageError(const QString &problem)
{
    say(problem);
    say(QCoreApplication::translate("cli", "See \"trajectwijzer-cli --help\"."));
    return Usage;
}

} // namespace traject::cli
