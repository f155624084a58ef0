// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/report/decided_body.h"

#include "base/json.h"

#include <string>
#include <vector>

namespace tongguan::report {

using namespace clearance;

namespace {

constexpr std::size_t kMaxDepth = 32;

/// Follows the keys down to the members that count: "decision.lane", "decision.reasons.code" … An array adds nothing to
/// the way.
class Reader {
  public:
    using number_integer_t = Json::number_integer_t;
    using number_unsigned_t = Json::number_unsigned_t;
    using number_float_t = Json::number_float_t;
    using string_t = Json::string_t;
    using binary_t = Json::binary_t;

    bool null() { return true; }
    bool number_integer(number_integer_t /*value*/) { return true; }
    bool number_unsigned(number_unsigned_t /*value*/) { return true; }
    bool number_float(number_float_t /*value*/, const string_t& /*text*/) { return true; }
    bool binary(binary_t& /*value*/) { return false; }
    bool parse_error(std::size_t /*position*/, const std::string& /*token*/, const Json::exception& /*error*/)
    {
        return false;
    }

    bool boolean(bool value)
    {
        if (way_ == ".decision.provisional")
            body_.provisional = value;
        return true;
    }

    bool string(string_t& value)
    {
        if (way_ == ".decision.lane") {
            const auto lane = fromCode<Lane>(value);
            laneRead_ = lane.has_value();
            body_.lane = lane.value_or(Lane::Staff);
            return laneRead_;
        }
        if (way_ == ".declaration")
            body_.declared = !value.empty();
        else if (way_ == ".decision.reasons.code")
            reason(value);
        else if (way_ == ".decision.reasons.saw.field")
            field_ = value;
        else if (way_ == ".decision.reasons.saw.value")
            value_ = value;
        return true;
    }

    bool start_object(std::size_t /*elements*/)
    {
        ends_.push_back(way_.size());
        return ends_.size() <= kMaxDepth;
    }

    bool key(string_t& key)
    {
        way_.resize(ends_.back());
        way_ += '.';
        way_ += key;
        return true;
    }

    bool end_object()
    {
        way_.resize(ends_.back());
        ends_.pop_back();
        if (way_ == ".decision.reasons.saw" && field_ == "level")
            level_ = value_;
        if (way_ == ".decision.reasons")
            endReason();
        return true;
    }

    bool start_array(std::size_t /*elements*/) { return ++arrays_ <= kMaxDepth; }
    bool end_array()
    {
        --arrays_;
        return true;
    }

    std::optional<DecidedBody> take()
    {
        body_.fresh = fresh();
        return laneRead_ ? std::optional(body_) : std::nullopt;
    }

  private:
    void reason(std::string_view code)
    {
        certified_ = code == "AEO";
        if (code == "SYS_INTEGRITY")
            body_.clockDoubted = true;
        goodsUnknown_ = goodsUnknown_ || code.starts_with("DECL_");
        noGreenGoods_ = noGreenGoods_ || code == "GREEN_NO_GOODS";
        green_ = green_ || code.starts_with("GREEN_");
    }

    /// Where the goods are known and no word is of the green channel, none of them are green (rule 36).
    std::optional<bool> fresh() const
    {
        if (green_ || (body_.declared && !goodsUnknown_))
            return green_ && !noGreenGoods_;
        return std::nullopt;
    }

    /// (The members of a reason come in any order.)
    void endReason()
    {
        if (const auto level = fromCode<CreditLevel>(level_); certified_ && level)
            body_.credit = *level;
        certified_ = false;
        level_.clear();
    }

    std::string way_;
    std::vector<std::size_t> ends_;
    std::size_t arrays_ = 0;
    DecidedBody body_;
    bool laneRead_ = false;
    bool certified_ = false;
    bool green_ = false;
    bool noGreenGoods_ = false;
    bool goodsUnknown_ = false;
    std::string field_;
    std::string value_;
    std::string level_;
};

} // namespace

std::optional<DecidedBody> readDecided(std::string_view body)
{
    Reader reader;
    if (!Json::sax_parse(body.begin(), body.end(), &reader))
        return std::nullopt;
    return reader.take();
}

} // namespace tongguan::report
