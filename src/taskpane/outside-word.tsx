/** What the page says when it is not opened by Word. */

/** Shown where office.js finds no Word around the page. */
export function OutsideWord() {
  return (
    <main className="opening">
      <h1>Báo cáo thi đua</h1>
      <p>Trang này là khung bên cạnh văn bản của Word. Hãy mở nó từ Word: thẻ Trang đầu → Soạn báo cáo.</p>
    </main>
  );
}
