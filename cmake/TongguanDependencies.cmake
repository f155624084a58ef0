# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything from outside, once. All of it is in Debian 13 (installer/debian/control).
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(ZLIB REQUIRED)
find_package(CURL REQUIRED)
find_package(Boost 1.83 REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(spdlog REQUIRED)
find_package(CLI11 REQUIRED)
find_package(pugixml REQUIRED)
find_package(tomlplusplus REQUIRED)
find_package(ZXing REQUIRED)
find_package(OpenCV REQUIRED COMPONENTS core dnn imgproc imgcodecs)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(postgres REQUIRED IMPORTED_TARGET libpq)
pkg_check_modules(sqlite REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(sqlcipher REQUIRED IMPORTED_TARGET sqlcipher)
pkg_check_modules(cairo REQUIRED IMPORTED_TARGET cairo-pdf cairo-ft)
pkg_check_modules(alsa REQUIRED IMPORTED_TARGET alsa)
pkg_check_modules(espeak REQUIRED IMPORTED_TARGET espeak-ng)
# Without it the header hides sqlite3_key, and a unit without it would open the store unencrypted.
target_compile_definitions(PkgConfig::sqlcipher INTERFACE SQLITE_HAS_CODEC)

find_package(Qt6 6.8 REQUIRED COMPONENTS Core Gui Network Qml Quick QuickControls2 Svg Multimedia LinguistTools Test QuickTest)
qt_policy(SET QTP0001 NEW)
qt_policy(SET QTP0004 NEW)
