/** What jsdom lacks and Fluent UI asks for. In plain Node nothing is added. */
export {};

if (typeof window !== 'undefined') {
  class NoResizeObserver {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  Object.assign(window, { ResizeObserver: window.ResizeObserver ?? NoResizeObserver });
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.setPointerCapture = () => {};
  if (!window.matchMedia) {
    window.matchMedia = (query: string): MediaQueryList =>
      ({
        matches: false,
        media: query,
        onchange: null,
        addEventListener: () => {},
        removeEventListener: () => {},
        addListener: () => {},
        removeListener: () => {},
        dispatchEvent: () => false,
      }) as MediaQueryList;
  }
}
