// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/store/store.h"
#include "sync/log/picture_ends.h"

#include <functional>

namespace tongguan::store {

/// The store's end of the pictures' way: a kiosk's are sent, a staff station's are fetched. `onFetched` is called with
/// the picture's id after it is durable, on the store's thread.
class StorePictures final : public sync::PictureSource, public sync::PictureSink {
  public:
    explicit StorePictures(Store& store, std::function<void(const std::string& picture)> onFetched = {})
        : store_(store), onFetched_(std::move(onFetched))
    {}
    Result<std::optional<sync::SealedPicture>> next() override { return store_.unsentPicture(); }
    Result<> sent(const std::string& blob) override { return store_.pictureSent(blob); }
    Result<> postponed(const std::string& blob) override { return store_.picturePostponed(blob); }
    Result<std::vector<sync::WantedPicture>> wanted() override { return store_.wantedPictures(); }
    Result<> fetched(const sync::WantedPicture& wanted, ByteView sealed) override;

  private:
    Store& store_;
    std::function<void(const std::string& picture)> onFetched_;
};

} // namespace tongguan::store
