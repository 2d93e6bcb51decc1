// Makes assets/site.css and its fonts: the design system's CSS, our theme and layout, without what no template uses.
// Usage: node build.mjs <work folder> <output folder>. Installs packages in the work folder only when the lock file changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [work, output] = process.argv.slice(2).map((folder) => resolve(folder));
const main = dirname(here);

const files = (folder, ending) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules') return [];
    return statSync(path).isDirectory() ? files(path, ending) : ending.test(name) ? [path] : [];
  });
const users = [
  ...files(join(main, 'resources/templates'), /\.html$/),
  ...files(join(main, 'resources/META-INF'), /\.js$/),
  ...files(join(main, 'java'), /\.java$/),
];
const inputs = [...files(here, /\.(css|mjs|json)$/), ...users];
const digest = createHash('sha256');
for (const path of inputs.sort()) digest.update(path).update(readFileSync(path));
const stamp = digest.digest('hex');
const stampFile = join(work, 'stamp');
const assets = join(output, 'META-INF/resources/assets');
// tells one build from another: what a page is made of is among the inputs
const buildFile = join(output, 'META-INF/build.txt');
// for documents: the letters that their other font does not have
const arabic = join(output, 'META-INF/fonts/noto-sans-arabic.ttf');
if (existsSync(arabic) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && existsSync(join(assets, 'site.css')) && existsSync(buildFile)) {
  process.exit(0);
}

mkdirSync(work, { recursive: true });
mkdirSync(assets, { recursive: true });
const lock = readFileSync(join(here, 'package-lock.json'));
const installed = join(work, 'installed');
if (!existsSync(installed) || !readFileSync(installed).equals(lock)) {
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) copyFileSync(join(here, name), join(work, name));
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-progress'], {
    cwd: work,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci did not succeed; the style sheet cannot be made without its packages.');
    process.exit(1);
  }
  writeFileSync(installed, lock);
}

const require = createRequire(join(work, 'package.json'));
const load = async (name) => import(pathToFileURL(require.resolve(name)).href);
const { PurgeCSS } = await load('purgecss');
const { transform } = await load('lightningcss');
const modules = join(work, 'node_modules');
const candidate = (name) => join(modules, `@nl-design-system-candidate/${name}-css/dist/${name}.css`);
const sheets = [
  join(modules, '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
  join(modules, '@utrecht/component-library-css/dist/index.css'),
  ...['button', 'data-badge', 'heading', 'link', 'number-badge', 'paragraph', 'skip-link'].map(candidate),
  join(here, 'theme.css'),
  join(here, 'dark.css'),
  join(here, 'layout.css'),
  join(here, 'parts.css'),
  join(here, 'chart.css'),
  join(here, 'board.css'),
  join(here, 'print.css'),
];
const all = sheets.map((path) => readFileSync(path, 'utf8').replace(/\/\*# sourceMappingURL.*\*\//g, '')).join('\n');
const [purged] = await new PurgeCSS().purge({
  content: users.map((path) => ({ raw: readFileSync(path, 'utf8'), extension: 'html' })),
  css: [{ raw: all }],
  variables: true,
  defaultExtractor: (text) => text.match(/[A-Za-z0-9_-]+/g) ?? [],
  // composed in templates ({kind}) or written by the Markdown renderer
  safelist: {
    standard: ['voorbeeld-theme', 'meldcodewijzer-theme', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'blockquote', 'code', 'hr'],
    greedy: [/utrecht-alert--/, /site-fill--/, /site-status--/, /nl-heading--level-/],
  },
});
const { code } = transform({ filename: 'site.css', code: Buffer.from(purged.css), minify: true });
writeFileSync(join(assets, 'site.css'), code);
copyFileSync(
  join(modules, '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
  join(assets, 'source-sans-3.woff2'),
);
mkdirSync(dirname(arabic), { recursive: true });
copyFileSync(join(modules, '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'), arabic);
writeFileSync(buildFile, stamp);
writeFileSync(stampFile, stamp);
console.log(`site.css ${code.length} bytes`);
