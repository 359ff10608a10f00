// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/csv.h"

#include "core/base/text.h"
#include "core/exchange/csvtext.h"

#include <array>

namespace traject::exchange {
namespace {

constexpr QChar quote = u'"';

/// Separators by how sure they are when they occur equally often: a comma also stands in names.
constexpr std::array<char16_t, 4> separators{u';', u'\t', u'|', u','};

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// The separator that occurs most in the first line that holds anything, outside quotes.
QChar detectSeparator(QStringView text)
{
    std::array<int, separators.size()> counts{};
    bool quoted = false;
    bool any = false;
    for (const QChar c : text) {
        if (isLineEnd(c) && !quoted && any)
            break;
        any = any || !isLineEnd(c);
        if (c == quote)
            quoted = !quoted;
        const auto found = std::find(separators.begin(), separators.end(), c);
        if (!quoted && found != separators.end())
            ++counts.at(static_cast<size_t>(found - separators.begin()));
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return separators.at(static_cast<size_t>(most - counts.begin()));
}

/// Splits a text into records. Quoted fields may begin after spaces; text after a closing quote
/// belongs to the field; a quote inside an unquoted field is an ordinary character.
class RecordReader
{
public:
    RecordReader(QStringView text, QChar separator, int line)
        : m_text(text)
        , m_separator(separator)
        , m_line(line)
    { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    /// The next record, with row 0. Fails on a quote that never closes.
    Result<CsvRecord> next()
    {
        CsvRecord record{.line = m_line};
        while (true) {
            const auto field = nextField();
            if (!field)
                return tl::unexpected(field.error());
            record.fields.append(*field);
            if (atEnd())
                return record;
            if (m_text.at(m_at) != m_separator) {
                skipLineEnd();
                return record;
            }
            ++m_at;
        }
    }

private:
    Result<QString> nextField()
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_text.at(m_at) == u' ')
            ++m_at;
        if (!atEnd() && m_text.at(m_at) == quote) {
            auto quoted = quotedText();
            if (quoted)
                *quoted += plainText();
            return quoted;
        }
        m_at = start;
        return plainText().toString();
    }

    /// Up to the next separator or line end.
    QStringView plainText()
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_text.at(m_at) != m_separator && !isLineEnd(m_text.at(m_at)))
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    /// From an opening quote to after the closing one. Line breaks inside become '\n'.
    Result<QString> quotedText()
    {
        const int openedOn = m_line;
        QString result;
        for (++m_at; !atEnd();) {
            const QChar c = m_text.at(m_at);
            if (isLineEnd(c)) {
                skipLineEnd();
                result += u'\n';
                continue;
            }
            ++m_at;
            if (c != quote) {
                result += c;
            } else if (!atEnd() && m_text.at(m_at) == quote) {
                result += quote;
                ++m_at;
            } else {
                return result;
            }
        }
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("regel %1: een veld begint met een aanhalingsteken dat "
                                      "nergens wordt afgesloten")
                           .arg(openedOn));
    }

    void skipLineEnd()
    {
        const bool pair
            = m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
        m_at += pair ? 2 : 1;
        ++m_line;
    }

    QStringView m_text;
    QChar m_separator;
    int m_line;
    qsizetype m_at = 0;
};

/// Blank: an empty line, or nothing but separators, as spreadsheets leave below a table.
bool isBlank(const CsvRecord &record)
{
    return std::all_of(record.fields.begin(), record.fields.end(), [](const QString &field) {
        return std::all_of(field.begin(), field.end(), [](QChar c) { return c.isSpace(); });
    });
}

/// The separator in a first line "sep=;", as Excel writes and reads it; null without one.
QChar declaredSeparator(QStringView text)
{
    const bool declared = text.startsWith(u"sep=", Qt::CaseInsensitive) && text.size() > 4
        && !isLineEnd(text.at(4)) && (text.size() == 5 || isLineEnd(text.at(5)));
    return declared ? text.at(4) : QChar();
}

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());

    const QStringView contents = decoded->text;
    const QChar declared = declaredSeparator(contents);
    CsvTable table{.separator = declared.isNull() ? detectSeparator(contents) : declared,
                   .encoding = decoded->encoding};
    RecordReader reader(contents, table.separator, 1);
    bool afterDeclaration = declared.isNull();
    while (!reader.atEnd()) {
        auto record = reader.next();
        if (!record)
            return tl::unexpected(record.error());
        if (!afterDeclaration) {
            afterDeclaration = true;
        } else if (isBlank(*record)) {
            continue;
        } else if (table.header.isEmpty()) {
            for (const QString &name : std::as_const(record->fields))
                table.header.append(text::simplified(name));
        } else {
            record->row = static_cast<int>(table.records.size()) + 1;
            table.records.append(*std::move(record));
        }
    }
    if (table.header.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("het bestand is leeg"));
    return table;
}

} // namespace traject::exchange
