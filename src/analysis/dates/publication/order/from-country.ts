import { type OrderEvidence, proof } from './order-evidence.js';

const dayFirstDomains =
  'uk ie au nz in za ng ke gh pk bd lk my sg hk mt eu de fr it es pt nl be at ch pl ru ua by tr ro dk se no fi gr cz hu br ar mx cl id vn th ae il';

const monthFirstDomains = 'us gov mil ph';

export function fromCountry(url: string | null): OrderEvidence | null {
  const host = url === null ? '' : hostOf(url);
  const domain = host.slice(host.lastIndexOf('.') + 1);
  if (domain === '') return null;
  if (dayFirstDomains.split(' ').includes(domain))
    return proof('dmy', `the address ends in .${domain}`);
  if (monthFirstDomains.split(' ').includes(domain))
    return proof('mdy', `the address ends in .${domain}`);
  return null;
}

function hostOf(url: string): string {
  const start = url.indexOf('//');
  const rest = start < 0 ? url : url.slice(start + 2);
  const end = rest.search(/[/?#:]/);
  return (end < 0 ? rest : rest.slice(0, end)).toLowerCase();
}
