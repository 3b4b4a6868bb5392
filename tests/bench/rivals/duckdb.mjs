// SPDX-License-Identifier: GPL-3.0-or-later
// Asks DuckDB the questions of duckdb.sql and prints as JSON what it says and how long each took, in milliseconds.
// Usage: node duckdb.mjs MODULES FOLDER THREADS RUNS, where MODULES holds node_modules and FOLDER the tables as CSV
// files; they are loaded into FOLDER/duckdb.db once.
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [modules, folder, threads, runs] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(join(modules, 'package.json'))('@duckdb/node-api');

function sections() {
    const text = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'duckdb.sql'), 'utf8');
    const found = new Map();
    for (const part of text.split(/^-- @/m).slice(1)) {
        const end = part.indexOf('\n');
        found.set(part.slice(0, end).trim(), part.slice(end + 1));
    }
    return found;
}

async function load(path, tables) {
    const unfinished = `${path}.unfinished`;
    rmSync(unfinished, { force: true });
    const instance = await DuckDBInstance.create(unfinished);
    const connection = await instance.connect();
    await connection.run(tables);
    for (const table of ['review', 'orders', 'line', 'response'])
        await connection.run(`COPY ${table} FROM '${join(folder, table)}.csv' (HEADER false)`);
    await connection.run('CHECKPOINT');
    connection.closeSync();
    instance.closeSync();
    renameSync(unfinished, path);
}

async function ask(connection, sql) {
    const times = [];
    let rows = [];
    for (let run = 0; run <= Number(runs); ++run) {
        const begin = process.hrtime.bigint();
        const reader = await connection.runAndReadAll(sql);
        rows = reader.getRows();
        times.push(Number(process.hrtime.bigint() - begin) / 1e6);
    }
    times.shift(); // the first one warms up
    times.sort((a, b) => a - b);
    return { rows: rows.map((row) => row.map(Number)), ms: times[Math.floor(times.length / 2)] };
}

const all = sections();
const path = join(folder, 'duckdb.db');
if (!existsSync(path))
    await load(path, all.get('tables'));
const instance = await DuckDBInstance.create(path, { threads, access_mode: 'READ_ONLY' });
const connection = await instance.connect();
const answers = { version: (await connection.runAndReadAll('SELECT version()')).getRows()[0][0] };
for (const [name, sql] of all) {
    if (name !== 'tables')
        answers[name] = await ask(connection, sql);
}
console.log(JSON.stringify(answers));
