/** Runs in the thread that checks: jobs come in, steps go out. */
import type { CheckJob } from '../app/check-steps';
import { serveChecks } from '../app/serve-checks';
import { allChecks } from '../core/checks/index';
import { mau02 } from '../core/outline/mau-02';
import { readDocument } from '../files/read-document';

const serve = serveChecks({ outline: mau02, checks: allChecks, readDocument }, (word) => self.postMessage(word));
self.onmessage = ({ data }: MessageEvent<CheckJob>) => void serve(data);
