import { ServiceError } from '../service';

/** Lax, as Google's own check: one @, something on both sides, no spaces or control characters. */
const ADDRESS = /^[^\s@<>,;"()\u0000-\u001f]+@[^\s@<>,;"()\u0000-\u001f]+$/;
const NAMED = /^[^\r\n]*<([^<>]+)>$/;

/** The plain addresses of a comma-separated list. @throws ServiceError for one that is none. */
export function recipientsOf(list: string): string[] {
  return splitAtCommas(list)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(addressOf);
}

function addressOf(part: string): string {
  const address = (NAMED.exec(part)?.[1] ?? part).trim();
  if (!ADDRESS.test(address)) throw new ServiceError(`Invalid email: ${part}`);
  return address;
}

/** A quoted display name may hold commas of its own. */
function splitAtCommas(list: string): string[] {
  return list.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+|"/g) ?? [];
}
