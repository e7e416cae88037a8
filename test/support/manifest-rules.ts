/** What a manifest must keep beyond its schema. Word refuses or misreads a manifest that breaks one of these. */
import { elements, type ManifestElement } from './manifest';

/** Which resource each element may point to. */
const kindOf: Readonly<Record<string, string>> = {
  Image: 'bt:Images',
  SourceLocation: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

const iconSizes = ['16', '20', '24', '32', '40', '48', '64', '80', '96'];

/** GUIDs that stand in Microsoft's project templates and samples: Word would mix up two add-ins with one of them. */
const templateGuids = [
  '46d2f493-60db-4522-b2aa-e6f2c08d2508',
  '05c2e1c9-3e1d-406e-9a91-e9ac64854143',
  'c6890c26-5bbb-40ed-a321-37f07909a2f0',
];

/** One line for each broken rule; [] for a manifest that keeps them all. */
export function manifestFaults(text: string): string[] {
  return [
    ...resourceFaults(text),
    ...addressFaults(text),
    ...iconFaults(text),
    ...repeated(['Control', 'Group'].flatMap((name) => elements(text, name)).map((element) => element.attribute('id'))),
    ...identityFaults(text),
    ...paneFaults(text),
  ];
}

function resourceFaults(text: string): string[] {
  const resources = ['Image', 'Url', 'String']
    .flatMap((name) => elements(text, name))
    .filter((element) => element.attribute('id') !== '');
  const kinds = new Map(resources.map((resource) => [resource.attribute('id'), resource.parent]));
  const uses = elements(text, '*').filter((element) => element.attribute('resid') !== '');
  const used = new Set(uses.map((use) => use.attribute('resid')));
  return [
    ...repeated(resources.map((resource) => resource.attribute('id'))),
    ...uses.flatMap((use) => useFaults(use, kinds)),
    ...[...kinds.keys()].filter((id) => !used.has(id)).map((id) => `${id} is used by nothing`),
  ];
}

function useFaults(use: ManifestElement, kinds: ReadonlyMap<string, string>): string[] {
  const id = use.attribute('resid');
  const kind = kinds.get(id);
  if (kind === undefined) return [`${id} is no resource`];
  return kind === kindOf[use.name] ? [] : [`${use.name} points to ${id}, which stands in ${kind}`];
}

function addressFaults(text: string): string[] {
  const named = ['IconUrl', 'HighResolutionIconUrl', 'SourceLocation', 'Image', 'Url'];
  const addresses = named.flatMap((name) => elements(text, name)).map((element) => element.attribute('DefaultValue'));
  const domains = elements(text, 'AppDomain').map((element) => element.text);
  const all = [...addresses.filter((address) => address !== ''), ...domains];
  return all.filter((address) => !address.startsWith('https://')).map((address) => `${address} is not https`);
}

function iconFaults(text: string): string[] {
  const shown = elements(text, 'Image').filter((image) => image.attribute('size') !== '');
  const faults = iconSizes.map((size) => [size, shown.filter((image) => image.attribute('size') === size).length]);
  const icons = elements(text, 'Icon').length;
  const wrong = shown.filter((image) => !image.attribute('resid').endsWith(`.${image.attribute('size')}`));
  return [
    ...faults.filter(([, count]) => count !== icons).map(([size]) => `${size} px is not there for each icon`),
    ...wrong.map((image) => `${image.attribute('resid')} stands for ${image.attribute('size')} px`),
  ];
}

function identityFaults(text: string): string[] {
  const id = elements(text, 'Id')[0]?.text ?? '';
  const version = elements(text, 'Version')[0]?.text ?? '';
  return [
    ...(templateGuids.includes(id.toLowerCase()) ? [`${id} is a template's GUID`] : []),
    ...(/^\d+\.\d+\.\d+\.\d+$/.test(version) ? [] : [`${version} has not four parts`]),
  ];
}

/** Both buttons open one pane, the one that Word may open by itself with the document. */
function paneFaults(text: string): string[] {
  const panes = elements(text, 'TaskpaneId').map((element) => element.text);
  return panes
    .filter((pane) => pane !== 'Office.AutoShowTaskpaneWithDocument')
    .map((pane) => `${pane} is another pane`);
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`);
}
