/** The text of a field while she types in it, and when it is handed on. */
import { useEffect, useRef, useState } from 'react';

/** What a field does with what is typed. */
export interface TypedText {
  /** What the field shows. */
  readonly shown: string;
  /** What is being typed; null while the standing text is shown. */
  readonly typed: string | null;
  type(text: string): void;
  /** Leaving the field: a change is handed on, once. */
  leave(): void;
  /** What stood comes back; false when nothing had been typed. */
  giveBack(): boolean;
}

interface Typing {
  readonly text: string;
  /** The text it began with, or the last one handed on. */
  readonly from: string;
  /** `from` was handed on and its outcome is not known yet. */
  readonly underway: boolean;
}

/**
 * `standing` is what the field shows while nobody types; a new one replaces the shown text only then. What was handed on
 * stays visible until `onLeave` is done, so that nothing flickers back. A field that goes away is left first.
 */
export function useTypedText(standing: string, onLeave: (text: string) => Promise<void>): TypedText {
  const [typing, setTyping] = useState<Typing | null>(null);
  const handOn = async (text: string): Promise<void> => {
    setTyping({ text, from: text, underway: true });
    await onLeave(text);
    setTyping((now) => {
      if (now?.from !== text) return now;
      return now.text === text ? null : { ...now, underway: false };
    });
  };
  const leave = (): void => {
    if (typing === null) return;
    const { text, from, underway } = typing;
    if (text !== from && (underway || text !== standing)) void handOn(text);
    else if (!underway) setTyping(null);
  };
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => () => latest.current(), []);
  return {
    shown: typing?.text ?? standing,
    typed: typing?.text ?? null,
    type: (text) => setTyping((now) => (now === null ? { text, from: standing, underway: false } : { ...now, text })),
    leave,
    giveBack: () => {
      if (typing === null || typing.text === typing.from) return false;
      setTyping(typing.underway ? { ...typing, text: typing.from } : null);
      return true;
    },
  };
}
