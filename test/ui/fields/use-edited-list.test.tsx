/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { useEditedList } from '../../../src/ui/fields/use-edited-list';

/** A writing that takes until `land` is called. */
function slowWriting() {
  const sent: (readonly string[])[] = [];
  const landings: (() => void)[] = [];
  const send = (list: readonly string[]): Promise<void> => {
    sent.push(list);
    return new Promise((land) => landings.push(land));
  };
  return { sent, send, land: () => landings.shift()?.() };
}

describe('useEditedList', () => {
  it('shows an edit at once, and builds the next on it before the first is written', async () => {
    const { sent, send, land } = slowWriting();
    const { result, rerender } = renderHook(({ list }) => useEditedList(list, send), {
      initialProps: { list: ['A'] as readonly string[] },
    });
    act(() => {
      result.current.change((list) => [...list, 'B']);
      result.current.change((list) => [...list, 'C']);
    });
    expect(result.current.list).toEqual(['A', 'B', 'C']);
    expect(sent).toEqual([
      ['A', 'B'],
      ['A', 'B', 'C'],
    ]);
    rerender({ list: ['A', 'B', 'C'] });
    await act(async () => land());
    await act(async () => land());
    expect(result.current.list).toEqual(['A', 'B', 'C']);
  });

  it('loses nothing that came into the list from elsewhere while an edit is being written', () => {
    const { sent, send } = slowWriting();
    const { result, rerender } = renderHook(({ list }) => useEditedList(list, send), {
      initialProps: { list: ['A'] as readonly string[] },
    });
    act(() => result.current.change((list) => [...list, 'B']));
    rerender({ list: ['A', 'B', 'pasted'] });
    expect(result.current.list).toEqual(['A', 'B', 'pasted']);
    act(() => result.current.change((list) => [...list, 'C']));
    expect(sent[1]).toEqual(['A', 'B', 'pasted', 'C']);
  });

  it('goes back to what is kept when an edit was not taken', async () => {
    const { send, land } = slowWriting();
    const kept = ['A'];
    const { result } = renderHook(() => useEditedList(kept, send));
    act(() => result.current.change(() => []));
    expect(result.current.list).toEqual([]);
    await act(async () => land());
    expect(result.current.list).toEqual(['A']);
  });

  it('sends nothing when nothing is another', () => {
    const { sent, send } = slowWriting();
    const { result } = renderHook(() => useEditedList(['A'], send));
    act(() => result.current.change((list) => list));
    expect(sent).toEqual([]);
  });
});
