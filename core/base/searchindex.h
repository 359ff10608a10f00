// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <vector>

/// Finding records by words that a person types: accents, capitals and the order of words do not
/// matter, identifiers match with or without dots, one wrong letter is forgiven.
///
/// The index knows every different word once, with the records that hold it. A search looks at all
/// words (a tenth of a million take a few milliseconds), keeps for each typed word how well it fits
/// in each record, and gives the records in which all typed words fit. An identifier or a
/// double-barrelled name is in the index as a whole ("0123456749", "sintkatelijnewaver") and in its
/// parts, and what is typed is looked for in both ways.
namespace traject {

/// How a typed word fits a word of a record, from worst to best.
enum class WordFit {
    None,
    ErrorInStart, ///< the word begins with the typed one but for one letter
    Error, ///< the same word but for one letter: too many, missing, another, or two swapped
    Inside,
    Start,
    Whole,
};

/// Both words folded. Errors are forgiven in words of at least four letters without digits; in the
/// start of a longer word from five letters on, and not in the last one. One or two letters are
/// looked for at the start of words only.
[[nodiscard]] WordFit wordFit(const QByteArray &typed, const QByteArray &word);

/// What was typed, as the words to look for.
class SearchQuery
{
public:
    explicit SearchQuery(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_ways.isEmpty(); }
    /// The ways to read it, each as folded words that must all fit: in parts, and with identifiers
    /// as wholes where that differs.
    [[nodiscard]] const QList<QList<QByteArray>> &ways() const { return m_ways; }
    /// About so many characters of `whole` around the first word that fits, with "…" where it was
    /// cut; the beginning of it when no word fits.
    [[nodiscard]] QString snippet(const QString &whole, int characters = 80) const;

private:
    QList<QList<QByteArray>> m_ways;
};

class SearchIndex
{
public:
    struct Hit
    {
        qint64 id = 0;
        int score = 0; ///< more is better; comparable between indexes

        bool operator==(const Hit &) const = default;
    };

    /// Puts a record in, or in the place of the one with its id. A word of `names` counts a little
    /// more than one of `others`.
    void put(qint64 id, const QString &names, const QString &others = {});
    void remove(qint64 id);
    [[nodiscard]] qsizetype count() const { return m_slots.size(); }

    /// The best `limit` records, best first; equal ones in the order in which they were put in.
    [[nodiscard]] QList<Hit> find(const SearchQuery &query, int limit) const;

private:
    void add(const QString &raw, int slot, bool isName);
    [[nodiscard]] std::vector<int> scores(const QList<QByteArray> &words) const;

    QList<QByteArray> m_words;
    QHash<QByteArray, int> m_wordAt; ///< place in m_words
    /// Per word the slots of the records that hold it, times two, plus one where it is in a name.
    std::vector<std::vector<quint32>> m_places;
    std::vector<qint64> m_ids; ///< per slot; 0: the record is gone or was put in again
    QHash<qint64, int> m_slots;
};

} // namespace traject
