/** Files that are dropped onto the tab. */
import { type DragEvent, useState } from 'react';

/** Whether files are held over the tab, and what the tab listens to. */
export interface DroppedFiles {
  readonly over: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Texts that are dragged into a field are left to the field. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): DroppedFiles {
  const [over, setOver] = useState(false);
  const hasFiles = (event: DragEvent): boolean => [...event.dataTransfer.types].includes('Files');
  return {
    over,
    handlers: {
      onDragOver: (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      },
      onDrop: (event) => {
        setOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files);
      },
    },
  };
}
