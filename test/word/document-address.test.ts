import { openGateway, type OpenedGateway } from '../support/open-gateway';

let opened: OpenedGateway;
afterEach(() => opened.close());

describe('fileName', () => {
  it.each([
    ['D:\\Báo cáo\\Cụm 3 (50%) #2.docx', 'Cụm 3 (50%) #2.docx'],
    ['/Users/lan/Báo cáo.docx', 'Báo cáo.docx'],
    ['https://so.example/B%C3%A1o%20c%C3%A1o%202026.docx?web=1', 'Báo cáo 2026.docx'],
    ['https://so.example/100%.docx', '100%.docx'],
    ['', ''],
  ])('%j: %j', async (url, name) => {
    opened = await openGateway({ url });
    expect(opened.gateway.fileName()).toBe(name);
  });
});
