// Runs emulate's Google service. usage: node -r ./emulate_preload.cjs emulate_run.mjs API.js PORT SEED.json
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
const [api, port, seed] = process.argv.slice(2);
const { createEmulator } = await import(pathToFileURL(api).href);
const service = { service: 'google', port: Number(port), hostname: '127.0.0.1', seed: JSON.parse(readFileSync(seed, 'utf8')) };
const running = await createEmulator(service);
process.on('SIGTERM', async () => { await running.close(); process.exit(0); });
