// Preloaded by node. Every server listens on 127.0.0.1 (emulate 0.11 would bind all interfaces), and node 18, which Debian
// 12 has, gets the global `crypto` that emulate takes for granted.
if (!globalThis.crypto) globalThis.crypto = require('node:crypto').webcrypto;
const { Server } = require('node:net');
const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...rest) {
  if (typeof port === 'number' || typeof port === 'string') {
    const others = rest.filter((one) => typeof one !== 'string' && one !== undefined);
    return listen.call(this, port, '127.0.0.1', ...others);
  }
  if (port && port.port !== undefined) return listen.call(this, { ...port, host: '127.0.0.1' }, ...rest);
  return listen.call(this, port, ...rest);
};
