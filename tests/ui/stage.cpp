// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/stage.h"

#include "kiosk/app/picture_providers.h"
#include "tests/ui/samples.h"

#include <QCoreApplication>
#include <QTest>
#include <QtQuickTest/quicktest.h>

#include <algorithm>

namespace tongguan::test {
namespace {

app::PlaceViewModel::Names names()
{
    return {QStringLiteral("河口口岸"), QStringLiteral("Hekou"), QStringLiteral("Hà Khẩu"),
            QStringLiteral("ເຫີໂຄ່ວ"),    QStringLiteral("ဟဲခေါက်"), QStringLiteral("เหอโข่ว")};
}

void collect(QQuickItem* item, std::vector<QQuickItem*>& out)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    out.push_back(item);
    for (QQuickItem* child : item->childItems())
        collect(child, out);
}

} // namespace

std::vector<QQuickItem*> visibleItems(QQuickItem* root)
{
    std::vector<QQuickItem*> all;
    collect(root, all);
    return all;
}

std::vector<QQuickItem*> itemsCalled(QQuickItem* root, const QString& objectName)
{
    std::vector<QQuickItem*> items = visibleItems(root);
    std::erase_if(items, [&](const QQuickItem* item) { return item->objectName() != objectName; });
    return items;
}

QQuickItem* itemAt(QQuickItem* root, const QString& path)
{
    QQuickItem* found = root;
    for (const QString& name : path.split(u'/')) {
        const auto inside = visibleItems(found);
        const auto item = std::ranges::find(inside, name, &QQuickItem::objectName);
        if (item == inside.end())
            return nullptr;
        found = *item;
    }
    return found;
}

void settle(QQuickWindow* window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    // Rows and columns are laid out before the next picture is drawn.
    std::ignore = QQuickTest::qWaitForPolish(window);
}

Stage::Stage(const QString& role, QSize size, flow::StaffActions* officers)
    : place(switcher), driver(driverActions, switcher), staff(officers == nullptr ? staffActions : *officers, switcher),
      evidence_(evidencePicture())
{
    if (role == QStringLiteral("board"))
        switcher.switchTo(clearance::Language::Zh);
    place.showNames(names());
    place.showPost(QStringLiteral("9"));
    app::addPictureProviders(engine_);
    app::addEvidenceProvider(engine_, [this](const std::string&) { return evidence_; });
    QObject::connect(&switcher, &app::LanguageSwitcher::switched, &engine_, &QQmlApplicationEngine::retranslate);
    place.showNow(QDateTime(QDate(2026, 11, 25), QTime(9, 41)));
    camera.show(cameraFrame());
    engine_.setInitialProperties({{QStringLiteral("role"), role},
                                  {QStringLiteral("place"), QVariant::fromValue(&place)},
                                  {QStringLiteral("driver"), QVariant::fromValue(&driver)},
                                  {QStringLiteral("staff"), QVariant::fromValue(&staff)},
                                  {QStringLiteral("board"), QVariant::fromValue(&board)},
                                  {QStringLiteral("camera"), QVariant::fromValue(&camera)},
                                  {QStringLiteral("reducedMotion"), true}});
    engine_.loadFromModule("Tongguan", "Main");
    if (!engine_.rootObjects().isEmpty())
        window_ = qobject_cast<QQuickWindow*>(engine_.rootObjects().constFirst());
    if (QQuickItem* shown = role == QStringLiteral("driver") ? roleItem() : nullptr)
        shown->setProperty("deafTime", 0); // nobody's glove touches twice here
    if (window_ && size.isValid())
        resize(size);
}

QQuickItem* Stage::roleItem() const
{
    return window_ == nullptr ? nullptr : find(QStringLiteral("stage"))->property("item").value<QQuickItem*>();
}

void Stage::resize(QSize size)
{
    window_->resize(size);
    settle();
}

void Stage::enlarge(double textScale)
{
    engine_.singletonInstance<QObject*>("Tongguan", "Theme")->setProperty("textScale", textScale);
    settle();
}

void Stage::settle() const
{
    test::settle(window_);
}

QQuickItem* Stage::find(const QString& objectName) const
{
    return itemAt(window_->contentItem(), objectName);
}

bool Stage::touch(const QString& objectName)
{
    QQuickItem* item = find(objectName);
    if (!item || !item->isEnabled())
        return false;
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseClick(window_, Qt::LeftButton, {}, middle.toPoint());
    settle();
    return true;
}

} // namespace tongguan::test
