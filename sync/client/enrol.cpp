// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/enrol.h"

#include "base/json.h"
#include "base/result.h"
#include "sync/client/key_request.h"
#include "sync/client/peer_chain.h"

#include <format>

namespace tongguan::sync {

namespace {

constexpr std::size_t kMaxAnswer = std::size_t{64} * 1024;

Result<Json> ask(const Invitation& invitation, const std::string& authority, const std::string& request,
                 const SigningKey& journalKey)
{
    auto http = HttpClient::make(invitation.url, {authority, {}, {}});
    if (!http)
        return failed(std::move(http));
    HttpRequest post;
    post.method = "POST";
    post.target = "/v1/enrol";
    post.headers = {{"Content-Type", "application/json"}};
    post.body =
        dump(Json{{"code", invitation.code}, {"request", request}, {"journalKey", journalKey.verifying().toBase64()}});
    post.maxAnswer = kMaxAnswer;
    auto answer = http->send(post);
    if (!answer)
        return failed(std::move(answer));
    if (answer->status == 403)
        return fail(Errc::Denied, "the code is wrong, spent or too old: ask for a new invitation");
    if (answer->status != 200)
        return fail(answer->status >= 500 || answer->status == 429 ? Errc::Unavailable : Errc::InvalidInput,
                    std::format("the gateway answers {} to the enrolment", answer->status));
    return parseJson(answer->body, kMaxAnswer);
}

} // namespace

Result<Identity> enrol(const Invitation& invitation, const SigningKey& journalKey)
{
    auto authority = fetchAuthority(invitation.url, invitation.fingerprint);
    if (!authority)
        return failed(std::move(authority));
    auto keys = makeKeyRequest("tongguan");
    if (!keys)
        return failed(std::move(keys));
    auto json = ask(invitation, *authority, keys->request, journalKey);
    if (!json)
        return failed(std::move(json));
    if (!json->is_object())
        return fail(Errc::InvalidInput, "the answer to the enrolment is no object");
    (*json)["gatewayUrl"] = invitation.url;
    (*json)["key"] = keys->key;
    (*json)["authority"] = *authority; // the one whose fingerprint was checked, whatever the answer says
    (*json)["journalSeed"] = toBase64(journalKey.seed());
    auto identity = identityFromJson(*json);
    if (identity && !belongTogether(identity->certificate, identity->key))
        return fail(Errc::Corrupt, "the gateway certified another key");
    return identity;
}

} // namespace tongguan::sync
