// Reads {"client": "html", …} from standard input and prints what caniemail.com's data says of each, as JSON lines.
// node caniemail.mjs FOLDER-OF-NODE-MODULES
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const found = createRequire(process.argv[2] + '/').resolve('caniemail');
const { caniemail } = await import(pathToFileURL(found));
const pages = JSON.parse(readFileSync(0, 'utf8'));
for (const [client, html] of Object.entries(pages)) {
  const { issues } = caniemail({ clients: [client], html });
  for (const kind of ['errors', 'warnings'])
    for (const list of issues[kind].values())
      for (const issue of list) console.log(JSON.stringify({ client, kind, title: issue.title, notes: issue.notes ?? [] }));
}
