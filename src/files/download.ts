/** Offers bytes as a file to save, the way a browser does. */
import type { DownloadPort } from '../app/file-ports';
import { failure, success } from '../app/trouble';

/** Works in browsers and in the webviews that allow downloads; nothing leaves the computer. */
export const browserDownload: DownloadPort = {
  save(name, bytes, type) {
    try {
      const address = URL.createObjectURL(new Blob([bytes.slice().buffer], { type }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      document.body.append(link);
      link.click();
      link.remove();
      // The browser has taken the data by the time a minute is over.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
      return success(undefined);
    } catch {
      return failure({
        id: 'not-supported',
        sentence: 'Khung này không tải được tệp xuống. Hãy mở Word trên máy tính rồi thử lại.',
        retry: false,
      });
    }
  },
};
