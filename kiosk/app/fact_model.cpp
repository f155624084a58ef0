// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/fact_model.h"

#include "kiosk/app/plain_text.h"
#include "kiosk/app/row_changes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace tongguan::app {
namespace {

// 0-9 and a comma in every language: the papers show them so.
QString grouped(std::int64_t number)
{
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(number));
}

/// How much it is comes first where the words may end in "…".
QString goodsOf(const QString& words, const QString& weight)
{
    constexpr qsizetype kWordy = 40;
    return words.size() > kWordy ? weight + QStringLiteral("  ") + words : words + QStringLiteral("  ") + weight;
}

constexpr std::array<std::pair<clearance::CertificateKind, const char*>, 8> kCertificates{
    {{clearance::CertificateKind::Phyto, QT_TRANSLATE_NOOP("Facts", "Plant health")},
     {clearance::CertificateKind::Vet, QT_TRANSLATE_NOOP("Facts", "Animal health")},
     {clearance::CertificateKind::Origin, QT_TRANSLATE_NOOP("Facts", "Origin")},
     {clearance::CertificateKind::Health, QT_TRANSLATE_NOOP("Facts", "Health")},
     {clearance::CertificateKind::Ciq, QT_TRANSLATE_NOOP("Facts", "Quarantine")},
     {clearance::CertificateKind::ThirdParty, QT_TRANSLATE_NOOP("Facts", "Test report")},
     {clearance::CertificateKind::Cites, QT_TRANSLATE_NOOP("Facts", "CITES")},
     {clearance::CertificateKind::Licence, QT_TRANSLATE_NOOP("Facts", "Import licence")}}};

/// Each with its tick, or with a ring where staff will ask for it.
QString certificatesOf(const std::vector<clearance::NeededCertificate>& needed)
{
    QStringList parts;
    for (const clearance::NeededCertificate& one : needed) {
        const auto name =
            std::ranges::find(kCertificates, one.kind, &std::pair<clearance::CertificateKind, const char*>::first);
        if (name != kCertificates.end())
            parts << QStringLiteral("%1\u00A0%2")
                         .arg(QChar(one.held ? 0x2713 : 0x25CB))
                         .arg(QCoreApplication::translate("Facts", name->second));
    }
    return parts.join(QStringLiteral("  "));
}

QString shownValue(const flow::Fact& fact)
{
    const QString value = plainText(fact.value);
    switch (fact.kind) {
    case flow::FactKind::Weight:
        return fact.amount > 0 ? grouped(fact.amount) + QStringLiteral(" kg") : value;
    case flow::FactKind::Goods:
        return fact.amount > 0 ? goodsOf(value, grouped(fact.amount) + QStringLiteral("\u00A0kg")) : value;
    case flow::FactKind::Packages:
    case flow::FactKind::Passengers:
        return fact.amount > 0 ? grouped(fact.amount) : value;
    case flow::FactKind::Load:
        if (fact.value == "empty")
            return QCoreApplication::translate("Facts", "Empty truck");
        if (fact.value == "laden")
            return QCoreApplication::translate("Facts", "Loaded");
        return value;
    case flow::FactKind::Certificates:
        return certificatesOf(fact.certificates);
    default:
        return value;
    }
}

} // namespace

void FactModel::show(const std::vector<flow::Fact>& facts)
{
    const int before = count();
    const bool disputed = anyDisputed();
    RowChanges::apply(*this, rows_, facts, [](const flow::Fact& fact) { return fact.kind; });
    if (before != count())
        emit countChanged();
    if (disputed != anyDisputed())
        emit disputedChanged();
}

void FactModel::retranslate()
{
    if (!rows_.empty())
        emit dataChanged(index(0), index(count() - 1), {ValueRole});
}

bool FactModel::anyDisputed() const
{
    return std::ranges::any_of(rows_, [](const flow::Fact& fact) { return fact.disputed; });
}

int FactModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FactModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const flow::Fact& fact = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole:
        return static_cast<int>(fact.kind);
    case ValueRole:
        return shownValue(fact);
    case SourceRole:
        return static_cast<int>(fact.source);
    case DisputedRole:
        return fact.disputed;
    default:
        return {};
    }
}

QHash<int, QByteArray> FactModel::roleNames() const
{
    return {{KindRole, "kind"}, {ValueRole, "value"}, {SourceRole, "source"}, {DisputedRole, "disputed"}};
}

void ExpectedModel::show(const std::vector<flow::Expected>& rows)
{
    RowChanges::apply(*this, rows_, rows, [](const flow::Expected& row) { return std::pair(row.kind, row.expected); });
}

int ExpectedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ExpectedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const flow::Expected& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole:
        return static_cast<int>(row.kind);
    case ExpectedRole:
        return plainText(row.expected);
    case ReadRole:
        return plainText(row.read);
    case MatchesRole:
        return row.matches;
    default:
        return {};
    }
}

QHash<int, QByteArray> ExpectedModel::roleNames() const
{
    return {{KindRole, "kind"}, {ExpectedRole, "expected"}, {ReadRole, "read"}, {MatchesRole, "matches"}};
}

} // namespace tongguan::app
