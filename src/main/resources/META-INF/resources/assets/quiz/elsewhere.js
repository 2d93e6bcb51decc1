// On pages without a quiz: sends what still waits on this device.
import { Line } from './line.js';
import { notice } from './notice.js';
import { Queue } from './queue.js';

const queue = new Queue(document.body.dataset.owner);
const line = new Line(queue);
if (!document.querySelector('form[data-quiz]')) notice(queue, line);
line.flush();

/** Once more, but no longer than this. */
export const sendNow = (millis) =>
  Promise.race([line.again(), new Promise((resolve) => setTimeout(resolve, millis))]);
