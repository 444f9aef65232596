/** Loaded before clasp: what it asks of a host on the internet goes to STAND_IN_PORT of this machine. */
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

https.request = (address, options, answered) => {
  const { host, pathname, search } = new URL(address);
  const request = http.request(
    {
      ...options,
      host: '127.0.0.1',
      port: process.env.STAND_IN_PORT,
      path: pathname + search,
      // Whatever clasp brings along here speaks TLS, or goes by a proxy.
      agent: undefined,
    },
    answered,
  );
  request.setHeader('x-asked-host', host);
  return request;
};

syncBuiltinESMExports();
