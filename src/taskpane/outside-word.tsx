/** What the page says when it is not opened by Word. */

/** Shown where office.js finds no Word around the page. */
export function OutsideWord() {
  return (
    <main className="opening">
      <h1>Báo cáo thi đua</h1>
      <p>Trang này chỉ dùng được bên cạnh một văn bản Word. Hãy mở từ Word: thẻ Trang chủ (Home) → Soạn báo cáo.</p>
    </main>
  );
}
