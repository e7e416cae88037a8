/** An annex: its heading and the control its table will stand in. NĐ 30/2020, Phụ lục I, III.1, and Phụ lục III, Mẫu 2.1. */
import { forKind } from '../outline/kind-words';
import { appendixTag } from '../report/control-tag';
import { attachedTo, type AppendixHeading, type ReportContent } from '../report/report-content';
import { appendixTitle } from './control-titles';
import { type Block, type BlockControl, paragraph, text } from './document-model';
import { sentence } from './field-control';
import { appendixGuidance } from './guidance';
import { page, ruleLength } from './official-format';
import { ruleAcross } from './rule';

/**
 * The annex control before its table is built: guidance, and the empty paragraph that must stand behind a table inside a
 * control. Both are the prompt; the Open XML SDK finds nothing against a prompt of two paragraphs.
 */
const appendixControl = ({ id }: AppendixHeading): BlockControl => {
  const guidance = appendixGuidance(id);
  return {
    kind: 'block-control',
    control: {
      tag: appendixTag(id),
      title: appendixTitle(id),
      place: '',
      locked: true,
      appearance: 'boundingBox',
      showsPlaceholder: true,
      prompt: guidance,
    },
    content: [paragraph('BctdNoiDung', [{ ...text(guidance), placeholder: true }]), paragraph('BctdNoiDung', [])],
  };
};

/** `Phụ lục I`, its title, which report it goes with, a rule, the control. */
export const appendixBlocks = (appendix: AppendixHeading, { fields, clusterKind }: ReportContent): readonly Block[] => {
  const place = `appendix-${appendix.id}`;
  const width = (appendix.orientation === 'portrait' ? page.width : page.height) - page.left - page.right;
  return [
    paragraph('BctdPhuLuc', [text(`Phụ lục ${appendix.id}`)]),
    paragraph('BctdTenPhuLuc', sentence(appendix.title, fields, place)),
    paragraph('BctdKemTheo', sentence(forKind(attachedTo, clusterKind), fields, place)),
    ruleAcross(width, ruleLength.title, { after: 120 }),
    appendixControl(appendix),
  ];
};
