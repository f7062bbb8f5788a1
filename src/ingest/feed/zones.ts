// Dates of feeds: names of time zones that no parser reads, as offsets. Data and one replacement; pure.

/** As newsrooms write them; BST is British summer time, IST India's, for these feeds are what is read. */
const OFFSETS: Readonly<Record<string, string>> = {
  ACDT: "+1030",
  ACST: "+0930",
  AEDT: "+1100",
  AEST: "+1000",
  AFT: "+0430",
  AST: "-0400",
  AWST: "+0800",
  BDT: "+0600",
  BRT: "-0300",
  BST: "+0100",
  CAT: "+0200",
  CEST: "+0200",
  CET: "+0100",
  EAT: "+0300",
  EEST: "+0300",
  EET: "+0200",
  GST: "+0400",
  HKT: "+0800",
  HST: "-1000",
  IRST: "+0330",
  IST: "+0530",
  JST: "+0900",
  KST: "+0900",
  MSK: "+0300",
  MYT: "+0800",
  NPT: "+0545",
  NST: "-0330",
  NZDT: "+1300",
  NZST: "+1200",
  PHT: "+0800",
  PKT: "+0500",
  SAST: "+0200",
  SGT: "+0800",
  TRT: "+0300",
  UTC: "+0000",
  WAT: "+0100",
  WEST: "+0100",
  WET: "+0000",
  WIB: "+0700",
};

const NAMED = /\b([A-Z]{3,4})\s*$/;

/** "Tue, 10 Feb 2026 10:00:00 PKT" becomes "Tue, 10 Feb 2026 10:00:00 +0500"; what is not known stays. */
export function withOffset(date: string): string {
  return date.trim().replace(NAMED, (name) => OFFSETS[name.trim()] ?? name);
}

/** ISO 8601 in UTC, or null for what is no date. */
export function feedDate(date: string): string | null {
  const time = Date.parse(withOffset(date));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
