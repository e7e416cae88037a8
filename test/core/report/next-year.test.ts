import fc from 'fast-check';
import { mau02 } from '../../../src/core/outline/mau-02';
import { nextYear, nextYearSentences } from '../../../src/core/report/next-year';
import { anyReport, filledReport } from './any-report';

describe('nextYear', () => {
  it('keeps what goes on, clears what was of the year, and says so', () => {
    const over = { name: 'Dân vận khéo', from: 2021, to: 2026, act: '' };
    const movements = [...filledReport.movements, over];
    expect(nextYear(mau02, { ...filledReport, movements, rating: 'expected', wording: 'short' })).toEqual({
      ok: true,
      text: '2027',
      note: '',
      value: {
        data: {
          ...filledReport,
          year: 2027,
          number: '',
          issueDate: { day: null, month: null, year: null },
          dropped: [],
          rating: 'final',
          wording: 'short',
          written: {},
          verified: false,
        },
        notes: [
          nextYearSentences.cleared,
          'Không mang sang phong trào đã hết giai đoạn trước năm 2027: “Dân vận khéo”.',
          nextYearSentences.roles(2026),
        ],
      },
    });
  });

  it('refuses the year after the last', () => {
    expect(nextYear(mau02, { ...filledReport, year: 2100 })).toEqual({ ok: false, sentence: nextYearSentences.last });
  });

  it('keeps units, signer, recipients and wording of any report', () => {
    fc.assert(
      fc.property(anyReport, (data) => {
        const next = nextYear(mau02, data);
        if (!next.ok) return;
        const { units, signerName, signerOffice, recipients, wording, cluster, year } = next.value.data;
        expect({ units, signerName, signerOffice, recipients, wording, cluster, year: year - 1 }).toEqual({
          units: data.units,
          signerName: data.signerName,
          signerOffice: data.signerOffice,
          recipients: data.recipients,
          wording: data.wording,
          cluster: data.cluster,
          year: data.year,
        });
      }),
    );
  });

  it('asks about the open file by its name', () => {
    expect(nextYearSentences.saveAs('Bao cao 2026.docx')).toContain(
      '“Bao cao 2026.docx”. Đã Lưu thành (Save As) tệp mới chưa?',
    );
  });
});
