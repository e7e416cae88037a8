/** Whether Office shows itself dark. */
import type { OfficeHost } from './office-host';

/** Dark by the Office theme's own background; where Word tells none, by the system's setting. */
export function isDarkTheme({ Office }: OfficeHost): boolean {
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor ?? '';
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/iu.exec(background) ?? [];
  if (red === undefined || green === undefined || blue === undefined) {
    return window.matchMedia('(prefers-color-scheme: dark)').matches;
  }
  // Relative brightness of Rec. 601; half is the border.
  return 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16) < 128;
}
