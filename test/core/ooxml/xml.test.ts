import { element } from '../../../src/core/ooxml/xml';

describe('element', () => {
  it('writes attributes in their order, escaped', () => {
    expect(element('w:jc', { 'w:val': 'a"<', 'w:w': 5 })).toBe('<w:jc w:val="a&quot;&lt;" w:w="5"/>');
  });

  it('takes children as they are', () => {
    expect(element('w:p', {}, '<w:r/>', '')).toBe('<w:p><w:r/></w:p>');
  });
});
