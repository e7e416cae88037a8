/** Look of the page of results, on a screen and on A4. Kinds are told by words; colour only helps. */
export const pageStyle = `
:root { color-scheme: light dark; }
body { font: 11pt/1.45 "Segoe UI", Arial, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.15rem; margin-top: 2rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid GrayText; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
tr.error td:first-child, tr.ready td:first-child, tr.warning td:first-child { border-left-width: 5px; }
tr.error td:first-child { border-left-color: #b10e1c; }
tr.warning td:first-child { border-left-color: #bc4b09; }
tr.ready td:first-child { border-left-color: #0e700e; }
p.error, p.ready { font-weight: 600; }
q { display: block; font-style: italic; }
small { display: block; color: GrayText; }
@page { size: A4; margin: 15mm; }
@media print {
  :root { color-scheme: light; }
  body { margin: 0; padding: 0; max-width: none; }
  thead { display: table-header-group; }
  tr, h2, h3 { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
