// Addresses of web archives: the page that they keep, and the archive as the place where it was read. Pure.

import type { Via } from "../../domain.js";

interface Archive {
  readonly name: string;
  /** Its last group is the address that is kept. */
  readonly pattern: RegExp;
}

const ARCHIVES: readonly Archive[] = [
  {
    name: "Internet Archive",
    pattern:
      /^(?:https?:)?(?:\/\/(?:[\w-]+\.)?archive\.org(?::\d{2,5})?)?\/web\/(?:\d{1,14}[a-z_]{0,5}\*?|\*)\/(.+)$/i,
  },
  {
    name: "archive.today",
    pattern: /^https?:\/\/archive\.(?:today|ph|is|li|vn|md|fo)\/(?:o\/\w+\/)?[\d.]{4,10}-?\d{0,6}\/(.+)$/i,
  },
  {
    name: "Google cache",
    pattern:
      /^https?:\/\/webcache\.googleusercontent\.com\/search\?(?:.*&)?q=cache:(?:[\w-]{8,16}:)?([^&+ ]+)/i,
  },
  {
    name: "Arquivo.pt",
    pattern: /^https?:\/\/arquivo\.pt\/(?:noFrame\/replay|wayback)\/\d{4,14}[a-z_]{0,5}\/(.+)$/i,
  },
  {
    name: "UK Web Archive",
    pattern: /^https?:\/\/www\.webarchive\.org\.uk\/[\w/-]{0,40}\/\d{4,14}[a-z_]{0,5}\/(.+)$/i,
  },
  {
    name: "National Archives",
    pattern: /^https?:\/\/webarchive\.nationalarchives\.gov\.uk\/(?:\w+\/)?\d{4,14}[a-z_]{0,5}\/(.+)$/i,
  },
  {
    name: "Library of Congress",
    pattern: /^https?:\/\/webarchive\.loc\.gov\/(?:\w+\/)?\d{4,14}[a-z_]{0,5}\/(.+)$/i,
  },
  {
    name: "GhostArchive",
    pattern: /^https?:\/\/(?:www\.)?ghostarchive\.org\/(?:archive|varchive)\/(?:\w+\/)?(https?:.+)$/i,
  },
  {
    name: "Perma.cc",
    pattern:
      /^https?:\/\/(?:[\w-]+\.)?perma(?:-archives\.org|\.cc)\/(?:warc\/)?\w[\w-]{3,20}\/(?:\d{4,14}[a-z_]{0,5}\/)?(https?:.+)$/i,
  },
];
const LONGEST = 4000;

interface Kept {
  /** The outlet's own address. */
  readonly url: string;
  /** The archive that keeps it, null where the address is the outlet's own. */
  readonly via: Via | null;
}

/** An escaped address read; one that is broken stays as it is. */
function decoded(address: string): string {
  if (!/^https?%3A/i.test(address)) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const whole = (address: string): string =>
  /^https?:\/\//i.test(address) ? address : `http://${address.replace(/^(?:https?:)?\/+/i, "")}`;

/** What an address leads to: itself, or the page that an archive keeps under it. */
export function keptPage(address: string): Kept {
  const bare = address.trim().slice(0, LONGEST);
  for (const { name, pattern } of ARCHIVES) {
    const inner = pattern.exec(bare)?.[1];
    if (inner === undefined) continue;
    const url = whole(decoded(inner).replace(/^(https?):\/(?!\/)/i, "$1://"));
    if (URL.canParse(url))
      return {
        url: keptPage(url).url,
        via: { name, url: bare.replace(/^(?:\/\/[^/]+)?\//, "https://web.archive.org/") },
      };
  }
  return { url: address, via: null };
}

const OWN_ADDRESS = /^https?:\/\/(?:archive\.(?:today|ph|is|li|vn|md|fo)|perma\.cc|ghostarchive\.org)\//i;

/** Is it an archive's own address for a copy, which does not say of what? */
export function isArchives(address: string): boolean {
  return OWN_ADDRESS.test(address);
}
