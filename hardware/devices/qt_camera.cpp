// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/qt_camera.h"

#include "hardware/devices/condition_reporter.h"
#include "hardware/devices/grey_frame.h"

#include <QCamera>
#include <QCameraDevice>
#include <QCameraFormat>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QObject>
#include <QThread>
#include <QVideoSink>

#include <atomic>
#include <cstdlib>
#include <utility>

namespace tongguan::devices {

namespace {

QCameraDevice findCamera(const std::string& id)
{
    if (id.empty())
        return QMediaDevices::defaultVideoInput();
    const auto wanted = QByteArray::fromStdString(id);
    for (const auto& device : QMediaDevices::videoInputs()) {
        if (device.id() == wanted)
            return device;
    }
    return {};
}

QCameraFormat nearestFormat(const QCameraDevice& device, int width)
{
    QCameraFormat nearest;
    for (const auto& format : device.videoFormats()) {
        const int off = std::abs(format.resolution().width() - width);
        if (nearest.isNull() || off < std::abs(nearest.resolution().width() - width))
            nearest = format;
    }
    return nearest;
}

} // namespace

/// Lives on the camera's thread, as all of Qt Multimedia that it makes.
class QtCamera::Worker : public QObject {
  public:
    Worker(const CameraSettings& settings, Log& log, std::function<void(Frame)> onFrame, ConditionHandler onCondition)
        : settings_(settings), log_(log), onFrame_(std::move(onFrame)), condition_(std::move(onCondition))
    {}

    void begin()
    {
        devices_ = std::make_unique<QMediaDevices>();
        connect(devices_.get(), &QMediaDevices::videoInputsChanged, this, [this] { look(); });
        look();
    }

    void end()
    {
        close();
        devices_.reset();
    }

  private:
    void look()
    {
        const auto device = findCamera(settings_.id);
        if (device.isNull()) {
            close();
            report(Condition::Lost);
        } else if (!camera_ || camera_->cameraDevice() != device) {
            close();
            open(device);
        }
    }

    void open(const QCameraDevice& device)
    {
        camera_ = std::make_unique<QCamera>(device);
        if (const auto format = nearestFormat(device, settings_.width); !format.isNull())
            camera_->setCameraFormat(format);
        sink_ = std::make_unique<QVideoSink>();
        session_ = std::make_unique<QMediaCaptureSession>();
        session_->setCamera(camera_.get());
        session_->setVideoSink(sink_.get());
        connect(camera_.get(), &QCamera::activeChanged, this,
                [this](bool active) { report(active ? Condition::Ready : Condition::Lost); });
        connect(camera_.get(), &QCamera::errorOccurred, this, [this](QCamera::Error error) {
            if (error != QCamera::NoError)
                report(Condition::Lost);
        });
        // On whatever thread makes the frames: one is handed over at a time, the others end here.
        connect(
            sink_.get(), &QVideoSink::videoFrameChanged, this,
            [this](const QVideoFrame& frame) {
                if (!busy_.exchange(true))
                    QMetaObject::invokeMethod(this, [this, frame] { deliver(frame); }, Qt::QueuedConnection);
            },
            Qt::DirectConnection);
        camera_->start();
    }

    void deliver(const QVideoFrame& frame)
    {
        if (auto grey = camera_ ? greyFrame(frame) : std::nullopt) {
            report(Condition::Ready);
            onFrame_(std::move(*grey));
        }
        busy_ = false;
    }

    void close()
    {
        session_.reset();
        sink_.reset();
        camera_.reset();
    }

    void report(Condition condition)
    {
        if (condition_.last() != condition)
            log_.write(Severity::Info, "tongguan.devices",
                       std::string("device.condition device=camera condition=") + name(condition));
        condition_.report(condition);
    }

    const CameraSettings settings_;
    Log& log_;
    std::function<void(Frame)> onFrame_;
    ConditionReporter condition_;
    std::atomic<bool> busy_ = false;
    std::unique_ptr<QMediaDevices> devices_;
    std::unique_ptr<QCamera> camera_;
    std::unique_ptr<QVideoSink> sink_;
    std::unique_ptr<QMediaCaptureSession> session_;
};

struct QtCamera::Running {
    QThread thread;
    std::unique_ptr<Worker> worker;
};

QtCamera::QtCamera(CameraSettings settings, Log& log) : settings_(std::move(settings)), log_(log) {}

QtCamera::~QtCamera()
{
    QtCamera::stop();
}

void QtCamera::start(std::function<void(Frame)> onFrame, ConditionHandler onCondition)
{
    stop();
    running_ = std::make_unique<Running>();
    running_->worker = std::make_unique<Worker>(settings_, log_, std::move(onFrame), std::move(onCondition));
    auto* worker = running_->worker.get();
    worker->moveToThread(&running_->thread);
    QObject::connect(&running_->thread, &QThread::started, worker, [worker] { worker->begin(); });
    running_->thread.start();
}

void QtCamera::stop()
{
    if (!running_)
        return;
    auto* worker = running_->worker.get();
    // Qt's objects end on the thread that made them.
    QMetaObject::invokeMethod(worker, [worker] { worker->end(); }, Qt::BlockingQueuedConnection);
    running_->thread.quit();
    running_->thread.wait();
    running_.reset();
}

} // namespace tongguan::devices
