// Which network addresses ingest may talk to: public unicast, and nothing else. Pure.

import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Global unicast of IPv6 (RFC 4291): everything public lies here. */
const GLOBAL_V6 = ipaddr.parseCIDR("2000::/3");
/** Ranges of special use inside what tables call unicast: protocol assignments, benchmarks, documentation, 6to4. */
const SPECIAL = [
  "192.0.0.0/24",
  "192.88.99.0/24",
  "198.18.0.0/15",
  "2001::/23",
  "2002::/16",
  "3fff::/20",
].map((range) => ipaddr.parseCIDR(range));

/**
 * Is this the address of a public host? Loopback, private, link-local, carrier-grade NAT, multicast, documentation,
 * benchmark and reserved ranges are not, nor is any form of IPv4 inside IPv6 (mapped, 6to4, NAT64, Teredo).
 * @param address an IPv4 or IPv6 address, brackets and zone allowed
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%[\s\S]*$/, "");
  if (isIP(bare) === 0) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed.range() !== "unicast") return false;
  const inside = ([base, bits]: readonly [ipaddr.IPv4 | ipaddr.IPv6, number]): boolean =>
    base.kind() === parsed.kind() && parsed.match(base as never, bits);
  return (parsed.kind() === "ipv4" || inside(GLOBAL_V6)) && !SPECIAL.some(inside);
}
