/** A part of the pane that is loaded when it is needed, and what is said when it cannot be shown. */
import { Component, type ReactNode, Suspense } from 'react';

/** Said when a part of the pane cannot be loaded or drawn. */
export const partFailed = 'Không mở được phần này. Văn bản không bị thay đổi. Hãy đóng Báo cáo thi đua rồi mở lại.';

interface PartBoundaryProps {
  readonly children: ReactNode;
}

/** Draws its children once they are loaded; a part that fails leaves the rest of the pane standing. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (this.state.failed) {
      return (
        <p role="alert" style={{ margin: 16 }}>
          {partFailed}
        </p>
      );
    }
    return <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}
