// node peer.js FOLDER DOCS.jsonl PUSHED.jsonl: syncs the documents with PouchDB's defaults and prints figures as JSON.
// The hub is a process of its own, as ours is.
import { fork } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import PouchDB from 'pouchdb';

const [folder, docsFile, pushedFile] = process.argv.slice(2);

async function serve() {
    process.on('disconnect', () => process.exit());
    const { default: express } = await import('express');
    const { default: expressPouch } = await import('express-pouchdb');
    mkdirSync(join(folder, 'hub'), { recursive: true });
    const Hub = PouchDB.defaults({ prefix: join(folder, 'hub') + '/' });
    const app = express();
    app.use('/', expressPouch(Hub, { mode: 'minimumForPouchDB', logPath: join(folder, 'log.txt') }));
    const server = app.listen(0, '127.0.0.1', () => process.send(server.address().port));
}

let bytes = 0;
let requests = 0;
function countingFetch(url, options) {
    requests += 1;
    return PouchDB.fetch(url, options);
}

// A line to the hub that counts what goes over it, headers included.
function countingLine(port) {
    const server = createServer(client => {
        const hub = connect(port, '127.0.0.1');
        for (const [from, to] of [[client, hub], [hub, client]]) {
            from.on('data', data => { bytes += data.length; });
            from.on('error', () => to.destroy());
            from.pipe(to);
        }
    });
    return new Promise(ready => server.listen(0, '127.0.0.1', () => ready(server.address().port)));
}

const seconds = async work => {
    const begun = process.hrtime.bigint();
    await work();
    return Number(process.hrtime.bigint() - begun) / 1e9;
};
const documents = file => readFileSync(file, 'utf8').trim().split('\n').map(line => JSON.parse(line));
async function fill(database, docs) {
    for (let at = 0; at < docs.length; at += 1000)
        await database.bulkDocs(docs.slice(at, at + 1000));
}

async function measure() {
    const hub = fork(process.argv[1], [folder], { env: { ...process.env, KESU_PEER_HUB: '1' } });
    const port = await countingLine(await new Promise(told => hub.once('message', told)));
    const remote = new PouchDB(`http://127.0.0.1:${port}/tickets`, { fetch: countingFetch });
    const docs = documents(docsFile);
    await fill(remote, docs);
    mkdirSync(join(folder, 'desk'), { recursive: true });
    const desk = new PouchDB(join(folder, 'desk', 'tickets'));

    bytes = 0;
    const pull = await seconds(() => desk.replicate.from(remote));
    const pullBytes = bytes;

    const latencies = [];
    bytes = 0;
    requests = 0;
    const rounds = 10;
    for (let i = 0; i < rounds; ++i) {
        const doc = await remote.get(docs[i]._id);
        await remote.put({ ...doc, title: `${doc.title} ${i}` });
        bytes = 0;
        requests = 0;
        latencies.push(await seconds(() => desk.replicate.from(remote)));
    }
    latencies.sort((a, b) => a - b);
    const changeBytes = bytes;
    const changeRequests = requests;

    const pushed = documents(pushedFile);
    await fill(desk, pushed);
    const push = await seconds(() => desk.replicate.to(remote));
    console.log(JSON.stringify({ tickets: docs.length, pull_s: pull, pull_bytes: pullBytes,
                                 change_s: latencies[rounds / 2], change_bytes: changeBytes,
                                 change_requests: changeRequests, pushed: pushed.length, push_s: push }));
    hub.kill();
    process.exit(0);
}

await (process.env.KESU_PEER_HUB ? serve() : measure());
