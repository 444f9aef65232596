/** Loaded before a server: writes every attempt to reach another machine into the file SOCKET_GUARD_LOG. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import process from 'node:process';

const LOG = process.env.SOCKET_GUARD_LOG;
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::']);

function note(kind, target) {
  if (!LOOPBACK.has(String(target))) appendFileSync(LOG, `${kind} ${String(target)}\n`);
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function guarded(...args) {
  // net.connect() hands over its arguments normalized, as one list.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const options = typeof first === 'object' && first !== null ? first : { port: first, host: second };
  // A path is a pipe to another process of this machine, not a connection.
  if (typeof options.path !== 'string' && !Number.isNaN(Number(options.port)))
    note('connect', options.host ?? 'localhost');
  return connect.apply(this, args);
};

for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  const original = dns[name];
  dns[name] = (host, ...rest) => {
    note('look up', host);
    return original(host, ...rest);
  };
}

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function guarded(...args) {
  note('send', args.slice(1).find((value) => typeof value === 'string') ?? 'localhost');
  return send.apply(this, args);
};

syncBuiltinESMExports();
