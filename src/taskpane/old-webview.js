/*
 * Says what to install where Word shows panes with Internet Explorer (Trident) or the first Edge (EdgeHTML), and stops
 * the page there: what follows this script in the page becomes plain text, so that neither office.js nor the pane runs.
 * Written in ES5, because this is the one script those webviews read.
 */
(function () {
  var agent = navigator.userAgent;
  var isTrident = /Trident\/|MSIE /.test(agent);
  var isEdgeHtml = /Edge\//.test(agent);
  // An older Safari engine (Word for Mac) or an older WebView2: the pane is built for ES2020.
  var isOutdated = typeof globalThis === 'undefined' || typeof Promise === 'undefined' || !Promise.allSettled;
  if (!isTrident && !isEdgeHtml && !isOutdated) return;

  var what = isTrident
    ? 'Word 2021, Word 2024 hoặc Microsoft 365. Word 2016 và Word 2019 không mở được khung này.'
    : isEdgeHtml
      ? 'Microsoft Edge WebView2 Runtime (miễn phí, của Microsoft), rồi khởi động lại Word.'
      : 'bản cập nhật mới của Windows và Microsoft Edge WebView2 Runtime (trên máy Mac: bản cập nhật macOS), ' +
        'rồi khởi động lại Word.';
  document.write(
    '</head><body style="margin:0;padding:16px;font-family:Segoe UI,Arial,sans-serif;font-size:14px;line-height:1.5">' +
      '<main id="old-webview"><h1 style="font-size:18px;margin:0 0 12px">Báo cáo thi đua chưa chạy được trên máy này</h1>' +
      '<p>Phần hiển thị khung bên của Word trên máy này đã cũ.</p>' +
      '<p>Cần cài: ' +
      what +
      '</p><p>Đề nghị cán bộ công nghệ thông tin của cơ quan cài giúp. ' +
      'Văn bản đang mở không bị thay đổi và vẫn dùng bình thường trong Word.</p></main><plaintext style="display:none">'
  );
})();
