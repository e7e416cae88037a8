import { startDialog } from './start-dialog';

const root = document.getElementById('root');
if (root) void startDialog(root);
