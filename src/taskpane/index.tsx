import { start } from './start';

const root = document.getElementById('root');
if (root) void start(root);
