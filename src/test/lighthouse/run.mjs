// Judges pages with Lighthouse, as a phone on a slow line. Usage: node run.mjs <browser> <address> <folder of its packages>, visitors on stdin:
// [{ "name": "learner", "cookie": "sessie=...", "paths": ["/leren"] }]. Prints one line of JSON for each page.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [browser, address, packages] = process.argv.slice(2);
const require = createRequire(join(packages, 'package.json'));
const load = async (name) => import(pathToFileURL(require.resolve(name)).href);
const { default: lighthouse } = await load('lighthouse');
const { launch } = await load('chrome-launcher');

let text = '';
for await (const part of process.stdin) text += part;
const chrome = await launch({
  chromePath: browser,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
const categories = ['performance', 'accessibility', 'best-practices'];
const score = (result, id) => Math.round(100 * (result.categories[id].score ?? 0));
try {
  for (const { name, cookie, paths } of JSON.parse(text)) {
    for (const path of paths) {
      const { lhr } = await lighthouse(address + path, {
        port: chrome.port,
        onlyCategories: categories,
        extraHeaders: cookie ? { Cookie: cookie } : {},
        logLevel: 'error',
      });
      const wrong = Object.values(lhr.audits)
        .filter((audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative')
        .map((audit) => audit.id);
      const [performance, accessibility, bestPractices] = categories.map((id) => score(lhr, id));
      const bytes = lhr.audits['total-byte-weight']?.numericValue ?? 0;
      console.log(JSON.stringify({ name, path, performance, accessibility, bestPractices, bytes, wrong, failed: lhr.runtimeError?.message }));
    }
  }
} finally {
  chrome.kill();
}
