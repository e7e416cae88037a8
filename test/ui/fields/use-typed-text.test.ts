/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { useTypedText } from '../../../src/ui/fields/use-typed-text';

/** A field over `standing` whose hand-overs end when `done` is called, in order. */
function field(standing: string) {
  const sent: string[] = [];
  const waiting: (() => void)[] = [];
  const onLeave = (text: string): Promise<void> => {
    sent.push(text);
    return new Promise((resolve) => waiting.push(resolve));
  };
  const hook = renderHook((text: string) => useTypedText(text, onLeave), { initialProps: standing });
  return {
    sent,
    shown: () => hook.result.current.shown,
    type: (text: string) => act(() => hook.result.current.type(text)),
    leave: () => act(() => hook.result.current.leave()),
    giveBack: () => act(() => void hook.result.current.giveBack()),
    stand: (text: string) => hook.rerender(text),
    done: () => act(async () => waiting.shift()?.()),
    unmount: () => hook.unmount(),
  };
}

describe('useTypedText', () => {
  it('shows what was handed on until its outcome is known', async () => {
    const name = field('Mai');
    name.type('Toàn');
    name.leave();
    name.leave();
    expect(name.sent).toEqual(['Toàn']);
    expect(name.shown()).toBe('Toàn');
    name.stand('Nông Văn Toàn');
    expect(name.shown()).toBe('Toàn');
    await name.done();
    expect(name.shown()).toBe('Nông Văn Toàn');
  });

  it('keeps what she types while an earlier text is under way', async () => {
    const name = field('Mai');
    name.type('Toàn');
    name.leave();
    name.type('Toàn A');
    name.stand('Toàn');
    await name.done();
    expect(name.shown()).toBe('Toàn A');
    name.leave();
    expect(name.sent).toEqual(['Toàn', 'Toàn A']);
  });

  it('hands on her second thought though it is what stood before the first', async () => {
    const name = field('Mai');
    name.type('Toàn');
    name.leave();
    name.type('Mai');
    name.leave();
    expect(name.sent).toEqual(['Toàn', 'Mai']);
  });

  it('gives back the text under way, not an older one', () => {
    const name = field('Mai');
    name.type('Toàn');
    name.leave();
    name.type('Toàn!');
    name.giveBack();
    expect(name.shown()).toBe('Toàn');
  });

  it('follows the document once she has taken her typing back herself', () => {
    const name = field('Mai');
    name.type('Mai A');
    name.type('Mai');
    name.stand('Toàn');
    name.leave();
    expect(name.sent).toEqual([]);
    expect(name.shown()).toBe('Toàn');
  });

  it('is left when its field goes away', () => {
    const name = field('Mai');
    name.type('Toàn');
    name.unmount();
    expect(name.sent).toEqual(['Toàn']);
  });
});
