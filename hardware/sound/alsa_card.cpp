// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sound/alsa_card.h"

#include <alsa/asoundlib.h>
#include <format>

namespace tongguan::sound {

namespace {

constexpr unsigned kLatencyMicroseconds = 100'000;

struct Close {
    void operator()(snd_pcm_t* pcm) const { std::ignore = ::snd_pcm_close(pcm); }
};
using Handle = std::unique_ptr<snd_pcm_t, Close>;

/// A kiosk without sound is a state that the screen shows, not a line of the library on standard error each time.
void saysNothing(const char*, int, const char*, int, const char*, ...) {}

class AlsaCard final : public SoundCard {
  public:
    explicit AlsaCard(Handle pcm) : pcm_(std::move(pcm)) {}

    Result<> play(std::span<const std::int16_t> samples) override
    {
        while (!samples.empty()) {
            const snd_pcm_sframes_t written = ::snd_pcm_writei(pcm_.get(), samples.data(), samples.size());
            if (written < 0) {
                // It ran dry, or the machine slept: goes on from here. Anything else is the end of this card.
                if (const int recovered = ::snd_pcm_recover(pcm_.get(), static_cast<int>(written), 1); recovered < 0)
                    return fail(Errc::Unavailable, std::format("sound stopped: {}", ::snd_strerror(recovered)));
                continue;
            }
            samples = samples.subspan(static_cast<std::size_t>(written));
        }
        return {};
    }

    void finish() override { std::ignore = ::snd_pcm_drain(pcm_.get()); }

  private:
    Handle pcm_;
};

} // namespace

Result<std::unique_ptr<SoundCard>> openAlsaCard(const std::string& device)
{
    std::ignore = ::snd_lib_error_set_handler(saysNothing);
    snd_pcm_t* opened = nullptr;
    if (const int error = ::snd_pcm_open(&opened, device.c_str(), SND_PCM_STREAM_PLAYBACK, 0); error < 0)
        return fail(Errc::Unavailable, std::format("sound device {}: {}", device, ::snd_strerror(error)));
    Handle pcm(opened);
    if (const int error = ::snd_pcm_set_params(pcm.get(), SND_PCM_FORMAT_S16, SND_PCM_ACCESS_RW_INTERLEAVED, 1, kRate,
                                               1, kLatencyMicroseconds);
        error < 0)
        return fail(Errc::Unavailable, std::format("sound device {}: {}", device, ::snd_strerror(error)));
    return std::make_unique<AlsaCard>(std::move(pcm));
}

} // namespace tongguan::sound
