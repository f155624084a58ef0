// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
(function () {
    var live = document.getElementById('live');
    if (!live || !window.EventSource)
        return;
    var news = new EventSource(live.getAttribute('data-events'));
    news.onmessage = function (event) {
        live.innerHTML = event.data; // made and escaped by the server, as the page was
    };
    news.addEventListener('over', function () {
        news.close();
    });
})();
